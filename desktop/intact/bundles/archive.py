"""An archive of messages, unpacked: its members are small enough to be kept in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from intact import limits
from intact.bundles.bundle import Looked
from intact.errors import Unreadable, UnreadableReason
from intact.formats import archive, mailbox
from intact.intake import Refused
from intact.reading.answer import Unpacked
from intact.reading.protocol import Member
from intact.source import Source

_TELL_NOTHING: Final = frozenset({UnreadableReason.NOT_A_MESSAGE, UnreadableReason.EMPTY})
"""Reasons that need not be told of every file where there is no message at all."""


class ArchiveBundle:
    """The messages of an archive, and what else is in it."""

    def __init__(self, source: Source, unpacked: Unpacked) -> None:
        self.name = source.name
        self.size = len(source.data)
        self._source = replace(source, data=b"")
        self._data = unpacked.data
        self._messages = [one for one in unpacked.members if not one.refusal]
        self.others: Sequence[Refused] = [
            self._refused(one) for one in unpacked.members if one.refusal
        ]

    def find(self, looked: Looked) -> None:
        """All was found when it was unpacked."""

    def __len__(self) -> int:
        return len(self._messages)

    def size_of(self, number: int) -> int:
        """Octets of a message."""
        return self._messages[number].end - self._messages[number].start

    def name_of(self, number: int) -> str:
        """The name of its file, without the folders it lies in."""
        return _name(self._messages[number].path) or self.name

    def sections(self, numbers: Iterable[int]) -> list[bytes]:
        """What these messages begin with."""
        return [self._section(self._messages[number]) for number in numbers]

    def sources(self, numbers: Iterable[int]) -> Iterator[Source | Refused]:
        """These messages, one after the other."""
        for number in numbers:
            member = self._messages[number]
            data = self._data[member.start : member.end]
            name = self.name_of(number)
            yield replace(self._source, data=data, name=name, member=member.path)

    def _section(self, member: Member) -> bytes:
        head = self._data[member.start : min(member.end, member.start + limits.ENTRY_HEAD_BYTES)]
        return head[: mailbox.end_of_head(head) or len(head)]

    def _refused(self, member: Member) -> Refused:
        error = Unreadable(UnreadableReason(member.refusal), **member.values)
        name = _name(member.path) or self.name
        return Refused(name, error, self._source.path, member.path)


def without_messages(bundle: ArchiveBundle) -> Unreadable | None:
    """The reason against an archive without any message, None where there are several."""
    reasons = {refused.error.reason for refused in bundle.others}
    if reasons <= _TELL_NOTHING:
        return Unreadable(UnreadableReason.NOT_A_MESSAGE, kind=archive.KIND)
    return bundle.others[0].error if len(reasons) == 1 else None


def _name(path: str) -> str:
    """The last part of a path, whichever system wrote it."""
    return PurePosixPath(path.replace("\\", "/")).name
