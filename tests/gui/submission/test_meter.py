"""How full the fullest mail is."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from intact.gui import appearance
from intact.gui.submission.meter import Meter


def filled(meter):
    """The share of the middle line that has the highlight colour."""
    image = meter.grab().toImage()
    colour = meter.palette().color(QPalette.ColorRole.Highlight).name()
    middle = image.height() // 2
    points = [image.pixelColor(x, middle).name() for x in range(image.width())]
    return points.count(colour) / image.width()


def test_the_bar_is_as_full_as_the_mail(qtbot):
    """Within the roundness of its ends."""
    meter = Meter()
    qtbot.addWidget(meter)
    meter.resize(200, 10)
    for share in (0.02, 0.25, 0.5, 1.0, 3.0):
        meter.show_shares((0.01, share))
        assert abs(filled(meter) - min(share, 1)) < 0.05


def test_there_is_a_bar_from_where_it_is_worth_a_look(qtbot):
    """Without a limit, or with room for as much again, words alone say the size."""
    meter = Meter()
    qtbot.addWidget(meter)
    for shares, is_there in (((), False), ((0.1, 0.49), False), ((0.1, 0.5), True)):
        meter.show_shares(shares)
        assert meter.isHidden() is not is_there


def test_the_edge_of_the_bar_can_be_seen(qtbot):
    """However little is in it."""
    meter = Meter()
    qtbot.addWidget(meter)
    meter.show_shares((0.0,))
    edge = meter.grab().toImage().pixelColor(meter.width() // 2, 0)
    ground = meter.palette().color(QPalette.ColorRole.Window)
    assert appearance.contrast(edge, ground) >= 3
