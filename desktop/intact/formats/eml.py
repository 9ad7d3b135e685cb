"""Messages stored as they are: `.eml` files, and mailbox files with a single entry.

The sample is a slice of the file. Only what a program put there while storing is left out, and
each such thing is named as a loss and kept beside the sample, so that it can be put back. A file
in UTF-16 is turned back into octets first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from intact.fidelity import Fidelity, Loss, LossCode
from intact.formats import mailbox, preamble, quoting, utf16
from intact.formats.preamble import Preamble
from intact.formats.quoting import Quoting
from intact.mime import header, traces
from intact.mime.describe import describe
from intact.mime.header import RawField
from intact.sample import Format, Sample, TakenOff
from intact.source import Source

_LAST_LINES: Final = frozenset({"x-evolution", "x-evolution-source"})
"""Evolution adds them at the end of the header section: where a message came from (drag and drop,
section 2.3), and what its mailbox files note of it."""

_ADDED: Final = ("from", "date", "subject", "message-id", "mime-version")
"""What Evolution adds where a message lacks it, in this order (camel-mime-message.c)."""


def read(source: Source) -> Sample:
    """The sample made of a file that holds one message; its bytes are never changed."""
    narrowed = utf16.narrowed(source.data)
    if narrowed is None:
        return _sample(source, source.data)
    sample = _sample(source, narrowed.data)
    return replace(
        sample,
        fidelity=Fidelity.worse(sample.fidelity, narrowed.fidelity),
        losses=(*sample.losses, *narrowed.losses),
        taken_off=(),  # what was handed over are other octets
    )


def _sample(source: Source, stored: bytes) -> Sample:
    """The sample made of the octets of a stored message."""
    before = preamble.find(stored)
    end, body = header.split(stored, before.end)
    fields = header.fields(stored, end)
    last = _last_lines(fields, dragged=bool(before.mailbox_line))
    names = [*before.client_lines, *(field.name for field in last)]
    stop = len(stored)
    if before.mailbox_line and not last:  # Evolution, whose lines these are, divides by nothing
        stop = mailbox.without_divider(stored, body)
    around = (0, before.client_start if source.keep_client_lines else before.end)
    lines = (0, 0) if source.keep_client_lines else _place(last)
    quoted = quoting.of(stored, body, stop, fields) if before.mailbox_line else Quoting()
    marks = ((mark, mark + 1) for mark in quoted.marks)
    data, taken_off = _without(stored, around, lines, *marks, (stop, len(stored)))
    return Sample.of(
        source,
        data=data,
        format=Format.MBOX if before.mailbox_line else Format.EML,
        fidelity=Fidelity.EXACT,
        losses=(*_losses(before, names, kept=source.keep_client_lines), *quoted.losses),
        facts=replace(describe(data), client=traces.client(fields)),
        taken_off=taken_off,
    )


def _last_lines(fields: Sequence[RawField], *, dragged: bool) -> tuple[RawField, ...]:
    """The run of the client's lines at the end of the header section.

    Behind them Evolution puts MIME-Version where the message has none, and into the mailbox files
    of its drags also other fields, made up in that moment.
    """
    place = last = len(fields) - _added(fields, _ADDED if dragged else _ADDED[-1:])
    while place and fields[place - 1].name.lower() in _LAST_LINES:
        place -= 1
    return tuple(fields[place:]) if place < last else ()


def _added(fields: Sequence[RawField], possible: Sequence[str]) -> int:
    """How many fields at the end Evolution may have added: each the only one of its name."""
    names = [field.name.lower() for field in fields]
    count = 0
    for wanted in reversed(possible):
        if count < len(names) and names[-1 - count] == wanted and names.count(wanted) == 1:
            count += 1
    return count


def _place(fields: Sequence[RawField]) -> tuple[int, int]:
    """Start and end of fields that stand behind each other."""
    start = fields[0].start if fields else 0
    return start, start + sum(len(field.raw) for field in fields)


def _without(stored: bytes, *spans: tuple[int, int]) -> tuple[bytes, tuple[TakenOff, ...]]:
    """The message without the octets at these places, which are in order."""
    pieces: list[bytes] = []
    taken: list[TakenOff] = []
    place = length = 0
    for start, end in spans:
        if start < end:
            pieces.append(stored[place:start])
            length += start - place
            taken.append(TakenOff(length, stored[start:end]))
            place = end
    return b"".join([*pieces, stored[place:]]), tuple(taken)


def _losses(before: Preamble, names: Sequence[str], *, kept: bool) -> Iterator[Loss]:
    if before.byte_order_mark:
        yield Loss(LossCode.BYTE_ORDER_MARK_REMOVED)
    if before.mailbox_line:
        yield Loss(LossCode.MBOX_LINE_REMOVED)
    if names:
        code = LossCode.CLIENT_LINES_KEPT if kept else LossCode.CLIENT_LINES_REMOVED
        yield Loss(code, {"names": ", ".join(dict.fromkeys(names))})
