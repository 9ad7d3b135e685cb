"""What of a sample is exactly as it arrived, what was rebuilt, and what was not kept.

One account for the window, the text report and `--json`; the sentences stand in
`intact.gui.wording.conversion`. In doubt nothing is called exact: a loss that is not known here
counts as not kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from intact.fidelity import Fidelity, Loss, LossCode
from intact.links import gateways
from intact.mime import header
from intact.sample import Facts, Part, Sample, SignedState


class Group(StrEnum):
    """Where a statement belongs, in the order in which the groups are shown.

    The values name lists in the records of `--json`.
    """

    EXACT = "exact"
    REBUILT = "rebuilt"
    NOT_KEPT = "not_kept"


class Point(StrEnum):
    """What is told beyond the losses."""

    EVERYTHING = "everything"
    AS_STORED = "as-stored"  # everything, but something speaks against its being what arrived
    ALTERED = "altered"  # domains, host: on its way, after it was signed
    HEADERS = "headers"
    OTHER_HEADERS = "other-headers"  # all but those that the losses name
    SIGNED = "signed"  # domains
    SIGNED_IN_PART = "signed-in-part"  # domains
    ENTITY = "entity"
    STRUCTURE = "structure"
    FILES = "files"
    HEADERS_MADE = "headers-made"
    MESSAGES = "messages"  # count
    UNCONFIRMED = "unconfirmed"  # domains, host


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing about a sample; `values` fill its sentence."""

    group: Group
    code: Point | LossCode
    values: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the sample's octets that came about in one way."""

    start: int
    end: int
    group: Group


_NEW_FIELDS: Final = frozenset({LossCode.HEADER_FIELDS_REPLACED, LossCode.HEADER_FIELDS_ADDED})
_CHANGED_HEADERS: Final = _NEW_FIELDS | {
    LossCode.HEADERS_REENCODED,
    LossCode.HEADERS_REPAIRED,
    LossCode.HEADERS_TRUNCATED,
}
_BEHIND_HEADERS: Final = "text-after-blank-line"
"""The one repair that leaves the header section as it is."""

_REBUILT: Final = _NEW_FIELDS | {
    LossCode.HEADERS_REENCODED,
    LossCode.HEADERS_REPAIRED,
    LossCode.BODY_REBUILT,
    LossCode.TEXT_DERIVED,
    LossCode.HTML_FROM_RTF,
    LossCode.RTF_ONLY,
    LossCode.RTF_OUTDATED,
    LossCode.CHARSET_CHANGED,
    LossCode.NOT_A_MESSAGE,
    LossCode.CALENDAR_REBUILT,
    LossCode.HIDDEN_RECIPIENTS,
    LossCode.REPORT_MADE,
    LossCode.ATTACHMENT_OLE,
    LossCode.ATTACHMENT_MAC_BINARY,
    LossCode.CLIENT_LINES_KEPT,
    LossCode.HEADERS_HOLD_NUL,
    LossCode.MBOX_QUOTING_UNDONE,
    LossCode.UTF16_UNDONE,
    LossCode.OCTETS_UNCERTAIN,
}
"""Losses that leave the thing itself there, in another form."""

_NO_FILE: Final = frozenset(
    {
        LossCode.ATTACHMENT_UNREADABLE,
        LossCode.ATTACHMENT_BY_REFERENCE,
        LossCode.ATTACHMENT_OLE,
        LossCode.ATTACHMENT_TOO_DEEP,
    }
)
"""Each stands for a part with a name that is not the file as it was attached."""


_MADE_FILES: Final = frozenset(
    {"contact.vcf", "distribution list.vcf", "task.ics", "journal.ics", "appointment.ics"}
)
"""What `intact.outlook.evidence` calls the copy of an item; it was attached to nothing."""


def account(sample: Sample) -> tuple[Statement, ...]:
    """Every statement about a sample, group by group."""
    told = (*_points(sample), *_losses(sample))
    return tuple(one for group in Group for one in told if one.group is group)


def spans(sample: Sample) -> tuple[Span, ...]:
    """How the octets of the sample came about, from the first to the last."""
    size = len(sample.data)
    if sample.fidelity is Fidelity.EXACT:
        return (Span(0, size, Group.EXACT),)
    codes = {one.code for one in account(sample)}
    body = header.split(sample.data)[1]
    proven = not codes.isdisjoint({Point.SIGNED, Point.ENTITY})
    behind = Span(body, size, Group.EXACT if proven else Group.REBUILT)
    return _joined((*_header_spans(sample, body), behind))


def _points(sample: Sample) -> Iterator[Statement]:
    if sample.fidelity is Fidelity.EXACT:
        yield from _stored(sample)
        return
    yield _headers(sample)
    if sample.fidelity is Fidelity.SKELETON:
        yield Statement(Group.EXACT, Point.STRUCTURE)
    proven = bool(_domains(sample.facts, SignedState.MATCHES))
    if sample.fidelity is Fidelity.PROVEN and not proven:
        yield Statement(Group.EXACT, Point.ENTITY)
        return
    yield from _signed(sample.facts, Group.NOT_KEPT, Point.UNCONFIRMED)
    if not proven:
        yield from _attached(sample)


def _stored(sample: Sample) -> Iterator[Statement]:
    """Of a message that was taken as it lies there; storing may have changed it."""
    if sample.is_as_it_arrived:
        yield Statement(Group.EXACT, Point.EVERYTHING)
        yield from _signed(sample.facts, Group.EXACT, Point.ALTERED)
        return
    if not any(loss.code is LossCode.DAMAGED for loss in sample.losses):
        yield Statement(Group.EXACT, Point.AS_STORED)
    yield from _signed(sample.facts, Group.NOT_KEPT, Point.UNCONFIRMED)


def _headers(sample: Sample) -> Statement:
    """What became of the header section."""
    if sample.fidelity is Fidelity.SYNTHESISED:
        return Statement(Group.REBUILT, Point.HEADERS_MADE)
    kept = sample.fidelity is Fidelity.HEADERS_KEPT
    changed = kept or any(_is_of_headers(loss) for loss in sample.losses)
    return Statement(Group.EXACT, Point.OTHER_HEADERS if changed else Point.HEADERS)


def _is_of_headers(loss: Loss) -> bool:
    return loss.code in _CHANGED_HEADERS and loss.values.get("what") != _BEHIND_HEADERS


def _signed(facts: Facts, group: Group, differing: Point) -> Iterator[Statement]:
    """What the signatures say of the text; `differing` where none of them fits any more."""
    whole = _domains(facts, SignedState.MATCHES)
    part = _domains(facts, SignedState.MATCHES_IN_PART)
    broken = _domains(facts, SignedState.DIFFERS)
    if whole:
        yield Statement(Group.EXACT, Point.SIGNED, {"domains": whole})
    elif part:
        yield Statement(Group.EXACT, Point.SIGNED_IN_PART, {"domains": part})
    elif broken:
        host = gateways.first_of(facts.link_hosts)
        yield Statement(group, differing, {"domains": broken, "host": host})


def _domains(facts: Facts, state: SignedState) -> str:
    found = (one.domain for one in facts.signatures if one.state is state)
    return ", ".join(dict.fromkeys(found))


def _attached(sample: Sample) -> Iterator[Statement]:
    """Files keep their octets; messages were converted one by one."""
    files = sum(1 for part in sample.facts.parts if _is_file(part))
    troubled = sum(_no_files(loss) for loss in sample.losses)
    if files > troubled:
        yield Statement(Group.EXACT, Point.FILES)
    converted = [one for one in sample.facts.contained if one.fidelity is not Fidelity.EXACT]
    if converted:
        yield Statement(Group.REBUILT, Point.MESSAGES, {"count": len(converted)})


def _no_files(loss: Loss) -> int:
    """How many parts with a name are not the file as it was attached."""
    if loss.code is LossCode.PARTS_ELSEWHERE:
        return int(loss.values.get("count", 1))
    return int(loss.code in _NO_FILE)


def _is_file(part: Part) -> bool:
    composite = part.type.startswith("multipart/") or part.type == "message/rfc822"
    named = part.name and part.name not in _MADE_FILES
    return bool(named) and part.depth > 0 and not composite


def _losses(sample: Sample) -> Iterator[Statement]:
    for loss in sample.losses:
        rebuilt = loss.code in _REBUILT and loss.values.get("what") != _BEHIND_HEADERS
        yield Statement(Group.REBUILT if rebuilt else Group.NOT_KEPT, loss.code, loss.values)


def _header_spans(sample: Sample, end: int) -> Iterator[Span]:
    """The header section, field by field where it is known which ones are new."""
    losses = [loss for loss in sample.losses if _is_of_headers(loss)]
    codes = {loss.code for loss in losses}
    if sample.fidelity is Fidelity.SYNTHESISED or LossCode.HEADERS_REPAIRED in codes:
        yield Span(0, end, Group.REBUILT)
        return
    names = (str(loss.values.get("names", "")) for loss in losses if loss.code in _NEW_FIELDS)
    new = {name.lower() for several in names for name in several.split(", ")}
    told = {loss.code for loss in sample.losses}
    reencoded = not told.isdisjoint({LossCode.HEADERS_REENCODED, LossCode.OCTETS_UNCERTAIN})
    place = 0
    for one in header.fields(sample.data, end):
        if one.name.lower() in new or (reencoded and not one.raw.isascii()):
            yield Span(place, one.start, Group.EXACT)
            place = one.start + len(one.raw)
            yield Span(one.start, place, Group.REBUILT)
    yield Span(place, end, Group.EXACT)


def _joined(found: tuple[Span, ...]) -> tuple[Span, ...]:
    """The same without empty ones, neighbours of one kind as one."""
    joined: list[Span] = []
    for one in found:
        if joined and (joined[-1].group is one.group or one.start == one.end):
            joined[-1] = Span(joined[-1].start, one.end, joined[-1].group)
        elif one.start < one.end:
            joined.append(one)
    return tuple(joined)
