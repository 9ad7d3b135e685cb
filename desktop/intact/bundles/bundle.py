"""What every file that holds many messages can tell, whatever its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol

from intact.intake import Refused
from intact.source import Source

Looked = Callable[[int], None]
"""Is told how many octets were looked through; raises Unreadable where nobody wants more."""


class Bundle(Protocol):
    """A file with many messages, numbered from 0 in the order they stand in it."""

    @property
    def name(self) -> str:
        """Display name of the file; untrusted."""

    @property
    def size(self) -> int:
        """Octets of the file."""

    @property
    def others(self) -> Sequence[Refused]:
        """What else is in it, and what a limit left out."""

    def find(self, looked: Looked) -> None:
        """Looks through the file before anything below is asked; may take a while the first time.

        Raises:
            Unreadable: it cannot be read, or it was changed.
        """

    def __len__(self) -> int: ...

    def size_of(self, number: int) -> int:
        """Octets of a message, with what the file puts around it."""

    def name_of(self, number: int) -> str:
        """Display name of a message; untrusted."""

    def sections(self, numbers: Iterable[int]) -> list[bytes]:
        """What these messages begin with: their header sections, as far as they are short.

        Raises:
            Unreadable: as `find`.
        """

    def sources(self, numbers: Iterable[int]) -> Iterator[Source | Refused]:
        """These messages, one after the other, read when they are asked for."""
