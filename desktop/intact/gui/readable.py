"""Keeps what a system's palette makes hard to read at the contrast text needs.

Without a platform's own palette, Qt's selected text has 3.7 : 1 and its placeholders have 4.0 : 1
(measured, Fusion in Qt 6.11). Only these two colours are set, and only where they fail: all else
goes on following the system.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from intact.gui import appearance
from intact.gui.outlined import outline

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup
_GROUPS = (_Group.Active, _Group.Inactive)
_SHARE = 0.35
"""How far a placeholder goes from the text to its ground at most."""


class Readable(QObject):
    """One is kept for as long as the application runs; `settle` when the palette has changed."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._ours: dict[QPalette.ColorRole, QColor] = {}
        self._busy = False
        self.settle()

    def settle(self) -> None:
        """Sets what is hard to read in the palette of the moment."""
        if self._busy:
            return  # called by what is done here
        self._busy = True
        try:
            given = self._without_ours()
            if self._ours:  # the system's colours may be others by now
                self._application.setPalette(given)
            self._ours = wanted(self._application.palette())
            for role, colour in self._ours.items():
                for group in _GROUPS:
                    given.setColor(group, role, colour)
            if self._ours:
                self._application.setPalette(given)
            outline(self._application)  # last: it goes with the palette it was made for
        finally:
            self._busy = False

    def _without_ours(self) -> QPalette:
        """What somebody else has set on purpose; the rest is the system's."""
        shown, given = self._application.palette(), QPalette()
        for role in list(_Role)[: _Role.NColorRoles.value]:
            if role is _Role.NoRole or shown.color(role) == self._ours.get(role):
                continue
            for group in (*_GROUPS, _Group.Disabled):
                if shown.isBrushSet(group, role):
                    given.setBrush(group, role, shown.brush(group, role))
        return given


def wanted(palette: QPalette) -> dict[QPalette.ColorRole, QColor]:
    """The colours that have to be others in a palette."""
    found: dict[QPalette.ColorRole, QColor] = {}
    base = palette.color(_Role.Base)
    faint = appearance.on_ground(palette.color(_Role.PlaceholderText), base)
    if appearance.contrast(faint, base) < appearance.CONTRAST:
        found[_Role.PlaceholderText] = appearance.mixed(palette, _Role.Text, _Role.Base, _SHARE)
    highlight, text = palette.color(_Role.Highlight), palette.color(_Role.HighlightedText)
    if appearance.contrast(highlight, text) < appearance.CONTRAST:
        found[_Role.Highlight] = appearance.accent(palette)
    return found
