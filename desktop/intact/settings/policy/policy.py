"""The records of a policy and of the value that an organisation gives it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from intact.resources import Text

Value = bool | int | str | tuple[str, ...] | dict[str, str]


class Kind(StrEnum):
    """What a value is; the names are the types of a JSON schema, as far as it has them."""

    FLAG = "boolean"
    NUMBER = "integer"
    TEXT = "string"
    CHOICE = "choice"  # one of a few words
    NAMES = "list"  # of words
    TABLE = "table"  # a text for each name


class Name(StrEnum):
    """Every policy; letters only, as ADMX files take nothing else (packaging facts, 7.3)."""

    OFFERED_DESTINATIONS = "OfferedDestinations"
    DEFAULT_DESTINATION = "DefaultDestination"
    DESTINATION_ADDRESSES = "DestinationAddresses"
    MODERATOR_ADDRESS = "ModeratorAddress"
    ORGANISATION_FOLDER = "OrganisationFolder"
    MAXIMUM_MAIL_BYTES = "MaximumMailBytes"
    MAXIMUM_MESSAGE_DAYS = "MaximumMessageDays"
    SUBJECT_TEMPLATE = "SubjectTemplate"
    BODY_TEMPLATE = "BodyTemplate"
    CONSENT_TEXT = "ConsentText"
    ASK_CONSENT = "AskConsent"
    OWN_DOMAINS = "OwnDomains"
    ALLOWED_WAYS = "AllowedWays"
    SMTP_HOST = "SmtpHost"
    SMTP_PORT = "SmtpPort"
    SMTP_SECURITY = "SmtpSecurity"
    IMAP_HOST = "ImapHost"
    IMAP_PORT = "ImapPort"
    IMAP_SECURITY = "ImapSecurity"
    KEEP_HISTORY = "KeepHistory"
    HISTORY_DAYS = "HistoryDays"
    WATCHED_FOLDER_ALLOWED = "WatchedFolderAllowed"
    PROTECTION_REQUIRED = "ProtectionRequired"
    LANGUAGE = "Language"
    HELPDESK_CONTACT = "HelpdeskContact"
    UPDATE_CHECK = "UpdateCheck"


@dataclass(frozen=True, slots=True)
class Policy:
    """One thing that an organisation may set.

    Attributes:
        title, text: for administrators, in each language of the templates.
        example: a value as it may stand in a policies.json.
        default: what holds without the policy, None where that is the person's own choice.
        strictest: what holds where the value given is wrong: the organisation wanted a bound, so
            there is one. None where a wrong value is as good as none.
        broken: what holds where a whole source of policies cannot be read, so that nobody knows
            what it says; None where that changes nothing.
        recommended: whether it may also be a mere default, which people can change.
        low, high: bounds of a number; for texts `high` counts characters.
        choices: the words of a CHOICE, each with its name for people.
        mistake: what is wrong with a text, or with one of a list or table; "" if nothing is.
        lines: whether a text may have several lines.
        since: the version of Intact that knew it first.
        platforms: where it can be set; `System.name` of each.
    """

    name: Name
    kind: Kind
    title: Text
    text: Text
    example: Value
    default: Value | None = None
    strictest: Value | None = None
    broken: Value | None = None
    recommended: bool = False
    low: int = 0
    high: int = 1_000
    choices: tuple[tuple[str, Text], ...] = ()
    mistake: Callable[[str], str] = lambda _: ""
    lines: bool = False
    since: str = "0.1"
    platforms: tuple[str, ...] = ("linux", "macos", "windows")


@dataclass(frozen=True, slots=True)
class Given:
    """A policy that holds.

    Attributes:
        source: where it was set: a path, or a key of the registry.
        forced: whether people cannot change it.
        is_strictest: whether it stands in for a value that was wrong.
    """

    policy: Policy
    value: Value
    source: str
    forced: bool
    is_strictest: bool = False
