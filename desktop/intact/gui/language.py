"""The language of the program: Intact's catalogue, Qt's own, numbers, dates, and the direction.

It is the organisation's, else the one that the person chose, else the first of the system's that
there is a catalogue for, else English. Numbers and dates are written as in that language, in the
system's territory.
"""

from __future__ import annotations

import os
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from intact.data_files import location
from intact.gui.begun import begun
from intact.settings.languages import LANGUAGES, RIGHT_TO_LEFT
from intact.system import this_system

_ENGLISH: Final = "en"

_PLAIN: Final = "en_CA"
"""English with dates as in ISO 8601 and a point before decimals: nobody mistakes 2026-03-04."""

NAMES: Final = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
    "ar": "العربية",
}
"""What each language calls itself: who looks for theirs finds it in any other."""


_spoken: Final[list[QTranslator]] = []
"""The catalogues that are installed. Asking the application for its children instead would take as
long as a fifth of the whole start, since each of them gets an object of Python's."""


def speak(application: QCoreApplication, language: str | None = None) -> None:
    """Speaks a language from now on, instead of the one before.

    The English catalogue holds the plurals only and is always there below the others, so that
    nobody reads "1 message(s)"; what another catalogue lacks is said in English as well.

    Args:
        application: what runs.
        language: a code of `LANGUAGES`, "" for the system's; None for the one that is set on this
            machine, for which policies and settings are read.
    """
    wanted = _set_here() if language is None else language
    code = wanted if wanted in LANGUAGES else systems_language(QLocale.system())
    _speak(application, code, locale_of(code, QLocale.system()))


def speak_plainly(application: QCoreApplication) -> None:
    """Speaks English, with numbers and dates that are written the same on every machine."""
    _speak(application, _ENGLISH, QLocale(_PLAIN))


def _speak(application: QCoreApplication, code: str, locale: QLocale) -> None:
    QLocale.setDefault(locale)  # widgets, and the texts of destinations and guides, follow it
    fall_silent(application)
    ours = str(location.root() / "i18n")
    _install(application, QLocale(_ENGLISH), "intact", ours)
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(application, locale, "qtbase", qts)
    if code != _ENGLISH:
        _install(application, QLocale(code), "intact", ours)
    # by name, since the namespace `Qt` with its directions takes a tenth of the whole start;
    # a program without a window has no such property
    application.setProperty("layoutDirection", int(code in RIGHT_TO_LEFT))


def fall_silent(application: QCoreApplication) -> None:
    """Takes away every catalogue that was installed here; the English of the program is left."""
    while _spoken:
        application.removeTranslator(_spoken.pop())


def systems_language(system: QLocale) -> str:
    """The first language that a system's person reads and Intact speaks; English where none is."""
    read = (QLocale(name) for name in system.uiLanguages())
    codes = (QLocale.languageToCode(locale.language()) for locale in read)
    return next((code for code in codes if code in LANGUAGES), _ENGLISH)


def locale_of(code: str, system: QLocale) -> QLocale:
    """How numbers and dates are written in a language, where the system is.

    What the person has set up in the system holds for the system's own language. Arabic is written
    with the digits of addresses and headers, so that no sentence has two kinds of them.
    """
    nowhere = code == _ENGLISH and system.language() is QLocale.Language.C
    if nowhere or QLocale.languageToCode(system.language()) == code:
        locale = system
    else:
        locale = QLocale(QLocale(code).language(), system.territory())
    return locale if locale.zeroDigit() == "0" else QLocale("ar_AE")


def speaking_application(*, plainly: bool = False, draws: bool = False) -> QCoreApplication:
    """The application of a program without a window, speaking the language set on this machine.

    Args:
        plainly: English whatever is set, as `speak_plainly` does.
        draws: whether fonts and layout are needed; works without a screen. Keep it alive.
    """
    running = QCoreApplication.instance()
    if running is not None:
        return running
    _name_utf_8()
    application = _drawing() if draws else QCoreApplication([])
    if plainly:
        speak_plainly(application)
    else:
        speak(application)
    return application


def _set_here() -> str:
    """The language that the organisation has set, else the one that the person chose."""
    system = this_system()
    return _organisations() or begun(system.settings_folder()).language


def _organisations() -> str:
    """Looks first whether there are policies at all, and imports what reads them only then."""
    system = this_system()
    sources = system.policy_sources()
    if not sources:
        return ""
    from intact.settings.policy.policies import resolve  # noqa: PLC0415 - see above
    from intact.settings.policy.policy import Name  # noqa: PLC0415

    return resolve(sources, system.name).text(Name.LANGUAGE) or ""


def _drawing() -> QCoreApplication:
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - servers lack the libraries it needs

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])


def _name_utf_8() -> None:
    """Qt needs a locale with UTF-8 and complains about the bare one; so does Python (PEP 538)."""
    if os.environ.get("LC_ALL") in {"C", "POSIX"}:
        os.environ["LC_ALL"] = "C.UTF-8"


def _install(application: QCoreApplication, locale: QLocale, catalogue: str, folder: str) -> None:
    translator = QTranslator()  # kept by `_spoken` alone: deleted later, it once took Qt down
    if translator.load(locale, catalogue, "_", folder):
        application.installTranslator(translator)
        _spoken.append(translator)
