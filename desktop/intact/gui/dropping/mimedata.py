"""What a drop or the clipboard holds, and whether Intact can take it.

While something is dragged over the window only the names of its formats are looked at: asking for
the data makes mail programs write files. On the drop the addresses are asked for once, since every
further question writes the files again (drag and drop facts 2.1). What is understood of the answer
stands in `intact.drops`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QMimeData

from intact.drops import cargo, programs
from intact.drops.cargo import Announced, Cargo
from intact.drops.payload import Payload
from intact.errors import Unreadable
from intact.gui.dropping import asking
from intact.source import Origin, Source

__all__ = ["Payload", "Taking", "Welcome", "announced", "dropped", "pasted"]

Transfer = Callable[[bytes], tuple[Path, ...]]
"""Gives the files behind a key of the desktop's portal; raises Unreadable."""

_HEADER_LINES = 3
"""Header fields at the beginning of a text that make it a message."""


class Welcome(Enum):
    """Whether what is dragged over the window can be taken."""

    YES = auto()
    MOVE_ONLY = auto()  # the other program offers no copy
    NO_FILES = auto()
    BUSY = auto()  # the answer to what was dropped before has still to come


@dataclass(frozen=True, slots=True)
class Taking:
    """What has to be had while data are asked for.

    Attributes:
        transfer: asks the desktop's portal.
        goes_on: called while the other program lets wait; False ends the waiting. None where it
            cannot be asked again.
        unanswered: called for each question whose answer may come later.
    """

    transfer: Transfer
    goes_on: Callable[[], bool] | None = lambda: True
    unanswered: Callable[[], None] = lambda: None


def announced(formats: Collection[str]) -> Announced:
    """What a drag would bring, by the names of its formats alone."""
    return cargo.announced(formats)


def welcome(formats: Collection[str], *, copy_offered: bool) -> Welcome:
    """What to say to a drag, by the names of its formats alone."""
    if announced(formats).cargo is Cargo.NOTHING:
        return Welcome.NO_FILES
    return Welcome.YES if copy_offered else Welcome.MOVE_ONLY


def dropped(data: QMimeData, taking: Taking, origin: Origin = Origin.DROP) -> Payload | None:
    """What a drop holds, temporary files copied; None where the person would not wait for it.

    Must be called while the drop is being handled.
    """
    from intact.drops import delivered  # noqa: PLC0415 - after the window is there

    formats = tuple(data.formats())
    program = programs.of_formats(formats)
    payload = Payload()
    for kind in cargo.TAKEN:
        wanted = not payload or (kind == cargo.TRANSFER and delivered.are_missing(payload))
        if kind not in formats or not wanted:
            continue
        answer = asking.ask(data, kind, taking.goes_on, unanswered=taking.unanswered)
        if answer.stopped:
            return payload or None
        if answer.data:
            payload = _understood(kind, answer.data, formats, taking, origin) or payload
        if answer.late:  # what is asked for now would be answered with what comes late
            return payload or delivered.nothing(
                programs.of_formats(formats), seconds=answer.seconds
            )
    return payload or delivered.nothing(program)


def pasted(data: QMimeData, taking: Taking) -> Payload | None:
    """What the clipboard holds: the same as a drop may, or the source text of a message.

    Empty where it holds neither; None where the person would not wait for it.
    """
    if announced(data.formats()).cargo is not Cargo.NOTHING:
        return dropped(data, taking, Origin.PASTE)
    text = data.text()
    if is_message_source(text):
        source = Source(text.encode("utf-8", "replace"), "message.eml", Origin.PASTE)
        return Payload(others=(source,))
    if programs.of_address(text.lstrip()[:100]):
        from intact.drops import delivered  # noqa: PLC0415 - after the window is there

        return delivered.from_list(text.encode("utf-8", "replace"), (), Origin.PASTE)
    return Payload()


def is_message_source(text: str) -> bool:
    """Whether a text begins like a message: with header fields."""
    fields = 0
    for line in text.lstrip("\r\n")[:8192].splitlines():
        if line[:1] in {" ", "\t"} and fields:
            continue
        name, colon, _ = line.partition(":")
        if not colon or not name or not all("!" <= character <= "~" for character in name):
            break
        fields += 1
    return fields >= _HEADER_LINES


def _understood(
    kind: str, octets: bytes, formats: Collection[str], taking: Taking, origin: Origin
) -> Payload:
    """What an answer names or is; empty where the portal has nothing for its key."""
    from intact.drops import delivered  # noqa: PLC0415 - after the window is there

    if kind == cargo.FILES:
        return delivered.from_list(octets, formats, origin)
    if kind == cargo.MESSAGE:
        return delivered.from_message(octets, programs.of_formats(formats), origin)
    try:
        return delivered.from_paths(taking.transfer(octets), programs.of_formats(formats), origin)
    except Unreadable:
        return Payload()
