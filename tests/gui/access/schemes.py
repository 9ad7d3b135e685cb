"""Colour schemes a person may have set."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

Role = QPalette.ColorRole
Group = QPalette.ColorGroup


def light() -> QPalette:
    """What Qt has where nothing is set."""
    return QPalette()


def dark() -> QPalette:
    """As Windows 11, GNOME and KDE have it, about."""
    palette = QPalette(QColor(56, 56, 56), QColor(36, 36, 36))
    palette.setColor(Role.Base, QColor(28, 28, 28))
    return palette


def strong() -> QPalette:
    """High contrast: white on black, selected things black on cyan."""
    palette = QPalette()
    for role in (Role.Window, Role.Base, Role.Button, Role.AlternateBase, Role.ToolTipBase):
        palette.setColor(role, QColor(0, 0, 0))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.ToolTipText, Role.BrightText):
        palette.setColor(role, QColor(255, 255, 255))
        palette.setColor(Group.Disabled, role, QColor(63, 242, 63))
    palette.setColor(Role.Highlight, QColor(26, 235, 255))
    palette.setColor(Role.HighlightedText, QColor(0, 0, 0))
    return palette


SCHEMES = {"light": light, "dark": dark, "strong": strong}
