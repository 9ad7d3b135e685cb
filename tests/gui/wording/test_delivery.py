"""Ways out in words."""

from __future__ import annotations

from dataclasses import astuple
from datetime import UTC, datetime

import pytest

from intact.delivery.way import (
    Absence,
    Availability,
    Keeps,
    MailResult,
    MailState,
    Outcome,
    Receipt,
)
from intact.destinations import Channel
from intact.errors import NotComposable, NotComposableReason, NotDelivered, NotDeliveredReason
from intact.gui.wording import delivery

NOW = datetime(2026, 3, 4, tzinfo=UTC)


def receipt(way, outcome, mails=1, samples=1, program=""):
    """A receipt for so many mails."""
    return Receipt(way, outcome, NOW, mails, ("0" * 64,) * samples, program)


@pytest.mark.parametrize(
    ("name", "program", "label"),
    [
        ("thunderbird", "Thunderbird", "Open in Thunderbird"),
        ("thunderbird-compose", "Thunderbird", "Attach in Thunderbird"),
        ("eml-file", "Betterbird", "Open as a draft in Betterbird"),
        ("eml-file", "", "Open as a draft in your mail program"),
        ("xdg-email", "Evolution", "Attach in Evolution"),
        ("eml-file", "new Outlook", "Open as a draft in new Outlook"),
        ("outlook-files", "Outlook", "Attach as files in Outlook"),
        ("outlook-items", "Outlook", "Attach as messages in Outlook"),
        ("simple-mapi", "Thunderbird", "Attach in Thunderbird"),
        ("apple-mail", "Apple Mail", "Attach in Apple Mail"),
        ("sharing-service", "Apple Mail", "Share with Apple Mail"),
        ("save-drafts", "", "Save as drafts…"),
        ("save-samples", "", "Save samples for a support case…"),
    ],
)
def test_a_button_names_the_way(name, program, label):
    """And the program that will open."""
    assert delivery.way_words(name, Availability(True, program=program)) == label


def test_a_portal_is_no_support_case():
    """Where the samples are handed in on a page, the button says so."""
    label = delivery.way_words("save-samples", Availability(True), Channel.PORTAL)
    assert label == "Save the samples to hand them in…"


@pytest.mark.parametrize("absence", list(Absence))
def test_every_absence_has_a_reason(absence):
    """One that ends a sentence, without braces left over."""
    text = delivery.absence_words(Availability(False, absence, "Evolution"))
    assert text
    assert "{" not in text
    assert not text.endswith(".")


def test_what_is_here_needs_no_reason():
    """And a machine without an opener for .eml files is not told to install nothing."""
    assert delivery.absence_words(Availability(True)) == ""
    missing = delivery.absence_words(Availability(False, Absence.PROGRAM_MISSING))
    assert missing == "no program opens .eml files here"


@pytest.mark.parametrize("keeps", list(Keeps))
def test_every_effect_on_the_bytes_has_words(keeps):
    """The exact term stands apart."""
    assert delivery.keeps_words(keeps).title


def test_after_a_hand_over_nothing_is_called_sent():
    """Nobody reports back: the person presses Send."""
    words = delivery.receipt_words(receipt("thunderbird", Outcome.OPENED, 1, 2, "Thunderbird"))
    assert words.title == "Opened in Thunderbird. Press Send there."
    assert "cannot see" in words.why
    many = delivery.receipt_words(receipt("thunderbird", Outcome.OPENED, 3, 5, "Thunderbird"))
    assert many.title == "3 mail(s) opened in Thunderbird. Press Send in each of them."


@pytest.mark.parametrize(
    ("way", "mails", "samples", "title"),
    [
        ("save-drafts", 1, 4, "The draft is saved."),
        ("save-drafts", 2, 4, "2 draft(s) saved."),
        ("save-samples", 1, 1, "The sample is saved."),
        ("save-samples", 1, 4, "4 sample(s) saved."),
    ],
)
def test_saving_counts_what_was_saved(way, mails, samples, title):
    """Drafts or samples, and what to do with them."""
    words = delivery.receipt_words(receipt(way, Outcome.SAVED, mails, samples))
    assert words.title == title
    assert words.what_to_do


def test_only_a_server_that_took_it_means_sent():
    """One mail or several."""
    assert "taken it" in delivery.receipt_words(receipt("smtp", Outcome.SENT)).title
    assert "taken 2 mail(s)" in delivery.receipt_words(receipt("smtp", Outcome.SENT, 2)).title


def test_where_some_mails_stayed_behind_they_are_counted():
    """Never told as if all had gone."""
    results = tuple(map(MailResult, (1, 2, 3), (MailState.SENT, MailState.FAILED, MailState.SENT)))
    partly = Receipt("smtp", Outcome.PARTLY, NOW, 2, (), results=results)
    assert delivery.receipt_words(partly).title == "2 of 3 mails have gone."


@pytest.mark.parametrize("reason", list(NotDeliveredReason))
def test_every_failure_has_words_and_a_way_out(reason):
    """With or without values."""
    for error in (NotDelivered(reason), NotDelivered(reason, program="Evolution", why="disk full")):
        words = delivery.failure_words(error)
        assert words.title
        assert words.what_to_do
        assert not any("{" in text for text in astuple(words))


def test_a_failure_says_how_much_had_gone():
    """So that nothing is handed over twice."""
    error = NotDelivered(NotDeliveredReason.DID_NOT_START, program="Thunderbird", done=2, total=5)
    words = delivery.failure_words(error)
    assert words.title == "Thunderbird did not start."
    assert words.why == "2 of 5 mails had been handed over before."


@pytest.mark.parametrize("reason", list(NotComposableReason))
def test_everything_that_cannot_be_composed_has_words_and_a_way_out(reason):
    """A typed address is shown safely."""
    words = delivery.not_composable(NotComposable(reason, address="a\u202eb"))
    assert words.title
    assert words.what_to_do
    assert not any("{" in text or "\u202e" in text for text in astuple(words))


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"nul": True}, "NUL"),
        ({"bare_cr": True}, "line ends"),
        ({"longest": 999}, "998"),
        ({}, "this destination asks"),
    ],
)
def test_a_sample_that_goes_as_a_file_says_why(make_sample, facts, reason):
    """With the name of what was handed over, made safe."""
    text = delivery.carried_as_file(make_sample(source_name="a\u202eb.eml", **facts))
    assert reason in text
    assert "⟨U+202E⟩" in text
