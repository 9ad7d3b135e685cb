"""The table of submissions: room around its texts, and never wider than it has to be."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QProxyStyle,
    QStyle,
    QStyledItemDelegate,
    QStyleOption,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from intact.gui.history.model import Column
from intact.gui.parts.indexes import AnyIndex
from intact.overriding import override

_LOOKED_AT: Final = 50  # rows, for the width of a column: all would take long
_WRITING: Final = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_EDITING: Final = QAbstractItemView.State.EditingState


class HistoryTable(QTableView):
    """Whole rows. The note takes what is left; where that is little, titles are cut as well."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_HighRows(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 2)
        header = self.horizontalHeader()
        self._roomy = _RoomyStyle(self)  # Qt takes no hold of a style
        self.setStyle(self._roomy)
        header.setStyle(self._roomy)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(_LOOKED_AT)
        header.setSectionResizeMode(Column.DESTINATION, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.NOTE, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._share)
        self._share()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The note is what can be written in a row, wherever in it the keyboard is."""
        current = self.currentIndex()
        writes = event.key() in _WRITING and not event.modifiers() & ~_KEYPAD
        if writes and current.isValid() and self.state() is not _EDITING:
            note = current.siblingAtColumn(Column.NOTE)
            self.setCurrentIndex(note)
            self.edit(note)
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share()
        super().resizeEvent(event)

    def _share(self) -> None:
        """Gives the titles what they want, as long as all columns are seen."""
        header = self.horizontalHeader()
        least = header.fontMetrics().height() * 4
        others = sum(
            max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in Column
            if column not in {Column.DESTINATION, Column.NOTE}
        )
        wanted = max(
            self.sizeHintForColumn(Column.DESTINATION),
            header.sectionSizeHint(Column.DESTINATION),
        )
        room = self.viewport().width() - others - header.sectionSizeHint(Column.NOTE)
        header.resizeSection(Column.DESTINATION, min(wanted, max(room, least)))


class _RoomyStyle(QProxyStyle):
    """The style of the program, with texts as far from the edges of a table as in other lists."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(QApplication.style().name())
        self.setParent(table)
        self._room = table.fontMetrics().height() // 2

    @override
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric is QStyle.PixelMetric.PM_HeaderMargin:
            return self._room
        if metric is QStyle.PixelMetric.PM_FocusFrameHMargin:
            return self._room - 1  # which a cell has besides
        return super().pixelMetric(metric, option, widget)


class _HighRows(QStyledItemDelegate):
    """Rows of twice the height of a line."""

    @override
    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> QWidget:
        """The field has the name of its column: Qt gives it none."""
        field = super().createEditor(parent, option, index)
        field.setAccessibleName(
            str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        )
        return field

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return hint.expandedTo(QSize(0, option.fontMetrics.height() * 2))
