"""What the pool can ask a child: a frame, how its answer is checked, and how to do without one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from intact import limits
from intact.errors import Unreadable, UnreadableReason
from intact.reading import answer, protocol
from intact.reading.answer import Unpacked
from intact.reading.protocol import Frame, Kind, Listing, Request, Unpacking
from intact.sample import Head, Sample
from intact.source import Source

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Question(Generic[Result]):
    """One question.

    Attributes:
        frame: what goes to the child.
        most_of_blob: octets the blob of an answer may have.
        heard: checks an answer and makes a result of it; raises Nonsense or Unreadable.
        here: the same work in this process, where children cannot be started.
    """

    frame: Frame
    most_of_blob: int
    heard: Callable[[Frame], Result]
    here: Callable[[], Result]

    @property
    def size(self) -> int:
        """Octets that are to be read: time and memory are measured by them."""
        return len(self.frame.blob)


def sample(number: int, source: Source) -> Question[Sample]:
    """Which message is in this source?

    Raises:
        Unreadable: it is larger than a child takes; one that is sent more would end.
    """
    _fits(source.data)
    request = Request(number, source.origin, source.client, source.keep_client_lines)
    return Question(
        protocol.framed(Kind.REQUEST, request, source.data),
        protocol.most_of_blob(len(source.data)),
        lambda frame: answer.sample_of(frame, source, number),
        lambda: _sample_here(source),
    )


def heads(number: int, sections: Sequence[bytes]) -> Question[tuple[Head, ...]]:
    """What are the heads of the messages that begin so?"""
    listing = Listing(number, tuple(map(len, sections)))
    return Question(
        protocol.framed(Kind.LIST, listing, b"".join(sections)),
        0,
        lambda frame: answer.heads_of(frame, len(sections), number),
        lambda: _heads_here(sections),
    )


def members(number: int, archive: bytes) -> Question[Unpacked]:
    """What is in this archive?

    Raises:
        Unreadable: it is larger than a child takes.
    """
    _fits(archive)
    return Question(
        protocol.framed(Kind.UNPACK, Unpacking(number), archive),
        limits.ARCHIVE_BYTES,
        lambda frame: answer.members_of(frame, number),
        lambda: _members_here(archive),
    )


def _fits(data: bytes) -> None:
    size, limit = len(data), limits.SOURCE_BYTES_HARD
    if size > limit:
        raise Unreadable(UnreadableReason.TOO_LARGE, size=size, limit=limit)


# the window does without these rooms, where children read


def _sample_here(source: Source) -> Sample:
    from intact import formats  # noqa: PLC0415

    return formats.read(source)


def _heads_here(sections: Sequence[bytes]) -> tuple[Head, ...]:
    from intact.formats.heads import head  # noqa: PLC0415

    return tuple(map(head, sections))


def _members_here(archive: bytes) -> Unpacked:
    from intact.reading.serving import unpacked  # noqa: PLC0415

    return unpacked(archive)
