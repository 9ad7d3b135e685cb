"""Checks again everything a reading child said, and makes a sample of it.

The child has met hostile bytes and may be theirs now. It can still lie about what a message says,
never about its bytes, its hashes, or how the bytes can travel.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sized
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeVar

from intact import limits
from intact.errors import Unreadable, UnreadableReason
from intact.fidelity import Fidelity, Loss, LossCode
from intact.mime import body_hash, lines
from intact.reading import protocol
from intact.reading.protocol import (
    Answer,
    Frame,
    Heads,
    Kind,
    Member,
    Members,
    Nonsense,
    Refusal,
)
from intact.sample import Contained, Facts, Format, Head, Mailbox, Sample, Signature, put_back
from intact.source import Source

_MAY_SAY: Final = frozenset(
    {
        UnreadableReason.EMPTY,
        UnreadableReason.TOO_LARGE,
        UnreadableReason.NOT_A_MESSAGE,
        UnreadableReason.MAIL_STORE,
        UnreadableReason.NOT_YET_READ,
        UnreadableReason.ENCRYPTED,
        UnreadableReason.TOO_MANY_MESSAGES,
        UnreadableReason.DAMAGED,
        UnreadableReason.READER_DIED,
    }
)
"""Reasons a reader knows; the others are told by whoever opens files or watches the child."""

Said = TypeVar("Said", Answer, Heads, Members)

_TAKEN_OFF: Final = 3
"""Runs of lines a program adds: in front, at the end of the header section, behind an entry."""

_MARK: Final = b">"
"""What a mailbox file puts before lines that begin with "From ", or with such marks and that."""

_SHORT: Final = 1_000
"""Characters of identifiers, media types, and values of a refusal."""


def sample_of(frame: Frame, source: Source, number: int) -> Sample:
    """The sample in a child's answer to request `number` about `source`.

    Raises:
        Nonsense: the answer breaks the protocol or contradicts its own bytes.
        Unreadable: the child says why it is no sample.
    """
    return _sample(_said(frame, Kind.SAMPLE, Answer, number), frame.blob, source)


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What is in an archive; members that are messages have their places in the data."""

    members: tuple[Member, ...]
    data: bytes


def heads_of(frame: Frame, count: int, number: int) -> tuple[Head, ...]:
    """The heads in a child's answer to request `number` about so many messages.

    Raises:
        Nonsense, Unreadable: as `sample_of`.
    """
    said = _said(frame, Kind.HEADS, Heads, number)
    _demand(len(said.heads) == count, "not as many as were asked for")
    for head in said.heads:
        _check_lengths(limits.HEAD_TEXT, [head.subject, *_mailbox(head.sender)])
        _check_moments(head.moment)
    return said.heads


def members_of(frame: Frame, number: int) -> Unpacked:
    """What is in an archive, by a child's answer to request `number`.

    Raises:
        Nonsense, Unreadable: as `sample_of`.
    """
    said = _said(frame, Kind.MEMBERS, Members, number)
    _check_counts((said.members, limits.ARCHIVE_MEMBERS + 1))  # the last one says that it is cut
    place = 0
    for member in said.members:
        _check_lengths(_SHORT, [member.path])
        if member.refusal:
            _reason(member.refusal, member.values)
        else:
            _demand(place == member.start < member.end, "members with gaps")
            _demand(member.end - member.start <= limits.SOURCE_BYTES, "too large a member")
            place = member.end
    _demand(place == len(frame.blob), "members of other bytes")
    return Unpacked(said.members, frame.blob)


def _said(frame: Frame, kind: Kind, wanted: type[Said], number: int) -> Said:
    """The record of a child's answer of that kind to request `number`."""
    if frame.kind is Kind.REFUSAL:
        refusal = protocol.record_of(frame, Refusal)
        _demand(refusal.number == number, "the answer to another request")
        raise _reason(refusal.reason, refusal.values)
    _demand(frame.kind is kind, "not an answer")
    said = protocol.record_of(frame, wanted)
    _demand(said.number == number, "the answer to another request")
    return said


def _sample(answer: Answer, data: bytes, source: Source) -> Sample:
    _demand(answer.source_sha256 == source.sha256, "an answer about other bytes")
    _demand(answer.sha256 == hashlib.sha256(data).hexdigest(), "a wrong hash")
    exact = answer.fidelity is Fidelity.EXACT
    _demand(not exact or _is_copy(answer, data, source.data), "changed bytes, called exact")
    _demand(exact or not answer.taken_off, "more was done than taking off")
    _demand(answer.facts.lines == lines.survey(data), "wrong lines")
    _check_losses(answer.losses)
    _check_facts(answer.facts, len(data))
    return Sample.of(
        source,
        data=data,
        format=answer.format,
        fidelity=answer.fidelity,
        losses=answer.losses,
        facts=answer.facts,
        taken_off=answer.taken_off,
    )


def _is_copy(answer: Answer, data: bytes, stored: bytes) -> bool:
    """Whether bytes that are called exact are those of the file, but for what is told."""
    _check_taken_off(answer, data)
    match answer.format:
        case Format.EML | Format.MBOX:
            undone = any(loss.code is LossCode.UTF16_UNDONE for loss in answer.losses)
            if undone and b"\0" in stored[:4]:
                return data.isascii() and not answer.taken_off
            return put_back(data, answer.taken_off) == stored
        case Format.EMLX:
            return data in stored and not answer.taken_off
        case _:
            return False


def _check_taken_off(answer: Answer, data: bytes) -> None:
    """No more than a program adds; single marks only where a mailbox file puts them."""
    marks = [one for one in answer.taken_off if one.data == _MARK]
    runs = [one for one in answer.taken_off if one.data != _MARK]
    _check_counts((runs, _TAKEN_OFF), (marks, limits.QUOTED_LINES))
    _demand(not marks or answer.format is Format.MBOX, "marks of no mailbox file")
    quoted = all(data.startswith((b"From ", _MARK), mark.start) for mark in marks)
    _demand(quoted, "marks where nothing is quoted")


def _reason(reason: str, values: dict[str, str | int]) -> Unreadable:
    _demand(reason in _MAY_SAY, "an unknown reason")
    _demand(len(values) <= 8, "too many values")
    for name, value in values.items():
        _check_lengths(_SHORT, [name, value if isinstance(value, str) else ""])
    return Unreadable(UnreadableReason(reason), **values)


def _check_facts(facts: Facts, size: int) -> None:
    """Bounds of every text and every list; nothing of a header section is longer than it may be."""
    _check_counts(
        (facts.recipients, limits.ADDRESSES),
        (facts.fields, limits.FIELDS_SHOWN),
        (facts.field_names, limits.HEADER_LINES),
        (facts.parts, limits.PARTS),
        (facts.contained, limits.CONTAINED),
        (facts.link_hosts, limits.LINK_HOSTS),
        (facts.links, limits.LINKS),
        (facts.signs, 8),
        (facts.signatures, limits.SIGNATURES),
        (facts.not_fully_read, 100),
    )
    _check_lengths(limits.PREVIEW_CHARACTERS, [facts.preview])
    _check_lengths(limits.LINK_CHARACTERS, facts.links)
    _check_lengths(_SHORT, [facts.subject, facts.message_id, facts.client, *facts.not_fully_read])
    _check_lengths(limits.HEADER_BYTES, _texts(facts))
    _check_moments(facts.sent, facts.received)
    _demand(all(map(_is_plain, facts.signatures)), "a domain that is none")
    _demand(facts.received_count >= 0, "a negative count")
    _demand(all(part.depth >= 0 and 0 <= part.size <= size for part in facts.parts), "bad parts")
    for contained in facts.contained:
        _check_contained(contained, size)


def _is_plain(signature: Signature) -> bool:
    """Whether the signer's domain may stand in a sentence as it is."""
    return len(signature.name) <= _SHORT and body_hash.is_domain(signature.domain)


def _texts(facts: Facts) -> Iterable[str]:
    """Every text of header fields and parts."""
    yield from _mailbox(facts.sender)
    yield from facts.field_names
    yield from facts.link_hosts
    for recipient in facts.recipients:
        yield recipient.address
    for field in facts.fields:
        yield from (field.name, field.value)
    for part in facts.parts:
        yield from (part.type, part.name)


def _check_contained(contained: Contained, size: int) -> None:
    _demand(0 <= contained.start <= contained.end <= size, "offsets outside")
    texts = (contained.name, contained.subject, *_mailbox(contained.sender))
    _check_lengths(limits.HEADER_BYTES, texts)
    _check_losses(contained.losses)


def _mailbox(mailbox: Mailbox) -> tuple[str, str]:
    return mailbox.name, mailbox.address


def _check_losses(losses: tuple[Loss, ...]) -> None:
    _check_counts((losses, limits.ANSWER_LOSSES))
    for loss in losses:
        _check_counts((loss.values, 8))
        texts = (value for value in loss.values.values() if isinstance(value, str))
        _check_lengths(limits.HEADER_BYTES, texts)


def _check_moments(*moments: datetime | None) -> None:
    """A moment without a zone cannot be compared with the present."""
    aware = all(moment is None or moment.tzinfo is not None for moment in moments)
    _demand(aware, "a moment without a zone")


def _check_counts(*bounded: tuple[Sized, int]) -> None:
    _demand(all(len(many) <= most for many, most in bounded), "too many")


def _check_lengths(most: int, texts: Iterable[str]) -> None:
    _demand(all(len(text) <= most for text in texts), "too long a text")


def _demand(holds: bool, what: str) -> None:  # noqa: FBT001 - reads like an assertion
    if not holds:
        raise Nonsense(what)
