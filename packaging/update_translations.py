"""Brings resources/i18n/*.ts up to date with the texts of the program, with Qt's own extractor.

    .venv/bin/python packaging/update_translations.py

English texts are the sources; its catalogue holds the plurals only ("%n day(s)" -> "1 day", "2
days"), made from the "(s)" of the source. Other catalogues keep what translators wrote.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

import data_texts

ROOT = Path(__file__).resolve().parents[1]
ENGLISH = "intact_en.ts"


def main(folder: Path) -> int:
    """Updates every catalogue in a folder; the English one is made if it is missing."""
    catalogues = {path.name for path in folder.glob("*.ts")} | {ENGLISH}
    for name in sorted(catalogues):
        path = folder / name
        of_data = data_texts.known(path)
        _extract(path)
        tree = ET.parse(path)  # noqa: S314 - our own file, written a moment ago
        if name == ENGLISH:
            _keep_plurals(tree)
        else:
            data_texts.add(tree.getroot(), of_data)
        _write(tree, path)
    return 0


def _extract(path: Path) -> None:
    extractor = Path(PySide6.__file__).parent / (
        "lupdate.exe" if sys.platform == "win32" else "lupdate"
    )
    language = path.stem.partition("_")[2]
    options = ["-silent", "-extensions", "py", "-locations", "none", "-no-obsolete"]
    options += ["-source-language", "en", "-target-language", language]
    package = ROOT / "desktop" / "intact"
    subprocess.run([extractor, *options, package, "-ts", path], check=True)


def _keep_plurals(tree: ET.ElementTree[ET.Element]) -> None:
    """Leaves only the texts with an "(s)", and writes one and many for them.

    Not left to the extractor: which calls it takes for plurals depends on its version.
    """
    root = tree.getroot()
    for context in root.findall("context"):
        for message in context.findall("message"):
            source = message.findtext("source", "")
            if ("%n" in source or "%Ln" in source) and "(s)" in source:
                _fill(message, source)
            else:
                context.remove(message)
        if context.find("message") is None:
            root.remove(context)


def _fill(message: ET.Element, source: str) -> None:
    message.set("numerus", "yes")
    for old in message.findall("translation"):
        message.remove(old)
    translation = ET.SubElement(message, "translation")
    for form in (source.replace("(s)", ""), source.replace("(s)", "s")):
        ET.SubElement(translation, "numerusform").text = form


def _write(tree: ET.ElementTree[ET.Element], path: Path) -> None:
    """In an order that does not depend on the order of files in a folder."""
    root = tree.getroot()
    root[:] = sorted(root, key=lambda context: context.findtext("name", ""))
    for context in root:
        context[:] = sorted(context, key=_place)
    ET.indent(tree, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")


def _place(element: ET.Element) -> tuple[bool, str, str]:
    """The name of a context comes first, then its texts, equal ones by their comment."""
    comment = element.findtext("comment", "")
    return element.tag != "name", element.findtext("source", ""), comment


if __name__ == "__main__":
    sys.exit(main(ROOT / "resources" / "i18n"))
