"""What Windows programs hold ready instead of files: taken whole, one by one, within bounds.

Classic Outlook drags messages as FileGroupDescriptorW and FileContents; new Outlook and pages in
Chromium promise files and download them after the drop. Where plain files are named, Qt takes them
as on every system, also from a program that offers both: a path says more than octets.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from intact import intake, limits
from intact.drops import file_list, group_descriptor, outlook_private, web_custom_data, web_mail
from intact.drops.group_descriptor import Described, Group
from intact.drops.web_mail import WebMail
from intact.errors import Unreadable, UnreadableReason
from intact.intake import Found, Refused
from intact.source import Origin, Source
from intact.system.drags import FILES, HeldData

DESCRIPTOR: Final = "FileGroupDescriptorW"
CONTENTS: Final = "FileContents"
PRIVATE: Final = "RenPrivateMessages"
WEB_DATA: Final = "Chromium Web Custom MIME Data Format"
CLASSIC_OUTLOOK: Final = "outlook-2016"
"""A file of resources/clients; only Outlook offers PRIVATE."""

_WEB_PROGRAM: Final = "Outlook"
"""What people call it, in its own window as in a browser."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A message whose contents were not handed over, but whose ids are known."""

    name: str
    store_id: bytes
    entry_id: bytes


@dataclass(frozen=True, slots=True)
class Taken:
    """What was handed over.

    Attributes:
        found: everything with octets or a reason, in the order of the drag.
        wanted: what can be asked of Outlook itself.
    """

    found: tuple[Found, ...]
    wanted: tuple[Wanted, ...] = ()


@dataclass(slots=True)
class _Taking:
    """One drag as it is taken."""

    data: HeldData
    origin: Origin
    client: str
    room: int = field(default_factory=lambda: limits.HELD_BYTES)
    found: list[Found] = field(default_factory=list)
    failed: dict[int, str] = field(default_factory=dict)

    def one(self, index: int, file: Described) -> None:
        """Takes one file."""
        try:
            most = min(limits.SOURCE_BYTES, self.room)
            content = self.data.read(CONTENTS, index, most)
        except OSError:
            content = None
        except Unreadable as error:
            self.found.append(Refused(file.name, error))
            return
        if content is None:
            self.failed[index] = file.name
            return
        octets = content.octets if content.is_exact else content.octets[: file.size]
        self.room -= len(octets)
        if octets:
            self.found.append(Source(octets, file.name, self.origin, self.client))
        else:
            self.found.append(Refused(file.name, Unreadable(UnreadableReason.EMPTY)))


def is_held(data: HeldData) -> bool:
    """Whether a drag is one for `take` or `take_later`; asks no program to make files."""
    if data.is_later:
        return data.offers(FILES) or _has_files(data)
    return not data.offers(FILES) and (_has_files(data) or web_messages(data) is not None)


def web_messages(data: HeldData) -> WebMail | None:
    """The messages a page says it drags; it has that in memory."""
    octets = _structure(data, WEB_DATA)
    try:
        return web_mail.find(web_custom_data.parse(octets)) if octets else None
    except Unreadable:
        return None


def take(data: HeldData, origin: Origin) -> Taken:
    """Takes all files of a drag while the other program waits."""
    web = web_messages(data)
    octets = _structure(data, DESCRIPTOR) if _has_files(data) else None
    if octets is None:
        return Taken(only_described(web) if web else (held_back("?"),))
    try:
        group = group_descriptor.parse(octets)
    except Unreadable as error:
        return Taken((Refused("?", error),))
    taking = _Taking(data, origin, CLASSIC_OUTLOOK if data.offers(PRIVATE) else "")
    for index, file in enumerate(group.files):
        if not file.is_folder:
            taking.one(index, file)
    wanted = _known_to_outlook(data, group, taking.failed) if taking.failed else ()
    lost = () if wanted else tuple(map(held_back, taking.failed.values()))
    return Taken((*taking.found, *lost, *_left_out(group)), wanted)


def take_later(data: HeldData, origin: Origin) -> Taken:
    """Takes what is handed over after the drop; blocks until the other program has it."""
    web = web_messages(data)
    try:
        octets = _structure(data, FILES)
        paths = file_list.parse(octets) if octets else ()
    except Unreadable as error:
        return Taken((Refused("?", error),))
    if not paths:
        return take(data, origin)
    found = tuple(_read_now(paths, origin, web.client if web else ""))
    missing = web.subjects[len(paths) :] if web else ()
    return Taken(found + only_described(WebMail(web.client, missing) if web else None))


def only_described(web: WebMail | None) -> tuple[Refused, ...]:
    """Messages that a page told of and did not hand over, each by its subject."""
    if web is None:
        return ()
    values = {"client": web.client, "program": _WEB_PROGRAM}
    return tuple(
        Refused(subject or "?", Unreadable(UnreadableReason.ONLY_DESCRIBED, **values))
        for subject in web.subjects
    )


def held_back(name: str, *, seconds: int = 0) -> Refused:
    """A file that was announced and not handed over, after waiting so many seconds."""
    if seconds:
        return Refused(name, Unreadable(UnreadableReason.DOWNLOAD_TOO_SLOW, seconds=seconds))
    return Refused(name, Unreadable(UnreadableReason.HELD_BACK))


def _has_files(data: HeldData) -> bool:
    return data.offers(DESCRIPTOR) and data.offers(CONTENTS)


def _structure(data: HeldData, name: str) -> bytes | None:
    """A format with names or ids; None where it is not there, or of no use."""
    try:
        content = data.read(name, -1, limits.HELD_STRUCTURE_BYTES) if data.offers(name) else None
    except (OSError, Unreadable):
        return None
    return content.octets if content else None


def _known_to_outlook(data: HeldData, group: Group, failed: dict[int, str]) -> tuple[Wanted, ...]:
    """The ids of what failed, if there is one for each file of the drag."""
    octets = _structure(data, PRIVATE)
    try:
        known = outlook_private.parse(octets) if octets else None
    except Unreadable:
        return ()
    if known is None or len(known.items) != group.announced:
        return ()
    items = known.items
    return tuple(
        Wanted(name, known.store_id, items[index].entry_id) for index, name in failed.items()
    )


def _left_out(group: Group) -> tuple[Refused, ...]:
    """What the list announces beyond the files it describes, or beyond the limit."""
    if group.announced <= len(group.files):
        return ()
    if len(group.files) < limits.HELD_FILES:
        return (held_back("?"),)
    bounds = {"limit": limits.HELD_FILES, "depth": limits.FOLDER_DEPTH}
    return (Refused("?", Unreadable(UnreadableReason.TOO_MANY_FILES, **bounds)),)


def _read_now(paths: tuple[str, ...], origin: Origin, client: str) -> Iterator[Found]:
    """Files that the other program takes away again, read before it may; forgets their paths."""
    room = limits.HELD_BYTES
    for found in intake.gather(map(Path, paths), origin):
        if not isinstance(found, Source):
            yield found
            continue
        room -= len(found.data)
        if room < 0:
            size = len(found.data)
            values = {"size": size, "limit": size + room}
            yield Refused(found.name, Unreadable(UnreadableReason.TOO_LARGE, **values))
            return
        yield Source(found.data, found.name, origin, client)
