"""What would go out, in words: counts, sizes, and why something stays here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intact.errors import NotComposableReason
from intact.gui.state.choices import Choices
from intact.gui.state.planning import Prospect
from intact.gui.wording.findings import left_out
from intact.gui.wording.sizes import data_size
from intact.gui.wording.words import QT_TRANSLATE_NOOP, said

_CONTEXT = "Prospect"
_OF = QT_TRANSLATE_NOOP("Prospect", "{ready} of {samples} in {mails}")
_ALL = QT_TRANSLATE_NOOP("Prospect", "{samples} in {mails}")
_SOME = QT_TRANSLATE_NOOP("Prospect", "{ready} of {samples}")
_SIZE = QT_TRANSLATE_NOOP("Prospect", "{size} of {limit}")
_LARGEST = QT_TRANSLATE_NOOP("Prospect", "largest {size} of {limit}")
_MAIL = QT_TRANSLATE_NOOP("Prospect", "Mail {number}: {size}")
_LEFT_OUT_SHOWN = 3
_NOTHING_FIT = QT_TRANSLATE_NOOP("Prospect", "Nothing in the list can be sent as it is.")


def count_words(prospect: Prospect, messages: int) -> str:
    """Such as: 2 of 3 samples in 1 mail."""
    values: dict[str, str | int] = {
        "ready": prospect.samples,
        "samples": _samples(messages),
        "mails": _mails(prospect.mails),
    }
    if prospect.samples == messages:
        return said(_CONTEXT, _ALL, values) if prospect.mails else _samples(messages)
    if not prospect.samples:
        return _samples(messages)
    return said(_CONTEXT, _OF if prospect.mails else _SOME, values)


def nothing_words(prospect: Prospect, choices: Choices) -> str:
    """Says that nothing can go, which matters more than how many there are; "" otherwise."""
    problem = prospect.problem
    none = problem is not None and problem.reason is NotComposableReason.NO_SAMPLES
    return said(_CONTEXT, _NOTHING_FIT) if none and choices.destination is not None else ""


def size_words(prospect: Prospect) -> str:
    """The largest mail against what the destination takes, such as: 0.1 of 2 MB."""
    plan = prospect.plan
    if plan is None or not prospect.mails:
        return ""
    largest = max(mail.size for mail in plan.mails)
    limit = plan.request.destination.rules.mail_bytes
    if not limit:
        return data_size(largest)
    text = _SIZE if len(plan.mails) == 1 else _LARGEST
    return said(_CONTEXT, text, {"size": data_size(largest), "limit": data_size(limit)})


def mail_words(prospect: Prospect) -> tuple[str, ...]:
    """One line for each mail."""
    mails = prospect.plan.mails if prospect.plan else ()
    return tuple(
        said(_CONTEXT, _MAIL, {"number": mail.number, "size": data_size(mail.size)})
        for mail in mails
    )


def problem_words(prospect: Prospect, choices: Choices) -> str:
    """Why not everything would go out; "" when all is well."""
    if choices.destination is None or prospect.plan is None:
        return ""
    left = prospect.plan.left_out[:_LEFT_OUT_SHOWN]
    return "\n".join(left_out(one.sample.source_name, one.finding) for one in left)


def _samples(count: int) -> str:
    return QCoreApplication.translate("Prospect", "%n sample(s)", None, count)


def _mails(count: int) -> str:
    return QCoreApplication.translate("Prospect", "%n mail(s)", None, count)
