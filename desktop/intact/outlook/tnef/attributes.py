"""The attributes of a TNEF stream that are older than MAPI properties, as such properties.

Only what says something about the mail ([MS-OXTNEF] 2.1.3.3): keys and flags of the sender's store
do not. Dates are left out as well: they are in the sender's own time, whose zone is not told, and
all streams met have the true ones as properties. Where the stream holds the property as well, that
one wins (2.1.3).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from intact.outlook.memory import BINARY, STRING8
from intact.outlook.tags import Tag, Type


class Attribute(IntEnum):
    """Identifiers of attributes: their type in the upper half."""

    OWNER = 0x00060000
    SENT_FOR = 0x00060001
    FROM = 0x00008000
    SUBJECT = 0x00018004
    MESSAGE_CLASS = 0x00078008
    BODY = 0x0002800C
    PRIORITY = 0x0004800D
    ATTACH_DATA = 0x0006800F
    ATTACH_TITLE = 0x00018010
    ATTACH_METAFILE = 0x00068011
    ATTACH_REND_DATA = 0x00069002
    MESSAGE_PROPERTIES = 0x00069003
    RECIPIENT_TABLE = 0x00069004
    ATTACHMENT = 0x00069005
    OEM_CODE_PAGE = 0x00069007


class Given(NamedTuple):
    """A property an attribute stands for."""

    tag: int
    kind: int
    octets: bytes | memoryview


_ATTACH_RENDERING: Final = 0x3709
_ATTACH_ENCODING: Final = 0x3702
_MACBINARY: Final = bytes.fromhex("2a864886f714030b01")  # [MS-OXCMSG] 2.2.2.20

_TRIPLE: Final = struct.Struct("<HHHH")
_ONE_OFF: Final = 4  # the only kind of triple in use
_REND_DATA: Final = struct.Struct("<HIHHI")
_OLE: Final = 2  # type of attachment, [MS-OXTNEF] 2.1.3.3.15
_BY_VALUE_METHOD: Final = 1
_OLE_METHOD: Final = 6
_IS_MACBINARY: Final = 1
_IMPORTANCES: Final = {1: 2, 2: 1, 3: 0}  # priority, high first -> importance

_CLASSES: Final = {
    b"ipm.microsoft mail.note": b"IPM.Note",
    b"ipm.microsoft mail.non-delivery": b"REPORT.IPM.Note.NDR",
    b"ipm.microsoft mail.read receipt": b"REPORT.IPM.Note.IPNRN",
    b"ipm.microsoft schedule.mtgreq": b"IPM.Schedule.Meeting.Request",
    b"ipm.microsoft schedule.mtgrespp": b"IPM.Schedule.Meeting.Resp.Pos",
    b"ipm.microsoft schedule.mtgrespn": b"IPM.Schedule.Meeting.Resp.Neg",
    b"ipm.microsoft schedule.mtgrespa": b"IPM.Schedule.Meeting.Resp.Tent",
    b"ipm.microsoft schedule.mtgcncl": b"IPM.Schedule.Meeting.Canceled",
}
"""Message classes of Microsoft Mail -> those of today ([MS-OXTNEF] 2.1.3.3.10)."""


def properties_of(attribute: int, octets: memoryview) -> Iterator[Given]:
    """The properties an attribute stands for; none where it says nothing of the mail."""
    read = _READERS.get(attribute)
    return read(octets) if read else iter(())


def _text(tag: int) -> Callable[[memoryview], Iterator[Given]]:
    def read(octets: memoryview) -> Iterator[Given]:
        yield Given(tag, STRING8, bytes(octets).partition(b"\0")[0])

    return read


def _binary(tag: int) -> Callable[[memoryview], Iterator[Given]]:
    def read(octets: memoryview) -> Iterator[Given]:
        yield Given(tag, BINARY, octets)

    return read


def _message_class(octets: memoryview) -> Iterator[Given]:
    name = bytes(octets).partition(b"\0")[0]
    yield Given(Tag.MESSAGE_CLASS, STRING8, _CLASSES.get(name.lower(), name))


def _priority(octets: memoryview) -> Iterator[Given]:
    importance = _IMPORTANCES.get(int.from_bytes(octets[:2], "little"))
    if importance is not None:
        yield Given(Tag.IMPORTANCE, Type.LONG, importance.to_bytes(4, "little"))


def _code_page(octets: memoryview) -> Iterator[Given]:
    """The one all 8-bit strings of the stream are in ([MS-OXTNEF] 2.1.3.3.2)."""
    yield Given(Tag.MESSAGE_CODE_PAGE, Type.LONG, bytes(octets[:4]).ljust(4, b"\0"))


def _from(octets: memoryview) -> Iterator[Given]:
    """A triple: lengths, then name and address ([MS-OXTNEF] 2.1.3.3.4)."""
    if len(octets) < _TRIPLE.size:
        return
    kind, _, name_size, address_size = _TRIPLE.unpack_from(octets)
    if kind == _ONE_OFF:
        texts = bytes(octets[_TRIPLE.size :])
        name, address = texts[:name_size], texts[name_size : name_size + address_size]
        yield from _party(name, address, (Tag.SENDER_NAME, Tag.SENDER_TYPE, Tag.SENDER_ADDRESS))


def _representing(octets: memoryview) -> Iterator[Given]:
    """Two counted strings ([MS-OXTNEF] 2.1.3.3.16)."""
    texts: list[bytes] = []
    place = 0
    for _ in range(2):
        size = int.from_bytes(octets[place : place + 2], "little")
        texts.append(bytes(octets[place + 2 : place + 2 + size]))
        place += 2 + size
    name, address = texts
    tags = (Tag.REPRESENTING_NAME, Tag.REPRESENTING_TYPE, Tag.REPRESENTING_ADDRESS)
    yield from _party(name, address, tags)


def _party(name: bytes, address: bytes, tags: tuple[int, int, int]) -> Iterator[Given]:
    """Name and `type:address`, both ended by NUL."""
    kind, _, rest = address.partition(b"\0")[0].partition(b":")
    for tag, text in zip(tags, (name.partition(b"\0")[0], kind, rest), strict=True):
        if text:
            yield Given(tag, STRING8, text)


def _rendering(octets: memoryview) -> Iterator[Given]:
    """What kind of attachment begins here ([MS-OXTNEF] 2.1.3.3.15)."""
    if len(octets) < _REND_DATA.size:
        return
    kind, *_, flags = _REND_DATA.unpack_from(octets)
    method = _OLE_METHOD if kind == _OLE else _BY_VALUE_METHOD
    yield Given(Tag.ATTACH_METHOD, Type.LONG, method.to_bytes(4, "little"))
    if flags & _IS_MACBINARY:
        yield Given(_ATTACH_ENCODING, BINARY, _MACBINARY)


_READERS: Final[Mapping[int, Callable[[memoryview], Iterator[Given]]]] = MappingProxyType(
    {
        Attribute.OEM_CODE_PAGE: _code_page,
        Attribute.MESSAGE_CLASS: _message_class,
        Attribute.FROM: _from,
        Attribute.OWNER: _representing,
        Attribute.SENT_FOR: _representing,
        Attribute.SUBJECT: _text(Tag.SUBJECT),
        Attribute.BODY: _text(Tag.BODY),
        Attribute.PRIORITY: _priority,
        Attribute.ATTACH_REND_DATA: _rendering,
        Attribute.ATTACH_TITLE: _text(Tag.ATTACH_FILE_NAME),
        Attribute.ATTACH_DATA: _binary(Tag.ATTACH_DATA),
        Attribute.ATTACH_METAFILE: _binary(_ATTACH_RENDERING),
    }
)
