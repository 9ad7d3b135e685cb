"""What stands guard over the frozen program: asked here without building one."""

from __future__ import annotations

import json
import os
import re
import struct
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import icons
from frozen import build, entry, finish, guard, qt_notices
from frozen.contents import LANGUAGES, is_wanted, resources
from intact.settings import languages

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6", False),
        ("PySide6/Qt/lib/libQt6EglFsKmsSupport.so.6", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6\\translations\\qtbase_ar.qm", True),
        ("PySide6/Qt/translations/qtbase_pl.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("libQt6Core.so.6", True),
        ("libpython3.13.so.1.0", True),
        ("libstdc++.so.6", False),
        ("libgtk-3.so.0", False),
        ("libcrypto.so.3", False),
        ("intact/resources/i18n/intact_en.qm", True),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("keyring-25.7.0.dist-info/METADATA", True),
        ("keyring-25.7.0.dist-info/RECORD", False),
        ("cryptography-50.0.2.dist-info/INSTALLER", False),
        ("cryptography-50.0.2.dist-info/REQUESTED", False),
        ("intact-0.1.0.dist-info/direct_url.json", False),
    ],
)
def test_of_qt_and_the_build_machine_only_what_is_used_goes_in(name, wanted):
    """By the place in the program; the build machine's libraries stay where they are."""
    assert is_wanted(name) is wanted


def test_qts_own_words_go_along_in_every_language_that_is_offered():
    """A button that Qt has made says "Close" in all of them."""
    assert set(languages.LANGUAGES) == LANGUAGES


def test_an_unexpected_package_stops_the_build():
    """As does one that came along as a library only."""
    known = [
        ("json.decoder", "/lib/json/decoder.py", "PYMODULE-1"),
        ("bs4.element", "/room/bs4/element.py", "PYMODULE-1"),
        ("msgspec/_core.so", "/room/site-packages/msgspec/_core.so", "EXTENSION"),
        ("libQt6Core.so.6", "/room/site-packages/PySide6/libQt6Core.so.6", "BINARY"),
    ]
    assert finish.foreign(known) == ["bs4", "msgspec"]
    for stranger in (
        ("requests.api", "/room/requests/api.py", "PYMODULE-1"),
        ("numpy/x.so", "/room/site-packages/numpy/x.so", "EXTENSION"),
    ):
        with pytest.raises(SystemExit, match=stranger[0][:5]):
            finish.foreign([*known, stranger])


@pytest.fixture
def whole(tmp_path) -> Path:
    """A folder in which nothing is missing."""
    inside = tmp_path / "_internal"
    for source, place in resources(ROOT):
        (inside / place).mkdir(parents=True, exist_ok=True)
        (inside / place / Path(source).name).write_bytes(b"x")
    for name in ("_ssl.so", "keyring-1.dist-info/entry_points.txt"):
        (inside / name).parent.mkdir(exist_ok=True)
        (inside / name).write_text("x")
    words = inside / "PySide6" / "Qt" / "translations"
    words.mkdir(parents=True)
    for language in LANGUAGES:
        (words / f"qtbase_{language}.qm").write_bytes(b"x")
    (tmp_path / "licences").mkdir()
    for name in guard.LICENCES:
        (tmp_path / "licences" / name).write_text("text")
    return tmp_path


def test_a_whole_folder_passes(whole):
    """It has the languages that are compiled in this checkout."""
    if not [*(ROOT / "resources" / "i18n").glob("*.qm")]:
        pytest.skip("the translations are not compiled")
    assert guard.problems(whole) == []


def test_each_thing_that_is_wrong_is_told(whole):
    """Data that is missing, licences, foreign libraries, links to nowhere, and growth."""
    before = set(guard.problems(whole))
    inside = whole / "_internal"
    (inside / "intact/resources/destinations/sophos-missed-spam.toml").unlink()
    (inside / "_ssl.so").unlink()
    (whole / "licences" / "GPL-3.txt").write_text("")
    (inside / "libgtk-3.so.0").write_bytes(b"x")
    (inside / "libQt6Core.so.6").symlink_to("nowhere")
    with (inside / "large").open("wb") as file:
        file.truncate(guard.BUDGET)
    told = sorted(set(guard.problems(whole)) - before)
    assert [line.partition(":")[0] for line in told] == [
        "160 MB, but no more than 160 MB are wanted",
        "a link leads nowhere",
        "missing in the program",
        "missing in the program",
        "must not be in the program",
        "no licence text",
    ]


def test_two_folders_are_the_same_only_if_every_file_is(whole):
    """Contents, names, links and the right to be run decide; times do not."""
    known = {build.fingerprint(whole)}
    text = whole / "licences" / "GPL-3.txt"
    os.utime(text, (1, 1))
    assert build.fingerprint(whole) in known

    def link() -> None:
        (whole / "link").symlink_to("licences")

    for change in (
        lambda: text.write_text("other"),
        lambda: text.chmod(0o755),
        lambda: text.rename(text.with_name("other")),
        link,
    ):
        change()
        assert build.fingerprint(whole) not in known
        known.add(build.fingerprint(whole))


def test_every_requirement_has_hashes_and_one_version():
    """And everything that pyproject.toml needs to run is among them."""
    text = build.REQUIREMENTS.read_text("utf-8")
    blocks = re.split(r"\n(?=\S)", re.sub(r"(?m)^#.*\n", "", text))
    assert all(re.match(r"[\w-]+==\S+", block) for block in blocks)
    assert all("--hash=sha256:" in block for block in blocks)
    locked = {block.partition("==")[0] for block in blocks}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {re.match(r"[\w-]+", one)[0] for one in project["dependencies"]}
    assert {name.lower().replace("_", "-") for name in needed} <= locked


def test_the_notices_are_of_the_qt_that_is_locked():
    """Of the same or the next minor version of one that `qt_notices.py` was given."""
    text = qt_notices.TARGET.read_text("utf-8")
    told = re.search(r"qtbase-everywhere-src-(\d+)\.(\d+)\.\d+", text)
    locked = re.findall(
        r"(?m)^pyside6-essentials==(\d+)\.(\d+)\.", build.REQUIREMENTS.read_text("utf-8")
    )
    assert locked
    for major, minor in locked:
        assert int(major) == int(told[1])
        assert int(minor) - int(told[2]) in {0, 1}, "run qt_notices.py with the source of this Qt"
    more = (qt_notices.TARGET.parent / "Qt-more.txt").read_text("utf-8")
    assert all(name in more for name in ("libicudata", "libQt6Svg"))


def test_every_piece_is_named_with_its_text(tmp_path):
    """Each text once, however many pieces stand under it; what is not shipped is left out."""
    piece = {"Name": "Piece", "LicenseId": "MIT", "LicenseFile": "COPYING", "Copyright": ["A", "B"]}
    unnamed = {"Name": "Free", "LicenseId": "CC0-1.0", "Version": "2"}
    for place, told in (("one", piece), ("two", [piece, unnamed]), ("android", piece)):
        folder = tmp_path / "src/3rdparty" / place
        folder.mkdir(parents=True)
        (folder / "COPYING").write_text("You may.  \n")
        (folder / "qt_attribution.json").write_text(json.dumps(told))
    (tmp_path / "LICENSES").mkdir()
    (tmp_path / "LICENSES/CC0-1.0.txt").write_text("Anything.")
    text = qt_notices.notices(tmp_path)
    assert text.count("Piece\n  Licence: MIT (text 1)\n  A\n  B\n") == 2
    assert "Free 2\n  Licence: CC0-1.0 (text 2)\n" in text
    assert text.count("--- Text 1 ---\n\nYou may.\n") == 1
    assert text.endswith("--- Text 2 ---\n\nAnything.\n")
    (tmp_path / "LICENSES/CC0-1.0.txt").unlink()
    with pytest.raises(FileNotFoundError):
        qt_notices.notices(tmp_path)


def test_no_requirement_is_installed_that_is_never_loaded():
    """What oletools names beside its table of code pages has a condition that never holds."""
    text = build.REQUIREMENTS.read_text("utf-8")
    for name in ("msoffcrypto-tool", "pcodedmp", "easygui", "colorclass", "pyparsing"):
        (line,) = re.findall(rf"(?m)^{name}==.*$", text)
        assert "sys_platform == 'never'" in line


def test_the_environment_becomes_what_it_was(monkeypatch):
    """Not the libraries of the bundle, nor the bootloader's own words."""
    monkeypatch.setenv("LD_LIBRARY_PATH", "/program/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/of/the/person")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/program/plugins")
    monkeypatch.setenv("_PYI_ARCHIVE_FILE", "/program/intact")
    entry.give_back_the_environment()
    assert os.environ["LD_LIBRARY_PATH"] == "/of/the/person"
    assert not {"LD_LIBRARY_PATH_ORIG", "_PYI_ARCHIVE_FILE", "QT_PLUGIN_PATH"} & os.environ.keys()
    entry.give_back_the_environment()
    assert "LD_LIBRARY_PATH" not in os.environ


def test_the_icon_of_windows_has_every_size(tmp_path):
    """Each entry points at a PNG of its size; the last one ends the file."""
    data = icons.ico(ROOT / "resources" / "icons" / "intact.svg")
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind, count) == (0, 1, 7)
    end = 0
    for place in range(count):
        width, *_, octets, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * place)
        picture = data[offset : offset + octets]
        assert picture.startswith(b"\x89PNG")
        assert struct.unpack_from(">II", picture, 16) == ((width or 256,) * 2)
        end = offset + octets
    assert end == len(data)


@pytest.mark.qt_log_ignore("Cannot read file")
def test_a_file_that_is_no_picture_is_refused(tmp_path):
    """Before something empty is handed out."""
    broken = tmp_path / "a.svg"
    broken.write_text("no")
    with pytest.raises(ValueError, match=re.escape(broken.name)):
        icons.png(broken, 16)


def test_the_build_explains_itself():
    """It needs nothing installed to do so."""
    script = PACKAGING / "frozen" / "build.py"
    done = subprocess.run(
        [sys.executable, "-S", str(script), "--help"], capture_output=True, text=True, check=True
    )
    assert "--twice" in done.stdout
