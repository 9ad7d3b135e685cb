"""The list of samples."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from intact.gui.sample_list.view import SamplesView
from intact.gui.samples.rows import Row
from window_builders import sample


@pytest.fixture
def view(qtbot, session):
    """A shown list of five rows."""
    made = session()
    shown = SamplesView(made)
    qtbot.addWidget(shown)
    shown.resize(400, 300)
    shown.show()
    made.samples.add([Row(key, f"{key}.eml", 1).read(sample(f"Message {key}")) for key in range(5)])
    return shown


def test_the_first_row_shows_its_details_at_once(view):
    """Nobody has to click first."""
    assert view.chosen_row().key == 0


def test_after_taking_out_the_next_row_is_chosen(view):
    """Deleting one after the other needs no arrow key."""
    view._choose(2)
    view.remove_selected()
    assert view.chosen_row().key == 3
    view._choose(3)
    view.remove_selected()
    assert view.chosen_row().key == 3


def test_taking_out_nothing_changes_nothing(view):
    """Without a selection there is nothing to undo."""
    view.clearSelection()
    view.remove_selected()
    assert view._session.undo.count() == 0


def test_a_row_that_changes_shows_its_new_details(qtbot, view):
    """The details follow the reading and the checks."""
    with qtbot.waitSignal(view.row_chosen) as caught:
        view._session.samples.replace([Row(0, "0.eml", 1).read(sample("New"))])
    assert caught.args[0].sample.facts.subject == "New"


def test_rows_that_are_not_chosen_do_not_disturb(qtbot, view):
    """Hundreds are read while one is looked at."""
    with qtbot.assertNotEmitted(view.row_chosen, wait=0):
        view._session.samples.replace([Row(4, "4.eml", 1).read(sample("New"))])


def test_all_rows_are_of_the_same_height(view):
    """So that the list need not ask for each of thousands."""
    assert view.uniformItemSizes()
    assert len({view.sizeHintForRow(row) for row in range(5)}) == 1


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_rows_are_painted_in_the_direction_of_reading(view, direction):
    """The icon stands where reading begins."""
    before = QGuiApplication.layoutDirection()
    view.setLayoutDirection(direction)
    view.clearSelection()
    view.setCurrentIndex(view.model().index(4, 0))
    row = view.visualRect(view.model().index(1, 0))
    image = view.viewport().grab(row).toImage()
    ground = image.pixelColor(image.width() // 2, 2).name()
    side = 28
    starts = {
        Qt.LayoutDirection.LeftToRight: range(side),
        Qt.LayoutDirection.RightToLeft: range(image.width() - side, image.width()),
    }
    painted = [
        x
        for x in starts[direction]
        for y in range(2, image.height() - 3)
        if image.pixelColor(x, y).name() != ground
    ]
    assert painted
    QGuiApplication.setLayoutDirection(before)


def test_a_row_that_goes_by_a_button_leaves_the_next_one_selected(view):
    """Not only with the list's own keys."""
    view._session.remove([0])
    assert view.selected_keys() == [view.chosen_row().key] == [1]


@pytest.mark.parametrize(("gone", "chosen"), [(0, 1), (2, 3), (4, 3)])
def test_after_one_goes_by_a_button_the_next_is_shown(view, gone, chosen):
    """The first, one in the middle, the last: never the one above while there is one below."""
    view._choose(gone)
    view._session.remove([gone])
    assert view.selected_keys() == [view.chosen_row().key] == [chosen]


def test_what_takes_the_place_of_a_sample_is_shown(view, qtbot):
    """Whoever uses the original sees the original, and the forward again once that is undone."""
    session = view._session
    view._choose(2)
    session.exchanging.read_again(view.chosen_row(), keep_client_lines=True)
    assert session.samples.place(view.chosen_row().key) == 2
    assert view.chosen_row().key != 2
    session.undo.undo()
    assert view.selected_keys() == [view.chosen_row().key] == [2]
