"""A mail that was to bring an original -> whether it did, and if not, which way went wrong."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from intact.checks import forwarding
from intact.mime import header
from intact.mime.forward_signs import prefix
from intact.mime.forward_words import FORWARD_PREFIXES
from intact.sample import Carrier, Contained, Facts, ForwardSign, Sample

_MESSAGE: Final = "message/rfc822"
_OUTLOOK: Final = (".msg", ".oft")
_TNEF: Final = ("winmail.dat",)


class Outcome(StrEnum):
    """What became of the original, best first."""

    INTACT = "intact"  # attached as message/rfc822, with its internet headers
    AS_FILE = "as-file"  # the same, but as a file in base64: the bytes are there
    OUTLOOK_ITEM = "outlook-item"  # an Outlook file or winmail.dat: to be rebuilt
    HEADERS_STRIPPED = "headers-stripped"  # attached, but without internet headers
    ONLY_HEADERS = "only-headers"  # attached, but its text was never loaded
    EMPTY = "empty"  # an attached message with nothing in it
    PASTED = "pasted"  # forwarded the ordinary way: into the text
    REDIRECTED = "redirected"  # resent: the mail itself is the original, with more headers
    NOTHING = "nothing"  # called a forward, and nothing of an original is in it
    NO_FORWARD = "no-forward"  # the mail is what was dropped, not a forward of it


HAS_IT: Final = frozenset({Outcome.INTACT, Outcome.AS_FILE, Outcome.OUTLOOK_ITEM})
"""With these the original can be taken out."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of the original in one mail.

    Attributes:
        originals: indexes of `facts.contained` that can be taken out.
        twice: it was forwarded more than once on its way here.
    """

    outcome: Outcome
    originals: tuple[int, ...] = ()
    twice: bool = False


def judge(sample: Sample) -> Arrival:
    """What became of the original in this mail."""
    facts = sample.facts
    indexes = forwarding.originals(facts)
    if indexes:
        outcome = max(
            (_attached(sample, facts.contained[index]) for index in indexes),
            key=tuple(Outcome).index,
        )
        return Arrival(outcome, indexes, twice=forwarding.is_nested(facts, indexes))
    return Arrival(_without(facts))


def _attached(sample: Sample, one: Contained) -> Outcome:
    """How one attached message arrived."""
    name = one.name.lower()
    if name.endswith(_OUTLOOK) or name in _TNEF or (not one.subject and not one.sender.address):
        return Outcome.OUTLOOK_ITEM if one.has_transport_headers else Outcome.HEADERS_STRIPPED
    if not one.has_transport_headers:
        return Outcome.HEADERS_STRIPPED
    if one.carrier is not Carrier.PLAIN:
        return Outcome.AS_FILE
    _, body = header.split(sample.data, one.start, one.end)
    return Outcome.INTACT if sample.data[body : one.end].strip() else Outcome.ONLY_HEADERS


def _without(facts: Facts) -> Outcome:
    """What a mail without an attached message is."""
    if any(part.type == _MESSAGE for part in facts.parts):
        return Outcome.EMPTY
    if ForwardSign.INLINE in facts.signs:
        return Outcome.PASTED
    if ForwardSign.RESENT in facts.signs and "list-id" not in facts.field_names:
        return Outcome.REDIRECTED
    return Outcome.NOTHING if prefix(facts.subject) in FORWARD_PREFIXES else Outcome.NO_FORWARD
