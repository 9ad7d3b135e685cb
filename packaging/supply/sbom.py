"""Lists what is inside the frozen program, as CycloneDX 1.6: packages, run times, native libraries.

    python3 packaging/supply/sbom.py PROGRAM -o FILE.cdx.json

PROGRAM is the folder `packaging/frozen/build.py` made. What is listed is what lies in that folder,
not what was there to build it: the packages its `licences/README.txt` names (written from what
PyInstaller took), Python, the bootloader, every file of machine code with its SHA-256, and the
libraries inside those, such as Qt and OpenSSL, with their versions. The same folder gives the same
file. A package without a licence in the table here stops it.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import uuid
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from supply import machine_code

SOURCE: Final = "https://github.com/intact-mail/intact"

LICENCES: Final = {
    "backports-tarfile": "MIT",
    "beautifulsoup4": "MIT",
    "cffi": "MIT-0",
    "comtypes": "MIT",
    "compressed-rtf": "MIT",
    "cryptography": "Apache-2.0 OR BSD-3-Clause",
    "ebcdic": "BSD-2-Clause",
    "extract-msg": "GPL-3.0-or-later",
    "importlib-metadata": "Apache-2.0",
    "jaraco-classes": "MIT",
    "jaraco-context": "MIT",
    "jaraco-functools": "MIT",
    "jeepney": "MIT",
    "keyring": "MIT",
    "lark": "MIT",
    "lazy-importer": "Apache-2.0",
    "more-itertools": "MIT",
    "msgspec": "BSD-3-Clause",
    "olefile": "BSD-2-Clause",
    "oletools": "BSD-2-Clause",
    "pyobjc-core": "MIT",
    "pyobjc-framework-cocoa": "MIT",
    "pyside6-essentials": "LGPL-3.0-only",
    "pywin32-ctypes": "BSD-3-Clause",
    "red-black-tree-mod": "MIT",
    "rtfde": "LGPL-3.0-only",
    "secretstorage": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "soupsieve": "MIT",
    "typing-extensions": "PSF-2.0",
    "tzdata": "Apache-2.0",
    "tzlocal": "MIT",
    "zipp": "MIT",
}
"""The licence of each package that may be inside, by its name in the index, as SPDX writes it."""

_PACKAGE: Final = re.compile(r"  (\S+) (\d\S*): ")
_PYTHON: Final = re.compile(r"Inside are Python (\S+) ")


def main(words: Sequence[str] | None = None) -> int:
    """Writes the list. Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("program", type=Path, help="the folder of the frozen program")
    parser.add_argument("-o", "--output", type=Path, required=True)
    arguments = parser.parse_args(words)
    bill = bill_of(arguments.program)
    text = json.dumps(bill, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    arguments.output.write_text(text, encoding="utf-8", newline="\n")
    components = bill["components"]
    print(
        f"{arguments.output}: {len(components) if isinstance(components, list) else 0} components"
    )
    return 0


def bill_of(program: Path) -> dict[str, object]:
    """The whole document.

    Raises:
        SystemExit: a package has no licence in the table, or nothing tells what is inside.
    """
    text = (program / "licences" / "README.txt").read_text(encoding="utf-8")
    components = [*_packages(text), *_run_times(text), *machine_code.components(program)]
    number = _version()
    seen = json.dumps(components, sort_keys=True)
    moment = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "1767225600")), UTC)
    itself = {
        "type": "application",
        "bom-ref": "intact",
        "name": "Intact",
        "version": number,
        "licenses": [{"license": {"id": "GPL-3.0-or-later"}}],
        "externalReferences": [{"type": "vcs", "url": SOURCE}],
    }
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, SOURCE + number + seen)}",
        "version": 1,
        "metadata": {"timestamp": moment.isoformat(), "component": itself},
        "components": components,
        "dependencies": [
            {"ref": "intact", "dependsOn": sorted(str(one["bom-ref"]) for one in components)}
        ],
    }


def _packages(text: str) -> Iterator[dict[str, object]]:
    """What came from the index."""
    found = sorted((_plain(name), version) for name, version in _PACKAGE.findall(text))
    if not found:
        raise SystemExit("licences/README.txt names no package: was the folder made by build.py?")
    for name, version in found:
        if name not in LICENCES:
            raise SystemExit(f"sbom.py knows no licence of {name}: look it up and add it")
        yield _component("library", name, version, LICENCES[name], f"pkg:pypi/{name}@{version}")


def _run_times(text: str) -> Iterator[dict[str, object]]:
    """Python and what starts it."""
    python = _PYTHON.search(text)
    if python is None:
        raise SystemExit("licences/README.txt names no Python")
    purl = f"pkg:generic/python@{python[1]}"
    yield _component("platform", "CPython", python[1], "PSF-2.0", purl)
    for version in re.findall(r"^pyinstaller==([\d.]+)", _lock(), re.MULTILINE):
        purl = f"pkg:pypi/pyinstaller@{version}"
        licence = "GPL-2.0-or-later WITH Bootloader-exception"
        yield _component("application", "PyInstaller bootloader", version, licence, purl)


def _component(kind: str, name: str, version: str, licence: str, purl: str) -> dict[str, object]:
    return {
        "type": kind,
        "bom-ref": purl,
        "name": name,
        "version": version,
        "purl": purl,
        "licenses": [machine_code.licence(licence)],
    }


def _plain(name: str) -> str:
    """As the index compares names (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _lock() -> str:
    return (ROOT / "packaging/frozen/requirements.txt").read_text(encoding="utf-8")


def _version() -> str:
    text = (ROOT / "desktop/intact/__init__.py").read_text(encoding="utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


if __name__ == "__main__":
    sys.exit(main())
