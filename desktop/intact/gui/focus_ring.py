"""A ring around what has the keyboard, for whoever uses the keyboard.

Qt's styles show it by a dotted line or a tint of less than 3 : 1, and around pages and texts not at
all (measured, Fusion in Qt 6.11). The ring looks the same everywhere. It is there from the first
Tab or arrow key on; a click takes it away.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from intact.gui import appearance

_WIDTH = 2
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ZOrderChange,
}


class KeyboardFocus(QObject):
    """Follows the keyboard through all windows of an application."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._ring = FocusRing()
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self._ring):  # it went with the window it was in
            self._ring = FocusRing()
        by_key = (
            now is not None
            and now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            and QGuiApplication.mouseButtons() is Qt.MouseButton.NoButton
        )
        self._ring.surround(now if by_key else None)


class FocusRing(QWidget):
    """Lies over a window, on the edge of one widget in it, and goes where that goes."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._watched: list[QWidget] = []

    def surround(self, widget: QWidget | None) -> None:
        """Goes to another widget, or away."""
        for one in self._watched:
            if isValid(one):
                one.removeEventFilter(self)
        self._watched = _up_to_window(widget) if widget else []
        for one in self._watched:
            one.installEventFilter(self)
        self.setParent(self._watched[-1] if self._watched else None)
        self._place()

    def _place(self) -> None:
        """Around what is seen of the widget, as far as the window has room."""
        if not self._watched or not all(map(isValid, self._watched)):
            self.hide()
            return
        window = self._watched[-1]
        place = window.rect()
        for one in self._watched[:-1]:
            place &= QRect(one.mapTo(window, QPoint()), one.size())
        if place.isEmpty() or not self._watched[0].isVisible() or len(self._watched) == 1:
            self.hide()
            return
        place.adjust(-_WIDTH, -_WIDTH, _WIDTH, _WIDTH)
        self.setGeometry(place & window.rect())
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(appearance.ring(self.palette()), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 3, 3)


def _up_to_window(widget: QWidget) -> list[QWidget]:
    """A widget and all it stands in."""
    found = [widget]
    while not found[-1].isWindow() and (above := found[-1].parentWidget()) is not None:
        found.append(above)
    return found
