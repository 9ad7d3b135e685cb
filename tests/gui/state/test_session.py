"""A session: from what was handed over to what would go out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from intact import checks, formats
from intact.clients.client import Result
from intact.delivery.way import Absence, Availability, Outcome, Receipt
from intact.destinations import Channel, Form, Rules
from intact.errors import NotComposableReason, NotDelivered, NotDeliveredReason
from intact.finding import Action, Finding, FindingCode, Severity
from intact.gui.dropping.mimedata import Payload
from intact.sample import Carrier, Contained, ForwardSign, Mailbox
from intact.settings.settings import Settings
from intact.source import Origin
from window_builders import (
    FakePool,
    FakeWay,
    client,
    destination,
    sample,
    source,
    write_messages,
)

BLOCKED = Finding(FindingCode.TOO_OLD, Severity.BLOCKS)


def block_second(samples, destination, context):
    """Checks that object to every second sample."""
    return tuple((BLOCKED,) if number % 2 else () for number, _ in enumerate(samples))


@pytest.fixture
def filled(qtbot, session, tmp_path):
    """Makes a session that holds some samples and is at rest."""

    def make(count=4, **changes):
        made = session(**changes)
        made.take(Payload(tuple(write_messages(tmp_path, count))), Origin.FILE)
        qtbot.waitUntil(lambda: made.samples.rowCount() == count and made.settled)
        return made

    return make


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
    made.choices.set_comment("the last word")
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


def test_the_attached_original_takes_the_place_of_the_forward(qtbot, session):
    """One click; the others in it join the list."""
    inner = [source(f"Original {number}").data for number in range(2)]
    contained = []
    data = b"Subject: Fwd: Original\r\n\r\n"
    for one in inner:
        start = len(data)
        data += one
        place = {"start": start, "end": len(data), "carrier": Carrier.PLAIN, "name": "o.eml"}
        about = {"subject": "Original", "sender": Mailbox("", ""), "has_transport_headers": True}
        contained.append(Contained(**place, **about))
    forward = sample("Fwd: Original", contained=tuple(contained), signs=(ForwardSign.ATTACHED,))
    made = session()
    made.take(Payload(others=(source("Fwd: Original"),)), Origin.DROP)
    qtbot.waitUntil(lambda: made.samples.rowCount() == 1 and made.settled)
    row = made.samples.rows()[0].read(replace(forward, data=data))
    made.act(Action.USE_CONTAINED, Finding(FindingCode.CONTAINS_ORIGINAL, Severity.BLOCKS), row)
    qtbot.waitUntil(lambda: made.samples.rowCount() == 2 and made.settled)
    assert [one.sample.facts.subject for one in made.samples.rows()] == ["Original 0", "Original 1"]
    assert all(one.sample.origin is Origin.CONTAINED for one in made.samples.rows())
    made.undo.undo()
    assert [one.name for one in made.samples.rows()] == ["invoice.eml"]
    made.undo.redo()
    qtbot.waitUntil(lambda: made.samples.rowCount() == 2 and made.settled)
    assert [one.sample.facts.subject for one in made.samples.rows()] == ["Original 0", "Original 1"]


def with_attached(made, qtbot, count=2):
    """A session with one sample that has so many messages attached, and its row."""
    inner = [source(f"Attached {number}").data for number in range(count)]
    contained, data = [], b"Subject: Outer\r\n\r\n"
    for one in inner:
        place = {"start": len(data), "end": len(data) + len(one), "carrier": Carrier.PLAIN}
        about = {"name": "", "sender": Mailbox("", ""), "has_transport_headers": True}
        contained.append(Contained(**place, subject="", **about))
        data += one
    made.take(Payload(others=(source("Outer"), source("Last"))), Origin.DROP)
    qtbot.waitUntil(lambda: made.samples.rowCount() == 2 and made.settled)
    outer = replace(sample("Outer", contained=tuple(contained)), data=data)
    return made.samples.rows()[0].read(outer)


def subjects(made):
    """What the samples are about, once all are read."""
    return [row.sample.facts.subject for row in made.samples.rows() if row.sample]


def test_an_attached_message_can_stand_behind_its_outer_one(qtbot, session):
    """Undo takes it out again, redo brings it back."""
    made = session()
    row = with_attached(made, qtbot)
    made.take_attached(row, 1, instead=False)
    qtbot.waitUntil(lambda: subjects(made) == ["Outer", "Attached 1", "Last"] and made.settled)
    assert made.samples.rows()[1].sample.origin is Origin.CONTAINED
    made.undo.undo()
    assert subjects(made) == ["Outer", "Last"]
    made.undo.redo()
    qtbot.waitUntil(lambda: subjects(made) == ["Outer", "Attached 1", "Last"])


def test_an_attached_message_can_take_the_place_of_its_outer_one(qtbot, session):
    """Only the one that was meant."""
    made = session()
    row = with_attached(made, qtbot)
    made.take_attached(row, 0, instead=True)
    qtbot.waitUntil(lambda: subjects(made) == ["Attached 0", "Last"] and made.settled)
    made.undo.undo()
    assert subjects(made) == ["Outer", "Last"]


def test_nothing_is_taken_out_of_a_sample_that_has_gone(qtbot, session):
    """A late click changes nothing."""
    made = session()
    row = with_attached(made, qtbot)
    made.remove([row.key])
    before = made.undo.count()
    made.take_attached(row, 0, instead=False)
    assert (made.undo.count(), subjects(made)) == (before, ["Last"])


class RealReading(FakePool):
    """Reads as the children do."""

    def read(self, found, cancelled=None):
        """The sample in a source."""
        return formats.read(found)


def test_lines_of_a_mail_program_are_put_back_and_taken_off_by_a_click(qtbot, session, tmp_path):
    """The file is not needed any more, and undo leads back."""
    path = tmp_path / "a.eml"
    path.write_bytes(b"X-Mozilla-Status: 0001\n" + source().data)
    made = session(pool=RealReading(), check_all=checks.check_all)
    made.take(Payload((path,)), Origin.FILE)

    def shown(code):
        [row] = made.samples.rows()
        found = [one for one in row.findings or () if one.code is code]
        return (row, found[0]) if made.settled and found else None

    def press(code):
        qtbot.waitUntil(lambda: made.samples.rowCount() == 1 and shown(code) is not None)
        row, finding = shown(code)
        path.unlink(missing_ok=True)
        made.act(finding.actions[0], finding, row)

    press(FindingCode.CLIENT_LINES_REMOVED)
    press(FindingCode.CLIENT_LINES_KEPT)
    qtbot.waitUntil(lambda: shown(FindingCode.CLIENT_LINES_REMOVED) is not None)
    [row] = made.samples.rows()
    assert (row.sample.data, row.name) == (source().data, "a.eml")
    made.undo.undo()
    [row] = made.samples.rows()
    assert row.sample.data == b"X-Mozilla-Status: 0001\n" + source().data


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


def test_the_guide_is_the_one_of_the_machine_until_another_is_picked(session):
    """A picked one stays."""
    made = session(default_client=client())
    assert made.guide(None).client.name == "thunderbird"
    made.choices.choose_client("kmail")
    assert made.guide(None).client.name == "kmail"


def test_an_unforeseen_mistake_in_the_checks_is_told(qtbot, session, tmp_path):
    """And only its kind is."""

    def broken(samples, wanted, context):
        raise ZeroDivisionError

    made = session(check_all=broken)
    with qtbot.waitSignal(made.failed):
        made.take(Payload(tuple(write_messages(tmp_path, 1))), Origin.FILE)


@pytest.mark.parametrize("strict", [True, False])
def test_saved_files_must_not_be_attached_by_hand_where_the_program_makes_no_sample(filled, strict):
    """Only where the destination has that rule; saving itself is never blocked."""
    outlook = replace(client("outlook-2016", "Outlook"), invalid_forms=(Result.EML_FILE,))
    rules = Rules(forms=(Form.MESSAGE_RFC822,), client_form=strict)
    made = filled(count=1, default_client=outlook, destinations=(destination(rules=rules),))
    found = made.by_hand()
    assert (found is not None and found.values["title"] == "Outlook") is strict
    assert made.samples.rows()[0].goes_out


def test_by_hand_means_in_the_program_the_message_came_from(qtbot, session):
    """That is where a person attaches it, whatever opens mail links here."""
    outlook = replace(client("outlook-2016", "Outlook"), invalid_forms=(Result.EML_FILE,))
    rules = Rules(forms=(Form.MESSAGE_RFC822,), client_form=True)
    made = session(clients=(client(), outlook), destinations=(destination(rules=rules),))
    came = replace(source("a"), client="thunderbird"), replace(source("b"), client="outlook-2016")
    made.take(Payload(others=came[:1]), Origin.DROP)
    qtbot.waitUntil(lambda: made.samples.rowCount() == 1 and made.settled)
    assert made.by_hand() is None
    made.take(Payload(others=came[1:]), Origin.DROP)
    qtbot.waitUntil(lambda: made.samples.rowCount() == 2 and made.settled)
    assert made.by_hand().values["client"] == "outlook-2016"


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
