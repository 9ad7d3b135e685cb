"""Brings messages in where the person asks for it: files that are opened, and the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from intact.drops.payload import Payload
from intact.gui.parts.notice import Notice
from intact.source import Origin

if TYPE_CHECKING:
    from intact.gui.dropping.held import HeldDrops
    from intact.gui.window import Window
    from intact.system.drags import Drags


class Fetching(QObject):
    """Hands what it gets to a window; `held` takes what Qt cannot read, on Windows."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.held: HeldDrops | None = None

    def hold(self, drags: Drags) -> None:
        """Takes what Qt cannot read as well."""
        from intact.gui.dropping.held import HeldDrops  # noqa: PLC0415 - on Windows only

        self.held = HeldDrops(drags, self._window).show_on(self._window.cover)
        self.held.taken.connect(self._window.take)
        self.held.described.connect(self._show_saving_guide)

    def _show_saving_guide(self, client: str) -> None:
        if self._window.workspace is not None:
            self._window.workspace.show_saving_guide(client)

    def open_files(self) -> None:
        """Asks for files."""
        dialog = QFileDialog(self._window, self.tr("Open messages"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Messages (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(self._take_chosen)
        dialog.open()

    def _take_chosen(self, names: Sequence[str]) -> None:
        self._window.take(Payload(tuple(map(Path, names))), Origin.FILE)

    def paste(self) -> None:
        """Takes files or the source of a message from the clipboard."""
        if self._window.asks:
            self._window.notices.tell(
                lambda: Notice(
                    self.tr("A program still hands over what was dropped or pasted before.")
                )
            )
            return
        if self.held and self.held.paste():
            return
        payload = self._window.asked(QGuiApplication.clipboard().mimeData(), paste=True)
        if payload is None:
            self.tell_given_up("")
            return
        if payload:
            self._window.take(payload, Origin.PASTE)
            return
        self._window.notices.tell(
            lambda: Notice(self.tr("The clipboard holds no files and no source text of a message."))
        )

    def tell_given_up(self, program: str) -> None:
        """Says that a program was not waited for; `program` is its name, "" where unknown."""
        from intact.gui.dropping.notices import given_up_notice  # noqa: PLC0415 - rarely needed

        self._window.notices.tell(lambda: given_up_notice(program))
