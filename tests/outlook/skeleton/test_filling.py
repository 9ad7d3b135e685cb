"""Every text and every attachment of an item has a place in its skeleton, or the rung gives way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from intact.fidelity import Fidelity, LossCode
from intact.outlook.ladder import convert
from intact.outlook.tags import Tag
from outlook.exchange import take_in
from outlook.mail_shapes import ALTERNATIVE, PDF, SHAPES, base64, mail
from outlook.msgfile import Item, attached, embedded, linked
from outlook.msgfile import mail as item_of

Change = Callable[[Item], Item]


def _codes(made):
    return [loss.code for loss in made.losses]


def _changed(item: Item, number: int, change: Change) -> Item:
    """The item with one attachment changed."""
    attachments = list(item.attachments)
    attachments[number] = change(attachments[number])
    return replace(item, attachments=tuple(attachments))


def _without(tag: Tag) -> Change:
    return lambda item: replace(
        item,
        texts={key: value for key, value in item.texts.items() if key is not tag},
        octets={key: value for key, value in item.octets.items() if key is not tag},
    )


def _in_skeleton(item: Item, old: bytes, new: bytes) -> Item:
    skeleton = item.octets[Tag.MIME_SKELETON]
    assert old in skeleton
    return replace(item, octets=item.octets | {Tag.MIME_SKELETON: skeleton.replace(old, new)})


def _files(*names: str, kind: str = "application/pdf") -> bytes:
    """A mail with files of these names, and a text."""
    parts = [
        f'--b\r\nContent-Type: {kind}; name="{name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        f"{base64(PDF[number : number + 60]).decode()}\r\n"
        for number, name in enumerate(names)
    ]
    text = "--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n"
    head = 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
    return mail((head + text + "".join(parts) + "--b--\r\n").encode())


def test_attachments_go_where_their_identifiers_stand_whatever_their_order():
    """Exchange does not promise that the order of attachments is that of the parts."""
    data = _files("a.pdf", "a.pdf", "a.pdf")
    item = take_in(data)
    backwards = replace(item, attachments=item.attachments[::-1])
    assert convert(backwards.file()).data == data


def test_parts_with_the_same_content_id_are_filled_in_order():
    """A defect of real mail."""
    data = _files("a.pdf", "b.pdf").replace(
        b"\r\nContent-Tr", b"\r\nContent-ID: <same>\r\nContent-Tr"
    )
    assert convert(take_in(data).file()).data == data


def test_a_part_with_two_identifiers_is_filled_once():
    """Nothing lands on top of something else."""
    item = take_in(
        _files("a.pdf", "b.pdf").replace(b"\r\nContent-Tr", b"\r\nContent-ID: <x>\r\nContent-Tr")
    )
    item = _in_skeleton(item, b"Content-ID: <x>\r\n", b"Content-ID: <x>\r\nContent-Id: <x>\r\n")
    made = convert(item.file())
    assert made.fidelity is Fidelity.SKELETON
    assert made.data.count(base64(PDF[:60])) == 1
    assert made.data.count(base64(PDF[1:61])) == 1


def test_without_identifiers_files_are_found_by_name_and_type():
    """Where exactly one fits."""
    data = _files("a.pdf", "b.pdf", "")
    item = take_in(data)
    for number in range(3):
        item = _changed(item, number, _without(Tag.ATTACH_CONTENT_ID))
    assert convert(item.file()).data == data


def test_without_identifiers_likeness_that_could_be_chance_is_none():
    """Two files of a type for one part, and nothing tells which is which."""
    item = take_in(_files("", ""))
    for number in range(2):
        item = _changed(item, number, _without(Tag.ATTACH_CONTENT_ID))
    item = replace(item, attachments=(*item.attachments, attached(PDF, "", "application/pdf")))
    assert convert(item.file()).fidelity is Fidelity.HEADERS_EXACT


def test_without_identifiers_a_message_is_found_by_its_type():
    """Its part has no name, and the message that of its subject."""
    item = _changed(take_in(SHAPES["bounce"]), 0, _without(Tag.ATTACH_CONTENT_ID))
    assert convert(item.file()).data == SHAPES["bounce"]


@pytest.mark.parametrize("shape", ["alternative", "single", "plain", "nested"])
def test_without_its_identifier_the_body_is_found_by_its_type(shape):
    """There is one part it can be."""
    item = _without(Tag.BODY_CONTENT_ID)(take_in(SHAPES[shape]))
    assert convert(item.file()).data == SHAPES[shape]


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
    assert LossCode.ATTACHMENT_TOO_DEEP in _codes(made)


def test_a_part_whose_attachment_was_taken_away_is_told_and_stays_empty():
    """As a person or a scanner did; everything else is the message as it arrived."""
    data = _files("a.pdf", "b.pdf")
    item = take_in(data)
    made = convert(replace(item, attachments=item.attachments[1:]).file())
    assert made.fidelity is Fidelity.SKELETON
    assert made.data == data.replace(base64(PDF[:60]), b"")
    (missing,) = [loss for loss in made.losses if loss.code is LossCode.PART_MISSING]
    assert missing.values == {"name": "a.pdf", "number": 2}


def test_a_part_without_a_name_is_told_by_its_type():
    """There is nothing better."""
    item = replace(take_in(SHAPES["forward"]), attachments=())
    (missing,) = [loss for loss in convert(item.file()).losses if loss.values]
    assert missing.values == {"name": "message/rfc822", "number": 2}


@pytest.mark.parametrize("letters", ["", "\r\n"])
def test_an_empty_text_is_not_missing(letters):
    """Many messages are a subject and nothing else."""
    item = take_in(SHAPES["plain"])
    made = convert(replace(item, texts=item.texts | {Tag.BODY: letters}).file())
    assert made.fidelity is Fidelity.SKELETON
    assert made.losses == ()


def test_a_text_that_is_not_in_the_file_is_told():
    """The item has none at all."""
    made = convert(_without(Tag.BODY)(take_in(SHAPES["plain"])).file())
    assert _codes(made) == [LossCode.PART_MISSING]


def test_a_text_without_a_place_is_not_left_out():
    """HTML in the item, and the skeleton knows only plain text."""
    item = take_in(SHAPES["plain"])
    html = replace(_without(Tag.BODY)(item), octets=item.octets | {Tag.HTML: b"<p>other"})
    made = convert(html.file())
    assert made.fidelity is Fidelity.HEADERS_KEPT
    assert b"<p>other" in made.data


def test_a_text_in_a_skeleton_never_replaces_that_of_the_item():
    """Exchange always takes it out, so this skeleton was made by someone else."""
    item = _in_skeleton(take_in(SHAPES["plain"]), b"\r\n\r\n", b"\r\n\r\nharmless\r\n")
    made = convert(item.file())
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert b"harmless" not in made.data


def test_both_texts_of_a_report_are_taken_out():
    """Exchange keeps nothing of what a report says to people."""
    data = mail(
        b'Content-Type: multipart/report; boundary="r"\r\n\r\n--r\r\n'
        + ALTERNATIVE
        + b"\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\n"
        + b"Reporting-MTA: x\r\n\r\n--r--\r\n"
    )
    item = take_in(data)
    item = _in_skeleton(item, b"See [here=5D\r\n=C3=BC =\r\nb", b"")
    made = convert(replace(item, texts=item.texts | {Tag.BODY: "See [here]\r\nü b"}).file())
    assert made.data == data.replace(b"=C3=BC =\r\nb", b"=C3=BC b").replace(b"[here=5D", b"[here]")
    assert _codes(made) == [LossCode.TEXT_DERIVED, LossCode.BODY_REBUILT]
    without = convert(_without(Tag.BODY)(item).file())
    assert _codes(without) == [LossCode.PART_MISSING, LossCode.BODY_REBUILT]


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
    item = _changed(take_in(_files("a.pdf")), 0, _without(Tag.ATTACH_DATA))
    made = convert(item.file())
    assert made.fidelity is Fidelity.SKELETON
    assert _codes(made) == [LossCode.ATTACHMENT_UNREADABLE, LossCode.BODY_REBUILT]
