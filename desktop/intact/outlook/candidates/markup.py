"""HTML cut into tags and text, as far as undoing a store and rendering text need it.

Nothing is repaired: joined again, the pieces are the source. Linear in its length.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]*+)([^<>]*+)>")
_TAG_OR_COMMENT: Final = re.compile(rf"<!--|{_TAG.pattern}")
_COMMENT_END: Final = "-->"
_ATTRIBUTE: Final = r"""(?<![\w-]){}\s{{0,9}}=\s{{0,9}}(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))"""


@dataclass(frozen=True, slots=True)
class Piece:
    """A tag, a comment or a text.

    Attributes:
        source: its characters.
        name: of a tag, in lower case with "/" before that of an end tag; "" for a text, "!" for
            a comment.
        attributes: what stands behind the name of a tag.
    """

    source: str
    name: str = ""
    attributes: str = ""

    def value(self, attribute: str) -> str:
        """The value of an attribute (lower case), "" where it has none."""
        pattern = _ATTRIBUTE.format(re.escape(attribute))
        found = re.search(pattern, self.attributes, re.IGNORECASE)
        return html.unescape(next(v for v in found.groups() if v is not None)) if found else ""


def pieces(source: str) -> Iterator[Piece]:
    """The pieces of HTML in order."""
    place = 0
    wanted = _TAG_OR_COMMENT
    while (found := wanted.search(source, place)) is not None:
        end = found.end()
        if found[2] is None:
            end = source.find(_COMMENT_END, end) + len(_COMMENT_END)
            if end < len(_COMMENT_END):  # no comment can end any more
                wanted = _TAG
                continue
        if found.start() > place:
            yield Piece(source[place : found.start()])
        name = "!" if found[2] is None else (found[1] + found[2]).lower()
        yield Piece(source[found.start() : end], name, found[3] or "")
        place = end
    if place < len(source):
        yield Piece(source[place:])
