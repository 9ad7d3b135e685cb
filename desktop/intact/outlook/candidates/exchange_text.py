"""The plain text Exchange makes of an HTML page, line for line.

What was seen in mails that Exchange sent, and in what it stored: blocks begin a new line, a blank
line stands around a paragraph unless the next one is an ordinary one of Word's (class "MsoNormal"),
a rule is 32 underscores, the address of a link follows its text without a blank, a picture is named
by its alternative text or its address. Lines are never broken.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from intact.outlook.candidates import markup
from intact.outlook.candidates.markup import Piece

_COLLAPSED: Final = re.compile(r"[ \t\r\n]+")
_NO_BREAK_SPACE: Final = "\xa0"
_RULE: Final = "_" * 32
_INDENT: Final = 3
_DEPTH: Final = 32  # of lists in each other; nobody writes deeper
_SHOWN: Final = 1_000  # characters of a link that are held against its address
_BLOCKS: Final = ("div", "table", "tr", "body", "center", "form", "address", "blockquote")
_PARAGRAPHS: Final = ("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre")
_ORDINARY: Final = "MsoNormal"
_UNSEEN: Final = ("style", "script", "head", "title")
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
    page = _Page()
    for piece in markup.pieces(source):
        if not piece.name:
            page.text(html.unescape(_CONDITION.sub("", piece.source)))
        elif (act := _ACTS.get(piece.name)) is not None:
            act(page, piece)
    lines = ("".join(line).replace(_NO_BREAK_SPACE, " ").rstrip(" ") for line in page.lines)
    return "\r\n".join(lines).rstrip("\r\n") + "\r\n"


def nearest(text: str) -> str:
    """The text with those quotes, dashes and dots that every charset has."""
    return text.translate(_NEAREST)


@dataclass(slots=True)
class _Page:
    """Text as it grows.

    Attributes:
        lines: the last one is open.
        breaks: line ends since the last text; a page begins as after a blank line.
        wanted: so many there must be before the next text.
        ordinary: whether the open paragraph is an ordinary one of Word's.
        lists: the next number of each open list, 0 where it has bullets.
        target: of the open link, and the text it showed so far.
        unseen: the element whose content is not shown.
    """

    lines: list[list[str]] = field(default_factory=lambda: [[]])
    breaks: int = 2
    wanted: int = 0
    ordinary: bool = False
    lists: list[int] = field(default_factory=list)
    target: str = ""
    shown: str = ""
    unseen: str = ""

    def text(self, text: str) -> None:
        """Visible text; blanks at the start of a line are none."""
        text = _COLLAPSED.sub(" ", text)
        line = self.lines[-1]
        if self.breaks or self.wanted or (line and line[-1].endswith(" ")):
            text = text.removeprefix(" ")
        if self.unseen or not text:
            return
        self.begin_line()
        self.lines[-1].append(text)
        self.breaks = 0
        if len(self.shown) < _SHOWN:
            self.shown += text

    def begin_line(self) -> None:
        """The line ends that are wanted before what follows."""
        while self.breaks < self.wanted:
            self.end_line()
        self.wanted = 0

    def end_line(self) -> None:
        """A line end."""
        self.lines.append([])
        self.breaks += 1


def _line_break(page: _Page, _tag: Piece) -> None:
    if page.wanted and not page.breaks:
        page.end_line()
    page.end_line()


def _block(page: _Page, _tag: Piece) -> None:
    page.wanted = max(page.wanted, 1)


def _paragraph(page: _Page, tag: Piece) -> None:
    page.ordinary = tag.value("class") == _ORDINARY
    page.wanted = 1 if page.ordinary else 2


def _paragraph_end(page: _Page, _tag: Piece) -> None:
    page.wanted = max(page.wanted, 1 if page.ordinary else 2)
    page.ordinary = False


def _list(page: _Page, tag: Piece) -> None:
    page.wanted = max(page.wanted, 1 if page.lists else 2)
    if len(page.lists) < _DEPTH:
        page.lists.append(1 if tag.name == "ol" else 0)


def _list_end(page: _Page, tag: Piece) -> None:
    _block(page, tag)
    if page.lists:
        page.lists.pop()


def _item(page: _Page, tag: Piece) -> None:
    _block(page, tag)
    page.begin_line()
    number = page.lists[-1] if page.lists else 0
    if number:
        page.lists[-1] += 1
    indent = " " * (_INDENT * max(1, len(page.lists)) - 1)
    page.lines[-1].append(f"{indent}{number}.  " if number else f"{indent}*   ")
    page.breaks = 0


def _cell(page: _Page, _tag: Piece) -> None:
    if not page.breaks and not page.wanted:
        page.lines[-1].append("\t")


def _rule(page: _Page, tag: Piece) -> None:
    _block(page, tag)
    page.text(_RULE)
    _block(page, tag)


def _picture(page: _Page, tag: Piece) -> None:
    if named := tag.value("alt") or tag.value("src"):
        page.text(f"[{named}]")


def _link(page: _Page, tag: Piece) -> None:
    page.target, page.shown = tag.value("href"), ""


def _link_end(page: _Page, _tag: Piece) -> None:
    """The address behind the text of a link, where the text is not the address itself."""
    shown = page.shown.strip()
    if page.target and shown not in {"", page.target, page.target.removesuffix("/")}:
        page.lines[-1].append(f"<{page.target}>")
    page.target = ""


def _hide(page: _Page, tag: Piece) -> None:
    page.unseen = page.unseen or tag.name


def _show(page: _Page, tag: Piece) -> None:
    if tag.name == f"/{page.unseen}":
        page.unseen = ""


_Act = Callable[[_Page, Piece], None]


def _both(names: tuple[str, ...], act: _Act) -> dict[str, _Act]:
    """The same for start and end tags."""
    return {f"{slash}{name}": act for name in names for slash in ("", "/")}


_ACTS: Final[dict[str, _Act]] = {
    **_both(_BLOCKS, _block),
    **dict.fromkeys(_PARAGRAPHS, _paragraph),
    **{f"/{name}": _paragraph_end for name in _PARAGRAPHS},
    **dict.fromkeys(_UNSEEN, _hide),
    **{f"/{name}": _show for name in _UNSEEN},
    "br": _line_break,
    "ul": _list,
    "ol": _list,
    "/ul": _list_end,
    "/ol": _list_end,
    "li": _item,
    "/li": _block,
    "td": _cell,
    "hr": _rule,
    "img": _picture,
    "a": _link,
    "/a": _link_end,
}
