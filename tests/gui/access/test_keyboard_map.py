"""All that is to be known about keys: the map, access keys, and buttons large enough to hit."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGroupBox,
    QLabel,
    QMenu,
    QTabBar,
    QToolButton,
    QWidget,
)

from gui.access.states import STATES, WINDOWS
from gui.access.walking import interface_of, name_of, walk
from intact.clients.link import Link
from intact.gui.keys.places import entries
from intact.gui.keys_dialog import KeysDialog
from intact.gui.language import speak
from intact.gui.shortcuts import Deed, sequence
from intact.settings.languages import LANGUAGES

SMALLEST = 24
"""Pixels of what is to be hit with a pointer (WCAG 2.2, 2.5.8)."""


@pytest.mark.parametrize("state", WINDOWS)
def test_the_map_opens_on_every_page(bench, state):
    """With F1, wherever the keyboard is, and Escape closes it."""
    shown = STATES[state](bench)
    bench.until(shown.isActiveWindow)
    bench.qtbot.keyClick(shown.focusWidget() or shown, Qt.Key.Key_F1)
    dialog = shown.findChild(KeysDialog)
    bench.until(dialog.isActiveWindow)
    bench.qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)
    bench.until(lambda: shown.findChild(KeysDialog) is None)


@pytest.mark.parametrize("state", ["empty", "listed"])
def test_the_map_is_found_without_knowing_its_key(bench, state):
    """In the menu, which also names the key."""
    shown = STATES[state](bench)
    button = shown.empty.menu if state == "empty" else shown.workspace.destination.menu
    button.menu().aboutToShow.emit()
    entry = next(one for one in button.menu().actions() if "F1" in one.text())
    entry.trigger()
    bench.until(shown.findChild(KeysDialog).isVisible)


def test_the_map_holds_every_deed_and_every_place(qtbot):
    """What works everywhere, and what works in a list, a folder, a search and a walk."""
    told = {entry.keys for entry in entries()}
    assert {
        sequence(deed).toString(QKeySequence.SequenceFormat.NativeText) for deed in Deed
    } <= told
    assert {"Space", "Shift+Space", "Return", "Shift+Return", "Right", "Left", "Esc", "F2"} <= told
    places = [entry.words for entry in entries() if not entry.keys]
    assert places[:3] == ["Everywhere", "From one thing to the next", "In the list of samples"]
    assert len(places) == 8


def test_arrows_that_point_onwards_point_to_the_left_in_arabic(bench):
    """As they work there."""
    shown = bench.window()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.open_guide(Link("thunderbird", step=1))
    told = {entry.words: entry.keys for entry in entries()}
    page = shown.guides.walk_page
    bench.until(page.hasFocus)
    step = page.place.step
    bench.qtbot.keySequence(page, told["The next step"])
    assert page.place.step == step + 1
    bench.qtbot.keySequence(page, told["The step before"])
    assert page.place.step == step
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_works_in_the_list_only_does_not_stand_under_everywhere(qtbot):
    """Delete means something else in a field."""
    words = [entry.words for entry in entries()]
    in_list = words.index("In the list of samples")
    assert words.index("Take the selected samples out of the list") > in_list
    assert words.index("Open messages") < in_list


def test_every_line_of_the_map_says_its_keys(qtbot):
    """To somebody who goes through it with the arrow keys and hears it."""
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    rows = interface_of(dialog.list)
    spoken = [rows.child(row).text(QAccessible.Text.Name) for row in range(rows.childCount())]
    assert "Open messages: Ctrl+O" in spoken
    assert "In a mail folder" in spoken
    assert not dialog.list.grab().isNull()


@pytest.mark.parametrize("state", STATES)
def test_no_access_key_is_used_twice(bench, state):
    """Alt and a letter means one thing on each page."""
    window = STATES[state](bench)
    used = Counter(key for key, _ in _access_keys(window))
    twice = [key for key, count in used.items() if count > 1]
    assert [one for one in _access_keys(window) if one[0] in twice] == []


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
@pytest.mark.parametrize("state", STATES)
def test_no_access_key_is_used_twice_in_any_language(bench, tongue, state, language):
    """Translators choose the letters of one page without seeing the others of it."""
    speak(tongue, language)
    found = _access_keys(STATES[state](bench))
    used = Counter(key for key, _ in found)
    assert [one for one in found if used[one[0]] > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", ["empty", "listed", "guide"])
def test_no_access_key_is_used_twice_in_a_menu(bench, tongue, state, language):
    """In any menu of the window, whatever the language."""
    speak(tongue, language)
    for menu in STATES[state](bench).findChildren(QMenu):
        menu.aboutToShow.emit()
        texts = [one.text() for one in menu.actions() if one.isEnabled()]
        keys = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
        del keys[""]
        assert [text for text in texts if keys[QKeySequence.mnemonic(text).toString()] > 1] == []


@pytest.mark.parametrize("state", STATES)
def test_what_is_to_be_hit_is_large_enough(bench, state):
    """24 x 24 pixels, also where only a picture is on it."""
    window = STATES[state](bench)
    bench.until(window.isVisible)
    small = [
        f"{type(one).__name__} {name_of(one)!r} {one.size().toTuple()}"
        for one in window.findChildren(QToolButton)
        if one.isVisible() and not one.objectName().startswith("qt_") and not _is_part(one)
        if one.width() < SMALLEST or one.height() < SMALLEST
    ]
    assert small == []


def _is_part(button: QToolButton) -> bool:
    """Of a field or of tabs, made by Qt."""
    return isinstance(button.parent(), QTabBar) or type(button).__name__ == "QLineEditIconButton"


def _access_keys(window: QWidget) -> list[tuple[str, str]]:
    found = []
    for node in walk(window):
        one = node.widget
        if isinstance(one, QAbstractButton | QGroupBox) or (
            isinstance(one, QLabel) and one.buddy() is not None
        ):
            text = one.title() if isinstance(one, QGroupBox) else one.text()
            if one.isEnabled():
                found.append((QKeySequence.mnemonic(text).toString(), text))
        if isinstance(one, QTabBar):
            texts = [one.tabText(place) for place in range(one.count()) if one.isTabEnabled(place)]
            found += [(QKeySequence.mnemonic(text).toString(), text) for text in texts]
    return [(key, text) for key, text in found if key]
