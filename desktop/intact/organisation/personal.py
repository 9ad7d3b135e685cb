"""What policies do to a person's settings: the record that holds, made anew for each look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from intact.settings.policy.policies import Policies
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings

_UNTOUCHED = Settings()
"""What a person who chose nothing has: there, what is recommended holds."""


def effective(chosen: Settings, policies: Policies) -> Settings:
    """The settings that hold: forced, else chosen, else recommended, else Intact's own."""
    if not (policies.forced or policies.recommended):
        return chosen
    advised = policies.advised()
    fixed = policies.table(Name.DESTINATION_ADDRESSES)
    moderated = policies.text(Name.MODERATOR_ADDRESS) is not None
    addresses = {} if moderated else {**chosen.addresses, **fixed}
    domains = policies.names(Name.OWN_DOMAINS)
    watching = policies.flag(Name.WATCHED_FOLDER_ALLOWED) is not False
    return replace(
        chosen,
        own_addresses=tuple(one for one in chosen.own_addresses if is_own(one, domains)),
        destination=policies.text(Name.DEFAULT_DESTINATION)
        or chosen.destination
        or advised.text(Name.DEFAULT_DESTINATION)
        or "",
        addresses=addresses,
        history_days=_history_days(chosen, policies, advised),
        watched_folder=chosen.watched_folder if watching else "",
    )


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
