"""What a row of a bundle says, in words that are safe to show."""

from __future__ import annotations

from intact import limits, untrusted
from intact.formats.heads import UNKNOWN
from intact.gui.bundles.entry import Entry
from intact.gui.samples.row_words import moment, sender
from intact.gui.wording.sizes import data_size
from intact.gui.wording.words import QT_TRANSLATE_NOOP, said

_CONTEXT = "Entry"
_NO_SUBJECT = QT_TRANSLATE_NOOP("Entry", "(no subject)")
_NOT_RECEIVED = QT_TRANSLATE_NOOP("Entry", "Not received")
_LISTING = QT_TRANSLATE_NOOP("Entry", "{first} · {second}")


def title(entry: Entry) -> str:
    """The first line: the subject, or the name of what has no head (yet)."""
    if entry.head is None or entry.head == UNKNOWN:
        return untrusted.line(entry.name, limits.NAME_SHOWN)
    shown = untrusted.line(entry.head.subject, limits.HEAD_TEXT)
    return shown or said(_CONTEXT, _NO_SUBJECT)


def details(entry: Entry) -> str:
    """The second line: who sent it."""
    if entry.head is None or entry.head == UNKNOWN:
        return ""
    return sender(entry.head.sender)


def measures(entry: Entry) -> str:
    """The end of the second line: date and size."""
    when = moment(entry.head.moment) if entry.head else ""
    return _joined(when, data_size(entry.size))


def remark(entry: Entry) -> str:
    """The end of the first line: what speaks against choosing it."""
    if entry.head is None or entry.head == UNKNOWN or entry.head.received:
        return ""
    return said(_CONTEXT, _NOT_RECEIVED)


def described(entry: Entry) -> str:
    """The whole row for a screen reader, which says by itself whether the box is checked."""
    return _joined(title(entry), details(entry), measures(entry), remark(entry))


def _joined(*parts: str) -> str:
    first, *more = [part for part in parts if part] or [""]
    for part in more:
        first = said(_CONTEXT, _LISTING, {"first": first, "second": part})
    return first
