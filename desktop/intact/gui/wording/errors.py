"""Why something could not be read, and what is wrong with a data file or the settings, in words."""

from __future__ import annotations

from intact import limits, untrusted
from intact.errors import BadData, BadPolicy, BadSettings, Unreadable, UnreadableReason
from intact.gui.wording import error_texts as texts
from intact.gui.wording import kind_texts
from intact.gui.wording.reasons import reason_words
from intact.gui.wording.sizes import data_size
from intact.gui.wording.words import Words, capital, said, sentences


def unreadable(error: Unreadable) -> Words:
    """Why a source is no sample, and the way out."""
    return _filled(_pattern(error), _shown(error))


def bad_data(error: BadData) -> Words:
    """A destination or client that was passed over: which file, where, and why."""
    pattern = texts.BAD_DATA_LINE if error.line else texts.BAD_DATA
    values: dict[str, str | int] = {
        "file": error.path.name,
        "line": error.line,
        "reason": reason_words(error.reason),
        "path": str(error.path),
    }
    return _filled(pattern, values)


def bad_settings(error: BadSettings) -> Words:
    """Settings that could not be read, or not be stored."""
    return _filled(
        texts.BAD_SETTINGS, {"path": str(error.path), "reason": reason_words(error.reason)}
    )


def bad_policy(error: BadPolicy) -> Words:
    """What an organisation set and cannot be used: where, which, and why."""
    name = error.name or error.source
    values: dict[str, str | int] = {
        "name": name,
        "reason": reason_words(error.reason),
        "source": error.source,
    }
    return _filled(texts.BAD_POLICY, values)


def ask(helpdesk: str) -> str:
    """Whom the organisation has one ask."""
    return said(texts.CONTEXT, texts.ASK, {"helpdesk": untrusted.line(helpdesk)})


def with_helpdesk(words: Words, helpdesk: str) -> str:
    """What happened, what to do, and whom to ask; nobody where `helpdesk` is ""."""
    return sentences(words.title, words.what_to_do, ask(helpdesk) if helpdesk else "")


def unexpected() -> Words:
    """A mistake in Intact itself; says nothing of the exception, which may quote a message."""
    return _filled(texts.UNEXPECTED, {})


def _pattern(error: Unreadable) -> Words:
    """The sentences for a reason; where a kind of file has its own, those."""
    kind = str(error.values.get("kind", ""))
    return kind_texts.OF_KINDS.get((error.reason, kind)) or texts.OF_REASONS[error.reason]


def _shown(error: Unreadable) -> dict[str, str | int]:
    """The values as people write them; a bound that is not named is the usual one."""
    values = dict(error.values)
    if error.reason is UnreadableReason.TOO_LARGE:
        sizes = {name: data_size(value) for name, value in values.items() if isinstance(value, int)}
        return {**values, **sizes}
    if not values.get("program"):
        values["program"] = said(texts.CONTEXT, texts.SOME_PROGRAM)
    values.setdefault("count", 1)
    values.setdefault("kind", "?")
    values.setdefault("scheme", "?")
    values.setdefault("limit", limits.FILES_PER_DROP)
    values.setdefault("depth", limits.FOLDER_DEPTH)
    values.setdefault("seconds", round(limits.CHILD_SECONDS))
    return values


def _filled(pattern: Words, values: dict[str, str | int]) -> Words:
    return Words(
        capital(said(texts.CONTEXT, pattern.title, values)),
        said(texts.CONTEXT, pattern.why, values),
        said(texts.CONTEXT, pattern.what_to_do, values),
        said(texts.CONTEXT, pattern.term, values),
    )
