"""From the button to the hand-over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog

from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.dropping.mimedata import Payload
from intact.gui.parts.labels import Label
from intact.gui.submission.consent import Consent
from intact.resources import Text
from intact.source import Origin
from window_builders import FakeWay, destination, write_messages

ASKING = destination("desk", consent=Text(en="We keep samples for a year."))


@pytest.fixture
def filled(qtbot, window, tmp_path):
    """Makes a window with one sample, at rest."""

    def make(**changes):
        shown = window(**changes)
        shown.take(Payload(tuple(write_messages(tmp_path, 1))), Origin.FILE)
        button = shown.workspace.submission.button.main
        qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 1 and button.isEnabled())
        return shown

    return make


def press(shown):
    """Presses the one button."""
    shown.workspace.submission.button.press()


def answer(shown, role):
    """Answers the question about privacy."""
    buttons = shown.findChild(Consent).findChild(QDialogButtonBox)
    next(one for one in buttons.buttons() if buttons.buttonRole(one) is role).click()


def test_consent_is_asked_before_the_first_submission(qtbot, filled):
    """In the destination's words, and nothing goes before."""
    way = FakeWay()
    shown = filled(ways=(way,), destinations=(ASKING,))
    press(shown)
    said = {label.text() for label in shown.findChild(Consent).findChildren(Label)}
    assert "We keep samples for a year." in said
    assert way.delivered == []
    with qtbot.waitSignal(shown.session.handover.delivered):
        answer(shown, QDialogButtonBox.ButtonRole.AcceptRole)
    assert "desk" in shown.session.core.keeper.kept.consents


def test_a_second_submission_asks_no_more(qtbot, filled):
    """Once for each destination."""
    shown = filled(destinations=(ASKING,))
    press(shown)
    with qtbot.waitSignal(shown.session.handover.delivered):
        answer(shown, QDialogButtonBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(shown.workspace.submission.button.main.isEnabled)
    with qtbot.waitSignal(shown.session.handover.delivered):
        press(shown)


def test_without_consent_nothing_goes(qtbot, filled):
    """And the question comes again next time."""
    way = FakeWay()
    shown = filled(ways=(way,), destinations=(ASKING,))
    press(shown)
    with qtbot.assertNotEmitted(shown.session.handover.began, wait=0):
        answer(shown, QDialogButtonBox.ButtonRole.RejectRole)
    assert way.delivered == []
    assert shown.session.choices.consent_is_due


def test_a_way_that_saves_asks_for_a_folder(qtbot, filled, tmp_path):
    """And goes on when one is chosen."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    shown = filled(ways=(FakeWay("save-drafts"),))
    press(shown)
    dialog = shown.findChild(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    with qtbot.waitSignal(shown.session.handover.delivered):
        dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


def test_afterwards_stands_what_happens_next(qtbot, filled):
    """In the destination's words."""
    shown = filled()
    with qtbot.waitSignal(shown.session.handover.delivered):
        press(shown)
    afterwards = shown.workspace.afterwards
    assert afterwards.isVisible()
    said = {label.text() for label in afterwards.findChildren(Label)}
    assert "No answer will come." in said
    afterwards.done.emit()
    assert shown.workspace.details.isVisible()


def test_a_failure_stands_in_the_window_and_can_be_repeated(qtbot, filled):
    """Nothing modal, nothing lost."""
    way = FakeWay(failure=NotDelivered(NotDeliveredReason.DID_NOT_START, program="Thunderbird"))
    shown = filled(ways=(way,))
    with qtbot.waitSignal(shown.session.handover.failed):
        press(shown)
    assert "Thunderbird" in shown.notices.texts()[0]
    way.failure = None
    again = next(
        strip for strip in shown.notices.children() if getattr(strip, "notice", None) is not None
    )
    with qtbot.waitSignal(shown.session.handover.delivered):
        again.notice.action()


def test_samples_can_be_saved_from_a_finding(qtbot, filled):
    """For a support case."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    shown = filled(ways=(FakeWay(), FakeWay("save-samples")))
    shown.session.saving_wanted.emit()
    dialog = shown.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)
