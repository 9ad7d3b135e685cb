"""The links of a sample as rows: those that a filter rewrote come first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from intact.gui.links.words import leads_to, rewritten_by
from intact.links import rewritten
from intact.links.rewritten import Link

_NO_PARENT = QModelIndex()


class LinkRole:
    """What a row can be asked for beside its text."""

    LINK = Qt.ItemDataRole.UserRole
    BLOCKED = Qt.ItemDataRole.UserRole + 1


class LinksModel(QAbstractListModel):
    """The links of one sample, and which of them the person says was blocked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._links: tuple[Link, ...] = ()
        self._blocked = ""

    def show_links(self, texts: Sequence[str], blocked: str) -> None:
        """Takes other links."""
        self.beginResetModel()
        self._links = tuple(sorted(map(rewritten.read, texts), key=lambda one: not one.wrappers))
        self._blocked = blocked
        self.endResetModel()

    def mark(self, blocked: str) -> None:
        """Says which link was blocked, "" for none."""
        self._blocked = blocked
        if self._links:
            self.dataChanged.emit(self.index(0), self.index(len(self._links) - 1))

    def row_of(self, text: str) -> int:
        """Where a link stands, 0 where it is none of these."""
        return next((row for row, link in enumerate(self._links) if link.text == text), 0)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._links)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        link = self._links[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return leads_to(link)
            case Qt.ItemDataRole.AccessibleTextRole:
                said = self.tr("blocked") if link.text == self._blocked else ""
                return ", ".join(filter(None, (leads_to(link), rewritten_by(link), said)))
            case LinkRole.LINK:
                return link
            case LinkRole.BLOCKED:
                return link.text == self._blocked
        return None
