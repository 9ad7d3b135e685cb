"""A scrolling column of widgets that is filled anew when what it shows changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QVBoxLayout, QWidget

from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order
from intact.overriding import override


class Column(QScrollArea):
    """Widgets one below the other, as wide as the view."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill: list[QWidget] = []
        self._last: QWidget = self
        self._ground = QWidget(self)
        self._layout = QVBoxLayout(self._ground)
        self._layout.addStretch(1)
        self.setWidget(self._ground)
        self._ground.installEventFilter(self)
        for ground in (self.viewport(), self._ground):
            ground.setAutoFillBackground(False)

    def stand_flush(self) -> None:
        """Has its widgets begin and end where those above and below it do."""
        self._layout.setContentsMargins(0, 0, 0, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        """Wide enough for all that is in it: nothing can be scrolled sideways."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        width = self._ground.minimumSizeHint().width() + bar + self.frameWidth() * 2
        return QSize(width, super().minimumSizeHint().height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def clear(self) -> None:
        """Takes everything out."""
        for widget in self._fill:
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._fill.clear()
        self._last = self
        self.verticalScrollBar().setValue(0)

    def append(self, widget: QWidget) -> None:
        """Puts a widget at the end; what a title begins stands apart from what is above it."""
        if self._fill and isinstance(widget, Label) and widget.tone is Tone.TITLE:
            widget.setContentsMargins(0, self.fontMetrics().height() // 2, 0, 0)
        self._layout.insertWidget(len(self._fill), widget)
        widget.show()  # at once, so that it can take the focus
        self._fill.append(widget)
        self._last = read_in_order(widget, self._last) or self._last  # not at the end of the window

    def height_for(self, width: int) -> int:
        """The height at which nothing has to scroll, at a width."""
        if not self._layout.hasHeightForWidth():
            return self._layout.totalSizeHint().height()
        return max(self._layout.totalHeightForWidth(width), 0)

    def widgets(self) -> tuple[QWidget, ...]:
        """What is in the column now, from top to bottom."""
        return tuple(self._fill)
