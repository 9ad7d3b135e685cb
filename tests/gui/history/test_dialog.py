"""The window with what was submitted: every button on a real history."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt

from intact import destinations
from intact.gui.history.dialog import HistoryDialog
from intact.gui.history.model import Column
from intact.gui.history.words import outcome
from intact.history.entry import Entry, Remembered
from intact.history.store import History

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


def entry(days, note="", destination="sophos-missed-spam"):
    """A submission of so many days ago."""
    return Entry(
        when=NOON - timedelta(days=days),
        destination=destination,
        judgement="missed-spam",
        way="thunderbird",
        outcome="opened",
        samples=(Remembered(f"{days:x}" * 64, 10),),
        note=note,
    )


@pytest.fixture
def history(tmp_path):
    """Three submissions."""
    kept = History(tmp_path)
    for days, note in ((1, "case 4711"), (2, ""), (3, '<img src="//host/x">')):
        kept.add(entry(days, note))
    return kept


@pytest.fixture
def dialog(qtbot, history):
    """The shown dialog."""
    made = HistoryDialog(history, destinations.load_all([]).destinations)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.model.rowCount() == 3)
    yield made
    made.done(0)  # waits for what still runs


def texts(dialog, column):
    """What stands in a column."""
    model = dialog.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def first_ink(image, ground):
    """The first column in which something dark is painted, behind the line at the edge."""
    return next(
        x
        for x in range(1, image.width())
        if any(
            abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 100
            for y in range(image.height())
        )
    )


def test_cells_have_room_around_their_texts(dialog):
    """A row is twice as high as a line, and columns do not touch."""
    table, line = dialog.table, dialog.fontMetrics().height()
    assert table.rowHeight(0) >= line * 2
    for column in (Column.WHEN, Column.DESTINATION, Column.RESULT):
        longest = max(map(table.fontMetrics().horizontalAdvance, texts(dialog, column)))
        assert table.columnWidth(column) >= longest + line


def test_neither_titles_nor_cells_touch_their_edges(dialog):
    """As in the other lists, there is half a line before a text; a title stands over its column."""
    table, least = dialog.table, dialog.fontMetrics().height() // 2
    cell = table.visualRect(dialog.model.index(0, Column.WHEN))
    cells = table.viewport().grab(cell).toImage()
    header = table.horizontalHeader()
    titles = header.viewport().grab(QRect(QPoint(), QSize(cell.width(), header.height()))).toImage()
    ground = titles.pixelColor(2, titles.height() // 2)
    assert first_ink(cells, cells.pixelColor(0, 2)) >= least
    assert first_ink(titles, ground) >= least
    assert header.height() >= dialog.fontMetrics().height() + least


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("smtp-work", "Sent in part"),
        ("imap-draft-work", "Saved in part"),
        ("thunderbird", "Opened in part"),
    ],
)
def test_what_was_done_in_part_is_what_the_way_does(way, words):
    """A draft in a mailbox is not sent, nor is a window of a mail program."""
    assert outcome(Entry(NOON, "desk", "phishing", way, "partly")) == words


def test_it_lists_the_latest_first(dialog):
    """With the destination as people know it."""
    assert texts(dialog, Column.NOTE) == ["case 4711", "", '<img src="//host/x">']
    assert all("Sophos" in text for text in texts(dialog, Column.DESTINATION))
    assert texts(dialog, Column.RESULT) == ["Opened in the mail program"] * 3


def test_it_finds_while_one_types(qtbot, dialog):
    """And says where nothing is."""
    qtbot.keyClicks(dialog.search, "4711")
    qtbot.waitUntil(lambda: texts(dialog, Column.NOTE) == ["case 4711"])
    qtbot.keyClicks(dialog.search, "x")
    qtbot.waitUntil(dialog.empty.isVisible)
    assert not dialog.export.isEnabled()


def test_it_finds_a_destination_by_the_title_that_is_seen(qtbot, dialog, history):
    """Nobody knows the names of the files it is in."""
    history.add(entry(4, destination="symantec-missed-spam"))
    title = next(one for one in texts(dialog, Column.DESTINATION) if " " in one)
    dialog.search.setText(title.swapcase())
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    assert set(texts(dialog, Column.DESTINATION)) == {title}
    dialog.search.clear()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4)


def test_enter_goes_to_what_was_found(qtbot, dialog):
    """Whoever looks for something is not shown out."""
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, "4711")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.table
    assert [one.note for one in dialog.selected()] == ["case 4711"]


def test_enter_where_nothing_was_found_stays_where_it_is(qtbot, dialog):
    """To look for something else."""
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, "no such thing")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.search


def test_after_forgetting_the_keyboard_is_in_the_list(qtbot, dialog):
    """And not on the next button, where Space would write a file."""
    dialog.table.selectRow(1)
    dialog.forget.setFocus()
    qtbot.keyClick(dialog.forget, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert dialog.focusWidget() is dialog.table


def test_a_note_is_kept(qtbot, dialog, history):
    """As soon as it is written."""
    dialog.model.setData(dialog.model.index(1, Column.NOTE), "case 9")
    qtbot.waitUntil(lambda: history.entries()[1].note == "case 9")


def test_what_was_changed_last_is_kept_when_it_is_closed(dialog, history):
    """Also what had to wait its turn."""
    for row in range(3):
        dialog.model.setData(dialog.model.index(row, Column.NOTE), "case 9")
    dialog.table.selectRow(2)
    dialog.forget.click()
    dialog.accept()
    assert [one.note for one in history.entries()] == ["case 9", "case 9"]


def test_what_is_forgotten_is_gone(qtbot, dialog, history):
    """Only what was selected."""
    assert not dialog.forget.isEnabled()
    dialog.table.selectRow(0)
    qtbot.mouseClick(dialog.forget, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert [one.note for one in history.entries()] == ["", '<img src="//host/x">']


def test_one_can_be_submitted_again(qtbot, dialog):
    """Who listens gets the submission."""
    dialog.table.selectRow(0)
    with qtbot.waitSignal(dialog.again) as caught:
        qtbot.mouseClick(dialog.resubmit, Qt.MouseButton.LeftButton)
    assert caught.args[0].note == "case 4711"


def test_it_exports_what_is_listed(dialog, tmp_path):
    """As a table or as JSON."""
    dialog.save(tmp_path / "a.csv")
    dialog.save(tmp_path / "a.json")
    dialog.accept()  # which waits for both
    assert "case 4711" in (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    assert len(json.loads((tmp_path / "a.json").read_bytes())) == 3


def test_a_file_that_cannot_be_written_is_told(qtbot, dialog, tmp_path):
    """In the dialog; nothing is lost."""
    dialog.save(tmp_path / "no" / "a.csv")
    qtbot.waitUntil(lambda: "could not be written" in dialog.trouble.text())


def test_a_damaged_history_is_told(qtbot, tmp_path):
    """Instead of an empty list that looks as if nothing had been sent."""
    (tmp_path / "history.sqlite3").write_bytes(b"no database " * 99)
    made = HistoryDialog(History(tmp_path), ())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "damaged" in made.trouble.text())
    assert made.trouble.isVisible()
    made.done(0)


def test_thousands_of_submissions_do_not_hold_the_window_up(qtbot, tmp_path):
    """The window is there before they are read."""
    history = History(tmp_path)
    for days in range(5):
        history.add(entry(days))
    made = HistoryDialog(history, ())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    assert made.model.rowCount() == 0
    qtbot.waitUntil(lambda: made.model.rowCount() == 5)
    made.done(0)


def test_who_got_it_is_read_whole(dialog):
    """The note gives way first, also to the longest title: an empty note needs no room."""
    column = dialog.table.columnWidth(Column.DESTINATION)
    assert column >= dialog.table.sizeHintForColumn(Column.DESTINATION)


def test_nobody_has_to_scroll_sideways(dialog, qtbot):
    """In a narrow window the title is cut, and a tip has it whole."""
    dialog.show()
    dialog.resize(760, 400)
    table = dialog.table
    qtbot.waitUntil(lambda: table.horizontalHeader().length() <= table.viewport().width())
    assert table.columnWidth(Column.DESTINATION) >= dialog.fontMetrics().height() * 4
    title = dialog.model.index(0, Column.DESTINATION)
    assert title.data(Qt.ItemDataRole.ToolTipRole) == title.data()
