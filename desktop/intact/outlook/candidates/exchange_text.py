"""The plain text Exchange makes of an HTML page, line for line.

What was seen in mails that Exchange sent, and in what it stored: blocks begin a new line, a blank
line stands around a paragraph unless the next one is an ordinary one of Word's (class "MsoNormal"),
a rule is 32 underscores, the address of a link follows its text without a blank, a picture is named
by its alternative text or its address. Lines are never broken.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Final

from intact.outlook.candidates import rendering
from intact.outlook.candidates.markup import Piece
from intact.outlook.candidates.rendering import NO_BREAK_SPACE, PARAGRAPHS, Act, both
from intact.overriding import override

_INDENT: Final = 3
_ORDINARY: Final = "MsoNormal"
_CONDITION: Final = re.compile(r"<![^<>]{0,200}>")
"""Word's `<![if !supportLists]>`, which is no comment."""

_NEAREST: Final = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2013": "-",
        "\u2014": "-",
        "\u2026": "...",
    }
)
"""What Exchange writes instead of characters a charset does not have."""


def render(source: str) -> str:
    """The text of a page; lines end in CRLF, the last one too."""
    page = rendering.filled(_Page(), source, _ACTS)
    lines = ("".join(line).replace(NO_BREAK_SPACE, " ").rstrip(" ") for line in page.lines)
    return "\r\n".join(lines).rstrip("\r\n") + "\r\n"


def nearest(text: str) -> str:
    """The text with those quotes, dashes and dots that every charset has."""
    return text.translate(_NEAREST)


@dataclass(slots=True)
class _Page(rendering.Page):
    """Text as it grows.

    Attributes:
        lines: the last one is open.
        wanted: so many line ends there must be before the next text.
        ordinary: whether the open paragraph is an ordinary one of Word's.
    """

    RULE: ClassVar = "_" * 32

    lines: list[list[str]] = field(default_factory=lambda: [[]])
    wanted: int = 0
    ordinary: bool = False

    @override
    def is_spaced(self) -> bool:
        line = self.lines[-1]
        return bool(self.breaks or self.wanted or (line and line[-1].endswith(" ")))

    @override
    def write(self, text: str) -> None:
        self.begin_line()
        self.lines[-1].append(text)

    @override
    def block(self) -> None:
        self.wanted = max(self.wanted, 1)

    def begin_line(self) -> None:
        """The line ends that are wanted before what follows."""
        while self.breaks < self.wanted:
            self.end_line()
        self.wanted = 0

    def end_line(self) -> None:
        """A line end."""
        self.lines.append([])
        self.breaks += 1


def _text(page: _Page, text: Piece) -> None:
    page.text(html.unescape(_CONDITION.sub("", text.source)))


def _line_break(page: _Page, _tag: Piece) -> None:
    if page.wanted and not page.breaks:
        page.end_line()
    page.end_line()


def _paragraph(page: _Page, tag: Piece) -> None:
    page.ordinary = tag.value("class") == _ORDINARY
    page.wanted = 1 if page.ordinary else 2


def _paragraph_end(page: _Page, _tag: Piece) -> None:
    page.wanted = max(page.wanted, 1 if page.ordinary else 2)
    page.ordinary = False


def _list(page: _Page, tag: Piece) -> None:
    page.wanted = max(page.wanted, 1 if page.lists else 2)
    page.open_list(tag)


def _list_end(page: _Page, _tag: Piece) -> None:
    page.block()
    page.close_list()


def _item(page: _Page, _tag: Piece) -> None:
    page.block()
    page.begin_line()
    number = page.next_number()
    indent = " " * (_INDENT * max(1, len(page.lists)) - 1)
    page.lines[-1].append(f"{indent}{number}.  " if number else f"{indent}*   ")
    page.breaks = 0


def _cell(page: _Page, _tag: Piece) -> None:
    if not page.breaks and not page.wanted:
        page.lines[-1].append("\t")


def _picture(page: _Page, tag: Piece) -> None:
    if named := tag.value("alt") or tag.value("src"):
        page.text(f"[{named}]")


def _link_end(page: _Page, _tag: Piece) -> None:
    """The address behind the text of a link, where the text is not the address itself."""
    shown = page.shown.strip()
    if page.target and shown not in {"", page.target, page.target.removesuffix("/")}:
        page.lines[-1].append(f"<{page.target}>")
    page.target = ""


_ACTS: Final[Mapping[str, Act[_Page]]] = {
    **rendering.ACTS,
    "": _text,
    **both(("blockquote",), rendering.block),
    **dict.fromkeys(PARAGRAPHS, _paragraph),
    **{f"/{name}": _paragraph_end for name in PARAGRAPHS},
    "br": _line_break,
    "ul": _list,
    "ol": _list,
    "/ul": _list_end,
    "/ol": _list_end,
    "li": _item,
    "td": _cell,
    "img": _picture,
    "/a": _link_end,
}
