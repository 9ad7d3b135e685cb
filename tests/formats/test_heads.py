"""The head of a message: what a list says of it before it is read."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import formats, limits
from intact.errors import Unreadable
from intact.formats.heads import UNKNOWN, head
from intact.sample import Head, Mailbox
from intact.source import Origin, Source

SECTION = (
    b"Received: from a by b; Sat, 21 Nov 2026 09:14:00 +0100\n"
    b"Date: Fri, 20 Nov 2026 08:00:00 +0000\n"
    b"From: =?utf-8?q?J=C3=BCrgen?= <j@example.org>\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\n\n"
)
KNOWN = Head(
    "Grüße", Mailbox("Jürgen", "j@example.org"), datetime(2026, 11, 21, 8, 14, tzinfo=UTC), True
)


@pytest.mark.parametrize(
    "before",
    [
        b"",
        b"From ann@example.org Sat Nov 21 09:14:00 2026\n",
        b"From \r\n",
        b"\xef\xbb\xbf",
        b"\xef\xbb\xbfFrom -\n",
        b"From -\nX-Mozilla-Status: 0001\nX-Mozilla-Keys:   \n",
    ],
)
def test_a_head_is_the_same_whatever_stands_before_it(before):
    """The lines of a mail folder and of a mail program are no part of it."""
    assert head(before + SECTION) == KNOWN


def test_a_message_that_was_not_received_has_the_date_it_was_given():
    """A draft or a sent copy; the list says so."""
    own = SECTION[SECTION.index(b"Date") :]
    assert head(own).moment == datetime(2026, 11, 20, 8, tzinfo=UTC)
    assert not head(own).received


def test_texts_are_short():
    """A list of thousands must not fill the memory."""
    long = head(b"Subject: " + b"x" * 5_000 + b"\nFrom: " + b"y" * 5_000 + b"@example.org\n\n")
    assert len(long.subject) == limits.HEAD_TEXT
    assert len(long.sender.address) <= limits.HEAD_TEXT


def test_what_is_no_header_has_an_unknown_head():
    """An Outlook item, or nothing at all."""
    for section in (b"", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, b"From \n"):
        assert head(section) == UNKNOWN


@given(st.binary(max_size=300))
def test_any_bytes_have_a_head(section):
    """Nothing that stands in a mail folder can stop a list."""
    assert isinstance(head(section), Head)


def test_a_head_says_what_reading_says(corpus: Path):
    """On real messages."""
    checked = 0
    for path in sorted((corpus / "eml").glob("*.eml")):
        data = path.read_bytes()
        try:
            facts = formats.read(Source(data, "", Origin.FILE)).facts
        except Unreadable:
            continue
        found = head(data[: limits.ENTRY_HEAD_BYTES])
        assert found.subject == facts.subject[: limits.HEAD_TEXT]
        assert found.sender == facts.sender
        assert found.moment == (facts.received or facts.sent)
        checked += 1
    assert checked
