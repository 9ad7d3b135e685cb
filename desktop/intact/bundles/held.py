"""A mail folder that is in memory already: what a program made for one drag, or what was pasted.

Nobody is asked which messages are meant: the person dragged just these.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from intact import limits
from intact.errors import Unreadable, UnreadableReason
from intact.formats import mailbox, preamble
from intact.intake import Refused
from intact.source import Source


def is_mail_folder(source: Source) -> bool:
    """Whether these octets begin like a mail folder."""
    return bool(preamble.mailbox_line_at(source.data, preamble.length_of_mark(source.data)))


def messages(source: Source) -> Iterator[Source | Refused]:
    """The messages in it, one after the other; a single one keeps the name of the file."""
    entries = mailbox.Entries(mailbox.Held(source.data))
    for number, (start, end) in enumerate(entries, 1):
        if (start, end) == (0, len(source.data)):
            yield source
            return
        yield _message(source, start, end, number)
    if entries.cut:
        limit = limits.MAILBOX_LINES
        yield Refused(source.name, Unreadable(UnreadableReason.TOO_MANY_MESSAGES, limit=limit))


def _message(source: Source, start: int, end: int, number: int) -> Source | Refused:
    name = f"{source.name} ({number})"
    if end - start > limits.SOURCE_BYTES:
        bounds = {"size": end - start, "limit": limits.SOURCE_BYTES}
        error = Unreadable(UnreadableReason.TOO_LARGE, **bounds)
        return Refused(name, error, source.path, str(number))
    return replace(source, data=source.data[start:end], name=name, member=str(number))
