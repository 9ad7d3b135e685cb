"""The templates for administrators are made from the table, whole, and as their readers want."""

from __future__ import annotations

import json
import os
import plistlib
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from intact.settings.policy.policies import resolve
from intact.settings.policy.policy import Kind
from intact.settings.policy.source import PolicySource
from intact.settings.policy.table import TABLE

if sys.platform != "win32":
    from intact.system.macos import MacOS
from policies import admx, generate, other_forms

FILES = dict(generate.files())
LANGUAGES = pytest.mark.parametrize("language", ["en", "de"])

NAME = r"[A-Za-z0-9_]+"
STRING = rf"\$\(string\.{NAME}\)"
PRESENTATION = rf"\$\(presentation\.{NAME}\)"
VERSION = r"[0-9]{1,4}\.[0-9]{1,5}"
NUMBER = r"[0-9]{1,10}"
TRUTH = "true|false"
ANY = r"[^\n]*"

# Microsoft's schema (PolicyDefinitions.xsd, PolicyDefinitionFiles.xsd, BaseTypes.xsd), as far as
# the templates use it: children in their order, attributes with their patterns. "!" is required.
SCHEMA = {
    "policyDefinitions": (
        ["policyNamespaces", "resources", "supportedOn", "categories", "policies"],
        {"revision!": VERSION, "schemaVersion!": VERSION},
    ),
    "policyNamespaces": (["target"], {}),
    "target": ([], {"prefix!": NAME, "namespace!": r"[A-Za-z.]+"}),
    "resources": (
        ["stringTable", "presentationTable"],
        {"minRequiredRevision": VERSION, "fallbackCulture": r"[a-z]{2}-[a-z]{2}"},
    ),
    "supportedOn": (["definitions"], {"ref": NAME}),
    "definitions": (["definition"], {}),
    "definition": ([], {"name!": NAME, "displayName!": STRING}),
    "categories": (["category"], {}),
    "category": (["parentCategory"], {"name!": NAME, "displayName!": STRING}),
    "parentCategory": ([], {"ref!": NAME}),
    "policies": (["policy"], {}),
    "policy": (
        ["parentCategory", "supportedOn", "enabledValue", "disabledValue", "elements"],
        {
            "name!": NAME,
            "class!": "User|Machine|Both",
            "displayName!": STRING,
            "explainText": STRING,
            "presentation": PRESENTATION,
            "key!": r"Software\\[A-Za-z\\]+",
            "valueName": NAME,
        },
    ),
    "enabledValue": (["decimal"], {}),
    "disabledValue": (["decimal"], {}),
    "elements": (["decimal", "text", "enum", "list", "multiText"], {}),
    "decimal": (
        [],
        {
            "value": NUMBER,
            "id": NAME,
            "valueName": NAME,
            "required": TRUTH,
            "minValue": NUMBER,
            "maxValue": NUMBER,
        },
    ),
    "text": ([], {"id!": NAME, "valueName": NAME, "required": TRUTH, "maxLength": NUMBER}),
    "multiText": ([], {"id!": NAME, "valueName": NAME, "required": TRUTH, "maxLength": NUMBER}),
    "enum": (["item"], {"id!": NAME, "valueName": NAME, "required": TRUTH}),
    "item": (["value"], {"displayName!": STRING}),
    "value": (["string"], {}),
    "list": ([], {"id!": NAME, "key": ANY, "valuePrefix": "", "explicitValue": TRUTH}),
    "policyDefinitionResources": (
        ["displayName", "description", "resources"],
        {"revision!": VERSION, "schemaVersion!": VERSION},
    ),
    "displayName": ([], {}),
    "description": ([], {}),
    "stringTable": (["string"], {}),
    "string": ([], {"id": NAME}),
    "presentationTable": (["presentation"], {}),
    "presentation": (
        ["decimalTextBox", "textBox", "dropdownList", "listBox", "multiTextBox"],
        {"id!": NAME},
    ),
    "decimalTextBox": ([], {"refId!": NAME, "defaultValue": NUMBER, "spin": TRUTH}),
    "textBox": (["label"], {"refId!": NAME}),
    "label": ([], {}),
    "dropdownList": ([], {"refId!": NAME, "defaultItem": NUMBER}),
    "listBox": ([], {"refId!": NAME}),
    "multiTextBox": ([], {"refId!": NAME}),
}


def tree(data: bytes) -> ET.Element:
    """The template without its namespace, which is checked here."""
    root = ET.fromstring(data)  # noqa: S314 - made here
    for element in root.iter():
        space, _, element.tag = element.tag.partition("}")
        assert space == "{" + admx.NAMESPACE
    return root


def breaches(element: ET.Element) -> list[str]:
    """Where a template is not as the schema wants it."""
    children, attributes = SCHEMA.get(element.tag, ([], {}))
    found = [] if element.tag in SCHEMA else [f"<{element.tag}> is unknown"]
    order = [child.tag for child in element]
    if order != sorted(order, key=lambda tag: children.index(tag) if tag in children else -1):
        found.append(f"<{element.tag}> has {order}")
    known = {name.rstrip("!"): pattern for name, pattern in attributes.items()}
    for name, value in element.attrib.items():
        if name not in known or not re.fullmatch(known[name], value):
            found.append(f'<{element.tag} {name}="{value}">')
    required = {name[:-1] for name in attributes if name.endswith("!")}
    found += [f"<{element.tag}> lacks {name}" for name in required - set(element.attrib)]
    return found + [one for child in element for one in breaches(child)]


def test_the_committed_files_are_those_of_the_table():
    """Run packaging/policies/generate.py after a change."""
    assert generate.outdated() == []


def test_a_file_that_is_out_of_date_is_told(tmp_path):
    """The check above could fail."""
    for name, data in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    assert generate.outdated(tmp_path) == []
    (tmp_path / "policies.md").write_text("old")
    (tmp_path / "intact.admx").unlink()
    assert generate.outdated(tmp_path) == ["intact.admx", "policies.md"]


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(("admx", "adml"))])
def test_the_template_is_as_microsofts_schema_wants_it(name):
    """Elements in their order, attributes with their patterns."""
    assert breaches(tree(FILES[name])) == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (b'class="Both"', b'class="All"'),
        (b'revision="1.0" ', b""),
        (b'name="KeepHistory"', b'name="Keep-History"'),
        (b"<enabledValue>", b"<enabledvalue>"),
    ],
)
def test_a_breach_of_the_schema_is_found(right, wrong):
    """The check above could fail."""
    data = FILES["intact.admx"].replace(right, wrong)
    data = data.replace(b"</enabledValue>", b"</enabledvalue>") if wrong[:1] == b"<" else data
    assert breaches(tree(data))


@LANGUAGES
def test_every_reference_has_its_text_and_every_text_its_reference(language):
    """What the schema cannot say."""
    definitions, resources = tree(admx.admx()), tree(admx.adml(language))
    text = ET.tostring(definitions, encoding="unicode")
    for kind, tag in (
        ("string", "stringTable/string"),
        ("presentation", "presentationTable/presentation"),
    ):
        wanted = set(re.findall(rf"\$\({kind}\.({NAME})\)", text))
        there = Counter(one.get("id") for one in resources.iterfind(f"resources/{tag}"))
        assert wanted == set(there)
        assert set(there.values()) == {1}
    fields = {one.get("id") for one in definitions.iterfind("policies/policy/elements/*")}
    shown = Counter(one.get("refId") for one in resources.iterfind(".//presentation/*"))
    assert fields == set(shown)
    assert all(one.text and one.text.strip() for one in resources.iterfind(".//stringTable/string"))


def test_categories_and_supported_versions_are_there():
    """Every reference inside of the definitions leads somewhere."""
    root = tree(admx.admx())
    categories = {one.get("name") for one in root.iterfind("categories/category")}
    assert {one.get("ref") for one in root.iter("parentCategory")} <= categories
    supported = {one.get("name") for one in root.iterfind("supportedOn/definitions/definition")}
    assert {one.get("ref") for one in root.iterfind("policies/policy/supportedOn")} == supported


def test_every_policy_is_in_every_form():
    """And those that may be recommended are in the template twice."""
    names = [one.get("name") for one in tree(admx.admx()).iterfind("policies/policy")]
    advised = {f"{one.name}_Recommended" for one in TABLE.values() if one.recommended}
    assert sorted(names) == sorted({*TABLE, *advised})
    (payload,) = plistlib.loads(other_forms.profile())["PayloadContent"]
    assert set(TABLE) <= set(payload)
    tables = json.loads(other_forms.schema())["properties"]
    assert set(tables["policies"]["properties"]) == set(TABLE)
    assert {f"{name}_Recommended" for name in tables["recommended"]["properties"]} == advised
    headings = re.findall(r"^### (\w+)$", other_forms.page().decode(), re.MULTILINE)
    assert sorted(headings) == sorted(TABLE)


def test_what_the_editor_of_group_policies_writes_is_what_intact_reads():
    """Every policy of the template is filled in, as the registry then has it."""
    table: dict[str, object] = {}
    for policy in tree(admx.admx()).iterfind("policies/policy"):
        name = policy.get("name", "")
        if name.endswith("_Recommended"):
            continue
        example = TABLE[name].example
        field = policy.find("elements/*")
        if field is None:
            table[policy.get("valueName", "")] = int(example)
        elif field.tag == "list" and field.get("explicitValue"):
            table[field.get("key", "").rpartition("\\")[2]] = dict(example)
        elif field.tag == "list":
            numbered = {str(place): one for place, one in enumerate(example, 1)}
            table[field.get("key", "").rpartition("\\")[2]] = numbered
        else:
            table[field.get("valueName", "")] = example
    policies = resolve([PolicySource("registry", table)], "windows")
    assert policies.mistakes == ()
    assert {name: one.value for name, one in policies.forced.items()} == {
        name: one.example for name, one in TABLE.items()
    }


@pytest.mark.skipif(sys.platform == "win32", reason="property lists are for POSIX systems")
def test_what_the_profile_sets_is_what_intact_reads_on_a_mac(tmp_path):
    """What every payload has besides is passed over; the file is named after the payload."""
    (payload,) = plistlib.loads(other_forms.profile())["PayloadContent"]
    folder = tmp_path / "Managed Preferences"
    folder.mkdir(mode=0o755)
    (folder / f"{payload['PayloadType']}.plist").write_bytes(plistlib.dumps(payload))
    policies = resolve(MacOS(tmp_path, (), tmp_path, os.geteuid()).policy_sources(), "macos")
    assert policies.mistakes == ()
    assert set(policies.forced) == set(TABLE)


def test_the_example_of_a_policies_json_holds():
    """It can be copied to /etc/intact."""
    whole = json.loads(FILES["policies.example.json"])
    policies = resolve([PolicySource("file", whole["policies"], whole["recommended"])], "linux")
    assert policies.mistakes == ()
    assert policies.forced
    assert policies.recommended


def test_the_schema_says_of_each_policy_what_its_values_are():
    """The types that JSON has."""
    types = {
        Kind.FLAG: "boolean",
        Kind.NUMBER: "integer",
        Kind.TEXT: "string",
        Kind.NAMES: "array",
        Kind.TABLE: "object",
    }
    described = json.loads(other_forms.schema())["properties"]["policies"]["properties"]
    for name, policy in TABLE.items():
        assert described[name].get("type") == types.get(policy.kind)
        assert ("enum" in described[name]) == (policy.kind is Kind.CHOICE)


def test_the_script_writes_and_checks(capsys):
    """As CI and people call it."""
    assert generate.main(["--check"]) == 0
    assert capsys.readouterr().err == ""
    assert Path(generate.HERE, "intact.admx").is_file()
