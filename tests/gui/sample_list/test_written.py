"""Files are written behind the window: how far it is, a button to stop, nothing half is left."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from intact.delivery import saving
from intact.delivery.copies import Copy
from intact.gui.parts.notice import NoticeBar
from intact.gui.sample_list.written import WritingNotices
from intact.gui.state.writing import Writing
from intact.limits import WRITTEN_AT_A_TIME

pytestmark = pytest.mark.usefixtures("private")

MANY = [Copy(f"{number}.eml", b"a" * 10) for number in range(40)]


class SlowDrive:
    """Writes as files are written, but holds after so many until it is let go."""

    def __init__(self, monkeypatch):
        self.after = 3
        self.go = threading.Event()
        self.written = 0
        before = saving._fill

        def fill(descriptor, path, data, watch):
            before(descriptor, path, data, watch)
            self.written += 1
            if self.written == self.after:
                self.go.wait(20)

        monkeypatch.setattr(saving, "_fill", fill)


@pytest.fixture
def drive(monkeypatch):
    """A drive that takes its time."""
    made = SlowDrive(monkeypatch)
    yield made
    made.go.set()


@pytest.fixture
def bar(qtbot, drive):
    """Notices of a writing."""
    made = NoticeBar()
    qtbot.addWidget(made)
    made.writing = Writing(made)
    WritingNotices(made.writing, made, made)
    yield made
    drive.go.set()
    made.writing.close()


def stop(bar):
    """The button that stops, while there is one."""
    shown = [one for one in bar.findChildren(QPushButton) if one.text() == "Stop"]
    return shown[0] if shown else None


def test_the_window_lives_while_files_are_written(qtbot, bar, drive, tmp_path):
    """It says how far it is, and what became of it."""
    bar.writing.save(MANY, tmp_path / "there")
    qtbot.waitUntil(lambda: drive.written == 3)
    qtbot.waitUntil(lambda: bool(bar.texts()))
    assert bar.texts()[0].endswith("of 40 files are written.")
    drive.go.set()
    qtbot.waitUntil(lambda: bar.texts() == ("40 message(s) saved.",))
    assert len(list((tmp_path / "there").iterdir())) == 40


def test_the_numbers_of_the_notice_move(qtbot, bar, drive, tmp_path):
    """The same notice, without another one below it."""
    drive.after = 1
    bar.writing.save(MANY, tmp_path)
    qtbot.waitUntil(lambda: bool(bar.texts()))
    assert bar.texts() == ("0 of 40 files are written.",)
    bar.writing.done = 7
    bar.writing.progressed.emit()
    assert bar.texts() == ("7 of 40 files are written.",)


def test_saving_can_be_stopped(qtbot, bar, drive, tmp_path):
    """What was saved whole stays, and is counted; nothing half is there."""
    folder = tmp_path / "there"
    bar.writing.save(MANY, folder)
    qtbot.waitUntil(lambda: stop(bar) is not None)
    qtbot.mouseClick(stop(bar), Qt.MouseButton.LeftButton)
    drive.go.set()
    qtbot.waitUntil(lambda: not bar.writing.busy)
    assert bar.texts() == ("Writing was stopped. Saved before: 3 message(s).",)
    assert [path.read_bytes() for path in folder.iterdir()] == [b"a" * 10] * 3


def test_a_large_file_is_stopped_in_its_middle(qtbot, bar, monkeypatch, tmp_path):
    """What was there before stays as it was."""
    target = tmp_path / "large.eml"
    target.write_bytes(b"older")
    monkeypatch.setattr(
        "intact.gui.samples.copying.pieces",
        lambda data: iter([bar.writing.stop() or memoryview(data)[:WRITTEN_AT_A_TIME]]),
    )
    bar.writing.save_one(Copy("large.eml", bytes(3 * WRITTEN_AT_A_TIME)), target)
    qtbot.waitUntil(lambda: bar.texts() == ("Stopped before anything was written.",))
    assert target.read_bytes() == b"older"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["large.eml", "private"]


def test_copying_that_is_stopped_leaves_nothing(qtbot, bar, drive, private):
    """Neither in the private folder nor on the clipboard."""
    QGuiApplication.clipboard().setText("as before")
    bar.writing.copy(MANY)
    qtbot.waitUntil(lambda: drive.written == 3)
    bar.writing.stop()
    drive.go.set()
    qtbot.waitUntil(lambda: bar.texts() == ("Stopped before anything was written.",))
    assert QGuiApplication.clipboard().text() == "as before"
    assert [path for path in private.rglob("*") if path.is_file()] == []


def test_a_full_disk_is_told_with_what_is_there(qtbot, bar, monkeypatch, tmp_path):
    """The half file is removed, those before it stay."""
    written = []
    pieces = saving.pieces

    def full(data):
        written.append(1)
        if len(written) > 2:
            raise OSError(28, "No space left on device")
        return pieces(data)

    monkeypatch.setattr(saving, "pieces", full)
    bar.writing.save(MANY, tmp_path / "there")
    qtbot.waitUntil(lambda: bool(bar.texts()))
    (told,) = bar.texts()
    assert told == (
        "The files could not be written. Choose another folder, or make room. "
        "Saved before: 2 message(s)."
    )
    assert len(list((tmp_path / "there").iterdir())) == 2


def test_one_thing_is_written_at_a_time(qtbot, bar, drive, tmp_path):
    """What comes in between is told, not lost without a word."""
    bar.writing.save(MANY, tmp_path / "there")
    bar.writing.save(MANY, tmp_path / "elsewhere")
    assert bar.texts() == ("Other files are still being written. Try again after that.",)
    drive.go.set()
    qtbot.waitUntil(lambda: not bar.writing.busy)
    assert not (tmp_path / "elsewhere").exists()


def test_closing_the_window_stops_it(qtbot, bar, drive, tmp_path):
    """Nobody waits for thousands of files."""
    bar.writing.save(MANY, tmp_path / "there")
    qtbot.waitUntil(lambda: drive.written == 3)
    threading.Timer(0.05, drive.go.set).start()
    bar.writing.close()
    QCoreApplication.processEvents()
    assert len(list((tmp_path / "there").iterdir())) == 3
