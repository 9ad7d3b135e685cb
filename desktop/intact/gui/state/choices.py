"""What the person has chosen, kept as settings: destination, addresses, accounts, guide, way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from intact.clients.client import Client
from intact.delivery.save_samples import SaveSamples
from intact.destinations import Channel, Destination, Loaded
from intact.errors import BadSettings
from intact.finding import Action
from intact.gui.state.core import Keeper
from intact.gui.state.defaults import Defaults
from intact.gui.state.said import Said
from intact.judgement import Judgement
from intact.organisation.organisation import Organisation
from intact.settings.accounts import Account
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from intact.submission.submission import Request


class Choices(QObject):
    """The choices behind checks and submission.

    Signals:
        destination_changed: another destination, or another address for it.
        addresses_changed: the person's own addresses.
        client_changed: another guide was picked.
        accounts_changed: the mail accounts.
        language_changed: another language is to be spoken; carries its code, "" for the system's.
        appearance_changed: another appearance is wanted; carries its name, "" for the system's.
        steps_known: the first steps need not be shown any more.
        not_own: this address cannot be the person's, as the organisation has it.
        not_kept: settings could not be stored; carries the BadSettings.
    """

    destination_changed = Signal()
    addresses_changed = Signal()
    client_changed = Signal()
    accounts_changed = Signal()
    language_changed = Signal(str)
    appearance_changed = Signal(str)
    not_kept = Signal(object)
    not_own = Signal(str)
    steps_known = Signal()

    def __init__(
        self,
        settings: Settings,
        keeper: Keeper,
        destinations: Sequence[Destination],
        clients: Sequence[Client],
        organisation: Organisation | None = None,
    ) -> None:
        super().__init__()
        self.settings = settings.at_start
        self.organisation = organisation or Organisation()
        offered = self.organisation.destinations(Loaded(tuple(destinations), ()))
        self.destinations = offered.destinations
        self.clients = tuple(clients)
        self._keeper = keeper
        self.said = Said(self._taken, self)
        self.defaults = Defaults(self)

    @property
    def in_force(self) -> Settings:
        """What holds: the person's settings, and what the organisation has set."""
        return self.organisation.settings(self.settings)

    @property
    def destination_is_fixed(self) -> bool:
        """Whether the organisation has chosen who gets the samples."""
        return bool(self.organisation.forced(Name.DEFAULT_DESTINATION))

    @property
    def language_is_fixed(self) -> bool:
        """Whether the organisation has chosen the language."""
        return bool(self.organisation.forced(Name.LANGUAGE))

    @property
    def address_is_fixed(self) -> bool:
        """Whether the organisation has set where the mail goes."""
        chosen = self.destination
        return chosen is not None and self.organisation.has_fixed_address(chosen)

    @property
    def ruled_out(self) -> frozenset[Action]:
        """What findings offer and the organisation lets nobody do."""
        free = {
            Action.CHOOSE_DESTINATION: not self.destination_is_fixed,
            Action.SAVE_SAMPLES: self.organisation.allows(SaveSamples.name),
        }
        return frozenset(action for action, is_free in free.items() if not is_free)

    @property
    def destination(self) -> Destination | None:
        """Who is to get the samples, None until one is chosen."""
        wanted = self.in_force.destination
        return next((one for one in self.destinations if one.name == wanted), None)

    @property
    def instead(self) -> Destination | None:
        """Who else takes the same samples, where the chosen one names somebody."""
        name = self.destination.instead if self.destination else ""
        return next((one for one in self.destinations if name and one.name == name), None)

    @property
    def address(self) -> str:
        """Where the mail goes; "" while it is not known."""
        destination = self.destination
        if destination is None:
            return ""
        return self.in_force.addresses.get(destination.name, destination.address)

    @property
    def address_is_missing(self) -> bool:
        """Whether the person must say where the mail goes."""
        destination = self.destination
        takes_mail = destination is not None and destination.channel is Channel.MAIL
        return takes_mail and not self.address

    @property
    def consent_is_due(self) -> bool:
        """Whether what is to be known before the first submission was not agreed to yet."""
        destination = self.destination
        if destination is None or not self.organisation.asks_consent:
            return False
        if not (str(destination.consent) or str(destination.check_before_use)):
            return False
        return destination.name not in self.settings.consents

    def request(self) -> Request | None:
        """What the submission is to be, None while no destination is chosen."""
        if self.destination is None or self.said.judgement is None:
            return None
        return Request(
            self.destination,
            self.said.judgement,
            address=self.address,
            comment=self.said.comment,
            first_words=self.organisation.first_words,
            blocked=dict(self.said.blocked),
        )

    def _taken(self) -> tuple[Judgement, ...]:
        """The judgements that the destination takes."""
        return self.destination.judgements if self.destination else ()

    def choose_destination(self, name: str) -> None:
        """Takes another destination, where the organisation leaves that to the person."""
        if name != self.settings.destination and not self.destination_is_fixed:
            self.keep(replace(self.settings, destination=name))
            self.destination_changed.emit()

    def set_address(self, destination: str, address: str) -> None:
        """Remembers where mails for a destination go; "" forgets it."""
        addresses = {**self.settings.addresses, destination: address}
        if not address:
            del addresses[destination]
        self.keep(replace(self.settings, addresses=addresses))
        self.destination_changed.emit()

    def set_own_addresses(self, addresses: Sequence[str]) -> None:
        """Remembers the person's own addresses, once each."""
        own = tuple(dict.fromkeys(one.strip().lower() for one in addresses if one.strip()))
        if own != self.settings.own_addresses:
            self.keep(replace(self.settings, own_addresses=own))
            self.addresses_changed.emit()

    def add_own_address(self, address: str) -> None:
        """Remembers one more address of the person, if the organisation takes it for one."""
        if not self.organisation.is_own(address):
            self.not_own.emit(address)
            return
        self.set_own_addresses((*self.settings.own_addresses, address))

    def choose_client(self, name: str) -> None:
        """Takes another guide; "" is automatic."""
        if name != self.settings.client:
            self.keep(replace(self.settings, client=name))
            self.client_changed.emit()

    def choose_way(self, name: str) -> None:
        """Remembers the way out used last."""
        if name != self.settings.way:
            self.keep(replace(self.settings, way=name))

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """Remembers the mail accounts; never a password."""
        if tuple(accounts) != self.settings.accounts:
            self.keep(replace(self.settings, accounts=tuple(accounts)))
            self.accounts_changed.emit()

    def set_language(self, code: str) -> None:
        """Takes another language; "" is the system's. The organisation's stays in force."""
        before = self.in_force.language
        if code != self.settings.language:
            self.keep(replace(self.settings, language=code))
        if self.in_force.language != before:
            self.language_changed.emit(self.in_force.language)

    def set_appearance(self, name: str) -> None:
        """Takes another appearance; "" is the system's."""
        if name != self.settings.appearance:
            self.keep(replace(self.settings, appearance=name))
            self.appearance_changed.emit(name)

    def know_steps(self) -> None:
        """Remembers that the person knows the first steps."""
        if not self.settings.knows_steps:
            self.keep(replace(self.settings, knows_steps=True))
            self.steps_known.emit()

    def agree(self, today: date) -> None:
        """Remembers that the destination's privacy statement was agreed to."""
        if self.destination:
            consents = {**self.settings.consents, self.destination.name: today}
            self.keep(replace(self.settings, consents=consents))

    def keep(self, settings: Settings) -> None:
        """Takes other settings and has them stored; whoever calls it tells what has changed."""
        self.settings = settings
        try:
            self._keeper.save(settings)
        except BadSettings as error:
            self.not_kept.emit(error)
