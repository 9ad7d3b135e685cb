"""The edge of check boxes and radio buttons, so that it can be seen in every scheme.

Qt's Fusion takes the edge from the window's colour, made darker: on a dark ground that is all but
invisible, 1.3 : 1, and on a light one 1.9 : 1 (measured, Qt 6.11). So these two get a window colour
of their own, which they use for nothing else. The styles of Windows and macOS draw their own edges.
"""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from intact.gui import appearance

_DARKER = 140
"""Percent, as in Fusion's outline."""
_KINDS = ("QCheckBox", "QRadioButton")


def outline(application: QApplication) -> None:
    """Gives them the edge that the palette of the moment needs."""
    made = QPalette()
    edge = appearance.edge(application.palette())
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        made.setColor(group, QPalette.ColorRole.Window, edge.lighter(_DARKER))
    for kind in _KINDS:
        application.setPalette(made, kind)  # type: ignore[arg-type]  # bytes are refused
