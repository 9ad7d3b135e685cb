"""How full the mails are."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from intact.gui import appearance


class Meter(QWidget):
    """A bar for each mail, side by side, filled as far as the mail is; words stand beside it."""

    _BARS = 6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: tuple[float, ...]) -> None:
        """Shows how far mails are filled, 0 to 1 each; at most six bars."""
        self._shares = shares[: self._BARS]
        self.setVisible(bool(shares))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 8, max(line // 2, 6))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shares:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(appearance.hairline(self.palette()))
        gap = 3
        width = (self.width() - gap * (len(self._shares) - 1)) / len(self._shares)
        if self.isRightToLeft():  # filled from where lines begin
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        for place, share in enumerate(self._shares):
            self._paint_bar(painter, place * (width + gap), width, min(share, 1.0))

    def _paint_bar(self, painter: QPainter, left: float, width: float, share: float) -> None:
        whole = QRectF(left + 0.5, 0.5, width - 1, self.height() - 1)
        radius = whole.height() / 2
        painter.setBrush(appearance.raised(self.palette()))
        painter.drawRoundedRect(whole, radius, radius)
        filled = QRectF(whole)
        filled.setWidth(max(whole.width() * share, whole.height()))
        painter.setBrush(self.palette().color(appearance.Role.Highlight))
        painter.drawRoundedRect(filled, radius, radius)
