"""Is this the original, or a forward of it?

A forward shows the filter of the person who forwarded, and its text is not the original's. Where
the original hangs on it as an attachment, that one is the sample. A bounce, a digest or a
discussion carries attached messages as well, so the attachment alone is no proof.
"""

from __future__ import annotations

from collections.abc import Iterator

from intact.checks.context import Case
from intact.finding import Action, Finding, FindingCode, Severity
from intact.sample import Contained, Facts, ForwardSign

_PREFIXES = frozenset(
    [
        "fw",
        "fwd",
        "wg",
        "tr",
        "rv",
        "enc",
        "i",
        "vs",
        "vl",
        "vb",
        "pd",
        "doorst",
        "fs",
        "转发",
        "轉寄",
    ]
)
"""What mail clients put before the subject of a forward, in the languages they speak."""


def find(case: Case) -> Iterator[Finding]:
    """How the original may be had, or why it cannot be had from this message."""
    facts = case.facts
    attached = originals(facts)
    if attached:
        yield _attached(facts, attached)
    if ForwardSign.INLINE in facts.signs and not is_wrapper(facts):
        values: dict[str, str | int] = {"client": case.sample.source_client or facts.client}
        actions = (Action.SHOW_GUIDE, Action.REMOVE)
        yield Finding(FindingCode.FORWARDED_INLINE, Severity.BLOCKS, values, actions)
    if ForwardSign.RESENT in facts.signs and "list-id" not in facts.field_names:
        # mailing list software resends everything; that is the ordinary way of such a message
        yield Finding(FindingCode.REDIRECTED, Severity.WARNS)


def is_wrapper(facts: Facts) -> bool:
    """Whether the message is there only for the originals attached to it."""
    return ForwardSign.ATTACHED in facts.signs and bool(facts.contained)


def originals(facts: Facts) -> tuple[int, ...]:
    """The attached messages that are worth having as samples, as indexes of `facts.contained`.

    One for each message attached to the outermost one: itself or, where it is a forward too, the
    message that was forwarded. Messages that were not received are left out if others were.
    """
    contained = facts.contained
    outermost = [n for n, one in enumerate(contained) if not _is_inside_another(one, contained)]
    found = dict.fromkeys(_innermost_original(n, contained) for n in outermost)
    received = tuple(n for n in found if contained[n].has_transport_headers)
    return received or tuple(found)


def _innermost_original(index: int, contained: tuple[Contained, ...]) -> int:
    """Goes down from a forward to what it forwards, and stops at the first that is none."""
    while _looks_forwarded(contained[index]):
        inside = [n for n, one in enumerate(contained) if _is_inside(one, contained[index])]
        if not inside:
            break
        index = min(inside, key=lambda n: (contained[n].start, -contained[n].end))
    return index


def _looks_forwarded(one: Contained) -> bool:
    """Whether this attached message is a forward: by its subject, or as it was never received."""
    prefix, colon, _ = one.subject.partition(":")
    return not one.has_transport_headers or bool(colon and prefix.strip().lower() in _PREFIXES)


def _is_inside_another(one: Contained, contained: tuple[Contained, ...]) -> bool:
    return any(_is_inside(one, other) for other in contained)


def _is_inside(one: Contained, other: Contained) -> bool:
    """Whether the bytes of one attached message are a real part of those of another."""
    within = other.start <= one.start and one.end <= other.end
    return within and (one.start, one.end) != (other.start, other.end)


def _attached(facts: Facts, indexes: tuple[int, ...]) -> Finding:
    """The finding about attached messages, the first of them named."""
    first = facts.contained[indexes[0]]
    values: dict[str, str | int] = {
        "index": indexes[0],
        "subject": first.subject,
        "count": len(indexes),
    }
    if not is_wrapper(facts):
        code, severity = FindingCode.HAS_ATTACHED_MESSAGE, Severity.INFORMS
    elif any(_is_inside_another(facts.contained[index], facts.contained) for index in indexes):
        code, severity = FindingCode.FORWARD_OF_FORWARD, Severity.BLOCKS
    else:
        code, severity = FindingCode.CONTAINS_ORIGINAL, Severity.BLOCKS
    return Finding(code, severity, values, (Action.USE_CONTAINED, Action.REMOVE))
