"""Finds the folder resources/ and reads its TOML files into records.

The folder stands beside this module in a wheel or a frozen program, and two folders up in a
checkout or an editable installation.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import msgspec
from typing_extensions import override

from intact.errors import BadData

Record = TypeVar("Record")


class Text(dict[str, str]):
    """A text for people in one or more languages: {"en": "...", "de": "..."}.

    In TOML either a string (English) or a table of language codes, which must hold "en".
    """

    @override
    def __str__(self) -> str:
        return self.get("en", "")

    def in_language(self, language: str) -> str:
        """The text in a language ("de", "pt_BR"), in its base language, or in English."""
        return self.get(language) or self.get(language.partition("_")[0]) or str(self)


def root() -> Path:
    """The folder resources/.

    Raises:
        BadData: it is not there, so the installation is damaged.
    """
    here = Path(__file__).resolve().parent
    for folder in (here / "resources", here.parents[1] / "resources"):
        if (folder / "destinations").is_dir():
            return folder
    raise BadData(here / "resources", 0, "the folder is missing: the installation is damaged")


def files(kind: str, also: Iterable[Path] = ()) -> dict[str, Path]:
    """The TOML files of a kind ("destinations", "clients") by name.

    Files in the folders of `also` replace files of the same name; folders that are absent are
    passed over.
    """
    found: dict[str, Path] = {}
    for folder in (root(), *also):
        for path in sorted((folder / kind).glob("*.toml")):
            found[path.stem] = path
    return found


def load(path: Path, record: type[Record]) -> Record:
    """One TOML file as a record; the key `name` is set from the file's name.

    Raises:
        BadData: the file cannot be read, is not TOML, or does not fit the record.
    """
    try:
        text = path.read_text(encoding="utf-8")
        table = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise BadData(path, 0, f"cannot be read: {type(error).__name__}") from error
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        raise BadData(path, int(line[1]) if line else 0, f"is not valid TOML: {error}") from error
    table["name"] = path.stem
    try:
        return msgspec.convert(table, record, dec_hook=_text)
    except msgspec.ValidationError as error:
        raise BadData(path, _line_of(text, str(error)), str(error)) from error


def _text(wanted: type, value: object) -> object:
    """Builds a `Text` from TOML, for msgspec."""
    if wanted is not Text:
        raise TypeError(wanted)
    if isinstance(value, str):
        return Text(en=value)
    if not isinstance(value, dict) or not value.get("en"):
        msg = "Expected a text, or a table of languages with `en`"
        raise ValueError(msg)
    if not all(isinstance(text, str) for text in value.values()):
        msg = "Expected a text for every language"
        raise ValueError(msg)
    return Text(value)


def _line_of(text: str, complaint: str) -> int:
    """The 1-based line of the key a complaint of msgspec names; 0 where it cannot be told."""
    named = re.findall(r"[`.](\w+)", complaint.rpartition("$")[2] or complaint)
    missing_or_extra = re.search(r"field `(\w+)`", complaint)
    key = missing_or_extra[1] if missing_or_extra else (named[-1] if named else "")
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(rf"\s*(\[+\s*[\w.]*)?\b{re.escape(key)}\b\s*[=.\]]", line) and key:
            return number
    return 0
