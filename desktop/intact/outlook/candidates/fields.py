"""Header fields of parts, from templates: `Name: value|parameter="{value}"&parameter={value}`.

`|` begins a parameter where the sender may fold, `&` one where it never does. A parameter whose
value is not known is left out, and so is a field.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import Final, NamedTuple

from intact.mime import charsets

Template = str

_PLACE: Final = re.compile(r"\{(\w+)\}")
_PARAMETER: Final = re.compile(r"([|&])([^|&]+)")
_LINE: Final = 76
_JOINED: Final = "; "


class Fold(Enum):
    """Where a field is folded."""

    NEVER = auto()
    LONG = auto()  # a parameter that would make the line too long begins a new one
    ALWAYS = auto()  # every parameter begins a new line


@dataclass(frozen=True, slots=True)
class Folding:
    """Where a field is folded, and with which blank."""

    where: Fold
    blank: str = "\t"


def written(templates: tuple[Template, ...], values: Mapping[str, str], folding: Folding) -> bytes:
    """The fields, each ended by CRLF; values that are not ASCII are written as UTF-8."""
    lines = [_field(template, values, folding) for template in templates]
    return "".join(lines).encode("utf-8", "replace")


def word(name: str, charset: str, *, wide: bool) -> str:
    """A file name as one encoded word, as programs write it that know no RFC 2231.

    In that charset, or in UTF-8 where it does not fit; `wide`: in base64 where
    letters take several octets, as Exchange and Gmail write it.
    """
    codec = charsets.writing_codec(charset)
    try:
        data = name.encode(codec or "utf-8")
    except UnicodeError:
        charset, data = "utf-8", name.encode("utf-8", "replace")
    if wide and len(data) > len(name):
        return f"=?{charset}?B?{binascii.b2a_base64(data, newline=False).decode('ascii')}?="
    return f"=?{charset}?Q?{''.join(map(_quoted, data))}?="


def _quoted(octet: int) -> str:
    """One octet of an encoded word (RFC 2047 4.2)."""
    character = chr(octet)
    if character == " ":
        return "_"
    plain = character.isascii() and (character.isalnum() or character in "-.")
    return character if plain else f"={octet:02X}"


class _Piece(NamedTuple):
    """The beginning of a field, or a parameter; `names` of the values it needs."""

    mark: str
    names: tuple[str, ...]
    template: str


@lru_cache(maxsize=256)
def _pieces(template: Template) -> tuple[_Piece, ...]:
    """The same few templates are filled hundreds of times for one message."""
    first = template.partition("|")[0].partition("&")[0]
    every = (("", first), *_PARAMETER.findall(template))
    return tuple(_Piece(mark, tuple(_PLACE.findall(piece)), piece) for mark, piece in every)


def _field(template: Template, values: Mapping[str, str], folding: Folding) -> str:
    first, *parameters = _pieces(template)
    field = _filled(first, values)
    if not field:
        return ""
    column = len(field)
    for piece in parameters:
        if parameter := _filled(piece, values):
            long = column + len(_JOINED) + len(parameter) > _LINE
            folds = folding.where is Fold.ALWAYS or (folding.where is Fold.LONG and long)
            apart = folds and piece.mark == "|"
            field += (f";\r\n{folding.blank}" if apart else _JOINED) + parameter
            column = len(parameter) + 1 + (0 if apart else column + len(_JOINED) - 1)
    return field + "\r\n"


def _filled(piece: _Piece, values: Mapping[str, str]) -> str:
    """The piece with its values, "" where one of them is not known."""
    if not all(map(values.get, piece.names)):
        return ""
    return piece.template.format_map(values) if piece.names else piece.template
