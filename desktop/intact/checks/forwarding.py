"""Is this the original, or a forward of it?

A forward shows the filter of the person who forwarded, and its text is not the original's. Where
the original hangs on it as an attachment, that one is the sample. A bounce, a digest or a
discussion carries attached messages as well, so the attachment alone is no proof.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from intact.checks.context import Case
from intact.checks.house import from_same_house
from intact.finding import Action, Finding, FindingCode, Severity
from intact.mime.forward_signs import prefix
from intact.mime.forward_words import FORWARD_PREFIXES
from intact.sample import Contained, Facts, ForwardSign


def find(case: Case) -> Iterator[Finding]:
    """How the original may be had, or why it cannot be had from this message."""
    facts = case.facts
    wrapper, attached = is_wrapper(case), originals(facts)
    if attached:
        yield _attached(case, attached, wrapper=wrapper)
    if ForwardSign.INLINE in facts.signs and not wrapper:
        yield _inline(case)
    if ForwardSign.RESENT in facts.signs and "list-id" not in facts.field_names:
        # mailing list software resends everything; that is the ordinary way of such a message
        yield Finding(FindingCode.REDIRECTED, Severity.WARNS, {}, (Action.WRITE_ANSWER,))


def is_wrapper(case: Case) -> bool:
    """Whether the message is there only for the originals attached to it.

    A forward inline keeps the attachments of the original, and one of these may be a message; only
    one of the same subject is the original then.
    """
    facts = case.facts
    forwarded = prefix(facts.subject) in FORWARD_PREFIXES
    subject = _bare(facts.subject)
    alike = subject != "" and any(_bare(one.subject) == subject for one in facts.contained)
    if not facts.contained or (ForwardSign.INLINE in facts.signs and not alike):
        return False
    if ForwardSign.ATTACHED in facts.signs:
        return forwarded or alike or from_same_house(case)
    return forwarded and alike


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


def is_nested(facts: Facts, indexes: Iterable[int]) -> bool:
    """Whether one of these attached messages lies inside another: it was forwarded twice."""
    contained = facts.contained
    return any(_is_inside_another(contained[index], contained) for index in indexes)


def _innermost_original(index: int, contained: tuple[Contained, ...]) -> int:
    """Goes down from a forward to the received message it forwards, however deep that lies."""
    while True:
        one = contained[index]
        inside = [n for n, other in enumerate(contained) if _is_inside(other, one)]
        forwarded = not one.has_transport_headers or prefix(one.subject) in FORWARD_PREFIXES
        if not (forwarded and any(contained[n].has_transport_headers for n in inside)):
            return index
        index = min(inside, key=lambda n: contained[n].start)  # each begins at a place of its own


def _is_inside_another(one: Contained, contained: tuple[Contained, ...]) -> bool:
    return any(_is_inside(one, other) for other in contained)


def _is_inside(one: Contained, other: Contained) -> bool:
    """Whether the bytes of one attached message are a real part of those of another."""
    within = other.start <= one.start and one.end <= other.end
    return within and (one.start, one.end) != (other.start, other.end)


def _bare(subject: str) -> str:
    """A subject without what replies and forwards put around it."""
    rest = _without_brackets(subject.casefold())
    while prefix(rest):
        rest = rest.replace("\N{FULLWIDTH COLON}", ":").partition(":")[2]
        rest = _without_brackets(rest)
    return rest


def _without_brackets(subject: str) -> str:
    """What Netscape and its heirs write as "[Fwd: subject]"."""
    rest = subject.strip()
    return rest[1:-1] if rest.startswith("[") and rest.endswith("]") else rest


def _attached(case: Case, indexes: tuple[int, ...], *, wrapper: bool) -> Finding:
    """The finding about attached messages, the first of them named."""
    contained = case.facts.contained
    values: dict[str, str | int] = {
        "index": indexes[0],
        "subject": contained[indexes[0]].subject,
        "count": len(indexes),
    }
    if not wrapper:
        code, severity = FindingCode.HAS_ATTACHED_MESSAGE, Severity.INFORMS
    elif is_nested(case.facts, indexes):
        code, severity = FindingCode.FORWARD_OF_FORWARD, case.weight
    else:
        code, severity = FindingCode.CONTAINS_ORIGINAL, case.weight
    return Finding(code, severity, values, (Action.USE_CONTAINED, Action.REMOVE))


def _inline(case: Case) -> Finding:
    """A colleague's forward is no sample; a stranger's may be the very message that is meant."""
    values: dict[str, str | int] = {"client": case.sample.source_client or case.facts.client}
    actions = (Action.SHOW_GUIDE, Action.WRITE_ANSWER, Action.REMOVE)
    if from_same_house(case):
        return Finding(FindingCode.FORWARDED_INLINE, case.weight, values, actions)
    return Finding(FindingCode.LOOKS_FORWARDED, Severity.WARNS, values, actions)
