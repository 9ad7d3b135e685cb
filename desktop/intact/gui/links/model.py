"""The links of a sample as rows: those that a filter rewrote come first.

A link is read when it is first seen: reading a megabyte of them would hold the window up.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from typing_extensions import override

from intact.gui.links.words import leads_to, rewritten_by
from intact.gui.parts.indexes import NO_PARENT, AnyIndex
from intact.links import rewritten
from intact.links.rewritten import Link


class LinkRole:
    """What a row can be asked for beside its text."""

    LINK = Qt.ItemDataRole.UserRole
    BLOCKED = Qt.ItemDataRole.UserRole + 1


class LinksModel(QAbstractListModel):
    """The links of one sample, and which of them the person says was blocked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: tuple[str, ...] = ()
        self._read: dict[int, Link] = {}
        self._blocked = ""

    def show_links(self, texts: Sequence[str], blocked: str) -> None:
        """Takes other links."""
        self.beginResetModel()
        self._texts = tuple(sorted(texts, key=lambda one: not rewritten.looks_rewritten(one)))
        self._read.clear()
        self._blocked = blocked
        self.endResetModel()

    def mark(self, blocked: str) -> None:
        """Says which link was blocked, "" for none."""
        self._blocked = blocked
        if self._texts:
            self.dataChanged.emit(self.index(0), self.index(len(self._texts) - 1))

    def row_of(self, text: str) -> int:
        """Where a link stands, 0 where it is none of these."""
        return self._texts.index(text) if text in self._texts else 0

    def link(self, row: int) -> Link:
        """The link in a row."""
        if row not in self._read:
            self._read[row] = rewritten.read(self._texts[row])
        return self._read[row]

    @override
    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._texts)

    @override
    def data(
        self,
        index: AnyIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        link = self.link(index.row())
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
