"""Samples leave the list as files: dragged, copied, saved; their bytes as they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit

from intact.delivery.copies import Copy
from intact.errors import NotDelivered, NotDeliveredReason, Unreadable, UnreadableReason
from intact.gui.parts.notice import NoticeBar
from intact.gui.sample_list.leaving import _NotHere
from intact.gui.sample_list.view import SamplesView
from intact.gui.sample_list.written import WritingNotices
from intact.gui.samples import copying
from intact.gui.samples.copying import LazyFiles, writer
from intact.gui.samples.rows import Row
from intact.limits import DRAGGED_OUT, DRAGGED_OUT_BYTES
from window_builders import sample

pytestmark = pytest.mark.usefixtures("private")


@pytest.fixture
def view(qtbot, session):
    """A shown list: three messages, and something that is none."""
    made = session()
    shown = SamplesView(made)
    qtbot.addWidget(shown)
    shown.show()
    rows = [Row(key, f"{key}.eml", 1).read(sample(f"Message {key}")) for key in range(3)]
    made.samples.add([*rows, Row(3, "x.pdf", 1).refused(Unreadable(UnreadableReason.EMPTY))])
    shown.bar = NoticeBar()
    qtbot.addWidget(shown.bar)
    WritingNotices(made.writing, shown.bar, shown)
    shown.told = []
    shown.leaving.told.connect(lambda telling: shown.told.append(telling().text))
    return shown


def written(folder: Path) -> list[Path]:
    """Files that were written for others."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def named(data: QMimeData) -> list[Path]:
    """The files whose addresses another program is given."""
    listed = bytes(data.data("text/uri-list").data()).decode()
    assert listed == "" or listed.endswith("\r\n")
    return [Path(QUrl(line).toLocalFile()) for line in listed.splitlines()]


def test_a_drag_writes_nothing_before_it_is_asked(private):
    """Dragging about costs nothing; asked twice, the same files are named."""
    data = LazyFiles(writer([Copy.of(sample("A")), Copy.of(sample("B"))]))
    assert data.hasUrls()
    assert data.formats() == ["text/uri-list"]
    assert not data.asked
    assert written(private) == []
    paths = named(data)
    assert [path.read_bytes() for path in paths] == [sample("A").data, sample("B").data]
    assert named(data) == paths
    assert len(written(private)) == 2


def test_whoever_asks_for_a_list_of_addresses_gets_the_same(private):
    """As Qt itself does under Wayland and on Windows."""
    data = LazyFiles(writer([Copy.of(sample("A")), Copy.of(sample("B"))]))
    listed = [Path(url.toLocalFile()) for url in data.urls()]
    assert [path.read_bytes() for path in listed] == [sample("A").data, sample("B").data]
    assert named(data) == listed


def test_a_drag_that_cannot_be_written_gives_nothing(private):
    """And remembers why, to be told after it."""

    def fail():
        raise NotDelivered(NotDeliveredReason.CANNOT_WRITE, why="disk full")

    data = LazyFiles(fail)
    assert named(data) == []
    assert data.failure.values == {"why": "disk full"}


def test_only_what_was_read_can_be_dragged(view):
    """What is no message has no bytes to give."""
    model = view.model()
    can = [bool(model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsDragEnabled) for row in (0, 3)]
    assert can == [True, False]


def test_what_is_dragged_out_does_not_come_in_again(qtbot):
    """No part of the window takes it, not even a field for text."""
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    field.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/x.eml")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    place = QPointF(5, 5)

    def drop():
        entering = QDragEnterEvent(place.toPoint(), copy, data, left, none)
        QApplication.sendEvent(field.viewport(), entering)
        event = QDropEvent(place, copy, data, left, none, QEvent.Type.Drop)
        QApplication.sendEvent(field.viewport(), event)
        return entering.isAccepted() or event.isAccepted()

    away = _NotHere(field)
    QApplication.instance().installEventFilter(away)
    assert not drop()
    QApplication.instance().removeEventFilter(away)
    assert field.toPlainText() == ""
    assert drop()  # or this test could not fail


def test_selected_messages_are_copied_as_files_by_keyboard(qtbot, view, private):
    """In the order of the list; a file manager finds them, too."""
    view.setFocus()
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.bar.texts() == ("3 message(s) copied as files.",))
    data = QGuiApplication.clipboard().mimeData()
    paths = [Path(url.toLocalFile()) for url in data.urls()]
    assert [path.read_bytes() for path in paths] == [sample(f"Message {n}").data for n in range(3)]
    listed = bytes(data.data("x-special/gnome-copied-files").data()).decode().split("\n")
    assert [unquote(one) for one in listed] == ["copy", *(unquote(path.as_uri()) for path in paths)]


def test_one_message_is_saved_under_a_name(qtbot, view, tmp_path):
    """The system's own window asks; a file there was agreed to be replaced."""
    view._choose(1)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = view.findChildren(QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert not dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    target = tmp_path / "mine.eml"
    target.write_bytes(b"older")
    dialog.fileSelected.emit(str(target))
    qtbot.waitUntil(lambda: view.bar.texts() == ("Saved as “mine.eml”.",))
    assert target.read_bytes() == sample("Message 1").data
    dialog.close()


def test_several_messages_are_saved_into_a_folder(qtbot, view, tmp_path):
    """Over no other file."""
    view.leaving.write_all([Copy.of(sample("A")), Copy.of(sample("B"))], tmp_path / "there")
    qtbot.waitUntil(lambda: view.bar.texts() == ("2 message(s) saved.",))
    names = sorted(path.name for path in (tmp_path / "there").iterdir())
    assert names == ["invoice (2).eml", "invoice.eml"]


def test_a_file_that_cannot_be_written_is_told(qtbot, view, tmp_path):
    """Nothing half is left."""
    view.leaving.write(Copy.of(sample("A")), tmp_path / "absent" / "x.eml")
    qtbot.waitUntil(lambda: bool(view.bar.texts()))
    assert view.bar.texts()[0].startswith("The files could not be written.")
    assert not (tmp_path / "absent").exists()


def test_a_file_that_a_virus_scanner_took_away_is_told(qtbot, view, tmp_path, monkeypatch):
    """It is not said to be saved."""
    monkeypatch.setattr(copying, "mark_as_foreign", Path.unlink)  # as soon as it is there
    view.leaving.write(Copy.of(sample("A")), tmp_path / "x.eml")
    qtbot.waitUntil(lambda: bool(view.bar.texts()))
    (told,) = view.bar.texts()
    assert told.startswith("The virus scanner of this computer took the file away.")


@pytest.mark.parametrize(("count", "octets"), [(DRAGGED_OUT + 1, 1), (2, DRAGGED_OUT_BYTES // 2)])
def test_what_takes_long_cannot_be_dragged(view, private, count, octets):
    """The other program would wait, and the window stand still; it can be copied or saved."""
    large = replace(sample("A"), data=bytes(octets))
    rows = [Row(key, "m.eml", 1).read(large) for key in range(count)]
    if octets > 1:
        rows.append(Row(9, "m.eml", 1).read(sample("one octet too much")))
    view.leaving.drag(rows)
    assert view.told == [
        "That is too much to be dragged at a time. Choose “Copy as a file” or “Save as…”."
    ]
    assert written(private) == []
