"""What a row says."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from intact.errors import Unreadable, UnreadableReason
from intact.gui.samples import row_words
from intact.gui.samples.rows import Row, State
from intact.sample import Mailbox
from window_builders import sample

READ = Row(1, "a.eml", 10).read(sample())


def test_a_read_row_names_subject_sender_date_and_size():
    """In the person's own way of writing dates and sizes."""
    assert row_words.subject(READ) == "Your invoice 4711"
    size = len(READ.sample.data)
    assert row_words.details(READ) == "billing@example.org"
    assert row_words.measures(READ) == f"11/20/26 · {size} bytes"


def test_a_message_of_today_tells_the_time():
    """The day is clear."""
    row = Row(1, "a", 1).read(sample(received=datetime.now(UTC)))
    assert "today" in row_words.measures(row)


def test_a_refused_row_tells_the_reason():
    """It has no sender and no date."""
    row = Row(1, "x.pdf", 5).refused(Unreadable(UnreadableReason.EMPTY))
    assert row_words.subject(row) == "x.pdf"
    assert "empty" in row_words.details(row).lower()


def test_an_empty_subject_is_said():
    """A blank line would look like a mistake."""
    assert row_words.subject(Row(1, "a", 1).read(sample(""))) == "(no subject)"


@pytest.mark.parametrize(
    ("box", "shown"),
    [
        (Mailbox("Ada", "ada@example.org"), "ada@example.org"),
        (Mailbox("Ada", "/O=EXCHANGELABS/CN=ADA"), "Ada"),
        (Mailbox("Ada", ""), "Ada"),
        (Mailbox("", ""), "unknown sender"),
        (
            Mailbox("PayPal", "service@p\u0430ypal.com"),
            "service@p\u0430ypal.com (xn--pypal-4ve.com, only looks like paypal.com)",
        ),
    ],
)
def test_the_address_stands_for_the_sender(box, shown):
    """A display name is what forgers choose; Exchange's internal names are no addresses."""
    assert row_words.sender(box) == shown


def test_hidden_characters_of_a_subject_are_visible():
    """A direction override would turn the rest of the line around."""
    row = Row(1, "a", 1).read(sample("invoice\u202efdp.exe"))
    assert "\u202e" not in row_words.subject(row)
    assert "U+202E" in row_words.subject(row)


def test_every_state_has_a_word():
    """Never colour or shape alone."""
    assert len({row_words.state_word(state) for state in State}) == len(State)


@pytest.mark.parametrize(
    ("box", "shown"),
    [
        (Mailbox("Ada", "ada@example.org"), "ada@example.org (Ada)"),
        (Mailbox("Ada@Example.org", "ada@example.org"), "ada@example.org"),
        (
            Mailbox("service@paypal.com", "x@evil.example"),
            "x@evil.example, who goes by the name \u201cservice@paypal.com\u201d",
        ),
        (Mailbox("Ada", "ada@m\u00fcller.de"), "ada@m\u00fcller.de (xn--mller-kva.de) (Ada)"),
        (Mailbox("Ada", ""), "Ada"),
    ],
)
def test_the_real_address_stands_before_the_display_name(box, shown):
    """A name that looks like an address is called a name."""
    assert row_words.mailbox(box) == shown


def test_the_date_can_stand_alone():
    """Where a row has no room for the size as well; what is no message has none."""
    assert row_words.when(READ) == "11/20/26"
    assert row_words.when(Row(1, "x.pdf", 5)) == ""
