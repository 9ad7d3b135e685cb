"""macOS, on a home folder and applications made for the test; `open` itself needs a Mac."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path

import pytest

macos = pytest.importorskip("intact.system.macos", exc_type=ImportError)

HANDLERS = "Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist"


def with_handlers(home: Path, *handlers: object) -> macos.MacOS:
    """A Mac whose LaunchServices keep these entries."""
    path = home / HANDLERS
    path.parent.mkdir(parents=True)
    path.write_bytes(plistlib.dumps({"LSHandlers": list(handlers)}, fmt=plistlib.FMT_BINARY))
    return macos.MacOS(home, (home / "Applications",))


def test_folders_lie_in_the_library(tmp_path: Path) -> None:
    """Where people and backups expect them."""
    system = macos.MacOS(tmp_path)
    assert system.settings_folder() == tmp_path / "Library/Application Support/Intact"
    assert system.private_folder() == tmp_path / "Library/Caches/Intact"
    assert system.private_folder().is_dir()


def test_the_mail_client_is_the_handler_of_mail_links(tmp_path: Path) -> None:
    """Other schemes do not count, and a nested table of versions has the same names."""
    system = with_handlers(
        tmp_path,
        {"LSHandlerURLScheme": "https", "LSHandlerRoleAll": "com.apple.safari"},
        {
            "LSHandlerURLScheme": "mailto",
            "LSHandlerPreferredVersions": {"LSHandlerRoleAll": "-"},
            "LSHandlerRoleAll": "com.microsoft.Outlook",
        },
    )
    assert system.default_mail_client() == "com.microsoft.outlook"


def test_the_opener_of_messages_is_found_by_type(tmp_path: Path) -> None:
    """Message files have a type, not a scheme."""
    entry = {
        "LSHandlerContentType": "com.apple.mail.email",
        "LSHandlerRoleAll": "org.mozilla.thunderbird",
    }
    assert with_handlers(tmp_path, entry).default_message_opener() == "org.mozilla.thunderbird"


@pytest.mark.parametrize("content", [None, b"", b"bplist00\xff", b"<plist><array/></plist>", b"<"])
def test_without_a_choice_it_is_apple_mail(tmp_path: Path, content: bytes | None) -> None:
    """Nothing chosen, and nothing readable, is the system's own program."""
    path = tmp_path / HANDLERS
    path.parent.mkdir(parents=True)
    if content is not None:
        path.write_bytes(content)
    assert macos.MacOS(tmp_path).default_mail_client() == "com.apple.mail"


def test_entries_of_another_shape_are_passed_over(tmp_path: Path) -> None:
    """A property list may hold anything."""
    system = with_handlers(tmp_path, "text", {"LSHandlerURLScheme": "mailto"}, 5)
    assert system.default_mail_client() == "com.apple.mail"


def test_a_program_is_found_in_its_bundle(tmp_path: Path) -> None:
    """By the name of the application, whatever its case."""
    program = tmp_path / "Applications/Thunderbird.app/Contents/MacOS/thunderbird"
    program.parent.mkdir(parents=True)
    program.touch()
    system = macos.MacOS(tmp_path, (tmp_path / "Applications",))
    assert system.find_program("thunderbird") == program
    assert system.find_program("no-such-program") is None


class FakeLibrary:
    """A C library with a sandbox that answers as it was told, and keeps what it was asked."""

    def __init__(self, answer: int) -> None:
        self.asked: list[tuple[bytes, int]] = []

        def sandbox_init(profile: bytes, flags: int, problem: object) -> int:
            self.asked.append((profile, flags))
            return answer

        self.sandbox_init = sandbox_init


def test_a_child_is_put_into_the_sandbox_for_pure_computation() -> None:
    """By its name in sandbox.h; then neither files nor network can be reached."""
    library = FakeLibrary(0)
    assert macos.sandboxed(library) == ("no-files", "no-network")
    assert library.asked == [(b"pure-computation", 1)]


def test_a_sandbox_that_does_not_hold_is_not_named() -> None:
    """Neither where the call fails nor where it does not exist."""
    assert macos.sandboxed(FakeLibrary(-1)) == ()
    assert macos.sandboxed(object()) == ()


def test_installed_programs_are_told_by_their_identifiers(tmp_path: Path) -> None:
    """Each once, in small letters; what cannot be read is passed over."""
    folders = (tmp_path / "Applications", tmp_path / "System")
    for path, identifier in (
        ("Applications/Thunderbird.app", "org.mozilla.thunderbird"),
        ("System/Mail.app", "com.apple.Mail"),
        ("System/Old.app", None),
        ("System/Thunderbird.app", "org.mozilla.thunderbird"),
    ):
        contents = tmp_path / path / "Contents"
        contents.mkdir(parents=True)
        if identifier:
            (contents / "Info.plist").write_bytes(
                plistlib.dumps({"CFBundleIdentifier": identifier})
            )
    found = macos.MacOS(tmp_path, folders).installed_mail_clients()
    assert found == ("org.mozilla.thunderbird", "com.apple.mail")


def test_without_pyobjc_drags_are_what_qt_makes_of_them(monkeypatch) -> None:
    """The window starts all the same."""
    monkeypatch.setitem(sys.modules, "AppKit", None)
    assert macos.MacOS().native_drops() is None
