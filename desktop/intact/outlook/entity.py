"""Signed and encrypted items: the MIME entity Outlook stored whole ([MS-OXOSMIME] 2.1).

A clear-signed message keeps its multipart/signed entity as its only attachment, an encrypted or
opaque-signed one its CMS bytes. Going out as stored, signatures stay valid.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from intact.mime import encode, header, lines, parameters
from intact.mime.header import RawField
from intact.outlook import parts
from intact.outlook.attachment import Attachment, Kind
from intact.outlook.content import disposition
from intact.outlook.header_block import Declared, HeaderBlock
from intact.outlook.parts import Fields, Leaf

_CLASS: Final = "IPM.NOTE.SMIME"
_CMS_TYPES: Final = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_DER_SEQUENCE: Final = b"\x30"
_CONTENT: Final = "content-"


@dataclass(frozen=True, slots=True)
class Entity:
    """A stored entity: its Content-* fields and its octets."""

    fields: Fields
    data: bytes


def find(
    message_class: str, attachments: tuple[Attachment, ...], block: HeaderBlock | None
) -> Entity | None:
    """The entity of an S/MIME or PGP item, None where the item holds none."""
    if not message_class.upper().startswith(_CLASS):
        return None
    files = [found for found in attachments if found.kind is Kind.FILE and found.data]
    if len(files) != 1:
        return None
    stored = files[0]
    if stored.data[:1] == _DER_SEQUENCE or stored.type in _CMS_TYPES:
        return _opaque(stored, block.declared() if block else None)
    return _signed(stored, block)


def _signed(stored: Attachment, block: HeaderBlock | None) -> Entity | None:
    """The entity with its own header lines: they win over those of the message."""
    data = lines.to_crlf(stored.data)
    if b"\0" in data:
        return None
    end, start = header.split(data)
    own = _content_fields(header.fields(data, end))
    if own and _is_signed(own):
        return Entity(own, data[start:])
    kept = _content_fields(block.fields) if block else ()
    return Entity(kept, data) if kept and _is_signed(kept) else None


def _content_fields(fields: tuple[RawField, ...]) -> Fields:
    return tuple((f.name, f.raw) for f in fields if f.name.lower().startswith(_CONTENT))


def _is_signed(fields: Fields) -> bool:
    kinds = [raw for name, raw in fields if name.lower() == "content-type"]
    value = kinds[0].partition(b":")[2].decode("latin-1") if kinds else ""
    return parameters.parse(value).value == "multipart/signed"


def _opaque(stored: Attachment, declared: Declared | None) -> Entity:
    """CMS bytes in base64, with the parameters the header names."""
    given = declared.params if declared and declared.type in _CMS_TYPES else {}
    name = given.get("name") or stored.name or "smime.p7m"
    kind = given.get("smime-type", "")
    params = [("smime-type", kind)] if kind else []
    leaf = Leaf(
        "application/pkcs7-mime",
        (
            parts.content_type("application/pkcs7-mime", *params, ("name", name)),
            ("Content-Transfer-Encoding", b"Content-Transfer-Encoding: base64\r\n"),
            *disposition("attachment", name),
        ),
        "base64",
        encode.base64_lines(stored.data),
    )
    return Entity(leaf.fields, leaf.data)
