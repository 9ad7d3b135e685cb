"""Writes one finished mail around its samples."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from intact.submission import text
from intact.submission.container import boundary, multipart, random_boundary
from intact.submission.enclosure import Enclosure
from intact.submission.header import Addressed, header_section
from intact.submission.letter import text_part
from intact.submission.submission import Carriage, Request, Submission


def compose(
    enclosures: Sequence[Enclosure], to: Addressed, *, number: int = 1, total: int = 1
) -> Submission:
    """Mail `number` of `total` with these samples."""
    request = to.request
    silent = request.destination.rules.empty_body
    body = "" if silent else description(enclosures, request, number, total)
    samples = [enclosure.head + enclosure.payload() for enclosure in enclosures]
    parts = [text_part(body), *samples]
    mark = boundary(parts)
    subject = text.subject(request, len(enclosures), number, total)
    attached = tuple(enclosure.attached for enclosure in enclosures)
    eight_bit = any(one.carriage is Carriage.MESSAGE_8BIT for one in attached)
    head = header_section(to, subject, mark, eight_bit=eight_bit)
    return Submission(
        number=number,
        total=total,
        recipient=to.recipient,
        subject=subject,
        body=body,
        attached=attached,
        data=head + multipart(parts, mark),
    )


def frame(to: Addressed, *, count: int, total: int) -> int:
    """Octets of the last of `total` mails, without the `count` samples that are in it."""
    silent = to.request.destination.rules.empty_body
    body = "" if silent else text.opening(to.request, count, total, total)
    subject = text.subject(to.request, count, total, total)
    mark = random_boundary()
    head = header_section(to, subject, mark, eight_bit=False)
    return len(head) + len(multipart([text_part(body)], mark))


def description(
    enclosures: Sequence[Enclosure], request: Request, number: int = 1, total: int = 1
) -> str:
    """What is reported, the person's comment, and the list of the samples."""
    entries = [enclosure.entry(_digest(enclosure)) for enclosure in enclosures]
    return text.opening(request, len(enclosures), number, total) + "".join(entries)


def _digest(enclosure: Enclosure) -> str:
    """SHA-256 of what the receiver finds in the part once it is decoded."""
    attached = enclosure.attached
    if attached.carriage is Carriage.FILE:
        return attached.sample.sha256
    payload = enclosure.payload()
    if payload is attached.sample.data:
        return attached.sample.sha256
    return hashlib.sha256(payload).hexdigest()
