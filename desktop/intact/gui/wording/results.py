"""What became of each mail of a submission, in words."""

from __future__ import annotations

from intact import untrusted
from intact.delivery.way import MailResult, MailState
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.wording.delivery import failure_words
from intact.gui.wording.words import QT_TRANSLATE_NOOP, Words, said

_CONTEXT = "Delivery"

_DONE = {
    MailState.SENT: QT_TRANSLATE_NOOP("Delivery", "Taken by the mail server"),
    MailState.SAVED: QT_TRANSLATE_NOOP("Delivery", "Saved"),
    MailState.OPENED: QT_TRANSLATE_NOOP("Delivery", "Opened"),
}
_BEFORE = {
    MailState.SENT: QT_TRANSLATE_NOOP("Delivery", "Taken by the mail server earlier"),
    MailState.SAVED: QT_TRANSLATE_NOOP("Delivery", "Saved earlier"),
}
_NOT_AGAIN = QT_TRANSLATE_NOOP("Delivery", "It did not go a second time.")
_NOT_TRIED = QT_TRANSLATE_NOOP("Delivery", "Not tried")
_MAY_BE_THERE = QT_TRANSLATE_NOOP("Delivery", "It may have arrived")
_ANSWER_MISSING = QT_TRANSLATE_NOOP(
    "Delivery", "All of it went, but the server’s answer is missing."
)
_LOOK_FIRST = QT_TRANSLATE_NOOP(
    "Delivery", "Look into the sent mails of your mailbox before you send it again."
)

_UNFINISHED = QT_TRANSLATE_NOOP(
    "Delivery",
    "Sending was interrupted before: {sent} sent, {unknown} perhaps, {missing} missing. "
    "Add the same messages and send them: what has arrived does not go again.",
)
_LOOK_INTO_DRAFTS = QT_TRANSLATE_NOOP(
    "Delivery", "Look into your drafts before you store it again."
)


def unfinished(sent: int, unknown: int, missing: int) -> str:
    """What an interrupted submission has left: numbers of mails."""
    return said(_CONTEXT, _UNFINISHED, {"sent": sent, "unknown": unknown, "missing": missing})


def result_words(result: MailResult, way: str = "") -> Words:
    """What became of a mail by a way; the term is what the server said."""
    state, answer = result.state, untrusted.line(result.answer)
    look = _LOOK_INTO_DRAFTS if way.startswith("imap-draft-") else _LOOK_FIRST
    match state:
        case MailState.UNKNOWN:
            words = Words(
                said(_CONTEXT, _MAY_BE_THERE),
                said(_CONTEXT, _ANSWER_MISSING),
                said(_CONTEXT, look),
                answer,
            )
        case MailState.FAILED:
            words = _failure(result)
        case MailState.NOT_TRIED:
            cause = _failure(result)
            words = Words(said(_CONTEXT, _NOT_TRIED), cause.title, cause.what_to_do, cause.term)
        case _ if "before" in result.values:
            words = Words(
                said(_CONTEXT, _BEFORE.get(state, _DONE[state])), said(_CONTEXT, _NOT_AGAIN)
            )
        case _:
            words = Words(said(_CONTEXT, _DONE[state]), term=answer)
    return words


def _failure(result: MailResult) -> Words:
    reason = result.reason or NotDeliveredReason.MAIL_REFUSED
    return failure_words(NotDelivered(reason, **result.values))
