"""Reads fields off a structure that another program handed over, never beyond its end."""

from __future__ import annotations

from intact.errors import Unreadable, UnreadableReason


class Cursor:
    """A place in some octets; every number is little-endian, as Windows writes them."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> int:
        """Octets behind this place."""
        return len(self._data) - self._at

    def take(self, count: int) -> bytes:
        """The next octets.

        Raises:
            Unreadable: there are fewer, or the count makes no sense.
        """
        if not 0 <= count <= self.left:
            raise Unreadable(UnreadableReason.DAMAGED)
        start, self._at = self._at, self._at + count
        return self._data[start : self._at]

    def number(self, size: int = 4) -> int:
        """The next octets as an unsigned number."""
        return int.from_bytes(self.take(size), "little")

    def sized(self, most: int) -> bytes:
        """As many octets as a number of four octets before them says, at most so many."""
        size = self.number()
        if size > most:
            raise Unreadable(UnreadableReason.DAMAGED)
        return self.take(size)


def text(data: bytes) -> str:
    """UTF-16 up to its first NUL; what is no UTF-16 becomes replacement characters."""
    return data.decode("utf-16-le", "replace").partition("\0")[0]
