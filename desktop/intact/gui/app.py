"""Starts the window: shown first, everything else is put together behind it.

Order: application and empty window; painted; then `intact.gui.behind`. A second start hands its
files to the first one and ends. What is imported here, or by what is imported here, holds the
window up (`python -X importtime`; the benchmark `start` measures it).
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from intact import __version__
from intact.gui import assistive
from intact.gui.appearance import application_icon
from intact.gui.application import Application
from intact.gui.begun import begun
from intact.gui.instance.place import Place
from intact.gui.language import speak
from intact.gui.standing import Standing
from intact.gui.window import Window
from intact.system import this_system

if TYPE_CHECKING:
    from pathlib import Path

    from intact.clients.link import Link, NotALink
    from intact.gui.behind import Behind

_TURN = 0.0005
"""Seconds a thread may compute before another gets its turn. The window's own thread asks for many
turns in a row; with the usual 5 ms each, threads that read and check would hold it up."""

_PAINTED_BY = 500
"""Milliseconds after which the rest begins even if nothing was painted: a window that starts as a
button in the task bar is painted when it is opened."""


def run(
    paths: list[Path], guide: Link | NotALink | None = None, *, exit_after_paint: bool = False
) -> int:
    """Shows the window and returns the exit code when it is closed.

    Where this person has a window already, that one takes the files.

    Args:
        paths: files to begin with.
        guide: a place in a guide to begin at; a NotALink where it could not be read.
        exit_after_paint: ends as soon as the window stands there, to measure the start.
    """
    sys.setswitchinterval(_TURN)
    application = Application(sys.argv[:1])
    assistive.explain()
    place = Place(this_system())
    if not place.claim():
        if _handed_over(place, paths, guide):
            _end_start()
            return 0
        place.take_over()
    _name(application)
    window = Window()
    Standing(window, this_system().settings_folder())
    window.show()
    if exit_after_paint:
        window.stands.connect(lambda: application.exit(0))  # quitting would close windows first
        return application.exec()
    behind: list[Behind] = []

    def put_together() -> None:
        from intact.gui.behind import Behind  # noqa: PLC0415 - the window is there

        if not behind:
            window.empty.show_steps(not begun(this_system().settings_folder()).knows_steps)
            behind.append(Behind(window, place, application))

    window.stands.connect(put_together)
    QTimer.singleShot(_PAINTED_BY, put_together)
    _open(window, paths, guide)
    application.link_opened.connect(lambda text: _follow(window, text))
    application.file_opened.connect(lambda path: _show_files(window, path))
    code = application.exec()
    place.leave()
    for one in behind:
        one.end()
    return _ended(code)


def _open(window: Window, paths: list[Path], guide: Link | NotALink | None) -> None:
    """What it was started with; nothing of it is loaded for an empty window."""
    if paths:
        from intact.drops.payload import Payload  # noqa: PLC0415
        from intact.source import Origin  # noqa: PLC0415

        window.take(Payload(tuple(paths)), Origin.OPENED_WITH)
    if guide is not None:
        window.open_guide(guide)


def _follow(window: Window, text: str) -> None:
    from intact.gui.opening import follow_link  # noqa: PLC0415

    follow_link(window, text)


def _show_files(window: Window, path: Path) -> None:
    from intact.gui.opening import show_files  # noqa: PLC0415

    show_files(window, (path,))


def _ended(code: int) -> int:
    """The exit code; ends the process at once where work is left behind that does not end."""
    from intact.gui.state.background import is_stuck  # noqa: PLC0415 - imported by now

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
        from intact.gui import colour_scheme  # noqa: PLC0415 - the system's own needs nothing

        colour_scheme.show(appearance)


def _end_start() -> None:
    """A desktop on X11 shows a busy pointer until this start has a window: one that nobody sees."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - takes 11 ms of a start
    from PySide6.QtGui import QGuiApplication, QRasterWindow  # noqa: PLC0415

    from intact.gui.opening import OLDER_ACTIVATION  # noqa: PLC0415

    if QGuiApplication.platformName() == "xcb" and os.environ.get(OLDER_ACTIVATION):
        window = QRasterWindow()
        window.setFlags(Qt.WindowType.BypassWindowManagerHint)
        window.setGeometry(-1, -1, 1, 1)
        window.show()


def _handed_over(place: Place, paths: list[Path], guide: Link | NotALink | None) -> bool:
    """Whether the first instance has taken the files; a place in a guide goes as a file, too."""
    from intact.gui.instance.calling import hand_over  # noqa: PLC0415 - only for a second start
    from intact.gui.opening import ACTIVATION, OLDER_ACTIVATION  # noqa: PLC0415

    token = os.environ.get(ACTIVATION) or os.environ.get(OLDER_ACTIVATION, "")
    if guide is None:
        return hand_over(place, paths, token)
    from intact.clients.link import SUFFIX  # noqa: PLC0415

    asked = this_system().private_folder() / f"asked{SUFFIX}"
    try:
        asked.write_text(str(guide), encoding="ascii")
    except OSError:
        return False
    return hand_over(place, [asked], token)
