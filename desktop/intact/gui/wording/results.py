"""What became of each mail of a submission, in words."""

from __future__ import annotations

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
_NOT_AGAIN = QT_TRANSLATE_NOOP("Delivery", "It was not sent a second time.")
_NOT_TRIED = QT_TRANSLATE_NOOP("Delivery", "Not tried")
_MAY_BE_THERE = QT_TRANSLATE_NOOP("Delivery", "It may have arrived")
_ANSWER_MISSING = QT_TRANSLATE_NOOP(
    "Delivery", "All of it went, but the server's answer is missing."
)
_LOOK_FIRST = QT_TRANSLATE_NOOP(
    "Delivery", "Look into the sent mails of your mailbox before you send it again."
)


def result_words(result: MailResult) -> Words:
    """What became of a mail; the term is what the server said."""
    state = result.state
    match state:
        case MailState.UNKNOWN:
            words = Words(
                said(_CONTEXT, _MAY_BE_THERE),
                said(_CONTEXT, _ANSWER_MISSING),
                said(_CONTEXT, _LOOK_FIRST),
                result.answer,
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
            words = Words(said(_CONTEXT, _DONE[state]), term=result.answer)
    return words


def _failure(result: MailResult) -> Words:
    reason = result.reason or NotDeliveredReason.MAIL_REFUSED
    return failure_words(NotDelivered(reason, **result.values))
