"""Signed and encrypted items: the MIME entity Outlook stored whole ([MS-OXOSMIME] 2.1.3).

A clear-signed message keeps its multipart/signed entity as its only attachment, an encrypted or
opaque-signed one its CMS bytes. Going out as stored, signatures stay valid. PGP mail that is
signed is stored the same way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from intact.fidelity import Loss, LossCode
from intact.mime import encode, header, lines, parameters
from intact.mime.content import IDENTITY
from intact.mime.header import RawField
from intact.outlook import parts, signed_type
from intact.outlook.attachment import Attachment, Kind
from intact.outlook.content import disposition
from intact.outlook.header_block import Declared, HeaderBlock
from intact.outlook.parts import Fields

_SIGNED: Final = "multipart/signed"
_CMS_TYPES: Final = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_CMS_NAME: Final = ".p7m"  # of an octet-stream, RFC 8551 3.2.1
_PARAMETERS: Final = ("protocol", "micalg", "boundary")  # of a signed entity, RFC 1847 2.1
_DER_SEQUENCE: Final = b"\x30"
_SMIME_TYPES: Final = {
    bytes.fromhex("06092a864886f70d010702"): "signed-data",
    bytes.fromhex("06092a864886f70d010703"): "enveloped-data",
    bytes.fromhex("060b2a864886f70d0109100117"): "authEnveloped-data",
    bytes.fromhex("060b2a864886f70d0109100109"): "compressed-data",
}
"""The content types CMS data begin with (RFC 5652, RFC 5083, RFC 3274) -> RFC 8551 3.2.2."""

_TYPE_WITHIN: Final = 24  # octets: the type follows the first tag and its length
_STRUCTURE: Final = frozenset(
    {"content-type", "content-transfer-encoding", "content-disposition", "content-id"}
)
_VERSION: Final = "mime-version"


@dataclass(frozen=True, slots=True)
class Entity:
    """A stored entity.

    Attributes:
        fields: what describes it: Content-Type and the like.
        data: its octets.
        declared: whether `fields` are those of the item's header section, unchanged.
        beside: other lines stored with it, for a mail whose header section has to be made.
    """

    fields: Fields
    data: bytes
    declared: bool = False
    beside: Fields = ()


def find(
    message_class: str,
    attachments: tuple[Attachment, ...],
    block: HeaderBlock | None,
    declared: Declared,
) -> Entity | None:
    """The entity of an S/MIME or PGP item, None where the item holds none.

    Some programs leave such an item the class of an ordinary mail; then its header section tells,
    or without one the copy of its Content-Type in `declared`.
    """
    by_class = is_secure(message_class)
    if not by_class and declared.type not in {_SIGNED, *_CMS_TYPES}:
        return None
    stored = _only_file(attachments)
    if stored is None:
        return None
    if not _is_cms(stored, by_class=by_class):
        found = _with_lines(stored, declared, block)
        if found or stored.type not in _CMS_TYPES:
            return found
    return _opaque(stored, declared, block)


def is_secure(message_class: str) -> bool:
    """Whether items of this class are signed or encrypted; a report about one is not."""
    kinds = message_class.upper().split(".")
    return "SMIME" in kinds and kinds[0] != "REPORT"


def lost(message_class: str, attachments: tuple[Attachment, ...]) -> tuple[Loss, ...]:
    """What is missing of an item whose class promises an entity that is not there."""
    if not is_secure(message_class):
        return ()
    if "MULTIPARTSIGNED" in message_class.upper().split("."):
        return (Loss(LossCode.SIGNATURE_LOST),)
    return () if attachments else (Loss(LossCode.BODY_MISSING),)


def _only_file(attachments: tuple[Attachment, ...]) -> Attachment | None:
    """The file of an item that has nothing else: whatever stood beside it would get lost."""
    found = [one for one in attachments if one.data or one.kind not in {Kind.FILE, Kind.NOTHING}]
    return found[0] if len(found) == 1 and found[0].kind is Kind.FILE else None


def _is_cms(stored: Attachment, *, by_class: bool) -> bool:
    """Encrypted or opaque-signed; a lone signature is neither."""
    if stored.type in signed_type.SIGNATURES or not stored.data.startswith(_DER_SEQUENCE):
        return False
    return by_class or stored.type in _CMS_TYPES or stored.name.lower().endswith(_CMS_NAME)


def _with_lines(stored: Attachment, declared: Declared, block: HeaderBlock | None) -> Entity | None:
    """An entity that is text, with header lines of its own or without."""
    data = lines.to_crlf(stored.data.rstrip(b"\0"))
    has_head = header.begins_with_known_field(data.lstrip(b"\r\n"))
    end, start = header.split(data) if has_head else (0, 0)
    head = header.fields(data, end)
    body = data[start:]
    own = parameters.parse(header.text(header.value(head, "content-type")))
    boundary = own.params.get("boundary", "") if own.value == _SIGNED else ""
    beside = _beside(head)
    if block and _describes(declared, body, boundary):
        return Entity(_structure(block.fields), body, declared=True, beside=beside)
    if not (block or boundary) and _describes(declared, body, ""):
        given = ((name, declared.params[name]) for name in _PARAMETERS if name in declared.params)
        return Entity((parts.content_type(_SIGNED, *given),), body, beside=beside)
    if own.value in _CMS_TYPES or (boundary and signed_type.delimits(boundary, body)):
        return Entity(_structure(head), body, beside=beside)
    guessed = signed_type.of(body) if own.value in {"", _SIGNED} else None
    return Entity((guessed,), body, beside=beside) if guessed else None


def _describes(declared: Declared, body: bytes, own_boundary: str) -> bool:
    """Whether a header section says what the entity is, be it in other words than its own."""
    boundary = declared.params.get("boundary", "")
    fits = declared.type == _SIGNED and declared.encoding in IDENTITY and bool(boundary)
    return fits and own_boundary in {"", boundary} and signed_type.delimits(boundary, body)


def _opaque(stored: Attachment, declared: Declared, block: HeaderBlock | None) -> Entity:
    """CMS bytes, encoded as the header section says, else in base64 with the parameters it names.

    The type may be that of any file, if the name is that of CMS data ([MS-OXOSMIME] 2.1.3.2).
    """
    named = declared.params.get("name", "")
    if block and (declared.type in _CMS_TYPES or named.lower().endswith(_CMS_NAME)):
        fit = parts.encoded(stored.data, declared.encoding)
        if fit is not None:
            return Entity(_structure(block.fields), fit[1], declared=True)
    name = named or stored.name or "smime.p7m"
    kind = declared.params.get("smime-type") or _smime_type(stored.data)
    params = [("smime-type", kind)] if kind else []
    fields = (
        parts.content_type("application/pkcs7-mime", *params, ("name", name)),
        ("Content-Transfer-Encoding", b"Content-Transfer-Encoding: base64\r\n"),
        *disposition("attachment", name),
    )
    return Entity(fields, encode.base64_lines(stored.data))


def _smime_type(data: bytes) -> str:
    start = data[:_TYPE_WITHIN]
    return next((kind for mark, kind in _SMIME_TYPES.items() if mark in start), "")


def _structure(fields: tuple[RawField, ...]) -> Fields:
    """The first field of each name that says what the entity is."""
    found: dict[str, tuple[str, bytes]] = {}
    for field in fields:
        if field.name.lower() in _STRUCTURE:
            found.setdefault(field.name.lower(), (field.name, field.raw))
    return tuple(found.values())


def _beside(fields: tuple[RawField, ...]) -> Fields:
    """All others; lines that are no field, and the version that is written anyway, are none."""
    return tuple(
        (field.name, field.raw)
        for field in fields
        if field.name and field.name.lower() not in {_VERSION, *_STRUCTURE}
    )
