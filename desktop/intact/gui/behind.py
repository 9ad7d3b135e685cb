"""What is put together behind the window once it stands there: the core, and who listens.

A thread loads the data files, finds the mail client of this machine and starts the reading
children; what was dropped meanwhile waits in the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from intact.gui.collecting import Collector
from intact.gui.focus_ring import KeyboardFocus
from intact.gui.opening import show_files
from intact.gui.readable import Readable
from intact.gui.row_focus import RowFocus
from intact.gui.state.background import Background
from intact.gui.unexpected import Unexpected
from intact.log.file import end_log
from intact.system import this_system

if TYPE_CHECKING:
    from intact.gui.application import Application
    from intact.gui.instance.place import Place
    from intact.gui.state.core import Core
    from intact.gui.window import Window


class Behind(QObject):
    """Lives as long as the application; `end` when its window is closed."""

    def __init__(self, window: Window, place: Place, application: Application) -> None:
        super().__init__(application)
        self._window = window
        self._unexpected = Unexpected(window)
        self._unexpected.watch()
        application.readable = Readable(application)
        KeyboardFocus(application)
        RowFocus(application)
        self._take_promises(application)
        if place.mine:
            self._listen(place, application)
        self._assembled: list[Core] = []
        self._background = Background(application, threads=1)
        self._background.failed.connect(self._unexpected.take)
        self._background.run(self._assemble, self._use)

    def end(self) -> None:
        """Ends what runs, as far as it ends in time."""
        self._background.close()
        for core in self._assembled:
            core.pool.close()
            _clean_up()
        end_log()

    def _assemble(self) -> Core:
        """Puts the core together; it is also kept here, should the window be closed already."""
        from intact.gui.assembly import assemble  # noqa: PLC0415 - heavy: in the thread

        self._assembled.append(assemble())
        return self._assembled[-1]

    def _use(self, core: Core) -> None:
        """The last thing of a start: everything of the program is here now."""
        self._window.use(core)
        Collector(self._is_busy, self)

    def _is_busy(self) -> bool:
        session = self._window.session
        return session is not None and not session.settled

    def _listen(self, place: Place, application: Application) -> None:
        """Lets later starts hand their files to this one, until its window is closed."""
        from intact.gui.instance.door import Door  # noqa: PLC0415 - only the first has one

        door = Door(self._window)
        door.asked.connect(lambda paths, token: show_files(self._window, paths, token))
        application.lastWindowClosed.connect(door.close)
        door.open(place)

    def _take_promises(self, application: Application) -> None:
        """Also takes drags that only the system can read (macOS)."""
        system = this_system()
        native = system.native_drops()
        if native is None:
            return
        from intact.gui.promises.native import PromisedDrops  # noqa: PLC0415 - only where there are

        drops = PromisedDrops(self._window, system, native)
        drops.failed.connect(self._unexpected.take)
        drops.dropped.connect(self._window.dropped)
        application.lastWindowClosed.connect(drops.close)


def _clean_up() -> None:
    """Removes drafts that mail clients have read by now; younger ones go at the next start."""
    from intact.delivery.staging import Staging  # noqa: PLC0415 - imported by now

    Staging(this_system()).clean()
