"""What the mail of an Outlook item is made of, as parts in their final octets.

Texts still have a choice of charset; attachments are done: files by value, messages converted,
and a short note in place of what the file does not hold.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from intact import limits, untrusted
from intact.fidelity import Loss, LossCode
from intact.mime import encode, parameters
from intact.outlook import item, media_type, parts
from intact.outlook.attachment import Attachment, Kind
from intact.outlook.body import Body, Text
from intact.outlook.parts import Fields, Leaf, Part

_CID: Final = re.compile(r"cid:([^\"'\s>)]{1,900})", re.IGNORECASE)
_SOURCE: Final = re.compile(r"\b(?:src|background)\s*=\s*[\"']?([^\"'\s>]{1,900})", re.IGNORECASE)
_AS_THEY_ARE: Final = ("message/", "text/rfc822-headers", "application/pgp-")
_PGP_MESSAGE: Final = b"-----BEGIN PGP MESSAGE-----"
_OLE_CONTENTS: Final = "contents"
_UNREADABLE: Final = "The file holds no readable content for this attachment.\r\n"
_NOTE: Final = (
    "This attachment is not part of the message as Outlook stored it: it was only a link.\r\n"
    "Intact did not follow it. The link was:\r\n\r\n{path}\r\n"
)


@dataclass(frozen=True, slots=True)
class Attached:
    """An attachment as a part; `inline` where the HTML refers to it."""

    part: Part
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """Body and attachments.

    Attributes:
        body: the texts.
        attached: all attachments, in order.
        alternatives: further forms of the text, such as the calendar part of a meeting.
        losses: what the content lacks where it is put together again from these pieces.
        report: report-type of what is a report (RFC 6522), else "".
    """

    body: Body
    attached: tuple[Attached, ...] = ()
    alternatives: tuple[Part, ...] = ()
    losses: tuple[Loss, ...] = ()
    report: str = ""

    @property
    def inline(self) -> tuple[Part, ...]:
        """Pictures and the like that the HTML refers to."""
        return tuple(one.part for one in self.attached if one.inline)

    @property
    def files(self) -> tuple[Part, ...]:
        """All other attachments."""
        return tuple(one.part for one in self.attached if not one.inline)

    @property
    def without_files(self) -> Content:
        """The same with what belongs to the HTML only."""
        attached = tuple(one for one in self.attached if one.inline)
        return Content(self.body, attached, self.alternatives)

    @property
    def is_empty(self) -> bool:
        """Whether there is neither text nor attachment."""
        return not (self.body.plain or self.body.html or self.attached or self.alternatives)


def assemble(
    body: Body,
    attachments: tuple[Attachment, ...],
    message: Callable[[Attachment], Part],
    losses: list[Loss],
) -> Content:
    """The content of an item; `message` turns an embedded message into a part."""
    refers = _references(body.html, attachments)
    attached: list[Attached] = []
    for attachment in attachments:
        if attachment.kind is Kind.FILE and _is_referred_to(attachment, refers):
            attached.append(Attached(_file(attachment, "inline"), inline=True))
        else:
            attached.append(Attached(_part(attachment, message, losses)))
        if attachment.kind is Kind.OLE and (plain := _plain_content(attachment)):
            attached.append(Attached(plain))
    return Content(body, tuple(attached))


def _part(
    attachment: Attachment, message: Callable[[Attachment], Part], losses: list[Loss]
) -> Part:
    match attachment.kind:
        case Kind.FILE:
            return _file(attachment, "attachment")
        case Kind.MESSAGE:
            return message(attachment)
        case Kind.REFERENCE:
            losses.append(_loss(LossCode.ATTACHMENT_BY_REFERENCE, attachment))
            path = untrusted.line(attachment.path, limits.FIELD_SHOWN)
            return note(attachment, _NOTE.format(path=path))
        case Kind.OLE:
            return _object(attachment, losses)
        case Kind.NOTHING:
            return note(attachment, _UNREADABLE)


def opaque(attachment: Attachment, data: bytes, kind: str, extension: str) -> Leaf:
    """The bytes of something that cannot be unfolded, as a file."""
    name = f"{attachment.name or f'attachment {attachment.number}'}.{extension}"
    fields = (parts.content_type(kind, ("name", name)), *disposition("attachment", name))
    return Leaf(kind, fields, "base64", encode.base64_lines(data))


def note(attachment: Attachment, text: str) -> Leaf:
    """A short text in place of an attachment."""
    name = attachment.name or f"attachment {attachment.number}"
    leaf = parts.text_leaf("plain", text.encode("utf-8", "replace"), "utf-8")
    described = disposition("attachment", f"{name}.txt")
    return Leaf(leaf.type, leaf.fields + described, leaf.encoding, leaf.data)


def disposition(kind: str, name: str) -> Fields:
    """A Content-Disposition field (RFC 2183)."""
    value = kind.encode("ascii")
    if name:
        value += b";\r\n\t" + parameters.parameter("filename", name)
    return (("Content-Disposition", b"Content-Disposition: " + value + b"\r\n"),)


def _object(attachment: Attachment, losses: list[Loss]) -> Leaf:
    """An OLE object as the compound file its program would read, else what it looked like."""
    data = item.standalone(attachment.storage, as_item=False)
    if data is not None:
        losses.append(_loss(LossCode.ATTACHMENT_OLE, attachment))
        return opaque(attachment, data, "application/x-ole-storage", "ole")
    losses.append(_loss(LossCode.ATTACHMENT_UNREADABLE, attachment))
    if attachment.preview:
        return opaque(attachment, attachment.preview, "image/wmf", "wmf")
    return note(attachment, _UNREADABLE)


def _plain_content(attachment: Attachment) -> Leaf | None:
    """The picture or document an OLE object is, where others can read it without its program."""
    stream = attachment.storage.read(_OLE_CONTENTS)
    kind = media_type.of_octets(stream.data) if stream else ""
    if stream is None or not kind:
        return None
    return opaque(attachment, stream.data, kind, media_type.extension(kind))


def _file(attachment: Attachment, place: str) -> Leaf:
    kind = attachment.type
    given = tuple(attachment.params.items())
    if attachment.name:
        given = (*given, ("name", attachment.name))
    fields = [parts.content_type(kind, *given)]
    if attachment.content_id:
        fields.append(_field("Content-ID", f"<{attachment.content_id}>"))
    if attachment.location:
        fields.append(_field("Content-Location", attachment.location))
    if attachment.name or not kind.startswith(_AS_THEY_ARE):
        fields += disposition(place, attachment.name)
    if kind.startswith(_AS_THEY_ARE) or attachment.data.startswith(_PGP_MESSAGE):
        plain = parts.encoded(attachment.data, "7bit")
        if plain is None and kind.startswith("message/"):
            plain = parts.encoded(attachment.data, "8bit")
        if plain is not None:
            return Leaf(kind, tuple(fields), *plain)
        if kind.startswith("message/"):  # RFC 2045 6.4: must not be encoded
            kind = media_type.OPAQUE
            fields[0] = parts.content_type(kind, *given)
    return Leaf(kind, tuple(fields), "base64", encode.base64_lines(attachment.data))


def _references(text: Text | None, attachments: tuple[Attachment, ...]) -> frozenset[str]:
    """Which of the attachments' identifiers the HTML refers to, in lower case."""
    wanted = {name.lower() for one in attachments for name in (one.content_id, one.location)}
    wanted.discard("")
    if text is None or not wanted:
        return frozenset()
    shown = text.text if text.stored is None else text.stored.decode("latin-1")
    found: set[str] = set()
    for pattern in (_CID, _SOURCE):
        for match in pattern.finditer(shown):
            place = html.unescape(match[1]).lower()
            found |= {place, unquote(place)} & wanted
    return frozenset(found)


def _is_referred_to(attachment: Attachment, refers: frozenset[str]) -> bool:
    return not refers.isdisjoint((attachment.content_id.lower(), attachment.location.lower()))


def _field(name: str, value: str) -> tuple[str, bytes]:
    return name, f"{name}: {value}\r\n".encode("ascii")


def _loss(code: LossCode, attachment: Attachment) -> Loss:
    return Loss(code, {"number": attachment.number})
