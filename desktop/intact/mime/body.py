"""The text of a message for people: preview, hosts of its links, whether it is there at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from intact.limits import LINK_HOSTS, PREVIEW_CHARACTERS, TEXT_BYTES
from intact.mime import charsets, header, link_hosts, readable, transfer
from intact.mime.header import RawField
from intact.mime.links import Links
from intact.mime.structure import Entity
from intact.sample import BodyState

_HTML: Final = frozenset({"text/html", "application/xhtml+xml"})
_VISIBLE: Final = re.compile(rb"\S")


@dataclass(frozen=True, slots=True)
class Text:
    """One text part, decoded; `complete` is False where a limit cut it."""

    entity: Entity
    text: str
    complete: bool

    @property
    def is_html(self) -> bool:
        """Whether it has to be reduced to readable text."""
        return self.entity.content.type in _HTML


def texts(data: bytes, root: Entity) -> tuple[Text, ...]:
    """The text parts of the message itself, not of messages in it, as far as the limit goes."""
    found: list[Text] = []
    left = TEXT_BYTES
    for entity in root.walk():
        content = entity.content
        if entity.level or entity.children or not (content.is_text or content.is_multipart):
            continue  # a multipart without parts is shown as the text it is
        end = min(entity.end, entity.body_start + left)
        octets = transfer.decode(data[entity.body_start : end], content.encoding)
        charset = content.charset
        if not charset and content.type in _HTML:
            charset = readable.declared_charset(octets)
        text, _ = charsets.decode(octets, charset)
        found.append(Text(entity, text, complete=end == entity.end))
        left -= end - entity.body_start
    return tuple(found)


def preview(root: Entity, parts: Iterable[Text]) -> tuple[str, bool]:
    """The readable text of the message, and whether it is complete; lines end in LF."""
    shown = [part for part in parts if not _is_file(part.entity)]
    hidden = _alternatives_not_shown(root, shown)
    pieces: list[str] = []
    left = PREVIEW_CHARACTERS
    complete = True
    for part in shown:
        if part.entity.start in hidden:
            continue
        text, whole = _readable(part, left)
        complete = complete and part.complete and whole
        pieces.append(text)
        left -= len(text)
    text = "\n\n".join(piece for piece in pieces if piece.strip())
    return text[:PREVIEW_CHARACTERS], complete and len(text) <= PREVIEW_CHARACTERS


def hosts(parts: Iterable[Text]) -> tuple[tuple[str, ...], bool]:
    """The distinct hosts that links point to, sorted, and whether these are all."""
    found: set[str] = set()
    complete = True
    for part in parts:
        text = readable.resolved(part.text) if part.is_html else part.text
        complete = link_hosts.find(text, found, LINK_HOSTS) and complete
    return tuple(sorted(found)), complete


def links(parts: Iterable[Text]) -> tuple[tuple[str, ...], bool]:
    """The distinct links, in order, and whether these are all."""
    found = Links()
    for part in parts:
        found.collect(part.text, is_html=part.is_html)
    return tuple(found.found), found.complete


def state(data: bytes, root: Entity, fields: Iterable[RawField]) -> BodyState:
    """Whether the body is there, is empty, or was left out when the message was saved."""
    if root.children or _VISIBLE.search(data, root.body_start, root.end):
        return BodyState.PRESENT
    separated = root.body_start > root.header_end
    promised = root.content.is_multipart or any(
        field.value.isdigit() and int(field.value[:9]) > 1
        for field in header.values(fields, "content-length", "lines")
    )
    return BodyState.MISSING if promised or not separated else BodyState.EMPTY


def _is_file(entity: Entity) -> bool:
    """Whether a text part is an attachment; the whole message never is one."""
    return entity.depth > 0 and entity.content.is_attachment


def _readable(part: Text, most: int) -> tuple[str, bool]:
    if part.is_html:
        return readable.of_html(part.text, most)
    text = part.text[:most].replace("\r\n", "\n").strip("\n")
    return text, len(part.text) <= most


def _alternatives_not_shown(root: Entity, shown: Iterable[Text]) -> set[int]:
    """Starts of the HTML parts that say the same as a text part (RFC 2046 5.1.4)."""
    by_start = {part.entity.start: part for part in shown}
    hidden: set[int] = set()
    for entity in root.walk():
        if entity.level == 0 and entity.content.type == "multipart/alternative":
            inside = [by_start[e.start] for e in entity.walk() if e.start in by_start]
            if any(part.text.strip() for part in inside if not part.is_html):
                hidden.update(part.entity.start for part in inside if part.is_html)
    return hidden
