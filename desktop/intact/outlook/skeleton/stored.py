"""The MIME skeleton Exchange keeps of a message that came over the Internet.

PidTagMimeSkeleton ([MS-OXCMSG] 2.2.1.28) is the message as it arrived, without the content of the
parts that became body or attachments: header sections, boundaries, order of the parts, and every
part that had no other place ([MS-OXCMAIL] 2.4.3.1). Whoever makes a file can write anything into
it, so it counts only where it agrees with what else is known of the message.

PidTagInternetContent of old stores is the whole message; it is read the same way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from intact.mime import charsets, header, lines, structure
from intact.mime.header import RawField
from intact.mime.structure import Entity
from intact.outlook import header_block
from intact.outlook.header_block import HeaderBlock
from intact.outlook.properties import Properties
from intact.outlook.skeleton import agreement
from intact.outlook.tags import Tag, Type

_SYNTHETIC: Final = frozenset({"xexchangemimeskeletoncontentid"})
"""The field that stands in for a missing Content-ID; [MS-OXCMAIL] spells it with the hyphens in
different places."""

_BODIES: Final = (Tag.BODY, Tag.HTML, Tag.COMPRESSED_RTF)
_DELIMITER: Final = b"--"


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A skeleton that belongs to the message it was found in.

    Attributes:
        data: its octets; every line ends in CRLF.
        root: its structure.
        block: its header section, without what Exchange wrote into it.
        body_id: which part the body of the item was.
        has_body: whether the item holds a text, be it one without a letter.
        charset: in which the item says it keeps HTML, "" where it does not say.
        whole: whether it goes on to its end; else only the header section can be used.
        holds_all: whether it is the message itself, with all its content.
    """

    data: bytes
    root: Entity
    block: HeaderBlock
    body_id: str
    has_body: bool
    charset: str
    whole: bool
    holds_all: bool


def find(properties: Properties, kept: HeaderBlock | None) -> Skeleton | None:
    """The skeleton of an item whose internet headers are `kept`; None where none can be used."""
    for tag in (Tag.INTERNET_CONTENT, Tag.MIME_SKELETON):
        if tag is Tag.INTERNET_CONTENT and kept is None:
            continue  # nothing else tells whether it is this message
        stored = properties.octets(tag)
        found = _read(stored, tag, properties) if stored else None
        if found and agreement.agrees(found.block, kept, properties.text(Tag.MESSAGE_ID)):
            return found
    return None


def _read(stored: bytes, tag: Tag, properties: Properties) -> Skeleton | None:
    """The skeleton these octets are, None where they are no mail, or more than is ever read."""
    if tag in properties.damaged:
        return None
    data = lines.to_crlf(stored.rstrip(b"\0"))
    if b"\0" in data or data.count(b"\r") != data.count(b"\r\n"):
        return None
    root = structure.scan(data)
    fields = header.fields(data, root.header_end)
    block = header_block.parse(b"".join(one.raw for one in fields if not is_synthetic(one)))
    if block is None or root.limits:
        return None
    return Skeleton(
        data=data,
        root=root,
        block=block,
        body_id=bare(properties.text(Tag.BODY_CONTENT_ID)),
        has_body=any(properties.has(tag, kind) for tag in _BODIES for kind in Type),
        charset=charsets.of_code_page(properties.integer(Tag.INTERNET_CODE_PAGE) or 0),
        whole=_is_whole(data, root),
        holds_all=tag is Tag.INTERNET_CONTENT,
    )


def is_synthetic(field: RawField) -> bool:
    """Whether Exchange added this field to a part, to find it again."""
    return field.name.lower().replace("-", "") in _SYNTHETIC


def bare(identifier: str) -> str:
    """A Content-ID without the angle brackets, which properties do not have."""
    return identifier.strip("\0 \t\r\n").removeprefix("<").removesuffix(">")


def _is_whole(data: bytes, root: Entity) -> bool:
    """Whether a multipart has parts and goes on to its end.

    Else it was cut off, or it is that of a signed message: only its header section is kept. Body
    text right behind the header section would be part of another one.
    """
    if root.body_start == root.header_end < len(data):
        return False
    if not root.content.is_multipart:
        return True
    if not root.children:
        return False
    closing = _DELIMITER + root.content.boundary + _DELIMITER
    return data.startswith((b"\r\n" + closing, closing), root.children[-1].end)
