"""What went out is remembered, and told when it comes back."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta

import pytest

from intact.finding import FindingCode
from intact.gui.dropping.mimedata import Payload
from intact.gui.state.session import Session
from intact.history.entry import Entry, Remembered
from intact.history.store import History
from intact.settings.settings import Settings
from intact.source import Origin
from window_builders import FakeWay, core, write_messages


@pytest.fixture
def session(qtbot, tmp_path):
    """Makes a session with a real history; `days` is how long it remembers."""
    made = []

    def make(days=365, **changes):
        history = History(tmp_path / "settings")
        settings = Settings(destination="desk", history_days=days)
        one = Session(core(history=history, settings=settings, **changes))
        made.append(one)
        return one, history

    yield make
    for one in made:
        one.close()


def hand_over(qtbot, session, folder):
    """One message goes out by the first way."""
    session.take(Payload(tuple(write_messages(folder, 1))), Origin.DROP)
    qtbot.waitUntil(lambda: session.settled and session.planner.prospect.plan is not None)
    with qtbot.waitSignal(session.handover.delivered):
        session.deliver(session.core.ways[0])


def test_a_delivery_is_remembered(qtbot, session, tmp_path):
    """With hashes and no word of the message."""
    one, history = session()
    hand_over(qtbot, one, tmp_path)
    qtbot.waitUntil(lambda: len(history.entries()) == 1)
    [entry] = history.entries()
    [row] = one.samples.rows()
    assert entry.destination == "desk"
    assert [sample.sha256 for sample in entry.samples] == [row.sample.sha256]
    assert b"Message 0" not in (tmp_path / "settings" / "history.sqlite3").read_bytes()


def test_what_goes_while_the_window_closes_is_remembered(qtbot, tmp_path):
    """A server that has the mail already is waited for; afterwards it stands in the history."""
    begun = threading.Event()

    class Leaving(FakeWay):
        def deliver(self, planned, errand):
            begun.set()
            limit = time.monotonic() + 10
            while not errand.cancelled() and time.monotonic() < limit:
                threading.Event().wait(0.005)
            return super().deliver(planned, errand)

    history = History(tmp_path / "settings")
    settings = Settings(destination="desk", history_days=365)
    one = Session(core(history=history, settings=settings, ways=(Leaving(),)))
    one.take(Payload(tuple(write_messages(tmp_path, 1))), Origin.DROP)
    qtbot.waitUntil(lambda: one.settled and one.planner.prospect.plan is not None)
    one.deliver(one.core.ways[0])
    qtbot.waitUntil(begun.is_set)
    one.close()
    assert [entry.destination for entry in history.entries()] == ["desk"]


def test_nothing_is_remembered_where_nobody_wants_it(qtbot, session, tmp_path):
    """Not even a file is made."""
    one, _ = session(days=0)
    hand_over(qtbot, one, tmp_path)
    qtbot.waitUntil(lambda: one.settled)
    assert not (tmp_path / "settings").exists()


def test_what_is_older_than_wanted_is_forgotten(qtbot, session, tmp_path):
    """Whenever something new is remembered."""
    one, history = session(days=30)
    old = datetime.now(UTC) - timedelta(days=40)
    history.add(Entry(old, "desk", "phishing", "smtp", "sent"))
    hand_over(qtbot, one, tmp_path)
    qtbot.waitUntil(lambda: "smtp" not in [entry.way for entry in history.entries()])
    assert len(history.entries()) == 1


def test_a_message_that_went_out_before_is_told(qtbot, session, tmp_path):
    """By the real checks, as soon as it is dropped again."""
    from intact.checks import check_all  # noqa: PLC0415

    one, history = session(check_all=check_all)
    one.take(Payload(tuple(write_messages(tmp_path, 1))), Origin.DROP)
    qtbot.waitUntil(lambda: one.settled)
    [row] = one.samples.rows()
    then = datetime.now(UTC) - timedelta(days=2)
    samples = (Remembered(row.sample.sha256, 1),)
    history.add(Entry(then, "desk", "phishing", "smtp", "sent", samples))
    one.checker.request()
    qtbot.waitUntil(
        lambda: FindingCode.SENT_BEFORE in {f.code for f in one.samples.rows()[0].findings or ()}
    )


def test_a_broken_history_holds_nothing_up(qtbot, session, tmp_path):
    """It is told, and the delivery stands."""
    one, _ = session()
    (tmp_path / "settings").mkdir()
    (tmp_path / "settings" / "history.sqlite3").write_bytes(b"no database " * 99)
    with qtbot.waitSignal(one.remembering.failed):
        hand_over(qtbot, one, tmp_path)


def test_submitting_again_asks_for_the_messages_that_are_not_here(qtbot, session, tmp_path):
    """Intact keeps none of them."""
    one, _ = session()
    entry = Entry(datetime.now(UTC), "lab", "phishing", "smtp", "sent", (Remembered("a" * 64, 1),))
    with qtbot.waitSignal(one.messages_wanted) as caught:
        one.submit_again(entry)
    assert caught.args == [1]
    assert one.choices.destination.name == "lab"
