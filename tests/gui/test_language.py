"""The language of the program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QTranslator

from cli_process import surroundings
from intact.data_files import location
from intact.gui.language import (
    fall_silent,
    locale_of,
    speak,
    speak_plainly,
    speaking_application,
    systems_language,
)
from intact.settings.settings import Settings
from intact.settings.store import Store

APOSTROPHE = QLocale("de_CH").groupSeparator()
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
    yield qapp
    speak_plainly(qapp)
    fall_silent(qapp)


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


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        ("de_AT", "de"),
        ("es_MX", "es"),
        ("ja_JP", "ja"),
        ("ar_EG", "ar"),
        ("en_GB", "en"),
        ("pt_BR", "en"),
        ("C", "en"),
    ],
)
def test_the_systems_language_is_spoken_in_any_country_else_english(system, spoken):
    """Who has set up nothing in Intact has chosen already."""
    assert systems_language(QLocale(system)) == spoken


_SPOKEN = (
    "from intact.gui.language import speaking_application\n"
    "application = speaking_application()\n"
    "print(application.translate('DropStrip', '&Open…'))"
)


def spoken_by(home: Path, before: str = "", **environment: str) -> str:
    """The word for opening in a process in these surroundings."""
    ran = subprocess.run(
        [sys.executable, "-c", before + _SPOKEN],
        env=surroundings(home, **environment),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return ran.stdout.strip()


def word(application, code: str) -> str:
    """The same word in a language."""
    speak(application, code)
    return QCoreApplication.translate("DropStrip", "&Open…")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="these variables are of POSIX")
@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({"LANG": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "C.UTF-8", "LC_MESSAGES": "es_ES.UTF-8"}, "es"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "pt_BR:ja:de"}, "ja"),
        ({"LANG": "tlh.UTF-8"}, "en"),
    ],
)
def test_the_environment_says_which_language_is_read(application, tmp_path, environment, code):
    """Of several the first one that there is a catalogue for."""
    assert spoken_by(tmp_path, **environment) == word(application, code)


@pytest.mark.parametrize(("policies", "code"), [({}, "ja"), ({"Language": "de"}, "de")])
def test_the_organisations_language_goes_before_the_persons_and_that_before_the_systems(
    application, tmp_path, policies, code
):
    """As policies and settings say, wherever they are kept."""
    settings = tmp_path / "settings"
    Store(settings).save(Settings(language="ja"))
    before = (
        "from pathlib import Path\n"
        "from intact.settings.policy.source import PolicySource\n"
        "from intact.system import this_system\n"
        "system = type(this_system())\n"
        f"system.settings_folder = lambda self: Path({str(settings)!r})\n"
        f"system.policy_sources = lambda self: (PolicySource('file', {policies!r}),)\n"
    )
    assert spoken_by(tmp_path, before, LANG="fr_FR.UTF-8") == word(application, code)


@pytest.mark.parametrize(
    ("code", "system", "written"),
    [
        ("de", "de_CH", f"1{APOSTROPHE}234.5"),  # the system's own language: as it is set up there
        ("en", "en_IN", "1,234.5"),
        ("es", "en_MX", "1,234.5"),  # another one: as it is written where the system is
        ("fr", "ar_EG", "1\u202f234,5"),  # which is not known: as in its own country
        ("ar", "ar_EG", "1,234.5"),  # digits as in addresses and headers
    ],
)
def test_numbers_are_of_the_language_and_the_place(code, system, written):
    """Both have a say."""
    assert locale_of(code, QLocale(system)).toString(1234.5, "f", 1) == written


def test_another_language_takes_the_place_of_the_one_before(application):
    """However often; nothing of the former is heard, nor kept."""
    for code in ("de", "ar", "fr", "en"):
        speak(application, code)
    assert QCoreApplication.translate("DropStrip", "&Open…") == "&Open…"
    assert not application.isRightToLeft()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(application.findChildren(QTranslator)) <= 4


def test_spoken_plainly_it_is_english_with_dates_that_cannot_be_mistaken(application):
    """As the command line speaks; 3/4 is another day elsewhere."""
    speak(application, "de")
    speak_plainly(application)
    assert QCoreApplication.translate("Findings", "%n day(s)", None, 1) == "1 day"
    day = QLocale().toString(QDate(2026, 3, 4), QLocale.FormatType.ShortFormat)
    assert day == "2026-03-04"
