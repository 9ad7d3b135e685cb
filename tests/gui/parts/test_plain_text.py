"""Read-only text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication

from intact import limits
from intact.gui.parts.plain_text import FieldNames, HarmlessText, PlainText


def test_markup_stays_text(qtbot):
    """What a message says is never interpreted."""
    view = PlainText("Text")
    qtbot.addWidget(view)
    view.show_text("<b>Boss</b>")
    assert view.toPlainText() == "<b>Boss</b>"
    assert view.isReadOnly()


def test_a_very_long_line_is_broken(qtbot):
    """Layout of one endless line would stop the window."""
    view = PlainText("Text")
    qtbot.addWidget(view)
    view.show_text("x" * (limits.LINE_PAINTED * 3))
    assert view.blockCount() == 3


def test_names_of_fields_stand_out(qtbot):
    """Bold as far as the colon, nothing else."""
    view = PlainText("Headers")
    qtbot.addWidget(view)
    marks = FieldNames(view.document())
    view.show_text("Received: from a: b\nnot a field : x")
    marks.rehighlight()
    first, second = (view.document().findBlockByNumber(n).layout().formats() for n in (0, 1))
    assert [(one.start, one.length) for one in first] == [(0, 8)]
    assert not second


LINK = "Go to https://evil.example/x <b>now</b>\nor \\\\host.example\\share"
HARMLESS = "Go to hxxps://evil[.]example/x <b>now</b>\nor [\\\\]host.example\\share"


@pytest.mark.parametrize(("kind", "copied"), [(PlainText, LINK), (HarmlessText, HARMLESS)])
def test_a_copy_is_text_and_nothing_else(qtbot, kind, copied):
    """No HTML, which another program would show; links only where they are asked for."""
    view = kind("Text")
    qtbot.addWidget(view)
    view.show_text(LINK)
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.formats() == ["text/plain"]
    assert data.text() == copied


@pytest.mark.parametrize(("kind", "copied"), [(PlainText, LINK), (HarmlessText, HARMLESS)])
def test_so_is_what_the_menu_copies_and_what_is_dragged_away(qtbot, kind, copied):
    """All of it goes the same way; on X11 a selection alone is a copy."""
    view = kind("Text")
    qtbot.addWidget(view)
    view.show_text(LINK)
    view.selectAll()
    dragged = view.createMimeDataFromSelection()
    assert (dragged.formats(), dragged.text()) == (["text/plain"], copied)
    menu = view.createStandardContextMenu()
    qtbot.addWidget(menu)
    [copy] = [one for one in menu.actions() if one.text().startswith("&Copy\t")]
    QGuiApplication.clipboard().clear()
    copy.trigger()
    assert QGuiApplication.clipboard().text() == copied
    assert not any("link" in one.text().lower() for one in menu.actions())
    if QGuiApplication.clipboard().supportsSelection():
        assert QGuiApplication.clipboard().text(QClipboard.Mode.Selection) == copied
