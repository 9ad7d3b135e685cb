"""What policies do to a person's settings: the record that holds, made anew for each look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Literal, NamedTuple

from intact.settings.accounts import Account, Security, Server
from intact.settings.policy.policies import Policies
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings

_UNTOUCHED = Settings()
"""What a person who chose nothing has: there, what is recommended holds."""

_ACCOUNT: Final = "organisation"
"""The name of the account that a person has without having set one up."""

Kind = Literal["smtp", "imap"]


class _Names(NamedTuple):
    """The policies on one kind of server."""

    host: Name
    port: Name
    security: Name


_SERVERS: Final[dict[Kind, _Names]] = {
    "smtp": _Names(Name.SMTP_HOST, Name.SMTP_PORT, Name.SMTP_SECURITY),
    "imap": _Names(Name.IMAP_HOST, Name.IMAP_PORT, Name.IMAP_SECURITY),
}
_PORTS: Final[dict[tuple[Kind, Security], int]] = {
    ("smtp", Security.TLS): 465,
    ("smtp", Security.STARTTLS): 587,
    ("imap", Security.TLS): 993,
    ("imap", Security.STARTTLS): 143,
}
"""RFC 8314 3.2 and 3.3."""


def effective(chosen: Settings, policies: Policies) -> Settings:
    """The settings that hold: forced, else chosen, else recommended, else Intact's own."""
    if not (policies.forced or policies.recommended):
        return chosen
    advised = policies.advised()
    fixed = policies.table(Name.DESTINATION_ADDRESSES)
    moderated = policies.text(Name.MODERATOR_ADDRESS) is not None
    addresses = {} if moderated else {**chosen.addresses, **fixed}
    domains = policies.names(Name.OWN_DOMAINS)
    own = tuple(one for one in chosen.own_addresses if is_own(one, domains))
    watching = policies.flag(Name.WATCHED_FOLDER_ALLOWED) is not False
    return replace(
        chosen,
        own_addresses=own,
        accounts=_accounts(chosen, own, policies),
        destination=policies.text(Name.DEFAULT_DESTINATION)
        or chosen.destination
        or advised.text(Name.DEFAULT_DESTINATION)
        or "",
        addresses=addresses,
        history_days=_history_days(chosen, policies, advised),
        watched_folder=chosen.watched_folder if watching else "",
        language=policies.text(Name.LANGUAGE) or chosen.language,
    )


def server(kind: Kind, policies: Policies) -> Server | None:
    """The mail server that the organisation sets, None where it sets none."""
    names = _SERVERS[kind]
    host = policies.text(names.host)
    if not host:
        return None
    security = Security(policies.text(names.security) or Security.TLS)
    port = policies.number(names.port) or _PORTS[kind, security]
    return Server(host, port, security)


def _accounts(chosen: Settings, own: Sequence[str], policies: Policies) -> tuple[Account, ...]:
    """The accounts with the organisation's servers; without one, the first own address is one."""
    domains = policies.names(Name.OWN_DOMAINS)
    fit = tuple(one for one in chosen.accounts if is_own(one.address, domains))
    if not fit and own and any(server(kind, policies) for kind in _SERVERS):
        fit = (Account(_ACCOUNT, own[0]),)
    return tuple(with_servers(one, policies) for one in fit)


def with_servers(account: Account, policies: Policies) -> Account:
    """An account with the servers that the organisation sets, its own where it sets none."""
    smtp, imap = server("smtp", policies), server("imap", policies)
    return replace(account, smtp=smtp or account.smtp, imap=imap or account.imap)


def is_own(address: str, domains: Sequence[str] | None) -> bool:
    """Whether an address lies in one of these domains; None takes all."""
    if domains is None:
        return True
    domain = address.rpartition("@")[2].casefold()
    return domain in {one.casefold() for one in domains}


def _history_days(chosen: Settings, policies: Policies, advised: Policies) -> int:
    untouched = chosen.history_days == _UNTOUCHED.history_days
    keeps = policies.flag(Name.KEEP_HISTORY)
    if keeps is None and untouched:
        keeps = advised.flag(Name.KEEP_HISTORY)
    if keeps is False:
        return 0
    days = policies.number(Name.HISTORY_DAYS)
    if days is None and untouched:
        days = advised.number(Name.HISTORY_DAYS)
    wanted = chosen.history_days if days is None else days
    return wanted or (_UNTOUCHED.history_days if keeps else 0)
