"""An organisation's say, in one record: the window and the command line ask nothing else.

The order is: forced, then what the person chose, then recommended, then Intact's own. Nothing of it
is written into the person's settings, so that they are as before where a policy goes.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from intact.delivery.way import Way
from intact.destinations import Destination, Loaded
from intact.errors import BadPolicy, Reason
from intact.log.events import Event, note
from intact.log.events import Name as LogName
from intact.organisation import governed, personal
from intact.organisation.allowed import allowed, is_named, unknown_ways
from intact.settings.accounts import Account, Server
from intact.settings.policy.policies import Policies, resolve
from intact.settings.policy.policy import Given, Name
from intact.settings.policy.table import TABLE
from intact.settings.settings import Settings
from intact.system.interface import System


@dataclass(frozen=True, slots=True)
class Organisation:
    """What an organisation has set; without policies everything is left as it is.

    Attributes:
        folders: where its own destinations and guides are.
        mistakes: what cannot be used of what it set.
    """

    policies: Policies = field(default_factory=Policies)
    folders: tuple[Path, ...] = ()
    mistakes: tuple[BadPolicy, ...] = ()

    def destinations(self, loaded: Loaded) -> Loaded:
        """The destinations as people get them: those offered, with its addresses and limits."""
        if not (self.policies.forced or self.policies.recommended):
            return loaded
        offered = governed.offered(loaded.destinations, self.policies)
        return replace(
            loaded, destinations=tuple(governed.governed(one, self.policies) for one in offered)
        )

    def checked(self, loaded: Loaded) -> Organisation:
        """The same, with a mistake for each name in its policies that no destination has.

        A default destination that is not there holds as if it were not set: nobody could choose.
        """
        unknown = governed.unknown(loaded.destinations, self.policies)
        return replace(
            self,
            policies=governed.without_absent_default(loaded.destinations, self.policies),
            mistakes=(*self.mistakes, *unknown),
        )

    def settings(self, chosen: Settings) -> Settings:
        """What holds, after what the person chose."""
        return personal.effective(chosen, self.policies)

    def ways(self, every: Iterable[Way]) -> tuple[Way, ...]:
        """All ways; those it rules out say so."""
        return allowed(tuple(every), self.policies.names(Name.ALLOWED_WAYS))

    def allows(self, way: str) -> bool:
        """Whether a way may be taken."""
        names = self.policies.names(Name.ALLOWED_WAYS)
        return names is None or is_named(way, names)

    def forced(self, *names: Name) -> tuple[Given, ...]:
        """Those of these policies that people cannot change."""
        return tuple(self.policies.forced[one] for one in names if one in self.policies.forced)

    @property
    def has_set_something(self) -> bool:
        """Whether there is anything, be it only recommended, or wrong."""
        return bool(self.policies.forced or self.policies.recommended or self.mistakes)

    def has_fixed_address(self, destination: Destination) -> bool:
        """Whether people cannot say where the mails for a destination go."""
        fixed = self.policies.table(Name.DESTINATION_ADDRESSES)
        return destination.name in fixed or self.policies.text(Name.MODERATOR_ADDRESS) is not None

    @property
    def asks_consent(self) -> bool:
        """Whether people agree to the privacy statement before they submit."""
        return self.policies.flag(Name.ASK_CONSENT) is not False

    @property
    def needs_protection(self) -> bool:
        """Whether messages are read in a process of their own or not at all."""
        return self.policies.flag(Name.PROTECTION_REQUIRED) is True

    @property
    def days(self) -> int | None:
        """How old a message may be at most, whatever a destination takes; None for any age."""
        return self.policies.number(Name.MAXIMUM_MESSAGE_DAYS)

    @property
    def watching_allowed(self) -> bool:
        """Whether a folder may be watched."""
        return self.policies.flag(Name.WATCHED_FOLDER_ALLOWED) is not False

    @property
    def domains(self) -> tuple[str, ...] | None:
        """Domains of own addresses; None where all are fine."""
        return self.policies.names(Name.OWN_DOMAINS)

    @property
    def helpdesk(self) -> str:
        """Whom to ask, "" where nobody is named."""
        return self.policies.text(Name.HELPDESK_CONTACT) or ""

    @property
    def language(self) -> str:
        """The language of the program, "" for the system's."""
        return self.policies.text(Name.LANGUAGE) or ""

    @property
    def first_words(self) -> str:
        """What stands above the text of each mail."""
        return self.policies.text(Name.BODY_TEMPLATE) or ""

    def server(self, kind: personal.Kind) -> Server | None:
        """The mail server that accounts have to use, None where they are free."""
        return personal.server(kind, self.policies)

    def account(self, own: Account) -> Account:
        """A person's account with the servers it has to use."""
        return personal.with_servers(own, self.policies)

    def is_own(self, address: str) -> bool:
        """Whether an address may be a person's own."""
        return personal.is_own(address, self.domains)


def of_this_machine(system: System) -> Organisation:
    """What is set on this machine for this person."""
    sources = system.policy_sources()
    policies = resolve(sources, system.name) if sources else Policies()
    mistakes = [*policies.mistakes, *unknown_ways(policies.forced.get(Name.ALLOWED_WAYS))]
    folders = []
    usual = system.organisation_folder()
    if not os.path.lexists(usual) or system.is_administrators(usual):
        folders.append(usual)
    else:
        reason = Reason(
            "is not believed: it is a link, or others than administrators can change what is in it"
        )
        mistakes.append(BadPolicy(str(usual), "", reason))
    given = policies.forced.get(Name.ORGANISATION_FOLDER)
    if given is not None:
        folder = Path(str(given.value))
        if system.is_administrators(folder):
            folders.append(folder)
        else:
            reason = Reason(
                "the folder is not there, or others than administrators can write to it"
            )
            mistakes.append(BadPolicy(given.source, given.policy.name, reason))
    return Organisation(policies, tuple(folders), tuple(mistakes))


def note_policies(organisation: Organisation) -> None:
    """Tells the log which policies hold; never their values, which may hold addresses."""
    policies, mistakes = organisation.policies, organisation.mistakes
    if organisation.has_set_something:
        note(
            Event.POLICIES,
            forced=tuple(policies.forced),
            recommended=tuple(policies.recommended),
            not_used=tuple(LogName(one.name) for one in mistakes if one.name in {"", *TABLE}),
        )
