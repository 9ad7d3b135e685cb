"""The person's settings, as one frozen record."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from intact.limits import HISTORY_DAYS, RECENT_DESTINATIONS
from intact.settings.accounts import Account
from intact.settings.templates import Template


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person chose; everything has a default that works.

    Attributes:
        own_addresses: the person's own mail addresses, lower case.
        accounts: mail accounts to send with or to store drafts in; `accounts.usable` gives those
            without mistakes.
        destination: name of the destination chosen last, "" for none.
        first_destination: name of the one that each start begins with, "" for the one chosen last.
        recent: names of the destinations that mails went to lately, the last one first.
        addresses: address per destination name, where the person set one.
        consents: per destination name, the day the privacy statement was agreed to.
        client: name of the client whose guide the person picked, "" for automatic.
        way: name of the way out used last, "" for the best here.
        first_way: name of the one that each start begins with, "" for the one used last.
        history_days: how long submissions are remembered; 0 for not at all.
        watched_folder: whole path of a folder whose new messages become samples, "" for none.
        templates: the person's own texts for the comment.
        language: one of `LANGUAGES`, "" for the system's.
        appearance: one of `APPEARANCES`, "" for the system's.
        knows_steps: whether the first steps need not be shown any more.
    """

    own_addresses: tuple[str, ...] = ()
    accounts: tuple[Account, ...] = ()
    destination: str = ""
    first_destination: str = ""
    recent: tuple[str, ...] = ()
    addresses: dict[str, str] = field(default_factory=dict)
    consents: dict[str, date] = field(default_factory=dict)
    client: str = ""
    way: str = ""
    first_way: str = ""
    history_days: int = 365
    watched_folder: str = ""
    templates: tuple[Template, ...] = ()
    language: str = ""
    appearance: str = ""
    knows_steps: bool = False

    @property
    def at_start(self) -> Settings:
        """The settings a start begins with: the first destination and way, where they are set."""
        return replace(
            self,
            destination=self.first_destination or self.destination,
            way=self.first_way or self.way,
        )

    def used(self, destination: str) -> Settings:
        """The settings once a mail has gone to a destination."""
        recent = dict.fromkeys((destination, *self.recent))
        return replace(self, recent=tuple(recent)[:RECENT_DESTINATIONS])

    @property
    def days_remembered(self) -> int:
        """`history_days` within bounds: a file edited by hand may say anything."""
        return min(max(self.history_days, 0), HISTORY_DAYS)
