"""Skeletons are found at every message level and read only where they can be relied on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.fidelity import Fidelity, LossCode
from intact.outlook import header_block
from intact.outlook.item import Storage, Stream, open_item
from intact.outlook.ladder import convert
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.skeleton import stored
from intact.outlook.tags import Tag
from outlook import msgfile
from outlook.exchange import Ways, take_in
from outlook.mail_shapes import ALTERNATIVE, SHAPES, SINGLE, mail
from outlook.msgfile import embedded, received

SIGNED = b'Content-Type: multipart/signed; boundary="s"; protocol="application/pkcs7-signature"\r\n'


def _find(item: msgfile.Item) -> stored.Skeleton | None:
    properties = Properties.of(open_item(item.file()), TOP_HEADER)
    return stored.find(properties, header_block.read(properties))


def _with(item: msgfile.Item, skeleton: bytes) -> msgfile.Item:
    return replace(item, octets=item.octets | {Tag.MIME_SKELETON: skeleton})


def _skeleton(item: msgfile.Item) -> bytes:
    return item.octets[Tag.MIME_SKELETON]


def test_it_is_the_message_without_what_became_properties():
    """With the identifier of the body, and a header section that is the message's own."""
    item = take_in(SHAPES["single"])
    found = _find(item)
    assert found is not None
    assert found.body_id == item.texts[Tag.BODY_CONTENT_ID]
    assert found.block.data + b"\r\n" == SHAPES["single"].partition(b"PHA")[0]
    assert found.whole


def test_it_is_found_inside_of_messages_inside():
    """There it is kept even where the outer message lost its own."""
    inner = take_in(SHAPES["alternative"], Ways(blank=False))
    outer = msgfile.mail(received(), "look", attachments=(embedded(inner),))
    made = convert(msgfile.mail("", "x", attachments=(embedded(outer),)).file())
    outside, inside = made.embedded
    assert (outside.fidelity, inside.fidelity) == (Fidelity.HEADERS_KEPT, Fidelity.SKELETON)
    assert made.data[inside.start : inside.end] == SHAPES["alternative"]


@pytest.mark.parametrize("old", [b"\r\n", b"Content-Type"])
def test_octets_that_no_mail_holds_are_refused(old):
    """NUL, and half a line end."""
    item = take_in(SHAPES["nested"])
    for odd in (b"\r", b"\0"):
        assert _find(_with(item, _skeleton(item).replace(old, odd + old, 1))) is None


def test_lone_line_feeds_become_line_ends():
    """As everywhere in a conversion."""
    item = take_in(SHAPES["nested"])
    item = _with(item, _skeleton(item).replace(b"\r\n", b"\n") + b"\0")
    assert convert(item.file()).data == SHAPES["nested"]


@pytest.mark.parametrize("skeleton", [b"", b"\0", b"\r\n\r\n", b"no header at all"])
def test_what_is_no_header_section_is_no_skeleton(skeleton):
    """Neither empty nor text."""
    assert _find(_with(take_in(SHAPES["plain"]), skeleton)) is None


def test_one_that_goes_beyond_a_limit_is_refused(monkeypatch):
    """Whatever lies behind was not looked at."""
    monkeypatch.setattr("intact.mime.structure.PARTS", 3)
    assert _find(take_in(SHAPES["nested"])) is None
    assert _find(take_in(SHAPES["alternative"])) is not None


def test_one_of_another_message_is_refused():
    """Whoever makes a file can write anything into it."""
    item = take_in(SHAPES["plain"])
    assert _find(_with(item, _skeleton(item).replace(b"<1@", b"<2@"))) is None


def test_one_that_could_be_read_only_in_part_is_refused_and_told(monkeypatch):
    """The container ended before it."""
    whole = Storage.read

    def cut(storage: Storage, name: str) -> Stream | None:
        stream = whole(storage, name)
        return Stream(stream.data, complete=False) if name == "__substg1.0_64f00102" else stream

    monkeypatch.setattr(Storage, "read", cut)
    made = convert(take_in(SHAPES["alternative"]).file())
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert LossCode.DAMAGED in {loss.code for loss in made.losses}


@pytest.mark.parametrize(
    "cut",
    [
        lambda data: data[: data.rindex(b"--")],  # without the end of the closing delimiter
        lambda data: data[: data.rindex(b"\r\n--")],
        lambda data: data.partition(b"\r\n--")[0],
        lambda data: data.partition(b"\r\n\r\n")[0],
        lambda data: data.replace(b"boundary=", b"bound="),
    ],
)
def test_a_multipart_without_its_end_is_not_whole(cut):
    """It was cut off, or it is that of a signed message; its header section still counts."""
    item = take_in(SHAPES["alternative"], Ways(with_headers=False))
    found = _find(_with(item, cut(_skeleton(item))))
    assert found is not None
    assert not found.whole
    assert convert(_with(item, cut(_skeleton(item))).file()).fidelity is not Fidelity.SKELETON


def test_text_behind_the_header_section_is_none_of_it(monkeypatch):
    """Where a limit ended the header section, the rest would become body."""
    monkeypatch.setattr("intact.mime.header.HEADER_LINES", 3)
    found = _find(take_in(SHAPES["single"], Ways(with_headers=False)))
    assert found is not None
    assert not found.whole


def test_the_header_section_of_a_signed_message_is_kept_in_its_skeleton():
    """Only that: the data are the attachment, which goes out as it is stored."""
    entity = SIGNED + b"\r\n--s\r\n\r\nhi\r\n--s--\r\n"
    signed = mail(SIGNED + b"\r\n")
    item = msgfile.mail(
        "",
        texts={Tag.MESSAGE_CLASS: "IPM.Note.SMIME.MultipartSigned"},
        octets={Tag.MIME_SKELETON: signed},
        attachments=(msgfile.attached(entity, "smime.p7m", "multipart/signed"),),
    )
    made = convert(item.file())
    assert made.fidelity is Fidelity.PROVEN
    assert made.data == signed + b"--s\r\n\r\nhi\r\n--s--\r\n"
    assert made.losses == ()


def test_without_other_headers_those_of_the_skeleton_serve_the_lower_rungs():
    """Here an attachment has no place in it."""
    item = take_in(SHAPES["single"], Ways(with_headers=False))
    item = replace(item, attachments=(msgfile.attached(b"later", "later.txt"),))
    made = convert(item.file())
    assert made.fidelity is Fidelity.HEADERS_KEPT
    assert made.data.startswith(SHAPES["single"].partition(b"Content-Type")[0])


def test_the_whole_message_of_an_old_store_is_used_where_its_headers_agree():
    """PidTagInternetContent."""
    data = mail(ALTERNATIVE)
    texts = {Tag.BODY: "derived", Tag.TRANSPORT_HEADERS: data.decode().partition("\r\n\r\n")[0]}
    item = msgfile.Item(texts=texts, octets={Tag.INTERNET_CONTENT: data, Tag.HTML: b"<p>See"})
    made = convert(item.file())
    assert (made.data, made.fidelity, made.losses) == (data, Fidelity.SKELETON, ())
    forged = replace(item, octets=item.octets | {Tag.INTERNET_CONTENT: mail(SINGLE, b"other")})
    assert convert(forged.file()).fidelity is Fidelity.HEADERS_EXACT
    alone = replace(item, texts={Tag.BODY: "derived"})
    assert convert(alone.file()).fidelity is Fidelity.SYNTHESISED
