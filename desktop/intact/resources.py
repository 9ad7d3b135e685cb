"""Reads the TOML files of the folder resources/, and of folders like it, into records."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Generic, TypeVar

import msgspec
from typing_extensions import override

from intact import limits
from intact.data_files import lines, location
from intact.data_files.records import Mistake, mistakes
from intact.errors import BadData, Reason

Record = TypeVar("Record")
Check = Callable[[Record], Iterable[Mistake]]
"""What a record cannot say by its types; gives the places and reasons of mistakes."""

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

_PART = r"""(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')"""
_DEEP = re.compile(rf"(?<![\w-]){_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{{limits.KEY_PARTS}}}")
"""A key of more parts than any record has: tomllib takes the square of their number in time."""


_ENDS_OF_PIECES = ("\n", ",", "[", "{", ".", "=")


class Text(dict[str, str]):
    """A text for people in one or more languages: {"en": "...", "de": "..."}.

    In TOML either a string (English) or a table of language codes, which must hold "en".
    """

    @override
    def __str__(self) -> str:
        return self.get("en", "")

    def given(self, language: str) -> str:
        """What the file itself has in a language ("de", "pt_BR") or its base language, or ""."""
        return self.get(language) or self.get(language.partition("_")[0]) or ""


@dataclass(frozen=True, slots=True)
class Read(Generic[Record]):
    """The records of a folder, by name, and the files that are none."""

    records: dict[str, Record]
    mistakes: tuple[BadData, ...]


def files(kind: str, also: Iterable[Path] = ()) -> dict[str, Path]:
    """The TOML files of a kind ("destinations", "clients") by name.

    Files in the folders of `also` replace files of the same name; folders that are absent are
    passed over.
    """
    found: dict[str, Path] = {}
    for folder in (location.root(), *also):
        for path in sorted((folder / kind).glob("*.toml"))[: limits.DATA_FILES]:
            found[path.stem] = path
    return found


def load_all(
    kind: str, record: type[Record], also: Iterable[Path] = (), check: Check[Record] | None = None
) -> Read[Record]:
    """Every file of a kind; a bad file becomes a mistake and the others are still there.

    A bad file that replaces one of Intact's own leaves nothing of that name: what an organisation
    took away must not come back by a slip of the pen.
    """
    records: dict[str, Record] = {}
    bad: list[BadData] = []
    for name, path in files(kind, also).items():
        try:
            records[name] = load(path, record, check)
        except BadData as mistake:
            bad.append(mistake)
    return Read(records, tuple(bad))


def load(path: Path, record: type[Record], check: Check[Record] | None = None) -> Record:
    """One TOML file as a record; the key `name` is set from the file's name.

    Raises:
        BadData: the file cannot be read, is not TOML, or does not fit the record.
    """
    if not is_name(path.stem):
        reason = Reason(
            "the name of the file must be of small letters a to z, digits and single hyphens"
        )
        raise BadData(path, 0, reason)
    text = _text_of(path, limits.DATA_FILE_BYTES)
    table = _table_of(path, text)
    if "name" in table:
        where = lines.lines(text).get(("name",), 0)
        reason = Reason("`name` is not known here: the file’s own name is the name")
        raise BadData(path, where, reason)
    table["name"] = path.stem
    return _made(path, text, table, record, check)


def is_name(text: str) -> bool:
    """Whether a file of data may be called so: small letters a to z, digits, single hyphens."""
    return bool(_NAME.fullmatch(text))


def load_nameless(
    path: Path,
    record: type[Record],
    check: Check[Record] | None = None,
    *,
    most: int,
    pieces: int,
) -> Record:
    """The same for a file that may have any name.

    `most` bounds its octets, `pieces` its lines, values and brackets: they decide how long it takes
    to understand.

    Raises:
        BadData: the file cannot be read, is not TOML, or does not fit the record.
    """
    text = _text_of(path, most)
    if sum(map(text.count, _ENDS_OF_PIECES)) > pieces:
        reason = Reason("the file has more than {most} lines, values and brackets", most=pieces)
        raise BadData(path, 0, reason)
    return _made(path, text, _table_of(path, text), record, check)


def _made(
    path: Path,
    text: str,
    table: dict[str, object],
    record: type[Record],
    check: Check[Record] | None,
) -> Record:
    """The record, once nothing is wrong with the table."""
    _refuse(path, text, mistakes(table, record, _built))
    made = msgspec.convert(table, record, dec_hook=_built)
    _refuse(path, text, check(made) if check else ())
    return made


def _text_of(path: Path, most: int) -> str:
    """The text of a data file of at most so many octets."""
    try:
        if not path.is_file():  # a pipe or a device would never end
            raise BadData(path, 0, Reason("this is not a file"))
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        reason = Reason("the file cannot be read: {why}", why=error.strerror or str(error))
        raise BadData(path, 0, reason) from error
    if len(data) > most:
        raise BadData(path, 0, Reason("the file is larger than {most} KiB", most=most // 1024))
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadData(path, line, Reason("the file must be saved as UTF-8 text")) from error


def _table_of(path: Path, text: str) -> dict[str, object]:
    if deep := _DEEP.search(text):
        line = text.count("\n", 0, deep.start()) + 1
        reason = Reason("a key has more than {most} parts", most=limits.KEY_PARTS)
        raise BadData(path, line, reason)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what, _, where = str(error).partition(" (at ")
        at = re.match(r"line (\d+)", where)
        line = int(at[1]) if at else text.count("\n") + 1  # "at end of document"
        raise BadData(path, line, Reason("this is not valid TOML: {what}", what=what)) from error
    except RecursionError as error:
        reason = Reason("this is not valid TOML: brackets stand in brackets")
        raise BadData(path, 0, reason) from error
    except ValueError as error:  # of more digits than Python takes
        raise BadData(path, 0, Reason("a number is too long")) from error


def _refuse(path: Path, text: str, found: Iterable[Mistake]) -> None:
    """Raises BadData for the mistake that stands first in the file, if there is one."""
    known = [*islice(found, limits.DATA_MISTAKES)]
    if known:
        places = lines.lines(text, [mistake.place for mistake in known])
        told = [(_line(places, mistake.place), mistake.reason) for mistake in known]
        raise BadData(path, *min(told))


def _line(places: dict[lines.Place, int], place: lines.Place) -> int:
    """The line of a place, or of what it stands in."""
    while place not in places:
        place = place[:-1]
    return places[place]


def _built(wanted: type, value: object) -> object:
    """Builds a `Text` from TOML, for msgspec."""
    if wanted is not Text:
        raise TypeError(wanted)
    if isinstance(value, str):
        return Text(en=value)
    texts = value if isinstance(value, dict) else {}
    if not texts.get("en") or not all(isinstance(text, str) for text in texts.values()):
        raise ValueError("a text in quotes, or a table of languages with `en`")
    return Text(texts)
