"""A multipart put together in a sender's habit, and where the messages inside it are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from intact.outlook.parts import Placed


@dataclass(frozen=True, slots=True)
class Written:
    """A part.

    Attributes:
        head: its header fields, each ended by CRLF.
        body: its octets, without the CRLF that belongs to the next delimiter.
        placed: the messages in it, by their place in `body`.
    """

    head: bytes
    body: bytes
    placed: tuple[Placed, ...] = ()


def joined(parts: Iterable[Written], boundary: str, opening: bytes) -> Written:
    """The body of a multipart: `opening`, the parts behind delimiters, and the closing one."""
    delimiter = b"--" + boundary.encode("ascii", "replace")
    chunks = [opening]
    size = len(opening)
    placed: list[Placed] = []
    for part in parts:
        before = delimiter + b"\r\n" + part.head + b"\r\n"
        placed += [place.shifted(size + len(before)) for place in part.placed]
        chunks += [before, part.body, b"\r\n"]
        size += len(before) + len(part.body) + len(b"\r\n")
    chunks.append(delimiter + b"--")
    return Written(b"", b"".join(chunks), tuple(placed))
