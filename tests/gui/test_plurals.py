"""English has a catalogue too: it holds the plurals."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import intact
from intact.data_files import location

_COUNTED = re.compile(r"\"([^\"]*%L?n[^\"]*\(s\)[^\"]*)\"")


def test_every_counted_sentence_has_its_plurals():
    """Else somebody reads "1 message(s)"."""
    sources = Path(intact.__file__).parent.rglob("*.py")
    counted = {text for path in sources for text in _COUNTED.findall(path.read_text("utf-8"))}
    catalogue = ET.parse(location.root() / "i18n" / "intact_en.ts")  # noqa: S314 - our own file
    known = {
        message.findtext("source"): [form.text for form in message.iter("numerusform")]
        for message in catalogue.iter("message")
    }
    assert counted
    assert counted <= known.keys()
    assert all(len(forms) == 2 and all(forms) for forms in known.values())
    assert not any("(s)" in form for forms in known.values() for form in forms)
