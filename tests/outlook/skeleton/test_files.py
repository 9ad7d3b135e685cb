"""Attachments find their parts by identifier, or where their likeness leaves no choice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.fidelity import Fidelity, LossCode
from intact.outlook.ladder import convert
from intact.outlook.tags import Tag
from outlook.exchange import changed, codes, in_skeleton, take_in, without
from outlook.mail_shapes import PDF, SHAPES, base64, mail, mail_with_files
from outlook.msgfile import Item, attached, embedded, linked
from outlook.msgfile import mail as item_of


def test_attachments_go_where_their_identifiers_stand_whatever_their_order():
    """Exchange does not promise that the order of attachments is that of the parts."""
    data = mail_with_files("a.pdf", "a.pdf", "a.pdf")
    item = take_in(data)
    backwards = replace(item, attachments=item.attachments[::-1])
    assert convert(backwards.file()).data == data


def test_parts_with_the_same_content_id_are_filled_in_order():
    """A defect of real mail."""
    data = mail_with_files("a.pdf", "b.pdf").replace(
        b"\r\nContent-Tr", b"\r\nContent-ID: <same>\r\nContent-Tr"
    )
    assert convert(take_in(data).file()).data == data


def test_a_part_with_two_identifiers_is_filled_once():
    """Nothing lands on top of something else."""
    data = mail_with_files("a.pdf", "b.pdf")
    item = take_in(data.replace(b"\r\nContent-Tr", b"\r\nContent-ID: <x>\r\nContent-Tr"))
    item = in_skeleton(item, b"Content-ID: <x>\r\n", b"Content-ID: <x>\r\nContent-Id: <x>\r\n")
    made = convert(item.file())
    assert made.fidelity is Fidelity.SKELETON
    assert made.data.count(base64(PDF[:60])) == 1
    assert made.data.count(base64(PDF[1:61])) == 1


def test_without_identifiers_files_are_found_by_name_and_type():
    """Where exactly one fits."""
    data = mail_with_files("a.pdf", "b.pdf", "")
    item = take_in(data)
    for number in range(3):
        item = changed(item, number, without(Tag.ATTACH_CONTENT_ID))
    assert convert(item.file()).data == data


def test_without_identifiers_likeness_that_could_be_chance_is_none():
    """Two files of a type for one part, and nothing tells which is which."""
    item = take_in(mail_with_files("", ""))
    for number in range(2):
        item = changed(item, number, without(Tag.ATTACH_CONTENT_ID))
    item = replace(item, attachments=(*item.attachments, attached(PDF, "", "application/pdf")))
    assert convert(item.file()).fidelity is Fidelity.HEADERS_EXACT


def test_a_part_that_was_always_empty_is_no_place_for_a_file_that_came_later():
    """Nothing was taken out of it: it has no identifier."""
    empty = b"\r\n--b\r\nContent-Type: application/pdf; name=late.pdf\r\n\r\n\r\n--b--"
    item = take_in(mail_with_files().replace(b"\r\n--b--", empty))
    item = replace(item, attachments=())
    item = in_skeleton(item, b"name=late.pdf\r\n", b"name=late.pdf\r\nX-Was: ")
    later = replace(item, attachments=(attached(PDF, "late.pdf", "application/pdf"),))
    assert convert(item.file()).fidelity is Fidelity.SKELETON
    assert convert(later.file()).fidelity is Fidelity.HEADERS_EXACT


def test_without_identifiers_a_message_is_found_by_its_type():
    """Its part has no name, and the message that of its subject."""
    item = changed(take_in(SHAPES["bounce"]), 0, without(Tag.ATTACH_CONTENT_ID))
    assert convert(item.file()).data == SHAPES["bounce"]


def test_an_attachment_without_a_place_came_later():
    """The item was changed after its skeleton was written."""
    item = take_in(SHAPES["nested"])
    made = convert(replace(item, attachments=(*item.attachments, attached(b"x", "x.bin"))).file())
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert b"x.bin" in made.data


@pytest.mark.parametrize(
    "later",
    [
        linked("C:\\a"),
        Item(numbers={Tag.ATTACH_METHOD: 6}, extra={"__substg1.0_3701000D": {"x": b"y"}}),
        embedded(item_of("", "new")),
    ],
)
def test_what_mail_cannot_have_carried_came_later_too(later):
    """Links, objects, and messages the skeleton does not know."""
    item = take_in(SHAPES["alternative"])
    made = convert(replace(item, attachments=(later,)).file())
    assert made.fidelity in {Fidelity.HEADERS_EXACT, Fidelity.HEADERS_KEPT}


def test_a_message_too_deep_to_unfold_has_no_place(monkeypatch):
    """It can only go out as an Outlook file, which this part is not."""
    monkeypatch.setattr("intact.limits.EMBEDDED_DEPTH", 0)
    made = convert(take_in(SHAPES["forward"]).file())
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert LossCode.ATTACHMENT_TOO_DEEP in codes(made)


def test_an_attachment_the_skeleton_holds_itself_is_not_filled_in_twice():
    """Calendars and cards become items and stay; anything else has to be the same."""
    data = mail(
        b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n"
        b"--b\r\nContent-Type: text/vcard\r\nContent-ID: <card>\r\n\r\nBEGIN:VCARD\r\n"
        b"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: x\r\n\r\n--b--\r\n"
    )
    item = take_in(data)
    contact = embedded(item_of("", "a contact"))
    contact = replace(contact, texts={Tag.ATTACH_CONTENT_ID: "card"})
    status = attached(b"Reporting-MTA: x\n", "status.txt", "message/delivery-status")
    both = replace(item, attachments=(contact, status))
    assert convert(both.file()).data == data
    other = replace(item, attachments=(contact, attached(b"Reporting-MTA: y\r\n", "status.txt")))
    assert convert(other.file()).fidelity is Fidelity.HEADERS_EXACT


def test_an_attachment_without_bytes_leaves_its_part_empty_and_is_told():
    """What the file does not hold cannot be put in."""
    item = changed(take_in(mail_with_files("a.pdf")), 0, without(Tag.ATTACH_DATA))
    made = convert(item.file())
    assert made.fidelity is Fidelity.SKELETON
    assert codes(made) == [LossCode.ATTACHMENT_UNREADABLE, LossCode.BODY_REBUILT]
