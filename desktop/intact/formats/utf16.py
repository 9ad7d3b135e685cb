"""Mails that a program wrote as UTF-16 text, turned back into the octets they were.

Where all characters are ASCII there is only one answer: every charset of mail writes them alike,
and the mail is as exact as before. Other characters are written in the charset of the part they
stand in, as its header declares it, else in UTF-8. That is what the sender most probably wrote,
but nothing proves it, so the mail is one of a lower rung: its header is exact or not, its content
is made to fit.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from intact.fidelity import Fidelity, Loss, LossCode
from intact.formats import preamble
from intact.mime import charsets, header, structure
from intact.mime.structure import Entity

_MARKS: Final = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_UNMARKED: Final = ("utf-16-le", "utf-16-be")
_HEAD: Final = 64 * 1024
_UTF8: Final = "utf-8"


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A mail in octets again.

    Attributes:
        fidelity: how certain these octets are.
        losses: what had to be done.
    """

    data: bytes
    fidelity: Fidelity
    losses: tuple[Loss, ...]


def narrowed(data: bytes) -> Narrowed | None:
    """The mail in octets, None where this is none in UTF-16, with a byte order mark or without."""
    form = _form(data)
    if form is None:
        return None
    mark, codec = form
    losses = [Loss(LossCode.UTF16_UNDONE)]
    try:
        text = data[len(mark) :].decode(codec)
    except UnicodeDecodeError:
        text = data[len(mark) :].decode(codec, "replace")
        losses.append(Loss(LossCode.DAMAGED, {"where": "UTF-16"}))
    if text.isascii():
        return Narrowed(text.encode("ascii"), Fidelity.EXACT, tuple(losses))
    return _guessed(text.encode(_UTF8), losses)


def _form(data: bytes) -> tuple[bytes, str] | None:
    """Byte order mark and codec; without a mark every other octet of a header field is NUL."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return (mark, codec) if _begins_message(data[len(mark) :], codec) else None
    if b"\0" in data[:4]:
        for codec in _UNMARKED:
            if _begins_message(data, codec):
                return b"", codec
    return None


def _begins_message(data: bytes, codec: str) -> bool:
    head = data[:_HEAD].decode(codec, "replace").encode(_UTF8)
    return header.begins_message(head[preamble.find(head).end :])


def _guessed(data: bytes, losses: list[Loss]) -> Narrowed:
    """The mail with every part in its own charset; `data` has them all in UTF-8."""
    root = structure.scan(data)
    pieces: list[bytes] = []
    used: dict[str, None] = {}
    place = 0
    for entity in _leaves(root):
        body = data[entity.body_start : entity.end]
        if body.isascii():
            continue
        octets, charset = _written(body, entity.content.charset)
        used[charset] = None
        pieces += [data[place : entity.body_start], octets]
        place = entity.end
    whole = b"".join([*pieces, data[place:]])
    section = data[root.start : root.header_end]
    told = Loss(LossCode.OCTETS_UNCERTAIN, {"charset": ", ".join(used) or _UTF8})
    fidelity = Fidelity.HEADERS_EXACT if section.isascii() else Fidelity.HEADERS_KEPT
    return Narrowed(whole, fidelity, (*losses, told))


def _leaves(root: Entity) -> Iterator[Entity]:
    return (entity for entity in root.walk() if not entity.children)


def _written(body: bytes, charset: str) -> tuple[bytes, str]:
    """A body in a charset it fits without loss, and its name."""
    codec = charsets.writing_codec(charset)
    if not charset or codec is None or charsets.is_wide(charset):
        return body, _UTF8
    try:
        text = body.decode(_UTF8)
        octets = text.encode(codec)
        fits = octets.decode(codec) == text
    except UnicodeError:
        return body, _UTF8
    return (octets, charset.lower()) if fits else (body, _UTF8)
