"""What did not go out is said, with what can be done about it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.dropping.mimedata import Payload
from intact.gui.parts.notice import NoticeBar
from intact.gui.submission.setbacks import Setbacks
from intact.settings.accounts import Account, Server
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from intact.source import Origin
from organisations import organisation
from window_builders import FakeWay, write_messages


@pytest.fixture
def told(qtbot, session):
    """Makes a bar that hears of a session's deliveries."""
    kept = []

    def make(**changes):
        made, bar = session(**changes), NoticeBar()
        qtbot.addWidget(bar)
        kept.append((made, bar, Setbacks(made, bar, bar)))
        return made, bar

    return make


def button(bar, text):
    """The button of a notice."""
    (found,) = [one for one in bar.findChildren(QPushButton) if one.text() == text]
    return found


def test_a_failed_delivery_says_why_and_whom_to_ask(told):
    """With the reason in words."""
    made, bar = told(organisation=organisation({Name.HELPDESK_CONTACT: "extension 4711"}))
    failure = NotDelivered(NotDeliveredReason.DID_NOT_START, program="Thunderbird")
    made.handover.failed.emit(FakeWay(), failure)
    (text,) = bar.texts()
    assert "Thunderbird" in text
    assert text.endswith("Whom to ask: extension 4711.")


def test_trying_again_takes_the_same_way(qtbot, told, tmp_path):
    """With what is in the list now."""
    way = FakeWay(failure=NotDelivered(NotDeliveredReason.UNREACHABLE, host="mail.example"))
    made, bar = told(ways=(way,))
    made.take(Payload(tuple(write_messages(tmp_path, 1))), Origin.FILE)
    qtbot.waitUntil(lambda: made.samples.rowCount() == 1 and made.settled)
    made.deliver(way)
    qtbot.waitUntil(lambda: bool(bar.texts()))
    way.failure = None
    with qtbot.waitSignal(made.handover.delivered):
        button(bar, "Try again").click()
    assert len(way.delivered) == 1


def test_a_password_that_is_missing_is_asked_for_and_not_told(told):
    """One question is enough; a server without a login is told."""
    one = Account("work", "ada@example.org", smtp=Server("out.example", 465))
    made, bar = told(settings=Settings(accounts=(one,)))
    needed = NotDelivered(NotDeliveredReason.PASSWORD_NEEDED, account="work")
    made.handover.failed.emit(FakeWay("smtp-work"), needed)
    assert bar.texts() == ()
    made.handover.failed.emit(FakeWay("thunderbird"), needed)
    assert len(bar.texts()) == 1


@pytest.mark.parametrize(
    ("reason", "buttons"),
    [
        (NotDeliveredReason.CONNECTION_REFUSED, ["Settings…", "Try again"]),
        (NotDeliveredReason.UNREACHABLE, ["Try again"]),
    ],
)
def test_what_is_mended_in_the_settings_has_a_button_to_them(qtbot, told, reason, buttons):
    """Before the one that tries again, which stays."""
    made, bar = told()
    bar.show()
    made.handover.failed.emit(FakeWay(), NotDelivered(reason, host="mail.example"))
    shown = [one for one in bar.findChildren(QPushButton) if not one.isHidden()]
    assert [one.text() for one in shown] == buttons
    if len(shown) > 1:
        with qtbot.waitSignal(made.accounts_wanted):
            shown[0].click()
        assert len(bar.texts()) == 1
