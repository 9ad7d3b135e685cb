"""The stage: the real window over the real core, in a home of its own.

Everything is as in the program: files on disk, reading children, checks, plan, ways out. Only the
mail program that would open is a stand-in, since its windows are not ours.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from intact.gui.assembly import assemble
from intact.gui.dropping.mimedata import Payload
from intact.gui.sample_list.view import SamplesView
from intact.gui.state.core import Core
from intact.gui.window import Window
from intact.log.file import end_log
from intact.settings.settings import Settings
from intact.settings.store import Store
from intact.source import Origin
from intact.system import this_system
from pictures.messages import ME, Mailbox

DESTINATION = "symantec-clicktime-false-positive"
LONGEST_WAIT = 60_000  # milliseconds
_LOOK = 20  # milliseconds between two looks at whether something holds
_STILL = 4  # so many equal pictures in a row mean that nothing is going on

PERSON = Settings(
    own_addresses=(ME,),
    destination=DESTINATION,
    addresses={DESTINATION: "samples@filter.example"},
    client="thunderbird",
    knows_steps=True,
)
"""Somebody who has used Intact before."""

Found = TypeVar("Found", bound=QWidget)

_ENTRY = "[Desktop Entry]\nType=Application\nName=Thunderbird\nExec=thunderbird %u\n"
_TYPES = "x-scheme-handler/mailto=thunderbird.desktop\nmessage/rfc822=thunderbird.desktop\n"


@contextmanager
def home(folder: Path) -> Iterator[Path]:
    """A home without any settings, on a machine with one mail program, for as long as it is used.

    The mail program is a stand-in that takes what it is given and opens nothing.
    """
    programs, data = folder / "bin", folder / "data"
    (data / "applications").mkdir(parents=True)
    (data / "applications" / "thunderbird.desktop").write_text(_ENTRY)
    (data / "applications" / "mimeapps.list").write_text(f"[Default Applications]\n{_TYPES}")
    programs.mkdir()
    (programs / "thunderbird").write_text("#!/bin/sh\nexit 0\n")
    (programs / "thunderbird").chmod(0o755)
    places = {
        "XDG_CONFIG_HOME": folder / "config",
        "XDG_CACHE_HOME": folder / "cache",
        "XDG_STATE_HOME": folder / "state",
        "XDG_DATA_HOME": data,
        "XDG_DATA_DIRS": data,
        "XDG_CONFIG_DIRS": folder / "etc",
        "PATH": programs,
        "DISPLAY": os.environ.get("DISPLAY") or ":0",  # the stand-in needs none, but is asked
    }
    before = {name: os.environ.get(name) for name in places}
    os.environ.update({name: str(path) for name, path in places.items()})
    try:
        yield folder
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


class Stage:
    """A window for one state, and how to bring it there.

    Attributes:
        mails: messages to drop.
    """

    def __init__(self, folder: Path, size: QSize) -> None:
        self.folder = folder
        self.mails = Mailbox(folder / "mails")
        self._size = size
        self._window: Window | None = None
        self._endings: list[Callable[[], object]] = []

    @property
    def window(self) -> Window:
        """The window; that of somebody who has used Intact before, unless `open` was called."""
        return self._window or self.open()

    def open(
        self, settings: Settings = PERSON, change: Callable[[Core], Core] = lambda core: core
    ) -> Window:
        """Opens the window over a core with these settings, and with a change."""
        Store(this_system().settings_folder()).save(settings)
        self._window = window = Window()
        window.resize(self._size)
        window.show()
        assembled = assemble()
        core = change(assembled)
        if core.pool is not assembled.pool:
            self.at_end(assembled.pool.close)
        self.at_end(core.pool.close)
        window.use(core)
        return window

    def at_end(self, ending: Callable[[], object]) -> None:
        """Does this when the picture is taken."""
        self._endings.append(ending)

    # what the person does

    def drop(self, *paths: Path) -> None:
        """Drops files, and waits until everything about them is known."""
        self.begin(*paths)
        session = self.window.session
        self.wait(lambda: session.samples.rowCount() >= len(paths) and session.settled)

    def begin(self, *paths: Path) -> None:
        """Drops files, and goes on at once."""
        self.window.take(Payload(tuple(paths)), Origin.DROP)

    def drag(self, data: QMimeData) -> None:
        """Drags something over the window, and does not let go."""
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        keys = Qt.KeyboardModifier.NoModifier
        event = QDragEnterEvent(QPoint(200, 200), copy, data, left, keys)
        QApplication.sendEvent(self.window, event)
        self.wait(self.window.cover.isVisible)

    def select(self, row: int) -> None:
        """Chooses a sample in the list."""
        view = self.find(SamplesView)
        view.setCurrentIndex(view.model().index(row, 0))

    def turn_to(self, tab: int) -> None:
        """Chooses a page of the sample."""
        self.window.workspace.details.tabs.setCurrentIndex(tab)

    def press_the_button(self) -> None:
        """The one at the foot of the window."""
        button = self.window.workspace.submission.button
        self.wait(button.main.isEnabled)
        button.press()

    # what is there

    @property
    def size(self) -> QSize:
        """Of the window now."""
        return self.window.size()

    def find(self, kind: type[Found]) -> Found:
        """The widget of that kind that can be seen; waits for it."""
        seen: list[Found] = []

        def is_there() -> bool:
            seen[:] = [one for one in self.window.findChildren(kind) if one.isVisible()]
            return bool(seen)

        self.wait(is_there)
        return seen[0]

    def popup(self) -> QWidget:
        """The list or menu that is open; waits for it."""
        self.wait(QApplication.activePopupWidget)
        open_now = QApplication.activePopupWidget()
        if open_now is None:
            raise TimeoutError
        self.at_end(open_now.close)
        return open_now

    def wait(self, true: Callable[[], object]) -> None:
        """Lets the program run until something holds.

        Raises:
            TimeoutError: it never does.
        """
        loop = QEventLoop()
        look, give_up = QTimer(), QTimer()

        wrong: list[Exception] = []

        def ask() -> None:
            try:
                if true():
                    loop.quit()
            except Exception as error:  # noqa: BLE001 - raised where it is waited for
                wrong.append(error)
                loop.quit()

        look.timeout.connect(ask)
        give_up.timeout.connect(lambda: loop.exit(1))
        look.start(_LOOK)
        give_up.start(LONGEST_WAIT)
        given_up = loop.exec()
        look.stop()
        give_up.stop()
        if wrong:
            raise wrong[0]
        if given_up:
            raise TimeoutError

    # the picture

    def picture(self, over: QWidget | None = None) -> QImage:
        """What is seen once nothing changes any more; with a dialog in the middle."""
        last: deque[QImage] = deque(maxlen=_STILL)

        def is_still() -> bool:
            last.append(_grabbed(self.window, over))
            return len(last) == _STILL and all(one == last[0] for one in last)

        self.wait(is_still)
        return last[0]

    def close(self) -> None:
        """Ends everything that was begun."""
        if self._window is not None:
            for dialog in self._window.findChildren(QDialog):
                dialog.close()
            self._window.closing = None  # waits for nothing that is on its way
            self._window.close()
            self._window.deleteLater()
        for ending in reversed(self._endings):
            ending()
        end_log()


def _grabbed(window: QWidget, over: QWidget | None) -> QImage:
    ground = window.grab()
    if over is not None:
        painter = QPainter(ground)
        if over.windowType() is Qt.WindowType.Popup:
            corner = over.pos() - window.mapToGlobal(QPoint())
            below = corner.y() + over.height() - window.height()
            corner.setY(corner.y() - max(below, 0))  # a picture ends where the window does
        else:
            painter.setOpacity(0.35)
            painter.fillRect(ground.rect(), Qt.GlobalColor.black)
            painter.setOpacity(1)
            room = window.size() - over.size()
            corner = QPoint(room.width() // 2, room.height() // 2)
        painter.drawPixmap(corner, over.grab())
        painter.end()
    return ground.toImage()


def files(*paths: Path) -> QMimeData:
    """What a file manager drags."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def with_changes(**changes: object) -> Callable[[Core], Core]:
    """A change of the core for `Stage.open`."""
    return lambda core: replace(core, **changes)
