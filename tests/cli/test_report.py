"""Samples, errors and findings as lines and as records."""

from __future__ import annotations

import pytest

from intact.cli.report import sample_lines, shown, state_of, unreadable_record
from intact.errors import Unreadable, UnreadableReason
from intact.fidelity import Fidelity, Loss, LossCode
from intact.finding import Finding, FindingCode, Severity
from intact.gui.samples.rows import State
from intact.gui.wording.words import sentences
from intact.sample import Mailbox

BLOCKS = Finding(FindingCode.NOT_RECEIVED_DRAFT, Severity.BLOCKS, {})
WARNS = Finding(FindingCode.REDIRECTED, Severity.WARNS, {})
INFORMS = Finding(FindingCode.BODY_EMPTY, Severity.INFORMS, {})


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("This is text", "Save the message."), "This is text. Save the message."),
        (("Is it yours?", "", "Then…", "so"), "Is it yours? Then… so."),
        (("", ""), ""),
    ],
)
def test_titles_become_sentences(texts, expected):
    """They have no full stop of their own; what is empty leaves no gap."""
    assert sentences(*texts) == expected


@pytest.mark.parametrize(
    ("findings", "state"),
    [
        ((), State.READY),
        ((INFORMS,), State.READY),
        ((INFORMS, WARNS), State.LOOK),
        ((WARNS, BLOCKS, INFORMS), State.UNFIT),
    ],
)
def test_the_worst_finding_decides(findings, state):
    """As in the window."""
    assert state_of(findings) is state


def test_the_most_important_stands_first(make_sample):
    """State and name, what it is, what was found, and last how it was converted."""
    lost = (Loss(LossCode.BODY_REBUILT),)
    made = make_sample(fidelity=Fidelity.HEADERS_EXACT, losses=lost)
    lines = sample_lines(made, (BLOCKS, INFORMS), 0)
    starts = (
        *("Not fit  ", "Hi · ", "Not fit: ", "Good to know: "),
        *("Unchanged:", "- All internet headers", "Rebuilt:", "- The content was put together"),
    )
    for line, start in zip(lines, starts, strict=True):
        assert line.strip().startswith(start)


def test_a_sender_cannot_push_the_rest_out_of_sight(make_sample):
    """Exchange's internal names are long."""
    sample = make_sample(sender=Mailbox("", "/O=" + "X" * 500))
    assert len(sample_lines(sample, (), 0)[1]) < 200


def test_a_path_cannot_steer_a_terminal():
    """Its end is kept, however long it is."""
    assert shown("a\x1b]0;x\x07/" + "b" * 1000 + "/mail.eml").endswith("/mail.eml")
    assert "\x1b" not in shown("\x1b[2J")


def test_a_record_of_what_is_no_sample():
    """Code, values and sentences."""
    error = Unreadable(UnreadableReason.NOT_A_MESSAGE, kind="PDF")
    record = unreadable_record("a.pdf", error)
    assert set(record) == {"record", "input", "reason", "values", "title", "what_to_do"}
    assert (record["input"], record["reason"]) == ("a.pdf", "not-a-message")
    assert record["values"] == {"kind": "PDF"}
