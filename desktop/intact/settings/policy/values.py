"""Raw values of a source -> values of a policy; what is wrong is told and costs only itself."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from intact import limits
from intact.errors import Reason
from intact.settings.policy.policy import Kind, Policy, Value
from intact.settings.policy.source import Unusable

_CONTROLS: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Classes of letters that no line holds. Blanks that do not break are fine: French has them."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of a raw value.

    Attributes:
        value: None where nothing of it can be used.
        mistakes: what was wrong, in plain English.
        is_strictest: whether the value stands in for a wrong one.
    """

    value: Value | None
    mistakes: tuple[str, ...] = ()
    is_strictest: bool = False


def checked(policy: Policy, raw: object) -> Checked:
    """The value, or the strictest one where it is wrong and the policy sets a bound."""
    if isinstance(raw, Unusable):
        return _wrong(policy, why(raw))
    match policy.kind:
        case Kind.NAMES:
            return _names(policy, raw)
        case Kind.TABLE:
            return _table(policy, raw)
        case Kind.FLAG:
            return _flag(policy, raw)
        case Kind.NUMBER:
            return _number(policy, raw)
        case Kind.TEXT | Kind.CHOICE:
            return _text(policy, raw)


def _flag(policy: Policy, raw: object) -> Checked:
    """Booleans; the registry has only numbers for them."""
    if isinstance(raw, int) and raw in {0, 1}:
        return Checked(bool(raw))
    return _wrong(policy, Reason("must be true or false"))


def _number(policy: Policy, raw: object) -> Checked:
    """Whole numbers; JSON and property lists write one as 90.0 or 9e1, too."""
    if isinstance(raw, float) and raw.is_integer():
        raw = int(raw)
    if isinstance(raw, bool) or not isinstance(raw, int):
        return _wrong(policy, Reason("must be a whole number"))
    if not policy.low <= raw <= policy.high:
        return _wrong(
            policy, Reason("must be from {low} to {high}", low=policy.low, high=policy.high)
        )
    return Checked(raw)


def _text(policy: Policy, raw: object) -> Checked:
    if not isinstance(raw, str):
        return _wrong(policy, Reason("must be a text"))
    if mistake := _mistake(policy, raw):
        return _wrong(policy, mistake)
    return Checked(raw)


def _names(policy: Policy, raw: object) -> Checked:
    """A list; in the registry a key whose values are called 1, 2, 3."""
    items = _numbered(raw) if isinstance(raw, Mapping) else raw
    if isinstance(items, str) or not isinstance(items, Sequence):
        return _wrong(policy, Reason("must be a list of texts"))
    good: list[str] = []
    mistakes: list[str] = []
    for place, item in enumerate(items[: limits.POLICY_ITEMS], 1):
        mistake = _mistake(policy, item) if isinstance(item, str) else Reason("is no text")
        if mistake:
            mistakes.append(Reason("item {number} {what}", number=place, what=mistake))
        else:
            good.append(str(item))
    if len(items) > limits.POLICY_ITEMS:
        mistakes.append(_too_many())
    return Checked(tuple(dict.fromkeys(good)), tuple(mistakes))


def _table(policy: Policy, raw: object) -> Checked:
    if not isinstance(raw, Mapping):
        return _wrong(policy, Reason("must be a table of names and texts"))
    good: dict[str, str] = {}
    mistakes: list[str] = []
    for key, item in list(raw.items())[: limits.POLICY_ITEMS]:
        if isinstance(item, Unusable):
            mistake: str = why(item)
        else:
            mistake = _mistake(policy, item) if isinstance(item, str) else Reason("is no text")
        if mistake:
            named = str(key)[:40]
            mistakes.append(Reason("the text for “{name}” {what}", name=named, what=mistake))
        else:
            good[str(key)] = str(item)
    if len(raw) > limits.POLICY_ITEMS:
        mistakes.append(_too_many())
    return Checked(good, tuple(mistakes))


def _mistake(policy: Policy, text: str) -> str:
    if not text or len(text) > policy.high:
        return Reason("must have 1 to {most} characters", most=policy.high)
    lines = text.replace("\t", " ").splitlines() if policy.lines else [text]
    if any(unicodedata.category(letter) in _CONTROLS for line in lines for letter in line):
        return Reason("holds control characters")
    words = [word for word, _ in policy.choices]
    if words and text not in words:
        return Reason("must be one of: {names}", names=", ".join(words))
    return policy.mistake(text)


def _numbered(table: Mapping[str, object]) -> list[object]:
    """The values in the order of their numbers; other names behind them."""
    order = sorted(
        table,
        key=lambda name: (not name.isdecimal(), int(name, 10) if name.isdecimal() else 0, name),
    )
    return [table[name] for name in order]


def why(raw: Unusable) -> Reason:
    """What is wrong with what stood there."""
    match raw:
        case Unusable.REPEATED:
            return Reason("is set more than once")
        case Unusable.OUTSIDE:
            return Reason("stands outside of “policies” and “recommended”")


def _too_many() -> Reason:
    return Reason("has more than {most} items", most=limits.POLICY_ITEMS)


def _wrong(policy: Policy, mistake: str) -> Checked:
    stands_in = policy.strictest is not None
    told = Reason("{what}; the strictest value holds", what=mistake) if stands_in else mistake
    return Checked(policy.strictest, (told,), is_strictest=stands_in)
