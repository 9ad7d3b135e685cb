"""Lines that a mailbox file may have quoted, and what the message's own signatures tell of them.

mboxrd puts a ">" before every line of a body that begins with "From ", whether there are some
already or not; mboxo and Evolution only where there is none, so nobody can tell afterwards which
lines had one (RFC 4155, appendix A). But a signature carries the hash of the body as it was: at
most one of the bodies it may have been fits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice
from typing import Final

from intact import limits
from intact.fidelity import Loss, LossCode
from intact.formats import mailbox
from intact.mime import body_hash, lines
from intact.mime.header import RawField

_SINGLE: Final = b">From "


@dataclass(frozen=True, slots=True)
class Quoting:
    """What is known of the quoted lines of a message.

    Attributes:
        marks: where each ">" stands that the file has put there.
        losses: what is to be told.
    """

    marks: tuple[int, ...] = ()
    losses: tuple[Loss, ...] = ()


def of(stored: bytes, body: int, stop: int, fields: Sequence[RawField]) -> Quoting:
    """The quoting of the entry in `stored` whose body lies between these places."""
    quoted = tuple(mailbox.quoted_lines(stored, body, stop))
    if not quoted:
        return Quoting()
    hashes = body_hash.find(fields)
    tries = _tries(quoted, stop - body) if hashes else 0
    for marks in islice(_possible(stored, quoted), tries):
        whole = lines.to_crlf(_without(stored, marks, body, stop))
        if body_hash.is_whole(whole, hashes):
            undone = Loss(LossCode.MBOX_QUOTING_UNDONE, {"count": len(marks)})
            return Quoting(marks, (undone,) if marks else ())
    return Quoting(losses=(Loss(LossCode.MBOX_MAY_BE_QUOTED, {"count": len(quoted)}),))


def _tries(quoted: Sequence[int], size: int) -> int:
    """How many bodies of that size are held against the signatures."""
    few = len(quoted) <= limits.QUOTED_LINES
    return min(limits.QUOTINGS_TRIED, limits.HASHED_BYTES // max(size, 1)) if few else 0


def _possible(stored: bytes, quoted: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """The marks that may be the file's: none, one before each line, or before lines without one.

    Of the last sort there are many; those with most marks come first.
    """
    single = tuple(place for place in quoted if stored.startswith(_SINGLE, place))
    yield from dict.fromkeys(((), quoted))
    for count in range(len(single), 0, -1):
        yield from combinations(single, count)


def _without(stored: bytes, marks: Sequence[int], body: int, stop: int) -> bytes:
    pieces, place = [], body
    for mark in marks:
        pieces.append(stored[place:mark])
        place = mark + 1
    return b"".join([*pieces, stored[place:stop]])
