"""What keys and menus do in a window; loaded once it stands there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from intact.gui.shortcuts import Deed, sequence

if TYPE_CHECKING:
    from intact.gui.asides import Asides
    from intact.gui.window import Window
    from intact.gui.workspace import Workspace


_REPEATED = frozenset({Deed.UNDO, Deed.REDO})
"""What is done again and again while its keys are held down; to send is not."""


class Deeds(QObject):
    """Gives a window its keys; what needs the core does nothing before that is there."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._works: dict[Deed, Callable[[], object]] = {
            Deed.OPEN: self._open,
            Deed.PASTE: self._paste,
            Deed.UNDO: self._undo,
            Deed.REDO: self._redo,
            Deed.DELIVER: self._deliver,
            Deed.DESTINATION: self._choose_destination,
            Deed.SAMPLES: window.go_to_samples,
            Deed.FIND: self._search,
            Deed.GUIDE: window.show_guide,
            Deed.HISTORY: lambda: self._aside(lambda asides: asides.show_history()),
            Deed.REPORT: lambda: self._aside(lambda asides: asides.show_report()),
            Deed.SETTINGS: lambda: self._aside(lambda asides: asides.show_settings()),
            Deed.KEYS: self._show_keys,
            Deed.ABOUT: lambda: self._aside(lambda asides: asides.show_about()),
            Deed.QUIT: window.close,
        }
        for deed, work in self._works.items():
            action = QAction(window)
            action.setShortcut(sequence(deed))
            action.setAutoRepeat(deed in _REPEATED)
            action.triggered.connect(work)
            window.addAction(action)

    def do(self, deed: Deed) -> None:
        """Does what was chosen in a menu."""
        self._works[deed]()

    @property
    def _workspace(self) -> Workspace | None:
        """The workspace, while it is what is shown."""
        shown = self._window.workspace
        return shown if shown is self._window.pages.currentWidget() else None

    def _aside(self, show: Callable[[Asides], None]) -> None:
        if self._window.asides is not None:
            show(self._window.asides)

    def _show_keys(self) -> None:
        from intact.gui.keys_dialog import KeysDialog  # noqa: PLC0415 - rarely asked for
        from intact.gui.reopening import open_dialog  # noqa: PLC0415

        open_dialog(lambda: KeysDialog(self._window))

    def _open(self) -> None:
        self._window.fetching.open_files()

    def _paste(self) -> None:
        self._window.fetching.paste()

    def _undo(self) -> None:
        if self._window.session is not None:
            self._window.session.undo.undo()

    def _redo(self) -> None:
        if self._window.session is not None:
            self._window.session.undo.redo()

    def _search(self) -> None:
        if page := self._window.choice_page:
            page.find_messages()
        elif self._workspace:
            self._workspace.search()

    def _deliver(self) -> None:
        if page := self._window.choice_page:
            page.take_chosen()
        elif self._workspace:
            self._workspace.submission.button.press()

    def _choose_destination(self) -> None:
        if self._workspace:
            self._workspace.destination.picker.open()
