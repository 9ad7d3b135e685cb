"""What the catalogues hold, for the tests that judge them."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

CATALOGUES = Path(__file__).resolve().parents[1] / "resources" / "i18n"


@dataclass(frozen=True)
class Entry:
    """One text that the program asks for.

    Attributes:
        source: the English text.
        forms: the translation; several where it depends on a number.
        finished: whether a translator is through with it.
        place: where it stands in the data, such as "clients/gmail: title", "" for other texts.
    """

    source: str
    forms: tuple[str, ...]
    finished: bool
    place: str

    @property
    def of_a_guide(self) -> bool:
        """There names of menus stand in «guillemets», which mark them in every language."""
        return self.place.startswith("clients/")


def entries(language: str) -> list[Entry]:
    """Every text of a catalogue; without those that nothing asks for any more."""
    root = ET.parse(CATALOGUES / f"intact_{language}.ts").getroot()  # noqa: S314 - our own file
    found = []
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation.get("type") == "vanished":
            continue
        forms = translation.findall("numerusform") or [translation]
        found.append(
            Entry(
                message.findtext("source", ""),
                tuple(form.text or "" for form in forms),
                translation.get("type") != "unfinished",
                message.findtext("extracomment", ""),
            )
        )
    return found
