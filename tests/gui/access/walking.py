"""What a screen reader finds: the tree of a window as `QAccessible` has it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
_DEEPEST = 40
_ROWS = 30
"""Children of a list or a table that are looked at; the others are made in the same way."""


@dataclass(frozen=True)
class Node:
    """One thing in the tree.

    Attributes:
        depth: below the window, which has 0.
        rect: where it is on the screen, in logical pixels.
        widget: None for rows, tabs and other parts of a widget.
        path: the class names from the window to this.
    """

    depth: int
    role: Role
    name: str
    description: str
    state: QAccessible.State
    rect: QRect
    widget: QWidget | None
    path: tuple[str, ...]

    def __str__(self) -> str:
        where = self.path[-1] if self.path else ""
        return f"{self.role.name} {self.name!r} ({where})"


def walk(widget: QWidget) -> list[Node]:
    """Everything below a window that is not hidden, in the order a reader goes through it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return list(_below(interface, 0, ()))


def tree(widget: QWidget) -> str:
    """The same as text, for the eyes of whoever looks for what is wrong."""
    return "\n".join(f"{'  ' * node.depth}{node}" for node in walk(widget))


def interface_of(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader is given for a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def name_of(widget: QWidget) -> str:
    """The name a screen reader says."""
    return interface_of(widget).text(QAccessible.Text.Name)


def seen(window: QWidget, widget: QWidget) -> QRect:
    """The part of a widget inside of all it stands in, in the window's pixels; may be empty.

    `visibleRegion` would leave out what children cover, as the inside of every list is.
    """
    if not widget.isVisible():
        return QRect()
    place, one = window.rect(), widget
    while one is not None and one is not window:
        place &= QRect(one.mapTo(window, QPoint()), one.size())
        one = one.parentWidget()
    return place


def _below(one: QAccessibleInterface, depth: int, path: tuple[str, ...]) -> Iterator[Node]:
    state, thing = one.state(), one.object()
    if depth and (state.invisible or depth > _DEEPEST):
        return
    path = (*path, type(thing).__name__ if thing else one.role().name)
    yield Node(
        depth,
        one.role(),
        one.text(QAccessible.Text.Name).replace("\u200b", ""),
        one.text(QAccessible.Text.Description),
        state,
        one.rect(),
        thing if isinstance(thing, QWidget) else None,
        path,
    )
    for place in range(min(one.childCount(), _ROWS)):
        child = one.child(place)
        if child is not None and child.isValid():
            yield from _below(child, depth + 1, path)
