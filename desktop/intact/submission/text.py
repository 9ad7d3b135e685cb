"""The words of the outer mail, in English, for the analysts at the destination.

Nothing in here comes from a message: judgement, count, sizes and hashes are Intact's, the comment
is the person's, the first words are the organisation's. (A link the person picked is written by
`blocked_link`.)
"""

from __future__ import annotations

import re
import textwrap
from datetime import datetime

from intact import untrusted
from intact.fidelity import Fidelity
from intact.judgement import Judgement
from intact.limits import COMMENT_CHARACTERS, OUTER_SUBJECT
from intact.sample import Sample
from intact.submission.submission import Request

_PLACEHOLDER = re.compile(r"\{(judgement|count|date)(?::([^{}]*))?\}")

_ONE_MAIL = 1

_NAMES = {
    Judgement.LINK_BLOCKED: "Blocked link",
    Judgement.FALSE_POSITIVE: "False positive",
    Judgement.MISSED_SPAM: "Missed spam",
    Judgement.PHISHING: "Phishing",
    Judgement.MALWARE: "Malware",
}
_MEANINGS = {
    Judgement.LINK_BLOCKED: "a harmless link is blocked by click-time protection",
    Judgement.FALSE_POSITIVE: "wanted mail was stopped or marked as spam",
    Judgement.MISSED_SPAM: "spam was let through",
    Judgement.PHISHING: "mail that tries to get passwords or money by deceit",
    Judgement.MALWARE: "mail that carries malicious software or links to it",
}
_FIDELITIES = {
    Fidelity.EXACT: "the bytes as they were received",
    Fidelity.PROVEN: (
        "rebuilt from an Outlook item; its body was stored in one piece, or matches the body hash"
        " of a DKIM or ARC signature in it (the signature itself was not checked)"
    ),
    Fidelity.SKELETON: "rebuilt from an Outlook item on the MIME structure Exchange kept",
    Fidelity.HEADERS_EXACT: "rebuilt; header exact, body made to fit",
    Fidelity.HEADERS_KEPT: "rebuilt; header kept, some lines added or written anew",
    Fidelity.SYNTHESISED: "made from an Outlook item that has no internet header",
}
_AS_STORED = "the bytes as they were stored; something may have changed them before"
_WIDTH = 68
"""Columns of a line about a sample: mail clients wrap at 72."""


def subject(request: Request, count: int, number: int, total: int) -> str:
    """The subject of mail `number` of `total` with `count` samples; bounded, one line."""
    template = request.destination.rules.subject
    text = _filled(template, request, count) if template else _own(request, count, number, total)
    return untrusted.plain(text, OUTER_SUBJECT)


def opening(request: Request, count: int, number: int, total: int) -> str:
    """The body as far as the list of samples."""
    meaning = f"{_NAMES[request.judgement]}: {_MEANINGS[request.judgement]}."
    part = "" if total == _ONE_MAIL else f" This is mail {number} of {total}."
    comment = _comment(request.comment)
    first = [_filled(request.first_words, request, count), ""] if request.first_words else []
    return "\n".join([*first, meaning, f"{_samples(count)}.{part}", "", *comment, ""])


def fidelity(sample: Sample) -> list[str]:
    """Lines on how near a sample is to what arrived, with the codes of what is different."""
    changes = ", ".join(sorted({loss.code.value for loss in sample.losses}))
    differences = textwrap.wrap(f"known differences: {changes}", _WIDTH, break_on_hyphens=False)
    doubted = sample.fidelity is Fidelity.EXACT and not sample.is_as_it_arrived
    rung = textwrap.wrap(_AS_STORED if doubted else _FIDELITIES[sample.fidelity], _WIDTH)
    return [*rung, *(differences if changes else [])]


def _own(request: Request, count: int, number: int, total: int) -> str:
    part = "" if total == _ONE_MAIL else f" (mail {number} of {total})"
    return f"{_NAMES[request.judgement]}: {_samples(count)}{part}"


def _filled(template: str, request: Request, count: int) -> str:
    """The text of a destination or an organisation; {date} may say how, as in {date:%m/%d/%Y}."""
    day = request.date or datetime.now().astimezone()

    def value(place: re.Match[str]) -> str:
        match place[1]:
            case "judgement":
                return _NAMES[request.judgement]
            case "count":
                return str(count)
            case _:
                return day.strftime(place[2] or "%Y-%m-%d")

    return _PLACEHOLDER.sub(value, template)


def _comment(comment: str) -> list[str]:
    """The person's words, bounded and with hidden characters made visible."""
    text = untrusted.block(comment.strip(), COMMENT_CHARACTERS).strip("\n")
    if not text:
        return []
    cut = len(comment.strip()) > COMMENT_CHARACTERS
    note = [f"(cut after {COMMENT_CHARACTERS} characters)"] if cut else []
    return ["Comment of the person who reports:", text, *note, ""]


def _samples(count: int) -> str:
    return "1 sample" if count == 1 else f"{count} samples"
