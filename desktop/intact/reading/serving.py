"""What a child answers about files that hold many messages."""

from __future__ import annotations

from itertools import accumulate, pairwise

from intact.errors import Unreadable
from intact.formats import archive
from intact.formats.heads import head
from intact.reading import protocol
from intact.reading.answer import Unpacked
from intact.reading.protocol import (
    Frame,
    Heads,
    Kind,
    Listing,
    Member,
    Members,
    Nonsense,
    Unpacking,
)


def heads(frame: Frame) -> Frame:
    """The answer to the question for the heads of messages.

    Raises:
        Nonsense: the lengths are not those of the blob.
    """
    listing = protocol.record_of(frame, Listing)
    ends = list(accumulate(listing.lengths, initial=0))
    if ends[-1] != len(frame.blob) or any(length < 0 for length in listing.lengths):
        raise Nonsense("lengths of other bytes")
    found = tuple(head(frame.blob[start:end]) for start, end in pairwise(ends))
    return protocol.framed(Kind.HEADS, Heads(listing.number, found))


def members(frame: Frame) -> Frame:
    """The answer to the question for what is in an archive.

    Raises:
        Unreadable: it cannot be unpacked.
    """
    number = protocol.record_of(frame, Unpacking).number
    found = unpacked(frame.blob)
    return protocol.framed(Kind.MEMBERS, Members(number, found.members), found.data)


def unpacked(data: bytes) -> Unpacked:
    """The files of an archive, those that are messages with their bytes.

    Raises:
        Unreadable: it cannot be unpacked.
    """
    blob = bytearray()
    found = []
    for path, content in archive.unpack(data):
        if isinstance(content, Unreadable):
            found.append(Member(path, 0, 0, content.reason.value, content.values))
        else:
            found.append(Member(path, len(blob), len(blob) + len(content)))
            blob += content
    return Unpacked(tuple(found), bytes(blob))
