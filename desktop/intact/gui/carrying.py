"""Carries over what a person has done to a page to the same page made anew, in another language.

Both are made by the same code, so each widget of the one has its counterpart in the other, at the
same place: the n-th child of its class. What is filled in later (cards of findings) holds nothing
that a person enters.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

Place = tuple[tuple[str, int], ...]


def carry_over(old: QWidget, new: QWidget) -> None:
    """Makes the new page look as the old one: texts, choices, tabs, splitters, scrolling, focus.

    Scrolling and the focus follow once the new page is laid out.
    """
    before = dict(_places(old))
    held = old.window().focusWidget()  # also while a dialog over the window has the keyboard
    focus = next((place for place, one in before.items() if one is held), None)
    pairs = [(before[place], one) for place, one in _places(new) if place in before]
    for source, target in pairs:
        _carry(source, target)
    scrolled = [
        (target, source.horizontalScrollBar().value(), source.verticalScrollBar().value())
        for source, target in pairs
        if isinstance(source, QAbstractScrollArea) and isinstance(target, QAbstractScrollArea)
    ]
    focused = dict(_places(new)).get(focus) if focus else None

    def later() -> None:
        for area, across, down in scrolled:
            area.horizontalScrollBar().setValue(across)
            area.verticalScrollBar().setValue(down)
        if focused is not None:
            focused.setFocus()

    QTimer.singleShot(0, new, later)


def _carry(old: QWidget, new: QWidget) -> None:
    """One widget; what is equal already is left alone, so that nothing is told that is no news."""
    if isinstance(old, QLineEdit) and isinstance(new, QLineEdit):
        if new.text() != old.text():
            new.setText(old.text())
        new.setCursorPosition(old.cursorPosition())
    elif isinstance(old, QPlainTextEdit) and isinstance(new, QPlainTextEdit):
        if not old.isReadOnly():
            _carry_text(old, new)
    elif isinstance(old, QTabWidget | QStackedWidget) and isinstance(new, type(old)):
        new.setCurrentIndex(old.currentIndex())
    elif isinstance(old, QListWidget) and isinstance(new, QListWidget):
        new.setCurrentRow(min(old.currentRow(), new.count() - 1))
    elif isinstance(old, QComboBox) and isinstance(new, QComboBox):
        known = old.currentData() is not None
        place = new.findData(old.currentData()) if known else old.currentIndex()
        new.setCurrentIndex(place if place >= 0 else new.currentIndex())
    elif isinstance(old, QSplitter) and isinstance(new, QSplitter):
        new.restoreState(old.saveState())
    elif isinstance(old, QAbstractButton | QGroupBox) and isinstance(new, type(old)):
        new.setChecked(old.isChecked())  # nothing, where it is no switch


def _carry_text(old: QPlainTextEdit, new: QPlainTextEdit) -> None:
    if new.toPlainText() != old.toPlainText():
        new.setPlainText(old.toPlainText())
    cursor = QTextCursor(new.document())
    cursor.setPosition(old.textCursor().anchor())
    cursor.setPosition(old.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
    new.setTextCursor(cursor)


def _places(page: QObject, above: Place = ()) -> Iterator[tuple[Place, QWidget]]:
    """Every widget of a page with its place: the classes and numbers on the way to it."""
    seen: Counter[str] = Counter()
    for child in page.children():
        if not isinstance(child, QWidget) or child.isWindow():
            continue
        name = type(child).__name__
        place = (*above, (name, seen[name]))
        seen[name] += 1
        yield place, child
        yield from _places(child, place)
