"""The programs a hand-over meets: what starts them, what the system calls them, what they do.

Facts about them were measured with the versions of 2026; a program that is not listed may do
anything with a draft.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from intact.delivery.way import Absence, Availability, Keeps
from intact.system import desktop_files, sandbox
from intact.system.interface import System

_THUNDERBIRD = ("thunderbird", "thunderbird-esr", "betterbird")
"""Names of the executable; Debian's and Mozilla's packages use the first."""

_BUS = "org.freedesktop.DBus"
"""The bus itself, which is among its names where there is one."""

_CALLED = tuple(
    start + program
    for start in ("org.mozilla.", "Mozilla_")
    for program in ("thunderbird", "betterbird")
)
"""How the names begin by which a running one is called: on the bus, and on Windows."""

_WRAPPER_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Client:
    """A mail client as the handler of mailto: links or message files.

    Attributes:
        mark: what its desktop file, ProgId or bundle identifier contains, lower case.
        opens_drafts: a file with `X-Unsent: 1` opens as a mail to be sent.
        takes_attachments: a mailto: link with attachments (as xdg-email makes) keeps them.
        keeps: what it does to samples in a draft it opens.
    """

    mark: str
    name: str
    opens_drafts: bool = False
    takes_attachments: bool = False
    keeps: Keeps = Keeps.UNKNOWN


_CLIENTS = (
    Client("thunderbird", "Thunderbird", True, True, Keeps.EXACT_BUT_LINE_ENDS),
    Client("betterbird", "Betterbird", True, True, Keeps.EXACT_BUT_LINE_ENDS),
    Client("evolution", "Evolution", takes_attachments=True),  # does not open drafts
    Client("outlookforwindows", "new Outlook", True),  # said to open drafts; nobody has tested it
    Client("com.microsoft.outlook", "Outlook for Mac"),
    Client("outlook express", "Outlook Express"),
    Client("outlook", "Outlook", True, keeps=Keeps.REMADE),  # embedded items are written anew
    Client("claws", "Claws Mail"),  # drops attachments of a mailto: link
    Client("kmail", "KMail"),
    Client("geary", "Geary"),
    Client("com.apple.mail", "Apple Mail"),
)

_SNAP = re.compile(r"([a-z0-9-]+)_\1\S*\.desktop")


def client(identifier: str) -> Client:
    """The client behind what the system names as a handler; its bare name where unknown."""
    lowered = identifier.lower()
    known = next((one for one in _CLIENTS if one.mark in lowered), None)
    return known or Client(lowered, identifier.removesuffix(".desktop").rpartition(".")[2])


def is_snap(identifier: str) -> bool:
    """Whether a desktop file belongs to a snap ("thunderbird_thunderbird.desktop")."""
    return bool(_SNAP.fullmatch(identifier.lower()))


def is_flatpak(system: System, identifier: str) -> bool:
    """Whether a desktop file belongs to a Flatpak, which reads only files it is given."""
    return system.name == "linux" and desktop_files.is_flatpak(identifier)


def first_of(system: System, names: Iterable[str]) -> str:
    """The path of the first of these programs that is installed, "" where none is."""
    found = (system.find_program(name) for name in names)
    return next((str(path) for path in found if path), "")


def thunderbird(system: System) -> str:
    """The path of Thunderbird's program, "" where it is not installed."""
    return first_of(system, _THUNDERBIRD)


def thunderbird_takes_calls(system: System) -> bool | None:
    """Whether a second start of Thunderbird would reach a running one; None where nobody tells.

    It has a name on the bus, or a hidden window, of which the profile is a part
    (toolkit/components/remote in Mozilla's source; on Windows tried with a stand-in only).
    """
    found = system.listeners()
    if found is None or (system.name == "linux" and _BUS not in found):
        return None
    return any(one.startswith(_CALLED) for one in found)


def takes_calls(system: System, handler: str) -> bool | None:
    """The same for what the system names as a handler; None for others, which need no wait."""
    return thunderbird_takes_calls(system) if client(handler).mark in _THUNDERBIRD else None


def thunderbird_here(system: System) -> Availability:
    """Whether Thunderbird can be started here and read a file of Intact's."""
    return program_here(system, thunderbird(system), "Thunderbird")


def program_here(system: System, program: str, title: str) -> Availability:
    """Whether a program can be started here and read a file of Intact's; "" is not installed.

    The snap (Ubuntu's own since 24.04) cannot read hidden or private folders outside its own. The
    Flatpak has no program of that name in the path; the system's opener hands files to it.
    """
    if not program:
        absence = Absence.IN_SANDBOX if in_sandbox(system) else Absence.PROGRAM_MISSING
        return Availability(False, absence, title)
    if _is_confined(Path(program)):
        return Availability(False, Absence.CONFINED, title)
    if not has_display(system):
        return Availability(False, Absence.NO_DISPLAY, title)
    return Availability(True, program=title)


def handler_here(system: System, identifier: str, *, suits: bool) -> Availability:
    """Whether what the system names as a handler can take a file of Intact's over."""
    name = client(identifier).name
    if in_sandbox(system):
        return Availability(False, Absence.IN_SANDBOX)
    if not identifier:
        return Availability(False, Absence.PROGRAM_MISSING)
    if not suits:
        return Availability(False, Absence.NOT_DEFAULT, name)
    if is_snap(identifier):
        return Availability(False, Absence.CONFINED, name)
    if not has_display(system):
        return Availability(False, Absence.NO_DISPLAY, name)
    return Availability(True, program=name)


def has_display(system: System) -> bool:
    """Whether a window can be opened here."""
    if system.name != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def in_sandbox(system: System) -> bool:
    """Whether Intact itself runs in one, where no other program can be started."""
    return system.name == "linux" and sandbox.found()


def _is_confined(program: Path) -> bool:
    """Whether it is a snap, or a script that starts one (Ubuntu's transitional package)."""
    if "snap" in program.parts:
        return True
    try:
        with program.open("rb") as file:
            start = file.read(_WRAPPER_BYTES)
    except OSError:
        return False
    return start.startswith(b"#!") and b"/snap/bin/" in start
