"""Whether a TOML table fits a record, told in words for people who write data files.

msgspec turns tables into records but passes over keys it does not know and names no list items;
here every key and every item is looked at on its own. What a record requires may not be empty.
"""

from __future__ import annotations

import dataclasses
import difflib
import enum
import re
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

import msgspec

from intact.data_files.lines import Place
from intact.errors import Reason

Hook = Callable[[type, object], object]
"""Builds a value of a type msgspec does not know; its ValueError says what was expected."""

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
"""What escapes in TOML let in and a terminal or a header would obey; a line break is no harm."""

_MUST_BE = {
    bool: "true or false",
    int: "a whole number, without quotes",
    str: "a text in quotes",
    date: "a date such as 2026-11-24, without quotes",
}


@dataclass(frozen=True, slots=True)
class Mistake:
    """Something that does not fit: where it stands, and why, naming the key."""

    place: Place
    reason: str


def mistakes(table: object, record: type, hook: Hook) -> Iterator[Mistake]:
    """Every key and value of a table that does not fit the record, a frozen dataclass."""
    return _in_value(table, record, (), hook)


def _in_value(value: object, wanted: object, at: Place, hook: Hook) -> Iterator[Mistake]:
    wanted = _without_none(wanted)
    if isinstance(wanted, type) and dataclasses.is_dataclass(wanted):
        yield from _in_table(value, wanted, at, hook)
    elif typing.get_origin(wanted) is tuple:
        yield from _in_list(value, typing.get_args(wanted)[0], at, hook)
    elif typing.get_origin(wanted) is dict:
        yield from _in_names(value, typing.get_args(wanted), at, hook)
    else:
        yield from _in_leaf(value, wanted, at, hook)


def _in_table(value: object, wanted: type, at: Place, hook: Hook) -> Iterator[Mistake]:
    if not isinstance(value, dict):
        yield Mistake(at, Reason("{place} must be a table of keys and values", place=_called(at)))
        return
    types = _types(wanted)
    for key in value:
        if key not in types:
            yield Mistake((*at, key), _unknown(key, types))
        else:
            yield from _in_value(value[key], types[key], (*at, key), hook)
    for name in _required(wanted):
        if name not in value:
            yield Mistake(at, Reason("`{name}` is missing", name=name))
        elif value[name] in ("", []):
            yield Mistake((*at, name), Reason("`{name}` must not be empty", name=name))


def _in_list(value: object, item: object, at: Place, hook: Hook) -> Iterator[Mistake]:
    if not isinstance(value, list):
        yield Mistake(at, Reason("{place} must be a list in square brackets", place=_called(at)))
        return
    for number, one in enumerate(value):
        yield from _in_value(one, item, (*at, number), hook)


def _in_names(
    value: object, wanted: tuple[object, ...], at: Place, hook: Hook
) -> Iterator[Mistake]:
    """A table whose keys the file chooses: each key and each value is looked at."""
    if not isinstance(value, dict):
        yield Mistake(at, Reason("{place} must be a table of keys and values", place=_called(at)))
        return
    for key, one in value.items():
        yield from _in_leaf(key, wanted[0], (*at, key), hook)
        yield from _in_value(one, wanted[1], (*at, key), hook)


def _in_leaf(value: object, wanted: object, at: Place, hook: Hook) -> Iterator[Mistake]:
    if any(_CONTROL.search(text) for text in _texts(value)):
        yield Mistake(at, Reason("{place} must not hold control characters", place=_called(at)))
        return
    try:
        msgspec.convert(value, wanted, dec_hook=hook)
    except msgspec.ValidationError as error:
        what = _must_be(wanted) or str(error)
        yield Mistake(at, Reason("{place} must be {what}", place=_called(at), what=what))


def _texts(value: object) -> Iterator[str]:
    """A text, or the texts of a table of languages."""
    several = value.values() if isinstance(value, dict) else [value]
    return (text for text in several if isinstance(text, str))


def _must_be(wanted: object) -> str:
    """What a value of this type looks like; "" where only the hook can tell."""
    for note in getattr(wanted, "__metadata__", ()):
        if isinstance(note, msgspec.Meta) and note.description:
            return _described(note.description)
    if isinstance(wanted, type) and issubclass(wanted, enum.Enum):
        names = ", ".join(f'"{member.value}"' for member in wanted)
        return Reason("one of {names}", names=names)
    described = _MUST_BE.get(wanted, "") if isinstance(wanted, type) else ""
    return _described(described) if described else ""


def _described(text: str) -> Reason:
    """A description of what a value looks like; no braces of it are names."""
    return Reason(text.replace("{", "{{").replace("}", "}}"))


def _without_none(wanted: object) -> object:
    """`X` of `X | None`: TOML has no null, a key is there or it is not."""
    options = [one for one in typing.get_args(wanted) if one is not type(None)]
    is_optional = type(None) in typing.get_args(wanted)
    return options[0] if is_optional else wanted


@cache
def _types(record: type) -> dict[str, object]:
    """The types of a record's fields; finding them out is slow, and records do not change."""
    return typing.get_type_hints(record, include_extras=True)


@cache
def _required(record: type) -> tuple[str, ...]:
    return tuple(
        field.name
        for field in dataclasses.fields(record)
        if field.default is field.default_factory is dataclasses.MISSING
    )


def _unknown(key: str, known: typing.Iterable[str]) -> Reason:
    close = difflib.get_close_matches(key, [*known], n=1)
    if close:
        return Reason(
            "`{name}` is not known here; did you mean `{close}`?", name=key, close=close[0]
        )
    return Reason("`{name}` is not known here", name=key)


def _called(at: Place) -> Reason:
    """What a value is called: its key, and which item of the list it is."""
    if not at:
        return Reason("the file")
    *before, last = at
    if isinstance(last, int):
        number = last + 1
        if before:
            return Reason("item {number} of `{name}`", number=number, name=before[-1])
        return Reason("item {number}", number=number)
    return Reason("`{name}`", name=last)
