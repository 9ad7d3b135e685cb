"""The texts of resources/clients, resources/destinations and the policies, for the catalogues.

Qt's extractor reads programs only; these texts stand in TOML files and tables. They go into a
context of their own, each English text once, with a hint at where it stands.
"""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "desktop"))

from intact import resources  # noqa: E402 - the folder above is not installed where this runs
from intact.clients.client import Client  # noqa: E402
from intact.destinations import Destination  # noqa: E402
from intact.resources import Text  # noqa: E402
from intact.settings.policy.table import TABLE  # noqa: E402

CONTEXT = "Data"
"""As `intact.gui.wording.words.DATA`, which asks for them."""


def texts() -> dict[str, str]:
    """Every English text and the first place where it stands, such as "clients/gmail: title"."""
    found: dict[str, str] = {}
    for kind, record in (("clients", Client), ("destinations", Destination)):
        for name, one in sorted(resources.load_all(kind, record).records.items()):
            for text, where in _in(one, ""):
                found.setdefault(text, f"{kind}/{name}: {where}")
    for name, policy in TABLE.items():
        for text, where in _in(policy, ""):
            found.setdefault(text, f"policy {name}: {where}")
    return found


def add(root: ET.Element) -> None:
    """Puts all texts into a catalogue that has none of them yet."""
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, where in texts().items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        ET.SubElement(message, "extracomment").text = where


def _in(value: object, place: str) -> Iterator[tuple[str, str]]:
    """The texts of a record and of what it holds, with the names of the fields that lead there."""
    if isinstance(value, Text):
        if value and not str(value).startswith(("http://", "https://")):
            yield str(value), place
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _in(getattr(value, field.name), f"{place}.{field.name}".lstrip("."))
    elif isinstance(value, tuple):
        for one in value:
            yield from _in(one, place)
