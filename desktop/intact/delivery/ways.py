"""The registry of ways out, best first; adding one is adding a module and a line."""

from __future__ import annotations

from collections.abc import Sequence

from intact.delivery.claws_mail import ClawsMail
from intact.delivery.eml_file import EmlFile
from intact.delivery.evolution import Evolution
from intact.delivery.imap_draft import ImapDraft
from intact.delivery.journal import Journal
from intact.delivery.kmail import KMail
from intact.delivery.mutt import Mutt
from intact.delivery.portal import Portal
from intact.delivery.ranking import rank
from intact.delivery.save_drafts import SaveDrafts
from intact.delivery.save_samples import SaveSamples
from intact.delivery.servers.secrets import Secrets
from intact.delivery.smtp import Smtp
from intact.delivery.staging import Staging
from intact.delivery.thunderbird import Thunderbird
from intact.delivery.thunderbird_compose import ThunderbirdCompose
from intact.delivery.way import Way
from intact.delivery.xdg_email import XdgEmail
from intact.settings.accounts import Account
from intact.system.interface import System


def ways(
    system: System, accounts: Sequence[Account] = (), secrets: Secrets | None = None
) -> tuple[Way, ...]:
    """Every way, best first (`ranking`)."""
    staging = Staging(system)
    programs: tuple[Way, ...] = (
        Thunderbird(system, staging),
        EmlFile(system, staging),
        ThunderbirdCompose(system, staging),
        Evolution(system, staging),
        ClawsMail(system, staging),
        XdgEmail(system, staging),
        KMail(system, staging),
        Mutt(system, staging),
        Portal(system, staging),
    )
    servers = server_ways(system, accounts, secrets or Secrets())
    every = (*programs, *servers, SaveDrafts(), SaveSamples())
    return rank(every, system.default_mail_client(), system.default_message_opener())


def server_ways(system: System, accounts: Sequence[Account], secrets: Secrets) -> tuple[Way, ...]:
    """The ways of the accounts (`settings.accounts.usable`): sending first, then drafts."""
    journal = Journal(system)
    made: list[Way] = []
    for account in accounts:
        if account.smtp is not None:
            made.append(Smtp(account, secrets, journal))
        if account.imap is not None:
            made.append(ImapDraft(account, secrets, journal))
    return tuple(made)
