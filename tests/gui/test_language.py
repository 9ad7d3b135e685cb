"""The language of the program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from cli_process import surroundings
from intact.data_files import location
from intact.gui.language import speak, speaking_application

GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context><name>Findings</name>
<message><source>Not fit</source><translation>Nicht geeignet</translation></message>
</context>
</TS>
"""


@pytest.fixture
def application(qapp):
    """The application, without what a test taught it."""
    before = qapp.findChildren(QTranslator)
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        if translator not in before:
            qapp.removeTranslator(translator)
            translator.setParent(None)


@pytest.fixture
def catalogues(tmp_path, monkeypatch):
    """A fake of the folder resources/ with a German catalogue beside the English one."""
    folder = tmp_path / "i18n"
    folder.mkdir()
    english = location.root() / "i18n" / "intact_en.qm"
    (folder / english.name).write_bytes(english.read_bytes())
    (folder / "intact_de.ts").write_text(GERMAN, encoding="utf-8")
    compiler = Path(PySide6.__file__).parent / "lrelease"
    if not compiler.exists():
        compiler = compiler.with_suffix(".exe")
    subprocess.run([compiler, "-silent", folder / "intact_de.ts"], check=True)
    monkeypatch.setattr("intact.data_files.location.root", lambda: tmp_path)


def test_english_knows_one_and_many(application):
    """Nobody reads "1 day(s)"."""
    speak(application, "en")
    days = [QCoreApplication.translate("Findings", "%n day(s)", None, n) for n in (1, 2)]
    assert days == ["1 day", "2 days"]


def test_a_catalogue_of_the_language_is_spoken(application, catalogues):
    """What it lacks is said in English, plurals too."""
    speak(application, "de")
    assert QCoreApplication.translate("Findings", "Not fit") == "Nicht geeignet"
    assert QCoreApplication.translate("Findings", "Please look") == "Please look"
    assert QCoreApplication.translate("Findings", "%n day(s)", None, 2) == "2 days"


def test_a_language_without_a_catalogue_is_the_systems(application):
    """Not an error."""
    speak(application, "tlh")
    assert QCoreApplication.translate("Findings", "Not fit") == "Not fit"


def test_an_application_that_runs_is_not_made_twice(qapp):
    """Qt allows one only."""
    assert speaking_application() is qapp


@pytest.mark.parametrize(
    ("draws", "kind"), [(False, "QCoreApplication"), (True, "QGuiApplication")]
)
def test_a_program_without_a_window_gets_no_more_than_it_needs(tmp_path, draws, kind):
    """One that draws works without a screen."""
    program = (
        "from intact.gui.language import speaking_application\n"
        f"application = speaking_application(draws={draws})\n"
        "print(type(application).__name__, application.translate('Findings', '%n day(s)', None, 1))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        env=surroundings(tmp_path, LC_ALL="C"),
        capture_output=True,
        text=True,
        check=True,
    )
    assert (ran.stdout, ran.stderr) == (f"{kind} 1 day\n", "")
