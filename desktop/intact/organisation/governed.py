"""What policies do to destinations: a bound only ever becomes stricter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from intact.destinations import Channel, Destination, Rules
from intact.errors import BadPolicy, Reason
from intact.resources import Text
from intact.settings.policy.policies import Policies
from intact.settings.policy.policy import Given, Name


def offered(every: Sequence[Destination], policies: Policies) -> tuple[Destination, ...]:
    """Those that can be chosen, in the order of the picker."""
    names = policies.names(Name.OFFERED_DESTINATIONS)
    return tuple(one for one in every if names is None or one.name in names)


def governed(destination: Destination, policies: Policies) -> Destination:
    """One destination as the organisation wants it."""
    words = policies.text(Name.CONSENT_TEXT)
    return replace(
        destination,
        rules=_rules(destination.rules, policies),
        address=_address(destination, policies),
        consent=destination.consent if words is None else Text(en=words),
    )


def without_absent_default(every: Sequence[Destination], policies: Policies) -> Policies:
    """The policies without a default destination that nobody could choose."""
    there = {one.name for one in offered(every, policies)}
    absent = [one for one in _defaults(policies) if one.value not in there]

    def kept(table: Mapping[Name, Given]) -> Mapping[Name, Given]:
        return {name: given for name, given in table.items() if given not in absent}

    if not absent:
        return policies
    return replace(policies, forced=kept(policies.forced), recommended=kept(policies.recommended))


def unknown(every: Sequence[Destination], policies: Policies) -> Iterator[BadPolicy]:
    """Names that no destination has, and a default that is not among those offered."""
    known = {one.name for one in every}
    for name in (Name.OFFERED_DESTINATIONS, Name.DEFAULT_DESTINATION, Name.DESTINATION_ADDRESSES):
        for given in _given(name, policies):
            named = (given.value,) if isinstance(given.value, str) else given.value
            for one in named if isinstance(named, tuple | dict) else ():
                if one not in known:
                    reason = Reason("there is no destination “{name}”", name=one)
                    yield BadPolicy(given.source, name, reason)
    there = {one.name for one in offered(every, policies)}
    for given in _defaults(policies):
        if given.value in known - there:
            reason = Reason("names “{name}”, which is not offered", name=str(given.value))
            yield BadPolicy(given.source, given.policy.name, reason)


def _defaults(policies: Policies) -> tuple[Given, ...]:
    return _given(Name.DEFAULT_DESTINATION, policies)


def _given(name: Name, policies: Policies) -> tuple[Given, ...]:
    """What is forced, and what is recommended."""
    both = (policies.forced.get(name), policies.recommended.get(name))
    return tuple(one for one in both if one is not None)


def _address(destination: Destination, policies: Policies) -> str:
    """The moderator's, a forced one, a recommended one, or the destination's own."""
    if destination.channel is not Channel.MAIL:
        return destination.address
    moderator = policies.text(Name.MODERATOR_ADDRESS)
    if moderator is not None:
        return moderator
    own = destination.address
    advised = policies.advised().table(Name.DESTINATION_ADDRESSES).get(destination.name, own)
    return policies.table(Name.DESTINATION_ADDRESSES).get(destination.name, advised)


def _rules(rules: Rules, policies: Policies) -> Rules:
    subject = policies.text(Name.SUBJECT_TEMPLATE) or ""
    return replace(
        rules,
        mail_bytes=_stricter(rules.mail_bytes, policies.number(Name.MAXIMUM_MAIL_BYTES)),
        days=_stricter(rules.days, policies.number(Name.MAXIMUM_MESSAGE_DAYS)),
        subject=rules.subject or subject,
    )


def _stricter(own: int | None, policy: int | None) -> int | None:
    bounds = [bound for bound in (own, policy) if bound is not None]
    return min(bounds, default=None)
