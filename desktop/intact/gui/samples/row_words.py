"""What a row of the list says, in words that are safe to show."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime

from intact import limits, untrusted
from intact.checks.disguises import other_address
from intact.gui.samples.rows import Row, State
from intact.gui.wording import disguises
from intact.gui.wording.errors import unreadable
from intact.gui.wording.sizes import data_size
from intact.gui.wording.times import day_words, time_words
from intact.gui.wording.words import QT_TRANSLATE_NOOP, said
from intact.sample import Mailbox

_CONTEXT = "Row"
_STATES = {
    State.READING: QT_TRANSLATE_NOOP("Row", "Reading…"),
    State.CHECKING: QT_TRANSLATE_NOOP("Row", "Checking…"),
    State.READY: QT_TRANSLATE_NOOP("Row", "Ready"),
    State.LOOK: QT_TRANSLATE_NOOP("Row", "Please look"),
    State.UNFIT: QT_TRANSLATE_NOOP("Row", "Not fit"),
    State.UNREADABLE: QT_TRANSLATE_NOOP("Row", "Not a sample"),
}
_NO_SUBJECT = QT_TRANSLATE_NOOP("Row", "(no subject)")
_NO_SENDER = QT_TRANSLATE_NOOP("Row", "unknown sender")
_CALLS_ITSELF = QT_TRANSLATE_NOOP("Row", "{address}, who goes by the name “{name}”")
_TODAY = QT_TRANSLATE_NOOP("Row", "today, {time}")
_LISTING = QT_TRANSLATE_NOOP("Row", "{first} · {second}")
_SPOKEN = QT_TRANSLATE_NOOP("Row", "{state}: {subject}. {details}")


def state_word(state: State) -> str:
    """The word beside the icon."""
    return said(_CONTEXT, _STATES[state])


def subject(row: Row) -> str:
    """The first line: the subject, or the name of what is no message (yet)."""
    if row.sample is None:
        return untrusted.line(row.name, limits.NAME_SHOWN)
    shown = untrusted.line(row.sample.facts.subject, limits.SUBJECT_SHOWN)
    return shown or said(_CONTEXT, _NO_SUBJECT)


def details(row: Row) -> str:
    """The second line: who sent it, or why it cannot be read."""
    if row.error is not None:
        return unreadable(row.error).title
    return sender(row.sample.facts.sender) if row.sample else ""


def measures(row: Row) -> str:
    """The end of the second line: date and size."""
    if row.sample is None:
        return "" if row.error else data_size(row.size)
    return _joined([when(row), data_size(len(row.sample.data))])


def when(row: Row) -> str:
    """Its date, which stays where there is no room for its size as well."""
    facts = row.sample.facts if row.sample else None
    return moment(facts.received or facts.sent) if facts else ""


def described(row: Row) -> str:
    """The whole row for a screen reader."""
    values = {
        "state": state_word(row.state),
        "subject": subject(row),
        "details": _joined([details(row), measures(row)]),
    }
    return said(_CONTEXT, _SPOKEN, values)


def sender(box: Mailbox) -> str:
    """The address: the display name is what forgers choose."""
    address, name = disguises.address(box.address), untrusted.line(box.name)
    if "@" not in address and name:  # Exchange's internal names are no addresses
        return name
    return address or said(_CONTEXT, _NO_SENDER)


def mailbox(box: Mailbox) -> str:
    """The address, then the display name; one that is an address itself is called a name."""
    address, name = disguises.address(box.address), untrusted.line(box.name)
    if not address:
        return name or said(_CONTEXT, _NO_SENDER)
    if not name or name.casefold() == box.address.casefold():
        return address
    calls_itself = said(_CONTEXT, _CALLS_ITSELF, {"address": address, "name": name})
    return calls_itself if other_address(box) else f"{address} ({name})"


def moment(when: datetime | None) -> str:
    """A date as the person writes dates; today's with the time."""
    if when is None:
        return ""
    local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    if local.date() == QDate.currentDate():
        return said(_CONTEXT, _TODAY, {"time": time_words(local.time())})
    return day_words(local.date())


def _joined(parts: list[str]) -> str:
    first, *more = [part for part in parts if part] or [""]
    for part in more:
        first = said(_CONTEXT, _LISTING, {"first": first, "second": part})
    return first
