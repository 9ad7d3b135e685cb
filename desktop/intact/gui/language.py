"""The language of the program: Intact's catalogue and Qt's own, for the system's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from intact import resources


def speak(application: QCoreApplication, locale: QLocale | None = None) -> None:
    """Installs the translations for a locale (the system's, if none is given).

    The English catalogue holds the plurals only and is always there below the others, so that
    nobody reads "1 message(s)".
    """
    locale = locale or QLocale()
    folder = str(resources.root() / "i18n")
    _install(application, QLocale(QLocale.Language.English), "intact", folder)
    _install(
        application,
        locale,
        "qtbase",
        QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    )
    if locale.language() is not QLocale.Language.English:
        _install(application, locale, "intact", folder)


def _install(application: QCoreApplication, locale: QLocale, catalogue: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(locale, catalogue, "_", folder):
        application.installTranslator(translator)
