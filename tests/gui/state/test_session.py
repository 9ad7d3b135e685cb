"""A session: from what was handed over to what would go out."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from intact.delivery.way import Absence, Availability, Outcome, Receipt
from intact.destinations import Channel, Form, Rules
from intact.errors import NotComposableReason, NotDelivered, NotDeliveredReason
from intact.finding import Action, Finding, FindingCode, Severity
from intact.gui.dropping.mimedata import Payload
from intact.settings.settings import Settings
from intact.source import Origin
from window_builders import (
    FakeWay,
    destination,
    write_messages,
)

BLOCKED = Finding(FindingCode.TOO_OLD, Severity.BLOCKS)


def block_second(samples, destination, context):
    """Checks that object to every second sample."""
    return tuple((BLOCKED,) if number % 2 else () for number, _ in enumerate(samples))


def test_what_is_fit_goes_out_and_the_rest_stays(filled):
    """Blocked samples cost no other."""
    prospect = filled(check_all=block_second).planner.prospect
    assert (prospect.samples, prospect.mails) == (2, 1)


def test_removing_a_sample_makes_the_mails_anew(qtbot, filled):
    """And undo brings it back into them."""
    made = filled()
    made.remove([made.samples.rows()[0].key])
    qtbot.waitUntil(lambda: made.settled and made.planner.prospect.samples == 3)
    made.undo.undo()
    qtbot.waitUntil(lambda: made.settled and made.planner.prospect.samples == 4)


def test_another_destination_has_everything_checked_again(qtbot, filled):
    """Its rules are others."""
    seen = []

    def note(samples, wanted, context):
        seen.append(wanted.name)
        return tuple(() for _ in samples)

    made = filled(check_all=note)
    made.choices.choose_destination("lab")
    qtbot.waitUntil(lambda: made.settled and seen[-1] == "lab")


def test_without_an_address_samples_can_still_be_saved(qtbot, filled):
    """Saving asks for none."""
    made = filled()
    made.choices.choose_destination("lab")
    qtbot.waitUntil(lambda: made.settled and made.planner.prospect.problem is not None)
    prospect = made.planner.prospect
    assert prospect.problem.reason is NotComposableReason.NO_ADDRESS
    assert (prospect.samples, prospect.mails) == (4, 0)


def test_a_support_case_gets_files(filled):
    """It takes no mail at all."""
    case = destination(
        "case", address="", channel=Channel.SUPPORT_CASE, rules=Rules(forms=(Form.EML_FILE,))
    )
    made = filled(destinations=(case,), settings=Settings(destination="case"))
    assert made.planner.prospect.samples == 4


def test_the_way_used_last_comes_first_where_it_works(filled):
    """Else the best one that does."""
    gone = Availability(here=False, absence=Absence.PROGRAM_MISSING)
    ways = (FakeWay("first"), FakeWay("second"), FakeWay("third", here=gone))
    prospect = filled(ways=ways).planner.prospect
    assert prospect.best("second").way.name == "second"
    assert prospect.best("third").way.name == "first"


def test_a_delivery_hands_over_what_was_planned(qtbot, filled):
    """And remembers the way."""
    way = FakeWay()
    made = filled(ways=(way,))
    with qtbot.waitSignal(made.handover.delivered) as caught:
        made.deliver(way)
    assert caught.args[0].mails == 1
    assert way.delivered == [made.planner.prospect.plan]
    assert made.choices.settings.way == "thunderbird"


@pytest.mark.parametrize(("days", "recent"), [(365, ("desk",)), (0, ())])
def test_the_recipient_is_remembered_where_submissions_are(qtbot, filled, days, recent):
    """And not by who wants nothing remembered."""
    way = FakeWay()
    settings = Settings(destination="desk", history_days=days)
    made = filled(ways=(way,), settings=settings)
    with qtbot.waitSignal(made.handover.delivered):
        made.deliver(way)
    assert made.choices.settings.recent == recent


def test_what_was_typed_last_goes_along(qtbot, filled):
    """Also when the button is pressed before the mails are made anew."""
    way = FakeWay()
    made = filled(ways=(way,))
    made.choices.said.set_comment("the last word")
    with qtbot.waitSignal(made.handover.delivered):
        made.deliver(way)
    assert "the last word" in way.delivered[0].mails[0].body


def test_a_failed_delivery_is_told_and_can_be_repeated(qtbot, filled):
    """Nothing is lost by it."""
    way = FakeWay(failure=NotDelivered(NotDeliveredReason.DID_NOT_START))
    made = filled(ways=(way,))
    with qtbot.waitSignal(made.handover.failed):
        made.deliver(way)
    way.failure = None
    with qtbot.waitSignal(made.handover.delivered):
        made.deliver(way)


def test_one_click_makes_an_address_ones_own(qtbot, filled):
    """And has the checks run again."""
    made = filled()
    finding = Finding(
        FindingCode.NOT_ORIGINAL_RECIPIENT, Severity.WARNS, {"address": "me@example.net"}
    )
    with qtbot.waitSignal(made.checker.finished):
        made.act(Action.THIS_IS_MY_ADDRESS, finding, made.samples.rows()[0])
    assert made.choices.settings.own_addresses == ("me@example.net",)


@pytest.mark.parametrize(
    ("action", "signal"),
    [
        (Action.SHOW_GUIDE, "guide_wanted"),
        (Action.CHOOSE_DESTINATION, "destination_wanted"),
        (Action.CHOOSE_WAY, "way_wanted"),
        (Action.SAVE_SAMPLES, "saving_wanted"),
    ],
)
def test_other_buttons_ask_the_window_for_a_view(qtbot, filled, action, signal):
    """A session has no widgets."""
    made = filled(count=1)
    with qtbot.waitSignal(getattr(made, signal)):
        made.act(action, BLOCKED, made.samples.rows()[0])


def test_an_unforeseen_mistake_in_the_checks_is_told(qtbot, session, tmp_path):
    """And only its kind is."""

    def broken(samples, wanted, context):
        raise ZeroDivisionError

    made = session(check_all=broken)
    with qtbot.waitSignal(made.failed):
        made.take(Payload(tuple(write_messages(tmp_path, 1))), Origin.FILE)


def test_delivered_samples_can_be_taken_out_and_brought_back(qtbot, filled):
    """The others stay."""
    made = filled(count=2)
    first, second = made.samples.rows()
    now = datetime(2026, 11, 24, tzinfo=UTC)
    made.remove_delivered(Receipt("x", Outcome.OPENED, now, 1, (first.sample.sha256,)))
    assert [row.key for row in made.samples.rows()] == [second.key]
    made.undo.undo()
    assert [row.key for row in made.samples.rows()] == [first.key, second.key]


@pytest.mark.parametrize(("name", "kept"), [("thunderbird", "thunderbird"), ("save-samples", "")])
def test_the_way_used_last_comes_first_unless_it_only_saves(qtbot, filled, name, kept):
    """Saved samples are not submitted, so the next mail must not begin with that."""
    made = filled(count=1)
    with qtbot.waitSignal(made.handover.delivered):
        made.deliver(FakeWay(name))
    assert made.choices.settings.way == kept
