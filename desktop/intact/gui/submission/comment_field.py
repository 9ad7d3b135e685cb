"""Room for the person's own words; grows with them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from intact import limits
from intact.overriding import override

_LINES_AT_MOST = 4
_ROOM = "\N{NO-BREAK SPACE}"


class CommentField(QPlainTextEdit):
    """`changed` carries the whole comment."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self._indented(self.tr("Comment, if you like")))
        self.setAccessibleName(self.tr("Comment"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._tell)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def insert(self, text: str) -> None:
        """Puts a text where the cursor is, as if it were typed; it can be undone."""
        self.insertPlainText(text)
        self.setFocus()

    def _indented(self, text: str) -> str:
        """Qt 6.11 leaves no room at the right edge: there, the first letter would be cut."""
        return f"{_ROOM}{text}" if self.isRightToLeft() else text

    def _tell(self) -> None:
        text = self.toPlainText()
        if len(text) > limits.COMMENT_CHARACTERS:
            self.setPlainText(text[: limits.COMMENT_CHARACTERS])
            return
        self._fit()
        self.changed.emit(text)

    def _fit(self) -> None:
        lines = min(max(self.blockCount(), 1), _LINES_AT_MOST)
        margins = self.contentsMargins()
        around = margins.top() + margins.bottom() + int(self.document().documentMargin() * 2) + 2
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around)
