"""One message: its exact bytes, its fidelity, and typed facts about it for checks and views.

Samples are made in a reading child; the facts are computed there, so that the window and the
checks never parse a message. Every text in here is untrusted: show it through `intact.untrusted`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from intact import limits
from intact.fidelity import Fidelity, Loss, is_as_it_arrived
from intact.source import Origin, Source


class Format(StrEnum):
    """The format a sample came in, recognised by content."""

    EML = "eml"
    MSG = "msg"
    MBOX = "mbox"  # a single entry: one message behind a "From " line
    EMLX = "emlx"  # of Apple Mail
    TNEF = "tnef"  # winmail.dat


class MessageState(StrEnum):
    """Whether the message came over the Internet to this person."""

    RECEIVED = "received"  # at least one Received field
    SENT = "sent"  # the person's own copy of what they sent
    DRAFT = "draft"
    UNKNOWN = "unknown"  # no Received field and nothing else tells


class BodyState(StrEnum):
    """What is behind the header section."""

    PRESENT = "present"
    EMPTY = "empty"  # the separating line is there, nothing behind it
    MISSING = "missing"  # structure promised by the header is not there: only headers were saved


class Place(StrEnum):
    """Where a recipient's address stood."""

    DELIVERED_TO = "delivered-to"
    ORIGINAL_TO = "x-original-to"
    RECEIVED_FOR = "received-for"
    TO = "to"
    CC = "cc"
    BCC = "bcc"


class ForwardSign(StrEnum):
    """Why the message looks like a forward of the original instead of the original."""

    INLINE = "inline"  # the original's text is pasted below a divider of a mail client
    ATTACHED = "attached"  # the original is attached
    RESENT = "resent"  # Resent-* fields: redirected


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A display name and an address, either may be empty."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """An address the message went to; addresses are lower-cased."""

    address: str
    place: Place


@dataclass(frozen=True, slots=True)
class Field:
    """A header field for display: unfolded and decoded to text, bounded; `name` as written."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Part:
    """A MIME part for display.

    Attributes:
        depth: 0 for the message itself.
        type: media type, lower case ("text/html").
        name: file name, "" where none is given.
        size: bytes as they stand in the message.
    """

    depth: int
    type: str
    name: str
    size: int


class Carrier(StrEnum):
    """How a contained message is stored in the outer bytes."""

    PLAIN = "plain"  # identity: data[start:end] is the message
    BASE64 = "base64"
    QUOTED_PRINTABLE = "quoted-printable"


@dataclass(frozen=True, slots=True)
class Contained:
    """An attached message that can be taken out as a sample of its own.

    Attributes:
        start, end: offsets into the sample's data.
        carrier: how to decode that slice.
        subject, sender: for the person to recognise it.
        has_transport_headers: whether it has Received fields.
        fidelity, losses: what is known of its bytes (an embedded Outlook item is converted).
    """

    start: int
    end: int
    carrier: Carrier
    name: str
    subject: str
    sender: Mailbox
    has_transport_headers: bool
    fidelity: Fidelity = Fidelity.EXACT
    losses: tuple[Loss, ...] = ()


class SignedState(StrEnum):
    """How the body compares with the hash a signature holds of it."""

    MATCHES = "matches"
    MATCHES_IN_PART = "matches-in-part"  # only the beginning was signed, and that is unchanged
    DIFFERS = "differs"
    NOT_CHECKED = "not-checked"  # the body is too large


@dataclass(frozen=True, slots=True)
class Signature:
    """What was found out, without a network, about one signature of the message.

    Attributes:
        name: of the header field, as written.
        domain: who signed, by the field's own words; letters, digits, dots and hyphens only.
        state: whether the body is still the one that was signed. The signature itself was not
            checked: that needs the signer's key.
    """

    name: str
    domain: str
    state: SignedState


@dataclass(frozen=True, slots=True)
class Lines:
    """What decides how the bytes can travel as `message/rfc822` (RFC 2045 2.7, RFC 5322 2.1.1).

    Attributes:
        longest: octets of the longest line without its line end.
        eight_bit: octets 128 to 255 occur.
        eight_bit_header: they occur in the header section.
        nul: octet 0 occurs.
        bare_cr: a CR that is not part of CRLF occurs.
        lf_only: number of line ends that are a lone LF.
        crlf: number of line ends that are CRLF.
    """

    longest: int
    eight_bit: bool
    eight_bit_header: bool
    nul: bool
    bare_cr: bool
    lf_only: int
    crlf: int


@dataclass(frozen=True, slots=True)
class TakenOff:
    """Octets that a program had added to the message while storing it.

    Attributes:
        start: where in the sample's data they stood.
        data: the octets.
    """

    start: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything the checks and the views need to know about a message.

    Attributes:
        sent: the Date field, None where missing or unreadable; always with a zone.
        received: when the last server took it (topmost Received field), else None.
        received_count: number of Received fields.
        fields: the header section for display, in order, bounded.
        fields_complete: False where `fields` was cut at a limit.
        field_names: every distinct field name of the header section, lower case.
        link_hosts: distinct host names of links in text and HTML parts, lower case, sorted.
        signs: why this looks like a forward.
        client: name of the mail client whose traces the bytes carry, "" where none.
        preview: the readable text of the message (HTML reduced to text).
        not_fully_read: names of limits (constants of `intact.limits`, lower case) that cut reading.
        signatures: those that hold a hash of the body, topmost first.
        links: distinct links in text and HTML parts, in order, as they stand there.
    """

    subject: str
    sender: Mailbox
    sent: datetime | None
    received: datetime | None
    received_count: int
    message_id: str
    state: MessageState
    body: BodyState
    recipients: tuple[Recipient, ...]
    fields: tuple[Field, ...]
    fields_complete: bool
    field_names: tuple[str, ...]
    parts: tuple[Part, ...]
    contained: tuple[Contained, ...]
    link_hosts: tuple[str, ...]
    signs: tuple[ForwardSign, ...]
    client: str
    preview: str
    preview_complete: bool
    lines: Lines
    not_fully_read: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Head:
    """What a list says of a message that is not read yet: only its header section was looked at.

    Attributes:
        moment: when the last server took it, else what its Date field says; always with a zone.
        received: whether it has Received fields; drafts and sent copies have none.
    """

    subject: str
    sender: Mailbox
    moment: datetime | None
    received: bool


@dataclass(frozen=True, slots=True)
class Sample:
    """One message, ready to be checked and attached.

    Attributes:
        data: the RFC 5322 bytes; line ends are as found, the composer turns them into CRLF.
        sha256: SHA-256 of `data`, lower-case hex.
        source_sha256: SHA-256 of the bytes as handed over.
        source_name: display name of the source; untrusted.
        source_size: bytes handed over.
        source_client: what is known of the client it came from by the way it was handed over.
        lost_before: how many of the losses, the first ones, the source already had.
        taken_off: with these put back in, the data is what was handed over, octet for octet; empty
            where nothing was taken off, or where more was done than that.
        original: what was handed over, where that was a `.msg` file that a mail can carry; else
            empty.
    """

    data: bytes
    sha256: str
    source_sha256: str
    source_name: str
    source_size: int
    source_client: str
    origin: Origin
    format: Format
    fidelity: Fidelity
    losses: tuple[Loss, ...]
    facts: Facts
    lost_before: int = 0
    taken_off: tuple[TakenOff, ...] = ()
    original: bytes = field(default=b"", repr=False)

    @property
    def is_as_it_arrived(self) -> bool:
        """Whether nothing speaks against every byte being one that was received."""
        return is_as_it_arrived(self.fidelity, self.losses)

    @property
    def holds_what_was_handed_over(self) -> bool:
        """Whether the octets handed over can be had from it again (`put_back`)."""
        complete = bool(self.taken_off) or self.sha256 == self.source_sha256
        return complete and self.fidelity is Fidelity.EXACT

    @staticmethod
    def of(  # noqa: PLR0913 - keyword-only: one argument for each thing a reader found out
        source: Source,
        *,
        data: bytes,
        format: Format,  # noqa: A002 - the word of the trade
        fidelity: Fidelity,
        losses: tuple[Loss, ...],
        facts: Facts,
        taken_off: tuple[TakenOff, ...] = (),
    ) -> Sample:
        """A sample made of a source; the source's ceiling and losses are taken over."""
        kept = format is Format.MSG and len(source.data) <= limits.ORIGINAL_BYTES
        return Sample(
            data=data,
            sha256=hashlib.sha256(data).hexdigest(),
            source_sha256=source.sha256,
            source_name=source.name,
            source_size=len(source.data),
            source_client=source.client,
            origin=source.origin,
            format=format,
            fidelity=Fidelity.worse(source.ceiling, fidelity),
            losses=source.losses + losses,
            facts=facts,
            lost_before=len(source.losses),
            taken_off=taken_off,
            original=source.data if kept else b"",
        )


def put_back(data: bytes, taken_off: Sequence[TakenOff]) -> bytes:
    """The data of a sample with what was taken off it, each where it stood."""
    pieces: list[bytes] = []
    place = 0
    for one in taken_off:
        pieces += [data[place : one.start], one.data]
        place = one.start
    return b"".join([*pieces, data[place:]])
