"""The administrative template of Windows: policies by registry value, and their texts by language.

The form is that of Microsoft's schema (PolicyDefinitions.xsd, [MS-GPREG]): order of elements and
names of attributes are its own. A policy that may be recommended is there twice, the second time
below the key `Recommended`.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from intact.settings.policy.policy import Kind, Policy
from intact.settings.policy.table import GROUPS

NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
KEY = r"Software\Policies\Intact"
_RECOMMENDED = "Recommended"
_SUPPORTED = "SUPPORTED_INTACT"

_CATEGORIES = {
    "Intact": {"en": "Intact", "de": "Intact"},
    "Destinations": {"en": "Destinations and mails", "de": "Empfänger und Mails"},
    "Privacy": {"en": "Privacy and protection", "de": "Datenschutz und Sicherheit"},
    "Program": {"en": "Ways out and program", "de": "Wege und Programm"},
    _RECOMMENDED: {
        "en": "Defaults that people may change",
        "de": "Vorgaben, die geändert werden können",
    },
}
_SINCE = {"en": "Intact {since} or later", "de": "Ab Intact {since}"}
_HOW = {
    "en": {
        Kind.NAMES: "One name in each line.",
        Kind.TABLE: "On the left the name, on the right the value.",
    },
    "de": {
        Kind.NAMES: "Ein Name in jeder Zeile.",
        Kind.TABLE: "Links der Name, rechts der Wert.",
    },
}
_DEFAULT = {"en": "A default; people may change it.", "de": "Eine Vorgabe, die änderbar ist."}


def entries() -> Iterator[tuple[str, Policy, bool]]:
    """Every entry of the template: its group, its policy, and whether it is the recommended one."""
    for group, policies in GROUPS.items():
        for policy in policies:
            if "windows" in policy.platforms:
                yield group, policy, False
    for group, policies in GROUPS.items():
        for policy in policies:
            if "windows" in policy.platforms and policy.recommended:
                yield group, policy, True


def admx() -> bytes:
    """The definitions."""
    root = Element("policyDefinitions", xmlns=NAMESPACE, revision="1.0", schemaVersion="1.0")
    namespaces = SubElement(root, "policyNamespaces")
    SubElement(namespaces, "target", prefix="intact", namespace="Intact.Policies")
    SubElement(root, "resources", minRequiredRevision="1.0", fallbackCulture="en-us")
    definitions = SubElement(SubElement(root, "supportedOn"), "definitions")
    for since in sorted({policy.since for _, policy, _ in entries()}):
        name = _supported(since)
        SubElement(definitions, "definition", name=name, displayName=f"$(string.{name})")
    categories = SubElement(root, "categories")
    for name in _CATEGORIES:
        shown = f"$(string.Category_{name})"
        category = SubElement(categories, "category", name=name, displayName=shown)
        if name != "Intact":
            SubElement(category, "parentCategory", ref="Intact")
    policies = SubElement(root, "policies")
    for group, policy, advised in entries():
        _define(policies, group, policy, advised=advised)
    return _written(root)


def adml(language: str) -> bytes:
    """The texts in a language ("en", "de")."""
    root = Element(
        "policyDefinitionResources", xmlns=NAMESPACE, revision="1.0", schemaVersion="1.0"
    )
    SubElement(root, "displayName").text = "Intact"
    SubElement(root, "description").text = "Intact"
    resources = SubElement(root, "resources")
    strings = SubElement(resources, "stringTable")
    presentations = SubElement(resources, "presentationTable")
    for since in sorted({policy.since for _, policy, _ in entries()}):
        _string(strings, _supported(since), _SINCE[language].format(since=since))
    for name, titles in _CATEGORIES.items():
        _string(strings, f"Category_{name}", titles[language])
    for _, policy, advised in entries():
        _describe(strings, presentations, policy, language, advised=advised)
    return _written(root)


def _define(parent: Element, group: str, policy: Policy, *, advised: bool) -> None:
    name = _entry(policy, advised=advised)
    key = f"{KEY}\\{_RECOMMENDED}" if advised else KEY
    attributes = {
        "name": name,
        "class": "Both",
        "displayName": f"$(string.{name})",
        "explainText": f"$(string.{name}_Explain)",
        "key": key,
    }
    if policy.kind is Kind.FLAG:
        attributes["valueName"] = policy.name.value
    else:
        attributes["presentation"] = f"$(presentation.{name})"
    entry = SubElement(parent, "policy", attributes)
    SubElement(entry, "parentCategory", ref=_RECOMMENDED if advised else group)
    SubElement(entry, "supportedOn", ref=_supported(policy.since))
    if policy.kind is Kind.FLAG:
        for state, value in (("enabledValue", "1"), ("disabledValue", "0")):
            SubElement(SubElement(entry, state), "decimal", value=value)
    else:
        _element(SubElement(entry, "elements"), policy, key, name)


def _element(parent: Element, policy: Policy, key: str, name: str) -> None:
    """What is entered, and where in the registry it goes."""
    identity = {"id": f"{name}_Value", "valueName": policy.name.value}
    match policy.kind:
        case Kind.NUMBER:
            bounds = {"minValue": str(policy.low), "maxValue": str(policy.high)}
            SubElement(parent, "decimal", {**identity, "required": "true", **bounds})
        case Kind.TEXT:
            tag = "multiText" if policy.lines else "text"
            SubElement(parent, tag, {**identity, "required": "true", "maxLength": str(policy.high)})
        case Kind.CHOICE:
            choice = SubElement(parent, "enum", {**identity, "required": "true"})
            for word, _ in policy.choices:
                item = SubElement(choice, "item", displayName=f"$(string.{policy.name}_{word})")
                SubElement(SubElement(item, "value"), "string").text = word
        case _:
            kind = {"explicitValue": "true"} if policy.kind is Kind.TABLE else {"valuePrefix": ""}
            below = {"id": f"{name}_Value", "key": f"{key}\\{policy.name}"}
            SubElement(parent, "list", {**below, **kind})


def _describe(
    strings: Element, presentations: Element, policy: Policy, language: str, *, advised: bool
) -> None:
    name = _entry(policy, advised=advised)
    _string(strings, name, policy.title[language])
    texts = [policy.text[language], _HOW[language].get(policy.kind, "")]
    texts.append(_DEFAULT[language] if advised else "")
    _string(strings, f"{name}_Explain", "\n\n".join(text for text in texts if text))
    if not advised:
        for word, title in policy.choices:
            _string(strings, f"{policy.name}_{word}", title[language])
    if policy.kind is not Kind.FLAG:
        presentation = SubElement(presentations, "presentation", id=name)
        _control(presentation, policy, f"{name}_Value", policy.title[language])


def _control(parent: Element, policy: Policy, identity: str, label: str) -> None:
    """The field of the editor of group policies."""
    match policy.kind:
        case Kind.NUMBER:
            usual = policy.default if policy.default is not None else policy.example
            field = SubElement(
                parent, "decimalTextBox", refId=identity, defaultValue=str(usual), spin="false"
            )
            field.text = label
        case Kind.TEXT if policy.lines:
            SubElement(parent, "multiTextBox", refId=identity).text = label
        case Kind.TEXT:
            SubElement(SubElement(parent, "textBox", refId=identity), "label").text = label
        case Kind.CHOICE:
            field = SubElement(parent, "dropdownList", refId=identity, defaultItem="0")
            field.text = label
        case _:
            SubElement(parent, "listBox", refId=identity).text = label


def _entry(policy: Policy, *, advised: bool) -> str:
    return f"{policy.name}_{_RECOMMENDED}" if advised else policy.name.value


def _supported(since: str) -> str:
    return f"{_SUPPORTED}_{since.replace('.', '_')}"


def _string(parent: Element, name: str, text: str) -> None:
    SubElement(parent, "string", id=name).text = text


def _written(root: Element) -> bytes:
    indent(root)
    text: str = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()
