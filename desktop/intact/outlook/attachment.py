"""The attachments of an Outlook item ([MS-OXCMSG] 2.2.2, [MS-OXCMAIL] 2.1.3.4).

An attachment by reference is never opened: the path is the sender's, and a network path would
hand over the person's password hash.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Final
from urllib.parse import quote

from intact import limits
from intact.fidelity import Loss, LossCode
from intact.mime import parameters
from intact.outlook import media_type
from intact.outlook.item import ATTACHMENT_PREFIX, PROPERTIES_STREAM, Storage
from intact.outlook.properties import SUBOBJECT_HEADER, Properties
from intact.outlook.tags import Tag, Type

_MAC_BINARY: Final = bytes.fromhex("2a864886f714030b01")  # [MS-OXCMSG] 2.2.2.20
OBJECT_STORAGE: Final = "__substg1.0_3701000d"

_CONTROLS: Final = {**dict.fromkeys([*range(0x20), 0x7F], "_"), 0: ""}


_PRINTABLE: Final = "".join(map(chr, range(0x20, 0x7F)))


class Kind(Enum):
    """What there is of an attachment."""

    FILE = auto()
    MESSAGE = auto()
    REFERENCE = auto()
    OLE = auto()
    NOTHING = auto()


@dataclass(slots=True)
class Attachment:
    """One attachment.

    Attributes:
        number: its place among the attachments, from 1.
        kind: what there is of it.
        name: file name, "" where none is stored; untrusted, without control characters.
        type: media type; always a plausible one.
        params: parameters of the stored type, but for the name.
        content_id: without angle brackets, "" where there is none.
        location: Content-Location, "" where there is none.
        data: the bytes of a file.
        storage: that of the embedded message or OLE object, else of the attachment itself.
        path: where an attachment by reference was.
        size: what the store says it takes, its properties included, None without a word.
        created, modified: moments the sender may have named (RFC 2183 2.4), None without one.
        preview: a metafile that shows an OLE object.
        stored_type: media type as stored, lower case, "" where none is.
    """

    number: int
    kind: Kind
    name: str
    type: str
    params: Mapping[str, str]
    content_id: str
    location: str
    data: bytes
    storage: Storage
    path: str
    size: int | None = None
    created: datetime | None = None
    modified: datetime | None = None
    preview: bytes = b""
    stored_type: str = ""


def read_all(
    item: Storage, code_pages: tuple[str, ...]
) -> tuple[tuple[Attachment, ...], tuple[Loss, ...]]:
    """The attachments in the order of their storages, and what of them could not be read."""
    losses: list[Loss] = []
    storages, beyond = item.numbered(ATTACHMENT_PREFIX, limits.ATTACHMENTS)
    if beyond:
        losses.append(Loss(LossCode.ATTACHMENTS_LEFT_OUT, {"count": beyond}))
    found = tuple(
        _read(number, storage, code_pages, losses) for number, storage in enumerate(storages, 1)
    )
    return found, tuple(losses)


def _read(
    number: int, storage: Storage, code_pages: tuple[str, ...], losses: list[Loss]
) -> Attachment:
    properties = Properties.of(storage, SUBOBJECT_HEADER, code_pages)
    kind = _kind(properties)
    data = b""
    if kind is Kind.FILE:
        data = properties.octets(Tag.ATTACH_DATA) or b""
    if properties.damaged or kind is Kind.NOTHING:
        losses.append(Loss(LossCode.ATTACHMENT_UNREADABLE, {"number": number}))
    if properties.octets(Tag.ATTACH_ENCODING) == _MAC_BINARY:
        losses.append(Loss(LossCode.ATTACHMENT_MAC_BINARY, {"number": number}))
    stored = parameters.parse(properties.text(Tag.ATTACH_TYPE))
    params = {key: value for key, value in stored.params.items() if media_type.is_token(key)}
    name = _name(properties, params.pop("name", ""))
    if len(name) > limits.FILE_NAME:
        losses.append(Loss(LossCode.NOT_FULLY_READ, {"limit": "file_name"}))
        name = name[: limits.FILE_NAME]
    if charset := properties.text(Tag.ATTACH_CHARSET):
        params.setdefault("charset", charset)
    return Attachment(
        number=number,
        kind=kind,
        name=name,
        type=media_type.of_file(stored.value, _with_extension(name, properties), data),
        params=params,
        content_id=_identifier(properties.text(Tag.ATTACH_CONTENT_ID)),
        location=_identifier(properties.text(Tag.ATTACH_CONTENT_LOCATION)),
        data=data,
        storage=storage.storages.get(OBJECT_STORAGE, storage),
        path=properties.text(Tag.ATTACH_LONG_PATH) or properties.text(Tag.ATTACH_PATH),
        size=properties.integer(Tag.ATTACH_SIZE),
        created=properties.time(Tag.CREATION_TIME),
        modified=properties.time(Tag.MODIFICATION_TIME),
        preview=(properties.octets(Tag.ATTACH_PREVIEW) or b"") if kind is Kind.OLE else b"",
        stored_type=stored.value,
    )


def _kind(properties: Properties) -> Kind:
    """By method; where it is missing or contradicted by the storage, by what is there."""
    inner = properties.storage.storages.get(OBJECT_STORAGE)
    has_data = properties.has(Tag.ATTACH_DATA, Type.BINARY)
    match properties.integer(Tag.ATTACH_METHOD):
        case 1 if has_data:
            return Kind.FILE
        case 2 | 3 | 4 | 7 if not (has_data and properties.octets(Tag.ATTACH_DATA)):
            return Kind.REFERENCE
        case 6 if inner is not None:
            return Kind.OLE
    if inner is not None and PROPERTIES_STREAM in inner.entries:
        return Kind.MESSAGE
    if has_data:
        return Kind.FILE
    return Kind.OLE if inner is not None else Kind.NOTHING


def _name(properties: Properties, of_type: str) -> str:
    """The best name there is; that of the media type is the last."""
    for tag in (Tag.ATTACH_LONG_FILE_NAME, Tag.ATTACH_FILE_NAME, Tag.DISPLAY_NAME):
        if name := properties.text(tag).strip():
            return name.translate(_CONTROLS)
    return of_type.strip().translate(_CONTROLS)


def _with_extension(name: str, properties: Properties) -> str:
    """The name to guess a type by: a shown name may lack what the file was called by."""
    return name if "." in name else f"{name}{properties.text(Tag.ATTACH_EXTENSION)}"


def _identifier(text: str) -> str:
    """A Content-ID or Content-Location as it may stand in a field, on one line."""
    text = text.strip("\0 \t\r\n").removeprefix("<").removesuffix(">")
    text = quote(text, safe=_PRINTABLE)
    return text if len(text) < limits.LINE_OCTETS - 100 else ""
