"""The history for a spreadsheet or a program; a cell is a text and never a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from intact.history.entry import Entry
from intact.report.to_csv import harmless

_COLUMNS = (
    *("when", "destination", "judgement", "way", "outcome", "note"),
    *("sha256", "size", "arrived"),
)


def as_csv(entries: Iterable[Entry]) -> str:
    """One line for each sample of each submission."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for entry in entries:
        writer.writerows([harmless(cell) for cell in row] for row in _rows(entry))
    return written.getvalue()


def as_json(entries: Iterable[Entry]) -> bytes:
    """A list of submissions, each with its samples."""
    import msgspec  # noqa: PLC0415 - the window starts without it

    return msgspec.json.format(msgspec.json.encode(list(entries)), indent=2) + b"\n"


def _rows(entry: Entry) -> Iterator[tuple[str, ...]]:
    head = (
        entry.when.isoformat(),
        entry.destination,
        entry.judgement,
        entry.way,
        entry.outcome,
        entry.note,
    )
    for one in entry.samples:
        yield (*head, one.sha256, str(one.size), one.arrived.isoformat() if one.arrived else "")
    if not entry.samples:
        yield (*head, "", "", "")
