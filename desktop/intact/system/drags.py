"""What a system can be asked about a drag or its clipboard, beyond what Qt tells; Windows only.

Formats go by the names programs register for them; the one that Windows knows by number alone, the
list of files, by `FILES`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

Result = TypeVar("Result")

FILES: Final = "CF_HDROP"


@dataclass(frozen=True, slots=True)
class Content:
    """What stands in one format.

    Attributes:
        octets: all of it.
        is_exact: False where it lay in memory that may be larger than what was put there.
    """

    octets: bytes
    is_exact: bool = True


class HeldData(Protocol):
    """What another program holds ready while it is dragged from, or on the clipboard."""

    @property
    def is_later(self) -> bool:
        """Whether the program hands it over after the drop only, and may take its time."""

    def offers(self, name: str) -> bool:
        """Whether there is a format of that name; asks for no data."""

    def read(self, name: str, index: int, most: int) -> Content | None:
        """What stands in a format.

        Args:
            name: of the format.
            index: which of several files, -1 where there is one of the format.
            most: octets.

        Returns:
            None where the program has nothing, or does not hand it over.

        Raises:
            Unreadable: it is too large.
            OSError: it failed on the way.
        """

    def later(self) -> LaterData:
        """Tells the program that it may take its time; called while the drop goes on.

        Raises:
            OSError: it will have none of that.
        """


class LaterData(Protocol):
    """What another program hands over after the drop."""

    def fetch(self, work: Callable[[HeldData], Result]) -> Result:
        """Works on the data in a thread of its own, once the drop is over; blocks.

        Raises:
            OSError: the program is gone.
        """

    def end(self) -> None:
        """Lets the program go; called by the thread of the window, once."""


class DropTaker(Protocol):
    """Who takes what Qt cannot; called by the thread of the window, and never raises."""

    def enters(self, data: HeldData) -> bool:
        """Something is dragged over the window; whether it is taken here."""

    def leaves(self) -> None:
        """What was taken here leaves, or was dropped."""

    def drops(self, data: HeldData) -> None:
        """It is dropped as a copy; `data` holds until this returns."""


class Drags(Protocol):
    """The calls themselves."""

    def watch(self, window: int, taker: DropTaker) -> None:
        """Asks the taker first about all that is dragged over a window, by its system's number.

        Raises:
            OSError: the window takes no drops.
        """

    def clipboard(self) -> HeldData | None:
        """What is on the clipboard; None where it cannot be had."""

    def outlook_item(self, store_id: bytes, entry_id: bytes, most: int) -> bytes:
        """A message as the running Outlook saves it (`.msg`); blocks, in any thread.

        Raises:
            OSError: Outlook is not there, or will not.
            Unreadable: it is too large.
        """
