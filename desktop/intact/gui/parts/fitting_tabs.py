"""Pages with tabs that are all seen, however long their words and however narrow the room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from intact.overriding import override

_LINES = 2
"""Width that is left of a tab at least, in heights of a line: a letter or two with their room."""


class FittingTabs(QTabWidget):
    """Words that do not fit are cut at their ends, instead of tabs that arrows have to bring.

    The whole word is what assistive technology reads, and a tip shows it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(_Bar(self))
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)

    @override
    def sizeHint(self) -> QSize:
        """As wide as its pages want to be: what stands beside it is not pushed aside by words."""
        pages = [page.sizeHint().width() for page in map(self.widget, range(self.count())) if page]
        wanted = super().sizeHint()
        return QSize(min(wanted.width(), max(pages, default=0)), wanted.height())

    @override
    def tabInserted(self, index: int) -> None:
        super().tabInserted(index)
        self.setTabToolTip(index, self.tabText(index).replace("&", ""))


class _Bar(QTabBar):
    """Can be made narrower than Qt lets it, which keeps two letters and their room of each tab."""

    @override
    def tabSizeHint(self, index: int) -> QSize:
        """A few pixels more for Arabic: Qt cuts words that fit, since it adds up single letters."""
        metrics, text, hint = self.fontMetrics(), self.tabText(index), super().tabSizeHint(index)
        mode, flags = Qt.TextElideMode.ElideRight, Qt.TextFlag.TextShowMnemonic
        width = metrics.size(flags, text).width()
        for more in range(metrics.height()):
            if metrics.elidedText(text, mode, width + more, flags) == text:
                return hint + QSize(more, 0)
        return hint

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(self.fontMetrics().height() * _LINES, self.tabSizeHint(index).height())

    @override
    def minimumSizeHint(self) -> QSize:
        width = self.fontMetrics().height() * _LINES * self.count()
        return QSize(width, self.sizeHint().height())
