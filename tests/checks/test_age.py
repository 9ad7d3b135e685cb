"""The message is young enough for the destination."""

from __future__ import annotations

from datetime import timedelta

import pytest

from intact.checks.age import find
from intact.fidelity import Loss, LossCode
from intact.finding import FindingCode, Severity
from intact.sample import MessageState

SECOND, DAY = timedelta(seconds=1), timedelta(days=1)


@pytest.fixture
def findings(make_sample, make_case, make_destination):
    """The findings on a message with these dates where messages may be five days old."""

    def check(days=5, **dates):
        return list(find(make_case(make_sample(**dates), make_destination(days=days))))

    return check


def test_exactly_as_old_as_allowed_is_fine(findings, now):
    """The limit itself is still within."""
    assert not any(one.severity is Severity.BLOCKS for one in findings(received=now - 5 * DAY))


def test_a_second_older_blocks(findings, now):
    """And the finding says by whole days."""
    [finding] = findings(received=now - 5 * DAY - SECOND)
    assert (finding.code, finding.severity) == (FindingCode.TOO_OLD, Severity.BLOCKS)
    assert finding.values == {"days": 5, "limit": 5}


def test_the_last_server_is_believed_before_the_date_field(findings, now):
    """The sender may write any date."""
    assert not findings(received=now - DAY, sent=now - 30 * DAY)
    assert findings(received=now - 30 * DAY, sent=now - DAY)


def test_the_date_field_is_used_where_no_server_wrote_a_time(findings, now):
    """It is better than nothing."""
    assert not findings(sent=now - 4 * DAY)
    assert findings(sent=now - 6 * DAY)


@pytest.mark.parametrize(("age", "hours"), [(4.01, 23), (4.5, 12), (4.99, 1), (5, 1)])
def test_on_the_last_day_it_tells_to_hurry(findings, now, age, hours):
    """Tomorrow it is too late."""
    [finding] = findings(received=now - age * DAY)
    assert (finding.code, finding.severity) == (FindingCode.SOON_TOO_OLD, Severity.INFORMS)
    assert finding.values == {"hours": hours, "limit": 5}


def test_without_a_date_it_warns(findings):
    """The destination may refuse what it cannot date."""
    [finding] = findings()
    assert (finding.code, finding.severity) == (FindingCode.DATE_UNKNOWN, Severity.WARNS)
    assert finding.values == {"limit": 5}


def test_an_unknown_date_does_not_matter_in_what_never_arrived(findings):
    """Something else is wrong with it."""
    assert not findings(state=MessageState.DRAFT)


def test_a_clock_that_is_a_little_ahead_is_fine(findings, now):
    """Clocks and zones are wrong by hours now and then."""
    assert not findings(received=now + DAY)


def test_a_time_far_ahead_is_not_believed(findings, now):
    """The next best time counts, and if there is none, the age is unknown."""
    future = now + DAY + SECOND
    assert not findings(received=future, sent=now - DAY)
    assert [f.code for f in findings(received=future, sent=future)] == [FindingCode.DATE_UNKNOWN]


def test_without_a_limit_age_does_not_matter(findings, now, make_sample, make_case):
    """Neither an old date nor none."""
    assert not findings(days=None)
    assert not findings(days=None, received=now - 900 * DAY)
    assert not list(find(make_case(make_sample())))


def test_what_is_no_message_has_no_age(findings, now):
    """A contact never arrived; its date is that of its making."""
    losses = (Loss(LossCode.NOT_A_MESSAGE, {"kind": "contact"}),)
    assert not findings(sent=now - 30 * DAY, state=MessageState.UNKNOWN, losses=losses)
