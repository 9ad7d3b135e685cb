"""Takes a mail apart as Exchange does on arrival: properties, attachments and a MIME skeleton.

After [MS-OXCMAIL] 2.2 and 2.4.3.1, as far as tests need it: the best text and all files leave the
skeleton and are found again by Content-ID, or by a field that stands in for it; what is neither
stays in it. Items made so know everything of the mail but how its parts were encoded.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from intact.fidelity import LossCode
from intact.mime import charsets, header, structure, transfer
from intact.mime.code_pages import CODE_PAGES
from intact.mime.structure import Entity
from intact.outlook.ladder import Converted
from intact.outlook.tags import Tag
from outlook.msgfile import Item, attached, embedded

FIELD = "X-Exchange-Mime-Skeleton-Content-Id"
STAYS = ("text/calendar", "text/vcard", "text/x-vcard", "message/delivery-status")
TEXTS = ("text/html", "text/plain")


@dataclass(frozen=True)
class Ways:
    """How an Exchange writes skeletons.

    Attributes:
        name: of the field that stands in for a Content-ID.
        blank: whether an emptied part keeps the line end in front of the delimiter.
        with_headers: whether the item keeps its internet headers.
        with_skeleton: whether the item keeps its skeleton.
    """

    name: str = FIELD
    blank: bool = True
    with_headers: bool = True
    with_skeleton: bool = True


@dataclass
class _Taken:
    """What was taken out of a mail."""

    item: Item = field(default_factory=Item)
    edits: list[tuple[int, int, bytes]] = field(default_factory=list)


def take_in(data: bytes, ways: Ways = Ways()) -> Item:
    """The item Exchange makes of a mail whose line ends are CRLF."""
    root = structure.scan(data)
    taken = _Taken()
    leaves = [one for one in root.walk() if one.level == 0 and not _is_multipart(one)]
    best = _best(leaves)
    for leaf in leaves:
        if leaf is best:
            _take_body(data, leaf, taken, ways)
        elif leaf.content.type not in STAYS and not _is_other_text(leaf, best):
            _take_file(data, leaf, taken, ways)
    fields = header.fields(data, root.header_end)
    texts = {Tag.MESSAGE_CLASS: "IPM.Note", **taken.item.texts}
    if ways.with_headers:
        texts[Tag.TRANSPORT_HEADERS] = header.text(data[: root.header_end])
    if named := header.value(fields, "message-id"):
        texts[Tag.MESSAGE_ID] = header.text(named)
    octets = dict(taken.item.octets)
    if ways.with_skeleton:
        octets[Tag.MIME_SKELETON] = _edited(data, taken.edits)
    return replace(taken.item, texts=texts, octets=octets)


def _is_multipart(entity: Entity) -> bool:
    return entity.content.is_multipart and bool(entity.children)


def _best(leaves: list[Entity]) -> Entity | None:
    """The text that becomes the body: HTML goes before plain text."""
    texts = [one for one in leaves if _is_text(one)]
    return next((one for kind in TEXTS for one in texts if one.content.type == kind), None)


def _is_text(leaf: Entity) -> bool:
    return leaf.content.type in TEXTS and not leaf.content.is_attachment


def _is_other_text(leaf: Entity, best: Entity | None) -> bool:
    """The plain text beside HTML stays in the skeleton."""
    return _is_text(leaf) and best is not None


def _take_body(data: bytes, leaf: Entity, taken: _Taken, ways: Ways) -> None:
    content = _content(data, leaf)
    charset = leaf.content.charset or "us-ascii"
    page = next((n for n, (name, _) in CODE_PAGES.items() if name == charset.lower()), 65001)
    texts = {Tag.BODY_CONTENT_ID: _emptied(data, leaf, taken, ways)}
    octets = {}
    if leaf.content.type == "text/html":
        octets[Tag.HTML] = content
        texts[Tag.BODY] = "as Exchange derived it"
    else:
        texts[Tag.BODY] = charsets.decode(content, charset)[0]
    taken.item = replace(
        taken.item,
        texts=taken.item.texts | texts,
        octets=taken.item.octets | octets,
        numbers=taken.item.numbers | {Tag.INTERNET_CODE_PAGE: page},
    )


def _take_file(data: bytes, leaf: Entity, taken: _Taken, ways: Ways) -> None:
    identifier = _emptied(data, leaf, taken, ways)
    if leaf.content.is_message:
        inner = take_in(data[leaf.body_start : leaf.end], ways)
        made = embedded(inner, leaf.content.name or "message")
        made = replace(made, texts=made.texts | {Tag.ATTACH_CONTENT_ID: identifier})
    else:
        content = _content(data, leaf)
        made = attached(content, leaf.content.name, leaf.content.type, identifier)
    taken.item = replace(taken.item, attachments=(*taken.item.attachments, made))


def _emptied(data: bytes, leaf: Entity, taken: _Taken, ways: Ways) -> str:
    """Take the content out of the skeleton; what the part is found by."""
    fields = header.fields(data, leaf.header_end, leaf.start)
    identifier = header.text(header.value(fields, "content-id")).strip("<> ")
    if not identifier:
        digest = hashlib.sha256(data[leaf.start : leaf.end] + bytes([leaf.start % 251]))
        identifier = f"{digest.hexdigest()[:32].upper()}@EXAMPLE.PROD.OUTLOOK.COM"
        line = f"{ways.name}:\r\n\t<{identifier}>\r\n".encode("ascii")
        taken.edits.append((leaf.header_end, leaf.header_end, line))
    end = leaf.end
    if not ways.blank and data.startswith(b"\r\n--", end):
        end += 2
    taken.edits.append((leaf.body_start, end, b""))
    return identifier


def _content(data: bytes, leaf: Entity) -> bytes:
    return transfer.decode(data[leaf.body_start : leaf.end], leaf.content.encoding)


def _edited(data: bytes, edits: list[tuple[int, int, bytes]]) -> bytes:
    pieces: list[bytes] = []
    place = 0
    for start, end, octets in sorted(edits):
        pieces += [data[place:start], octets]
        place = end
    return b"".join([*pieces, data[place:]])


def changed(item: Item, number: int, change: Callable[[Item], Item]) -> Item:
    """The item with one attachment changed."""
    attachments = list(item.attachments)
    attachments[number] = change(attachments[number])
    return replace(item, attachments=tuple(attachments))


def without(tag: Tag) -> Callable[[Item], Item]:
    """Takes a property away."""

    def change(item: Item) -> Item:
        texts = {key: value for key, value in item.texts.items() if key is not tag}
        octets = {key: value for key, value in item.octets.items() if key is not tag}
        return replace(item, texts=texts, octets=octets)

    return change


def in_skeleton(item: Item, old: bytes, new: bytes) -> Item:
    """The item with something else in its skeleton."""
    skeleton = item.octets[Tag.MIME_SKELETON]
    assert old in skeleton
    return replace(item, octets=item.octets | {Tag.MIME_SKELETON: skeleton.replace(old, new)})


def codes(made: Converted) -> list[LossCode]:
    """What is told of a conversion."""
    return [loss.code for loss in made.losses]
