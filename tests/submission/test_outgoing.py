"""What is done to a finished mail before a server gets it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.submission.outgoing import (
    can_be_carried,
    fingerprint,
    is_eight_bit,
    new_message_id,
    outgoing,
)
from intact.submission.plan import plan

NOW = datetime(2026, 11, 26, 14, tzinfo=UTC)
HEAD = b"Received: x\r\nX-Unsent: 1\r\nFrom: a@b.example\r\nDate: never\r\n"


@pytest.fixture
def mail(make_sample, make_request):
    """A mail with fields in its sample and its text that look like those that are set here."""
    sample = make_sample(HEAD + b"\r\nX-Unsent: 1\r\n")
    request = make_request(comment="X-Unsent: 1", sender="other@example.net")
    return plan([sample], request).mails[0]


def test_sender_date_and_identifier_are_set_and_the_rest_stays(mail):
    """What stands behind the outer header section is not looked at."""
    made = outgoing(mail, "me@example.org", "<1@example.org>", NOW)
    head, _, rest = made.partition(b"\r\n\r\n")
    assert rest == mail.data.partition(b"\r\n\r\n")[2]
    lines = head.split(b"\r\n")
    assert lines[:3] == [
        b"Date: Thu, 26 Nov 2026 14:00:00 +0000",
        b"From: me@example.org",
        b"Message-ID: <1@example.org>",
    ]
    assert b"X-Unsent" not in head
    assert head.count(b"From:") == 1
    kept = set(mail.data.partition(b"\r\n\r\n")[0].split(b"\r\n"))
    assert kept - set(lines) == {b"X-Unsent: 1", b"From: other@example.net"}


def test_an_identifier_is_never_made_twice():
    """In the sender's domain."""
    first, second = new_message_id("me@example.org"), new_message_id("me@example.org")
    assert first != second
    assert first.endswith(".intact@example.org>")


@pytest.mark.parametrize(
    ("data", "carried"),
    [
        (b"a\r\nb\r\n", True),
        (b"\xff\r\n", True),
        (b"x" * 998 + b"\r\n", True),
        (b"x" * 999 + b"\r\n", False),
        (b"a\nb\r\n", False),
        (b"a\rb\r\n", False),
        (b"a\0b\r\n", False),
    ],
)
def test_only_what_servers_leave_as_it_is_can_be_carried(data, carried):
    """RFC 5321 2.3.8 and 4.5.3.1.6."""
    assert can_be_carried(data) is carried


def test_the_same_samples_to_the_same_place_are_the_same_mail(make_sample, make_request):
    """Whatever else was written, in whatever order; another sample or place is another mail."""
    one, two = make_sample(b"Subject: 1\r\n\r\n"), make_sample(b"Subject: 2\r\n\r\n")

    def of(*samples, **changes):
        return fingerprint(plan(samples, make_request(**changes)).mails[0])

    assert of(one, two) == of(two, one, comment="more words")
    assert len({of(one, two), of(one), of(two), of(one, address="x@example.org")}) == 4


def test_an_eight_bit_message_needs_a_server_for_it(make_sample, make_request):
    """One that goes as a file does not."""
    sample = make_sample("Subject: ä\r\n\r\n".encode())
    mail = plan([sample], make_request()).mails[0]
    assert is_eight_bit(mail)
    assert not is_eight_bit(replace(mail, attached=()))


@given(
    st.lists(st.sampled_from([b"a", b"\r", b"\n", b"\r\n", b"\0", b"\xff", b"x" * 998]), max_size=9)
)
def test_what_can_be_carried_is_what_servers_take(pieces):
    """RFC 5322 2.1.1 and RFC 5321 2.3.8: whole line ends, no NUL, at most 998 octets in a line."""
    data = b"".join(pieces)
    bare = data.replace(b"\r\n", b"")
    fits = not (b"\r" in bare or b"\n" in bare or b"\0" in data)
    fits = fits and all(len(line) <= 998 for line in data.split(b"\r\n"))
    assert can_be_carried(data) is fits
