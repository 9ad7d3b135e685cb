"""Which event a calendar object is about ([MS-OXOCAL] 2.2.1.27, [MS-OXCICAL] 2.1.3.1.1.20.26)."""

from __future__ import annotations

from datetime import date
from typing import Final

from intact.outlook import names
from intact.outlook.properties import Properties
from intact.outlook.tags import Tag

_OUTLOOK: Final = bytes.fromhex("040000008200e00074c5b7101a82e008")
_FOREIGN: Final = b"vCal-Uid\x01\0\0\0"
_INSTANCE: Final = slice(16, 20)
_DATA: Final = 40
_LONGEST: Final = 1_000  # octets; identifiers of a kilobyte are none


def uid(properties: Properties, otherwise: str) -> str:
    """The identifier all messages about an event share; `otherwise` where the item has none.

    Outlook's own is written as hexadecimal digits, without the day of an instance. One that came
    from another program is that program's.
    """
    data = properties.octets(names.CLEAN_GLOBAL_ID) or properties.octets(names.GLOBAL_ID) or b""
    if not data or len(data) > _LONGEST:
        key = properties.octets(Tag.SEARCH_KEY) or b""
        return key.hex().upper() if 0 < len(key) <= _LONGEST else otherwise
    if data.startswith(_OUTLOOK) and data.startswith(_FOREIGN, _DATA):
        foreign = data[_DATA + len(_FOREIGN) :].partition(b"\0")[0]
        return foreign.decode("utf-8", "replace") or otherwise
    if data.startswith(_OUTLOOK):
        data = data[: _INSTANCE.start] + bytes(4) + data[_INSTANCE.stop :]
    return data.hex().upper()


def instance(properties: Properties) -> date | None:
    """The day of the one instance of a series that is meant, None where it is all of it."""
    data = properties.octets(names.GLOBAL_ID) or b""
    if not data.startswith(_OUTLOOK):
        return None
    day = data[_INSTANCE]
    try:
        return date(int.from_bytes(day[:2], "big"), day[2], day[3])
    except (ValueError, IndexError):
        return None
