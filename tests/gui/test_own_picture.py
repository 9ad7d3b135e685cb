"""Intact's own picture: a drawing, sharp in every size a system asks for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from intact.gui.appearance import application_icon


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("side", [16, 24, 32, 48, 64, 128, 256])
def test_the_picture_fills_every_size(qapp, side, ratio):
    """Title bars, switchers and task bars take what they need; nothing is blown up."""
    picture = application_icon().pixmap(QSize(side, side), ratio)
    assert picture.size() == QSize(side, side) * ratio
    image = picture.toImage()
    middle = image.pixelColor(image.width() // 2, image.height() * 3 // 4)
    assert middle.alpha() == 255


def test_it_is_drawn_and_not_enlarged(qapp):
    """A large one has edges as sharp as a small one: few colours lie between."""
    image = application_icon().pixmap(QSize(256, 256), 1.0).toImage()
    row = [image.pixel(x, 128) for x in range(256)]
    assert len(set(row)) < 40
