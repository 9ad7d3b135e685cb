"""The MIME structure of a message as offsets into its bytes (RFC 2045, 2046).

One pass over the lines that begin with two hyphens, with a stack instead of recursion: time and
memory grow with the bytes, however deep an attacker nests. A delimiter of an outer multipart ends
all that is open inside it, with or without closing delimiters of its own (RFC 2046 5.1.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from intact.limits import (
    ALL_HEADERS_BYTES,
    ALL_HEADERS_LINES,
    DASH_LINES,
    EMBEDDED_DEPTH,
    PART_DEPTH,
    PARTS,
)
from intact.mime import content, header
from intact.mime.content import Content

_WHITE: Final = b" \t\r\n"
_DELIMITER_OCTETS: Final = 1_000  # of a line; a boundary has at most 70 (RFC 2046 5.1.1)


@dataclass(frozen=True, slots=True)
class Entity:
    """A message or a part of one; offsets count from the start of the scanned data.

    Attributes:
        depth: entities around it.
        level: messages around it; 0 for the message itself and its own parts.
        start: first octet of the header section.
        header_end: end of the last header field.
        body_start: first octet of the body.
        end: end of the body, without the line end that belongs to the delimiter behind it.
        content: what it says it holds.
        children: the parts of a multipart; the message in a message part.
        limits: on the root, names of the limits that cut the scan.
    """

    depth: int
    level: int
    start: int
    header_end: int
    body_start: int
    end: int
    content: Content
    children: tuple[Entity, ...] = ()
    limits: tuple[str, ...] = ()

    def walk(self) -> Iterator[Entity]:
        """This entity and all below it, in the order of the bytes."""
        waiting = [self]
        while waiting:
            entity = waiting.pop()
            yield entity
            waiting.extend(reversed(entity.children))


def scan(data: bytes) -> Entity:
    """The structure of a message; never raises, the limits that cut it stand on the root."""
    scanner = _Scanner(data)
    scanner.open_message(0)
    for _ in range(DASH_LINES):
        if not scanner.step():
            break
    else:
        scanner.cut_by("dash_lines")
    return scanner.finished()


@dataclass(slots=True)
class _Open:
    """An entity whose end is not yet known.

    Attributes:
        boundary: what its delimiters hold, b"" once it is closed and for all but multiparts.
    """

    entity: Entity
    boundary: bytes
    children: list[Entity] = field(default_factory=list)


@dataclass(slots=True)
class _Scanner:
    """Walks from one delimiter to the next."""

    data: bytes
    place: int = 0
    parts: int = 0
    header_octets: int = 0
    header_lines: int = 0
    stack: list[_Open] = field(default_factory=list)
    boundaries: frozenset[bytes] = frozenset()
    limits: list[str] = field(default_factory=list)

    def step(self) -> bool:
        """Go on to the next line that begins with two hyphens; False where reading ends."""
        if not self.boundaries:
            return False
        line = self.data.find(b"\n--", max(self.place - 1, 0)) + 1
        if not line:
            return False
        self.place = self.data.find(b"\n", line) + 1 or len(self.data)
        text = self.data[line + 2 : min(self.place, line + _DELIMITER_OCTETS)].rstrip(_WHITE)
        if text in self.boundaries:
            return self.delimiter(text, line)
        if text.endswith(b"--") and text[:-2] in self.boundaries:
            self.closing_delimiter(text[:-2], line)
        return True

    def delimiter(self, boundary: bytes, line: int) -> bool:
        """End what stands before a delimiter and open the part behind it; False at a limit."""
        multipart = self.unwind(boundary, line).entity
        if limit := self.reached():
            self.cut_by(limit)
            return False
        digest = multipart.content.type == "multipart/digest"  # RFC 2046 5.1.5
        self.open_part(content.MESSAGE if digest else content.TEXT, multipart.level)
        return True

    def closing_delimiter(self, boundary: bytes, line: int) -> None:
        """End the last part of a multipart; what follows it is not part of anything."""
        self.unwind(boundary, line).boundary = b""
        self.find_boundaries()

    def unwind(self, boundary: bytes, line: int) -> _Open:
        """Close everything inside the innermost multipart with this boundary."""
        end = line - 2 if self.data.startswith(b"\r\n", line - 2) else line - 1
        while self.stack[-1].boundary != boundary:
            self.close(end)
        return self.stack[-1]

    def open_part(self, default: str, level: int) -> None:
        """Open the part that begins here; `default` is its type where it declares none."""
        sections = header.split_part(self.data, self.place, len(self.data))
        if self.push(sections, default, level).is_message and self.may_descend(level):
            self.open_message(level + 1)

    def open_message(self, level: int) -> None:
        """Open the message that begins here; if it is nothing but another message, that too."""
        while self.push(header.split(self.data, self.place), content.TEXT, level).is_message:
            if not self.may_descend(level):
                return
            level += 1

    def push(self, sections: tuple[int, int], default: str, level: int) -> Content:
        """Open an entity with these ends of its header section; the place is then its body."""
        header_end, body = sections
        declared = content.of(header.fields(self.data, header_end, self.place), default)
        depth = len(self.stack)
        entity = Entity(depth, level, self.place, header_end, body, body, declared)
        self.stack.append(_Open(entity, b"" if depth >= PART_DEPTH else declared.boundary))
        if declared.boundary and depth >= PART_DEPTH:
            self.cut_by("part_depth")
        self.parts += 1
        self.header_octets += body - self.place
        self.header_lines += self.data.count(b"\n", self.place, body)
        self.place = body
        self.find_boundaries()
        return declared

    def may_descend(self, level: int) -> bool:
        """Whether the message inside a message part is looked into."""
        limit = self.reached()
        if level >= EMBEDDED_DEPTH:
            limit = "embedded_depth"
        elif len(self.stack) > PART_DEPTH:
            limit = "part_depth"
        if limit:
            self.cut_by(limit)
        return not limit

    def reached(self) -> str:
        """The limit that forbids to open a further part, "" if none does."""
        if self.parts >= PARTS:
            return "parts"
        if self.header_octets >= ALL_HEADERS_BYTES:
            return "all_headers_bytes"
        return "all_headers_lines" if self.header_lines >= ALL_HEADERS_LINES else ""

    def close(self, end: int) -> Entity:
        """Close the innermost entity; a header section cut by a delimiter leaves no body."""
        top = self.stack.pop()
        end = max([end, top.entity.body_start, *(inner.end for inner in top.children[-1:])])
        entity = replace(top.entity, end=end, children=tuple(top.children))
        if self.stack:
            self.stack[-1].children.append(entity)
        if top.boundary:
            self.find_boundaries()
        return entity

    def finished(self) -> Entity:
        """The message itself, with everything closed at the end of the data."""
        while len(self.stack) > 1:
            self.close(len(self.data))
        return replace(self.close(len(self.data)), limits=tuple(self.limits))

    def find_boundaries(self) -> None:
        """Know which delimiters mean something now."""
        self.boundaries = frozenset([level.boundary for level in self.stack if level.boundary])

    def cut_by(self, limit: str) -> None:
        """Remember that a limit left something unread."""
        if limit not in self.limits:
            self.limits.append(limit)
