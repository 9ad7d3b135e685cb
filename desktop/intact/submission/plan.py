"""Plans a submission: which samples go, in how many mails, and the finished mails."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from intact.destinations import Channel, Form, Rules
from intact.errors import NotComposable, NotComposableReason
from intact.sample import Sample
from intact.submission import text
from intact.submission.address import valid, wire_form
from intact.submission.arrangement import Arrangement, arrange
from intact.submission.compose import compose, description
from intact.submission.header import Addressed
from intact.submission.selection import Selection, select, too_large
from intact.submission.submission import Plan, Request, Submission


def plan(samples: Sequence[Sample], request: Request) -> Plan:
    """The finished mails, and the samples that are in none.

    Raises:
        NotComposable: no samples, no address or one that does not fit the grammar, or a
            destination that takes no mail.
    """
    if not samples:
        raise NotComposable(NotComposableReason.NO_SAMPLES)
    sender = wire_form(request.sender) if request.sender else ""
    to = Addressed(request, _recipient(request), sender)
    selection = select(samples, request.destination.rules, seven_bit=request.seven_bit)
    reserve = 0
    while True:
        selection, arrangement = _settled(selection, to, reserve)
        mails = _composed(selection, arrangement, to)
        excess = _excess(mails, request)
        if excess <= 0:
            return Plan(request, mails, selection.left_out)
        reserve += excess


def plan_files(samples: Sequence[Sample], request: Request) -> Plan:
    """A plan for saving the samples themselves, for a support case or a portal.

    It holds one submission without data and recipient; its body describes the samples.

    Raises:
        NotComposable: no samples.
    """
    if not samples:
        raise NotComposable(NotComposableReason.NO_SAMPLES)
    selection = select(samples, Rules(forms=(Form.EML_FILE,)))
    enclosures = selection.enclosures(request.blocked)
    files = Submission(
        number=1,
        total=1,
        recipient="",
        subject=text.subject(request, len(enclosures), 1, 1),
        body=description(enclosures, request),
        attached=tuple(enclosure.attached for enclosure in enclosures),
        data=b"",
    )
    return Plan(request, (files,), selection.left_out)


def in_seven_bit(planned: Plan) -> Plan:
    """The samples of a plan in mails that a server without 8BITMIME takes (RFC 6152).

    What has 8-bit octets goes as a file, or stays behind where the destination takes no files.

    Raises:
        NotComposable: there is no sample.
    """
    samples = [one.sample for mail in planned.mails for one in mail.attached]
    return plan(samples, replace(planned.request, seven_bit=True))


def meter(samples: Sequence[Sample], request: Request) -> tuple[int, ...]:
    """What each finished mail would weigh in octets, for the window; reads no sample's bytes.

    Exact but for an address that is not known yet; raises nothing.
    """
    recipient = request.address or request.destination.address
    to = Addressed(
        request,
        wire_form(recipient) if valid(recipient) else "",
        wire_form(request.sender) if valid(request.sender) else "",
    )
    selection = select(samples, request.destination.rules, seven_bit=request.seven_bit)
    return _settled(selection, to)[1].sizes


def _recipient(request: Request) -> str:
    """Where to, in wire form."""
    if request.destination.channel is not Channel.MAIL:
        raise NotComposable(NotComposableReason.NO_MAIL_ADDRESS_TAKES_THIS)
    address = request.address or request.destination.address
    if not address:
        raise NotComposable(NotComposableReason.NO_ADDRESS)
    return wire_form(address)


def _settled(
    selection: Selection, to: Addressed, reserve: int = 0
) -> tuple[Selection, Arrangement]:
    """Takes out what is too large for a mail of its own, until the rest fits.

    The samples that stay are numbered anew, so that no number is missing from their names.
    """
    while True:
        arrangement = arrange(selection.enclosures(to.request.blocked), to, reserve)
        limit = to.request.destination.rules.mail_bytes
        misfits = arrangement.packed.misfits
        if not misfits or limit is None:
            return selection, arrangement
        left_out = [
            too_large(selection.samples[place][0], arrangement.alone[place], limit)
            for place in misfits
        ]
        selection = selection.without(left_out)


def _composed(
    selection: Selection, arrangement: Arrangement, to: Addressed
) -> tuple[Submission, ...]:
    enclosures = selection.enclosures(to.request.blocked)
    boxes = arrangement.packed.boxes
    return tuple(
        compose([enclosures[place] for place in box], to, number=number, total=len(boxes))
        for number, box in enumerate(boxes, 1)
    )


def _excess(mails: Sequence[Submission], request: Request) -> int:
    """Octets by which the heaviest mail is over the limit: what counts is what was measured.

    A few can come from counts in the texts that grew by a digit.
    """
    limit = request.destination.rules.mail_bytes
    return 0 if limit is None else max((mail.size - limit for mail in mails), default=0)
