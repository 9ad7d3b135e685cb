"""The ready answer: for the program the mail was written with, to change and to copy."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from intact.clients import catalogue
from intact.finding import Action, Finding, FindingCode, Severity
from intact.gui.helpdesk.answer_dialog import AnswerDialog
from intact.gui.parts.sizing import room_around
from intact.sample import Field, ForwardSign
from window_builders import sample

CLIENTS = catalogue.load_all().clients


@pytest.fixture
def dialog(qtbot):
    """Makes the dialog for a mail."""

    def make(**changes):
        made = AnswerDialog(sample(**changes), CLIENTS)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def test_the_steps_are_those_of_the_senders_program(dialog):
    """Where the mail tells."""
    made = dialog(signs=(ForwardSign.INLINE,), fields=(Field("User-Agent", "Mozilla Thunderbird"),))
    text = made.text.toPlainText()
    assert "pasted into the text of your mail" in text
    assert "in Thunderbird like this:" in text


def test_another_program_can_be_picked(dialog):
    """The desk may know better."""
    made = dialog(signs=(ForwardSign.INLINE,))
    made.picker.picked.emit("outlook-2016")
    assert "Outlook" in made.text.toPlainText()


def test_it_stays_on_the_screen(qapp, dialog):
    """With letters of any size, and a font of tall lines."""
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(before.pointSizeF() * 5)
    qapp.setFont(larger)
    try:
        made = dialog(signs=(ForwardSign.INLINE,))
        assert made.height() <= room_around(made).height()
    finally:
        qapp.setFont(before)


def test_what_was_changed_is_what_is_copied(qtbot, dialog):
    """A greeting is the desk's own."""
    made = dialog(signs=(ForwardSign.INLINE,))
    made.text.insertPlainText("Dear Sam,\n\n")
    qtbot.mouseClick(made.copying, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("Dear Sam,\n\nThank you")


def test_a_button_of_a_finding_opens_it(window):
    """In the real window."""
    from intact.gui.samples.rows import Row  # noqa: PLC0415

    shown = window()
    row = Row(1, "a.eml", 10).read(sample(signs=(ForwardSign.INLINE,)))
    finding = Finding(FindingCode.FORWARDED_INLINE, Severity.BLOCKS)
    shown.session.act(Action.WRITE_ANSWER, finding, row)
    assert shown.findChild(AnswerDialog).isVisible()
