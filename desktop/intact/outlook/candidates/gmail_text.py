"""The plain text Gmail makes of the HTML a person wrote, line for line.

What was seen in mails that Gmail sent: blocks begin a new line, quotes stand behind "> ", lists
behind three blanks, bold text between stars, a link before its address; no line is longer than 76.
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
_WIDTH: Final = 76
_DEPTH: Final = 32  # of quotes, lists and marks in each other; nobody writes deeper
_SHOWN: Final = 1_000  # characters of a link that are held against its address
_INDENT: Final = "   "
_SIGNATURE: Final = "-- "  # RFC 3676 4.3: the only line whose last blank stays
_RULE: Final = "-" * 30
_MARKS: Final = {"b": "*", "strong": "*", "i": "*", "em": "*", "u": "_"}
_UNSEEN: Final = ("style", "script", "head", "title")
_BLOCKS: Final = ("div", "table", "tr", "body", "center", "form", "address")
_PARAGRAPHS: Final = ("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre")


def render(source: str) -> str:
    """The text of a piece of HTML; lines end in CRLF, the last one too."""
    page = _Page()
    for piece in markup.pieces(source):
        if not piece.name:
            page.text(html.unescape(piece.source))
        elif (act := _ACTS.get(piece.name)) is not None:
            act(page, piece)
    return page.finished()


@dataclass(slots=True)
class _Line:
    """One line of the page before it is broken."""

    quote: str = ""
    indent: str = ""
    texts: list[str] = field(default_factory=list)

    def broken(self) -> list[str]:
        """In pieces of the width; what hangs below a bullet is indented like it."""
        room = _WIDTH - len(self.quote)
        text = "".join(self.texts).replace(_NO_BREAK_SPACE, " ")
        pieces: list[str] = []
        start = 0
        while len(text) - start > room:
            cut = text.rfind(" ", start + 1, start + room + 1)
            if cut < 0 or text[start:cut].isspace():
                cut = text.find(" ", start + room)
            if cut < 0:
                break
            pieces.append(text[start:cut])
            start = cut
            while text.startswith(" ", start):
                start += 1
        pieces.append(text[start:])
        return [self.quote + self.indent + piece for piece in pieces]


@dataclass(slots=True)
class _Page:
    """Text as it grows.

    Attributes:
        lines: the last one is open.
        breaks: line ends since the last text; a page begins as after a blank line.
        quotes: how many are open.
        lists: the next number of each open list, 0 where it has bullets.
        marks: the open ones, and whether they are written already.
        target: of the open link, and the text it showed so far.
        unseen: the element whose content is not shown.
    """

    lines: list[_Line] = field(default_factory=lambda: [_Line()])
    breaks: int = 2
    quotes: int = 0
    lists: list[int] = field(default_factory=list)
    marks: list[tuple[str, bool]] = field(default_factory=list)
    target: str = ""
    shown: str = ""
    unseen: str = ""

    def text(self, text: str) -> None:
        """Visible text; blanks at the start of a line are none."""
        text = _COLLAPSED.sub(" ", text)
        line = self.lines[-1]
        if self.breaks or (line.texts and line.texts[-1].endswith(" ")):
            text = text.removeprefix(" ")
        if self.unseen or not text:
            return
        for place, (mark, written) in enumerate(self.marks):
            if not written and not text.isspace():
                line.texts.append(mark)
                self.marks[place] = (mark, True)
        line.texts.append(text)
        self.breaks = 0
        if len(self.shown) < _SHOWN:
            self.shown += text

    def finished(self) -> str:
        """All lines, without blank ones at the start and at the end."""
        every = (piece for line in self.lines for piece in line.broken())
        broken = [piece if piece == _SIGNATURE else piece.rstrip(" ") for piece in every]
        return "\r\n".join(broken).rstrip().lstrip("\r\n") + "\r\n"

    def ensure(self, breaks: int) -> None:
        """At least that many line ends since the last text."""
        while self.breaks < breaks:
            self.end_line()

    def end_line(self) -> None:
        """A line end."""
        self.lines.append(_Line(quote="> " * self.quotes))
        self.breaks += 1


def _line_break(page: _Page, _tag: Piece) -> None:
    page.end_line()


def _block(page: _Page, _tag: Piece) -> None:
    page.ensure(1)


def _paragraph(page: _Page, _tag: Piece) -> None:
    page.ensure(2)


def _quote(page: _Page, tag: Piece) -> None:
    step = -1 if tag.name.startswith("/") else 1
    page.quotes = min(max(0, page.quotes + step), _DEPTH)
    page.ensure(2)


def _list(page: _Page, tag: Piece) -> None:
    page.ensure(1)
    page.end_line()
    if len(page.lists) < _DEPTH:
        page.lists.append(1 if tag.name == "ol" else 0)


def _list_end(page: _Page, _tag: Piece) -> None:
    page.ensure(1)
    page.end_line()
    if page.lists:
        page.lists.pop()


def _item(page: _Page, _tag: Piece) -> None:
    page.ensure(1)
    number = page.lists[-1] if page.lists else 0
    if number:
        page.lists[-1] += 1
    line = page.lines[-1]
    line.indent = _INDENT * max(1, len(page.lists))
    line.texts.append(f"{number}. " if number else "- ")


def _rule(page: _Page, tag: Piece) -> None:
    _block(page, tag)
    page.text(_RULE)
    _block(page, tag)


def _picture(page: _Page, tag: Piece) -> None:
    if alternative := tag.value("alt"):
        page.text(f"[image: {alternative}]")


def _mark(page: _Page, tag: Piece) -> None:
    if len(page.marks) < _DEPTH:
        page.marks.append((_MARKS[tag.name], False))


def _mark_end(page: _Page, _tag: Piece) -> None:
    mark, written = page.marks.pop() if page.marks else ("", False)
    if written:
        page.lines[-1].texts.append(mark)


def _link(page: _Page, tag: Piece) -> None:
    page.target, page.shown = tag.value("href"), ""


def _link_end(page: _Page, _tag: Piece) -> None:
    """The address behind the text of a link, where the text is not the address itself."""
    address, shown = page.target.removeprefix("mailto:"), page.shown.strip()
    bare = address.removeprefix("https://").removeprefix("http://").removesuffix("/")
    if shown not in {"", address, address.removesuffix("/"), bare} and address:
        page.lines[-1].texts.append(f" <{address}>")
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
    **_both(_PARAGRAPHS, _paragraph),
    **_both(("blockquote",), _quote),
    **dict.fromkeys(_MARKS, _mark),
    **{f"/{name}": _mark_end for name in _MARKS},
    **dict.fromkeys(_UNSEEN, _hide),
    **{f"/{name}": _show for name in _UNSEEN},
    "br": _line_break,
    "ul": _list,
    "ol": _list,
    "/ul": _list_end,
    "/ol": _list_end,
    "li": _item,
    "/li": _block,
    "hr": _rule,
    "img": _picture,
    "a": _link,
    "/a": _link_end,
}
