"""The kinds of installer as an administrator meets them: lines that install and remove."""

from __future__ import annotations

import itertools
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Final

from typing_extensions import override

from windows import smoke
from windows.desk import Desk, waited_for


class Installer(ABC):
    """One installer, of one version, that lies on this machine."""

    file: Path

    @abstractmethod
    def install(self, desk: Desk) -> int:
        """Installs without a choice; the exit code."""

    @abstractmethod
    def install_chosen(self, desk: Desk, folder: str) -> int:
        """Installs into a folder, without associations and with an icon on the desktop."""

    @abstractmethod
    def remove(self, desk: Desk) -> int:
        """Removes it; the exit code."""

    def _here(self) -> str:
        return f"Z:{self.file}".replace("/", "\\")


class Msi(Installer):
    """The MSI, by Windows Installer."""

    _logs = itertools.count()

    def __init__(self, work: Path, program: Path, version: str) -> None:
        self.file = smoke.make_msi(work, program, version)

    @override
    def install(self, desk: Desk) -> int:
        return self._msiexec(desk, "/i")

    @override
    def install_chosen(self, desk: Desk, folder: str) -> int:
        chosen = ("ASSOCIATIONS=0", "STARTMENU=0", "DESKTOP=1")
        return self._msiexec(desk, "/i", *chosen, f"INSTALLFOLDER={folder[:-1]}")

    @override
    def remove(self, desk: Desk) -> int:
        return self._msiexec(desk, "/x")

    def _msiexec(self, desk: Desk, what: str, *choices: str) -> int:
        log = f"C:\\install-{next(self._logs)}.log"
        code, _ = desk.run("msiexec", what, self._here(), "/qn", "/l*v", log, *choices)
        return code


class Setup(Installer):
    """The setup.exe made by NSIS."""

    def __init__(self, work: Path, program: Path, version: str) -> None:
        self.file = smoke.make_setup(work, program, version, compression="zlib")

    @override
    def install(self, desk: Desk) -> int:
        return desk.run(self._here(), "/S")[0]

    @override
    def install_chosen(self, desk: Desk, folder: str) -> int:
        """As cmd.exe hands it over: /D= is the rest of the line, and takes no quotes."""
        script = desk.path("C:\\install.cmd")
        line = f'"{self._here()}" /S /NOASSOC /NOSTARTMENU /DESKTOP /D={folder[:-1]}\r\n'
        script.write_text(line + "exit /b %errorlevel%\r\n", encoding="ascii", newline="")
        return desk.run("cmd", "/c", "C:\\install.cmd")[0]

    @override
    def remove(self, desk: Desk) -> int:
        """The uninstaller goes on in a copy of itself, so its end is waited for."""
        key = r"HKLM\Software\Intact"
        folder = desk.registry(key).get("InstallFolder", "")
        code, _ = desk.run(f"{folder}\\uninstall.exe", "/S")
        gone = waited_for(
            lambda: not desk.registry(key) and not desk.path(folder + "\\uninstall.exe").exists()
        )
        return code if gone else -1


KINDS: Final[dict[str, type[Msi | Setup]]] = {"msi": Msi, "setup": Setup}
