"""A state of the window that is worth a picture, and the list of them all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pictures.stage import Stage

Way = Callable[["Stage"], "QWidget | None"]
"""Brings a window there; returns the dialog that lies over it, if one does.

Raises TimeoutError where the state cannot be reached.
"""


@dataclass(frozen=True, slots=True)
class State:
    """A state.

    Attributes:
        name: of its picture.
        reach: brings a window there.
        what: what is seen, in one sentence.
    """

    name: str
    reach: Way

    @property
    def what(self) -> str:
        """What is seen, in one sentence."""
        return (self.reach.__doc__ or "").partition("\n")[0]


ALL: list[State] = []
"""Every state, as its module was imported; `states.STATES` has them in order."""


def state(reach: Way) -> Way:
    """Adds a function to the states; the picture is named after it."""
    name = reach.__name__.replace("_", "-")
    ALL.append(State(name, reach))
    return reach
