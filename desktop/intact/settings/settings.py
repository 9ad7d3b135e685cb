"""The person's settings, as one frozen record."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from intact.limits import HISTORY_DAYS
from intact.settings.accounts import Account


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person chose; everything has a default that works.

    Attributes:
        own_addresses: the person's own mail addresses, lower case.
        accounts: mail accounts to send with or to store drafts in; `accounts.usable` gives those
            without mistakes.
        destination: name of the destination chosen last, "" for none.
        addresses: address per destination name, where the person set one.
        consents: per destination name, the day the privacy statement was agreed to.
        client: name of the client whose guide the person picked, "" for automatic.
        way: name of the way out used last, "" for the best here.
        history_days: how long submissions are remembered; 0 for not at all.
        watched_folder: whole path of a folder whose new messages become samples, "" for none.
        language: one of `LANGUAGES`, "" for the system's.
        appearance: one of `APPEARANCES`, "" for the system's.
    """

    own_addresses: tuple[str, ...] = ()
    accounts: tuple[Account, ...] = ()
    destination: str = ""
    addresses: dict[str, str] = field(default_factory=dict)
    consents: dict[str, date] = field(default_factory=dict)
    client: str = ""
    way: str = ""
    history_days: int = 365
    watched_folder: str = ""
    language: str = ""
    appearance: str = ""

    @property
    def days_remembered(self) -> int:
        """`history_days` within bounds: a file edited by hand may say anything."""
        return min(max(self.history_days, 0), HISTORY_DAYS)
