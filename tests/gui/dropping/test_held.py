"""Drops that Qt cannot read, with a stand-in for what the other program holds ready."""

from __future__ import annotations

import json
import threading

import pytest
from PySide6.QtWidgets import QMainWindow, QProgressDialog, QPushButton

from fake_drags import FakeData, FakeDrags
from intact import system
from intact.clients.catalogue import load_all
from intact.drops.held import DESCRIPTOR, PRIVATE, WEB_DATA
from intact.errors import UnreadableReason
from intact.gui.dropping.held import HeldDrops
from intact.gui.parts.labels import Label
from intact.intake import Refused
from intact.source import Origin, Source
from windows_drags import described, private, web_data

MESSAGE = b"Subject: one\r\n\r\n1\r\n"
SOURCE = Source(MESSAGE, "One.msg", Origin.DROP)
WEB = web_data({"maillistrow": json.dumps({"subjects": ["One"]})})


def group(*files: object, **more: object) -> FakeData:
    """A drag of files that are held ready."""
    names = [f"{name}.msg" for name in ("One", "Two")[: len(files)]]
    return FakeData({DESCRIPTOR: described(names)}, files, **more)


@pytest.fixture
def drops(qtbot):
    """A window with the stand-in for a system; what arrives stands in `payloads`."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()

    def make(wait: int = 20, **changes: object) -> HeldDrops:
        made = HeldDrops(FakeDrags(**changes), window, wait)
        made.payloads = []
        made.taken.connect(lambda payload, origin: made.payloads.append((payload, origin)))
        return made

    return make


def others(drops: HeldDrops) -> list[object]:
    """All that arrived in memory, or was refused."""
    return [one for payload, _ in drops.payloads for one in payload.others]


def reasons(drops: HeldDrops) -> list[UnreadableReason]:
    """Of all that was refused."""
    return [one.error.reason for one in others(drops) if isinstance(one, Refused)]


def dialogs(drops: HeldDrops) -> list[QProgressDialog]:
    """Signs of progress that are there now."""
    return drops._window.findChildren(QProgressDialog)


def test_nothing_happens_before_the_drop_has_ended(drops, qtbot):
    """The octets are copied at once; work begins when the other program goes on."""
    taker = drops()
    data = group(MESSAGE)
    taker.drops(data)
    assert data.log[-1] == "FileContents 0"
    assert taker.payloads == []
    qtbot.waitUntil(lambda: bool(taker.payloads))
    assert others(taker) == [SOURCE]
    assert taker.payloads[0][1] is Origin.DROP


def test_a_drag_for_qt_is_left_to_qt(drops, qtbot):
    """And nothing is said about it here."""
    taker = drops()
    with qtbot.assertNotEmitted(taker.entered):
        assert not taker.enters(FakeData())
    with qtbot.waitSignal(taker.entered):
        assert taker.enters(group(MESSAGE))


def test_a_promise_is_fetched_by_a_thread(drops, qtbot):
    """The window goes on meanwhile; the operation is ended by its own thread."""
    taker, hurry = drops(), threading.Event()
    data = group(MESSAGE, is_later=True, hurry=hurry)
    taker.drops(data)
    assert (data.log, taker.busy) == (["start"], True)
    hurry.set()
    qtbot.waitUntil(lambda: not taker.busy)
    assert others(taker) == [SOURCE]
    assert data.log[-1] == "end"


def test_waiting_shows_progress_and_can_be_stopped(drops, qtbot):
    """Nothing is told of what the person gave up; the operation still ends, once it can."""
    taker, hurry = drops(), threading.Event()
    data = group(MESSAGE, is_later=True, hurry=hurry)
    taker.drops(data)
    (dialog,) = dialogs(taker)
    qtbot.waitUntil(dialog.isVisible)
    dialog.findChild(QPushButton).click()
    assert not taker.busy
    hurry.set()
    qtbot.waitUntil(lambda: data.log[-1] == "end")
    assert taker.payloads == []


def test_waiting_has_a_limit(drops, qtbot):
    """After it the person is told how long it was, and what to do."""
    taker, hurry = drops(wait=1), threading.Event()
    taker.drops(group(MESSAGE, is_later=True, hurry=hurry))
    qtbot.waitUntil(lambda: not taker.busy)
    assert reasons(taker) == [UnreadableReason.DOWNLOAD_TOO_SLOW]
    assert others(taker)[0].error.values == {"seconds": 1}
    hurry.set()


def test_a_program_that_will_not_wait_is_read_at_once(drops, qtbot):
    """Better now than not at all."""
    taker = drops()
    taker.drops(group(MESSAGE, is_later=True, goes_along=False))
    qtbot.waitUntil(lambda: bool(taker.payloads))
    assert others(taker) == [SOURCE]


def test_outlook_is_asked_for_what_it_kept_back(drops, qtbot):
    """The rest is there already."""
    ids = private(b"store", [("IPM.Note", "One", b"1"), ("IPM.Note", "Two", b"2")])
    taker = drops(items={(b"store", b"2"): b"Subject: two\r\n\r\n"})
    data = group(MESSAGE, None)
    data.formats[PRIVATE] = ids
    taker.drops(data)
    qtbot.waitUntil(lambda: len(taker.payloads) == 2)
    assert [one.name for one in others(taker)] == ["One.msg", "Two.msg"]
    assert not taker.busy


def test_a_description_names_the_client_whose_guide_helps(drops, qtbot):
    """Once, however many messages it tells of."""
    taker = drops()
    with qtbot.waitSignal(taker.described) as signal:
        taker.drops(FakeData({WEB_DATA: WEB}))
    assert signal.args == ["outlook-new"]
    assert reasons(taker) == [UnreadableReason.ONLY_DESCRIBED]


def test_the_clipboard_is_asked_first(drops, qtbot):
    """What is not for here is left to Qt."""
    assert not drops().paste()
    assert not drops(on_clipboard=FakeData()).paste()
    taker = drops(on_clipboard=group(MESSAGE))
    assert taker.paste()
    qtbot.waitUntil(lambda: bool(taker.payloads))
    assert taker.payloads[0][1] is Origin.PASTE


def test_a_window_is_watched_again_when_it_is_shown(drops, qtbot):
    """Qt may have made it anew, with a target of its own."""
    taker = drops()
    taker._window.hide()
    taker._window.show()
    qtbot.waitUntil(lambda: len(taker._drags.watched) > 1)
    assert set(taker._drags.watched) == {int(taker._window.winId())}


def test_the_window_takes_them_where_the_system_has_them(window, monkeypatch, qtbot):
    """Its cover answers, its list shows them, and its guide opens."""

    class FakeSystem:
        """Has nothing but drags."""

        def drags(self) -> FakeDrags:
            """Those of the stand-in."""
            return FakeDrags(on_clipboard=group(MESSAGE))

    monkeypatch.setattr(system, "this_system", FakeSystem)
    shown = window(clients=load_all().clients)
    shown.fetching.held.enters(group(MESSAGE))
    assert shown.cover.isVisible()
    shown.fetching.held.leaves()
    assert not shown.cover.isVisible()
    shown.fetching.held.drops(group(MESSAGE))
    shown.fetching.held.drops(FakeData({WEB_DATA: WEB}))
    shown.fetching.paste()
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 3 and shown.session.settled)
    guide = shown.workspace.guide
    assert guide.isVisible()
    assert guide.picker.text() == "New Outlook for Windows"
    said = [label.text() for label in guide.findChildren(Label) if label.isVisible()]
    assert said[1] == "Save the message as a file first"
