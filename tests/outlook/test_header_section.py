"""Sections whose Content-* fields had to change keep everything else."""

from __future__ import annotations

import pytest

from intact.fidelity import Fidelity, LossCode
from intact.outlook import header_block, header_section
from intact.outlook.entity import Entity
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.msgfile import Item, compound_file, received

NEW = (("Content-Type", b"Content-Type: text/plain\r\n"),)
ADA = {Tag.SENDER_NAME: "Ada", Tag.SENDER_SMTP: "ada@x.example"}


def _compose(headers="", content=NEW):
    texts = ADA | ({Tag.TRANSPORT_HEADERS: headers} if headers else {})
    root = open_item(compound_file(Item(texts=texts).tree("top")))
    properties = Properties.of(root, TOP_HEADER)
    block = header_block.read(properties)
    section = header_section.compose(block, properties, content)
    return section, {loss.code: loss.values for loss in section.losses}


def test_the_old_structure_is_replaced_and_told():
    """Encoding and disposition of the old root would make the new body unreadable."""
    old = (
        "Content-Type: multipart/x\r\nX-Mailer: y\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Disposition: inline\r\nContent-Language: de\r\n"
    )
    section, losses = _compose(received(old))
    kept = "Content-Type: text/plain\r\nX-Mailer: y\r\nContent-Language: de\r\n"
    assert section.data.decode() == received(kept).removesuffix("\r\n")
    assert section.fidelity is Fidelity.HEADERS_KEPT
    assert losses[LossCode.HEADER_FIELDS_REPLACED]["names"] == (
        "Content-Type, Content-Transfer-Encoding, Content-Disposition"
    )


def test_a_field_that_stays_the_same_is_not_told():
    """Only real changes are losses."""
    _, losses = _compose(received("Content-Type: text/plain\r\n"))
    assert not losses


def test_mime_version_is_added_where_it_is_missing():
    """Without it the Content-* fields mean nothing (RFC 2045 4)."""
    section, losses = _compose("Received: x\r\nFrom: a@x.example\r\n")
    assert section.data.endswith(b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n")
    assert losses[LossCode.HEADER_FIELDS_ADDED]["names"] == "MIME-Version, Content-Type"


def test_a_received_message_without_date_stays_so():
    """That it lacks one is evidence."""
    section, _ = _compose("Received: x\r\nSubject: y\r\n")
    assert b"From:" not in section.data


def test_what_outlook_wrote_for_an_unsent_item_is_completed():
    """From and Date are added on top, and told."""
    section, losses = _compose("Date: Tue, 24 Nov 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\n")
    assert section.data.startswith(b"From: Ada <ada@x.example>\r\nDate: Tue")
    assert "From" in losses[LossCode.HEADER_FIELDS_ADDED]["names"]


def test_without_headers_the_section_is_made():
    """And is never called original."""
    section, losses = _compose()
    assert section.data == (
        b"From: Ada <ada@x.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n"
    )
    assert section.fidelity is Fidelity.SYNTHESISED
    assert LossCode.NO_TRANSPORT_HEADERS in losses


def test_the_few_lines_of_a_draft_follow_what_is_made():
    """None of them is doubled."""
    section, _ = _compose("X-Unsent: 1\r\nSubject: a\r\nContent-Type: x/y\r\n")
    assert section.data == (
        b"From: Ada <ada@x.example>\r\nX-Unsent: 1\r\nSubject: a\r\n"
        b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n"
    )


KIND = b"Content-Type: multipart/signed; boundary=s\r\n"
BESIDE = (("X-MimeOLE", b"X-MimeOLE: y\r\n"), ("From", b"From: eve@x.example\r\n"))


def _around(headers, **more):
    properties = Properties.of(open_item(Item(texts=ADA | headers).file()), TOP_HEADER)
    entity = Entity((("Content-Type", KIND),), b"", beside=BESIDE, **more)
    return header_section.around(entity, header_block.read(properties), properties)


@pytest.mark.parametrize(
    ("odd", "fidelity"),
    [("", Fidelity.HEADERS_EXACT), ("no field\r\nX: y\r\n", Fidelity.HEADERS_KEPT)],
)
def test_a_section_that_describes_a_stored_entity_is_not_touched(odd, fidelity):
    """It is exact, unless it had to be repaired."""
    text = received(KIND.decode() + odd)
    section = _around({Tag.TRANSPORT_HEADERS: text}, declared=True)
    assert section.data == text.replace("no field", " no field").encode().removesuffix(b"\r\n")
    assert (section.fidelity, section.losses) == (fidelity, ())


def test_a_section_that_lacks_something_gets_it_all_the_same():
    """Without MIME-Version nobody would look for parts."""
    section = _around({Tag.TRANSPORT_HEADERS: "Received: x\r\n" + KIND.decode()}, declared=True)
    assert section.data == b"Received: x\r\n" + KIND + b"MIME-Version: 1.0\r\n"
    assert section.fidelity is Fidelity.HEADERS_KEPT


@pytest.mark.parametrize(
    ("headers", "kept"),
    [
        ({}, b"X-MimeOLE: y\r\n"),
        ({Tag.TRANSPORT_HEADERS: "X-Unsent: 1\r\n"}, b"X-Unsent: 1\r\nX-MimeOLE: y\r\n"),
        ({Tag.TRANSPORT_HEADERS: "X-MimeOLE: z\r\n"}, b"X-MimeOLE: z\r\n"),
    ],
)
def test_lines_stored_with_an_entity_follow_what_is_made(headers, kept):
    """Only where the section has to be made; none is there twice."""
    section = _around(headers)
    assert section.fidelity is Fidelity.SYNTHESISED
    ada = b"From: Ada <ada@x.example>\r\n"
    assert section.data == ada + kept + b"MIME-Version: 1.0\r\n" + KIND


@pytest.mark.parametrize(
    ("headers", "complete"),
    [
        ("Received: x\r\n", True),
        ("From: a@x.example\r\nDate: y\r\n", True),
        ("From: a@x.example\r\n", False),
        ("Received: x\r\nContent-Type: text/plain\r\n", False),
        ("Received: x\r\nContent-Type: text/plain\r\nMIME-Version: 1.0\r\n", True),
        ("X-Unsent: 1\r\n", False),
    ],
)
def test_a_section_can_stay_where_it_is_real_and_complete(headers, complete):
    """Otherwise something has to be added."""
    item = Item(texts={Tag.TRANSPORT_HEADERS: headers})
    block = header_block.read(Properties.of(open_item(item.file()), TOP_HEADER))
    assert header_section.is_complete(block) is complete
