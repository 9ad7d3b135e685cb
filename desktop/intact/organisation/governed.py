"""What policies do to destinations: a bound only ever becomes stricter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from intact.destinations import Channel, Destination, Rules
from intact.errors import BadPolicy, Reason
from intact.resources import Text
from intact.settings.policy.policies import Policies
from intact.settings.policy.policy import Name


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


def unknown(every: Sequence[Destination], policies: Policies) -> Iterator[BadPolicy]:
    """Names that no destination has."""
    known = {one.name for one in every}
    for name in (Name.OFFERED_DESTINATIONS, Name.DEFAULT_DESTINATION, Name.DESTINATION_ADDRESSES):
        given = policies.given(name)
        if given is None:
            continue
        named = (given.value,) if isinstance(given.value, str) else given.value
        for one in named if isinstance(named, tuple | dict) else ():
            if one not in known:
                yield BadPolicy(
                    given.source, name, Reason("there is no destination “{name}”", name=one)
                )


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
