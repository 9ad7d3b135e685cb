"""Starts the window: shown first, the core is put together behind it.

Order: application and empty window; painted; then a thread loads the data files, finds the mail
client of this machine and starts the reading children; what was dropped meanwhile waits. A second
start hands its files to the first one and ends.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from intact import __version__
from intact.clients.link import SUFFIX, Link, NotALink, parse
from intact.gui import colour_scheme
from intact.gui.appearance import application_icon
from intact.gui.application import Application, bring_to_front
from intact.gui.begun import begun
from intact.gui.collecting import Collector
from intact.gui.dropping.mimedata import Payload
from intact.gui.instance.place import Place
from intact.gui.language import speak
from intact.gui.standing import Standing
from intact.gui.state.background import Background, is_stuck
from intact.gui.unexpected import Unexpected
from intact.gui.window import Window
from intact.source import Origin
from intact.system import this_system

if TYPE_CHECKING:
    from intact.gui.state.core import Core

_TURN = 0.0005
"""Seconds a thread may compute before another gets its turn. The window's own thread asks for many
turns in a row; with the usual 5 ms each, threads that read and check would hold it up."""


def run(paths: list[Path], guide: Link | NotALink | None = None) -> int:
    """Shows the window and returns the exit code when it is closed.

    Where this person has a window already, that one takes the files.

    Args:
        paths: files to begin with.
        guide: a place in a guide to begin at; a NotALink where it could not be read.
    """
    sys.setswitchinterval(_TURN)
    application = Application(sys.argv[:1])
    place = Place(this_system())
    if not place.claim():
        if _handed_over(place, paths, guide):
            return 0
        place.take_over()
    _name(application)
    Collector(application)
    window = Window()
    Standing(window, this_system().settings_folder())
    unexpected = Unexpected(window)
    unexpected.watch()
    window.show()
    if paths:
        window.take(Payload(tuple(paths)), Origin.OPENED_WITH)
    if guide is not None:
        window.open_guide(guide)
    application.link_opened.connect(lambda text: _follow(window, text))
    application.file_opened.connect(lambda path: _open(window, (path,)))
    QTimer.singleShot(0, lambda: _take_promises(window, unexpected, application))
    if place.mine:
        QTimer.singleShot(0, lambda: _listen(place, window, application))
    background = Background(application, threads=1)
    background.failed.connect(unexpected.take)
    assembled: list[Core] = []
    QTimer.singleShot(0, lambda: background.run(lambda: _assemble(assembled), window.use))
    code = application.exec()
    place.leave()
    background.close()
    for core in assembled:
        core.pool.close()
        _clean_up()
    from intact.log.file import end_log  # noqa: PLC0415 - what it loads can wait for the window

    end_log()
    if is_stuck():
        os._exit(code)  # nothing is lost: what is sent is in the journal before it is through
    return code


def _name(application: Application) -> None:
    application.setApplicationName("Intact")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("intact")
    application.setWindowIcon(application_icon())
    speak(application)
    appearance = begun(this_system().settings_folder()).appearance
    if appearance:
        colour_scheme.show(appearance)


def _handed_over(place: Place, paths: list[Path], guide: Link | NotALink | None) -> bool:
    """Whether the first instance has taken the files; a place in a guide goes as a file, too."""
    from intact.gui.instance.calling import hand_over  # noqa: PLC0415 - only for a second start

    if guide is None:
        return hand_over(place, paths)
    asked = this_system().private_folder() / f"asked{SUFFIX}"
    try:
        asked.write_text(str(guide), encoding="ascii")
    except OSError:
        return False
    return hand_over(place, [asked])


def _listen(place: Place, window: Window, application: Application) -> None:
    """Lets later starts hand their files to this one, until its window is closed."""
    from intact.gui.instance.door import Door  # noqa: PLC0415 - after the window is there

    door = Door(window)
    door.asked.connect(lambda paths: _open(window, paths))
    application.lastWindowClosed.connect(door.close)
    door.open(place)


def _take_promises(window: Window, unexpected: Unexpected, application: Application) -> None:
    """Also takes drags that only the system can read (macOS)."""
    system = this_system()
    native = system.native_drops()
    if native is None:
        return
    from intact.gui.promises.native import PromisedDrops  # noqa: PLC0415 - only where there are any

    drops = PromisedDrops(window, system, native)
    drops.failed.connect(unexpected.take)
    drops.dropped.connect(window.dropped)
    application.lastWindowClosed.connect(drops.close)


def _open(window: Window, paths: tuple[Path, ...]) -> None:
    """Takes what the system or a later start was told to open."""
    bring_to_front(window)
    if paths:
        window.take(Payload(paths), Origin.OPENED_WITH)


def _follow(window: Window, text: str) -> None:
    """Opens a guide where a link of the system's leads."""
    bring_to_front(window)
    try:
        window.open_guide(parse(text))
    except NotALink as error:
        window.open_guide(error)


def _clean_up() -> None:
    """Removes drafts that mail clients have read by now; younger ones go at the next start."""
    from intact.delivery.staging import Staging  # noqa: PLC0415 - imported by now

    Staging(this_system()).clean()


def _assemble(assembled: list[Core]) -> Core:
    """Puts the core together; it is also left in the list, should the window be closed already."""
    from intact.gui.assembly import assemble  # noqa: PLC0415 - after the window is there

    assembled.append(assemble())
    return assembled[-1]
