"""Read-only text."""

from __future__ import annotations

from intact import limits
from intact.gui.parts.plain_text import FieldNames, PlainText


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
