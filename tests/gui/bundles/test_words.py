"""What a row says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from intact.formats.heads import UNKNOWN
from intact.gui.bundles.entry import Entry
from intact.gui.bundles.words import described, details, measures, remark, title
from intact.sample import Head, Mailbox

HEAD = Head("Hello", Mailbox("Ann", "ann@example.org"), datetime(2020, 3, 1, tzinfo=UTC), True)
ENTRY = Entry("Inbox (7)", 2_048, HEAD, chosen=False)


def with_head(**changes):
    """The entry with another head."""
    return replace(ENTRY, head=replace(HEAD, **changes))


def test_a_row_says_what_tells_messages_apart():
    """Subject, address, date and size; nothing more where all is well."""
    assert (title(ENTRY), details(ENTRY), remark(ENTRY)) == ("Hello", "ann@example.org", "")
    assert measures(ENTRY) == "3/1/20 · 2.0 kB"


@pytest.mark.parametrize("head", [None, UNKNOWN])
def test_what_is_not_known_has_a_name_and_a_size(head):
    """An Outlook item in an archive, or what is not read yet."""
    entry = replace(ENTRY, head=head)
    assert (title(entry), details(entry), remark(entry)) == ("Inbox (7)", "", "")
    assert measures(entry) == "2.0 kB"


def test_a_message_without_subject_says_so():
    """An empty line would look broken."""
    assert title(with_head(subject="")) == "(no subject)"


def test_a_draft_or_a_copy_of_what_was_sent_is_marked():
    """Few who take samples want it."""
    assert remark(with_head(received=False)) == "Not received"


def test_everything_is_spoken():
    """In the order of reading."""
    spoken = described(with_head(received=False))
    assert spoken == "Hello · ann@example.org · 3/1/20 · 2.0 kB · Not received"


def test_hidden_characters_are_seen():
    """A forger writes the subject and the address."""
    hostile = with_head(subject="a\u202eb\nc", sender=Mailbox("", "x\u200b@y.example"))
    assert title(hostile) == "a⟨U+202E⟩b c"
    assert "⟨U+200B⟩" in details(hostile)
    assert "⟨U+202E⟩" in title(replace(ENTRY, name="a\u202egpj.eml", head=None))
