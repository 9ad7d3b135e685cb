"""A contact sheet: all pictures of one kind side by side, with their names, for who judges them."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

_COLUMNS = 5
_CELL = QSize(480, 340)
_GAP = 12


def sheet(pictures: Mapping[str, QImage]) -> QImage:
    """One large picture of all of them."""
    rows = math.ceil(len(pictures) / _COLUMNS)
    step = _CELL + QSize(_GAP, _GAP * 3)
    whole = QImage(step.width() * _COLUMNS, step.height() * rows, QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.gray)
    painter = QPainter(whole)
    painter.setPen(Qt.GlobalColor.black)
    for number, (name, picture) in enumerate(pictures.items()):
        row, column = divmod(number, _COLUMNS)
        left, top = column * step.width() + _GAP // 2, row * step.height()
        painter.drawText(QRect(left, top, _CELL.width(), _GAP * 2), name)
        small = QImage(picture).scaled(
            _CELL,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(1)
        painter.drawImage(left, top + _GAP * 2, small)
    painter.end()
    return whole
