"""A language for tests that nobody speaks: 40 % longer, with accents, and in brackets.

What is seen without brackets comes from no catalogue; what is cut shows that there is no room.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import PySide6

from intact.data_files import location

STRETCH = 0.4
_ACCENTED = str.maketrans("aeiouyAEIOUYcnsz", "àéîöûÿÀÉÎÖÛŸçñšž")
_KEPT = re.compile(r"(\{[a-z_]*\}|%L?n|«[^»]*»|\n|&&|&(?=\w))")
_ROOT = Path(__file__).resolve().parents[1]


def pseudo(text: str) -> str:
    """A text as people would have to put up with it: marks and values are kept."""
    pieces = _KEPT.split(text)
    said = "".join(
        piece if number % 2 else piece.translate(_ACCENTED) for number, piece in enumerate(pieces)
    )
    more = round(sum(map(len, pieces[::2])) * STRETCH) - 2  # the brackets
    filling = " ".join("ø" * min(7, more - place) for place in range(0, more, 8))
    return f"[{said}{' ' if filling else ''}{filling}]"


def make(folder: Path, code: str) -> None:
    """Compiles the catalogue for a code in a folder that stands in for resources/i18n."""
    path = folder / f"intact_{code}.ts"
    script = _script("update_translations")
    script.main(folder)
    tree = ET.parse(path)  # noqa: S314 - written a moment ago
    for message in tree.getroot().iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        for one in forms or [translation]:
            one.text = pseudo(source)
    tree.write(path, encoding="utf-8", xml_declaration=True)
    compiler = Path(PySide6.__file__).parent / "lrelease"
    if not compiler.exists():
        compiler = compiler.with_suffix(".exe")
    subprocess.run([compiler, "-silent", path], check=True)


def resources(folder: Path, *codes: str) -> Path:
    """A copy of the folder resources/ in which these languages are pseudo."""
    made = folder / "resources"
    nothing_compiled = shutil.ignore_patterns("*.ts", "*.qm")
    shutil.copytree(location.root(), made, ignore=nothing_compiled)
    catalogues = made / "i18n"
    catalogues.mkdir(exist_ok=True)
    for code in codes:
        make(catalogues, code)
    english = location.root() / "i18n" / "intact_en.qm"
    (catalogues / english.name).write_bytes(english.read_bytes())
    return made


@cache
def _script(name: str):
    """A script of the folder packaging/, which is no package."""
    path = _ROOT / "packaging" / f"{name}.py"
    if str(path.parent) not in sys.path:
        sys.path.insert(0, str(path.parent))
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
