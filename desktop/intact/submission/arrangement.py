"""Which sample goes into which mail, reckoned without touching a byte of a sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from intact.submission import text
from intact.submission.compose import frame
from intact.submission.container import random_boundary
from intact.submission.enclosure import Enclosure
from intact.submission.header import Addressed
from intact.submission.letter import encoded, is_plain
from intact.submission.packing import Packed, pack
from intact.submission.submission import Request

_SHA256_DIGITS = "0" * 64
_DELIMITER = len(f"--{random_boundary()}\r\n") + len("\r\n")
"""What the container adds to each part."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The mails as places of samples, with what each weighs.

    Attributes:
        sizes: octets of each finished mail.
        alone: octets of a mail with only that sample, for each sample.
    """

    packed: Packed
    sizes: tuple[int, ...]
    alone: tuple[int, ...]


def arrange(enclosures: Sequence[Enclosure], to: Addressed, reserve: int = 0) -> Arrangement:
    """Packs the samples into as few mails as the destination's rules allow.

    `reserve` octets of each mail are left free.
    """
    weights = _weights(enclosures, to.request)
    packed = _packed(weights, to, reserve, total=1)
    if len(packed.boxes) > 1:  # now every mail says which of how many it is
        packed = _packed(weights, to, reserve, total=len(packed.boxes))
    total = max(1, len(packed.boxes))
    frames = {count: frame(to, count=count, total=total) for count in {1, *map(len, packed.boxes)}}
    return Arrangement(
        packed=packed,
        sizes=tuple(
            frames[len(box)] + sum(weights[place] for place in box) for box in packed.boxes
        ),
        alone=tuple(frames[1] + weight for weight in weights),
    )


def _packed(weights: Sequence[int], to: Addressed, reserve: int, total: int) -> Packed:
    rules = to.request.destination.rules
    if rules.mail_bytes is None:
        return pack(weights, None, rules.samples_per_mail)
    room = rules.mail_bytes - frame(to, count=1, total=total) - reserve
    return pack(weights, room, rules.samples_per_mail)


def _weights(enclosures: Sequence[Enclosure], request: Request) -> list[int]:
    """Octets by which each sample makes its mail longer."""
    parts = [_DELIMITER + len(enclosure.head) + enclosure.octets for enclosure in enclosures]
    if request.destination.rules.empty_body:
        return parts
    plain = is_plain(text.opening(request, 1, 1, 1))
    entries = [
        len(encoded(enclosure.entry(_SHA256_DIGITS), plain=plain)) for enclosure in enclosures
    ]
    return [part + entry for part, entry in zip(parts, entries, strict=True)]
