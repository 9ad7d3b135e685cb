"""What the list offers to take samples out again as files: drag, copy, save as."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from intact.delivery.copies import Copy
from intact.gui import appearance
from intact.gui.parts.notice import Notice
from intact.gui.sample_list.written import failure_notice
from intact.gui.samples.copying import LazyFiles, writer
from intact.gui.samples.rows import Row
from intact.gui.state.writing import Writing
from intact.limits import DRAGGED_OUT, DRAGGED_OUT_BYTES
from intact.overriding import override

_DRAGS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


class Leaving(QObject):
    """Works for a list of samples.

    Signals:
        told: what makes a Notice: why nothing could be dragged. What is copied or saved is told
            by `written`, in whatever language is spoken once it is.
    """

    told = Signal(object)

    def __init__(self, view: QWidget, writing: Writing) -> None:
        super().__init__(view)
        self._view = view
        self._writing = writing

    def drag(self, rows: Sequence[Row]) -> None:
        """Lets the person drag them to another program, which gets copies; returns after it."""
        wanted = _copies(rows)
        if not wanted:
            return
        octets = sum(len(one.data) for one in wanted)
        if len(wanted) > DRAGGED_OUT or octets > DRAGGED_OUT_BYTES:
            self._refuse()
            return
        data = LazyFiles(writer(wanted))
        drag = QDrag(self._view)
        drag.setMimeData(data)
        side = self._view.fontMetrics().height() * 2
        ratio = self._view.devicePixelRatioF()
        drag.setPixmap(appearance.icon("copy").pixmap(QSize(side, side), ratio))
        away = _NotHere(self._view)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(away)
        try:
            drag.exec(Qt.DropAction.CopyAction)
        finally:
            away.deleteLater()
        if data.failure is not None:
            self.told.emit(partial(failure_notice, data.failure))

    def copy(self, rows: Sequence[Row]) -> None:
        """Puts them on the clipboard as files, once they are written."""
        if wanted := _copies(rows):
            self._writing.copy(wanted)

    def save(self, rows: Sequence[Row]) -> None:
        """Asks where to, and writes them: one under a name, several into a folder."""
        wanted = _copies(rows)
        if not wanted:
            return
        dialog = QFileDialog(self._view.window(), self.tr("Save as"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(wanted) == 1:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("eml")
            dialog.setNameFilters([self.tr("Messages (*.eml)"), self.tr("All files (*)")])
            dialog.selectFile(wanted[0].name)
            dialog.fileSelected.connect(lambda path: self.write(wanted[0], Path(path)))
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            dialog.fileSelected.connect(lambda path: self.write_all(wanted, Path(path)))
        dialog.open()

    def write(self, wanted: Copy, path: Path) -> None:
        """Writes one file where the person wants it; the system has asked about one there."""
        self._writing.save_one(wanted, path)

    def write_all(self, wanted: Sequence[Copy], folder: Path) -> None:
        """Writes several files into a folder, over no other file."""
        self._writing.save(wanted, folder)

    def _refuse(self) -> None:
        """Says what takes more than can be dragged."""

        def notice() -> Notice:
            text = self.tr(
                "That is too much to be dragged at a time. Choose “Copy as a file” or “Save as…”."
            )
            return Notice(text)

        self.told.emit(notice)


def _copies(rows: Sequence[Row]) -> list[Copy]:
    return [Copy.of(row.sample) for row in rows if row.sample is not None]


class _NotHere(QObject):
    """What is dragged out of Intact does not come in again: no part of it takes it meanwhile."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DRAGS:
            event.ignore()
            return True
        return False
