"""All six pages of the details can be seen in a window of 800 pixels, in every language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QToolButton

from intact.gui.details.page import Details
from intact.gui.dropping.mimedata import Payload
from intact.settings.languages import LANGUAGES
from intact.source import Origin
from window_builders import write_messages

pytestmark = pytest.mark.usefixtures("tongue")

SMALL = QSize(800, 600)


@pytest.fixture
def small(qtbot, window, tmp_path):
    """A small window with a message."""
    shown = window()
    shown.resize(SMALL)
    shown.take(Payload(tuple(write_messages(tmp_path, 1))), Origin.FILE)
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 1 and shown.session.settled)
    return shown


@pytest.fixture
def large_letters(qapp):
    """Letters twice as large."""
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    QApplication.setFont(font)
    yield
    QApplication.setFont(before)


def bar_of(window, code):
    """The tabs in a language."""
    window.speak(code)
    bar = window.workspace.details.tabs.tabBar()
    QApplication.processEvents()
    return bar


def assert_all_inside(qtbot, bar):
    """Every tab is seen, and no arrow."""

    def rects():
        return [bar.tabRect(index) for index in range(bar.count())]

    assert bar.count() == 6
    qtbot.waitUntil(lambda: all(bar.rect().contains(rect) for rect in rects()))
    assert min(rect.width() for rect in rects()) > bar.fontMetrics().height()
    assert [one for one in bar.findChildren(QToolButton) if one.isVisible()] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_is_cut_in_a_small_window(qtbot, small, code):
    """Each tab is as wide as it wants to be."""
    bar = bar_of(small, code)
    assert small.size() == SMALL
    assert_all_inside(qtbot, bar)
    for index in range(bar.count()):
        assert bar.tabRect(index).width() >= bar.tabSizeHint(index).width()


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.usefixtures("large_letters")
def test_with_large_letters_words_are_cut_and_no_tab_is_missing(qtbot, small, code):
    """The whole word is in the tip, and is what a screen reader says."""
    small.resize(SMALL)
    bar = bar_of(small, code)
    assert_all_inside(qtbot, bar)
    for index in range(bar.count()):
        assert bar.tabToolTip(index) == bar.tabText(index).replace("&", "")


def test_tabs_can_be_squeezed(qtbot):
    """They never ask for more room than there is."""
    details = Details()
    qtbot.addWidget(details)
    bar = details.tabs.tabBar()
    assert bar.minimumSizeHint().width() < bar.sizeHint().width() * 0.6
    assert details.tabs.sizeHint().width() < bar.sizeHint().width()  # nor push others aside
