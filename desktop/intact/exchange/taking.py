"""What taking a file over would change, and what the organisation keeps as it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Final, TypeVar

from intact.exchange.record import FileAccount, FileSettings
from intact.organisation.organisation import Organisation
from intact.settings.accounts import Account
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings

Value = TypeVar("Value")

COMPARED: Final = tuple(
    one.name
    for one in fields(Settings)
    if one.name not in {"consents", "destination", "way", "recent", "knows_steps"}
)
"""The settings that people set; the others only remember what was done last."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What would hold after a file was taken over.

    Attributes:
        settings: all of them, with what the file says.
        managed: policies for which something of the file was passed over.
    """

    settings: Settings
    managed: tuple[Name, ...] = ()


def taken(found: FileSettings, now: Settings, organisation: Organisation) -> Taken:
    """The settings with those of a file; what the organisation has set is left alone."""
    left = _Left(found, organisation)
    forced_days = (Name.KEEP_HISTORY, Name.HISTORY_DAYS)
    first_destination = left.unless(
        found.first_destination, now.first_destination, Name.DEFAULT_DESTINATION
    )
    first_way = _either(left.first_way(), now.first_way)
    settings = replace(
        now,
        own_addresses=_either(left.own_addresses(), now.own_addresses),
        first_destination=first_destination,
        first_way=first_way,
        destination=_begun(first_destination, now.first_destination, now.destination),
        way=_begun(first_way, now.first_way, now.way),
        client=_either(found.client, now.client),
        history_days=left.unless(found.history_days, now.history_days, *forced_days),
        watched_folder=_either(left.watched_folder(), now.watched_folder),
        addresses=_either(left.addresses(now.addresses), now.addresses),
        language=left.unless(found.language, now.language, Name.LANGUAGE),
        appearance=_either(found.appearance, now.appearance),
        templates=_either(found.templates, now.templates),
        accounts=_either(left.accounts(now.accounts), now.accounts),
    )
    return Taken(settings, tuple(dict.fromkeys(left.managed)))


def at_first(now: Settings) -> Settings:
    """The settings as before anything was set; to what a person agreed stays agreed."""
    return Settings(consents=now.consents)


def changed(before: Settings, after: Settings) -> tuple[str, ...]:
    """Names of the settings that differ."""
    return tuple(one for one in COMPARED if getattr(before, one) != getattr(after, one))


def _begun(first: str, first_now: str, chosen: str) -> str:
    """What is chosen from now on: what each start begins with, where a file changes that."""
    return first if first and first != first_now else chosen


def _either(value: Value | None, now: Value) -> Value:
    return now if value is None else value


class _Left:
    """What of a file is left where an organisation has its say."""

    def __init__(self, found: FileSettings, organisation: Organisation) -> None:
        self._found = found
        self._organisation = organisation
        self.managed: list[Name] = []

    def unless(self, value: Value | None, now: Value, *names: Name) -> Value:
        """The file's value; what holds now where it says nothing or one of these is forced."""
        forced = self._organisation.forced(*names)
        if value is None or not forced:
            return _either(value, now)
        self.managed += [one.policy.name for one in forced]
        return now

    def own_addresses(self) -> tuple[str, ...] | None:
        """Those of the organisation's domains."""
        own = self._found.own_addresses
        if own is None:
            return None
        lower = tuple(dict.fromkeys(one.lower() for one in own))
        fit = tuple(one for one in lower if self._organisation.is_own(one))
        if fit != lower:
            self.managed.append(Name.OWN_DOMAINS)
        return fit

    def first_way(self) -> str | None:
        """One that is allowed."""
        way = self._found.first_way
        if not way or self._organisation.allows(way):
            return way
        self.managed.append(Name.ALLOWED_WAYS)
        return None

    def watched_folder(self) -> str | None:
        """Where watching is allowed."""
        folder = self._found.watched_folder
        if not folder or self._organisation.watching_allowed:
            return folder
        self.managed.append(Name.WATCHED_FOLDER_ALLOWED)
        return None

    def addresses(self, now: Mapping[str, str]) -> dict[str, str] | None:
        """Those that are not set already; what the person has under a set one stays there."""
        given = self._found.addresses
        if given is None:
            return None
        policies = self._organisation.policies
        fixed = policies.table(Name.DESTINATION_ADDRESSES)
        if policies.text(Name.MODERATOR_ADDRESS) is not None:
            self.managed.append(Name.MODERATOR_ADDRESS)
            return None
        if given.keys() & fixed.keys():
            self.managed.append(Name.DESTINATION_ADDRESSES)
        free = {name: one for name, one in given.items() if name not in fixed}
        return {**free, **{name: one for name, one in now.items() if name in fixed}}

    def accounts(self, now: tuple[Account, ...]) -> tuple[Account, ...] | None:
        """Those of the organisation's domains, with the servers it does not set."""
        given = self._found.accounts
        if given is None:
            return None
        fit = [one for one in given if self._organisation.is_own(one.address)]
        if len(fit) < len(given):
            self.managed.append(Name.OWN_DOMAINS)
        here = {one.name: one for one in now}
        return tuple(self._account(one, here.get(one.name)) for one in fit)

    def _account(self, found: FileAccount, here: Account | None) -> Account:
        """An account; the command for its token stays only where the same servers get the token."""
        same = here is not None and (here.smtp, here.imap) == (found.smtp, found.imap)
        account = found.account(here.token_command if here and same else ())
        smtp, imap = self._organisation.server("smtp"), self._organisation.server("imap")
        for set_by_it, name in ((smtp, Name.SMTP_HOST), (imap, Name.IMAP_HOST)):
            if set_by_it is not None:
                self.managed.append(name)
        return replace(
            account,
            smtp=(here.smtp if here else None) if smtp else account.smtp,
            imap=(here.imap if here else None) if imap else account.imap,
        )
