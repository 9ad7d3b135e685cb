"""The page on which messages of one file are chosen."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from bundle_files import archive
from intact import limits
from intact.gui.bundles import foot, head
from intact.gui.dropping.mimedata import Payload
from intact.gui.samples.rows import State
from intact.source import Origin
from window_builders import FakePool, source, write_mail_folder, write_messages

COUNT = 80
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(qtbot, window, tmp_path):
    """A window with the page of a mail folder, all of it read."""
    shown = window()
    shown.take(Payload((write_mail_folder(tmp_path, COUNT),)), Origin.DROP)
    qtbot.waitUntil(lambda: is_read(shown))
    return shown


def is_read(shown):
    """Whether a page is open and everything is known."""
    page = shown.choices.page
    return page is not None and page.model.read() == page.model.count() > 0


def settled(shown, rows):
    """Whether so many samples are there and everything is up to date."""
    return shown.session.samples.rowCount() == rows and shown.session.settled


def subjects(shown):
    """What the samples are about."""
    return [row.sample.facts.subject for row in shown.session.samples.rows() if row.sample]


def texts(page):
    """What stands on the page."""
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def test_a_large_mail_folder_opens_its_page(opened):
    """In the window, not above it; what it is, how many there are, and nothing chosen."""
    page = opened.choices.page
    assert opened.pages.currentWidget() is page
    assert "Inbox" in texts(page)
    assert any(text.startswith("80 message(s).") for text in texts(page))
    assert "None chosen" in texts(page)
    assert not page.foot.take.isEnabled()
    assert QApplication.activeModalWidget() is None


def test_a_few_messages_need_no_page(qtbot, window, tmp_path):
    """They were chosen in the mail program."""
    shown = window()
    shown.take(Payload((write_mail_folder(tmp_path, 3),)), Origin.DROP)
    qtbot.waitUntil(lambda: settled(shown, 3))
    assert shown.choices.page is None
    assert [row.name for row in shown.session.samples.rows()] == [
        "Inbox (1)",
        "Inbox (2)",
        "Inbox (3)",
    ]


def test_messages_are_found_chosen_and_taken_with_the_keyboard(qtbot, opened):
    """From the first letter to the list of samples."""
    page = opened.choices.page
    assert page.head.search.hasFocus()
    qtbot.keyClicks(page.head.search, "message 7")
    assert page.model.rowCount() == 17
    qtbot.keyClick(page.head.search, Qt.Key.Key_Down)
    assert page.view.hasFocus()
    for _ in range(2):
        qtbot.keyClick(page.view, Qt.Key.Key_Space)
        qtbot.keyClick(page.view, Qt.Key.Key_Down)
    assert page.foot.take.text() == "&Take 2 message(s)"
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: settled(opened, 2))
    assert opened.choices.page is None
    assert opened.pages.currentWidget() is opened.workspace
    assert subjects(opened) == ["Message 7", "Message 17"]


def test_the_keys_that_hand_over_press_the_button_of_the_page(qtbot, opened):
    """As in the rest of the window."""
    opened.choices.page.model.choose(range(3), True)
    QTest.keySequence(opened, QKeySequence("Ctrl+Return"))
    qtbot.waitUntil(lambda: settled(opened, 3))
    assert opened.choices.page is None


def test_what_changes_is_spoken_once(qtbot, opened, monkeypatch):
    """How many are shown and chosen; not again where nothing changed."""
    said = []
    for module in (head, foot):
        monkeypatch.setattr(module, "announce", lambda widget, text: said.append(text))
    page = opened.choices.page
    page.model.choose(range(1), True)
    page.model.choose(range(1), True)
    page.head.search.setText("message 7")
    assert said[0].startswith("1 message(s) chosen")
    assert said[-1] == "17 of 80 messages"
    assert len(said) == 3


def test_letters_typed_in_the_list_are_looked_for(qtbot, opened):
    """Nobody has to go back to the field first."""
    page = opened.choices.page
    page.view.setFocus()
    qtbot.keyClicks(page.view, "7")
    assert page.head.search.text() == "7"
    assert page.head.search.hasFocus()


def test_the_search_keys_lead_to_the_field(qtbot, opened):
    """From anywhere on the page, with what stood there selected."""
    page = opened.choices.page
    page.head.search.setText("before")
    page.view.setFocus()
    QTest.keySequence(opened, QKeySequence(QKeySequence.StandardKey.Find))
    assert page.head.search.hasFocus()
    assert page.head.search.selectedText() == "before"


def test_escape_goes_back_one_step_at_a_time(qtbot, opened):
    """First all messages again, then nothing taken."""
    page = opened.choices.page
    qtbot.keyClicks(page.head.search, "no such words")
    assert any("No message has these words" in text for text in texts(page))
    qtbot.keyClick(page.head.search, Qt.Key.Key_Escape)
    assert page.model.rowCount() == COUNT
    qtbot.keyClick(page.head.search, Qt.Key.Key_Escape)
    assert opened.choices.page is None
    assert opened.pages.currentWidget() is opened.empty
    assert opened.session.samples.rowCount() == 0


def test_shift_gives_everything_in_between_the_same_mark(qtbot, opened):
    """With the space bar as with the mouse, in both directions, and to take marks away."""
    page = opened.choices.page
    page.view.go_to(5)
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    page.view.go_to(9)
    qtbot.keyClick(page.view, Qt.Key.Key_Space, SHIFT)
    assert page.model.chosen() == [5, 6, 7, 8, 9]
    click(qtbot, page, 3, SHIFT)
    assert page.model.chosen() == [3, 4, 5, 6, 7, 8, 9]
    click(qtbot, page, 4)
    click(qtbot, page, 6, SHIFT)
    assert page.model.chosen() == [3, 7, 8, 9]


def click(qtbot, page, row, modifier=Qt.KeyboardModifier.NoModifier):
    """Clicks somewhere in a row."""
    page.view.scrollTo(page.model.index(row))
    place = page.view.visualRect(page.model.index(row)).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_a_click_anywhere_in_a_row_checks_it(qtbot, opened):
    """Not only on the box; a second one takes the mark away."""
    page = opened.choices.page
    click(qtbot, page, 2)
    assert page.model.chosen() == [2]
    click(qtbot, page, 2)
    assert page.model.chosen() == []


def test_a_button_that_is_let_go_elsewhere_checks_nothing(qtbot, opened):
    """As with every button."""
    page = opened.choices.page
    first, third = (page.view.visualRect(page.model.index(row)).center() for row in (0, 2))
    qtbot.mousePress(page.view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseRelease(page.view.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert page.model.chosen() == []


def test_home_and_end_are_the_first_and_the_last_message(qtbot, opened):
    """The newest one mostly stands last."""
    page = opened.choices.page
    qtbot.keyClick(page.view, Qt.Key.Key_End)
    assert page.view.currentIndex().row() == COUNT - 1
    qtbot.keyClick(page.view, Qt.Key.Key_Home)
    assert page.view.currentIndex().row() == 0


def test_all_that_are_shown_can_be_chosen(qtbot, opened):
    """And no longer; what is not shown stays as it is."""
    page = opened.choices.page
    page.view.setFocus()
    click(qtbot, page, 0)
    page.head.search.setText("message 7")
    page.head.everything.click()
    assert page.model.chosen_count() == 18
    assert any("1 of them not shown" in text for text in texts(page))
    page.head.everything.click()
    assert page.model.chosen() == [0]
    page.view.setFocus()
    QTest.keySequence(page.view, QKeySequence(QKeySequence.StandardKey.SelectAll))
    assert page.model.chosen_count() == 18
    assert page.head.everything.checkState() is Qt.CheckState.Checked


def test_more_than_the_list_can_hold_is_not_taken(qtbot, opened, monkeypatch):
    """The bound is told where the button is."""
    page = opened.choices.page
    monkeypatch.setattr(limits, "FILES_PER_DROP", 10)
    page.model.choose(range(11), True)
    assert not page.foot.take.isEnabled()
    assert any("Up to 10 can be taken" in text for text in texts(page))
    page.model.choose(range(1), False)
    assert page.foot.take.isEnabled()
    monkeypatch.setattr(limits, "CHOSEN_BYTES", 100)
    page.model.choose(range(1, 2), True)
    assert not page.foot.take.isEnabled()


def test_the_keyboard_stays_near_its_message(qtbot, opened):
    """Also when a search shows others."""
    page = opened.choices.page
    page.view.go_to(71)
    page.head.search.setText("message 7")
    assert page.view.currentIndex().data() == "Message 71"
    page.head.search.setText("message 2")
    assert page.view.currentIndex().data() == "Message 72"
    page.head.search.setText("message 3")
    assert page.view.currentIndex().data() == "Message 73"


def test_a_second_file_waits_for_the_first(qtbot, opened, tmp_path):
    """One after the other, whatever was taken of the first."""
    other = write_mail_folder(tmp_path, COUNT, "Sent")
    opened.take(Payload((other,)), Origin.DROP)
    qtbot.waitUntil(lambda: not opened.session.reader.busy)
    first = opened.choices.page
    first.model.choose(range(2), True)
    first.take_chosen()
    qtbot.waitUntil(lambda: is_read(opened))
    assert "Sent" in texts(opened.choices.page)
    qtbot.waitUntil(lambda: settled(opened, 2))
    assert opened.pages.currentWidget() is opened.choices.page
    opened.choices.page.close_page()
    assert opened.pages.currentWidget() is opened.workspace


def test_other_files_dropped_meanwhile_do_not_close_the_page(qtbot, opened, tmp_path):
    """They are in the list afterwards."""
    opened.take(Payload(tuple(write_messages(tmp_path, 2))), Origin.DROP)
    qtbot.waitUntil(lambda: settled(opened, 2))
    assert opened.pages.currentWidget() is opened.choices.page
    opened.choices.page.close_page()
    assert opened.pages.currentWidget() is opened.workspace


def test_a_file_that_changed_is_told_in_the_list(qtbot, opened, tmp_path):
    """Instead of another message than the one that was chosen."""
    page = opened.choices.page
    page.model.choose(range(2), True)
    (tmp_path / "Inbox").write_bytes(b"From \nSubject: other\n\n")
    page.take_chosen()
    qtbot.waitUntil(lambda: settled(opened, 1))
    (row,) = opened.session.samples.rows()
    assert (row.state, row.error.reason) == (State.UNREADABLE, "changed")


def test_a_file_that_vanishes_while_its_heads_are_read_closes_the_page(qtbot, window, tmp_path):
    """And says why, where everything else is said that could not be read."""
    pool = FakePool(held=threading.Event())
    shown = window(pool=pool)
    path = write_mail_folder(tmp_path, 700)
    shown.take(Payload((path,)), Origin.DROP)
    qtbot.waitUntil(lambda: shown.choices.page and shown.choices.page.model.count() == 700)
    path.unlink()
    pool.held.set()
    qtbot.waitUntil(lambda: settled(shown, 1))
    assert shown.choices.page is None
    assert shown.session.samples.rows()[0].error.reason == "vanished"


def test_closing_the_window_ends_the_reading_of_heads(qtbot, window, tmp_path):
    """No thread stays behind."""
    pool = FakePool(held=threading.Event())
    shown = window(pool=pool)
    shown.take(Payload((write_mail_folder(tmp_path, 700),)), Origin.DROP)
    qtbot.waitUntil(lambda: shown.choices.page and shown.choices.page.model.count() == 700)
    shown.close()
    assert pool.closed


def test_a_large_file_is_looked_through_before_the_eyes_of_the_person(
    qtbot, window, tmp_path, monkeypatch
):
    """However few messages are in it, they can be chosen."""
    path = write_mail_folder(tmp_path, 5)
    monkeypatch.setattr(limits, "SOURCE_BYTES", path.stat().st_size - 1)
    shown = window()
    shown.take(Payload((path,)), Origin.DROP)
    qtbot.waitUntil(lambda: is_read(shown))
    assert shown.choices.page.model.count() == 5


def test_a_large_file_that_only_begins_like_a_mail_folder_is_refused(
    qtbot, window, tmp_path, monkeypatch
):
    """It is one message, and too large for one."""
    path = tmp_path / "notes"
    path.write_bytes(b"From here on it gets worse\n" * 10)
    monkeypatch.setattr(limits, "SOURCE_BYTES", 100)
    shown = window()
    shown.take(Payload((path,)), Origin.DROP)
    qtbot.waitUntil(lambda: settled(shown, 1))
    assert shown.choices.page is None
    assert shown.session.samples.rows()[0].error.reason == "too-large"


def test_an_archive_names_what_else_is_in_it(qtbot, window, tmp_path):
    """The first few files, and how many more."""
    mails = {f"{number}.eml": source(f"Mail {number}").data for number in range(60)}
    others = {f"{number}.pdf": b"%PDF-1.7" for number in range(5)}
    path = tmp_path / "mails.zip"
    path.write_bytes(archive({**mails, **others}))
    shown = window()
    shown.take(Payload((path,)), Origin.DROP)
    qtbot.waitUntil(lambda: is_read(shown))
    said = "\n".join(texts(shown.choices.page))
    assert "0.pdf: This is a document (PDF), not a message." in said
    assert "2 more file(s) in it cannot be taken." in said
    shown.choices.page.model.choose(range(1, 2), True)
    shown.choices.page.take_chosen()
    qtbot.waitUntil(lambda: settled(shown, 1))
    assert subjects(shown) == ["Mail 1"]


def test_rows_speak_and_say_whether_they_are_chosen(opened):
    """A screen reader knows the box."""
    page = opened.choices.page
    page.model.choose(range(1), True)
    table = QAccessible.queryAccessibleInterface(page.view)
    children = [table.child(number) for number in range(8)]
    first, second = [one for one in children if "billing" in one.text(QAccessible.Text.Name)][:2]
    assert first.text(QAccessible.Text.Name).startswith("Message 0 · billing@example.org")
    assert (first.state().checked, second.state().checked) == (1, 0)


def test_markup_in_a_mail_folder_stays_text(qtbot, window, tmp_path):
    """In its name, in subjects, in tool tips."""
    hostile = '<img src="host">'
    path = write_mail_folder(tmp_path, COUNT, hostile)
    path.write_bytes(path.read_bytes().replace(b"Subject: Message 1\r", b"Subject: <b>x</b>\r"))
    shown = window()
    shown.take(Payload((path,)), Origin.DROP)
    qtbot.waitUntil(lambda: is_read(shown))
    page = shown.choices.page
    assert hostile in texts(page)
    assert {label.textFormat() for label in page.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    tip = page.model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip


def test_a_row_is_drawn_in_any_scheme(qtbot, opened, request):
    """Boxes can be seen on a light and on a dark ground, checked or not."""
    page = opened.choices.page
    page.model.choose(range(1), True)
    for scheme in ("", "dark"):
        if scheme:
            request.getfixturevalue(scheme)
        picture = page.view.grab().toImage()
        for row in range(2):
            rect = page.view.visualRect(page.model.index(row))
            colours = {
                picture.pixelColor(QPoint(x, rect.center().y() - 8)).name() for x in range(5, 25)
            }
            assert len(colours) > 1


def test_the_page_fits_a_small_window(opened):
    """800 by 600, with everything in it."""
    hint = opened.choices.page.minimumSizeHint()
    assert (hint.width() <= 480, hint.height() <= 360) == (True, True)
