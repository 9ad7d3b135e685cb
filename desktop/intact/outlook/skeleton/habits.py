"""How the program that wrote a message encoded its parts: what a skeleton shows of that.

Exchange takes the encoded lines out of a part and keeps what they stand for. Parts that it left
alone show how the lines were made; without one, the boundary tells the program.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from intact.limits import CANDIDATE_CHARACTERS, LINE_OCTETS
from intact.mime import encode
from intact.mime.structure import Entity
from intact.outlook.candidates import quoted_printable
from intact.outlook.candidates.quoted_printable import QuotedPrintable
from intact.outlook.skeleton.slots import Slot
from intact.outlook.skeleton.stored import Skeleton

_CRLF: Final = b"\r\n"
_WIDTHS: Final = range(20, LINE_OCTETS)
"""Shorter lines are an accident, longer ones a defect."""

_USUAL_WIDTH: Final = 76  # RFC 2045 6.8


@dataclass(frozen=True, slots=True)
class Habits:
    """What can be told of a program, None where nothing tells.

    Attributes:
        width: characters of a line of base64.
        blank: whether a blank line follows base64.
        quoted: how it writes quoted-printable.
    """

    width: int | None = None
    blank: bool | None = None
    quoted: QuotedPrintable | None = None

    def or_else(self, other: Habits) -> Habits:
        """These, with those of another where nothing tells."""
        return Habits(
            other.width if self.width is None else self.width,
            other.blank if self.blank is None else self.blank,
            self.quoted or other.quoted,
        )

    def base64(self, content: bytes, usual: bytes = b"") -> bytes:
        """Content in base64; `usual` is the same where that is made already, in lines of 76."""
        width = self.width or _USUAL_WIDTH
        made = usual if width == _USUAL_WIDTH else b""
        encoded = made or encode.base64_lines(content, width)
        return encoded if self.blank else encoded.removesuffix(_CRLF)

    def quoted_printable(self, content: bytes) -> bytes:
        """Content in quoted-printable; half a line end is safe only where it is encoded."""
        ends = content.count(_CRLF)
        is_text = content.count(b"\r") == content.count(b"\n") == ends
        if self.quoted is None or not is_text:
            return encode.quoted_printable(content)
        return self.quoted.encode(content)


_USUAL: Final = (
    (re.compile(rb"_\d{3}_"), Habits(76, blank=True, quoted=quoted_printable.EXCHANGE)),
    (re.compile(rb"----=_NextPart_"), Habits(76, blank=True, quoted=quoted_printable.OUTLOOK)),
    (re.compile(rb"-{12}"), Habits(72, blank=False, quoted=quoted_printable.MOZILLA)),
    (re.compile(rb"----=_Part_"), Habits(76, blank=False, quoted=quoted_printable.JAVA)),
    (re.compile(rb"--==_mimepart_"), Habits(60, blank=False, quoted=quoted_printable.RUBY)),
)
"""How a boundary begins, and the program that draws such ones."""


def observed(plan: Skeleton, slots: Sequence[Slot]) -> Habits:
    """What the parts show that were kept."""
    found = Habits()
    for slot in slots:
        if slot.is_empty:
            continue
        match slot.entity.content.encoding:
            case "base64" if found.width is None:
                found = found.or_else(_of_base64(plan.data, slot.entity))
            case "quoted-printable" if found.quoted is None:
                found = found.or_else(_of_quoted(plan.data, slot))
    return found


def usual(slot: Slot) -> Habits:
    """Those of the program that draws such a boundary as is around this part."""
    boundary = slot.around[-1].content.boundary if slot.around else b""
    known = (habits for begins, habits in _USUAL if begins.match(boundary))
    return next(known, Habits(_USUAL_WIDTH, blank=slot.is_root))


def _of_base64(data: bytes, entity: Entity) -> Habits:
    """A single line does not show how long it might have been."""
    start, end = entity.body_start, entity.end
    width = data.find(_CRLF, start, end) - start
    blank = data.endswith(_CRLF, start, end)
    is_first_of_many = width + len(_CRLF) < end - start
    known = width in _WIDTHS and width % 4 == 0 and is_first_of_many
    return Habits(width if known else None, blank)


def _of_quoted(data: bytes, slot: Slot) -> Habits:
    """The way that gives the same lines, where the usual one does not."""
    body, content = data[slot.entity.body_start : slot.entity.end], slot.content(data)
    if len(body) > CANDIDATE_CHARACTERS or usual(slot).quoted_printable(content) == body:
        return Habits()
    ways = quoted_printable.ways(content)
    return Habits(quoted=next((way for way in ways if way.encode(content) == body), None))
