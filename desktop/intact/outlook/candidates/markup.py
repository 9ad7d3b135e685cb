"""HTML cut into tags and text, as far as undoing a store and rendering text need it.

Nothing is repaired: joined again, the pieces are the source. Linear in its length.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]*)([^<>]*)>")
_COMMENT: Final = "<!--"
_COMMENT_END: Final = "-->"
_ATTRIBUTE: Final = (
    r"""(?<![\w-]){}\s{{0,9}}=\s{{0,9}}(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))"""
)


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
    comments = True  # whether another comment may end
    while place < len(source):
        start = source.find("<", place)
        if start < 0:
            yield Piece(source[place:])
            return
        if start > place:
            yield Piece(source[place:start])
        if comments and source.startswith(_COMMENT, start):
            end = source.find(_COMMENT_END, start)
            comments = end >= 0
            if comments:
                place = end + len(_COMMENT_END)
                yield Piece(source[start:place], "!")
                continue
        tag = _TAG.match(source, start)
        place = tag.end() if tag else start + 1
        if tag is None:
            yield Piece("<")
        else:
            yield Piece(tag[0], (tag[1] + tag[2]).lower(), tag[3])
