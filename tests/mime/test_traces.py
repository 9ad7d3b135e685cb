"""What the fields tell of a message's life."""

from __future__ import annotations

import pytest

from intact.mime import header, traces
from intact.sample import MessageState

WRITTEN = ("From: a@b.c", "Date: Sat, 21 Nov 2026 09:14:00 +0000", "Message-ID: <1@b.c>")


def fields(*lines: str) -> tuple[header.RawField, ...]:
    """Header fields."""
    data = "\n".join(lines).encode()
    return header.fields(data, len(data))


def test_a_received_field_makes_it_received():
    """Whatever else there is."""
    assert traces.state(fields("Received: x", "X-Unsent: 1")) is MessageState.RECEIVED


@pytest.mark.parametrize(
    "line",
    [
        "X-Unsent: 1",
        "X-Mozilla-Draft-Info: internal/draft; vcard=0",
        "X-Uniform-Type-Identifier: com.apple.mail-draft",
    ],
)
def test_drafts_are_known_by_their_client(line):
    """Outlook and Windows Mail, Thunderbird, Apple Mail."""
    assert traces.state(fields(*WRITTEN, line)) is MessageState.DRAFT


@pytest.mark.parametrize(
    "line",
    [
        "User-Agent: Mozilla Thunderbird",
        "X-Mailer: Microsoft Outlook 16.0",
        "Bcc: boss@example.org",
        "X-Identity-Key: id1",
    ],
)
def test_an_own_copy_was_made_by_a_program_people_write_with(line):
    """And no server has touched it."""
    assert traces.state(fields(*WRITTEN, line)) is MessageState.SENT


@pytest.mark.parametrize(
    "lines",
    [
        (),
        WRITTEN,
        (*WRITTEN, "X-Mailer: bulk sender 3"),
        (*WRITTEN[:2], "User-Agent: Mozilla Thunderbird"),
        (*WRITTEN, "User-Agent: Mozilla Thunderbird", "Delivered-To: a@b.c"),
        (*WRITTEN, "User-Agent: Mozilla Thunderbird", "Authentication-Results: b.c; spf=pass"),
    ],
)
def test_in_doubt_nothing_is_claimed(lines):
    """A wrong "your own copy" would keep a good sample back."""
    assert traces.state(fields(*lines)) is MessageState.UNKNOWN


@pytest.mark.parametrize(
    ("line", "client"),
    [
        ("X-Mozilla-Status: 0001", "thunderbird"),
        ("X-Evolution-Source: 12", "evolution"),
        ("X-GM-THRID: 12", "gmail"),
        ("X-Gm-Message-State: 12", ""),
        ("X-Uniform-Type-Identifier: com.apple.mail-draft", "apple-mail"),
        ("Subject: a", ""),
    ],
)
def test_the_client_is_known_by_what_it_stores(line, client):
    """Not by what it sends."""
    assert traces.client(fields(line)) == client


def test_traces_of_the_senders_client_do_not_count():
    """In received mail they tell where it was written, not where it was stored."""
    line = "X-Universally-Unique-Identifier: 12"
    assert traces.client(fields(line)) == "apple-mail"
    assert traces.client(fields("Received: x", line)) == ""
