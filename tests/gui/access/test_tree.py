"""The tree of every state: names, roles, states, and the order in which it is read."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

from gui.access.states import STATES
from gui.access.walking import Node, Role, interface_of, walk

_NEED_A_NAME = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.RadioButton,
    Role.EditableText,
    Role.SpinBox,
    Role.List,
    Role.ListItem,
    Role.Table,
    Role.Tree,
    Role.PageTab,
    Role.PageTabList,
    Role.ProgressBar,
    Role.Heading,
    Role.StaticText,
    Role.Graphic,
    Role.Dialog,
    Role.Window,
    Role.Notification,
    Role.Link,
}
LABELLED = QAccessible.RelationFlag.Label
_STOPS = 100  # of Tab in one window at most
_ROW = 3  # pixels by which what stands in one row may be higher or lower


@pytest.mark.parametrize("state", STATES)
def test_everything_has_a_name_or_is_passed_over(bench, state):
    """Controls, texts and pictures; also those that cannot take the keyboard."""
    found = walk(STATES[state](bench))
    assert [str(one) for one in found if one.role in _NEED_A_NAME and not one.name.strip()] == []


@pytest.mark.parametrize("state", STATES)
def test_what_is_chosen_in_a_box_does_not_hide_what_it_is_for(bench, state):
    """On Linux, Qt gives the chosen entry as the name of a combo box: its label tells the rest."""
    boxes = [one for one in walk(STATES[state](bench)) if one.role is Role.ComboBox]
    unlabelled = [
        one
        for one in boxes
        if not one.widget.accessibleName() or not interface_of(one.widget).relations(LABELLED)
    ]
    assert list(map(str, unlabelled)) == []


@pytest.mark.parametrize("state", STATES)
def test_it_is_read_in_the_order_in_which_it_stands_there(bench, state):
    """Down the rows, each from its beginning to its end; parts of one thing stay together."""
    widget = STATES[state](bench)
    bench.qtbot.wait(1)
    wrong = []
    for before, after in _neighbours(widget):
        one, other = _place(before), _place(after)
        above = other.bottom() < one.top() + _ROW
        left_of_it = other.right() <= one.left() and other.top() < one.bottom() - _ROW
        if above or (left_of_it and not one.right() <= other.left()):
            wrong.append(f"{_said(before)} before {_said(after)}")
    assert wrong == []


@pytest.mark.parametrize("state", STATES)
def test_tab_goes_where_reading_goes(bench, state):
    """The order of the keyboard is the order of the tree."""
    widget = STATES[state](bench)
    read = [one.widget for one in walk(widget) if one.widget and _takes_tab(one.widget)]
    assert [_said(one) for one in _tabbed(widget, read)] == [_said(one) for one in read]


@pytest.mark.parametrize("state", STATES)
def test_no_state_is_wrong(bench, state):
    """Disabled and checked as the widget is; what opens something says whether it is open."""
    for one in walk(STATES[state](bench)):
        if isinstance(one.widget, QAbstractButton) and one.widget.isCheckable():
            opened = one.state.expanded if one.state.expandable else one.state.checked
            assert bool(opened) == one.widget.isChecked(), one
        if one.widget is not None:
            assert bool(one.state.disabled) == (not one.widget.isEnabled()), one


@pytest.mark.parametrize("state", STATES)
def test_no_markup_is_read_aloud(bench, state):
    """Qt gives a tool tip as the description, and ours are rich text so that nothing in them is."""
    described = [one for one in walk(STATES[state](bench)) if "<" in one.description]
    assert [f"{one}: {one.description}" for one in described] == []


def test_tab_comes_to_the_pages_of_the_details(bench):
    """Their bar takes the keyboard once."""
    shown = STATES["listed"](bench)
    bar = shown.workspace.details.tabs.tabBar()
    bench.until(shown.isActiveWindow)
    shown.workspace.drop.open.setFocus()
    bench.qtbot.keyClick(shown.workspace.drop.open, Qt.Key.Key_Tab)
    assert bar.hasFocus()
    bench.qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert shown.workspace.details.message.isVisible()


def test_what_opens_something_is_no_box_to_check(bench):
    """It is a button, open or closed, and it can be pressed."""
    shown = STATES["listed"](bench)
    why = interface_of(shown.workspace.destination.why)
    assert why.role() is Role.Button
    assert (why.state().expandable, why.state().expanded, why.state().collapsed) == (1, 0, 1)
    why.actionInterface().doAction("Press")
    assert shown.workspace.destination.why.isChecked()
    assert (why.state().expanded, why.state().collapsed) == (1, 0)


def test_a_choice_says_that_a_list_opens(bench):
    """And pressing it opens the list."""
    shown = STATES["listed"](bench)
    picker = interface_of(shown.workspace.destination.picker)
    assert picker.role() is Role.ButtonMenu
    assert picker.state().hasPopup
    picker.actionInterface().doAction("Press")
    assert shown.workspace.destination.picker._popup.isVisible()
    shown.workspace.destination.picker._popup.hide()


def test_titles_are_headings(bench):
    """Somebody who hears the window goes from one to the next."""
    headings = [one.name for one in walk(STATES["listed"](bench)) if one.role is Role.Heading]
    assert headings[0] == "Message 0"
    assert len(headings) == 4  # and one for each finding


def test_the_page_is_busy_while_messages_are_read(bench):
    """And no longer once they are."""
    shown = STATES["reading"](bench)
    assert interface_of(shown.workspace).state().busy
    shown.session.core.pool.held.set()
    bench.until(lambda: shown.session.settled)
    assert not interface_of(shown.workspace).state().busy


def test_what_stands_beside_the_source_text_is_told_with_it(bench):
    """Whether its lines are as they arrived; the marks at the lines are only seen."""
    shown = STATES["source"](bench)
    text = shown.workspace.details.source.finder._text
    described = interface_of(text).text(QAccessible.Text.Description)
    assert described == "Every line is unchanged."


def test_keys_are_one_thing(bench):
    """Ctrl and L are not read again after Ctrl+L."""
    found = [one for one in walk(STATES["walk"](bench)) if "L" in one.name.split("+")]
    assert [one.name for one in found] == ["Ctrl+L"]


def test_rows_say_their_state_and_where_they_stand(bench):
    """Not by icon or colour alone."""
    shown = STATES["listed"](bench)
    rows = interface_of(shown.workspace.samples)
    states = [rows.child(place).text(QAccessible.Text.Name).split(":")[0] for place in range(4)]
    assert states == ["Not fit", "Please look", "Ready", "Not a sample"]
    assert [rows.indexOfChild(rows.child(place)) for place in range(4)] == [0, 1, 2, 3]
    assert rows.child(0).state().selected


def _neighbours(widget: QWidget) -> list[tuple[QWidget, QWidget]]:
    """Widgets of the same parent that are read one after the other."""
    inside: dict[QWidget, list[QWidget]] = {}
    for one in walk(widget):
        if one.widget is not None and one.widget is not widget and _is_placed(one):
            inside.setdefault(one.widget.parentWidget(), []).append(one.widget)
    return [pair for row in inside.values() for pair in pairwise(row)]


def _is_placed(one: Node) -> bool:
    above = one.widget.parentWidget()
    if isinstance(above, QAbstractScrollArea) or type(one.widget).__name__ == "DropCover":
        return False  # Qt's own parts; and what lies over everything
    return one.widget.width() > 1 and one.widget.height() > 1


def _place(widget: QWidget):
    place = widget.geometry()
    place.moveTopLeft(widget.mapTo(widget.window(), widget.rect().topLeft()))
    return place


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return bool(widget.focusPolicy() & tab) and widget.isEnabled() and not widget.focusProxy()


def _tabbed(window: QWidget, wanted: list[QWidget]) -> list[QWidget]:
    """The same widgets as Tab comes to them, from the first that is read.

    Not by `nextInFocusChain`: PySide takes what it gives for a part of the widget that was asked,
    so that Python's garbage collector ends windows and what is in them in a wrong order.
    """
    if not wanted:
        return []
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    found = [wanted[0]]
    for _ in range(_STOPS):
        window.focusNextPrevChild(True)
        widget = window.focusWidget()  # a part of the window indeed
        if widget is wanted[0]:
            break
        if widget in wanted:
            found.append(widget)
    return found


def _said(widget: QWidget) -> str:
    return f"{type(widget).__name__} {interface_of(widget).text(QAccessible.Text.Name)!r}"
