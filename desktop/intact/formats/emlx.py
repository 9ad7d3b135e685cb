"""Files from the inside of Apple Mail: a length, the message, and what Mail notes about it.

The first line is the count of octets in decimal, padded with blanks; then come exactly that many,
then a property list in XML. `.partial.emlx` files lack the attachments, which Mail keeps as files
of their own: their parts are there without content, and with the length it had.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from intact.fidelity import Fidelity, Loss, LossCode
from intact.mime import header, structure
from intact.mime.describe import describe
from intact.mime.structure import Entity
from intact.sample import Format, Sample
from intact.source import Source

_CLIENT: Final = "apple-mail"
_DIGITS: Final = 12
_FIRST_LINE: Final = 64  # octets of the count, its padding and the line end
_XML: Final = b"<?xml"
_LIST: Final = b"<plist"
_LIST_WITHIN: Final = 400  # octets from the start of the XML, its document type between
_TRIES: Final = 1_000
_LENGTH_ELSEWHERE: Final = "x-apple-content-length"
_HEAD: Final = 64 * 1024


def recognises(data: bytes) -> bool:
    """Whether a decimal count stands on a line of its own, and then a message begins."""
    start = _start(data)
    return start > 0 and header.begins_message(data[start : start + _HEAD])


def read(source: Source) -> Sample:
    """The sample made of such a file: a slice of it, exact where all of the message is there."""
    start = _start(source.data)
    end, fits = _end(source.data, start)
    data = source.data[start:end]
    elsewhere = _elsewhere(data)
    losses = [] if fits else [Loss(LossCode.LENGTH_MISMATCH)]
    if elsewhere:
        losses.append(Loss(LossCode.PARTS_ELSEWHERE, {"count": elsewhere}))
    return Sample.of(
        source,
        data=data,
        format=Format.EMLX,
        fidelity=Fidelity.HEADERS_EXACT if elsewhere else Fidelity.EXACT,
        losses=tuple(losses),
        facts=replace(describe(data), client=_CLIENT),
    )


def _start(data: bytes) -> int:
    """Where the message begins, 0 where the first line is no count."""
    line, line_end, _ = data[:_FIRST_LINE].partition(b"\n")
    count = line.strip()
    return len(line) + 1 if line_end and count.isdigit() and len(count) <= _DIGITS else 0


def _end(data: bytes, start: int) -> tuple[int, bool]:
    """Where the message ends, and whether that is where the count says."""
    end = start + int(data[:start])
    rest = data[end : end + _LIST_WITHIN].lstrip()
    if end <= len(data) and (not rest or rest.startswith(_XML)):
        return end, True
    place = len(data)
    for _ in range(_TRIES):
        place = data.rfind(_XML, start, place)
        if place < 0:
            break
        if data.find(_LIST, place, place + _LIST_WITHIN) >= 0:
            return place, False
    return len(data), False


def _elsewhere(data: bytes) -> int:
    """How many parts have their content elsewhere."""
    return sum(_is_elsewhere(data, entity) for entity in structure.scan(data).walk())


def _is_elsewhere(data: bytes, entity: Entity) -> bool:
    if entity.children:
        return False
    fields = header.fields(data, entity.header_end, entity.start)
    length = header.value(fields, _LENGTH_ELSEWHERE)
    expected = length.isdigit() and length.strip(b"0") != b""
    return expected and not data[entity.body_start : entity.end].strip()
