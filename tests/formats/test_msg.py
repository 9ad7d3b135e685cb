"""Outlook files become samples with the facts only Outlook knows."""

from __future__ import annotations

import pytest

from intact.clients.detect import OUTLOOK
from intact.errors import Unreadable
from intact.fidelity import Fidelity
from intact.formats import msg
from intact.outlook.tags import Tag
from intact.sample import Carrier, Format, MessageState
from intact.source import Origin, Source
from outlook.msgfile import attached, compound_file, embedded, mail, received

ALTERNATIVE = 'Content-Type: multipart/alternative; boundary="=_b"\r\n'


def _read(data, **more):
    return msg.read(Source(data, "message.msg", Origin.FILE, **more))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (mail("", "x").file(), True),
        (compound_file({"WordDocument": b"x" * 5000}), False),
        (b"", False),
        (b"__substg1.0_", False),
        (mail("", "x").file()[8:], False),
    ],
)
def test_items_are_recognised_by_content(data, expected):
    """Other compound files are not taken for messages."""
    assert msg.recognises(data) is expected


def test_a_sample_has_both_hashes_and_its_rung():
    """And names the client by what the file is."""
    data = mail(received(ALTERNATIVE), "hello\r\n", b"<p>hello").file()
    sample = _read(data)
    assert (sample.format, sample.fidelity) == (Format.MSG, Fidelity.HEADERS_EXACT)
    assert sample.source_size == len(data)
    assert sample.sha256 != sample.source_sha256
    assert sample.facts.client == OUTLOOK
    assert sample.facts.subject == "Hello"


def test_a_sample_is_no_better_than_its_source_allows():
    """An item taken out of a converted sample."""
    data = mail(received(ALTERNATIVE), "hello\r\n", b"<p>hello").file()
    assert _read(data, ceiling=Fidelity.SYNTHESISED).fidelity is Fidelity.SYNTHESISED


@pytest.mark.parametrize(
    ("headers", "flags", "state"),
    [
        ("", 0x8, MessageState.DRAFT),
        ("", 0x20, MessageState.SENT),
        ("", 0, MessageState.UNKNOWN),
        (received(), 0x8, MessageState.RECEIVED),
        (received(), 0x20, MessageState.RECEIVED),
    ],
)
def test_received_lines_go_before_outlooks_flags(headers, flags, state):
    """A mail to oneself carries both."""
    assert _read(mail(headers, "x", numbers={Tag.MESSAGE_FLAGS: flags}).file()).facts.state is state


def test_embedded_items_can_be_taken_out_with_their_own_fidelity():
    """The forwarded original may be better than the forward around it."""
    inner = mail(received(ALTERNATIVE), "inner\r\n", b"<p>inner")
    sample = _read(mail("", "see below", attachments=(embedded(inner), attached(b"x", "y"))).file())
    (contained,) = sample.facts.contained
    assert sample.fidelity is Fidelity.SYNTHESISED
    assert contained.carrier is Carrier.PLAIN
    assert contained.fidelity is Fidelity.HEADERS_EXACT
    assert contained.losses
    assert sample.data[contained.start : contained.end].startswith(b"Received: from mx.sender")


def test_a_damaged_file_is_unreadable():
    """With the typed error only."""
    with pytest.raises(Unreadable):
        _read(mail("", "x").file()[:600])
