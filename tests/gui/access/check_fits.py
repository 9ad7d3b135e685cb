"""Nothing is cut, and nothing lies outside; run by test_small_screens in processes of their own."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QWidget
from pytestqt.exceptions import TimeoutError as TooLate

from gui.access.states import STATES
from gui.access.walking import walk
from intact.gui.parts.labels import Line
from intact.gui.parts.sizing import room_around

TIMES = float(os.environ.get("FONT_TIMES", "1"))
_ROUNDING = 2
_LAID_OUT = 3_000
"""Milliseconds after which layouts are done for sure."""


@pytest.fixture(autouse=True)
def large_letters(qapp: QApplication) -> Iterator[None]:
    """As a person has set them for all programs."""
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(before.pointSizeF() * TIMES)
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


@pytest.mark.parametrize("state", STATES)
def test_it_fits(bench, state):
    """Dialogs on the screen; texts and controls in their window, or where it scrolls."""
    window = STATES[state](bench)
    bench.until(window.isVisible)
    problems: list[str] = []

    def fits() -> bool:
        problems[:] = _all_problems(window)
        return not problems

    try:
        bench.qtbot.waitUntil(fits, timeout=_LAID_OUT)
    except TooLate:
        if folder := os.environ.get("PICTURES"):
            window.grab().save(f"{folder}/{state}.png")
    assert problems == []


def _all_problems(window: QWidget) -> list[str]:
    room, size = room_around(window).size(), window.size()
    problems = []
    if size.width() > room.width() or size.height() > room.height():
        problems.append(f"the window has {size.toTuple()} of {room.toTuple()}")
    for node in walk(window):
        if isinstance(node.widget, QAbstractButton | QLabel) and node.widget.isVisible():
            problems += _problems(window, node.widget)
    return problems


def _problems(window: QWidget, widget: QAbstractButton | QLabel) -> Iterator[str]:
    what = f"{type(widget).__name__} {widget.text()!r}"
    if not _scrolls(widget):
        place = QRect(widget.mapTo(window, QPoint()), widget.size())
        if not window.rect().contains(place):
            yield f"outside: {what} at {place.getRect()} in {window.size().toTuple()}"
    too_narrow = widget.sizeHint().width() > widget.width() + _ROUNDING
    if isinstance(widget, QAbstractButton) and widget.text() and too_narrow:
        yield f"cut: {what} has {widget.width()} of {widget.sizeHint().width()}"
    if isinstance(widget, QLabel) and widget.text() and not isinstance(widget, Line):
        needed = (
            widget.heightForWidth(widget.width())
            if widget.wordWrap()
            else widget.sizeHint().height()
        )
        if needed > widget.height() + _ROUNDING:
            yield f"cut: {what} is {widget.height()} high of {needed}"
        if not widget.wordWrap() and too_narrow:
            yield f"cut: {what} has {widget.width()} of {widget.sizeHint().width()}"


def _scrolls(widget: QWidget) -> bool:
    """Whether it stands in something that scrolls."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False
