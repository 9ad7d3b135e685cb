"""Icons and tints, made from the palette alone so that every colour scheme is followed.

Icons are line drawings in resources/icons that say `currentColor`; they are painted in the colour
a palette role has at that moment, so a change of scheme needs no rebuilding.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

from intact.data_files import location
from intact.overriding import override

Role = QPalette.ColorRole

CONTRAST = 4.5
"""What text needs against its ground (WCAG 2.2, 1.4.3)."""
EDGE_CONTRAST = 4.0
"""What the edge of a small control gets: 3 is needed (WCAG 2.2, 1.4.11), a smoothed line loses
some."""
FIELD_CONTRAST = 3.5
"""What the edge of a field gets, whose lines are straight and long; Fusion lightens some."""
LOCKED_CONTRAST = 2.0
"""What the edge gets of what cannot be changed: it recedes, and is still seen."""
_STEPS = 40
_CLEAR = QColor.fromRgba(0)
MUTED_SHARE = 0.3
"""How far secondary text goes towards its background; keeps 4.5 : 1 in black on white."""


def mixed(palette: QPalette, ground: Role, over: Role, share: float) -> QColor:
    """The colour of `ground` with a share (0 to 1) of `over` in it."""
    below, above = palette.color(ground), palette.color(over)
    return QColor.fromRgbF(
        below.redF() + (above.redF() - below.redF()) * share,
        below.greenF() + (above.greenF() - below.greenF()) * share,
        below.blueF() + (above.blueF() - below.blueF()) * share,
    )


def on_ground(colour: QColor, ground: QColor) -> QColor:
    """What is seen of a colour that lets its ground through."""
    share = colour.alphaF()
    return QColor.fromRgbF(
        ground.redF() + (colour.redF() - ground.redF()) * share,
        ground.greenF() + (colour.greenF() - ground.greenF()) * share,
        ground.blueF() + (colour.blueF() - ground.blueF()) * share,
    )


def muted(palette: QPalette) -> QColor:
    """Secondary text: readable, but behind the rest."""
    return mixed(palette, Role.WindowText, Role.Window, MUTED_SHARE)


def hairline(palette: QPalette) -> QColor:
    """Lines that part, and edges of cards."""
    return mixed(palette, Role.Window, Role.WindowText, 0.16)


def selection(palette: QPalette) -> QColor:
    """The ground of a selected row, on which ordinary text stays readable."""
    return mixed(palette, Role.Base, Role.Highlight, 0.22)


def raised(palette: QPalette) -> QColor:
    """The ground of a card."""
    return mixed(palette, Role.Base, Role.WindowText, 0.04)


def accent(palette: QPalette) -> QColor:
    """The highlight, moved away from its own text until that has the contrast text needs."""
    text, colour = palette.color(Role.HighlightedText), palette.color(Role.Highlight)
    light_text = _luminance(text) > _luminance(colour)
    for _ in range(_STEPS):
        if contrast(colour, text) >= CONTRAST:
            break
        colour = colour.darker(105) if light_text else colour.lighter(105)
    return colour


def ring(palette: QPalette) -> QColor:
    """The highlight, moved towards the text until it stands out, also from tints of the ground."""
    return _standing_out(palette, Role.Highlight, CONTRAST)


def edge(palette: QPalette, needed: float = EDGE_CONTRAST) -> QColor:
    """The edge of a control: as quiet as it may be on every ground it stands on."""
    return _standing_out(palette, Role.Window, needed)


def _standing_out(palette: QPalette, start: Role, least: float) -> QColor:
    """The first colour from one to the text that has this contrast to every ground."""
    for step in range(_STEPS + 1):
        colour = mixed(palette, start, Role.WindowText, step / _STEPS)
        grounds = (Role.Window, Role.Base, Role.Button)
        if all(contrast(colour, palette.color(ground)) >= least for ground in grounds):
            return colour
    return palette.color(Role.WindowText)


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def icon(name: str, role: Role = Role.WindowText) -> QIcon:
    """The drawing of that name in resources/icons, in the colour of a palette role."""
    return QIcon(_Tinted(name, role))


def application_icon() -> QIcon:
    """Intact's own picture, in its own colours."""
    return QIcon(str(location.root() / "icons" / "intact.svg"))


_HAVE_A_DIRECTION = {"back", "forth", "undo"}
"""Drawings that are mirrored where people read from right to left."""


@lru_cache(maxsize=64)
def _drawing(name: str) -> bytes:
    return (location.root() / "icons" / f"{name}.svg").read_bytes()


class _Tinted(QIconEngine):
    """Paints a drawing in the colour its role has when it is painted."""

    def __init__(self, name: str, role: Role) -> None:
        super().__init__()
        self._name = name
        self._role = role

    @override
    def clone(self) -> QIconEngine:
        return _Tinted(self._name, self._role)

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, scale))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    @override
    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        if (size * scale).isEmpty():  # of a widget that has no room yet
            return QPixmap()
        colour = self._colour(mode)
        mirrored = self._name in _HAVE_A_DIRECTION and QGuiApplication.isRightToLeft()
        name = f"{self._name}-mirrored" if mirrored else self._name
        key = f"intact/{name}/{colour.name()}/{size.width()}x{size.height()}@{scale}"
        pixmap = QPixmap(size * scale)
        if QPixmapCache.find(key, pixmap):
            return pixmap
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(_CLEAR)
        drawing = QSvgRenderer(
            _drawing(self._name).replace(b"currentColor", colour.name().encode())
        )
        painter = QPainter(pixmap)
        if mirrored:
            painter.translate(size.width(), 0)
            painter.scale(-1, 1)
        drawing.render(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        QPixmapCache.insert(key, pixmap)
        return pixmap

    def _colour(self, mode: QIcon.Mode) -> QColor:
        palette = QGuiApplication.palette()
        match mode:
            case QIcon.Mode.Disabled:
                return mixed(palette, Role.WindowText, Role.Window, 0.6)
            case QIcon.Mode.Selected:
                return palette.color(Role.HighlightedText)
            case _:
                return palette.color(self._role)
