"""Did this message go to the person who submits it?

The first recipient is the best sender of a sample. What the last server wrote down is strong
evidence (Delivered-To, X-Original-To, Received `for`); To and Cc are weak, as most spam and every
list message names somebody else there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from intact.checks.context import Case
from intact.finding import Action, Finding, FindingCode, Severity
from intact.sample import Facts, MessageState, Place

_STRONG = (Place.ORIGINAL_TO, Place.DELIVERED_TO, Place.RECEIVED_FOR)
"""Written by servers; what the sender's side addressed comes before internal mailbox names."""

_DOTLESS = frozenset({"gmail.com", "googlemail.com"})
"""Domains where dots before the "@" mean nothing and both names are one."""


def find(case: Case) -> Iterator[Finding]:
    """Whether the message went to one of the person's own addresses."""
    if not (case.rules and case.rules.original_recipient):
        return
    if case.facts.state is not MessageState.RECEIVED:
        return  # it went to nobody yet, or its recipients are those of the person's own mail
    own = {_same(address) for address in case.context.own_addresses}
    address = likely(case.facts)
    if not address or own & _everybody(case.facts):
        return
    values: dict[str, str | int] = {"address": address}
    mine, leave_out = Action.THIS_IS_MY_ADDRESS, Action.REMOVE
    if own:
        code, severity = FindingCode.NOT_ORIGINAL_RECIPIENT, _how_sure(case.facts)
        yield Finding(code, severity, values, (mine, leave_out))
    else:
        yield Finding(FindingCode.OWN_ADDRESS_UNKNOWN, Severity.INFORMS, values, (mine,))


def likely(facts: Facts) -> str:
    """The address the message most probably came in for, "" where it cannot be told.

    One that servers and the sender name alike is the best; a To field alone counts only where it
    holds a single address. Through a mailing list the sender names the list, so only servers count.
    """
    strong = _addresses(facts, _STRONG)
    named = [] if _is_list(facts) else _addresses(facts, (Place.TO, Place.CC, Place.BCC))
    shown = {_same(address) for address in named}
    for address in strong:
        if _same(address) in shown:
            return address
    if strong:
        return strong[0]
    return named[0] if len(named) == 1 else ""


def _how_sure(facts: Facts) -> Severity:
    """Servers' notes about one person's mail are worth a warning, all else is a hint."""
    sure = _addresses(facts, _STRONG) and not _is_list(facts)
    return Severity.WARNS if sure else Severity.INFORMS


def _is_list(facts: Facts) -> bool:
    """Whether a mailing list sent it on (RFC 2919); servers then note the list's addresses too."""
    return "list-id" in facts.field_names or "list-post" in facts.field_names


def _addresses(facts: Facts, places: Iterable[Place]) -> list[str]:
    """The distinct addresses that stand in these places, in the order of the places."""
    found = [one.address for place in places for one in facts.recipients if one.place is place]
    return list(dict.fromkeys(found))


def _everybody(facts: Facts) -> set[str]:
    return {_same(one.address) for one in facts.recipients}


def _same(address: str) -> str:
    """The mailbox behind an address: case, "+tag" (RFC 5233) and a final dot mean nothing."""
    local, _, domain = address.strip().lower().rstrip(".").rpartition("@")
    local = local.partition("+")[0] or local
    if domain in _DOTLESS:
        return local.replace(".", "") + "@gmail.com"
    return f"{local}@{domain}"
