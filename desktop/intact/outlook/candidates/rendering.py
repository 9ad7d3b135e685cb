"""How HTML becomes plain text, as far as all programs that write one beside it do alike.

What a program does its own way is a kind of page, and a table of what each tag does to it.
"""

from __future__ import annotations

import html
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Final, TypeVar

from intact.outlook.candidates import markup
from intact.outlook.candidates.markup import Piece

NO_BREAK_SPACE: Final = "\xa0"
DEPTH: Final = 32  # of quotes, lists and marks in each other; nobody writes deeper
BLOCKS: Final = ("div", "table", "tr", "body", "center", "form", "address")
PARAGRAPHS: Final = ("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre")
_UNSEEN: Final = ("style", "script", "head", "title")
_COLLAPSED: Final = re.compile(r"[ \t\r\n]+")
_SHOWN: Final = 1_000  # characters of a link that are held against its address


@dataclass(slots=True)
class Page(ABC):
    """Text as it grows.

    Attributes:
        RULE: the text of a rule.
        breaks: line ends since the last text; a page begins as after a blank line.
        lists: the next number of each open list, 0 where it has bullets.
        target: of the open link.
        shown: the text that link showed so far.
        unseen: the element whose content is not shown.
    """

    RULE: ClassVar[str]

    breaks: int = 2
    lists: list[int] = field(default_factory=list)
    target: str = ""
    shown: str = ""
    unseen: str = ""

    def text(self, text: str) -> None:
        """Visible text; blanks at the start of a line, or behind another one, are none."""
        if self.unseen:
            return
        text = _COLLAPSED.sub(" ", text)
        if self.is_spaced():
            text = text.removeprefix(" ")
        if not text:
            return
        self.write(text)
        self.breaks = 0
        if len(self.shown) < _SHOWN:
            self.shown += text

    @abstractmethod
    def is_spaced(self) -> bool:
        """Whether a blank would be none here."""

    @abstractmethod
    def write(self, text: str) -> None:
        """Puts text behind all that is there."""

    @abstractmethod
    def block(self) -> None:
        """Begins or ends a block: what follows stands on a line of its own."""

    def open_list(self, tag: Piece) -> None:
        """A list in those that are open."""
        if len(self.lists) < DEPTH:
            self.lists.append(1 if tag.name == "ol" else 0)

    def close_list(self) -> None:
        """The end of the innermost list."""
        if self.lists:
            self.lists.pop()

    def next_number(self) -> int:
        """The number of an item that begins, 0 where it has a bullet."""
        number = self.lists[-1] if self.lists else 0
        if number:
            self.lists[-1] += 1
        return number


AnyPage = TypeVar("AnyPage", bound=Page)
Act = Callable[[AnyPage, Piece], None]
"""What a tag does to a page."""


def filled(page: AnyPage, source: str, acts: Mapping[str, Act[AnyPage]]) -> AnyPage:
    """The page with all that HTML; an act is looked up by the name of a piece."""
    for piece in markup.pieces(source):
        if (act := acts.get(piece.name)) is not None:
            act(page, piece)
    return page


def both(names: Iterable[str], act: Act[AnyPage]) -> dict[str, Act[AnyPage]]:
    """The same for start and end tags."""
    return {f"{slash}{name}": act for name in names for slash in ("", "/")}


def block(page: Page, _tag: Piece) -> None:
    """A block begins or ends."""
    page.block()


def _text(page: Page, text: Piece) -> None:
    page.text(html.unescape(text.source))


def _rule(page: Page, _tag: Piece) -> None:
    page.block()
    page.text(page.RULE)
    page.block()


def _link(page: Page, tag: Piece) -> None:
    page.target, page.shown = tag.value("href"), ""


def _hide(page: Page, tag: Piece) -> None:
    page.unseen = page.unseen or tag.name


def _show(page: Page, tag: Piece) -> None:
    if tag.name == f"/{page.unseen}":
        page.unseen = ""


ACTS: Final[Mapping[str, Act[Page]]] = {
    "": _text,
    **both(BLOCKS, block),
    **dict.fromkeys(_UNSEEN, _hide),
    **{f"/{name}": _show for name in _UNSEEN},
    "/li": block,
    "hr": _rule,
    "a": _link,
}
"""What all do alike."""
