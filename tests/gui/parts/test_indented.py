"""Rows of one line."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QListWidget

from intact.gui.parts.indented import Indented


@pytest.fixture
def rows(qtbot):
    """A list with a row that is selected."""
    made = QListWidget()
    qtbot.addWidget(made)
    made.setFrameShape(QListWidget.Shape.NoFrame)
    made.setItemDelegate(Indented(made))
    made.addItems(["Here", "There"])
    made.setCurrentRow(0)
    made.resize(200, 60)
    made.show()
    qtbot.waitExposed(made)
    return made


def ink(rows, row):
    """The columns of a row that have something else than its ground."""
    place = rows.visualItemRect(rows.item(row))
    image = rows.viewport().grab().toImage().copy(place)
    ground = image.pixel(image.width() // 2, 1)
    columns = range(image.width())
    return [x for x in columns if any(image.pixel(x, y) != ground for y in range(image.height()))]


def test_a_text_keeps_away_from_the_edge(rows):
    """As far as those of rows with two lines do."""
    pad = rows.fontMetrics().height() * 5 // 8
    assert pad - 1 <= ink(rows, 1)[0] <= pad * 2  # letters are smoothed


def test_what_is_selected_has_a_ground_of_its_own(rows):
    """From edge to edge."""
    image = rows.viewport().grab().toImage()
    places = [rows.visualItemRect(rows.item(row)) for row in (0, 1)]
    grounds = {image.pixel(place.right() - 1, place.top() + 1) for place in places}
    assert len(grounds) == 2
