"""What to know before the first submission."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from intact.destinations import load_all
from intact.gui.language import speak
from intact.gui.parts.column import Column
from intact.gui.parts.labels import Label
from intact.gui.submission.consent import Consent
from intact.settings.languages import LANGUAGES


@pytest.fixture
def asked(qtbot, tongue):
    """The dialog for a destination, in a language."""

    def ask(code):
        speak(tongue, code)
        dialog = Consent(load_all().named("symantec-clicktime-false-positive"))
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return ask


def place(dialog, widget):
    """Where it is in the dialog."""
    return widget.rect().translated(widget.mapTo(dialog, widget.rect().topLeft()))


@pytest.mark.parametrize("code", LANGUAGES)
def test_all_of_it_is_seen_at_once(asked, code):
    """Whoever agrees has not missed a line that had to be scrolled to; nor is there a void."""
    dialog = asked(code)
    text = dialog.findChild(Column)
    assert text.verticalScrollBar().maximum() == 0
    last = place(dialog, text.widgets()[-1])
    assert place(dialog, text).bottom() - last.bottom() < dialog.fontMetrics().height() * 2


@pytest.mark.parametrize("code", ["en", "ar"])
def test_buttons_end_where_the_text_does(asked, code):
    """One margin on all sides."""
    dialog = asked(code)
    texts = dialog.findChild(Column).widgets()
    labels = [place(dialog, one) for one in texts if isinstance(one, Label)]
    buttons = [place(dialog, one) for one in dialog.findChildren(QPushButton)]
    if code == "ar":
        assert min(one.left() for one in labels) == min(one.left() for one in buttons)
    else:
        assert max(one.right() for one in labels) == max(one.right() for one in buttons)
