"""Who takes samples, and how they want them: the files of resources/destinations/*.toml.

Adding a destination is adding a file. An organisation's folder can hold more files, or files of
the same name that replace Intact's own (to set an address, say).
"""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from intact import resources
from intact.data_files.records import Mistake
from intact.data_files.values import Address, Count, FieldName, HostName, WebAddress
from intact.errors import BadData
from intact.judgement import Judgement
from intact.resources import Text

SUBJECT_FIELDS = frozenset({"judgement", "date", "count"})
"""What stands in braces in the fixed subject of a destination."""


class Form(StrEnum):
    """The forms a sample may be attached in."""

    MESSAGE_RFC822 = "message/rfc822"
    EML_FILE = "eml-file"  # application/octet-stream, base64, name ends in .eml
    MSG_FILE = "msg-file"
    WINMAIL_DAT = "winmail.dat"


class Channel(StrEnum):
    """How a destination takes samples."""

    MAIL = "mail"
    SUPPORT_CASE = "support-case"  # no mail address: save the samples and open a case
    PORTAL = "portal"


class Reply(StrEnum):
    """What comes back."""

    NONE = "none"
    AUTOMATIC = "automatic"
    PERSONAL = "personal"
    UNKNOWN = "unknown"


class Certainty(StrEnum):
    """How sure the facts are."""

    VERIFIED = "verified"
    SECOND_HAND = "second-hand"  # check before use
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the facts come from.

    Attributes:
        url: the page; "" where none is stored.
        name: short name of the page or article.
        seen: date of the page or of its stored copy, None where unknown.
    """

    name: Text
    url: WebAddress = ""
    seen: date | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """What the destination demands; None means it says nothing.

    Attributes:
        forms: accepted forms, best first.
        mail_bytes: the finished mail weighs at most this (bytes on the wire).
        sample_bytes: one sample weighs at most this before it is cut.
        samples_per_mail: at most this many.
        days: the message may be at most this old when submitted.
        received_only: only a message as received is valid; False where a person looks at it, so
            that a lesser sample is welcome too.
        original_recipient: the original recipient should submit.
        empty_body: the mail must have no text of its own.
        client_form: the form rule of the vendor's article applies: `.eml` never as a plain file
            out of Outlook, `.msg` never out of Outlook Express.
        forbidden: ways that are not taken ("zip", "portal tool X"), for the person to know.
        subject: fixed subject with {judgement}, {date}, {count}; "" for Intact's own.
    """

    forms: tuple[Form, ...]
    mail_bytes: Count | None = None
    sample_bytes: Count | None = None
    samples_per_mail: Count | None = None
    days: Count | None = None
    received_only: bool = True
    original_recipient: bool = False
    empty_body: bool = False
    client_form: bool = False
    forbidden: tuple[Text, ...] = ()
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """How to see that a message passed this destination's filter; empty tuples: cannot be told.

    Attributes:
        name: of the product.
        fields: header field names it adds, lower case; a trailing "*" is a prefix match.
        link_hosts: hosts of its rewritten links; a leading "." matches any sub-domain.
    """

    name: str
    fields: tuple[FieldName, ...] = ()
    link_hosts: tuple[HostName, ...] = ()


@dataclass(frozen=True, slots=True)
class Destination:
    """One recipient of samples; `name` is the file's name without ".toml".

    Attributes:
        title: what the picker shows, short.
        organisation: vendor, groups the picker ("Symantec / Broadcom").
        judgements: what may be reported here; the first is the default.
        channel: how it takes samples.
        address: "" where unknown or personal: the person or the admin must set it.
        address_hint: where to get the address.
        first_advice: what to try before submitting, shown in the head of the window; may be empty.
        what_next: what happens after submitting, one sentence or paragraph each.
        consent: the privacy statement that is agreed to before the first submission, may be empty.
        who: who should submit.
        instead: name of a destination that a newer rule prefers; may be empty.
        certainty: how sure the facts are.
        check_before_use: shown where the facts must be checked against the live page first.
    """

    name: str
    title: Text
    organisation: str
    judgements: tuple[Judgement, ...]
    channel: Channel
    rules: Rules
    reply: Reply
    sources: tuple[Origin, ...]
    certainty: Certainty
    address: Address = ""
    address_hint: Text = field(default_factory=Text)
    first_advice: Text = field(default_factory=Text)
    what_next: tuple[Text, ...] = ()
    consent: Text = field(default_factory=Text)
    who: Text = field(default_factory=Text)
    instead: str = ""
    check_before_use: Text = field(default_factory=Text)
    filter: Filter | None = None
    sort: int = 100


@dataclass(frozen=True, slots=True)
class Loaded:
    """All destinations in the order of the picker, and the files that are none."""

    destinations: tuple[Destination, ...]
    mistakes: tuple[BadData, ...]

    def named(self, name: str) -> Destination | None:
        """The destination of that name."""
        return next((one for one in self.destinations if one.name == name), None)


def load_all(folders: Iterable[Path] = ()) -> Loaded:
    """Intact's own destinations and those below `folders`, later folders over earlier ones.

    Each folder may hold a folder `destinations` with TOML files.
    """
    read = resources.load_all("destinations", Destination, folders, _inconsistencies)
    ordered = sorted(read.records.values(), key=lambda one: (one.sort, str(one.title)))
    return Loaded(tuple(ordered), read.mistakes)


def _inconsistencies(destination: Destination) -> Iterator[Mistake]:
    """What is wrong between values that are right each on their own."""
    if destination.channel is Channel.MAIL and not (
        destination.address or str(destination.address_hint)
    ):
        reason = "without `address`, `address_hint` must say where to get it"
        yield Mistake(("channel",), reason)
    if destination.channel is not Channel.MAIL and destination.address:
        yield Mistake(("address",), '`address` is only for the channel "mail"')
    yield from _subject_mistakes(destination.rules.subject)


def _subject_mistakes(subject: str) -> Iterator[Mistake]:
    place = ("rules", "subject")
    if not subject.isprintable():
        yield Mistake(place, "`subject` must be one line without control characters")
    try:
        named = {name for _, name, _, _ in string.Formatter().parse(subject) if name is not None}
    except ValueError:
        yield Mistake(place, "`subject` has a brace without its partner")
        return
    for name in sorted(named - SUBJECT_FIELDS):
        yield Mistake(
            place, f"`subject` may not hold {{{name}}}, only {{judgement}}, {{date}}, {{count}}"
        )
