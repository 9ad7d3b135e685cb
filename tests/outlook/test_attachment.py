"""Attachments: what there is of each, its full name, its type, and no surprise in any of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.fidelity import LossCode
from intact.outlook import attachment
from intact.outlook.attachment import Kind
from intact.outlook.item import open_item
from intact.outlook.tags import Tag
from outlook.msgfile import Item, attached, compound_file, embedded, linked, mail


def _read(*attachments):
    found, losses = attachment.read_all(
        open_item(mail("", "x", attachments=attachments).file()), ()
    )
    return found, [(loss.code, dict(loss.values)) for loss in losses]


def test_a_file_keeps_bytes_name_type_and_identifier():
    """Byte for byte, the full Unicode name."""
    data = bytes(range(256)) * 40
    (found,), losses = _read(attached(data, "Übersicht 日本.pdf", "application/pdf", "<1@x>"))
    assert (found.kind, found.data, found.name) == (Kind.FILE, data, "Übersicht 日本.pdf")
    assert (found.type, found.content_id, found.number) == ("application/pdf", "1@x", 1)
    assert losses == []


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"numbers": {}}, Kind.FILE),
        ({"numbers": {Tag.ATTACH_METHOD: 0}}, Kind.FILE),
        ({"numbers": {Tag.ATTACH_METHOD: 2}}, Kind.FILE),
        ({"octets": {}}, Kind.NOTHING),
        ({"octets": {}, "numbers": {Tag.ATTACH_METHOD: 7}}, Kind.REFERENCE),
        ({"octets": {Tag.ATTACH_DATA: b""}, "numbers": {Tag.ATTACH_METHOD: 4}}, Kind.REFERENCE),
        ({"extra": {"__substg1.0_3701000D": {"__properties_version1.0": bytes(24)}}}, Kind.FILE),
    ],
)
def test_the_content_counts_where_the_method_is_wrong(change, kind):
    """Missing and contradicting methods are met in real files."""
    (found,), _ = _read(replace(attached(b"data", "a.txt"), **change))
    assert found.kind is kind


def test_embedded_messages_and_objects_are_told_apart():
    """By what their storage holds."""
    ole = Item(
        numbers={Tag.ATTACH_METHOD: 6}, extra={"__substg1.0_3701000D": {"CONTENTS": b"picture"}}
    )
    found, _ = _read(embedded(mail("", "inner")), replace(embedded(mail("", "x")), numbers={}), ole)
    assert [one.kind for one in found] == [Kind.MESSAGE, Kind.MESSAGE, Kind.OLE]


def test_a_link_is_never_followed(tmp_path):
    """Its path is only text."""
    target = tmp_path / "secret.txt"
    target.write_text("secret")
    (found,), _ = _read(linked(str(target)))
    assert (found.kind, found.data, found.path) == (Kind.REFERENCE, b"", str(target))


def test_an_attachment_without_content_is_told_by_number():
    """The others are not touched by it."""
    found, losses = _read(attached(b"1"), replace(attached(b""), octets={}), attached(b"3"))
    assert [one.data for one in found] == [b"1", b"", b"3"]
    assert losses == [(LossCode.ATTACHMENT_UNREADABLE, {"number": 2})]


def test_names_lose_control_characters_only():
    """What they hide becomes visible; the rest is evidence."""
    (found,), _ = _read(attached(b"x", "../a\r\nBcc: b@x\t.txt"))
    assert found.name == "../a__Bcc: b@x_.txt"


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        ({Tag.ATTACH_LONG_FILE_NAME: "long.txt", Tag.ATTACH_FILE_NAME: "SHORT~1.TXT"}, "long.txt"),
        ({Tag.ATTACH_FILE_NAME: "SHORT~1.TXT", Tag.DISPLAY_NAME: "shown"}, "SHORT~1.TXT"),
        ({Tag.DISPLAY_NAME: "shown"}, "shown"),
        ({}, ""),
    ],
)
def test_the_best_name_is_taken(texts, name):
    """Long name, short name, shown name."""
    (found,), _ = _read(replace(attached(b"x"), texts=texts))
    assert found.name == name


def test_the_name_of_the_type_is_the_last_resort():
    """Without any other name."""
    (found,), _ = _read(attached(b"x", "", 'image/gif; name="a\\"b.gif"'))
    assert (found.type, found.name) == ("image/gif", 'a"b.gif')


def test_a_name_longer_than_file_systems_take_is_cut_and_told():
    """Thousands of long ones would be written for minutes, and eight times as long as stored."""
    (found,), losses = _read(attached(b"x", "\u20ac" * 256))
    assert found.name == "\u20ac" * 255
    assert losses == [(LossCode.NOT_FULLY_READ, {"limit": "file_name"})]


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        ({Tag.DISPLAY_NAME: "Invoice", Tag.ATTACH_EXTENSION: ".pdf"}, "application/pdf"),
        ({Tag.ATTACH_EXTENSION: ".docm"}, "application/octet-stream"),
        ({Tag.DISPLAY_NAME: "a.txt", Tag.ATTACH_EXTENSION: ".pdf"}, "text/plain"),
    ],
)
def test_the_extension_outlook_kept_tells_the_type(texts, kind):
    """Where the name has none."""
    (found,), _ = _read(replace(attached(b"x"), texts=texts))
    assert found.type == kind


def test_a_macintosh_file_is_kept_and_told():
    """Both forks in one: taken apart it would not be what was sent."""
    mac = replace(
        attached(b"\0\4file", "file"),
        octets={
            Tag.ATTACH_DATA: b"\0\4file",
            Tag.ATTACH_ENCODING: bytes.fromhex("2a864886f714030b01"),
        },
    )
    (found,), losses = _read(mac)
    assert found.data == b"\0\4file"
    assert losses == [(LossCode.ATTACHMENT_MAC_BINARY, {"number": 1})]


def test_parameters_of_the_stored_type_are_kept():
    """But for the name, which has its own property."""
    (found,), _ = _read(attached(b"x", "a.txt", 'text/plain; charset=koi8-r; name="b.txt"'))
    assert (found.type, dict(found.params)) == ("text/plain", {"charset": "koi8-r"})


@pytest.mark.parametrize(
    ("stored", "identifier"), [("<a@b>", "a@b"), ("a b@c", "a b@c"), ("ü@b", "%C3%BC@b")]
)
def test_identifiers_may_stand_in_a_field(stored, identifier):
    """Without brackets, on one line, in ASCII."""
    (found,), _ = _read(attached(b"x", content_id=stored))
    assert found.content_id == identifier


def test_attachments_beyond_the_limit_are_counted(monkeypatch):
    """A limit that is reached is told."""
    monkeypatch.setattr("intact.limits.ATTACHMENTS", 1)
    found, losses = _read(attached(b"1"), attached(b"2"), attached(b"3"))
    assert len(found) == 1
    assert losses == [(LossCode.ATTACHMENTS_LEFT_OUT, {"count": 2})]


def test_an_attachment_cut_short_is_told():
    """What is there of it is kept."""
    root = open_item(compound_file(mail("", "x", attachments=(attached(b"y" * 9000),)).tree("top")))
    root.container.left = 200
    (found,), losses = attachment.read_all(root, ())
    assert found.kind is Kind.FILE
    assert [loss.code for loss in losses] == [LossCode.ATTACHMENT_UNREADABLE]
