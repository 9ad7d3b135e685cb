"""Light, dark, or as the system: through the platform where it can, else by a palette of our own.

`QStyleHints.setColorScheme` (Qt 6.8) is heeded on Windows, on macOS and by GNOME's theme; a Linux
session without a platform theme leaves everything as it is (tried with Qt 6.11), and gets a
palette. Either way all widgets follow, since they take every colour from the palette.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

Scheme = Qt.ColorScheme
Role = QPalette.ColorRole

_SCHEMES: Final = {"light": Scheme.Light, "dark": Scheme.Dark}

_COLOURS: Final = {
    Scheme.Light: {
        Role.Window: "#efefef",
        Role.Base: "#ffffff",
        Role.Highlight: "#2a6fb0",
        Role.HighlightedText: "#ffffff",
        Role.Link: "#0057ae",
        Role.LinkVisited: "#6b3fa0",
    },
    Scheme.Dark: {
        Role.Window: "#2b2c2e",
        Role.WindowText: "#ececec",
        Role.Text: "#ececec",
        Role.ButtonText: "#ececec",
        Role.Base: "#1f2022",
        Role.Highlight: "#3577b3",
        Role.HighlightedText: "#ffffff",
        Role.Link: "#7ab8f5",
        Role.LinkVisited: "#c3a6ee",
    },
}


class ColourScheme(QObject):
    """The colour scheme of an application; one is kept for as long as that runs."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._application = application
        self._wanted = Scheme.Unknown
        self._painted = Scheme.Unknown
        application.styleHints().colorSchemeChanged.connect(self._settle)

    def show(self, appearance: str) -> None:
        """Shows an appearance ("light", "dark"); any other is the system's."""
        self._wanted = _SCHEMES.get(appearance, Scheme.Unknown)
        self._application.styleHints().setColorScheme(self._wanted)
        self._settle()

    def _settle(self) -> None:
        """Paints with a palette of our own only what the platform does not give."""
        given = self._application.styleHints().colorScheme() is self._wanted
        needed = Scheme.Unknown if given else self._wanted
        if needed is self._painted:
            return
        self._painted = needed
        self._application.setPalette(palette(needed) if needed in _COLOURS else QPalette())


def show(appearance: str) -> None:
    """Shows an appearance in the running application."""
    application = QGuiApplication.instance()
    if isinstance(application, QGuiApplication):
        (application.findChild(ColourScheme) or ColourScheme(application)).show(appearance)


def palette(scheme: Qt.ColorScheme) -> QPalette:
    """A whole palette of the light or the dark scheme; Qt makes shades and text for it."""
    colours = {role: QColor(colour) for role, colour in _COLOURS[scheme].items()}
    made = QPalette(colours[Role.Window], colours[Role.Window])
    for role, colour in colours.items():
        made.setColor(role, colour)
    text = made.color(Role.WindowText)
    made.setColor(Role.PlaceholderText, _faint(text, 0.62))
    made.setColor(Role.ToolTipBase, colours[Role.Base])
    made.setColor(Role.ToolTipText, text)
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, _faint(text, 0.45))
    return made


def _faint(colour: QColor, share: float) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(share)
    return faint
