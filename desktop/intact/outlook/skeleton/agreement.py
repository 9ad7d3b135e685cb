"""Whether a skeleton is that of the message it was found in.

Compared is what tells messages apart and what Exchange leaves alone, without blanks, line breaks
and case: Exchange folds long fields anew. Servers add trace fields, so of several fields of a name
one side may have more. A field that only one side has is no contradiction: an item keeps its
headers without X-MS-Exchange-Organization-*, and a skeleton may be older than the last of them.
Neither is a raw 8-bit field, which an item keeps as some code page made letters of it.

What both say of the content has to be the same: a boundary is drawn anew for every message, so
another one belongs to another message, or to another version of it.
"""

from __future__ import annotations

from typing import Final

from intact.outlook.header_block import HeaderBlock

_TELLING: Final = frozenset({"message-id", "date", "received"})
"""One of these has to be on both sides, if any is: other fields are the same in many messages."""

_COMPARED: Final = _TELLING | {
    "cc",
    "from",
    "in-reply-to",
    "references",
    "reply-to",
    "sender",
    "subject",
    "to",
}
_NOT_COMPARED: Final = bytes([*range(0x21), 0x7F])


def agrees(own: HeaderBlock, kept: HeaderBlock | None, message_id: str) -> bool:
    """Whether the header section of a skeleton fits the headers and the Message-ID of its item.

    An item without headers of its own has nothing but its Message-ID to compare.
    """
    known = _plain(message_id.encode("utf-8"))
    named = _plain(own.value("message-id").encode("utf-8"))
    if known and named and known not in named:  # beside it may stand a comment
        return False
    if kept is None:
        return bool(named) or not known
    ours, theirs = _values(own), _values(kept)
    shared = ours.keys() & theirs.keys()
    same = all(_is_among(ours[name], theirs[name]) for name in shared)
    tells = (ours.keys() | theirs.keys()) & _TELLING or shared
    return same and not shared.isdisjoint(tells) and _fits(own, kept)


def _fits(own: HeaderBlock, kept: HeaderBlock) -> bool:
    """Whether both declare the same content; kept headers that were cut off may declare none."""
    if "content-type" not in kept.names:
        return True
    first, second = own.declared(), kept.declared()
    named = ("boundary", "charset")
    return (first.type, first.encoding, *map(first.params.get, named)) == (
        second.type,
        second.encoding,
        *map(second.params.get, named),
    )


def _values(block: HeaderBlock) -> dict[str, list[bytes]]:
    """The values of the compared fields by name, but for those that are not ASCII."""
    found: dict[str, list[bytes]] = {}
    for field in block.fields:
        name = field.name.lower()
        if name in _COMPARED:
            found.setdefault(name, []).append(field.value)
    plain = {name: list(map(_plain, values)) for name, values in found.items()}
    return {name: values for name, values in plain.items() if all(map(bytes.isascii, values))}


def _plain(value: bytes) -> bytes:
    return value.translate(None, _NOT_COMPARED).lower().removeprefix(b"<").removesuffix(b">")


def _is_among(first: list[bytes], second: list[bytes]) -> bool:
    """Whether the shorter list is what is left of the longer one, in order."""
    shorter, longer = sorted((first, second), key=len)
    left = iter(longer)
    return all(value in left for value in shorter)
