"""Every error has words: what is, why, what to do; nothing of a message gets in unfiltered."""

from __future__ import annotations

from pathlib import Path

import pytest

from intact.errors import BadData, BadSettings, Unreadable, UnreadableReason
from intact.formats import signatures
from intact.gui.wording import error_texts, kind_texts
from intact.gui.wording import errors as wording

VALUES: dict[UnreadableReason, dict[str, str | int]] = {
    UnreadableReason.TOO_MANY_FILES: {"limit": 5000, "depth": 16},
    UnreadableReason.REMOTE_ADDRESS: {"scheme": "imap"},
    UnreadableReason.INTERNAL_ADDRESS: {
        "client": "kmail",
        "program": "KMail",
        "scheme": "akonadi",
        "count": 2,
    },
    UnreadableReason.NOT_VISIBLE: {"client": "thunderbird", "program": "Thunderbird"},
    UnreadableReason.TOO_SLOW: {"client": "thunderbird", "program": "Thunderbird", "seconds": 60},
    UnreadableReason.TOO_LARGE: {"size": 60_000_000, "limit": 50_000_000},
    UnreadableReason.NOT_A_MESSAGE: {"kind": "vCard"},
    UnreadableReason.MAIL_STORE: {"kind": "Outlook Express (DBX)"},
    UnreadableReason.NOT_YET_READ: {"kind": "new"},
    UnreadableReason.TOOK_TOO_LONG: {"seconds": 10},
    UnreadableReason.TOO_MANY_MESSAGES: {"limit": 2000},
    UnreadableReason.ENCRYPTED: {"kind": "ZIP"},
}
"""What the reasons carry, as `intact.errors` documents it."""

KINDS = {
    *((reason, kind) for _, reason, kind in signatures._BEGINNINGS),
    *((UnreadableReason.NOT_A_MESSAGE, kind) for _, kind in signatures._TEXT_BEGINNINGS),
    *((UnreadableReason.NOT_A_MESSAGE, kind) for _, kind in signatures._COMPOUND_KINDS),
    *((UnreadableReason.NOT_A_MESSAGE, kind) for _, kind in signatures._ZIP_KINDS),
    (UnreadableReason.MAIL_STORE, "Windows Mail database"),
    (UnreadableReason.MAIL_STORE, "Outlook for Mac (OLM)"),
}
"""Kinds of files that are recognised."""


def texts(words):
    """All sentences, those that are empty aside."""
    return [text for text in (words.title, words.why, words.what_to_do, words.term) if text]


@pytest.mark.parametrize("reason", UnreadableReason)
def test_every_reason_says_what_is_and_what_to_do(reason):
    """No reason leaves a person alone, and its values are all filled in."""
    words = wording.unreadable(Unreadable(reason, **VALUES.get(reason, {})))
    assert words.title
    assert words.what_to_do.endswith(".")
    assert not [text for text in texts(words) if "{" in text or "?" in text]


@pytest.mark.parametrize("reason", UnreadableReason)
def test_a_title_stands_in_one_row_of_the_list(reason):
    """It is one short sentence without its full stop, like the titles of findings."""
    title = wording.unreadable(Unreadable(reason, **VALUES.get(reason, {}))).title
    assert len(title) <= 70
    assert not title.endswith(".")


def test_reasons_are_told_apart():
    """No two reasons have the same title."""
    titles = {
        wording.unreadable(Unreadable(r, **VALUES.get(r, {}))).title for r in UnreadableReason
    }
    assert len(titles) == len(UnreadableReason)


@pytest.mark.parametrize(("reason", "kind"), sorted(KINDS))
def test_every_kind_of_file_is_named(reason, kind):
    """A person learns what they dropped, and how to get at the message."""
    words = wording.unreadable(Unreadable(reason, kind=kind))
    assert len(words.title) <= 70
    assert words.what_to_do
    assert not [text for text in texts(words) if "{" in text]


@pytest.mark.parametrize(("reason", "kind"), sorted(kind_texts.OF_KINDS))
def test_words_for_a_kind_are_better_than_those_for_its_reason(reason, kind):
    """A kind has words of its own only where they say more."""
    assert kind_texts.OF_KINDS[reason, kind] != error_texts.OF_REASONS[reason]


@pytest.mark.parametrize(
    "kind", sorted(kind for reason, kind in KINDS if reason is UnreadableReason.MAIL_STORE)
)
def test_every_store_has_a_way_out_of_its_own(kind):
    """Which program opens it, and what to do there; the store itself is no sample."""
    words = wording.unreadable(Unreadable(UnreadableReason.MAIL_STORE, kind=kind))
    assert words.what_to_do.startswith("Open ")
    assert words.term
    other = Unreadable(UnreadableReason.MAIL_STORE, kind="new")
    assert words.title != wording.unreadable(other).title


def test_an_outlook_mailbox_tells_how_to_get_one_message_out():
    """The way leads through Outlook, which alone can open it."""
    words = wording.unreadable(Unreadable(UnreadableReason.MAIL_STORE, kind="PST/OST"))
    assert "Outlook" in words.what_to_do


def test_sizes_have_a_unit():
    """A size is told as people write it, not in bytes."""
    error = Unreadable(UnreadableReason.TOO_LARGE, size=60_000_000, limit=50_000_000)
    assert "60.0 MB" in wording.unreadable(error).why
    assert "50.0 MB" in wording.unreadable(error).why


def test_values_are_made_safe_to_show():
    """A direction mark in a value becomes visible."""
    error = Unreadable(UnreadableReason.REMOTE_ADDRESS, scheme="x\u202ey")
    assert "U+202E" in wording.unreadable(error).term


def test_a_mistake_in_a_data_file_names_file_line_and_reason():
    """Who looks after the files finds the place at once."""
    title = wording.bad_data(BadData(Path("/etc/intact/own.toml"), 7, "`bytes` is no number")).title
    assert "own.toml" in title
    assert "line 7" in title
    assert "`bytes` is no number" in title


def test_a_data_file_without_a_place_names_no_line():
    """Line 0 means that it cannot be told."""
    words = wording.bad_data(BadData(Path("/etc/intact/own.toml"), 0, "it cannot be read"))
    assert "line" not in words.title
    assert words.term == str(Path("/etc/intact/own.toml"))


def test_settings_name_their_file_and_what_is_wrong():
    """The path stands on the second level."""
    words = wording.bad_settings(BadSettings(Path("/home/ada/settings.json"), "it is damaged"))
    assert "it is damaged" in words.title
    assert words.term == str(Path("/home/ada/settings.json"))
    assert words.what_to_do


def test_an_unexpected_error_says_that_the_samples_are_safe():
    """It says nothing of the exception, whose text may quote a message."""
    words = wording.unexpected()
    assert words.title
    assert "safe" in words.why
