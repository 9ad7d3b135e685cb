"""The list of samples: select, take out, take back."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from intact.gui import appearance
from intact.gui.parts.indexes import AnyIndex
from intact.gui.sample_list.leaving import Leaving
from intact.gui.sample_list.row_delegate import RowDelegate
from intact.gui.samples.model import RowRole
from intact.gui.samples.rows import Row
from intact.gui.shortcuts import Deed, sequence
from intact.gui.state.session import Session
from intact.overriding import override


class SamplesView(QListView):
    """Shows the session's samples; `row_chosen` carries the current Row, or None."""

    row_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._goes_from: int | None = None
        session.samples.rowsAboutToBeRemoved.connect(self._note_going)  # before Qt chooses another
        self.setModel(session.samples)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Samples"))
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.leaving = Leaving(self, session.writing)
        self._build_actions()
        self._connect()

    def chosen_row(self) -> Row | None:
        """The row whose details are shown."""
        row = self.currentIndex().data(RowRole.RECORD)
        return row if isinstance(row, Row) else None

    def selected_keys(self) -> list[int]:
        """The keys of all selected rows."""
        rows = (index.data(RowRole.RECORD) for index in self.selectedIndexes())
        return [row.key for row in rows if isinstance(row, Row)]

    def remove_selected(self) -> None:
        """Takes the selected samples out of the list; the next one becomes current."""
        place = self.currentIndex().row()
        self._session.remove(self.selected_keys())
        self._choose(min(place, self.model().rowCount() - 1))

    def take_over(self, before: SamplesView) -> None:
        """Selects what is selected in another view of the same samples."""
        current = before.currentIndex()
        flags = QItemSelectionModel.SelectionFlag
        if current.isValid():
            self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
        self.selectionModel().select(before.selectionModel().selection(), flags.ClearAndSelect)

    def selected_rows(self) -> list[Row]:
        """All selected rows, from top to bottom."""
        rows = (self._session.samples.row(key) for key in self.selected_keys())
        found = [row for row in rows if row is not None]
        return sorted(found, key=lambda row: self._session.samples.place(row.key))

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        self.leaving.drag(self.selected_rows())

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addActions(self.actions())
        menu.exec(event.globalPos())

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.row_chosen.emit(self.chosen_row())

    def _build_actions(self) -> None:
        self._remove = QAction(appearance.icon("remove"), self.tr("&Take out of the list"), self)
        self._remove.setShortcut(sequence(Deed.REMOVE))
        self._remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._remove.triggered.connect(self.remove_selected)
        self._everything = QAction(self.tr("Select &all"), self)
        self._everything.setShortcut(sequence(Deed.SELECT_ALL))
        self._everything.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._everything.triggered.connect(self.selectAll)
        self._undo = self._session.undo.createUndoAction(self, self.tr("&Undo"))
        self._copy = QAction(appearance.icon("copy"), self.tr("&Copy as a file"), self)
        self._copy.setShortcut(sequence(Deed.COPY))
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copy.triggered.connect(lambda: self.leaving.copy(self.selected_rows()))
        self._save = QAction(appearance.icon("save"), self.tr("&Save as…"), self)
        self._save.setShortcut(sequence(Deed.SAVE))
        self._save.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._save.triggered.connect(lambda: self.leaving.save(self.selected_rows()))
        between = QAction(self)
        between.setSeparator(True)
        self.addActions([self._copy, self._save, between])
        self.addActions([self._remove, self._undo, self._everything])

    def _connect(self) -> None:
        model = self._session.samples
        model.rowsInserted.connect(self._choose_first)
        model.rowsRemoved.connect(self._choose_next)
        model.dataChanged.connect(self._tell_changed)

    def _choose_first(self) -> None:
        if not self.currentIndex().isValid():
            self._choose(0)

    def _note_going(self, _: QModelIndex, first: int, last: int) -> None:
        here = self.currentIndex().row()
        self._goes_from = first if first <= here <= last else None

    def _choose_next(self) -> None:
        """Whatever took rows out: what stands in the place of the one that was shown is selected.

        Qt would choose the one above. The next is the one meant: an original in the place of the
        forward that brought it, or what comes after.
        """
        if self._goes_from is not None:
            self._choose(min(self._goes_from, self._session.samples.rowCount() - 1))
        elif not self.selectedIndexes():
            self._choose(self.currentIndex().row())

    def _choose(self, place: int) -> None:
        index = self._session.samples.index(place, 0)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)

    def _tell_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.currentIndex().row() <= last.row():
            self.row_chosen.emit(self.chosen_row())
