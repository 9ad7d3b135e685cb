"""The words of the ready answer, in the person's language."""

from __future__ import annotations

from intact.checks.arrival import Outcome
from intact.gui.wording.words import QT_TRANSLATE_NOOP, said
from intact.helpdesk.reply import ReplyWords

_CONTEXT = "Answer"

_REASONS = {
    Outcome.AS_FILE: QT_TRANSLATE_NOOP(
        "Answer", "the original arrived as a file instead of an attached message"
    ),
    Outcome.OUTLOOK_ITEM: QT_TRANSLATE_NOOP("Answer", "the original arrived as an Outlook file"),
    Outcome.HEADERS_STRIPPED: QT_TRANSLATE_NOOP(
        "Answer", "the attached message came without its internet headers"
    ),
    Outcome.ONLY_HEADERS: QT_TRANSLATE_NOOP(
        "Answer", "the attached message came without its text; it was not loaded whole"
    ),
    Outcome.EMPTY: QT_TRANSLATE_NOOP("Answer", "the attached message came empty"),
    Outcome.PASTED: QT_TRANSLATE_NOOP(
        "Answer", "the original was pasted into the text of your mail"
    ),
    Outcome.REDIRECTED: QT_TRANSLATE_NOOP(
        "Answer", "the message was redirected, which changes its headers"
    ),
    Outcome.NOTHING: QT_TRANSLATE_NOOP("Answer", "the original is not in your mail"),
}
_OPENING = QT_TRANSLATE_NOOP(
    "Answer",
    "Thank you for your report. Sadly it cannot be used as it is: {reason}. "
    "The original message is needed as an attachment, with everything that is in it.",
)
_HOW = QT_TRANSLATE_NOOP("Answer", "Please send it once more, in {program} like this:")
_HOW_ANYWHERE = QT_TRANSLATE_NOOP("Answer", "Please send it once more, like this:")
_ELSE = QT_TRANSLATE_NOOP("Answer", "If that does not work, save the message as a file first:")
_ATTACH = QT_TRANSLATE_NOOP("Answer", "Attach that file to a new mail and send it.")
_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Answer",
    "No way to do that is known in {program}. Please open the mailbox in another mail program "
    "and send it from there.",
)
_CLOSING = QT_TRANSLATE_NOOP(
    "Answer", "Please do not forward it the ordinary way: that loses what is needed."
)
_LEFT = {"reason": "{reason}", "program": "{program}"}
"""Filled in by the core."""


def answer_words() -> ReplyWords:
    """All of them."""
    return ReplyWords(
        opening=said(_CONTEXT, _OPENING, _LEFT),
        how=said(_CONTEXT, _HOW, _LEFT),
        how_anywhere=said(_CONTEXT, _HOW_ANYWHERE),
        else_=said(_CONTEXT, _ELSE),
        attach=said(_CONTEXT, _ATTACH),
        elsewhere=said(_CONTEXT, _ELSEWHERE, _LEFT),
        closing=said(_CONTEXT, _CLOSING),
        reasons={outcome: said(_CONTEXT, text) for outcome, text in _REASONS.items()},
    )
