"""The build hook compiles the catalogues with Qt's own compiler."""

from __future__ import annotations

import subprocess

import pytest
from PySide6.QtCore import QTranslator

import compile_translations

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context><name>Findings</name>
<message><source>Not fit</source><translation>Nicht geeignet</translation></message>
</context>
</TS>
"""


@pytest.fixture
def checkout(tmp_path):
    """A checkout with one catalogue."""
    folder = tmp_path / "resources" / "i18n"
    folder.mkdir(parents=True)
    (folder / "intact_de.ts").write_text(CATALOGUE, encoding="utf-8")
    return tmp_path


def test_a_catalogue_becomes_one_that_qt_reads(checkout):
    """Beside its source, under the same name."""
    compile_translations.compile_all(checkout)
    translator = QTranslator()
    assert translator.load(str(checkout / "resources" / "i18n" / "intact_de.qm"))
    assert translator.translate("Findings", "Not fit") == "Nicht geeignet"


def test_the_hook_does_so_before_every_build(checkout):
    """For the project it is called for."""
    hook = compile_translations.CompileTranslations(str(checkout), {}, None, None, "", "wheel")
    hook.initialize("standard", {})
    assert (checkout / "resources" / "i18n" / "intact_de.qm").is_file()


def test_a_catalogue_that_is_none_ends_the_build(checkout, capfd):
    """Nobody ships a program that lost its words."""
    (checkout / "resources" / "i18n" / "intact_de.ts").write_text("<TS", encoding="utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        compile_translations.compile_all(checkout)
    assert capfd.readouterr().err


def test_without_catalogues_there_is_nothing_to_do(tmp_path):
    """English needs none."""
    compile_translations.compile_all(tmp_path)
