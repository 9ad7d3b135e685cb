"""What was submitted from this computer: to find, note, export, submit again, forget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from intact.destinations import Destination
from intact.errors import BadHistory
from intact.gui.history.model import HistoryModel
from intact.gui.history.table import HistoryTable
from intact.gui.parts.announce import announce
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order
from intact.gui.parts.sizing import open_with
from intact.gui.policy.lock import Lock
from intact.gui.state.background import Background
from intact.history.entry import Entry
from intact.history.export import as_csv, as_json
from intact.history.store import History
from intact.organisation.organisation import Organisation
from intact.overriding import override
from intact.settings.policy.policy import Name

_SIZE = (132, 28)
"""Columns and lines of text."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_POLICIES = (Name.KEEP_HISTORY, Name.HISTORY_DAYS)


class HistoryDialog(QDialog):
    """`again` carries the Entry whose messages are to be submitted once more.

    `failed` carries an exception that nobody expected.
    The file is read and written in the background, one thing after the other: another Intact may
    hold it for seconds, and thousands of submissions take their time.
    """

    again = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        history: History,
        destinations: tuple[Destination, ...],
        parent: QWidget | None = None,
        organisation: Organisation | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._background = Background(self, threads=1)
        self._chosen: set[int] = set()
        self.model = HistoryModel(destinations, self)
        self.lock = Lock(organisation or Organisation(), _POLICIES, self)
        self.search = QLineEdit(self)
        self.table = HistoryTable(self.model, self)
        self.trouble = Label("", Tone.HEADING, self)
        self.empty = Label("", Tone.MUTED, self)
        self.resubmit = QPushButton(self.tr("&Submit again"), self)
        self.forget = QPushButton(self.tr("&Forget"), self)
        self.export = QPushButton(self.tr("E&xport…"), self)
        self.shut = QPushButton(self.tr("&Close"), self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What was submitted"))
        self._build()
        self._connect()
        self.refresh()
        open_with(self, *_SIZE)

    def _build(self) -> None:
        about = self.tr(
            "Kept on this computer only: when, where to and how; of the messages only their "
            "fingerprints."
        )
        self.search.setPlaceholderText(
            self.tr("Find a destination, a note, a date such as 2026-11-25, or a fingerprint")
        )
        self.search.setAccessibleName(self.tr("Find"))
        self.search.setClearButtonEnabled(True)
        self.table.setAccessibleName(self.tr("Submissions"))
        self.trouble.hide()
        foot = QHBoxLayout()
        for button in (self.resubmit, self.forget, self.export):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addWidget(self.lock)
        foot.addStretch(1)
        foot.addWidget(self.shut)
        layout = QVBoxLayout(self)
        for widget in (Label(about, Tone.MUTED), self.search, self.trouble, self.empty):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        read_in_order(self)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.refresh)
        self.model.noted.connect(
            lambda number, note: self._change(lambda: self._history.note(number, note))
        )
        self._background.failed.connect(self.failed)
        self.finished.connect(lambda: self._background.close(drop=False))
        self.table.selectionModel().selectionChanged.connect(self._follow)
        self.resubmit.clicked.connect(self._submit_again)
        self.forget.clicked.connect(self._forget)
        self.export.clicked.connect(self._choose_file)
        self.shut.clicked.connect(self.accept)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter behind what is looked for goes to what was found, and does not close the window."""
        if event.key() not in _ENTER or not self.search.hasFocus():
            super().keyPressEvent(event)
        elif self.model.rowCount():
            self.table.setFocus()
            self.table.selectRow(max(0, self.table.currentIndex().row()))

    def refresh(self) -> None:
        """Reads the history anew."""
        text = self.search.text()
        named = self.model.named(text)
        self._background.run(lambda: self._read(text, named), lambda found: self._show(text, found))

    def take_over(self, before: QDialog) -> None:
        """Selects what was selected in the one before, as soon as it is listed."""
        if isinstance(before, HistoryDialog):
            self._chosen = {entry.number for entry in before.selected()}

    def _read(self, text: str, named: Sequence[str]) -> tuple[Entry, ...] | BadHistory:
        try:
            return self._history.entries(text, named=named)
        except BadHistory as error:
            return error

    def _show(self, text: str, found: tuple[Entry, ...] | BadHistory) -> None:
        if text != self.search.text():
            return  # something else is looked for by now
        if isinstance(found, BadHistory):
            self._tell(self.tr("The history could not be read: {why}"), found.reason)
            found = ()
        self.model.show_entries(found)
        self.empty.say(
            self.tr("Nothing was found.") if text.strip() else self.tr("Nothing was submitted yet.")
        )
        self.empty.setVisible(not found)
        self.export.setEnabled(bool(found))
        if text.strip():
            told = self.tr("%n found", "", len(found)) if found else self.empty.text()
            announce(self.search, told)
        if found:
            self.table.selectionModel().setCurrentIndex(
                self.model.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self._choose_again()
        self._follow()

    def _choose_again(self) -> None:
        flags = QItemSelectionModel.SelectionFlag
        for row in range(self.model.rowCount()) if self._chosen else ():
            if self.model.entry(row).number in self._chosen:
                index = self.model.index(row, 0)
                self.table.selectionModel().select(index, flags.Select | flags.Rows)
                self.table.scrollTo(index)
        self._chosen = set()

    def selected(self) -> list[Entry]:
        """The submissions that are selected, by ranges: a list of thousands of cells is slow."""
        ranges = self.table.selectionModel().selection()
        rows = chain.from_iterable(range(one.top(), one.bottom() + 1) for one in ranges.toList())
        return [self.model.entry(row) for row in sorted(set(rows))]

    def save(self, path: Path) -> None:
        """Writes what is listed to a file: JSON by its ending, else CSV."""
        found = [self.model.entry(row) for row in range(self.model.rowCount())]
        self._background.run(lambda: _written(path, found), self._saved)

    def _saved(self, why: str) -> None:
        if why:
            self._tell(self.tr("The file could not be written: {why}"), why)
        else:
            self.trouble.hide()

    def _follow(self) -> None:
        count = len(self.selected())
        self.resubmit.setEnabled(count == 1)
        self.forget.setEnabled(count > 0)

    def _submit_again(self) -> None:
        for entry in self.selected():
            self.again.emit(entry)
            self.accept()

    def _forget(self) -> None:
        numbers = [entry.number for entry in self.selected()]
        self._change(lambda: self._history.forget(numbers))
        self.table.setFocus()  # else the next button has the keyboard, once this one is grey
        self.refresh()

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Table (*.csv)"), self.tr("JSON (*.json)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("intact-history.csv")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def _change(self, work: Callable[[], None]) -> None:
        def changed() -> BadHistory | None:
            try:
                work()
            except BadHistory as error:
                return error
            return None

        self._background.run(changed, self._changed)

    def _changed(self, error: BadHistory | None) -> None:
        if error is None:
            self.trouble.hide()
        else:
            self._tell(self.tr("The history could not be changed: {why}"), error.reason)

    def _tell(self, text: str, why: str) -> None:
        self.trouble.say(text.format(why=why))
        self.trouble.show()
        announce(self, self.trouble.text())


def _written(path: Path, entries: Sequence[Entry]) -> str:
    """Writes a file; the file dialog has asked before it replaces one. "" or why it failed."""
    as_table = path.suffix.lower() != ".json"
    data = as_csv(entries).encode("utf-8-sig") if as_table else as_json(entries)
    try:
        path.write_bytes(data)
    except OSError as error:
        return error.strerror or str(error)
    return ""
