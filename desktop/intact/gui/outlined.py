"""The edge of what can be ticked or written in, so that it can be seen in every scheme.

Qt's Fusion takes the edge from the window's colour, made darker: on a dark ground that is all but
invisible, 1.3 : 1, and on a light one 1.9 : 1 (measured, Qt 6.11). So these get a window colour of
their own, which they use for nothing else. The styles of Windows and macOS draw their own edges.

What is locked keeps a quiet edge, else nothing would tell where it is on a dark ground; a field has
the ground of the window besides, since Fusion paints it as one to write in.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from intact.gui import appearance

_DARKER = 140
"""Percent, as in Fusion's outline."""
_TICKED = ("QCheckBox", "QRadioButton")
_WRITTEN_IN = ("QLineEdit", "QPlainTextEdit", "QSpinBox")
_SCROLLS = "QScrollBar"
"""Stands in some of them, would take over their colour, and keeps its own."""

Role, Group = QPalette.ColorRole, QPalette.ColorGroup


def outline(application: QApplication) -> None:
    """Gives them the edge that the palette of the moment needs."""
    whole = application.palette()
    _paint(application, _TICKED, appearance.edge(whole))
    _paint(application, _WRITTEN_IN, appearance.edge(whole, appearance.FIELD_CONTRAST))
    plain = QPalette()
    plain.setColor(Role.Window, whole.color(Role.Window))
    application.setPalette(plain, _SCROLLS)  # type: ignore[arg-type]  # bytes are refused


def _paint(application: QApplication, kinds: tuple[str, ...], edge: QColor) -> None:
    made = QPalette()
    for group in (Group.Active, Group.Inactive):
        made.setColor(group, Role.Window, edge.lighter(_DARKER))
    whole = application.palette()
    locked = appearance.edge(whole, appearance.LOCKED_CONTRAST)
    made.setColor(Group.Disabled, Role.Window, locked.lighter(_DARKER))
    made.setColor(Group.Disabled, Role.Base, whole.color(Role.Window))
    for kind in kinds:
        application.setPalette(made, kind)  # type: ignore[arg-type]  # as above
