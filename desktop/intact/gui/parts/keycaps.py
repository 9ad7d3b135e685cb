"""Keyboard shortcuts drawn as keys."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QStyleOptionViewItem, QWidget
from typing_extensions import override

from intact.gui import appearance
from intact.gui.parts.labels import Label

_GAP = 3


class KeyCaps(QWidget):
    """A shortcut, one key cap for each key; `larger` than ordinary text by a factor."""

    def __init__(
        self, keys: QKeySequence, parent: QWidget | None = None, *, larger: float = 1.0
    ) -> None:
        super().__init__(parent)
        if larger != 1:
            font = QFont(QApplication.font())
            font.setPointSizeF(font.pointSizeF() * larger)
            self.setFont(font)
        text = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(text)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as keys are written everywhere
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        if right_to_left:
            layout.addStretch(1)
        for name in _names(text):
            layout.addWidget(_Cap(name, self))
        if not right_to_left:
            layout.addStretch(1)


class _Cap(QLabel):
    """One key."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Label().textFormat())
        self.setText(name)
        side = self.fontMetrics().height() // 3
        self.setContentsMargins(side, 2, side, 3)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), hint.height()), hint.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(QPen(appearance.muted(palette), 1))
        painter.setBrush(palette.color(appearance.Role.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -1.5), 3, 3)
        painter.end()
        super().paintEvent(event)


def caps_width(metrics: QFontMetrics, text: str) -> int:
    """How wide the caps of a shortcut are, where a list paints them."""
    return sum(_cap_width(metrics, name) + _GAP for name in _names(text))


def paint_caps(painter: QPainter, place: QRect, option: QStyleOptionViewItem, text: str) -> None:
    """Paints the caps of a shortcut from the left, in the middle of a line."""
    metrics, palette = option.fontMetrics, option.palette
    height = metrics.height() + 5
    left, top = place.x(), place.y() + (place.height() - height) // 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for name in _names(text):
        cap = QRect(left, top, _cap_width(metrics, name), height)
        painter.setPen(QPen(appearance.muted(palette), 1))
        painter.setBrush(palette.color(appearance.Role.Base))
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -1.5), 3, 3)
        painter.setPen(palette.color(appearance.Role.Text))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, name)
        left += cap.width() + _GAP


def _cap_width(metrics: QFontMetrics, name: str) -> int:
    return max(metrics.horizontalAdvance(name) + metrics.height() * 2 // 3, metrics.height() + 5)


def _names(text: str) -> list[str]:
    """The keys of "Ctrl+Alt++": the last plus is a key itself."""
    keys = text.replace("++", "+\0").split("+")
    return [key.replace("\0", "+") for key in keys if key]
