"""A file as octets to look through: one page of it in memory, whatever its size."""

from __future__ import annotations

from typing import BinaryIO, Final

from intact import limits
from intact.bundles.bundle import Looked

_PAGE: Final = limits.MIB
_FEW: Final = 4 * 1024  # octets far away that are read without turning the page


class Paged:
    """Octets of an open file without a buffer (`intact.formats.mailbox.Octets`)."""

    def __init__(self, file: BinaryIO, size: int, looked: Looked) -> None:
        self._file = file
        self._size = size
        self._looked = looked
        self._start = 0
        self._page = b""

    @property
    def size(self) -> int:
        """How many there are."""
        return self._size

    def find(self, wanted: bytes, start: int) -> int:
        """Where `wanted` stands first at or behind `start`, -1 where it does not."""
        while start + len(wanted) <= self._size:
            if not self._holds(start, start + len(wanted)):
                self._turn_to(start)
            place = self._page.find(wanted, start - self._start)
            if place >= 0:
                return self._start + place
            behind = self._start + len(self._page) - len(wanted) + 1
            if behind <= start:  # the file has become shorter
                return -1
            start = behind
        return -1

    def at(self, start: int, stop: int) -> bytes:
        """Those from `start` to `stop`, fewer where they end before."""
        stop = min(stop, self._size)
        if start >= stop:
            return b""
        if not self._holds(start, stop) and _FEW < stop - start <= _PAGE:
            self._turn_to(start)
        if self._holds(start, stop):
            return self._page[start - self._start : stop - self._start]
        return self._read(start, stop - start)

    def _holds(self, start: int, stop: int) -> bool:
        return self._start <= start and stop <= self._start + len(self._page)

    def _turn_to(self, start: int) -> None:
        self._looked(start)
        self._page = self._read(start, min(_PAGE, self._size - start))
        self._start = start

    def _read(self, start: int, count: int) -> bytes:
        """So many octets, or as many as there are."""
        self._file.seek(start)
        chunks = []
        while count > 0 and (chunk := self._file.read(count)):
            chunks.append(chunk)
            count -= len(chunk)
        return b"".join(chunks)
