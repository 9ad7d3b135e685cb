"""Makes installers on Debian to be tried under Wine: the MSI by `wixl`, the setup.exe by NSIS."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import icons
from windows import older_wix

HERE: Final = Path(__file__).resolve().parent

TOOLS: Final = {"wixl": "wixl", "msibuild": "msitools", "makensis": "nsis"}
"""Programs, and the Debian package of each."""

_PLACES: Final = {
    "RemoveExistingProducts": 1501,  # afterInstallInitialize, as Package.wxs says
    "KeepFolder": 51,  # these after AppSearch
    "KeepNoTypes": 52,
    "KeepNoMenu": 53,
    "KeepIcon": 54,
    "TellFolder": 1001,  # after CostFinalize
}
"""Where actions belong that `wixl` puts at the end."""


def make_msi(work: Path, program: Path, version: str) -> Path:
    """The MSI of Package.wxs with a folder of the program, which must lie in `work`.

    Raises:
        RuntimeError: a tool refused, with what it said.
    """
    here = program.relative_to(work).as_posix()  # wixl takes relative paths only
    _make_icon(work)
    source = (HERE / "Package.wxs").read_text(encoding="utf-8")
    paths = {"Made": ".", "Program": here}
    text = older_wix.translate(source, {"Version": version}, paths)
    (work / "intact.wxs").write_text(text, encoding="utf-8")
    own = {program / "intact.exe", program / "intact-cli.exe"}  # these stand in Package.wxs
    files = sorted(path for path in program.rglob("*") if path.is_file() and path not in own)
    listed = "".join(f"{path.relative_to(work).as_posix()}\n" for path in files)
    group = ["--component-group", older_wix.HARVESTED, "--directory-ref", "INSTALLFOLDER"]
    heat = ["wixl-heat", "-p", f"{here}/", *group, "--var", "var.Program", "--win64"]
    (work / "files.wxs").write_text(_said(heat, work, listed), encoding="utf-8")
    installer = f"intact-{version}.msi"
    given = ["-D", "Win64=yes", "-D", f"Program={here}"]
    _said(["wixl", "-a", "x64", *given, "-o", installer, "intact.wxs", "files.wxs"], work)
    table = older_wix.conditions(source)
    (work / "Condition.idt").write_text(table, encoding="ascii", newline="")
    _said(["msibuild", installer, "-i", "Condition.idt"], work)
    for action, number in _PLACES.items():
        change = f"SET `Sequence`={number} WHERE `Action`='{action}'"
        _said(["msibuild", installer, "-q", f"UPDATE `InstallExecuteSequence` {change}"], work)
    return work / installer


def make_setup(work: Path, program: Path, version: str, compression: str = "lzma") -> Path:
    """The setup.exe of intact.nsi.

    Raises:
        RuntimeError: makensis refused, with what it said.
    """
    _make_icon(work)
    installer = work / f"intact-{version}-setup.exe"
    given = {
        "VERSION": version,
        "PROGRAM": str(program),
        "MADE": str(work),
        "OUTPUT": str(installer),
        "COMPRESSION": compression,
    }
    told = [f"-D{name}={value}" for name, value in given.items()]
    _said(["makensis", "-V2", *told, str(HERE / "intact.nsi")], work)
    return installer


def _make_icon(work: Path) -> None:
    (work / "intact.ico").write_bytes(icons.ico(HERE.parents[1] / "resources/icons/intact.svg"))


def _said(command: list[str], folder: Path, given: str = "") -> str:
    done = subprocess.run(
        command, cwd=folder, input=given, check=False, capture_output=True, text=True
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]} refused:\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(f"this makes nothing by itself: see {HERE / 'try_installers.py'}")
