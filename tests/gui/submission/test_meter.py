"""How full the mails are."""

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
    for share in (0.25, 0.5, 1.0, 3.0):
        meter.show_shares((share,))
        assert abs(filled(meter) - min(share, 1)) < 0.05


def test_without_a_limit_there_is_no_bar(qtbot):
    """Words alone say the size then."""
    meter = Meter()
    qtbot.addWidget(meter)
    meter.show_shares(())
    assert meter.isHidden()
    assert appearance.hairline(meter.palette()).isValid()
