"""What an installation left on a desk: the questions `try_installers.py` asks."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from windows.desk import Desk, waited_for

ROOT: Final = Path(__file__).resolve().parents[2]

KINDS: Final = ("eml", "msg", "oft")
_CLASSES: Final = r"HKLM\Software\Classes"
_OWN: Final = ("intact", "Intact.guide", ".intact-guide")
_LINK: Final = "intact:guide/outlook-2016?way=1&step=2"
_PATHS: Final = r"HKLM\Software\Microsoft\Windows\CurrentVersion\App Paths"
_LISTED: Final = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
_TOLD: Final = {
    "DisplayName": "Intact",
    "Publisher": "The Intact project",
    "URLInfoAbout": "https://github.com/intact-mail/intact",
    "HelpLink": "https://github.com/intact-mail/intact/issues",
    "NoModify": "0x1",
}
_LEFT: Final = (
    "C:\\Program Files\\Intact\\organisation\\destinations\\house.toml",
    "C:\\users\\{user}\\AppData\\Roaming\\Intact\\settings.json",
)


_POLICIES: Final = r"HKLM\Software\Policies\Intact"


class Installed:
    """Intact in a folder of a desk, with a backslash at its end."""

    def __init__(self, desk: Desk, folder: str) -> None:
        self._desk = desk
        self._folder = folder

    def has_programs(self) -> bool:
        """Whether the programs are there and Windows knows where."""
        folder = self._desk.path(self._folder)
        names = ("intact.exe", "intact-cli.exe")
        known = all(
            self._desk.registry(f"{_PATHS}\\{name}").get("") == self._folder + name
            for name in names
        )
        return known and all((folder / name).is_file() for name in names)

    def lists(self) -> int:
        """How many entries of Intact Windows lists."""
        found = self._desk.registry(_LISTED)
        return sum(
            name.endswith("\\DisplayName") and told == "Intact" for name, told in found.items()
        )

    def is_listed(self, version: str) -> bool:
        """Whether the entry says what administrators' tools read."""
        found = self._desk.registry(_LISTED)
        told = {name.rpartition("\\")[2]: value for name, value in found.items()}
        where = told.get("InstallLocation", "").rstrip("\\") == self._folder.rstrip("\\")
        texts = all(told.get(name) == value for name, value in _TOLD.items())
        return where and texts and told.get("DisplayVersion") == version

    def offers_itself(self) -> bool:
        """Whether Windows can offer it for the three kinds of file."""
        desk, command = self._desk, f'"{self._folder}intact.exe" "%1"'
        for kind in KINDS:
            own = desk.registry(f"{_CLASSES}\\Intact.{kind}")
            verb = desk.registry(f"{_CLASSES}\\SystemFileAssociations\\.{kind}\\shell\\Intact")
            offered = desk.registry(f"{_CLASSES}\\.{kind}\\OpenWithProgids")
            opens = own.get("shell\\open\\command\\") == command == verb.get("command\\")
            if not opens or f"Intact.{kind}" not in offered:
                return False
        told = desk.registry(r"HKLM\Software\Intact\Capabilities")
        named = desk.registry(r"HKLM\Software\RegisteredApplications").get("Intact", "")
        return named.lower() == r"software\intact\capabilities" and len(told) == 4 + len(KINDS)

    def owns_its_guides(self) -> bool:
        """Whether links and files that lead to a place in a guide are Intact's."""
        desk, command = self._desk, f'"{self._folder}intact.exe" "%1"'
        found = {name: desk.registry(f"{_CLASSES}\\{name}") for name in _OWN}
        opens = all(
            found[name].get("shell\\open\\command\\") == command
            for name in ("intact", "Intact.guide")
        )
        kind = found[".intact-guide"].get("")
        return opens and "URL Protocol" in found["intact"] and kind == "Intact.guide"

    def follows_link(self) -> bool:
        """Whether a link that is opened starts the installed program with it."""
        started = self._desk.open(_LINK)
        try:
            return waited_for(lambda: self._desk.runs_with("intact.exe", _LINK))
        finally:
            self._desk.end("intact.exe", started)

    def is_no_default(self) -> bool:
        """Whether no kind of file leads to Intact by itself."""
        kinds = (self._desk.registry(f"{_CLASSES}\\.{kind}") for kind in KINDS)
        return not any("Intact" in kind.get("", "") for kind in kinds)

    def says_its_version(self) -> bool:
        """Whether the console program starts; its version is that of the package inside."""
        sys.path.insert(0, str(ROOT / "desktop"))
        from intact import __version__  # noqa: PLC0415 - of this checkout

        code, text = self._desk.run(f"{self._folder}intact-cli.exe", "--version")
        return code == 0 and __version__ in text

    def converts_as_here(self, message: Path) -> bool:
        """Whether the installed program makes of a message what this checkout makes of it."""
        given = self._put(message)
        made = self._desk.path("C:\\mail\\made")
        program = f"{self._folder}intact-cli.exe"
        self._desk.run(program, "convert", given, "-o", "C:\\mail\\made")
        with tempfile.TemporaryDirectory() as scratch:
            own = [sys.executable, "-m", "intact", "convert", str(self._desk.path(given))]
            subprocess.run(
                [*own, "-o", scratch],
                check=True,
                capture_output=True,
                env={**os.environ, "PYTHONPATH": str(ROOT / "desktop")},
            )
            expected = {path.name: path.read_bytes() for path in Path(scratch).glob("*.eml")}
        return bool(expected) and expected == {
            path.name: path.read_bytes() for path in made.glob("*.eml")
        }

    def opens(self, message: Path) -> bool:
        """Whether the window reads a file that is opened through the ProgID: its log says so."""
        given = self._put(message)
        digest = hashlib.sha256(message.read_bytes()).hexdigest()[:12]
        before = self._desk.log().count(digest)
        started = self._desk.open_with("Intact.msg", given)
        try:
            return waited_for(lambda: self._desk.log().count(digest) > before)
        finally:
            self._desk.end("intact.exe", started)

    def reads_policy(self) -> bool:
        """Whether a policy in the registry is listed with its value and its place."""
        self._desk.run(
            "reg", "add", _POLICIES, "/v", "KeepHistory", "/t", "REG_DWORD", "/d", "0", "/f"
        )
        _, text = self._desk.run(f"{self._folder}intact-cli.exe", "policy", "--json")
        lines = [line for line in text.splitlines() if "KeepHistory" in line]
        return any("false" in line and "Policies" in line for line in lines)

    def policy_is_left(self) -> bool:
        """Whether the administrator's policy is still there."""
        return self._desk.registry(_POLICIES) == {"KeepHistory": "0x0"}

    def has_only(self, version: str, other: str) -> bool:
        """Whether the file of one version is there, and that of another is not."""
        inside = self._desk.path(self._folder) / "_internal"
        return (inside / f"only-in-{version}.txt").is_file() and not (
            inside / f"only-in-{other}.txt"
        ).exists()

    def leave_traces(self) -> None:
        """Files of the organisation and of the person, which are not the installer's."""
        for path in self._traces():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()

    def traces_are_left(self) -> bool:
        """Whether all of them are still there."""
        return all(path.is_file() for path in self._traces())

    def is_as_chosen(self) -> bool:
        """Whether there is an icon on the desktop, and nothing else."""
        classes = (*_OWN, *(f"Intact.{kind}" for kind in KINDS))
        offered = any(self._desk.registry(f"{_CLASSES}\\{name}") for name in classes)
        return self._desk.links() == ["Desktop"] and not offered

    def is_gone(self, *, files: bool = True) -> bool:
        """Whether nothing of the installer is left, in the registry and (`files`) on the disk."""
        desk = self._desk
        keys = (r"HKLM\Software\Intact", f"{_PATHS}\\intact.exe", f"{_PATHS}\\intact-cli.exe")
        classes = [f"{_CLASSES}\\{name}" for name in (*_OWN, *(f"Intact.{one}" for one in KINDS))]
        shared = [
            *(f"{_CLASSES}\\.{kind}" for kind in KINDS),
            *(f"{_CLASSES}\\SystemFileAssociations\\.{kind}" for kind in KINDS),
            r"HKLM\Software\RegisteredApplications",
        ]
        left = any(desk.registry(key) for key in (*keys, *classes))
        named = any("Intact" in name for key in shared for name in desk.registry(key))
        folder = desk.path(self._folder)
        here = (folder / "_internal").exists() or (folder / "intact.exe").exists()
        return not (left or named or self.lists() or desk.links() or (files and here))

    def _traces(self) -> list[Path]:
        users = [
            path.name for path in (self._desk.drive / "users").iterdir() if path.name != "Public"
        ]
        return [self._desk.path(path.format(user=users[0])) for path in _LEFT]

    def _put(self, message: Path) -> str:
        """Lays the message on the desk; where."""
        place = self._desk.path("C:\\mail\\message.msg")
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(message.read_bytes())
        return "C:\\mail\\message.msg"
