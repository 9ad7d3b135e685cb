"""How a submission left, in a few words."""

from __future__ import annotations

from intact import untrusted
from intact.delivery.way import Outcome
from intact.gui.wording.words import QT_TRANSLATE_NOOP, said
from intact.history.entry import Entry

_CONTEXT = "History"
_OUTCOMES = {
    Outcome.OPENED.value: QT_TRANSLATE_NOOP("History", "Opened in the mail program"),
    Outcome.SAVED.value: QT_TRANSLATE_NOOP("History", "Saved"),
    Outcome.SENT.value: QT_TRANSLATE_NOOP("History", "Sent"),
}
_IN_PART = {
    "smtp-": QT_TRANSLATE_NOOP("History", "Sent in part"),
    "imap-draft-": QT_TRANSLATE_NOOP("History", "Saved in part"),
}
_OPENED_IN_PART = QT_TRANSLATE_NOOP("History", "Opened in part")


def outcome(entry: Entry) -> str:
    """What became of it, as far as Intact saw it; an outcome of another version as it is called."""
    text = _OUTCOMES.get(entry.outcome)
    if entry.outcome == Outcome.PARTLY.value:
        ways = (part for way, part in _IN_PART.items() if entry.way.startswith(way))
        text = next(ways, _OPENED_IN_PART)
    return said(_CONTEXT, text) if text else untrusted.line(entry.outcome)
