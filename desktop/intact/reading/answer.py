"""Checks again everything a reading child said, and makes a sample of it.

The child has met hostile bytes and may be theirs now. It can still lie about what a message says,
never about its bytes, its hashes, or how the bytes can travel.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sized
from datetime import datetime
from typing import Final

from intact import limits
from intact.errors import Unreadable, UnreadableReason
from intact.fidelity import Fidelity, Loss, LossCode
from intact.mime import body_hash, lines
from intact.reading import protocol
from intact.reading.protocol import Answer, Frame, Kind, Nonsense, Refusal
from intact.sample import Contained, Facts, Format, Mailbox, Sample, Signature, put_back
from intact.source import Source

_MAY_SAY: Final = frozenset(
    {
        UnreadableReason.EMPTY,
        UnreadableReason.TOO_LARGE,
        UnreadableReason.NOT_A_MESSAGE,
        UnreadableReason.MAIL_STORE,
        UnreadableReason.NOT_YET_READ,
        UnreadableReason.DAMAGED,
        UnreadableReason.READER_DIED,
    }
)
"""Reasons a reader knows; the others are told by whoever opens files or watches the child."""

_TAKEN_OFF: Final = 2
"""Runs of lines a mail client adds: one in front, one at the end of the header section."""

_SHORT: Final = 1_000
"""Characters of identifiers, media types, and values of a refusal."""


def sample_of(frame: Frame, source: Source, number: int) -> Sample:
    """The sample in a child's answer to request `number` about `source`.

    Raises:
        Nonsense: the answer breaks the protocol or contradicts its own bytes.
        Unreadable: the child says why it is no sample.
    """
    match frame.kind:
        case Kind.SAMPLE:
            return _sample(protocol.record_of(frame, Answer), frame.blob, source, number)
        case Kind.REFUSAL:
            raise _refusal(protocol.record_of(frame, Refusal), number)
        case _:
            raise Nonsense("not an answer")


def _sample(answer: Answer, data: bytes, source: Source, number: int) -> Sample:
    _demand(answer.number == number, "the answer to another request")
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
    _check_counts((answer.taken_off, _TAKEN_OFF))
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


def _refusal(refusal: Refusal, number: int) -> Unreadable:
    _demand(refusal.number == number, "the answer to another request")
    _demand(refusal.reason in _MAY_SAY, "an unknown reason")
    _demand(len(refusal.values) <= 8, "too many values")
    for name, value in refusal.values.items():
        _check_lengths(_SHORT, [name, value if isinstance(value, str) else ""])
    return Unreadable(UnreadableReason(refusal.reason), **refusal.values)


def _check_facts(facts: Facts, size: int) -> None:
    """Bounds of every text and every list; nothing of a header section is longer than it may be."""
    _check_counts(
        (facts.recipients, limits.ADDRESSES),
        (facts.fields, limits.FIELDS_SHOWN),
        (facts.field_names, limits.HEADER_LINES),
        (facts.parts, limits.PARTS),
        (facts.contained, limits.CONTAINED),
        (facts.link_hosts, limits.LINK_HOSTS),
        (facts.signs, 8),
        (facts.signatures, limits.SIGNATURES),
        (facts.not_fully_read, 100),
    )
    _check_lengths(limits.PREVIEW_CHARACTERS, [facts.preview])
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
