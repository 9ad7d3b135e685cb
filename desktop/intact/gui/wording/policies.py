"""Policies in words: what is set, its value, and who set it where."""

from __future__ import annotations

import json
from collections.abc import Sequence

from intact import untrusted
from intact.gui.wording.words import QT_TRANSLATE_NOOP, data_text, said
from intact.settings.policy.policy import Given, Name, Policy, Value

_CONTEXT = "Policies"

SET_BY = QT_TRANSLATE_NOOP("Policies", "Set by your organisation")
_FORCED = QT_TRANSLATE_NOOP("Policies", "Set by your organisation in {source}")
_RECOMMENDED = QT_TRANSLATE_NOOP(
    "Policies", "Recommended by your organisation in {source}; you may change it"
)
_STRICTEST = QT_TRANSLATE_NOOP(
    "Policies", "What your organisation set in {source} is wrong, so the strictest value holds"
)
_NO_UPDATES = QT_TRANSLATE_NOOP("Policies", "Intact never looks for updates")
_FOREIGN = QT_TRANSLATE_NOOP(
    "Policies", "“{address}” is not of your organisation’s domains: {domains}."
)
_YES = QT_TRANSLATE_NOOP("Policies", "yes")
_NO = QT_TRANSLATE_NOOP("Policies", "no")
_NOTHING = QT_TRANSLATE_NOOP("Policies", "none")


def set_by() -> str:
    """Stands beside everything that people cannot change."""
    return said(_CONTEXT, SET_BY)


def title(policy: Policy) -> str:
    """What a policy is about."""
    return data_text(policy.title)


def text(policy: Policy) -> str:
    """What a policy does."""
    return data_text(policy.text)


def origin(given: Given) -> str:
    """Who set it, where, and whether it can be changed."""
    pattern = _FORCED if given.forced else _RECOMMENDED
    if given.is_strictest:
        pattern = _STRICTEST
    return said(_CONTEXT, pattern, {"source": given.source})


def remark(given: Given) -> str:
    """What is to be known besides, "" where nothing is."""
    return said(_CONTEXT, _NO_UPDATES) if given.policy.name is Name.UPDATE_CHECK else ""


def value(given: Given) -> str:
    """The value on one line."""
    return _value(given.value)


def foreign_address(address: str, domains: Sequence[str] | None) -> str:
    """Why an address cannot be a person's own."""
    named = {"address": untrusted.line(address), "domains": ", ".join(domains or ()) or "-"}
    return said(_CONTEXT, _FOREIGN, named)


def _value(found: Value) -> str:
    if isinstance(found, bool):
        return said(_CONTEXT, _YES if found else _NO)
    if isinstance(found, int):
        return str(found)
    if isinstance(found, str):
        return json.dumps(found, ensure_ascii=False)
    if isinstance(found, dict):
        pairs = (f"{name}: {text}" for name, text in found.items())
        return ", ".join(pairs) or said(_CONTEXT, _NOTHING)
    return ", ".join(found) or said(_CONTEXT, _NOTHING)
