"""The other forms of the table: a profile for macOS, a JSON schema, an example, a page to read."""

from __future__ import annotations

import json
import plistlib
import uuid
from typing import Any

from intact import limits
from intact.settings.policy import grammar
from intact.settings.policy.policies import spelled
from intact.settings.policy.policy import Kind, Policy, Value
from intact.settings.policy.table import GROUPS, TABLE

BUNDLE = "org.intact.Intact"
_SCHEMA = "https://json-schema.org/draft/2020-12/schema"
_LINE = r"^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$"
_LINES = r"^[^\u0000-\u0008\u000e-\u001b\u001f\u007f-\u0084\u0086-\u009f]*$"
"""Letters without controls; in texts of several lines with tabulators and all that ends a line."""

_INTRODUCTION = """\
# Policies

Made by `generate.py` from the table in `desktop/intact/settings/policy/`; do not change it here.

Where they are set, and which count most, stands in [the handbook](README.md). A value that is
wrong costs only itself: it is told in the window, on the command line and by `intact policy`, and
where the policy sets a bound, its strictest value holds until it is mended.
"""


def profile() -> bytes:
    """A configuration profile with the example of every policy; to be cut to what is wanted."""
    payload: dict[str, object] = {
        policy.name.value: _plain(policy.example)
        for policy in TABLE.values()
        if "macos" in policy.platforms
    }
    payload |= _payload("Intact", f"{BUNDLE}.policies", BUNDLE)
    whole = _payload("Intact", f"{BUNDLE}.profile", "Configuration")
    whole |= {"PayloadContent": [payload], "PayloadScope": "System"}
    return plistlib.dumps(whole, sort_keys=True)


def schema() -> bytes:
    """What editors and scripts check a policies.json with."""
    forced = {one.name.value: _described(one) for one in TABLE.values()}
    advised = {one.name.value: _described(one) for one in TABLE.values() if one.recommended}
    tables = {
        name: {"type": "object", "additionalProperties": False, "properties": properties}
        for name, properties in (("policies", forced), ("recommended", advised))
    }
    whole = {
        "$schema": _SCHEMA,
        "title": "Policies of Intact (/etc/intact/policies.json)",
        "type": "object",
        "additionalProperties": False,
        "properties": {"$schema": {"type": "string"}, **tables},
    }
    return _json(whole)


def example() -> bytes:
    """A policies.json as many will want it."""
    names = ("OfferedDestinations", "DestinationAddresses", "HelpdeskContact", "KeepHistory")
    forced = {one.name.value: _plain(one.example) for one in TABLE.values() if one.name in names}
    return _json({"policies": forced, "recommended": {"DefaultDestination": "own-address"}})


def page() -> bytes:
    """The table for people who read."""
    parts = [_INTRODUCTION]
    for group, policies in GROUPS.items():
        parts.append(f"\n## {group}\n")
        parts += [_section(policy) for policy in policies]
    return "".join(parts).encode()


def _section(policy: Policy) -> str:
    rows = [
        ("Set as", spelled(policy)),
        ("Type", _type_in_words(policy)),
        ("Without it", _or_else(policy.default, _without(policy))),
        ("If wrong", _or_else(policy.strictest, "as without it")),
        ("Since", f"{policy.since}; {', '.join(policy.platforms)}"),
    ]
    if policy.broken is not None:
        rows.insert(4, ("If its whole source cannot be read", _code(policy.broken)))
    lines = "".join(f"- {name}: {text}\n" for name, text in rows)
    example_ = f'"{policy.name}": {json.dumps(_plain(policy.example), ensure_ascii=False)}'
    return (
        f"\n### {policy.name}\n\n{policy.title['en']}. {policy.text['en']}\n\n{lines}"
        f"\n```json\n{example_}\n```\n"
    )


def _type_in_words(policy: Policy) -> str:
    match policy.kind:
        case Kind.FLAG:
            return "true or false"
        case Kind.NUMBER:
            return f"a whole number from {policy.low:,} to {policy.high:,}"
        case Kind.CHOICE:
            return "one of " + ", ".join(f"`{word}`" for word, _ in policy.choices)
        case Kind.NAMES:
            return "a list of texts"
        case Kind.TABLE:
            return "a table: a text for each name"
        case Kind.TEXT:
            return f"a text of at most {policy.high:,} characters"


def _without(policy: Policy) -> str:
    return "left to the person" if policy.strictest is None else "no bound"


def _or_else(value: Value | None, otherwise: str) -> str:
    return otherwise if value is None else _code(value)


def _code(value: Value) -> str:
    return f"`{json.dumps(_plain(value), ensure_ascii=False)}`"


def _described(policy: Policy) -> dict[str, Any]:
    about = {"title": policy.title["en"], "description": policy.text["en"]}
    text = _text(policy)
    match policy.kind:
        case Kind.FLAG:
            kind: dict[str, Any] = {"type": "boolean"}
        case Kind.NUMBER:
            kind = {"type": "integer", "minimum": policy.low, "maximum": policy.high}
        case Kind.CHOICE:
            kind = {"enum": [word for word, _ in policy.choices]}
        case Kind.NAMES:
            kind = {"type": "array", "items": text, "maxItems": limits.POLICY_ITEMS}
        case Kind.TABLE:
            most = limits.POLICY_ITEMS
            kind = {"type": "object", "additionalProperties": text, "maxProperties": most}
        case _:
            kind = text
    return {**about, **kind, "examples": [_plain(policy.example)]}


def _text(policy: Policy) -> dict[str, Any]:
    """One text: what it must look like, if anything, and the letters that it may hold."""
    text: dict[str, Any] = {"type": "string", "minLength": 1, "maxLength": policy.high}
    text["pattern"] = _LINES if policy.lines else _LINE
    own = grammar.PATTERNS.get(policy.mistake)
    return {**text, "allOf": [{"pattern": own}]} if own else text


def _payload(name: str, identifier: str, kind: str) -> dict[str, object]:
    """What every part of a profile holds; the identity is made from its name, so it stays."""
    return {
        "PayloadDisplayName": name,
        "PayloadIdentifier": identifier,
        "PayloadType": kind,
        "PayloadUUID": str(uuid.uuid5(uuid.NAMESPACE_DNS, identifier)).upper(),
        "PayloadVersion": 1,
    }


def _plain(value: Value) -> object:
    return list(value) if isinstance(value, tuple) else value


def _json(whole: object) -> bytes:
    return (json.dumps(whole, indent=2, ensure_ascii=False) + "\n").encode()
