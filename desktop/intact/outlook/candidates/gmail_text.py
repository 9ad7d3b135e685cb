"""The plain text Gmail makes of the HTML a person wrote, line for line.

What was seen in mails that Gmail sent: blocks begin a new line, quotes stand behind "> ", lists
behind three blanks, bold text between stars, a link before its address; no line is longer than 76.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Final

from intact.outlook.candidates import rendering
from intact.outlook.candidates.markup import Piece
from intact.outlook.candidates.rendering import DEPTH, NO_BREAK_SPACE, PARAGRAPHS, Act, both
from intact.overriding import override

_WIDTH: Final = 76
_INDENT: Final = "   "
_SIGNATURE: Final = "-- "  # RFC 3676 4.3: the only line whose last blank stays
_MARKS: Final = {"b": "*", "strong": "*", "i": "*", "em": "*", "u": "_"}


def render(source: str) -> str:
    """The text of a piece of HTML; lines end in CRLF, the last one too."""
    return rendering.filled(_Page(), source, _ACTS).finished()


@dataclass(slots=True)
class _Line:
    """One line of the page before it is broken."""

    quote: str = ""
    indent: str = ""
    texts: list[str] = field(default_factory=list)

    def broken(self) -> list[str]:
        """In pieces of the width; what hangs below a bullet is indented like it."""
        room = _WIDTH - len(self.quote)
        text = "".join(self.texts).replace(NO_BREAK_SPACE, " ")
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
class _Page(rendering.Page):
    """Text as it grows.

    Attributes:
        lines: the last one is open.
        quotes: how many are open.
        marks: the open ones, and whether they are written already.
    """

    RULE: ClassVar = "-" * 30

    lines: list[_Line] = field(default_factory=lambda: [_Line()])
    quotes: int = 0
    marks: list[tuple[str, bool]] = field(default_factory=list)

    @override
    def is_spaced(self) -> bool:
        texts = self.lines[-1].texts
        return bool(self.breaks or (texts and texts[-1].endswith(" ")))

    @override
    def write(self, text: str) -> None:
        texts = self.lines[-1].texts
        for place, (mark, written) in enumerate(self.marks):
            if not written and not text.isspace():
                texts.append(mark)
                self.marks[place] = (mark, True)
        texts.append(text)

    @override
    def block(self) -> None:
        self.ensure(1)

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


def _paragraph(page: _Page, _tag: Piece) -> None:
    page.ensure(2)


def _quote(page: _Page, tag: Piece) -> None:
    step = -1 if tag.name.startswith("/") else 1
    page.quotes = min(max(0, page.quotes + step), DEPTH)
    page.ensure(2)


def _list(page: _Page, tag: Piece) -> None:
    page.block()
    page.end_line()
    page.open_list(tag)


def _list_end(page: _Page, _tag: Piece) -> None:
    page.block()
    page.end_line()
    page.close_list()


def _item(page: _Page, _tag: Piece) -> None:
    page.block()
    number = page.next_number()
    line = page.lines[-1]
    line.indent = _INDENT * max(1, len(page.lists))
    line.texts.append(f"{number}. " if number else "- ")


def _picture(page: _Page, tag: Piece) -> None:
    if alternative := tag.value("alt"):
        page.text(f"[image: {alternative}]")


def _mark(page: _Page, tag: Piece) -> None:
    if len(page.marks) < DEPTH:
        page.marks.append((_MARKS[tag.name], False))


def _mark_end(page: _Page, _tag: Piece) -> None:
    mark, written = page.marks.pop() if page.marks else ("", False)
    if written:
        page.lines[-1].texts.append(mark)


def _link_end(page: _Page, _tag: Piece) -> None:
    """The address behind the text of a link, where the text is not the address itself."""
    address, shown = page.target.removeprefix("mailto:"), page.shown.strip()
    bare = address.removeprefix("https://").removeprefix("http://").removesuffix("/")
    if shown not in {"", address, address.removesuffix("/"), bare} and address:
        page.lines[-1].texts.append(f" <{address}>")
    page.target = ""


_ACTS: Final[Mapping[str, Act[_Page]]] = {
    **rendering.ACTS,
    **both(PARAGRAPHS, _paragraph),
    **both(("blockquote",), _quote),
    **dict.fromkeys(_MARKS, _mark),
    **{f"/{name}": _mark_end for name in _MARKS},
    "br": _line_break,
    "ul": _list,
    "ol": _list,
    "/ul": _list_end,
    "/ol": _list_end,
    "li": _item,
    "img": _picture,
    "/a": _link_end,
}
