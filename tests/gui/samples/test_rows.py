"""Rows: what they say at a glance, and what goes out."""

from __future__ import annotations

import pytest

from intact.errors import Unreadable, UnreadableReason
from intact.finding import Finding, FindingCode, Severity
from intact.gui.samples.rows import Row, State
from window_builders import sample

NEW = Row(1, "a.eml", 10)
READ = NEW.read(sample())
BLOCKS = Finding(FindingCode.TOO_OLD, Severity.BLOCKS)
WARNS = Finding(FindingCode.REDIRECTED, Severity.WARNS)
INFORMS = Finding(FindingCode.SAME_MESSAGE, Severity.INFORMS)


@pytest.mark.parametrize(
    ("row", "state", "goes_out"),
    [
        (NEW, State.READING, False),
        (NEW.refused(Unreadable(UnreadableReason.EMPTY)), State.UNREADABLE, False),
        (READ, State.CHECKING, False),
        (READ.checked(()), State.READY, True),
        (READ.checked((INFORMS,)), State.READY, True),
        (READ.checked((INFORMS, WARNS)), State.LOOK, True),
        (READ.checked((INFORMS, WARNS, BLOCKS)), State.UNFIT, False),
    ],
)
def test_the_worst_finding_decides_the_state(row, state, goes_out):
    """A row is as good as its worst finding, and only what is fit goes out."""
    assert (row.state, row.goes_out) == (state, goes_out)


def test_findings_stand_worst_first():
    """Whatever order the checks give them in."""
    row = READ.checked((INFORMS, BLOCKS, WARNS))
    assert row.findings == (BLOCKS, WARNS, INFORMS)


def test_a_row_that_is_read_anew_forgets_its_findings():
    """They belonged to the other sample."""
    assert READ.checked((BLOCKS,)).read(sample("Other")).state is State.CHECKING
