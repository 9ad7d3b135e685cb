"""How the program that wrote a message encoded its parts: what a skeleton shows of that.

Exchange takes the encoded lines out of a part and keeps what they stand for. Parts that it left
alone show how wide the lines were; without one, the boundary tells the program.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from intact.limits import LINE_OCTETS
from intact.mime import encode
from intact.outlook.skeleton.slots import Slot
from intact.outlook.skeleton.stored import Skeleton

_CRLF: Final = b"\r\n"
_WIDTHS: Final = range(20, LINE_OCTETS)
"""Shorter lines are an accident, longer ones a defect."""

_USUAL_WIDTH: Final = 76  # RFC 2045 6.7, 6.8
_BLANK_LINE: Final = re.compile(rb"_\d{3}_|----=_NextPart_")
"""Boundaries of Exchange and Outlook, which leave a line blank behind base64."""

_MOZILLA: Final = b"-" * 12
"""Begins the boundaries of Thunderbird, whose base64 is 72 wide."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What can be told of a program, None where nothing tells.

    Attributes:
        width: characters of a line of base64.
        blank: whether a blank line follows base64.
        quoted: characters of the longest line of quoted-printable.
    """

    width: int | None = None
    blank: bool | None = None
    quoted: int | None = None

    def or_else(self, other: Habits) -> Habits:
        """These, with those of another where nothing tells."""
        return Habits(
            other.width if self.width is None else self.width,
            other.blank if self.blank is None else self.blank,
            other.quoted if self.quoted is None else self.quoted,
        )

    def base64(self, content: bytes, usual: bytes = b"") -> bytes:
        """Content in base64; `usual` is the same where that is made already, in lines of 76."""
        width = self.width or _USUAL_WIDTH
        made = usual if width == _USUAL_WIDTH else b""
        encoded = made or encode.base64_lines(content, width)
        return encoded if self.blank else encoded.removesuffix(_CRLF)

    def quoted_printable(self, content: bytes) -> bytes:
        """Content in quoted-printable."""
        return encode.quoted_printable(content, self.quoted or _USUAL_WIDTH)


def observed(plan: Skeleton, slots: Sequence[Slot]) -> Habits:
    """What the parts show that were kept."""
    found = Habits()
    for slot in slots:
        entity = slot.entity
        body = (entity.body_start, entity.end)
        match entity.content.encoding:
            case "base64" if not slot.is_empty and found.width is None:
                found = found.or_else(_of_base64(plan.data, *body))
            case "quoted-printable" if not slot.is_empty and found.quoted is None:
                found = found.or_else(_of_quoted(plan.data[slice(*body)]))
    return found


def usual(slot: Slot) -> Habits:
    """Those of the program that draws such a boundary as is around this part."""
    boundary = slot.around[-1].content.boundary if slot.around else b""
    width = 72 if boundary.startswith(_MOZILLA) else _USUAL_WIDTH
    return Habits(width, _BLANK_LINE.match(boundary) is not None or slot.is_root, _USUAL_WIDTH)


def _of_base64(data: bytes, start: int, end: int) -> Habits:
    """A single line does not show how long it might have been."""
    width = data.find(_CRLF, start, end) - start
    blank = data.endswith(_CRLF, start, end)
    is_first_of_many = width + len(_CRLF) < end - start
    known = width in _WIDTHS and width % 4 == 0 and is_first_of_many
    return Habits(width if known else None, blank)


def _of_quoted(body: bytes) -> Habits:
    """Lines that had to be broken show how long they may be."""
    longest = max((len(line) for line in body.split(_CRLF) if line.endswith(b"=")), default=0)
    return Habits(quoted=longest if longest in _WIDTHS else None)
