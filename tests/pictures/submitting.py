"""The button, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from intact.gui.closing_dialog import ClosingDialog
from intact.gui.submission.consent import Consent
from mail_sink import TAKEN, Sink
from pictures.stage import DESTINATION, PERSON, Stage
from pictures.state import state
from window_builders import OnItsWay

AGREED = replace(PERSON, consents={DESTINATION: date(2026, 11, 2)})
REFUSED = "552 5.3.4 Message size exceeds fixed limit"


@state
def consent(stage: Stage) -> QWidget:
    """Before the first submission: what the recipient does with samples."""
    stage.drop(stage.mails.invoice())
    stage.press_the_button()
    return stage.find(Consent)


@state
def ways_out(stage: Stage) -> QWidget:
    """The other ways a submission can go."""
    stage.drop(stage.mails.invoice())
    button = stage.window.workspace.submission.button
    stage.wait(button.others.isEnabled)
    button.open_menu()
    return stage.popup()


@state
def composed(stage: Stage) -> None:
    """The mail stands in the mail program, and waits for the person to send it."""
    stage.open(AGREED)
    stage.drop(stage.mails.invoice())
    stage.press_the_button()
    stage.wait(stage.window.workspace.afterwards.isVisible)


@state
def sent(stage: Stage) -> None:
    """A mail server has taken everything."""
    _send(stage, lambda _: TAKEN)
    stage.wait(stage.window.workspace.afterwards.isVisible)


@state
def sent_in_part(stage: Stage) -> None:
    """One mail was refused; it can be sent again."""
    answers = iter([TAKEN, REFUSED, TAKEN])
    _send(stage, lambda _: next(answers))
    stage.wait(stage.window.workspace.afterwards.isVisible)


@state
def closing(stage: Stage) -> QWidget:
    """The window is closed while mails are on their way."""
    stage.drop(stage.mails.invoice())
    ClosingDialog(OnItsWay(), stage.window).open()
    return stage.find(ClosingDialog)


@state
def failed(stage: Stage) -> None:
    """The mail server cannot be reached; the notice has a button to try again."""
    sink = Sink()
    sink.start()
    account = sink.account()
    sink.stop()
    stage.open(replace(AGREED, accounts=(account,), way="smtp-work"))
    stage.drop(stage.mails.invoice())
    stage.press_the_button()
    stage.wait(stage.window.notices.texts)


def _send(stage: Stage, says: Callable[[bytes], str]) -> None:
    sink = Sink(says=says)
    sink.start()
    stage.at_end(sink.stop)
    stage.open(replace(AGREED, accounts=(sink.account(),), way="smtp-work"))
    stage.drop(stage.mails.invoice(), stage.mails.tickets(), stage.mails.long_subject())
    stage.press_the_button()
