"""The language of the program: Intact's catalogue and Qt's own, for the system's language."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from intact.data_files import location
from intact.system import this_system


def speak(application: QCoreApplication, locale: QLocale | None = None) -> None:
    """Installs the translations for a locale (the system's, if none is given).

    The English catalogue holds the plurals only and is always there below the others, so that
    nobody reads "1 message(s)".
    """
    locale = locale or _organisations() or QLocale()
    folder = str(location.root() / "i18n")
    _install(application, QLocale(QLocale.Language.English), "intact", folder)
    _install(
        application,
        locale,
        "qtbase",
        QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    )
    if locale.language() is not QLocale.Language.English:
        _install(application, locale, "intact", folder)


def _organisations() -> QLocale | None:
    """The locale the organisation has set; numbers and dates stay those of the system's place.

    Looks first whether there are policies at all, and imports what reads them only then.
    """
    system = this_system()
    sources = system.policy_sources()
    if not sources:
        return None
    from intact.settings.policy.policies import resolve  # noqa: PLC0415 - see above
    from intact.settings.policy.policy import Name  # noqa: PLC0415

    language = resolve(sources, system.name).text(Name.LANGUAGE)
    if not language:
        return None
    locale = QLocale(QLocale(language).language(), QLocale().territory())
    QLocale.setDefault(locale)  # the texts of destinations and guides follow it
    return locale


def speaking_application(*, draws: bool = False) -> QCoreApplication:
    """The application of a program without a window, speaking the system's language.

    Args:
        draws: whether fonts and layout are needed; works without a screen. Keep it alive.
    """
    running = QCoreApplication.instance()
    if running is not None:
        return running
    _name_utf_8()
    application = _drawing() if draws else QCoreApplication([])
    speak(application)
    return application


def _drawing() -> QCoreApplication:
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - servers lack the libraries it needs

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])


def _name_utf_8() -> None:
    """Qt needs a locale with UTF-8 and complains about the bare one; so does Python (PEP 538)."""
    if os.environ.get("LC_ALL") in {"C", "POSIX"}:
        os.environ["LC_ALL"] = "C.UTF-8"


def _install(application: QCoreApplication, locale: QLocale, catalogue: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(locale, catalogue, "_", folder):
        application.installTranslator(translator)
