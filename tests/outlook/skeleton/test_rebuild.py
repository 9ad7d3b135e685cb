"""A filled skeleton changes nowhere but in its empty parts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.fidelity import Fidelity, LossCode
from intact.outlook.ladder import convert
from intact.outlook.tags import Tag
from outlook.exchange import FIELD, in_skeleton, take_in
from outlook.mail_shapes import PDF, SHAPES, base64, mail
from outlook.msgfile import Item, attached, embedded

HTML = b"--b\r\nContent-Type: text/html; charset=utf-8\r\n%s\r\n%s\r\n--b--\r\n"
MIXED = b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
SINGLE = b"Content-Type: text/html; charset=utf-8\r\n%s\r\n%s"


def _html(field: bytes = b"", content: bytes = b"<p>hello") -> bytes:
    """A mail with an HTML part that has this Content-Transfer-Encoding."""
    return mail(MIXED + HTML % (field, content))


def _item(data: bytes, html: bytes) -> Item:
    """The item of a mail with another HTML in it."""
    item = take_in(data)
    return replace(item, octets=item.octets | {Tag.HTML: html})


def _losses(made):
    return [(loss.code, *loss.values.values()) for loss in made.losses]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"\r\n\r\n\r\n--b--", b"\r\n\r\n--b--"),  # the line end of the delimiter went too
        (b"\r\n\r\n\r\n--b--", b"\r\n--b--"),  # and the blank line
        (b"\r\n\r\n\r\n--b--", b"\r\n\r\n \r\n\r\n--b--"),  # or something was left
    ],
)
def test_whatever_line_ends_are_left_of_a_part_it_is_written_as_it_was(old, new):
    """The header section ends in a blank line, the content in the line end of the delimiter."""
    data = _html()
    assert convert(in_skeleton(take_in(data), old, new).file()).data == data


@pytest.mark.parametrize("position", ["before", "behind"])
def test_the_synthetic_field_may_stand_anywhere(position):
    """Only its octets go."""
    data = _html(b"Content-Description: x \r\n")
    line = f"{FIELD}: one@x\r\n".encode("ascii")
    item = take_in(data.replace(b"--b\r\n", b"--b\r\nContent-ID: <real>\r\n"))
    old = b"Content-ID: <real>\r\n"
    item = in_skeleton(item, old, line if position == "before" else b"")
    if position == "behind":
        item = in_skeleton(item, b" x \r\n", b" x \r\n" + line)
    item = replace(item, texts=item.texts | {Tag.BODY_CONTENT_ID: "one@x"})
    assert convert(item.file()).data == data


def test_a_content_id_of_the_message_stays():
    """It was there when it arrived."""
    data = _html(b"Content-ID: <real@x>\r\n")
    assert convert(take_in(data).file()).data == data


@pytest.mark.parametrize(
    ("field", "html", "encoding", "content"),
    [
        ("", "ü".encode(), "8bit", "ü".encode()),
        ("7bit", "ü".encode(), "8bit", "ü".encode()),
        ("8bit", b"a\0b" * 40, "base64", base64(b"a\0b" * 40)),
        ("7bit", b"a" * 2_000, "base64", base64(b"a" * 2_000)),
        ("x-uuencode", b"<p>hi", "7bit", b"<p>hi"),
    ],
)
def test_content_that_does_not_go_into_its_encoding_gets_another_and_it_is_told(
    field, html, encoding, content
):
    """[MS-OXCMAIL] 2.1.3.5.1; the octets stay where they can stand in a message."""
    old = f"Content-Transfer-Encoding: {field}\r\n".encode("ascii") if field else b""
    new = f"Content-Transfer-Encoding: {encoding}\r\n".encode("ascii")
    code = LossCode.HEADER_FIELDS_REPLACED if field else LossCode.HEADER_FIELDS_ADDED
    for form in (MIXED + HTML, SINGLE):
        made = convert(_item(mail(form % (old, b"x")), html).file())
        assert made.fidelity is Fidelity.SKELETON
        assert made.data.rstrip(b"\r\n") == mail(form % (new, content)).rstrip(b"\r\n")
        assert (code, "Content-Transfer-Encoding") in _losses(made)


def test_text_without_any_label_is_left_to_another_rung():
    """8-bit letters and nothing that says which: that rung says it."""
    item = take_in(mail(b"\r\nhello"))
    made = convert(replace(item, texts=item.texts | {Tag.BODY: "hellö"}).file())
    assert made.fidelity is Fidelity.HEADERS_KEPT


@pytest.mark.parametrize("line", [b"--b", b"x\r\n--b--\r\ny", b"<p>\r\n--bc"])
def test_content_that_would_end_its_part_has_no_place(line):
    """It would become other parts, or none."""
    made = convert(_item(_html(b"Content-Transfer-Encoding: 8bit\r\n"), line).file())
    assert made.fidelity is Fidelity.HEADERS_KEPT
    assert line in made.data


def test_the_last_line_of_a_message_of_one_part_ends():
    """RFC 5322 2.3, and as every other rung does it."""
    item = _item(mail(SINGLE % (b"", b"x")), b"<p>no end")
    assert convert(item.file()).data == mail(SINGLE % (b"", b"<p>no end\r\n"))


def test_a_message_in_base64_stays_in_it():
    """RFC 2045 6.4 forbids it; it arrived so."""
    inner = SHAPES["plain"]
    data = mail(
        MIXED
        + b"--b\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64(inner)
        + b"\r\n--b--\r\n"
    )
    item = take_in(data)
    (file,) = item.attachments
    message = embedded(take_in(inner))
    both = message.texts | {Tag.ATTACH_CONTENT_ID: file.texts[Tag.ATTACH_CONTENT_ID]}
    made = convert(replace(item, attachments=(replace(message, texts=both),)).file())
    assert made.data == data
    assert made.embedded == ()


def test_a_message_file_that_needs_an_encoding_has_no_place():
    """Its part must not have one."""
    data = mail(MIXED + b"--b\r\nContent-Type: message/rfc822\r\n\r\nX: y\r\n\r\n\r\n--b--\r\n")
    item = take_in(data)
    (message,) = item.attachments
    file = attached(b"X: y\r\n\r\n" + PDF, "a.eml", "message/rfc822")
    both = file.texts | {Tag.ATTACH_CONTENT_ID: message.texts[Tag.ATTACH_CONTENT_ID]}
    made = convert(replace(item, attachments=(replace(file, texts=both),)).file())
    assert made.fidelity is Fidelity.HEADERS_EXACT


def test_losses_of_the_body_are_told_where_it_was_filled_in():
    """HTML out of RTF is told only where it went into the message."""
    made = convert(take_in(SHAPES["alternative"]).file())
    assert _losses(made) == [(LossCode.BODY_REBUILT,)]
