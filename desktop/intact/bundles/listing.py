"""The heads of the messages in a bundle, asked of the reading children a few at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from typing import Final, Protocol

from intact import limits
from intact.bundles.bundle import Bundle
from intact.errors import Unreadable, UnreadableReason
from intact.formats.heads import UNKNOWN
from intact.sample import Head

_PIECES: Final = 10
"""Into so many pieces a question is cut that a child could not answer: one message may be at fault,
and the others can still be told from each other."""


class HeadReader(Protocol):
    """What reads heads in a process of its own."""

    def heads(
        self, sections: Sequence[bytes], cancelled: threading.Event | None = None
    ) -> tuple[Head, ...]:
        """The heads of messages that begin so.

        Raises:
            Unreadable: they cannot be read.
        """


def batches(count: int) -> Iterator[range]:
    """The numbers of so many messages, in the pieces in which their heads are asked for."""
    for start in range(0, count, limits.HEADS_AT_ONCE):
        yield range(start, min(start + limits.HEADS_AT_ONCE, count))


def heads(
    bundle: Bundle, numbers: Sequence[int], reader: HeadReader, cancelled: threading.Event
) -> tuple[Head, ...]:
    """The heads of these messages; UNKNOWN for one that no child could read.

    Raises:
        Unreadable: the file cannot be read, it was changed, or `cancelled` was set.
    """
    found: list[Head] = []
    for sections in _portions(bundle.sections(numbers)):
        found += _asked(sections, reader, cancelled)
    return tuple(found)


def _portions(sections: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    """The sections in order, as many at a time as may go over the pipe at once."""
    portion: list[bytes] = []
    room = limits.HEADS_BYTES
    for section in sections:
        if portion and len(section) > room:
            yield portion
            portion, room = [], limits.HEADS_BYTES
        portion.append(section)
        room -= len(section)
    if portion:
        yield portion


def _asked(
    sections: Sequence[bytes], reader: HeadReader, cancelled: threading.Event
) -> tuple[Head, ...]:
    try:
        return reader.heads(sections, cancelled)
    except Unreadable as error:
        if error.reason is UnreadableReason.CANCELLED:
            raise
    if len(sections) == 1:
        return (UNKNOWN,)
    step = -(-len(sections) // _PIECES)
    found: list[Head] = []
    for start in range(0, len(sections), step):
        found += _asked(sections[start : start + step], reader, cancelled)
    return tuple(found)
