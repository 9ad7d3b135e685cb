"""What was submitted before is told, so that nobody sends it twice by mistake."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from intact.checks.context import Submitted
from intact.checks.sent_before import find
from intact.finding import Action, FindingCode, Severity

THEN = datetime(2026, 11, 20, 9, tzinfo=UTC)


@pytest.fixture
def findings(make_sample, make_case, make_destination):
    """The findings on a sample that went to this destination before."""

    def check(destination, data=b"a"):
        sample = make_sample(data=b"a")
        case = make_case(make_sample(data=data), make_destination())
        before = {sample.sha256: Submitted(THEN, destination, "A desk")}
        return list(find(replace(case, context=replace(case.context, submitted=before))))

    return check


def test_to_the_same_destination_it_asks_to_look(findings, make_destination):
    """One click leaves it out."""
    [finding] = findings(make_destination().name)
    assert (finding.code, finding.severity) == (FindingCode.SENT_BEFORE, Severity.WARNS)
    assert finding.values == {"date": "2026-11-20", "to": "A desk"}
    assert finding.actions == (Action.REMOVE,)


def test_to_another_one_it_is_only_told(findings):
    """Two makers may both need it."""
    [finding] = findings("another")
    assert finding.severity is Severity.INFORMS


def test_another_message_is_none_of_it(findings, make_destination):
    """Not even of the same sender."""
    assert findings(make_destination().name, data=b"b") == []
