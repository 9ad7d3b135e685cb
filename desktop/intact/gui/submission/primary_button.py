"""The one button that stands out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton
from typing_extensions import override

from intact.gui import appearance


class PrimaryButton(QPushButton):
    """Filled with the highlight colour; drawn here, since styles differ in how they tint one."""

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + self.fontMetrics().height(), hint.height() + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = QPalette(self.palette())
        palette.setCurrentColorGroup(QPalette.ColorGroup.Active)  # what is disabled is muted here
        role = QPalette.ColorRole
        enabled = self.isEnabled()
        fill = appearance.accent(palette) if enabled else appearance.hairline(palette)
        if enabled and (option.state & QStyle.StateFlag.State_Sunken or self.underMouse()):
            fill = fill.darker(112)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = self.fontMetrics().height() / 4
        painter.drawRoundedRect(frame, radius, radius)
        text = palette.color(role.HighlightedText) if enabled else appearance.muted(palette)
        painter.setPen(text)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(self.rect(), int(flags), self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(text, 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), radius, radius)
