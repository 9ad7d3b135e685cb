"""Parameters of Content-Type and Content-Disposition, read leniently and written exactly.

RFC 2045 5.1, RFC 2183 and RFC 2231; encoded words in names as mail programs write them, although
RFC 2047 5 (3) forbids it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count, groupby, takewhile
from operator import itemgetter
from types import MappingProxyType
from typing import Final
from urllib.parse import unquote_to_bytes

from intact.mime import charsets, encoded_words

_LINE: Final = 78  # RFC 5322 2.1.1: lines should not be longer
_LONG_LINE: Final = 900
"""A quoted-string beyond this nears the hard limit of 998: it is continued (RFC 2231 3)."""

_BLANKS: Final = " \t"
_QUOTED: Final = re.compile(r'"((?:[^"\\]|\\.)*+)"', re.DOTALL)
_QUOTED_VALUE_OR_END: Final = re.compile(r'=[ \t]*+"(?:[^"\\]|\\.)*+"|;', re.DOTALL)
_QUOTED_PAIR: Final = re.compile(r'\\(["\\])')
_SECTION: Final = re.compile(r"([^*]+)(?:\*(\d{1,4}))?(\*)?")
_CONTROLS: Final = dict.fromkeys([*range(0x20), 0x7F], " ")
_ATTRIBUTE: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`{|}~"
"""attribute-char of RFC 2231 7."""

_DIGITS: Final = [chr(o) if o in _ATTRIBUTE else f"%{o:02X}" for o in range(256)]
_NAMES: Final = frozenset({"name", "filename"})
"""The parameters in which programs put encoded words; a boundary may look like one by chance."""


_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ParsedValue:
    """A structured field value.

    Attributes:
        value: what stands before the first semicolon, lower case, without comments and blanks.
        params: the parameters by lower-case name, decoded; the first of each name counts.
    """

    value: str
    params: Mapping[str, str]


def parse(value: str) -> ParsedValue:
    """The value and parameters of a field body, folded or not; never raises."""
    value = value.replace("\r", "").replace("\n", "")
    if "=" not in value:  # no parameters, and so none that could hold a semicolon in quotes
        return ParsedValue(_head(value.partition(";")[0]), _NOTHING)
    segments = _segments(value)
    head = next(segments, "").strip(_BLANKS)
    found = _Found()
    if "=" in head:  # no value at all, or a forgotten semicolon
        first, _, rest = head.partition(" ")
        head, rest = ("", head) if "=" in first else (first, rest)
        found.add(rest)
    for segment in segments:
        found.add(segment)
    return ParsedValue(_head(head), MappingProxyType(found.decoded()))


def parameter(name: str, value: str) -> bytes:
    """`name="value"`, or its RFC 2231 form where the value is not ASCII, without a leading `;`.

    Long values are continued over several lines. Control characters become blanks.
    """
    value = value.translate(_CONTROLS)
    if value.isascii() and not (name in _NAMES and "=?" in value):
        quoted = value.replace("\\", "\\\\").replace('"', '\\"')
        if len(quoted) <= _LONG_LINE:
            return f'{name}="{quoted}"'.encode("ascii")
    characters = [_percent(character) for character in value]
    line = f"{name}*=utf-8''{''.join(characters)}"
    if len(line) <= _LINE - len(" ;"):
        return line.encode("ascii")
    return ";\r\n ".join(_continued(name, characters)).encode("ascii")


def word_parameter(name: str, value: str) -> bytes:
    """Like `parameter`, but with encoded words in the quotes where the value is not ASCII.

    For `name` of Content-Type, where Outlook and many gateways do not know RFC 2231.
    """
    value = value.translate(_CONTROLS)
    if value.isascii():
        return parameter(name, value)
    return f'{name}="{encoded_words.encode_text(value, len(name) + 3)}"'.encode("ascii")


@dataclass(frozen=True, slots=True)
class _Found:
    """Parameters as they were found: plain ones, and sections of RFC 2231 by number."""

    plain: dict[str, str] = field(default_factory=dict)
    sections: dict[str, dict[int, tuple[bool, str]]] = field(default_factory=dict)

    def add(self, segment: str) -> None:
        """Take in `name=value`; anything else is passed over."""
        left, equals, right = segment.partition("=")
        match = _SECTION.fullmatch(left.rpartition(")")[2].strip(_BLANKS).lower())
        if not equals or match is None:
            return
        name, number, star = match.groups()
        value = _unquoted(name, right.strip(_BLANKS))
        if number is None and star is None:
            self.plain.setdefault(name, value)
        else:
            section = (star is not None, value)
            self.sections.setdefault(name, {}).setdefault(int(number or 0), section)

    def decoded(self) -> dict[str, str]:
        """The text of every parameter; RFC 2231 goes before plain where its charset is known."""
        params = {
            name: encoded_words.decode(value) if name in _NAMES else value
            for name, value in self.plain.items()
        }
        for name, sections in self.sections.items():
            text, ok = _joined(sections)
            if ok or name not in params:
                params[name] = text
        return params


def _segments(text: str) -> Iterator[str]:
    """What stands between semicolons outside quoted values."""
    start = 0
    for match in _QUOTED_VALUE_OR_END.finditer(text):
        if match[0] == ";":
            yield text[start : match.start()]
            start = match.end()
    yield text[start:]


def _head(text: str) -> str:
    """What stands before the parameters, as it compares."""
    return "".join(_without_comment(text.strip(_BLANKS)).split()).lower()


def _without_comment(text: str) -> str:
    """A token without the comments before or behind it."""
    if text.startswith("("):
        text = text.partition(")")[2]
    return text.partition("(")[0].strip(_BLANKS)


def _unquoted(name: str, value: str) -> str:
    """The text of a value; a name without quotes may hold blanks and brackets, as people do."""
    if quoted := _QUOTED.match(value):
        return _QUOTED_PAIR.sub(r"\1", quoted[1])
    if name in _NAMES or value.startswith('"'):
        return value.removeprefix('"')
    return _without_comment(value)


def _joined(sections: Mapping[int, tuple[bool, str]]) -> tuple[str, bool]:
    """The text of a continued parameter up to the first gap, and whether its charset is known."""
    numbers = takewhile(sections.__contains__, count(min(sections)))
    values = [sections[number] for number in numbers]
    charset = ""
    if values[0][0] and values[0][1].count("'") >= 2:  # charset'language'text
        charset, _, text = values[0][1].split("'", 2)
        values[0] = (True, text)
    pieces: list[str] = []
    for encoded, run in groupby(values, itemgetter(0)):
        text = "".join([section for _, section in run])
        octets = unquote_to_bytes(text.encode("utf-8", "replace"))
        pieces.append(charsets.decode(octets, charset)[0] if encoded else text)
    return "".join(pieces), not charset or charsets.known(charset)


def _percent(character: str) -> str:
    return "".join([_DIGITS[octet] for octet in character.encode("utf-8", "replace")])


def _continued(name: str, characters: list[str]) -> Iterator[str]:
    """The sections of a long value; no character is cut (RFC 2231 4.1)."""
    section = f"{name}*0*=utf-8''"
    used = len(section)
    number = 0
    pieces: list[str] = []
    for character in characters:
        if used + len(character) > _LINE - len(" ;"):
            yield section + "".join(pieces)
            number += 1
            section = f"{name}*{number}*="
            used = len(section)
            pieces.clear()
        pieces.append(character)
        used += len(character)
    yield section + "".join(pieces)
