"""Copies of single header fields among the named properties (PS_INTERNET_HEADERS).

Only where the header section itself is not in the file they tell anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from intact import limits
from intact.fidelity import Loss, LossCode
from intact.mime import parameters
from intact.outlook import field_line, names
from intact.outlook.header_block import Declared
from intact.outlook.named_properties import Name
from intact.outlook.properties import Properties

_NAME: Final = re.compile(r"[!-9;-~]{1,100}")
_TYPE: Final = "content-type"
_ENCODING: Final = "content-transfer-encoding"
_STRUCTURE: Final = frozenset(
    {_TYPE, _ENCODING, "content-disposition", "content-id", "mime-version"}
)
"""What describes the body that arrived; the one that is written is described anew."""


def declared(item: Properties) -> Declared:
    """What the copies say about the body."""
    kind = parameters.parse(item.text(Name(names.INTERNET_HEADERS, _TYPE)))
    encoding = parameters.parse(item.text(Name(names.INTERNET_HEADERS, _ENCODING)))
    return Declared(kind.value, kind.params, encoding.value)


def beside(item: Properties, made: set[str], losses: list[Loss]) -> Iterator[tuple[str, bytes]]:
    """The copies of all other fields but those in `made` (lower case), in the order of their ids.

    Outlook keeps their names in lower case.
    """
    left = limits.HEADER_COPIES
    for name, _ in item.names.texts_in(names.INTERNET_HEADERS):
        if name in made or name in _STRUCTURE or not _NAME.fullmatch(name):
            continue
        text = item.text(Name(names.INTERNET_HEADERS, name))
        raw = field_line.line(name, field_line.cut(text, limits.FIELD_SHOWN, losses))
        if raw and not left:
            losses.append(Loss(LossCode.NOT_FULLY_READ, {"limit": "header_copies"}))
            return
        if raw:
            yield name, raw
            left -= 1
