"""The properties of one storage of an Outlook item ([MS-OXMSG] 2.4), read leniently.

Fixed values stand in the property table; text and binary values in streams named by their tag.
The sizes in the table are wrong in real files, so the streams' own lengths count.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from math import isfinite, nan
from typing import Final

from intact import limits
from intact.mime import charsets
from intact.outlook.item import PROPERTIES_STREAM, Storage
from intact.outlook.named_properties import Name, NamedProperties
from intact.outlook.tags import Tag, Type

TABLE: Final = 0
"""Stands for the property table itself among the damaged tags."""

TOP_HEADER: Final = 32  # octets before the table, [MS-OXMSG] 2.4.1
EMBEDDED_HEADER: Final = 24
SUBOBJECT_HEADER: Final = 8

_ENTRY: Final = struct.Struct("<HHI8s")
_REAL: Final = struct.Struct("<d")
_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)
_LAST_TICK: Final = 2_650_152_384_000_000_000
"""9999-01-01: datetime ends with that year, and clocks of other zones are ahead of UTC."""

_DAY_ZERO: Final = datetime(1899, 12, 30, tzinfo=UTC)  # of floating times, [MS-DTYP] 2.2.25
_LAST_DAY: Final = 2_958_101  # the same day
_USUAL_CODE_PAGES: Final = ("utf_8", "cp1252")
_NO_VALUE: Final = (0, b"")
_UNKNOWN: Final = -1  # the id of a named property the file does not name

_UNICODE: Final = Type.UNICODE  # asked for more often than all others together
_STRING8: Final = Type.STRING8

_INTEGERS: Final[dict[int, int]] = {Type.SHORT: 2, Type.BOOLEAN: 2, Type.LONG: 4}
"""Octets that count of the eight in a table."""

_NO_TEXT: Final = re.compile("[\0\ufffe\uffff]")
"""NUL and what is no letter: no program writes them into a string."""

_REPLACEMENT: Final = b"\xfd\xff"  # U+FFFD where it is stored, and not made while reading

_WINDOWS_PAGES: Final = {
    20866: 1251,
    21866: 1251,
    28591: 1252,
    28592: 1250,
    28594: 1257,
    28595: 1251,
    28596: 1256,
    28597: 1253,
    28598: 1255,
    28599: 1254,
    28603: 1257,
    38598: 1255,
    50220: 932,
    50221: 932,
    50222: 932,
    50225: 949,
    51932: 932,
    51936: 936,
    51949: 949,
    52936: 936,
}
"""Internet code page -> the Windows page of 8-bit strings ([MS-OXCMAIL] 2.1.3.3.3)."""


@dataclass(slots=True)
class Properties:
    """Typed access to the properties of a storage.

    Attributes:
        storage: where they are.
        code_pages: codecs for 8-bit strings, most probable first.
        names: ids of the named properties, which may be asked for wherever a tag may.
        damaged: tags whose stream could not be read in full.
        garbled: tags of strings with something in them that is no text.
    """

    storage: Storage
    code_pages: tuple[str, ...] = ()
    names: NamedProperties = field(default_factory=NamedProperties)
    damaged: set[int] = field(default_factory=set)
    garbled: set[int] = field(default_factory=set)
    _fixed: dict[int, tuple[int, bytes]] = field(default_factory=dict)
    _streams: dict[str, bytes] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        storage: Storage,
        header: int,
        inherited: tuple[str, ...] = (),
        names: NamedProperties | None = None,
    ) -> Properties:
        """The properties of a storage whose table begins after `header` octets.

        `inherited` are the code pages of the message around it: those a recipient or attachment
        has, and those an embedded message without its own falls back to. `names` come from the
        outermost message as well: only that one stores them.
        """
        if header == SUBOBJECT_HEADER:
            properties = cls(storage, inherited or _USUAL_CODE_PAGES, names or NamedProperties())
            properties._read_table(header)
            return properties
        properties = cls(storage, names=names or NamedProperties.of(storage))
        properties._read_table(header)
        every = (*properties._own_code_pages(), *(inherited or _USUAL_CODE_PAGES))
        properties.code_pages = tuple(dict.fromkeys(every))
        return properties

    def integer(self, tag: Tag | Name) -> int | None:
        """A 16-bit, 32-bit or truth value, unsigned; None where there is none."""
        kind, value = self._value(tag)
        size = _INTEGERS.get(kind)
        return None if size is None else int.from_bytes(value[:size], "little")

    def real(self, tag: Tag | Name) -> float | None:
        """A 64-bit floating point number; None where there is none, or none that is finite."""
        kind, value = self._value(tag)
        number = _real(value) if kind == Type.DOUBLE else nan
        return number if isfinite(number) else None

    def time(self, tag: Tag | Name) -> datetime | None:
        """A moment in UTC; None where there is none, or none that a calendar knows.

        A floating time has no zone: its hours are given as they are.
        """
        kind, value = self._value(tag)
        if kind == Type.FLOATING_TIME:
            days = _real(value)
            return _DAY_ZERO + timedelta(days=days) if 0 < days < _LAST_DAY else None
        ticks = int.from_bytes(value, "little")
        if kind != Type.TIME or not 0 < ticks < _LAST_TICK:
            return None
        return _EPOCH + timedelta(microseconds=ticks // 10)

    def text(self, tag: Tag | Name) -> str:
        """A string without its trailing NULs; "" where there is none."""
        number = tag if tag.__class__ is Tag else self._id(tag)
        wide, narrow = _text_names(number)
        entries = self.storage.entries
        if wide in entries and (data := self._stream(number, _UNICODE)) is not None:
            text = _unicode(data)
            stored = data.count(_REPLACEMENT)
        elif narrow in entries and (data := self._stream(number, _STRING8)) is not None:
            text, stored = self.decode(data).rstrip("\0"), limits.SOURCE_BYTES_HARD
        else:
            return ""
        odd = not text.isascii() or "\0" in text  # as few are
        if odd and (_NO_TEXT.search(text) or text.count("\ufffd") > stored):
            self.garbled.add(number)
        return text

    def texts(self, tag: Tag | Name) -> list[str]:
        """The strings of a multi-valued property, at most `limits.VALUES`."""
        if self.has(tag, Type.MULTIPLE_UNICODE):
            return [_unicode(data) for data in self._values(tag, Type.MULTIPLE_UNICODE)]
        every = self._values(tag, Type.MULTIPLE_STRING8)
        return [self.decode(data).rstrip("\0") for data in every]

    def octets(self, tag: Tag | Name, kind: Type = Type.BINARY) -> bytes | None:
        """The raw bytes of a stream of that type; None where there is none."""
        return self._stream(self._id(tag), kind)

    def several_octets(self, tag: Tag | Name) -> list[bytes]:
        """The raw bytes of a multi-valued binary property, at most `limits.VALUES`."""
        return list(self._values(tag, Type.MULTIPLE_BINARY))

    def has(self, tag: Tag | Name, kind: Type) -> bool:
        """Whether there is a stream of that type."""
        return stream_name(self._id(tag), kind) in self.storage.entries

    def decode(self, data: bytes) -> str:
        """An 8-bit string, by the first code page that fits."""
        if is_utf16(data):
            return data.decode("utf-16-le", "replace")
        for codec in self.code_pages:
            try:
                return data.decode(codec)
            except UnicodeError:
                continue
        return data.decode("latin-1")

    def _id(self, tag: Tag | Name) -> int:
        """The property id of a tag, or of a named property in this file."""
        if isinstance(tag, Name):
            number = self.names.id_of(tag)
            return _UNKNOWN if number is None else number
        return tag

    def _value(self, tag: Tag | Name) -> tuple[int, bytes]:
        """Type and octets of a fixed value; type 0 where there is none."""
        number = tag if tag.__class__ is Tag else self._id(tag)
        return self._fixed.get(number, _NO_VALUE)

    def _stream(self, number: int, kind: Type) -> bytes | None:
        """The octets of a stream, read once: a container gives no more than a file can hold."""
        name = stream_name(number, kind)
        if name not in self.storage.entries:  # as most that are asked for
            return None
        data = self._streams.get(name)
        if data is None:
            stream = self.storage.read(name)
            if stream is None:
                return None
            if not stream.complete:
                self.damaged.add(number)
            data = self._streams[name] = stream.data
        return data

    def _values(self, tag: Tag | Name, kind: Type) -> Iterator[bytes]:
        """The value streams of a multi-valued property ([MS-OXMSG] 2.1.4.2), up to a missing one.

        The stream with their lengths is not needed: a stream knows its own.
        """
        number = self._id(tag)
        name = stream_name(number, kind)
        for place in range(limits.VALUES if name in self.storage.entries else 0):
            stream = self.storage.read(f"{name}-{place:08x}")
            if stream is None:
                return
            if not stream.complete:
                self.damaged.add(number)
            yield stream.data

    def _read_table(self, header: int) -> None:
        stream = self.storage.table(PROPERTIES_STREAM)
        if stream is None:
            return
        if not stream.complete:
            self.damaged.add(TABLE)
        if header == EMBEDDED_HEADER and len(stream.data) % _ENTRY.size == 0:
            header = TOP_HEADER  # some writers give embedded messages the header of a top level
        table = stream.data[header:]
        entries = list(_ENTRY.iter_unpack(table[: len(table) // 16 * 16]))
        entries.reverse()  # of two with one tag the first counts
        self._fixed = {tag: (kind, value) for kind, tag, _, value in entries}

    def _own_code_pages(self) -> tuple[str, ...]:
        internet = self.integer(Tag.INTERNET_CODE_PAGE) or 0
        numbers = (
            self.integer(Tag.MESSAGE_CODE_PAGE) or 0,
            _WINDOWS_PAGES.get(internet, internet),
            self.integer(Tag.CODE_PAGE) or 0,
        )
        named = [charsets.codec_of_code_page(number) for number in numbers]
        return tuple(filter(None, named))


def is_utf16(data: bytes) -> bool:
    """Some writers label UTF-16 as an 8-bit string: then every other octet is NUL."""
    if b"\0" not in data or len(data) < 2:
        return False
    return data[1::2].count(0) * 2 > len(data[1::2]) and 0 not in data[::2]


def _unicode(data: bytes) -> str:
    return data[: len(data) & ~1].decode("utf-16-le", "replace").rstrip("\0")


def _real(value: bytes) -> float:
    (number,) = _REAL.unpack(value)
    return float(number)


@lru_cache(maxsize=1024)
def _text_names(tag: int) -> tuple[str, str]:
    """What the stream of a string is called, a Unicode and an 8-bit one."""
    return stream_name(tag, _UNICODE), stream_name(tag, _STRING8)


@lru_cache(maxsize=1024)
def stream_name(tag: int, kind: int) -> str:
    """What the stream of a property is called ([MS-OXMSG] 2.1.4), in lower case."""
    return f"__substg1.0_{tag:04x}{kind:04x}"
