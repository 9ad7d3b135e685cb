"""The texts of the data in the catalogues."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import fields, is_dataclass
from pathlib import Path

import data_texts
from catalogue_texts import entries
from intact import destinations
from intact.clients import catalogue
from intact.gui.wording.words import DATA
from intact.resources import Text
from intact.settings.policy.table import TABLE

CATALOGUES = sorted((Path(__file__).resolve().parents[2] / "resources" / "i18n").glob("*.ts"))
TRANSLATED = [path for path in CATALOGUES if path.name != "intact_en.ts"]


def texts_in(value: object) -> set[str]:
    """Every text that is anywhere in a record, found without knowing the record."""
    if isinstance(value, Text):
        return {str(value)} - {""}
    if is_dataclass(value):
        return set().union(*(texts_in(getattr(value, field.name)) for field in fields(value)))
    if isinstance(value, tuple | list):
        return set().union(*map(texts_in, value))
    return set()


def sources(root: ET.Element) -> list[str]:
    """The texts of the data in a catalogue, without those that are not asked for any more."""
    return [
        message.findtext("source")
        for context in root.findall("context")
        if context.findtext("name") == data_texts.CONTEXT
        for message in context.findall("message")
        if message.find("translation").get("type") not in {"vanished", "obsolete"}
    ]


def test_every_text_of_every_record_is_extracted():
    """As the program loads them: clients, destinations, policies."""
    loaded = (catalogue.load_all().clients, destinations.load_all().destinations, [*TABLE.values()])
    found = set().union(*(texts_in(record) for records in loaded for record in records))
    wanted = {text for text in found if not text.startswith("http")}  # the same everywhere
    assert {*data_texts.texts()} == wanted
    assert len(wanted) > 400


def test_the_program_asks_where_the_script_writes():
    """Both name the same context."""
    assert data_texts.CONTEXT == DATA


def test_each_text_says_where_it_stands():
    """A translator looks there."""
    places = data_texts.texts()
    assert places["Gmail in the browser"] == "clients/gmail: title"
    assert places["Open «Message» and choose «Forward as attachment»."] == (
        "clients/claws-mail: procedures.steps.text"
    )


def test_the_policies_say_the_same_in_the_templates_and_in_the_window():
    """Their table has German for the templates of administrators; the catalogue has it as well."""
    german = {one.source: one.forms[0] for one in entries("de")}
    texts = [text for policy in TABLE.values() for text in (policy.title, policy.text)]
    assert [str(text) for text in texts if text.given("de") != german[str(text)]] == []


def test_every_catalogue_has_each_text_once():
    """Nobody reads a guide in a language only half."""
    wanted = sorted(data_texts.texts())
    for path in TRANSLATED:
        found = sources(ET.parse(path).getroot())  # noqa: S314 - our own file
        assert sorted(found) == wanted, path.name
