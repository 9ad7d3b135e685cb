"""What an item offers for its body."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from intact import limits
from intact.outlook import attachment, content
from intact.outlook.body import Body, Text
from intact.outlook.candidates import material
from intact.outlook.content import Content
from intact.outlook.item import open_item
from intact.outlook.tags import Tag
from outlook.msgfile import Item, attached, linked, mail

MOMENT = datetime(2025, 2, 13, 13, 33, 36, tzinfo=UTC)


def _of(*attachments, plain=None, html=None):
    storage = open_item(mail("", "x", attachments=attachments).file())
    found, losses = attachment.read_all(storage, ("utf_8",))
    body = Body(plain, html, ())
    made = content.assemble(body, found, lambda _: pytest.fail("no message"), list(losses))
    return material.of(made, found)


def test_a_file_with_all_that_is_known_of_it():
    """Dates as Exchange writes them, sizes with and without what the store needs."""
    item = attached(b"abc", 'a"b.txt', "text/plain", "id@x")
    times = {Tag.CREATION_TIME: MOMENT}
    numbers = item.numbers | {Tag.ATTACH_SIZE: 300}
    item = Item(texts=item.texts, numbers=numbers, times=times, octets=item.octets)
    (file,) = _of(item).files
    assert file.values == {
        "type": "text/plain",
        "charset": "",
        "ascii": "US-ASCII",
        "name": 'a\\"b.txt',
        "word": '"a\\"b.txt"',
        "token": '"a"b.txt"',
        "place": "attachment",
        "size": "3",
        "stored": "300",
        "id": "id@x",
        "location": "",
        "created": "Thu, 13 Feb 2025 13:33:36 GMT",
        "modified": "",
    }


def test_a_link_gives_no_material():
    """What it points to was part of the mail, and is not there."""
    assert _of(linked(r"\\server\file")) is None


def test_texts_as_characters():
    """Octets of the store are read in the charset they are in."""
    made = _of(plain=Text("\u20ac", None, ("utf-8",)), html=Text("", b"\xe4", ("iso-8859-1",)))
    assert (made.text, made.page) == ("\u20ac", "\xe4")
    assert made.charsets == ("iso-8859-1", "utf-8")


def test_what_is_too_heavy_is_not_tried():
    """Neither a text nor files."""
    long = "x" * (limits.CANDIDATE_CHARACTERS + 1)
    assert _of(plain=Text(long, None, ("utf-8",))) is None
    assert _of(attached(bytes(limits.CANDIDATE_BYTES))) is None
    assert _of(*[attached(b"x")] * limits.CANDIDATE_FILES) is not None
    assert _of(*[attached(b"x")] * (limits.CANDIDATE_FILES + 1)) is None


def test_attachments_that_do_not_match_the_content_give_none():
    """Where parts were added that are no attachments."""
    storage = open_item(mail("", "x", attachments=(attached(b"a"),)).file())
    found, _ = attachment.read_all(storage, ("utf_8",))
    assert material.of(Content(Body(None, None, ())), found) is None
