"""The catalogues are those of the program's present texts."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import update_translations
from intact.settings.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = ROOT / "resources" / "i18n"


def test_the_catalogues_are_up_to_date(tmp_path):
    """Extracting again changes nothing: nobody reads a text that no catalogue knows."""
    for catalogue in CATALOGUES.glob("*.ts"):
        (tmp_path / catalogue.name).write_bytes(catalogue.read_bytes())
    update_translations.main(tmp_path)
    for catalogue in tmp_path.glob("*.ts"):
        committed = (CATALOGUES / catalogue.name).read_text(encoding="utf-8")
        assert catalogue.read_text(encoding="utf-8") == committed, catalogue.name


GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context><name>Fetching</name>
<message><source>Open messages</source><translation>Nachrichten öffnen</translation></message>
<message><source>Nobody asks for this any more</source><translation>Weg</translation></message>
</context>
<context><name>Findings</name>
<message numerus="yes"><source>%n day(s)</source><translation>
<numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation></message>
</context>
<context><name>Data</name>
<message><source>Use a computer</source><translation>Lieber ein Rechner</translation></message>
</context>
</TS>
"""


def told(catalogue: Path) -> dict[tuple[str, str], ET.Element]:
    """Every message of a catalogue by context and source."""
    return {
        (context.findtext("name"), message.findtext("source")): message
        for context in ET.parse(catalogue).getroot().findall("context")  # noqa: S314 - written here
        for message in context.findall("message")
    }


def test_there_is_a_catalogue_for_every_language_that_is_offered(tmp_path):
    """Nobody chooses a language and gets another."""
    update_translations.main(tmp_path)
    assert {path.stem for path in tmp_path.glob("*.ts")} == {f"intact_{one}" for one in LANGUAGES}


def test_what_translators_wrote_is_never_lost(tmp_path):
    """Of the program, of the data, and where nothing asks for it; however often it is run."""
    path = tmp_path / "intact_de.ts"
    path.write_text(GERMAN, encoding="utf-8")
    for _ in range(2):
        update_translations.main(tmp_path)
        found = told(path)
        assert found["Fetching", "Open messages"].findtext("translation") == "Nachrichten öffnen"
        assert found["Data", "Use a computer"].findtext("translation") == "Lieber ein Rechner"
        plural = found["Findings", "%n day(s)"].find("translation")
        assert [form.text for form in plural] == ["%n Tag", "%n Tage"]
        gone = found["Fetching", "Nobody asks for this any more"].find("translation")
        assert (gone.get("type"), gone.text) == ("vanished", "Weg")


def test_what_comes_back_brings_its_translation(tmp_path):
    """A text that was taken out for a while."""
    path = tmp_path / "intact_de.ts"
    path.write_text(
        GERMAN.replace("<translation>Nachrichten", '<translation type="vanished">Nachrichten'),
        encoding="utf-8",
    )
    update_translations.main(tmp_path)
    translation = told(path)["Fetching", "Open messages"].find("translation")
    assert (translation.get("type"), translation.text) == (None, "Nachrichten öffnen")


@pytest.mark.parametrize(("language", "forms"), [("de", 2), ("ja", 1), ("ar", 6)])
def test_every_plural_has_as_many_forms_as_its_language(tmp_path, language, forms):
    """Also of texts that Qt's extractor does not take for plurals."""
    update_translations.main(tmp_path)
    plurals = [
        message
        for (_, source), message in told(tmp_path / f"intact_{language}.ts").items()
        if "%n" in source or "%Ln" in source
    ]
    assert len(plurals) > 10
    assert {len(message.findall("translation/numerusform")) for message in plurals} == {forms}
    assert {message.get("numerus") for message in plurals} == {"yes"}


def test_a_plural_that_was_translated_as_one_text_is_to_be_looked_at(tmp_path):
    """Its words are kept as the first form."""
    path = tmp_path / "intact_de.ts"
    path.write_text(
        GERMAN.replace(
            "\n<numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform>", "%n Tag(e)"
        ),
        encoding="utf-8",
    )
    update_translations.main(tmp_path)
    translation = told(path)["Findings", "%n day(s)"].find("translation")
    assert translation.get("type") == "unfinished"
    assert [form.text for form in translation] == ["%n Tag(e)", None]


def test_every_english_plural_has_two_forms(tmp_path):
    """One and many differ, and no "(s)" is left for anybody to read."""
    update_translations.main(tmp_path)
    text = (tmp_path / "intact_en.ts").read_text(encoding="utf-8")
    translations = [line for line in text.splitlines() if "<numerusform>" in line]
    assert len(translations) >= 2
    assert not [line for line in translations if "(s)" in line]
    assert all(first != second for first, second in zip(*[iter(translations)] * 2, strict=True))
