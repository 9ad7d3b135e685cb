"""What is written for macOS, as far as it can be read without a Mac."""

from __future__ import annotations

import plistlib
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

import intact
from intact.clients import link
from intact.system import macos
from macos import bundle
from policies import other_forms

SCRIPTS = sorted(bundle.HERE.glob("*.sh"))


def test_it_offers_itself_for_messages_and_is_nobodys_default():
    """Mail's and Outlook's files; Mail stays what opens them."""
    told = bundle.information()
    kinds = told["CFBundleDocumentTypes"]
    own_kind = kinds.pop()
    assert own_kind["LSItemContentTypes"] == ["org.intact.guide"]
    assert {kind["LSHandlerRank"] for kind in kinds} == {"Alternate"}
    assert {kind["CFBundleTypeRole"] for kind in kinds} == {"Viewer"}
    named = {name for kind in kinds for name in kind["LSItemContentTypes"]}
    own = {kind["UTTypeIdentifier"] for kind in told["UTImportedTypeDeclarations"]}
    assert {"public.email-message", "com.apple.mail.email"} <= named
    assert own <= named


def test_every_outlook_ending_belongs_to_its_type():
    """The system knows no type for `.msg`, so it is declared here."""
    (kind,) = bundle.information()["UTImportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["msg", "oft"]
    assert "public.data" in kind["UTTypeConformsTo"]


def test_links_and_files_that_lead_to_a_guide_are_its_own():
    """With the words that the program itself knows (intact.clients.link)."""
    told = bundle.information()
    (scheme,) = told["CFBundleURLTypes"]
    assert [f"{name}:" for name in scheme["CFBundleURLSchemes"]] == [link.SCHEME]
    (kind,) = told["UTExportedTypeDeclarations"]
    named = kind["UTTypeTagSpecification"]["public.filename-extension"]
    assert [f".{name}" for name in named] == [link.SUFFIX]
    (opened,) = (one for one in told["CFBundleDocumentTypes"] if one["LSHandlerRank"] == "Owner")
    assert opened["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]


def test_it_has_the_version_the_program_and_the_languages():
    """An upgrade is recognised by the version."""
    told = bundle.information()
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == intact.__version__
    assert told["CFBundleExecutable"] == "intact"
    assert told["CFBundleIdentifier"] == bundle.IDENTIFIER
    assert told["LSBackgroundOnly"] is False  # PyInstaller takes a program with a console for one
    assert told["LSMinimumSystemVersion"] == "14.0"
    catalogues = {
        path.stem.removeprefix("intact_") for path in bundle.ROOT.glob("resources/i18n/*.ts")
    }
    assert set(told["CFBundleLocalizations"]) == catalogues | {"en"}


def test_policies_are_those_of_the_bundle():
    """A profile for another name would set nothing."""
    assert other_forms.BUNDLE == bundle.IDENTIFIER
    assert f"{bundle.IDENTIFIER}.plist" == macos._PREFERENCES
    package = (bundle.HERE / "package.sh").read_text(encoding="utf-8")
    assert f"--identifier {bundle.IDENTIFIER}.pkg " in package


def test_the_icon_has_every_size(tmp_path):
    """Qt's reader finds them all."""
    path = bundle.icon(tmp_path)
    data = path.read_bytes()
    assert int.from_bytes(data[4:8], "big") == len(data)
    widths = []
    reader = QImageReader(str(path))
    assert reader.format() == b"icns"
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        image = reader.read()
        assert image.width() == image.height()
        assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 255
        widths.append(image.width())
    assert sorted(widths) == [16, 32, 32, 64, 128, 256, 256, 512, 512, 1024]


def test_mail_is_asked_with_a_reason_and_the_right_to_ask():
    """Without both, macOS answers every Apple event with a refusal (intact.system.macos_mail)."""
    with (bundle.HERE / "entitlements.plist").open("rb") as file:
        rights = plistlib.load(file)
    assert rights == {"com.apple.security.automation.apple-events": True}
    assert bundle.information()["NSAppleEventsUsageDescription"]
    assert macos.MacOS.name == "macos"


def test_the_licences_go_along(tmp_path):
    """All that the frozen program has, as data."""
    (tmp_path / "licences").mkdir()
    for name in ("GPL-3.txt", "Qt-more.txt"):
        (tmp_path / "licences" / name).write_text(name)
    table = bundle.licences(tmp_path)
    assert [(place, kind) for place, _, kind in table] == [
        ("licences/GPL-3.txt", "DATA"),
        ("licences/Qt-more.txt", "DATA"),
    ]
    assert all(Path(file).is_file() for _, file, _ in table)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_every_script_is_whole_and_stops_at_the_first_failure(script):
    """Its syntax is checked by a real shell."""
    subprocess.run(["/bin/sh", "-n", script], check=True)
    assert "\nset -eu\n" in script.read_text(encoding="utf-8")
    assert script.stat().st_mode & 0o100


def test_without_a_key_nothing_is_sent_to_apple_and_that_is_said():
    """No secret is needed to build Intact."""
    script = bundle.HERE / "notarise.sh"
    done = subprocess.run(
        [script, "a.dmg"], env={"PATH": "/usr/bin:/bin"}, check=True, capture_output=True, text=True
    )
    assert done.stdout == "NOT NOTARISED, since INTACT_NOTARY_KEY is not set: a.dmg\n"
