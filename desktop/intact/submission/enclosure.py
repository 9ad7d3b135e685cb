"""One sample as a part of the outer mail: its head, its payload, and its entry in the text.

Everything but the payload is known from the facts of the sample, so a part can be weighed without
touching its bytes.
"""

from __future__ import annotations

from dataclasses import dataclass

from intact.mime.encode import base64_lines
from intact.mime.lines import Obstacle, obstacle, to_crlf
from intact.sample import Sample
from intact.submission import blocked_link, text
from intact.submission.submission import Attached, Carriage

_BASE64_LINE = 76
_BASE64_GROUP = 4
_CRLF = b"\r\n"

_CANNOT_CARRY = {
    Obstacle.NUL: "NUL octets (RFC 2045 2.7)",
    Obstacle.BARE_CR: "CR without LF (RFC 2045 2.7)",
    Obstacle.LONG_LINES: "lines over 998 octets (RFC 5322 2.1.1)",
}


@dataclass(frozen=True, slots=True)
class Enclosure:
    """One sample in its part.

    Attributes:
        head: the part's header section and the empty line behind it.
        octets: length of the payload, reckoned from the sample's facts.
        blocked: the link in it that was blocked, "" where none was picked; untrusted.
    """

    attached: Attached
    head: bytes
    octets: int
    blocked: str = ""

    def payload(self) -> bytes:
        """What stands between the part's head and the next delimiter."""
        data = self.attached.sample.data
        if _is_file(self.attached):
            return base64_lines(data, _BASE64_LINE).removesuffix(_CRLF)
        return to_crlf(data)

    def entry(self, digest: str) -> str:
        """The lines about this sample in the text; `digest` is that of the attached bytes."""
        attached = self.attached
        size = len(attached.sample.data) if _is_file(attached) else self.octets
        lines = [
            *_form(attached, size),
            *text.fidelity(attached.sample),
            *_hashes(attached, digest),
            *blocked_link.lines(self.blocked),
        ]
        return "\n  ".join(lines) + "\n\n"


def enclosure(sample: Sample, carriage: Carriage, number: int, blocked: str = "") -> Enclosure:
    """The part of a sample that is to travel in this way, as attachment `number` (from 1)."""
    name = f"sample-{number}.eml"
    return Enclosure(
        attached=Attached(sample, carriage, name),
        head=_head(carriage, name, number),
        octets=_octets(sample, carriage),
        blocked=blocked,
    )


def _octets(sample: Sample, carriage: Carriage) -> int:
    if carriage is not Carriage.FILE:
        return len(sample.data) + sample.facts.lines.lf_only
    digits = (len(sample.data) + 2) // 3 * _BASE64_GROUP
    breaks = max(0, -(-digits // _BASE64_LINE) - 1)
    return digits + breaks * len(_CRLF)


def _head(carriage: Carriage, name: str, number: int) -> bytes:
    """Names are Intact's own: a message's or its attachments' names never get into the outer mail.

    The parameter `name` is obsolete (RFC 2183 2.3) but the only one older programs look at.
    """
    media_type, encoding = {
        Carriage.MESSAGE_7BIT: ("message/rfc822", "7bit"),
        Carriage.MESSAGE_8BIT: ("message/rfc822", "8bit"),
        Carriage.FILE: ("application/octet-stream", "base64"),
    }[carriage]
    return (
        f'Content-Type: {media_type}; name="{name}"\r\n'
        f"Content-Transfer-Encoding: {encoding}\r\n"
        f'Content-Disposition: attachment; filename="{name}"\r\n'
        f"Content-Description: Sample {number}\r\n\r\n"
    ).encode("ascii")


def _is_file(attached: Attached) -> bool:
    return attached.carriage is Carriage.FILE


def _form(attached: Attached, size: int) -> list[str]:
    """Name, size, and how it is attached."""
    what = f"{attached.name}: {size} bytes, "
    if not _is_file(attached):
        return [what + "as message/rfc822"]
    why = obstacle(attached.sample.facts.lines)
    reason = [f"message/rfc822 cannot carry {_CANNOT_CARRY[why]}"] if why else []
    return [what + "as a file", *reason]


def _hashes(attached: Attached, digest: str) -> list[str]:
    """The SHA-256 of the attached bytes, and those of earlier states where they differ.

    Each stands on a line of its own: with a label before it, mail clients would wrap it.
    """
    sample = attached.sample
    lines = ["SHA-256", digest]
    if sample.facts.lines.lf_only and not _is_file(attached):
        lines += ["SHA-256 before its line ends became CRLF", sample.sha256]
    if sample.source_sha256 != sample.sha256:
        lines += ["SHA-256 of the file it was made from", sample.source_sha256]
    return lines
