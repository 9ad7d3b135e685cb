"""The heads of many messages: just enough of each to choose it from a list."""

from __future__ import annotations

from datetime import datetime

from intact.formats import preamble
from intact.limits import HEAD_TEXT
from intact.mime import correspondence, dates, header, mailboxes, received
from intact.mime.header import RawField
from intact.sample import Head, Mailbox

UNKNOWN = Head("", mailboxes.NOBODY, None, received=False)
"""The head of what is no message, or none that its beginning tells of."""


def head(section: bytes) -> Head:
    """The head of a message whose header section this is, or begins with this; never raises."""
    start = preamble.length_of_mark(section)
    if preamble.mailbox_line_at(section, start):
        start = section.find(b"\n", start) + 1
    end, _ = header.split_part(section, start, len(section))
    fields = header.fields(section, end, start)
    traced = header.values(fields, "received")
    sender = correspondence.sender(fields)
    return Head(
        subject=correspondence.subject(fields)[:HEAD_TEXT],
        sender=Mailbox(sender.name[:HEAD_TEXT], sender.address[:HEAD_TEXT]),
        moment=received.last_moment(traced) or _date(fields),
        received=bool(traced),
    )


def _date(fields: tuple[RawField, ...]) -> datetime | None:
    return dates.parse(header.text(header.value(fields, "date")))
