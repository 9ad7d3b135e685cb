"""From a mail program into the list: the whole window, with mail programs that are fakes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from drag_sources import EVOLUTION, FILES, FakeClock, FakeSource, FakeThunderbird, mail
from intact import limits
from intact.clients.catalogue import load_all
from intact.clients.client import Purpose
from intact.gui.details.unreadable_card import UnreadableCard
from intact.gui.dropping import asking
from intact.gui.parts.labels import Label
from intact.source import Origin
from window_builders import client

COPY = Qt.DropAction.CopyAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CLIENTS = (client(), client("kmail", "KMail"), client("evolution", "Evolution"))


@pytest.fixture
def shown(window):
    """A window on a machine whose mail program is not known."""
    return window(clients=CLIENTS, default_client=None)


@pytest.fixture
def guided(window):
    """The same with the guides as they are."""
    return window(clients=load_all().clients, default_client=None)


@pytest.fixture
def clipboard(qtbot):
    """The clipboard; nothing of a test's own is left on it when Python ends."""
    made = QGuiApplication.clipboard()
    yield made
    made.clear()


def drop(shown, data):
    """Drags it over the window and lets it go."""
    QApplication.sendEvent(shown, QDragEnterEvent(QPoint(50, 50), COPY, data, LEFT, NONE))
    QApplication.sendEvent(shown, QDropEvent(QPointF(50, 50), COPY, data, LEFT, NONE))


def wait(qtbot, shown, count):
    """Until that many rows are read and checked; the rows."""
    session = shown.session
    qtbot.waitUntil(lambda: session.samples.rowCount() == count and session.settled)
    return session.samples.rows()


def test_every_message_of_a_drag_arrives_once_with_its_program(qtbot, shown, tmp_path):
    """Also with equal names, and although Thunderbird takes the files away at once."""
    names = ["Invoice.eml", "Re offer.eml", "Invoice.eml"]
    thunderbird = FakeThunderbird(tmp_path, names)
    drop(shown, thunderbird)
    for path in thunderbird.written:
        path.unlink()
    rows = wait(qtbot, shown, 3)
    assert [row.sample.data for row in rows] == [mail(name) for name in names]
    assert {row.sample.source_client for row in rows} == {"thunderbird"}
    assert {row.sample.origin for row in rows} == {Origin.DROP}
    assert len(thunderbird.written) == 3


def test_the_guide_is_that_of_the_program_a_message_came_from(qtbot, shown, tmp_path):
    """And it says why."""
    drop(shown, FakeThunderbird(tmp_path, ["a.eml"]))
    wait(qtbot, shown, 1)
    strip = shown.workspace.strip
    assert strip.picker.text() == "Thunderbird"
    assert strip.reason() == "Because this message came from Thunderbird."
    shown.session.choices.choose_client("kmail")
    assert (strip.picker.text(), strip.reason()) == ("KMail", "")


def test_all_messages_of_an_evolution_drag_appear_at_once(qtbot, shown, tmp_path):
    """Nobody has to choose from what was chosen already."""
    count = limits.TAKEN_AT_ONCE + 3
    path = tmp_path / "drag-n-drop-a1B2c3" / "Messages from Inbox"
    path.parent.mkdir()
    head = b"From a@example.org Fri Nov 20 09:15:00 2026\n"
    path.write_bytes(b"".join(head + mail(f"M{number}") for number in range(count)))
    drop(shown, FakeSource(EVOLUTION, {FILES: path.as_uri().encode() + b"\r\n"}))
    rows = wait(qtbot, shown, count)
    assert {row.sample.source_client for row in rows} == {"evolution"}
    assert shown.choices.page is None


def test_a_message_that_was_lost_is_told_and_no_sample(qtbot, shown, tmp_path):
    """One row, and the name of what has to be dragged alone."""
    url = FakeThunderbird(tmp_path, ["Invoice.eml"]).answer(FILES)
    drop(shown, FakeSource(["application/x-moz-internal-item-list", FILES], {FILES: url * 2}))
    wait(qtbot, shown, 1)
    assert "Thunderbird named the file “Invoice.eml” twice" in shown.notices.texts()[0]


def test_from_kmail_a_button_leads_to_the_way_to_save(qtbot, guided):
    """The refusal names the program, and its guide is one click away."""
    data = QMimeData()
    data.setUrls([QUrl(f"akonadi:?item={number}&type=message/rfc822") for number in range(3)])
    drop(guided, data)
    (row,) = wait(qtbot, guided, 1)
    assert row.name == "KMail"
    (card,) = guided.findChildren(UnreadableCard)
    assert card.accessibleName() == "KMail hands over an address instead of the message"
    button = next(one for one in card.findChildren(QPushButton) if "KMail" in one.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    guide = guided.workspace.guide
    assert guide.isVisible()
    assert guide.picker.text() == "KMail"
    said = [one.text() for one in guide.findChildren(Label) if one.isVisible()]
    assert said[1:4] == ["Save the message as a file first", "1", "Select one message in the list."]
    guide.walk.click()
    assert guided.guides.walk_page.place.here.procedure.purpose is Purpose.SAVE


def test_files_of_a_person_know_no_program(qtbot, shown, tmp_path):
    """A file manager is none people forward with."""
    path = tmp_path / "a.eml"
    path.write_bytes(mail("a"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(shown, data)
    (row,) = wait(qtbot, shown, 1)
    assert row.sample.source_client == ""


def test_what_was_copied_in_a_file_manager_is_pasted(qtbot, shown, clipboard, tmp_path):
    """By the same reader as a drop."""
    path = tmp_path / "a.eml"
    path.write_bytes(mail("a"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl("akonadi:?item=1")])
    clipboard.setMimeData(data)
    shown.fetching.paste()
    rows = wait(qtbot, shown, 2)
    assert rows[0].sample.origin is Origin.PASTE
    assert rows[1].error.values["client"] == "kmail"


def test_whoever_stops_waiting_is_told_what_to_do(shown):
    """Nothing was added."""
    shown.given_up.emit("Thunderbird")
    assert "waiting for Thunderbird" in shown.notices.texts()[0]


def test_waiting_for_the_clipboard_can_be_stopped(shown, clipboard, tmp_path, monkeypatch):
    """And nothing is pasted a second time meanwhile, which is told."""
    clock = FakeClock()
    monkeypatch.setattr(asking.ask, "__defaults__", (clock,))
    slow = FakeThunderbird(tmp_path, ["a.eml"], empty=9, waits=clock.wait)
    clipboard.setMimeData(slow)

    def again():
        shown.fetching.paste()
        shown.reception.waiting.stop.click()

    QTimer.singleShot(0, again)
    shown.fetching.paste()
    assert slow.asked == [FILES]
    busy, stopped = shown.notices.texts()
    assert "still hands over" in busy
    assert "you stopped waiting" in stopped
