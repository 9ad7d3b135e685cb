"""Which folder is for drafts: what the server marks, what the person names, what it is called."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_LIST: Final = re.compile(rb'\(([^()]*)\) (?:"(?:\\.|[^"\\])"|NIL) (.*)', re.DOTALL)
"""RFC 9051 7.3.1: attributes, delimiter, name."""

_NAMES: Final = ("drafts", "entw\u00fcrfe", "brouillons", "borradores", "bozze", "concepten")
"""What servers without SPECIAL-USE call it, in the languages of most mail programs."""

_SHIFTED: Final = re.compile(r"&([A-Za-z0-9+,]*)-")


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder; `wire` is its name in modified UTF-7 (RFC 3501 5.1.3)."""

    wire: str
    marks: frozenset[str]

    @property
    def name(self) -> str:
        """The name people see."""
        return _SHIFTED.sub(_read, self.wire)

    @property
    def quoted(self) -> str:
        """The name as an argument of a command."""
        escaped = self.wire.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'


def folders(told: Iterable[object]) -> list[Folder]:
    """The folders of the answers to LIST, as `imaplib` gives them; odd ones are left out."""
    found: list[Folder] = []
    for one in told:
        head, literal = one if isinstance(one, tuple) and len(one) == 2 else (one, None)
        match = _LIST.fullmatch(head) if isinstance(head, bytes) else None
        if match is None:
            continue
        name = literal if isinstance(literal, bytes) else _unquoted(match[2])
        wire = name.decode("ascii", "replace")
        marks = frozenset(match[1].decode("ascii", "replace").lower().split())
        if wire.isprintable() and wire.isascii() and not {"\\noselect", "\\nonexistent"} & marks:
            found.append(Folder(wire, marks))
    return found


def for_drafts(found: Iterable[Folder]) -> Folder | None:
    r"""The one marked \Drafts (RFC 6154), else one of a usual name."""
    known = list(found)
    marked = next((one for one in known if "\\drafts" in one.marks), None)
    if marked:
        return marked
    by_name = {re.split(r"[/.]", one.name.lower())[-1]: one for one in reversed(known)}
    return next((by_name[name] for name in _NAMES if name in by_name), None)


def named(name: str) -> Folder:
    """A folder that the person has named."""
    return Folder("".join(_written(name)), frozenset())


def _unquoted(name: bytes) -> bytes:
    if name.startswith(b'"') and name.endswith(b'"') and len(name) > 1:
        return re.sub(rb"\\(.)", rb"\1", name[1:-1])
    return name


def _written(name: str) -> Iterable[str]:
    """Pieces in modified UTF-7."""
    for piece in re.findall(r"[\x20-\x7e]+|[^\x20-\x7e]+", name):
        if piece.isascii():
            yield piece.replace("&", "&-")
        else:
            octets = base64.b64encode(piece.encode("utf-16-be", "replace"))
            yield "&" + octets.decode("ascii").rstrip("=").replace("/", ",") + "-"


def _read(match: re.Match[str]) -> str:
    """One piece of modified UTF-7, as it stands where it is none."""
    if not match[1]:
        return "&"
    try:
        padded = match[1].replace(",", "/") + "=" * (-len(match[1]) % 4)
        return base64.b64decode(padded, validate=True).decode("utf-16-be")
    except ValueError:
        return match[0]
