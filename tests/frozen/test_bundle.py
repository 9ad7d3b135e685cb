"""Intact.app, laid out by PyInstaller as on a Mac: structure only, nothing in it runs here."""

from __future__ import annotations

import json
import plistlib
import subprocess
from pathlib import Path

import pytest

from frozen import build
from macos import bundle

pytestmark = pytest.mark.timeout(1200)

LAY_OUT = """
import json, sys
from pathlib import Path
from types import SimpleNamespace
from PyInstaller import config
from PyInstaller.building import osx
told = json.loads(Path(sys.argv[1]).read_text())
sys.path.insert(0, told["packaging"])
from macos import bundle
config.CONF.update(specpath=told["work"], workpath=told["work"], distpath=told["work"], specnm="x")
osx.is_darwin = True  # what a Mac does further to libraries, and signing, needs its tools
osx.process_collected_binary = lambda path, *_, **__: path
osx.osxutils = SimpleNamespace(sign_binary=lambda *_, **__: None)
osx.BUNDLE.upx_exclude = []  # as the table's collector has
osx.BUNDLE(
    [tuple(entry) for entry in told["table"]],
    bundle.licences(Path(told["program"])),
    name=bundle.NAME,
    icon=str(bundle.icon(Path(told["work"]))),
    bundle_identifier=bundle.IDENTIFIER,
    info_plist=bundle.information(),
)
"""


def kind(path: Path) -> str:
    """As PyInstaller calls it."""
    if path.is_symlink():
        return "SYMLINK"
    return "BINARY" if ".so" in path.name else "DATA"


@pytest.fixture(scope="module")
def app(folder, tmp_path_factory) -> Path:
    """Contents of a bundle with the files of the frozen program of Linux."""
    python = build.ROOM / "environment/bin/python"
    python = python if python.exists() else build.ROOM / "environment-stock/bin/python"
    if not python.exists():
        pytest.skip("the environment in which programs are frozen is not here")
    work = tmp_path_factory.mktemp("bundle")
    inside = folder / "_internal"
    files = [path for path in sorted(inside.rglob("*")) if path.is_file() or path.is_symlink()]
    table = [("intact", str(folder / "intact"), "EXECUTABLE")]
    for path in files:
        source = str(path.readlink()) if path.is_symlink() else str(path)
        table.append((path.relative_to(inside).as_posix(), source, kind(path)))
    told = {
        "work": str(work),
        "packaging": str(build.ROOT / "packaging"),
        "program": str(folder),
        "table": table,
    }
    script = work / "lay_out.py"
    script.write_text(LAY_OUT, "utf-8")
    given = work / "told.json"
    given.write_text(json.dumps(told), "utf-8")
    subprocess.run([python, script, given], check=True, capture_output=True)
    return work / bundle.NAME / "Contents"


def test_code_and_data_lie_where_apple_wants_them(app):
    """And no folder of code has a dot in its name, which codesign takes for a bundle."""
    for path in (app / "Frameworks").rglob("*"):
        if path.is_symlink():
            continue
        assert path.is_dir() or ".so" in path.name, path
        assert not (path.is_dir() and "." in path.name), path
    assert not [path for path in (app / "Resources").rglob("*.so") if not path.is_symlink()]
    assert [path.name for path in (app / "MacOS").iterdir()] == ["intact"]


def test_everything_is_found_where_the_program_looks_for_it(app, folder):
    """Under the names it has in the folder; no link leads out of the bundle or nowhere."""
    inside = folder / "_internal"
    for path in inside.rglob("*"):
        if path.is_file():
            assert (app / "Frameworks" / path.relative_to(inside)).is_file()
    assert (app / "Resources/licences/GPL-3.txt").is_file()
    for path in app.rglob("*"):
        if path.is_symlink():
            assert path.exists(), path
            assert path.resolve().is_relative_to(app.resolve()), path


def test_it_has_its_information_and_its_icon(app):
    """As bundle.py says, with nothing of PyInstaller's own."""
    with (app / "Info.plist").open("rb") as file:
        assert plistlib.load(file) == bundle.information()
    name = bundle.information()["CFBundleIconFile"]
    assert (app / "Resources" / str(name)).read_bytes().startswith(b"icns")
