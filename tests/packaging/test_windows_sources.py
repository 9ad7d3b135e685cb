"""What the sources of the Windows installers say, read here since they are compiled elsewhere."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import intact
from intact.clients import link
from windows import older_wix, payload, smoke

HERE = Path(smoke.__file__).parent
SOURCE = (HERE / "Package.wxs").read_text(encoding="utf-8")
SETUP = (HERE / "intact.nsi").read_text(encoding="utf-8")
OLD = f"{{{older_wix.OLD}}}"


def parsed(text):
    """Our own text, or what was made of it."""
    return ET.fromstring(text)  # noqa: S314


@pytest.fixture
def package():
    """The element that holds all of the new source."""
    return parsed(SOURCE).find(f"{older_wix.NEW}Package")


@pytest.fixture
def older():
    """The same for `wixl`."""
    text = older_wix.translate(SOURCE, {"Version": "1.2.3"}, {"Made": "m", "Program": "p"})
    return parsed(text)


def test_it_is_one_product_per_machine_that_upgrades_and_never_goes_back(package):
    """The upgrade code is the same for ever: another one would install a second product."""
    assert package.get("Scope") == "perMachine"
    assert package.get("UpgradeCode") == "6F0C7B52-3D6E-4C0B-9E0F-5C1B2A7D94E1"
    upgrade = package.find(f"{older_wix.NEW}MajorUpgrade")
    assert upgrade.get("DowngradeErrorMessage")
    assert upgrade.get("AllowDowngrades", "no") == "no"


def test_it_starts_nothing_and_needs_no_network():
    """An administrator installs it on a desk where nobody sits."""
    names = {element.tag.removeprefix(older_wix.NEW) for element in parsed(SOURCE).iter()}
    assert not names & {"CustomAction", "Binary", "ServiceInstall", "ServiceControl", "Launch"}
    assert "InternetShortcut" not in SOURCE


@pytest.mark.parametrize("text", [SOURCE, SETUP], ids=["msi", "setup"])
def test_it_never_writes_policies_nor_into_a_profile(text):
    """Policies are the administrator's, and stay when Intact is removed."""
    assert not re.search(r"\\Policies|HKCU|HKEY_CURRENT_USER|AppData", text, re.IGNORECASE)


@pytest.mark.parametrize("text", [SOURCE, SETUP], ids=["msi", "setup"])
def test_the_same_kinds_of_file_are_offered_by_both(text):
    """`.emlx` and `winmail.dat` are no files of Windows programs."""
    kinds = re.search(r"foreach Kind in ([\w;]+)", text)
    found = kinds[1].split(";") if kinds else re.findall(r'OfferFor "(\w+)"', text)
    assert found == ["eml", "msg", "oft"]


@pytest.mark.parametrize("text", [SOURCE, SETUP], ids=["msi", "setup"])
def test_links_and_files_that_lead_to_a_guide_are_its_own(text):
    """With the words that the program itself knows (intact.clients.link)."""
    assert link.SCHEME == "intact:"
    assert re.search(r"(?:SOFTWARE\\Classes|\{CLASSES\})\\intact\"", text)
    assert "URL Protocol" in text
    assert re.search(rf"(?:SOFTWARE\\Classes|\{{CLASSES\}})\\\{link.SUFFIX}\"", text)
    assert "UrlAssociations" in text


def test_every_component_and_feature_comes_over_into_the_older_language(older):
    """Else the trial under Wine would try less than what is shipped."""
    new = parsed(SOURCE)
    features = [one.get("Id") for one in new.iter(f"{older_wix.NEW}Feature")]
    assert [one.get("Id") for one in older.iter(f"{OLD}Feature")] == features
    refs = {one.get("Id") for one in older.iter(f"{OLD}ComponentRef")}
    assert refs == {one.get("Id") for one in older.iter(f"{OLD}Component")}
    written_out = older_wix._written_out(SOURCE, {"Version": "1"}, {"Made": "", "Program": ""})
    assert len(list(older.iter(f"{OLD}RegistryValue"))) == written_out.count("<RegistryValue")


def test_no_variable_and_no_path_is_left_in_it(older):
    """An unknown one is a mistake, not a text."""
    text = ET.tostring(older, encoding="unicode")
    assert "$(" not in text
    assert "bindpath" not in text
    with pytest.raises(KeyError):
        older_wix.translate(SOURCE, {}, {"Made": "", "Program": ""})


@pytest.mark.skipif(shutil.which("wixl") is None, reason="wixl is not installed")
def test_wixl_makes_an_msi_of_it(tmp_path):
    """With two empty programs in place of the real ones."""
    program = tmp_path / "program"
    (program / "_internal").mkdir(parents=True)
    for name in ("intact.exe", "intact-cli.exe", "_internal/x.dll"):
        (program / name).write_bytes(b"MZ")
    made = smoke.make_msi(tmp_path, program, intact.__version__)
    assert made.read_bytes()[:8] == bytes.fromhex("D0CF11E0A1B11AE1")


@pytest.mark.skipif(shutil.which("makensis") is None, reason="nsis is not installed")
def test_makensis_makes_the_same_setup_twice(tmp_path):
    """Whoever builds it again must get the same octets."""
    program = tmp_path / "program"
    program.mkdir()
    (program / "intact.exe").write_bytes(b"MZ")
    first = smoke.make_setup(tmp_path, program, "1.2.3").read_bytes()
    assert first[:2] == b"MZ"
    assert smoke.make_setup(tmp_path, program, "1.2.3").read_bytes() == first


@pytest.mark.skipif(
    shutil.which("x86_64-w64-mingw32-windres") is None, reason="mingw-w64 is not installed"
)
def test_one_program_has_a_window_and_the_other_a_console(tmp_path):
    """Both say who they are in their properties, and bear the icon."""
    payload.make_programs(tmp_path, "1.2.3")
    subsystems = {}
    for name in payload.PROGRAMS:
        octets = (tmp_path / name).read_bytes()
        header = int.from_bytes(octets[0x3C:0x40], "little")
        subsystems[name] = int.from_bytes(octets[header + 92 : header + 94], "little")
        assert "1.2.3".encode("utf-16-le") in octets
        assert octets.count(b"\x89PNG") == 7
    assert subsystems == {"intact.exe": 2, "intact-cli.exe": 3}  # IMAGE_SUBSYSTEM_WINDOWS_GUI, _CUI
