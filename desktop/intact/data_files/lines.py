"""On which line of a TOML file a value stands; the standard library's reader does not tell.

Only for text that `tomllib` has accepted: nothing is checked here, one pass finds the places.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

Place = tuple[str | int, ...]
"""Keys and list positions from the top of the file: ("procedures", 0, "title")."""

_TOKEN = re.compile(
    r"""
      (?P<comment>\#[^\n]*)
    | (?P<string>"{3}(?:[^"\\]|\\.|"(?!""))*"{3,5} | '{3}(?:[^']|'(?!''))*'{3,5}
                | "(?:[^"\\\n]|\\.)*" | '[^'\n]*')
    | (?P<mark>[\[\]{}=,.\n])
    | (?P<bare>[^\s\[\]{}=,."'\#]+)
    """,
    re.VERBOSE | re.DOTALL,
)
_OPEN, _CLOSE = frozenset("[{"), frozenset("]}")


@dataclass(slots=True)
class _Level:
    """An open value: what it is called, and which item of a list comes next."""

    place: Place
    is_list: bool
    item: int = 0


def lines(text: str, wanted: Collection[Place] = ()) -> dict[Place, int]:
    """The 1-based line of every table, key and list item in the text of a TOML file.

    With `wanted` places it reads no further than to the last of them that is there.
    """
    return _Survey(text, wanted).places


class _Survey:
    """One pass over the pieces, without recursion."""

    def __init__(self, text: str, wanted: Collection[Place]) -> None:
        self.places: dict[Place, int] = {(): 1}
        self._tables: dict[Place, int] = {}  # how many [[tables]] of that name came so far
        self._table: Place = ()
        self._levels: list[_Level] = []
        self._key: list[str] = []
        self._in_value = False
        pieces = _pieces(text)
        left = set(wanted)
        before = 0
        for piece, line in pieces:
            if wanted and before != len(self.places):  # something was found in the last step
                before = len(self.places)
                left = {place for place in left if place not in self.places}
                if not left:
                    break
            if not self._levels and not self._in_value and not self._key and piece == "[":
                self._header(pieces, line)
            else:
                self._take(piece, line)

    def _header(self, pieces: Iterator[tuple[str, int]], line: int) -> None:
        """`[a.b]` or `[[a.b]]`: the table that the following keys belong to."""
        names: list[str] = []
        opened = 1
        for piece, _ in pieces:
            if piece == "\n":
                break
            opened += piece == "["
            if piece not in "[].":
                names.append(_name(piece))
        parent = self._inside(names[:-1])
        self._table = (*parent, names[-1])
        self.places.setdefault(self._table, line)
        if opened == 2:
            number = self._tables.get(self._table, 0)
            self._tables[self._table] = number + 1
            self._table = (*self._table, number)
            self.places[self._table] = line

    def _inside(self, names: list[str]) -> Place:
        """The place of a table's parent: of a list of tables always the last one."""
        place: Place = ()
        for name in names:
            place = (*place, name)
            if place in self._tables:
                place = (*place, self._tables[place] - 1)
        return place

    def _take(self, piece: str, line: int) -> None:
        """One piece of a key or a value."""
        if piece == "\n":
            self._end_of_line()
        elif piece == ",":
            self._next_item()
        elif piece in _CLOSE:
            self._levels.pop()
            self._in_value = bool(self._levels) or self._in_value
        elif not self._expects_value():
            self._take_key(piece, line)
        elif piece in _OPEN:
            self._levels.append(_Level(self._begin(line), is_list=piece == "["))
            self._in_value = piece == "["
        elif piece != ".":
            self._begin(line)

    def _expects_value(self) -> bool:
        return self._in_value or (bool(self._levels) and self._levels[-1].is_list)

    def _take_key(self, piece: str, line: int) -> None:
        if piece == "=":
            self._in_value = True
            self.places.setdefault(self._named(), line)
        elif piece != ".":
            self._key.append(_name(piece))

    def _named(self) -> Place:
        """The place of the key just read."""
        return (*(self._levels[-1].place if self._levels else self._table), *self._key)

    def _begin(self, line: int) -> Place:
        """The place of the value that begins here."""
        level = self._levels[-1] if self._levels else None
        place = (*level.place, level.item) if level and level.is_list else self._named()
        self.places.setdefault(place, line)
        self._key = []
        return place

    def _next_item(self) -> None:
        level = self._levels[-1]
        level.item += 1
        self._key = []
        self._in_value = level.is_list

    def _end_of_line(self) -> None:
        if not self._levels:
            self._key = []
            self._in_value = False


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    """Every piece but comments, with its line."""
    line = 1
    seen = 0
    for found in _TOKEN.finditer(text):
        line += text.count("\n", seen, found.start())
        seen = found.start()
        if found.lastgroup != "comment":
            yield found[0], line


def _name(piece: str) -> str:
    """A key without its quotes; escapes in keys do not occur in our files."""
    return piece[1:-1] if piece[0] in "\"'" else piece
