"""The structure that old Outlook keeps behind the blank line of the internet headers.

There stand the delimiters and header sections of the parts, without their content: a small
skeleton. It counts only where everything the item holds goes into it and no part stays empty;
then boundaries, types, names and encodings are those of the message.
"""

from __future__ import annotations

from dataclasses import replace

from intact.mime import header, structure
from intact.mime.content import IDENTITY
from intact.mime.structure import Entity
from intact.outlook import parts
from intact.outlook.body import Text
from intact.outlook.content import Content
from intact.outlook.header_block import HeaderBlock
from intact.outlook.parts import Fields, Leaf, Message, Multipart, Part
from intact.outlook.writer import occurs


class _Unfit(Exception):
    """The content does not go into this structure."""


def fitted(block: HeaderBlock, content: Content) -> Multipart | None:
    """The body of a message by its hints, None where there are none or they do not fit."""
    if not block.behind:
        return None
    data = block.data + b"\r\n" + block.behind + b"\r\n"
    root = structure.scan(data)
    if not root.content.is_multipart or root.limits or content.alternatives:
        return None
    left = [one.part for one in content.attached]
    texts = {"text/plain": content.body.plain, "text/html": content.body.html}
    waiting = {kind: text for kind, text in texts.items() if text}
    try:
        made = _made(data, root, waiting, left)
    except _Unfit:
        return None
    lost = left or "text/html" in waiting or (waiting and not content.body.html)
    is_legal = isinstance(made, Multipart) and (
        not made.eight_bit or root.content.encoding in {"8bit", "binary"}
    )
    return made if isinstance(made, Multipart) and is_legal and not lost else None


def _made(data: bytes, entity: Entity, texts: dict[str, Text], left: list[Part]) -> Part:
    said = entity.content
    if not said.is_multipart:
        return _filled(data, entity, texts, left)
    children = tuple(_made(data, child, texts, left) for child in entity.children)
    boundary = said.boundary.decode("ascii", "replace")
    unusable = not boundary.isascii() or not boundary.isprintable()
    if not children or unusable or any(occurs(boundary, one) for one in children):
        raise _Unfit
    subtype = said.type.partition("/")[2]
    given = (("type", _type_of(children[0])),) if subtype == "related" else ()
    return Multipart(subtype, boundary, children, given)


def _filled(data: bytes, entity: Entity, texts: dict[str, Text], left: list[Part]) -> Part:
    """The text of that type, or the next attachment of that name and type."""
    said = entity.content
    if data[entity.body_start : entity.end].strip():
        raise _Unfit  # content, which a hint has not
    fields = tuple(
        (field.name, field.raw)
        for field in header.fields(data, entity.header_end, entity.start)
        if field.name.lower() != "content-transfer-encoding"
    )
    fields = tuple(sorted(fields, key=lambda one: one[0].lower() != "content-type"))
    if not fields or fields[0][0].lower() != "content-type":
        raise _Unfit
    text = None if said.is_attachment else texts.pop(said.type, None)
    if text is not None:
        octets = text.as_declared(said.charset or "us-ascii")
        fit = None if octets is None else parts.encoded(octets, said.encoding)
        if fit is None:
            raise _Unfit
        return Leaf(said.type, fields, *fit)
    for number, part in enumerate(left):
        if _type_of(part) == said.type and (not said.name or _is_named(part, said.name)):
            return _labelled(left.pop(number), fields, said.encoding)
    raise _Unfit


def _labelled(part: Part, fields: Fields, encoding: str) -> Part:
    """An attachment with the header section of its part, where it is encoded as that says."""
    match part:
        case Message() if encoding in IDENTITY:
            return replace(part, fields=fields)
        case Leaf() if part.encoding == (encoding or "7bit"):
            return replace(part, fields=fields)
        case _:
            raise _Unfit


def _is_named(part: Part, name: str) -> bool:
    section = b"".join(raw for _, raw in part.fields)
    return structure.scan(section + b"\r\n").content.name == name


def _type_of(part: Part) -> str:
    if isinstance(part, Leaf):
        return part.type
    return f"multipart/{part.subtype}" if isinstance(part, Multipart) else "message/rfc822"
