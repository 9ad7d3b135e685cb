"""Has assistive technology told more about the window than Qt knows by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface


def explain() -> None:
    """Has Qt ask for the interfaces of the window's own widgets, once somebody listens."""
    QAccessible.installFactory(_interface)


def _interface(name: str, thing: QObject) -> QAccessibleInterface | None:
    """Called by Qt, only where a screen reader runs: so nothing of it holds up the start."""
    from intact.gui.parts.interfaces import interface  # noqa: PLC0415

    return interface(name, thing)
