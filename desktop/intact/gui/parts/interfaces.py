"""What assistive technology is told of the window's own widgets, where Qt cannot know it.

Qt asks for an interface only while a screen reader (or a test) listens.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget
from typing_extensions import override

from intact.gui.parts.labels import Label

_Role = QAccessible.Role
_Text = QAccessible.Text
_PRESS = "Press"


class Decoration(QAccessibleWidget):
    """Something that is only seen: what it means stands in words beside it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, _Role.Graphic)

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.invisible = True
        return state

    @override
    def childCount(self) -> int:
        return 0


class Words(QAccessibleWidget):
    """A label of the window: a heading where it is one; passed over while it says nothing."""

    def __init__(self, widget: Label) -> None:
        super().__init__(widget, _Role.StaticText)
        self._label = widget

    @override
    def role(self) -> QAccessible.Role:
        return _Role.Heading if self._label.property("heading") else _Role.StaticText

    @override
    def text(self, t: QAccessible.Text) -> str:
        if t is _Text.Description:
            return self._label.accessibleDescription()  # Qt would add the tool tip, as rich text
        if t is not _Text.Name:
            return super().text(t)
        if said := self._label.accessibleName():
            return said
        text = self._label.text().replace("\u200b", "")
        return text.replace("&", "") if self._label.buddy() else text

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = True
        if not self.text(_Text.Name):
            state.invisible = True
        return state


class Whole(QAccessibleWidget):
    """Several widgets that are one thing, with one name: the caps of a shortcut."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, _Role.StaticText)

    @override
    def childCount(self) -> int:
        return 0


class Group(QAccessibleWidget):
    """What belongs together; passed over as a group where it has no name."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, _Role.Grouping)


class News(QAccessibleWidget):
    """A notice."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, _Role.Notification)


class Working(QAccessibleWidget):
    """A page that is busy while messages are read; the widget says so with `is_busy`."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, _Role.Pane)
        self._page = widget

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.busy = bool(getattr(self._page, "is_busy", False))
        return state


class _Pressed(QAccessibleWidget):
    """A button that is more than Qt sees in it."""

    def __init__(self, widget: QAbstractButton, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._button = widget

    @override
    def text(self, t: QAccessible.Text) -> str:
        if t is not _Text.Name:
            return super().text(t)
        return self._button.accessibleName() or self._button.text().replace("&", "")

    @override
    def actionNames(self) -> list[str]:
        return [_PRESS, *super().actionNames()] if self._button.isEnabled() else []

    @override
    def doAction(self, actionName: str) -> None:
        if actionName == _PRESS:
            self._button.click()
        else:
            super().doAction(actionName)


class Opener(_Pressed):
    """Opens and closes what stands below it or beside it."""

    def __init__(self, widget: QAbstractButton) -> None:
        super().__init__(widget, _Role.Button)

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        opened = self._button.isChecked()
        state.expandable = True
        state.expanded, state.collapsed = opened, not opened
        return state


class Chooser(_Pressed):
    """Opens a list to choose from; its name holds its label, so no other one is told."""

    def __init__(self, widget: QAbstractButton) -> None:
        super().__init__(widget, _Role.ButtonMenu)

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.hasPopup = True
        return state

    @override
    def relations(
        self, match: QAccessible.RelationFlag = QAccessible.RelationFlag.Labelled
    ) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:
        return []


_INTERFACES: dict[str, Callable[..., QAccessibleInterface]] = {
    "IconLabel": Decoration,
    "Picture": Decoration,
    "_Picture": Decoration,
    "StepPicture": Decoration,
    "Meter": Decoration,
    "Hairline": Decoration,
    "FocusRing": Decoration,
    "_Margin": Decoration,
    "QSplitterHandle": Decoration,  # to be dragged with a mouse only
    "KeyCaps": Whole,
    "Label": Words,
    "Card": Group,
    "_Strip": News,
    "QStackedWidget": Group,  # a layered pane to Qt, which readers name each time
    "Workspace": Working,
    "OpeningButton": Opener,
    "Picker": Chooser,
    "PopupButton": Chooser,
}
"""By the name of a class; what is derived from one of them is told in the same way."""


def interface(name: str, thing: QObject) -> QAccessibleInterface | None:
    """The interface of a widget, by the name of its class; None where Qt's own will do."""
    make = _INTERFACES.get(name)
    return make(thing) if make and isinstance(thing, QWidget) else None
