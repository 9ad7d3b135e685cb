"""How full the fullest mail is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from intact.gui import appearance

_WORTH_A_LOOK = 0.5
"""Below that no mail can get too large by one more sample of the same kind."""


class Meter(QWidget):
    """A bar, filled as far as the fullest mail is; words stand beside it.

    It is there from where a mail is half full: before that nobody has to think of it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: tuple[float, ...]) -> None:
        """Shows how far mails are filled, 0 to 1 each."""
        self._share = min(max(shares, default=0.0), 1.0)
        self.setVisible(self._share >= _WORTH_A_LOOK)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 6, max(line // 2, 8))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():  # filled from where lines begin
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        painter.fillPath(outline, appearance.raised(self.palette()))
        painter.save()
        painter.setClipPath(outline)
        filled = QRectF(whole)
        filled.setWidth(whole.width() * self._share)
        painter.fillRect(filled, self.palette().color(appearance.Role.Highlight))
        painter.restore()
        painter.setPen(QPen(appearance.edge(self.palette()), 1))
        painter.drawPath(outline)
