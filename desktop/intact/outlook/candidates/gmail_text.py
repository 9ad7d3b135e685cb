"""The plain text Gmail makes of the HTML a person wrote, line for line.

What was seen in mails that Gmail sent: blocks begin a new line, quotes go behind "> ", lists get
three blanks, bold text stars, links their address; lines are broken at 76 characters.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import Final

from intact.outlook.candidates import markup
from intact.outlook.candidates.markup import Piece

_COLLAPSED: Final = re.compile(r"[ \t\r\n]+")
_NO_BREAK_SPACE: Final = "\xa0"
_WIDTH: Final = 76
_INDENT: Final = "   "
_SIGNATURE: Final = "-- "  # RFC 3676 4.3: the only line whose last blank stays
_RULE: Final = "-" * 30
_BLOCKS: Final = frozenset({"div", "table", "tr", "body", "center", "form", "address"})
_PARAGRAPHS: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"})
_LISTS: Final = frozenset({"ul", "ol"})
_MARKS: Final = {"b": "*", "strong": "*", "i": "*", "em": "*", "u": "_"}
_UNSEEN: Final = frozenset({"style", "script", "head", "title"})


def render(source: str) -> str:
    """The text of a piece of HTML; lines end in CRLF, the last one too."""
    page = _Page()
    for piece in markup.pieces(source):
        if piece.name.startswith("/"):
            page.close(piece.name[1:])
        elif piece.name:
            page.open(piece)
        else:
            page.text(html.unescape(piece.source))
    return page.finished()


@dataclass(slots=True)
class _Line:
    """One line of the page before it is broken."""

    quote: str = ""
    indent: str = ""
    bullet: str = ""
    texts: list[str] = field(default_factory=list)

    def broken(self) -> list[str]:
        """In pieces of the width; what hangs below a bullet is indented like it."""
        room = _WIDTH - len(self.quote)
        rest = "".join([self.bullet, *self.texts]).replace(_NO_BREAK_SPACE, " ")
        pieces: list[str] = []
        while len(rest) > room:
            cut = rest.rfind(" ", 1, room + 1)
            if cut <= 0 or not rest[:cut].strip():
                cut = rest.find(" ", room)
            if cut <= 0:
                break
            pieces.append(rest[:cut].rstrip(" "))
            rest = rest[cut:].lstrip(" ")
        return [self.quote + self.indent + piece for piece in (*pieces, rest)]


@dataclass(slots=True)
class _Page:
    """Text as it grows."""

    lines: list[_Line] = field(default_factory=lambda: [_Line()])
    breaks: int = 2  # line ends since the last text; a page begins as after a blank line
    quotes: int = 0
    lists: list[int] = field(default_factory=list)  # the next number of each open list, 0: bullets
    marks: list[tuple[str, bool]] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
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
            if not written and text.strip():
                line.texts.append(mark)
                self.marks[place] = (mark, True)
        line.texts.append(text)
        self.breaks = 0
        if self.links:
            target, shown = self.links[-1]
            self.links[-1] = (target, shown + text)

    def open(self, tag: Piece) -> None:
        """A start tag, or a comment."""
        name = tag.name
        if name == "br":
            self.end_line()
        elif name in _UNSEEN:
            self.unseen = self.unseen or name
        elif name in _MARKS:
            self.marks.append((_MARKS[name], False))
        elif name == "a":
            self.links.append((tag.value("href"), ""))
        elif name == "img":
            if alternative := tag.value("alt"):
                self.text(f"[image: {alternative}]")
        elif name == "hr":
            self.ensure(1)
            self.text(_RULE)
            self.ensure(1)
        elif name == "li":
            self.item()
        else:
            self.block(name, 1)

    def close(self, name: str) -> None:
        """An end tag."""
        if name == self.unseen:
            self.unseen = ""
        elif name in _MARKS and self.marks:
            mark, written = self.marks.pop()
            if written:
                self.lines[-1].texts.append(mark)
        elif name == "a" and self.links:
            self.link(*self.links.pop())
        elif name == "li":
            self.ensure(1)
        else:
            self.block(name, -1)

    def block(self, name: str, step: int) -> None:
        """The start (1) or end (-1) of what has lines of its own."""
        if name == "blockquote":
            self.quotes = max(0, self.quotes + step)
            self.ensure(2)
        elif name in _LISTS:
            if step > 0:
                self.lists.append(1 if name == "ol" else 0)
            elif self.lists:
                self.lists.pop()
            self.ensure(1)
            self.end_line()
        elif name in _PARAGRAPHS:
            self.ensure(2)
        elif name in _BLOCKS:
            self.ensure(1)

    def item(self) -> None:
        """The start of an entry of a list."""
        self.ensure(1)
        line = self.lines[-1]
        number = self.lists[-1] if self.lists else 0
        if number:
            self.lists[-1] += 1
        line.indent = _INDENT * max(1, len(self.lists))
        line.bullet = f"{number}. " if number else "- "

    def link(self, target: str, shown: str) -> None:
        """The address behind the text of a link, where the text is not the address itself."""
        address = target.removeprefix("mailto:")
        bare = address.removeprefix("https://").removeprefix("http://").removesuffix("/")
        if address and shown.strip() not in {"", address, bare, address.removesuffix("/")}:
            self.lines[-1].texts.append(f" <{address}>")

    def ensure(self, breaks: int) -> None:
        """At least that many line ends since the last text."""
        while self.breaks < breaks:
            self.end_line()

    def end_line(self) -> None:
        """A line end."""
        self.lines.append(_Line(quote="> " * self.quotes))
        self.breaks += 1

    def finished(self) -> str:
        """All lines, without blank ones at the end."""
        every = (piece for line in self.lines for piece in line.broken())
        broken = [piece if piece == _SIGNATURE else piece.rstrip(" ") for piece in every]
        return "\r\n".join(broken).rstrip() + "\r\n"
