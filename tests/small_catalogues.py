"""Small catalogues in a folder of their own, compiled with Qt's own compiler and spoken."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

Catalogue = Mapping[str, Mapping[str, str]]
"""Contexts, their English texts and what they are in the language."""


def speak(folder: Path, language: str, catalogue: Catalogue) -> QTranslator:
    """Installs such a catalogue and takes its language for numbers, and its direction."""
    source = folder / f"small_{language}.ts"
    source.write_text(_written(language, catalogue), encoding="utf-8")
    compiler = Path(PySide6.__file__).parent / "lrelease"
    if not compiler.exists():
        compiler = compiler.with_suffix(".exe")
    subprocess.run([compiler, "-silent", source], check=True)
    translator = QTranslator()
    assert translator.load(str(source.with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    locale = QLocale(language)
    QLocale.setDefault(locale)
    QApplication.setLayoutDirection(locale.textDirection())
    return translator


def _written(language: str, catalogue: Catalogue) -> str:
    root = ET.Element("TS", version="2.1", language=language)
    for name, texts in catalogue.items():
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for source, translation in texts.items():
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = source
            ET.SubElement(message, "translation").text = translation
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ET.tostring(root, encoding="unicode")
