"""The records of a submission: what is asked for, and the finished mails."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from intact.destinations import Destination
from intact.finding import Finding
from intact.judgement import Judgement
from intact.sample import Sample


class Carriage(StrEnum):
    """How a sample travels in the outer mail."""

    MESSAGE_7BIT = "message-7bit"  # message/rfc822, Content-Transfer-Encoding: 7bit
    MESSAGE_8BIT = "message-8bit"  # message/rfc822, Content-Transfer-Encoding: 8bit
    FILE = "file"  # application/octet-stream, base64: what message/rfc822 cannot carry


@dataclass(frozen=True, slots=True)
class Request:
    """What the person asks for.

    Attributes:
        address: where to; "" takes the destination's own.
        sender: the From of the draft; "" leaves it to the mail client.
        comment: the person's own words; plain text, bounded by `limits.COMMENT_CHARACTERS`.
        seven_bit: 8-bit samples go as files, for a server without 8BITMIME (RFC 6152).
        first_words: the organisation's, above all else; may hold the fields of a subject.
        unsent: write `X-Unsent: 1`, so that mail clients open the mail for sending.
        date: Date of the mail, None leaves the field out (the client sets it when sending).
        blocked: by SHA-256 of a sample, the link in it that the person says was blocked.
    """

    destination: Destination
    judgement: Judgement
    address: str = ""
    sender: str = ""
    comment: str = ""
    first_words: str = ""
    seven_bit: bool = False
    unsent: bool = True
    date: datetime | None = None
    blocked: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Attached:
    """One sample in a mail; `name` is the attachment's name ("sample-1.eml")."""

    sample: Sample
    carriage: Carriage
    name: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A sample that is in no mail, and why."""

    sample: Sample
    finding: Finding


@dataclass(frozen=True, slots=True)
class Submission:
    """One finished mail.

    Attributes:
        number, total: "mail 2 of 3".
        data: the mail as it goes on the wire, CRLF throughout the container; b"" in a plan that
            only saves the samples.
        size: octets on the wire, `len(data)`.
    """

    number: int
    total: int
    recipient: str
    subject: str
    body: str
    attached: tuple[Attached, ...]
    data: bytes

    @property
    def size(self) -> int:
        """Octets on the wire."""
        return len(self.data)


@dataclass(frozen=True, slots=True)
class Plan:
    """All mails of one submission, and the samples that fit in none."""

    request: Request
    mails: tuple[Submission, ...]
    left_out: tuple[LeftOut, ...]
