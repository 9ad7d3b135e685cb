"""What the list offers to take samples out again as files: drag, copy, save as."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QIODevice, QObject, QSaveFile, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from intact import untrusted
from intact.delivery import copies
from intact.delivery.copies import Copy
from intact.delivery.saving import refuse_taken_away
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui import appearance
from intact.gui.parts.notice import Notice, Weight
from intact.gui.samples.copying import LazyFiles, Write, clipboard_data, writer
from intact.gui.samples.rows import Row
from intact.gui.wording.delivery import failure_words
from intact.gui.wording.words import sentences
from intact.limits import DRAGGED_OUT
from intact.overriding import override
from intact.system.marks import mark_as_foreign

_DRAGS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


class Leaving(QObject):
    """Works for a list of samples.

    Signals:
        told: what makes a Notice: that something was done, or why it was not.
    """

    told = Signal(object)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def drag(self, rows: Sequence[Row]) -> None:
        """Lets the person drag them to another program, which gets copies; returns after it."""
        wanted = self._wanted(rows)
        if not wanted:
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
            self._tell_failure(data.failure)

    def copy(self, rows: Sequence[Row]) -> None:
        """Puts them on the clipboard as files."""
        wanted = self._wanted(rows)
        if not wanted:
            return
        paths = self._done(writer(wanted))
        if paths:
            QGuiApplication.clipboard().setMimeData(clipboard_data(paths))
            count = len(paths)
            self._tell(lambda: self.tr("%n message(s) copied as files.", "", count))

    def save(self, rows: Sequence[Row]) -> None:
        """Asks where to, and writes them: one under a name, several into a folder."""
        wanted = [Copy.of(row.sample) for row in rows if row.sample is not None]
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
        file = QSaveFile(str(path))
        opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
        if opened and file.write(wanted.data) == len(wanted.data) and file.commit():
            mark_as_foreign(path)
            self._tell_saved(path)
        else:
            why = file.errorString()
            self._tell_failure(NotDelivered(NotDeliveredReason.CANNOT_WRITE, why=why))

    def write_all(self, wanted: Sequence[Copy], folder: Path) -> None:
        """Writes several files into a folder, over no other file."""
        paths = self._done(lambda: copies.save(wanted, folder))
        if paths:
            count = len(paths)
            self._tell(lambda: self.tr("%n message(s) saved.", "", count))

    def _wanted(self, rows: Sequence[Row]) -> list[Copy]:
        """What is to go; nothing where there are too many to be written in one go."""
        found = [row.sample for row in rows if row.sample is not None]
        if len(found) > DRAGGED_OUT:
            most = DRAGGED_OUT
            self._tell(lambda: self.tr("At most %n message(s) at a time, please.", "", most))
            return []
        return [Copy.of(sample) for sample in found]

    def _done(self, write: Write) -> Sequence[Path]:
        try:
            return write()
        except NotDelivered as error:
            self._tell_failure(error)
            return ()

    def _tell_saved(self, path: Path) -> None:
        try:
            refuse_taken_away(path)
        except NotDelivered as error:
            self._tell_failure(error)
        else:
            name = untrusted.line(path.name)
            self._tell(lambda: self.tr("Saved as “{file}”.").format(file=name))

    def _tell(self, words: Callable[[], str]) -> None:
        self.told.emit(lambda: Notice(words()))

    def _tell_failure(self, error: NotDelivered) -> None:
        def notice() -> Notice:
            words = failure_words(error)
            return Notice(sentences(words.title, words.what_to_do), Weight.FAILURE)

        self.told.emit(notice)


class _NotHere(QObject):
    """What is dragged out of Intact does not come in again: no part of it takes it meanwhile."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DRAGS:
            event.ignore()
            return True
        return False
