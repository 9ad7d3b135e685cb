"""Installs Intact under Wine as an administrator does, uses it, upgrades it and removes it.

    python packaging/windows/try_installers.py ROOM MESSAGE.msg [--kind msi|setup] [--keep FOLDER]

ROOM is a folder made by `wine_room.py`; needs the Debian packages wixl, msitools, nsis, xvfb and
those of the room. The MSI has the tables of Package.wxs, the setup.exe is that of intact.nsi, and
the program in them is the real one with a Windows Python. Prints a line for everything that was
looked at, and exits with 1 if one of them is not as it should be.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # icons.py

from windows import payload, smoke
from windows.desk import Desk
from windows.installed import Installed
from windows.installers import KINDS, Installer

OLD: Final = "0.1.0"
NEW: Final = "0.2.0"
ONLY_IN: Final = "only-in-{}.txt"
"""A file that only one of two versions brings: an upgrade must take the other away."""

Told = Callable[[str, bool], None]


def main(words: Sequence[str] | None = None) -> int:
    """Tries what is asked for. Returns the exit code."""
    arguments = _arguments(words)
    missing = [package for tool, package in smoke.TOOLS.items() if shutil.which(tool) is None]
    if missing:
        print(f"please run:  apt-get install {' '.join(missing)}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        work = (arguments.keep or Path(scratch)).absolute()
        work.mkdir(parents=True, exist_ok=True)
        programs = make_programs(arguments.room.absolute(), work)
        wrong = [
            f"{kind}: {one}"
            for kind in arguments.kind or KINDS
            for one in try_kind(kind, work, programs, arguments.message)
        ]
    for one in wrong:
        print(f"NOT SO: {one}", file=sys.stderr)
    return 1 if wrong else 0


def make_programs(room: Path, work: Path) -> dict[str, Path]:
    """The folder of the program in two versions, which differ in one file and in their names."""
    programs = {version: work / f"program-{version}" for version in (OLD, NEW)}
    payload.make(room, programs[OLD], OLD)
    shutil.copytree(programs[OLD], programs[NEW])
    payload.make_programs(programs[NEW], NEW)
    for version, folder in programs.items():
        name = folder / "_internal" / ONLY_IN.format(version)
        name.write_text(version, encoding="ascii")
    return programs


def try_kind(kind: str, work: Path, programs: dict[str, Path], message: Path) -> list[str]:
    """Everything with one kind of installer, on a fresh desk; returns what is not so."""
    began = time.monotonic()
    wrong: list[str] = []

    def told(what: str, holds: bool) -> None:  # noqa: FBT001 - reads as a sentence
        print(f"{kind} {'yes' if holds else 'NO '} {what}", flush=True)
        if not holds:
            wrong.append(what)

    installers = {
        version: KINDS[kind](work, folder, version) for version, folder in programs.items()
    }
    for version, one in installers.items():
        print(f"{kind}     {one.file.name}: {one.file.stat().st_size / 1e6:.1f} MB ({version})")
    desk = Desk(work / f"desk-{kind}")
    try:
        _as_it_comes(desk, installers, message, told)
        _as_chosen(desk, installers, told)
    finally:
        desk.close()
    print(f"{kind}     all in {time.monotonic() - began:.0f} s", flush=True)
    return wrong


def _as_it_comes(
    desk: Desk, installers: Mapping[str, Installer], message: Path, told: Told
) -> None:
    """No choices: install, use, upgrade, try the old one again, remove."""
    told("installs silently", installers[OLD].install(desk) == 0)
    here = Installed(desk, "C:\\Program Files\\Intact\\")
    told("files, and both programs in them", here.has_programs())
    told("what Windows lists under installed programs", here.is_listed(OLD) and here.lists() == 1)
    told("a ProgID, “Open with” and a verb for .eml, .msg, .oft", here.offers_itself())
    told("links and files that lead to a guide are its own", here.owns_its_guides())
    told("nobody's default program is changed", here.is_no_default())
    told("an entry in the Start menu, none on the desktop", desk.links() == ["Programs"])
    told(f"intact-cli --version says {OLD}", here.says_its_version())
    told("a .msg becomes the same bytes as on this machine", here.converts_as_here(message))
    told("a policy is read from the registry", here.reads_policy())
    told("the file opens through the association", here.opens(message))
    told("a link to a guide starts the program with it", here.follows_link())
    here.leave_traces()
    told("upgrades silently", installers[NEW].install(desk) == 0)
    told("one entry, of the new version", here.is_listed(NEW) and here.lists() == 1)
    told("a file of the old version is gone, one of the new is there", here.has_only(NEW, OLD))
    told("refuses to go back", installers[OLD].install(desk) != 0 and here.is_listed(NEW))
    told("removes silently", installers[NEW].remove(desk) == 0)
    told("the policy stays", here.policy_is_left())
    told("no file and no key is left", here.is_gone())
    told("the organisation's files and the person's settings stay", here.traces_are_left())


def _as_chosen(desk: Desk, installers: Mapping[str, Installer], told: Told) -> None:
    """Another folder with a space, an icon on the desktop, no associations; kept by an upgrade."""
    folder = "C:\\Apps\\Mail samples\\"
    told("installs with choices", installers[OLD].install_chosen(desk, folder) == 0)
    here = Installed(desk, folder)
    told("into the named folder", here.has_programs() and here.is_listed(OLD))
    told("without associations, with an icon on the desktop", here.is_as_chosen())
    told("upgrades what was chosen", installers[NEW].install(desk) == 0)
    told("in the same folder", here.has_programs() and here.has_only(NEW, OLD))
    told("and the choices hold", here.is_as_chosen() and here.is_listed(NEW))
    told("removes what was chosen", installers[NEW].remove(desk) == 0)
    told("no key and no program of it is left", here.is_gone(files=False))


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("room", type=Path, help="made by wine_room.py")
    parser.add_argument("message", type=Path, help="a real .msg file")
    parser.add_argument("--kind", choices=[*KINDS], action="append", help="default: all")
    parser.add_argument("--keep", type=Path, help="an empty folder for what is made")
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main())
