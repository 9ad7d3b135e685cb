"""The window as a whole."""

from __future__ import annotations

import threading

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from intact.gui.dropping.mimedata import Payload
from intact.gui.parts.labels import Label
from intact.gui.parts.sizing import room_around
from intact.gui.window import Window
from intact.source import Origin
from window_builders import FakePool, core, source, write_messages

COUNT = 500


def drop(window, paths):
    """Drops files on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(50, 50), copy, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, left, none))


def settled(window, rows):
    """Whether so many rows are there and everything is up to date."""
    return window.session.samples.rowCount() == rows and window.session.settled


def test_the_empty_window_is_one_sentence_and_two_buttons(qtbot, window):
    """Nothing else, for who knows the first steps."""
    shown = window()
    assert shown.pages.currentWidget() is shown.empty
    shown.session.choices.know_steps()
    qtbot.waitUntil(lambda: len(shown.empty.findChildren(Label)) == 1)
    sentences = [label.text() for label in shown.empty.findChildren(Label)]
    assert sentences == ["Drop the messages here, straight from your mail program"]


def test_the_first_sample_brings_the_workspace_and_the_last_takes_it(qtbot, window, tmp_path):
    """The drop area makes room, and comes back."""
    shown = window()
    drop(shown, write_messages(tmp_path, 1))
    qtbot.waitUntil(lambda: settled(shown, 1))
    assert shown.pages.currentWidget() is shown.workspace
    shown.workspace.samples.remove_selected()
    qtbot.waitUntil(lambda: shown.pages.currentWidget() is shown.empty)
    assert shown.focusWidget() is shown.empty.open
    shown.session.undo.undo()
    assert shown.pages.currentWidget() is shown.workspace


def test_what_is_dropped_before_the_core_is_there_waits_for_it(qtbot, tmp_path):
    """The window accepts from the first moment."""
    shown = Window()
    qtbot.addWidget(shown)
    shown.show()
    taken = []
    shown.dropped.connect(taken.append)
    drop(shown, write_messages(tmp_path, 3))
    qtbot.waitUntil(lambda: bool(taken))
    shown.use(core())
    qtbot.waitUntil(lambda: settled(shown, 3))


def test_five_hundred_messages_arrive(qtbot, window, tmp_path):
    """All of them read, checked and planned."""
    shown = window()
    drop(shown, write_messages(tmp_path, COUNT))
    qtbot.waitUntil(lambda: settled(shown, COUNT), timeout=60_000)
    assert shown.session.planner.prospect.samples == COUNT


def test_reading_can_be_stopped(qtbot, window, tmp_path):
    """And says how many were not read."""
    pool = FakePool(held=threading.Event())
    shown = window(pool=pool)
    drop(shown, write_messages(tmp_path, 5))
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 5)
    bar = shown.workspace.submission
    assert bar.stop.isVisible()
    qtbot.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    assert shown.session.samples.rowCount() == 0
    assert any("Reading was stopped" in text for text in shown.notices.texts())


def test_the_source_of_a_message_can_be_pasted(qtbot, window):
    """From a webmail's "Show original"."""
    shown = window()
    QGuiApplication.clipboard().setText(source("Pasted").data.decode())
    shown.fetching.paste()
    qtbot.waitUntil(lambda: settled(shown, 1))


def test_a_clipboard_without_messages_is_told(qtbot, window):
    """Instead of nothing happening."""
    shown = window()
    QGuiApplication.clipboard().setText("Good morning")
    shown.fetching.paste()
    assert "clipboard" in shown.notices.texts()[0]


def test_a_file_that_was_named_twice_is_told(qtbot, window, tmp_path):
    """One message may be missing."""
    shown = window()
    paths = tuple(write_messages(tmp_path, 1))
    shown.take(Payload(paths, doubled=("Inv\u202eoice.eml",), client="thunderbird"), Origin.DROP)
    (text,) = shown.notices.texts()
    assert "Thunderbird named the file “Inv" in text
    assert "alone" in text
    assert "\u202e" not in text


def test_reading_without_isolation_is_told(window):
    """The limits hold, but the person should know."""
    assert "process of their own" in window(pool=FakePool(isolated=False)).notices.texts()[0]


def test_markup_in_a_subject_stays_text_in_the_whole_window(qtbot, window, tmp_path):
    """In the list, in the head, in tool tips."""
    hostile = '<img src="//host/share/x">'
    path = tmp_path / "hostile.eml"
    path.write_bytes(source(hostile).data)
    shown = window()
    drop(shown, [path])
    qtbot.waitUntil(lambda: settled(shown, 1))
    labels = shown.findChildren(Label)
    assert any(label.text() == hostile for label in labels)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert not any("<img" in label.toolTip() for label in labels)


def test_a_change_of_scheme_changes_the_whole_window(qtbot, window, tmp_path, request):
    """Without a restart."""
    shown = window()
    drop(shown, write_messages(tmp_path, 2))
    qtbot.waitUntil(lambda: settled(shown, 2))
    light = shown.grab().toImage()
    request.getfixturevalue("dark")
    for place in ((5, 5), (light.width() - 3, light.height() // 2), (5, light.height() - 5)):
        assert light.pixelColor(*place).lightness() > 200
        qtbot.waitUntil(
            lambda place=place: shown.grab().toImage().pixelColor(*place).lightness() < 60
        )


def test_the_window_fits_a_small_screen(qtbot, window, tmp_path):
    """800 by 600, with everything in it."""
    shown = window()
    drop(shown, write_messages(tmp_path, 2))
    qtbot.waitUntil(lambda: settled(shown, 2))
    hint = shown.minimumSizeHint()
    assert (hint.width() <= 800, hint.height() <= 600) == (True, True)


def test_the_window_opens_within_the_screen(qtbot, window):
    """Also where letters are large and the screen is not."""
    shown = window()
    room = room_around(shown).size()
    assert shown.size().boundedTo(room) == shown.size()


def test_closing_in_the_middle_of_reading_ends_everything(qtbot, window, tmp_path):
    """No thread and no child stays behind."""
    pool = FakePool(held=threading.Event())
    shown = window(pool=pool)
    drop(shown, write_messages(tmp_path, 5))
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 5)
    shown.close()
    assert pool.closed


def test_the_guide_can_be_read_without_any_sample(qtbot, window):
    """And left again."""
    shown = window()
    qtbot.mouseClick(shown.empty.guide, Qt.MouseButton.LeftButton)
    assert shown.pages.currentWidget() is shown.guides.page
    qtbot.mouseClick(shown.guides.page.done, Qt.MouseButton.LeftButton)
    assert shown.pages.currentWidget() is shown.empty
