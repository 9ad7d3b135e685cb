"""Choosing from a long list, with the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QListView

from intact.gui.appearance import CONTRAST, contrast
from intact.gui.parts.picker import Choice, Picker

FOREGROUND = Qt.ItemDataRole.ForegroundRole

CHOICES = [
    Choice("desk", "Our security desk"),
    Choice("sym-link", "Link blocked by mistake", "Symantec"),
    Choice("sym-spam", "Spam that got through", "Symantec"),
    Choice("ms-spam", "Spam that got through", "Microsoft"),
]


@pytest.fixture
def picker(qtbot):
    """A shown picker, opened."""
    made = Picker("Submit to")
    qtbot.addWidget(made)
    made.offer(CHOICES)
    made.show_choice("sym-link", "Link blocked by mistake")
    made.show()
    made.open()
    return made


def shown(picker):
    """The entries that are listed, headings included."""
    model = picker.findChild(QListView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_entries_stand_below_their_group(picker):
    """Groups are headings that cannot be chosen."""
    assert shown(picker) == [
        "Our security desk",
        "Symantec",
        "Link blocked by mistake",
        "Spam that got through",
        "Microsoft",
        "Spam that got through",
    ]


def test_the_chosen_entry_is_the_current_one(picker):
    """So that Enter changes nothing."""
    assert picker.findChild(QListView).currentIndex().data() == "Link blocked by mistake"


def test_typing_narrows_the_list_by_any_word(qtbot, picker):
    """Also by words of the group."""
    qtbot.keyClicks(picker.findChild(QLineEdit), "spam micro")
    assert shown(picker) == ["Microsoft", "Spam that got through"]


def test_enter_picks_what_was_found(qtbot, picker):
    """Without a mouse."""
    field = picker.findChild(QLineEdit)
    qtbot.keyClicks(field, "desk")
    with qtbot.waitSignal(picker.picked) as caught:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert caught.args == ["desk"]


def test_arrows_pass_over_headings(qtbot, picker):
    """From one entry to the next."""
    field = picker.findChild(QLineEdit)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.picked) as caught:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert caught.args == ["ms-spam"]


def test_enter_on_nothing_picks_nothing(qtbot, picker):
    """Nothing matches what was typed."""
    field = picker.findChild(QLineEdit)
    qtbot.keyClicks(field, "nowhere")
    with qtbot.assertNotEmitted(picker.picked):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_button_speaks_its_label_and_choice(picker):
    """A screen reader hears what is chosen, and for what."""
    assert picker.accessibleName() == "Submit to: Link blocked by mistake"


def test_an_ampersand_is_no_shortcut(picker):
    """Titles come from data."""
    picker.show_choice("x", "Spam & more")
    assert picker.text() == "Spam && more"


def test_the_heading_above_the_first_entry_is_in_sight(qtbot):
    """Else nobody learns why these stand first."""
    picker = Picker("Mail program")
    qtbot.addWidget(picker)
    picker.show()
    groups = ["On this computer"] * 2 + ["Others"] * 60
    picker.offer([Choice(f"{n}", f"Program {n}", group) for n, group in enumerate(groups)])
    picker.show_choice("0", "Program 0")
    picker.open()
    shown = picker._popup._list
    qtbot.waitUntil(shown.isVisible)
    heading = shown.model().index(0, 0)
    assert heading.data() == "On this computer"
    assert shown.viewport().rect().contains(shown.visualRect(heading))


def test_an_entry_may_stand_in_two_groups_but_is_found_once(qtbot, picker):
    """Among those used lately, and with its maker."""
    picker.offer([Choice("ms-spam", "Spam that got through", "Used recently"), *CHOICES])
    picker.open()
    assert shown(picker).count("Spam that got through") == 3
    qtbot.keyClicks(picker.findChild(QLineEdit), "spam")
    assert shown(picker) == [
        "Used recently",
        "Spam that got through",
        "Symantec",
        "Spam that got through",
    ]


def test_no_row_is_cut_through_and_no_word_is_cut(qtbot, picker):
    """The list is as high as whole rows are, and as wide as its longest words."""
    many = [Choice(str(number), f"{number} {'long ' * 20}", "Group") for number in range(90)]
    picker.offer(many)
    picker.open()
    view = picker.findChild(QListView)
    qtbot.waitUntil(view.verticalScrollBar().isVisible)
    assert view.viewport().height() % view.sizeHintForRow(0) == 0
    assert view.viewport().width() >= view.sizeHintForColumn(0)


def test_an_open_list_follows_a_change_of_scheme(qtbot, picker, dark):
    """The system may go dark while it is open."""
    view = picker.findChild(QListView)
    assert view.palette().color(QPalette.ColorRole.Base) == dark.color(QPalette.ColorRole.Base)
    headings = (view.model().index(row, 0) for row in range(view.model().rowCount()))
    brush = next(one for one in headings if one.data() == "Symantec").data(FOREGROUND)
    assert contrast(brush.color(), dark.color(QPalette.ColorRole.Base)) >= CONTRAST
