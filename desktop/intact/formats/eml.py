"""Messages stored as they are: `.eml` files, and mailbox files with a single entry.

The sample is a slice of the file. Only what a program put there while storing is left out, and
each such thing is named as a loss.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from intact.fidelity import Fidelity, Loss, LossCode
from intact.formats import mailbox, preamble
from intact.formats.preamble import Preamble
from intact.mime import header, traces
from intact.mime.describe import describe
from intact.mime.header import RawField
from intact.sample import Format, Sample
from intact.source import Source

_LAST_LINE: Final = "x-evolution-source"
"""Evolution adds it at the end of the header section (drag and drop, section 2.3)."""


def read(source: Source) -> Sample:
    """The sample made of a file that holds one message; its bytes are never changed."""
    before = preamble.find(source.data)
    end, body = header.split(source.data, before.end)
    stored = header.fields(source.data, end)
    last = stored[-1] if stored and stored[-1].name.lower() == _LAST_LINE else None
    stop = len(source.data)
    if before.mailbox_line and last is None:  # Evolution, whose line `last` is, divides by nothing
        stop = mailbox.without_divider(source.data, body)
    data = _message(source.data, before.end, stop, last)
    return Sample.of(
        source,
        data=data,
        format=Format.MBOX if before.mailbox_line else Format.EML,
        fidelity=Fidelity.EXACT,
        losses=(*_losses(before, last), *_quoting(source.data, before, body)),
        facts=replace(describe(data), client=traces.client(stored)),
    )


def _message(data: bytes, start: int, stop: int, last: RawField | None) -> bytes:
    """The message without what stands around it, and without the client's last line."""
    if last is None:
        return data[start:stop]
    return data[start : last.start] + data[last.start + len(last.raw) : stop]


def _losses(before: Preamble, last: RawField | None) -> Iterator[Loss]:
    if before.byte_order_mark:
        yield Loss(LossCode.BYTE_ORDER_MARK_REMOVED)
    if before.mailbox_line:
        yield Loss(LossCode.MBOX_LINE_REMOVED)
    names = [*before.client_lines, *([last.name] if last else [])]
    if names:
        yield Loss(LossCode.CLIENT_LINES_REMOVED, {"names": ", ".join(dict.fromkeys(names))})


def _quoting(data: bytes, before: Preamble, body: int) -> Iterator[Loss]:
    """Lines that a mailbox file may have changed: which ones cannot be told (RFC 4155, app. A)."""
    if before.mailbox_line:
        count = mailbox.quoted_lines(data, body)
        if count:
            yield Loss(LossCode.MBOX_MAY_BE_QUOTED, {"count": count})
