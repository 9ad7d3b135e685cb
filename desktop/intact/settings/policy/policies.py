"""Which policies hold: forced before recommended, the machine's before the person's."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from intact.errors import BadPolicy, Reason
from intact.settings.policy.policy import Given, Name, Policy
from intact.settings.policy.source import PolicySource, Unusable
from intact.settings.policy.table import TABLE
from intact.settings.policy.values import checked, why

_OF_SERVERS: Final = (
    (Name.SMTP_HOST, (Name.SMTP_PORT, Name.SMTP_SECURITY)),
    (Name.IMAP_HOST, (Name.IMAP_PORT, Name.IMAP_SECURITY)),
)
"""Each host, and what holds only with it."""


@dataclass(frozen=True, slots=True)
class Policies:
    """The policies that hold on this machine for this person.

    Attributes:
        forced: what nobody can change.
        recommended: what holds until the person chooses something else.
        mistakes: what was wrong in the sources.
    """

    forced: Mapping[Name, Given] = field(default_factory=dict)
    recommended: Mapping[Name, Given] = field(default_factory=dict)
    mistakes: tuple[BadPolicy, ...] = ()

    def given(self, name: Name) -> Given | None:
        """What the organisation says about it, forced or recommended."""
        return self.forced.get(name) or self.recommended.get(name)

    def flag(self, name: Name) -> bool | None:
        """A forced yes or no; None where it is left to the person."""
        value = self._forced(name)
        return value if isinstance(value, bool) else None

    def number(self, name: Name) -> int | None:
        """A forced number."""
        value = self._forced(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def text(self, name: Name) -> str | None:
        """A forced text."""
        value = self._forced(name)
        return value if isinstance(value, str) else None

    def names(self, name: Name) -> tuple[str, ...] | None:
        """A forced list."""
        value = self._forced(name)
        return value if isinstance(value, tuple) else None

    def table(self, name: Name) -> dict[str, str]:
        """A forced table, empty where there is none."""
        value = self._forced(name)
        return value if isinstance(value, dict) else {}

    def advised(self) -> Policies:
        """The recommended ones as if they were forced, to read them in the same way."""
        return Policies(self.recommended)

    def _forced(self, name: Name) -> object:
        given = self.forced.get(name)
        return given.value if given else None


def resolve(sources: Sequence[PolicySource], platform: str) -> Policies:
    """The policies of these sources, the one that counts most first."""
    forced: dict[Name, Given] = {}
    recommended: dict[Name, Given] = {}
    mistakes: list[BadPolicy] = []
    for source in sources:
        if source.problem:
            mistakes.append(BadPolicy(source.name, "", source.problem))
            for policy in TABLE.values():
                if policy.broken is not None:
                    _put(forced, Given(policy, policy.broken, source.name, True, True))
            continue
        mistakes += _take(source, source.forced, forced, platform, forced_ones=True)
        mistakes += _take(source, source.recommended, recommended, platform, forced_ones=False)
    mistakes += _without_host(forced)
    return Policies(forced, recommended, tuple(mistakes))


def _take(
    source: PolicySource,
    raws: Mapping[str, object],
    into: dict[Name, Given],
    platform: str,
    *,
    forced_ones: bool,
) -> Iterable[BadPolicy]:
    """Takes what is new from a source; what a source before it said stays."""
    known = {name.casefold(): policy for name, policy in TABLE.items()}
    for key, raw in _once(raws).items():
        policy = known.get(key.casefold())
        if policy is None or platform not in policy.platforms:
            reason = why(raw) if raw is Unusable.OUTSIDE else _unknown(key)
            yield BadPolicy(source.name, _shown(key), reason)
        elif not (forced_ones or policy.recommended):
            yield BadPolicy(source.name, policy.name, Reason("cannot be recommended, only forced"))
        else:
            result = checked(policy, raw)
            for mistake in result.mistakes:
                yield BadPolicy(source.name, policy.name, mistake)
            if result.value is not None:
                given = Given(policy, result.value, source.name, forced_ones, result.is_strictest)
                _put(into, given)


def _once(raws: Mapping[str, object]) -> dict[str, object]:
    """The values by name; capitals make no other name, so what is there twice is no value."""
    found: dict[str, tuple[str, object]] = {}
    for key, raw in raws.items():
        folded = key.casefold()
        found[folded] = (key, Unusable.REPEATED if folded in found else raw)
    return dict(found.values())


def _without_host(forced: Mapping[Name, Given]) -> Iterable[BadPolicy]:
    """What is set about a mail server that is not set itself."""
    for host, others in _OF_SERVERS:
        for name in others if host not in forced else ():
            if name in forced:
                reason = Reason("has no effect without {name}", name=host.value)
                yield BadPolicy(forced[name].source, name, reason)


def _put(into: dict[Name, Given], given: Given) -> None:
    into.setdefault(given.policy.name, given)


def _unknown(key: str) -> Reason:
    near = difflib.get_close_matches(key, list(TABLE), n=1, cutoff=0.6)
    if near:
        return Reason("is no policy of Intact; did you mean {close}?", close=near[0])
    return Reason("is no policy of Intact")


def _shown(key: str) -> str:
    """A name somebody made up, bounded and printable."""
    return "".join(letter if letter.isprintable() else "?" for letter in key[:60])


def spelled(policy: Policy) -> str:
    """How a policy is set: forced only, or recommended as well."""
    return "forced or recommended" if policy.recommended else "forced"
