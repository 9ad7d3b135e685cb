"""What each way out does to each kind of sample: a table of what was measured.

Measured in 2026 with Thunderbird 153, Evolution 3.46, Claws Mail 4.1 and Mutt 2.2 (`tests/real`);
about Outlook, its vendor says so itself (MS-OXCMAIL, embedded message attachments). Evolution reads
a message and writes it again: most come out as they were, but it folds header lines over 77
characters, sets a blank behind a colon, and adds a MIME-Version that is missing. Mutt encodes a
message with control characters anew, which takes the sense of its other parts away.

RFC 2045 2.7 and 2.8 say what a part may hold at all. The table tells what happens to a sample that
is attached as message/rfc822; one that the composed mail holds as a file is exact wherever that
mail is taken as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from intact.delivery.way import Keeps
from intact.limits import LINE_OCTETS
from intact.sample import Sample
from intact.submission.submission import Attached, Carriage, Plan


class Route(StrEnum):
    """Who puts the samples into the mail that leaves."""

    UNTOUCHED = "untouched"  # the composed mail itself: sent, put into a mailbox, or saved
    THUNDERBIRD_DRAFT = "thunderbird-draft"  # opens the composed mail
    THUNDERBIRD = "thunderbird"  # the others are told which files to attach
    EVOLUTION = "evolution"
    CLAWS_MAIL = "claws-mail"
    KMAIL = "kmail"
    MUTT = "mutt"
    OUTLOOK_DRAFT = "outlook-draft"  # opens the composed mail, and makes messages items of its own
    OUTLOOK_ITEM = "outlook-item"
    OUTLOOK_FILE = "outlook-file"
    UNKNOWN = "unknown"


class Content(StrEnum):
    """What there is in a sample that a mail may not hold, or that programs treat differently."""

    SEVEN_BIT = "7-bit"  # nothing else of this list
    EIGHT_BIT = "8-bit"
    CONTROLS = "control-characters"  # but for those that set the lines of a text
    LONG_LINES = "long-lines"
    LF_ONLY = "lf-only"
    BARE_CR = "bare-cr"
    NUL = "nul"


_EXACT, _ENDS, _REMADE = Keeps.EXACT, Keeps.EXACT_BUT_LINE_ENDS, Keeps.REMADE
_HARMED, _UNKNOWN = Keeps.HARMED, Keeps.UNKNOWN

TABLE: Final[Mapping[Route, tuple[Keeps, ...]]] = {
    #                        7-bit     8-bit     controls  long      LF        CR        NUL
    Route.UNTOUCHED:         (_EXACT,   _EXACT,   _EXACT,   _HARMED,  _ENDS,    _HARMED,  _HARMED),
    Route.THUNDERBIRD_DRAFT: (_ENDS,    _ENDS,    _ENDS,    _ENDS,    _ENDS,    _HARMED,  _HARMED),
    Route.THUNDERBIRD:       (_ENDS,    _ENDS,    _ENDS,    _ENDS,    _ENDS,    _ENDS,    _HARMED),
    Route.EVOLUTION:         (_REMADE,  _REMADE,  _REMADE,  _REMADE,  _REMADE,  _HARMED,  _HARMED),
    Route.CLAWS_MAIL:        (_EXACT,   _EXACT,   _EXACT,   _EXACT,   _ENDS,    _HARMED,  _HARMED),
    Route.KMAIL:             (_UNKNOWN, _UNKNOWN, _UNKNOWN, _UNKNOWN, _UNKNOWN, _UNKNOWN, _HARMED),
    Route.MUTT:              (_EXACT,   _EXACT,   _HARMED,  _UNKNOWN, _ENDS,    _UNKNOWN, _HARMED),
    Route.OUTLOOK_DRAFT:     (_REMADE,  _REMADE,  _REMADE,  _REMADE,  _REMADE,  _REMADE,  _HARMED),
    Route.OUTLOOK_ITEM:      (_REMADE,  _REMADE,  _REMADE,  _REMADE,  _REMADE,  _REMADE,  _HARMED),
    Route.OUTLOOK_FILE:      (_EXACT,   _EXACT,   _EXACT,   _EXACT,   _EXACT,   _EXACT,   _EXACT),
    Route.UNKNOWN:           (_UNKNOWN, _UNKNOWN, _UNKNOWN, _UNKNOWN, _UNKNOWN, _UNKNOWN, _HARMED),
}  # fmt: skip
"""One column for each `Content`, in its order. Untouched, a server on the way may break a line over
998 octets or refuse it, and many refuse a CR or LF alone (handing-over facts, section 7)."""

_CONTROLS: Final = bytes({*range(1, 32), 127} - set(b"\t\n\f\r"))

_WORST_LAST: Final = (_EXACT, _ENDS, _REMADE, _UNKNOWN, _HARMED)

_TAKES_THE_MAIL: Final = {Route.UNTOUCHED, Route.THUNDERBIRD_DRAFT, Route.OUTLOOK_DRAFT}
"""Where a part that the composed mail holds as a file stays one."""

_ROUTES: Final[Mapping[str, Route]] = {
    "thunderbird": Route.THUNDERBIRD_DRAFT,
    "thunderbird-compose": Route.THUNDERBIRD,
    "evolution": Route.EVOLUTION,
    "claws-mail": Route.CLAWS_MAIL,
    "kmail": Route.KMAIL,
    "mutt": Route.MUTT,
    "neomutt": Route.MUTT,
    "outlook-item": Route.OUTLOOK_ITEM,
    "outlook-file": Route.OUTLOOK_FILE,
    "save-drafts": Route.UNTOUCHED,
    "save-samples": Route.OUTLOOK_FILE,
}
_BY_PROGRAM: Final[Mapping[tuple[str, str], Route]] = {
    ("eml-file", "Thunderbird"): Route.THUNDERBIRD_DRAFT,
    ("eml-file", "Betterbird"): Route.THUNDERBIRD_DRAFT,
    ("eml-file", "Outlook"): Route.OUTLOOK_DRAFT,
    ("xdg-email", "Thunderbird"): Route.THUNDERBIRD,
    ("xdg-email", "Betterbird"): Route.THUNDERBIRD,
    ("xdg-email", "Evolution"): Route.EVOLUTION,
}
_SERVERS: Final = ("smtp-", "imap-")


@dataclass(frozen=True, slots=True)
class Carried:
    """What becomes of one sample; `content` is what in it decides that."""

    attached: Attached
    content: Content
    keeps: Keeps


def route_of(way: str, program: str = "") -> Route:
    """The route of a way by its name; `program` is what its `Availability` names."""
    if way.startswith(_SERVERS):
        return Route.UNTOUCHED
    return _ROUTES.get(way) or _BY_PROGRAM.get((way, program), Route.UNKNOWN)


def contents(sample: Sample) -> tuple[Content, ...]:
    """What there is in a sample, at least one."""
    lines = sample.facts.lines
    found = {
        Content.EIGHT_BIT: lines.eight_bit,
        Content.CONTROLS: len(sample.data.translate(None, _CONTROLS)) != len(sample.data),
        Content.LONG_LINES: lines.longest > LINE_OCTETS,
        Content.LF_ONLY: bool(lines.lf_only),
        Content.BARE_CR: lines.bare_cr,
        Content.NUL: lines.nul,
    }
    return tuple(one for one, there in found.items() if there) or (Content.SEVEN_BIT,)


def effect(route: Route, content: Content) -> Keeps:
    """What becomes of a sample with this in it, when it is attached as message/rfc822."""
    return TABLE[route][list(Content).index(content)]


def carried(route: Route, plan: Plan) -> tuple[Carried, ...]:
    """What becomes of every sample of a plan, in the order of the mails."""
    return tuple(_carried(route, one) for mail in plan.mails for one in mail.attached)


def worst(keeps: tuple[Carried, ...]) -> Keeps:
    """The worst that becomes of any of them; exact where there is none."""
    return max((one.keeps for one in keeps), key=_WORST_LAST.index, default=Keeps.EXACT)


def takes_the_mail(route: Route) -> bool:
    """Whether the composed mail is taken over, so that its parts have the form it gives them."""
    return route in _TAKES_THE_MAIL


def _carried(route: Route, attached: Attached) -> Carried:
    found = contents(attached.sample)
    content = max(found, key=lambda one: _WORST_LAST.index(effect(route, one)))
    if attached.carriage is Carriage.FILE and takes_the_mail(route):
        return Carried(attached, content, Keeps.EXACT)
    return Carried(attached, content, effect(route, content))
