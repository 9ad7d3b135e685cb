"""Dialogs that stand open while another language is spoken are made anew in it, in their place.

As with the pages (`renewing`): widgets say their words when they are made, and none has to know how
to say them again. What the system itself shows, such as the choice of a file, stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from intact.gui.carrying import carry_over

Made = TypeVar("Made", bound=QDialog)


@runtime_checkable
class TakesOver(Protocol):
    """A dialog that holds more than its fields show."""

    def take_over(self, before: QDialog) -> None:
        """Goes on where the one before it, of the same class, was left."""


def open_dialog(make: Callable[[], Made]) -> Made:
    """Makes a dialog and opens it; it is made once more whenever another language is spoken.

    `make` must connect what is to happen then, and use nothing that is made anew with a page.
    """
    dialog = make()
    _Maker(dialog, make)
    dialog.open()
    return dialog


def renew_dialogs(window: QWidget) -> None:
    """Makes the open dialogs over a window anew, as `open_dialog` made them."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for dialog in window.findChildren(QDialog, options=direct):
        maker = dialog.findChild(_Maker, options=direct)
        if maker is not None and dialog.isVisible():
            _renew(dialog, maker)


class _Maker(QObject):
    """Lives in a dialog, and knows how to make it."""

    def __init__(self, dialog: QDialog, make: Callable[[], QDialog]) -> None:
        super().__init__(dialog)
        self.make = make


def _renew(before: QDialog, maker: _Maker) -> None:
    after = open_dialog(maker.make)
    after.setGeometry(before.geometry())
    carry_over(before, after)
    if isinstance(after, TakesOver):
        after.take_over(before)
    before.reject()
