"""Draws the edge of check boxes and radio buttons so that it can be seen in every scheme.

Qt's Fusion takes the edge from the window's colour, a little darker: on a dark ground that is all
but invisible, 1.3 : 1, and on a light one 1.9 : 1 (measured, Qt 6.11). The styles of Windows and
macOS draw their own, and are left alone.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

from intact.gui import appearance
from intact.overriding import override

_Element = QStyle.PrimitiveElement
_STYLE = "fusion"


class Outlined(QProxyStyle):
    """Fusion, with an edge of 3 : 1 around what can be ticked."""

    def __init__(self) -> None:
        super().__init__(_STYLE)

    @override
    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawPrimitive(element, option, painter, widget)
        is_box = element is _Element.PE_IndicatorCheckBox
        if not (is_box or element is _Element.PE_IndicatorRadioButton):
            return
        if not option.state & QStyle.StateFlag.State_Enabled:  # what cannot be used stays faint
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(appearance.edge(option.palette), 1))
        if is_box:
            painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5))
        else:
            painter.drawEllipse(*_circle(option.rect))
        painter.restore()


def outline(application: QApplication) -> None:
    """Has all windows drawn so from now on, where Qt draws them itself."""
    style = application.style()
    if style.name() == _STYLE and not isinstance(style, Outlined):
        application.setStyle(Outlined())


def _circle(place: QRect) -> tuple[QPointF, float, float]:
    """The circle that Fusion draws there: its middle, and half of its two widths."""
    half = (place.width() + (place.width() + 1) % 2) / 2 - 1
    return QPointF(place.center()) + QPointF(1, 1), half, half
