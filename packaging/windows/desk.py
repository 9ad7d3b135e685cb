"""A fresh Windows desk under Wine: programs are run on it, and its disk and registry are read."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path, PureWindowsPath
from typing import Final

from windows import wine_room

_LOG: Final = "AppData/Local/Intact/private/log/intact.log"


class Desk:
    """One prefix of Wine in a folder of its own; nothing of the person's home is touched."""

    def __init__(self, folder: Path) -> None:
        """Makes the prefix.

        Raises:
            subprocess.CalledProcessError: Wine could not.
        """
        desktop = folder / "home/Desktop"  # where Wine puts what is on the desktop
        desktop.mkdir(parents=True)
        (desktop / "desktop.ini").touch()  # as on Windows; Wine removes folders that become empty
        self.drive = folder / "prefix/drive_c"
        self._environment = wine_room.environment(folder) | {"HOME": str(folder / "home")}
        self._wine = str(shutil.which("wine"))
        version = ["reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"]
        for command in (["wineboot", "--init"], version):
            self._run(command).check_returncode()

    def run(self, *words: str, seconds: float = 600) -> tuple[int, str]:
        """The exit code of a program of the desk, and all it printed."""
        done = self._run(list(words), seconds)
        return done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace")

    def open_with(self, program_id: str, path: str) -> subprocess.Popen[bytes]:
        """Opens a file with a program that is offered for it, on a screen that nobody sees."""
        return self.open("/progIDOpen", program_id, path)

    def open(self, *words: str) -> subprocess.Popen[bytes]:
        """Opens a file or a link as a double click does, on a screen that nobody sees."""
        screen = [*wine_room.SCREEN, self._wine]
        return subprocess.Popen(
            [*screen, "start", "/wait", *words],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def runs_with(self, program: str, word: str) -> bool:
        """Whether a program of this desk runs that was given one word; read from /proc."""
        own = f"WINEPREFIX={self._environment['WINEPREFIX']}".encode()
        return any(
            _words(process)[1:] == [word] and own in _octets(process / "environ").split(b"\0")
            for process in Path("/proc").glob("[0-9]*")
            if _words(process)[0].lower().endswith(f"\\{program}")
        )

    def end(self, program: str, started: subprocess.Popen[bytes]) -> None:
        """Ends all processes of a program, and waits for what started it.

        Raises:
            subprocess.TimeoutExpired: it goes on.
        """
        self.run("taskkill", "/f", "/im", program)
        started.wait(timeout=240)

    def registry(self, key: str) -> dict[str, str]:
        r"""All values at and below a key, as `subkey\name`; "" names the default value."""
        code, text = self.run("reg", "query", key, "/s")
        found: dict[str, str] = {}
        below = ""
        for line in text.splitlines() if not code else ():
            if line.startswith("HKEY_"):
                below = line.partition("\\")[2][len(key.partition("\\")[2]) :].lstrip("\\")
            elif value := re.match(r" {4}(.*?) {4}REG_\w+ {4}(.*)", line.rstrip("\r")):
                name = "" if value[1] == "(Default)" else value[1]
                found[f"{below}\\{name}" if below else name] = value[2]
        return found

    def path(self, windows: str) -> Path:
        r"""Where `C:\...` lies here."""
        return self.drive.joinpath(*PureWindowsPath(windows).parts[1:])

    def links(self) -> list[str]:
        """The names of the folders in which a shortcut to Intact lies."""
        return sorted(link.parent.name for link in self._everywhere("Intact.lnk"))

    def log(self) -> str:
        """What Intact has written down so far."""
        files = [file for user in self.drive.glob("users/*") for file in user.glob(_LOG)]
        return "".join(file.read_text(encoding="utf-8", errors="replace") for file in files)

    def close(self) -> None:
        """Ends whatever still runs on this desk, and on no other."""
        ended = ["wineserver", "--kill"]
        subprocess.run(ended, env=self._environment, check=False, capture_output=True)

    def _everywhere(self, name: str) -> list[Path]:
        """By name, below the profiles and in the home that Wine links some of their folders to."""
        roots = (self.drive / "users", self.drive / "ProgramData", self.drive.parents[1] / "home")
        return [path for root in roots for path in root.rglob(name)]

    def _run(self, words: list[str], seconds: float = 600) -> subprocess.CompletedProcess[bytes]:
        return wine_room.ended([self._wine, *words], self._environment, seconds)


def _words(process: Path) -> list[str]:
    """The words a process was started with, which Wine fills up with NUL; "" where it has ended."""
    return _octets(process / "cmdline").rstrip(b"\0").decode("utf-8", "replace").split("\0")


def _octets(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def waited_for(holds: Callable[[], bool], seconds: float = 120) -> bool:
    """Whether something comes to hold within a time."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.2)
    return True
