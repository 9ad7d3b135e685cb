"""Paints a link: where it leads, and below it who rewrote it; a mark ends the blocked one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from intact.gui import appearance
from intact.gui.appearance import Role
from intact.gui.links.model import LinkRole
from intact.gui.links.words import leads_to, rewritten_by
from intact.gui.parts.indexes import AnyIndex
from intact.gui.parts.two_lines import Mirror, TwoLineDelegate, before, draw, places
from intact.links.rewritten import Link

_START = Qt.AlignmentFlag.AlignLeading
_END = Qt.AlignmentFlag.AlignTrailing


class LinkDelegate(TwoLineDelegate):
    """A link that was rewritten, or not."""

    @override
    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        link = index.data(LinkRole.LINK)
        if not isinstance(link, Link):
            return
        place, mirror = places(option, marked=False), Mirror(option)
        painter.setFont(option.font)
        said = self.tr("blocked") if index.data(LinkRole.BLOCKED) else ""
        if said:
            appearance.icon("unfit").paint(painter, mirror.of(place.mark))
        painter.setPen(option.palette.color(Role.Text))
        beside_mark = before(place.first, place.mark.width() if said else 0)
        draw(painter, mirror.of(beside_mark), leads_to(link), _START)
        draw(painter, mirror.of(place.second), said, _END)
        painter.setPen(appearance.muted(option.palette))
        room = before(place.second, option.fontMetrics.horizontalAdvance(said))
        draw(painter, mirror.of(room), rewritten_by(link), _START)
