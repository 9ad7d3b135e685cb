"""The model behind the list: batches in and out, found again by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from intact.gui.samples.model import RowRole, SamplesModel
from intact.gui.samples.rows import Row
from window_builders import sample


@pytest.fixture
def model(qtmodeltester):
    """A model of six rows, watched by Qt's own rules."""
    made = SamplesModel()
    qtmodeltester.check(made, force_py=True)
    made.add([Row(key, f"{key}.eml", key) for key in range(6)])
    return made


def keys(model):
    """The keys in the order of the list."""
    return [row.key for row in model.rows()]


def test_a_batch_arrives_as_one_insertion(qtbot, model):
    """Hundreds of files must not be hundreds of changes."""
    inserted = []
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    model.add([Row(key, "", 0) for key in range(10, 310)])
    assert inserted == [(6, 305)]


def test_read_rows_take_the_place_of_waiting_ones(qtbot, model):
    """One change is told, from the first to the last row that changed."""
    spans = []
    model.dataChanged.connect(lambda first, last: spans.append((first.row(), last.row())))
    with qtbot.waitSignal(model.changed):
        model.replace([Row(1, "1.eml", 1).read(sample("One")), Row(4, "4.eml", 4).read(sample())])
    assert spans == [(1, 4)]
    assert model.index(1).data() == "One"


def test_rows_that_were_removed_are_not_brought_back_by_late_results(model):
    """A child may answer after the person took the row out."""
    model.remove([2])
    model.replace([Row(2, "2.eml", 2).read(sample())])
    assert keys(model) == [0, 1, 3, 4, 5]


def test_findings_are_told_apart_from_samples(qtbot, model):
    """Else every run of the checks would ask for the next one."""
    with qtbot.assertNotEmitted(model.changed), qtbot.waitSignal(model.checked):
        model.check([Row(0, "0.eml", 0).read(sample()).checked(())])


@pytest.mark.parametrize("gone", [[0], [5], [1, 2, 3], [0, 2, 4], [0, 1, 2, 3, 4, 5], [4, 9]])
def test_what_is_taken_out_comes_back_where_it_stood(model, gone):
    """Undo restores the order."""
    taken = model.remove(gone)
    assert keys(model) == [key for key in range(6) if key not in gone]
    model.restore(taken)
    assert keys(model) == [0, 1, 2, 3, 4, 5]
    assert [model.place(key) for key in range(6)] == [0, 1, 2, 3, 4, 5]


def test_a_row_speaks_for_itself(model):
    """A screen reader hears state, subject and details."""
    model.check([Row(0, "0.eml", 0).read(sample("Invoice")).checked(())])
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Ready: Invoice. billing@example.org")
    assert isinstance(model.index(0).data(RowRole.RECORD), Row)


def test_tool_tips_show_markup_as_it_stands(model):
    """Qt takes a tool tip that looks like markup for markup."""
    model.replace([Row(0, "0.eml", 0).read(sample('<img src="//host/share">'))])
    assert "&lt;img" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)
