"""Starts the window: shown first, the core is put together behind it.

Order: application and empty window; painted; then a thread loads the data files, finds the mail
client of this machine and starts the reading children; what was dropped meanwhile waits.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from intact import __version__
from intact.clients.link import Link, NotALink
from intact.gui.appearance import application_icon
from intact.gui.dropping.mimedata import Payload
from intact.gui.language import speak
from intact.gui.state.background import Background
from intact.gui.unexpected import Unexpected
from intact.gui.window import Window
from intact.source import Origin

if TYPE_CHECKING:
    from intact.gui.state.core import Core

_TURN = 0.0005
"""Seconds a thread may compute before another gets its turn. The window's own thread asks for many
turns in a row; with the usual 5 ms each, threads that read and check would hold it up."""


def run(paths: list[Path], place: Link | NotALink | None = None) -> int:
    """Shows the window and returns the exit code when it is closed.

    Args:
        paths: files to begin with.
        place: a place in a guide to begin at; a NotALink where it could not be read.
    """
    sys.setswitchinterval(_TURN)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Intact")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("intact")
    application.setWindowIcon(application_icon())
    speak(application)
    window = Window()
    unexpected = Unexpected(window)
    unexpected.watch()
    window.show()
    if paths:
        window.take(Payload(tuple(paths)), Origin.FILE)
    if place:
        window.open_guide(place)
    background = Background(application, threads=1)
    background.failed.connect(unexpected.take)
    assembled: list[Core] = []
    QTimer.singleShot(0, lambda: background.run(lambda: _assemble(assembled), window.use))
    code = application.exec()
    background.close()
    for core in assembled:
        core.pool.close()
        _clean_up()
    from intact.log.file import end_log  # noqa: PLC0415 - what it loads can wait for the window

    end_log()
    return code


def _clean_up() -> None:
    """Removes drafts that mail clients have read by now; younger ones go at the next start."""
    from intact.delivery.staging import Staging  # noqa: PLC0415 - imported by now
    from intact.system import this_system  # noqa: PLC0415

    Staging(this_system()).clean()


def _assemble(assembled: list[Core]) -> Core:
    """Puts the core together; it is also left in the list, should the window be closed already."""
    from intact.gui.assembly import assemble  # noqa: PLC0415 - after the window is there

    assembled.append(assemble())
    return assembled[-1]
