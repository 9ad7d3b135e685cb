"""Brings resources/i18n/*.ts up to date with the texts of the program, with Qt's own extractor.

    .venv/bin/python packaging/update_translations.py

English texts are the sources; its catalogue holds the plurals only ("%n day(s)" -> "1 day", "2
days"), made from the "(s)" of the source. The other catalogues, one for each language that the
program offers, keep what translators wrote: what is not asked for any more stays there, marked as
vanished, and comes back with its text.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6

sys.path.insert(0, str(Path(__file__).resolve().parent))

import data_texts
from intact.settings.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
ENGLISH = "intact_en.ts"
FORMS = {"de": 2, "fr": 2, "es": 2, "ja": 1, "ar": 6}
"""Plurals of each language, in Qt's order (its linguist tools have the rules)."""

Key = tuple[str, str, str]
"""Context, source and comment of a text."""


def main(folder: Path) -> int:
    """Updates the catalogue of every language in a folder; those that are missing are made."""
    for language in LANGUAGES:
        path = folder / f"intact_{language}.ts"
        known = _translations(path)
        tree = _extracted(language)
        if path.name == ENGLISH:
            _keep_plurals(tree)
        else:
            _complete(tree.getroot(), known, FORMS[language])
        _write(tree, path)
    return 0


def _extracted(language: str) -> ET.ElementTree[ET.Element]:
    """A catalogue of all texts in the program without a translation, as Qt's extractor finds them.

    It never sees what translators wrote: it throws away forms of plurals that it takes for none.
    """
    extractor = Path(PySide6.__file__).parent / (
        "lupdate.exe" if sys.platform == "win32" else "lupdate"
    )
    options = ["-silent", "-extensions", "py", "-locations", "none"]
    options += ["-source-language", "en", "-target-language", language]
    package = ROOT / "desktop" / "intact"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "extracted.ts"
        subprocess.run([extractor, *options, package, "-ts", path], check=True)
        return ET.parse(path)  # noqa: S314 - our own file, written a moment ago


def _translations(path: Path) -> dict[Key, ET.Element]:
    """What translators wrote so far, by its place."""
    if not path.exists():
        return {}
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    return {
        key: translation
        for key, message in _messages(root)
        if (translation := message.find("translation")) is not None and _words(translation)
    }


def _complete(root: ET.Element, known: dict[Key, ET.Element], forms: int) -> None:
    """Adds the texts of the data, and puts every translation back that is known."""
    data_texts.add(root)
    for key, message in _messages(root):
        translation = known.pop(key, ET.Element("translation", type="unfinished"))
        if translation.get("type") == "vanished":
            del translation.attrib["type"]
        for old in message.findall("translation"):
            message.remove(old)
        message.append(translation)
        _shape(message, translation, forms)
    for key, translation in known.items():
        translation.set("type", "vanished")
        _bury(root, key, translation)


def _shape(message: ET.Element, translation: ET.Element, forms: int) -> None:
    """Gives a text with a number as many forms as the language has; none to all others.

    Not left to the extractor: which calls it takes for plurals depends on its version.
    """
    plural = is_plural(message.findtext("source", ""))
    has = translation.findall("numerusform")
    if plural:
        message.set("numerus", "yes")
    else:
        message.attrib.pop("numerus", None)
    if (plural and len(has) == forms) or (not plural and not has):
        return
    words = _words(translation)
    translation.clear()
    translation.set("type", "unfinished")
    if plural:
        for number in range(forms):
            ET.SubElement(translation, "numerusform").text = "".join(words[number : number + 1])
    else:
        translation.text = words[-1] if words else ""


def is_plural(source: str) -> bool:
    """Whether a text has a number that decides about its words."""
    return "%n" in source or "%Ln" in source


def _bury(root: ET.Element, key: Key, translation: ET.Element) -> None:
    """Keeps a translation that nothing asks for."""
    name, source, comment = key
    found = [one for one in root.findall("context") if one.findtext("name") == name]
    context = found[0] if found else ET.SubElement(root, "context")
    if not found:
        ET.SubElement(context, "name").text = name
    message = ET.SubElement(context, "message")
    if translation.find("numerusform") is not None:
        message.set("numerus", "yes")
    ET.SubElement(message, "source").text = source
    if comment:
        ET.SubElement(message, "comment").text = comment
    message.append(translation)


def _messages(root: ET.Element) -> Iterator[tuple[Key, ET.Element]]:
    for context in root.findall("context"):
        name = context.findtext("name", "")
        for message in context.findall("message"):
            yield (name, message.findtext("source", ""), message.findtext("comment", "")), message


def _words(translation: ET.Element) -> list[str]:
    """Every form of a translation, without those that are empty."""
    forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
    return [form for form in forms if form and form.strip()]


def _keep_plurals(tree: ET.ElementTree[ET.Element]) -> None:
    """Leaves only the texts with an "(s)", and writes one and many for them."""
    root = tree.getroot()
    for context in root.findall("context"):
        for message in context.findall("message"):
            source = message.findtext("source", "")
            if is_plural(source) and "(s)" in source:
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
