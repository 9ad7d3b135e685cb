"""What an Outlook item offers for its body: texts, files with their dates, messages."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import format_datetime
from typing import Final

from intact import limits
from intact.mime import charsets
from intact.outlook.attachment import Attachment, Kind
from intact.outlook.body import Text
from intact.outlook.content import Content
from intact.outlook.parts import Leaf, Message

_ASCII: Final = "us-ascii"
_TOKEN: Final = re.compile(r"[\w.!#$%&*+^`{|}~-]{1,250}", re.ASCII)
"""What may stand without quotes (RFC 2045 5.1)."""


@dataclass(frozen=True, slots=True)
class File:
    """An attachment.

    Attributes:
        values: what its header fields may say, by the names in their templates.
        data: the octets of a file, not encoded.
        part: as it would be written in the plainest way.
        inline: the HTML refers to it.
        draft: a message as it may have been before it was stored.
    """

    values: dict[str, str]
    data: bytes
    part: Leaf | Message
    inline: bool
    draft: Message | None = None


@dataclass(frozen=True, slots=True)
class Material:
    """Texts and files of an item.

    Attributes:
        text, page: the characters of plain text and HTML, None where there is none.
        charsets: in which they may be, in lower case, the best first.
        files: the attachments.
        page_id: the Content-ID the HTML may have had, "" where none is known.
    """

    text: str | None
    page: str | None
    charsets: tuple[str, ...] = ()
    files: tuple[File, ...] = ()
    page_id: str = ""

    def characters(self, kind: str) -> str | None:
        """The characters of a text."""
        return self.page if kind == "html" else self.text


def of(content: Content, attachments: tuple[Attachment, ...], page_id: str = "") -> Material | None:
    """The material of an item; None where part of it is not there, or it is too heavy to try."""
    if len(content.attached) != len(attachments) or len(attachments) > limits.CANDIDATE_FILES:
        return None
    files: list[File] = []
    for attached, attachment in zip(content.attached, attachments, strict=True):
        part = attached.part
        if attachment.kind not in {Kind.FILE, Kind.MESSAGE} or not isinstance(part, Leaf | Message):
            return None
        values = _values(attachment, part, inline=attached.inline)
        draft = _draft(part) if isinstance(part, Message) else None
        files.append(File(values, attachment.data, part, attached.inline, draft))
    if sum(len(file.part.data) for file in files) > limits.CANDIDATE_BYTES:
        return None
    texts = [text for text in (content.body.html, content.body.plain) if text is not None]
    shown = {text: _characters(text) for text in texts}
    if any(one is None or len(one) > limits.CANDIDATE_CHARACTERS for one in shown.values()):
        return None
    if not texts and files:  # there was one all the same, with nothing in it, or none at all
        return Material("", None, (_ASCII,), tuple(files))
    names = (name.lower() for text in texts for name in text.charsets)
    return Material(
        text=shown[content.body.plain] if content.body.plain else None,
        page=shown[content.body.html] if content.body.html else None,
        charsets=tuple(dict.fromkeys(names)),
        files=tuple(files),
        page_id=page_id,
    )


def _draft(message: Message) -> Message | None:
    """A message as it may have been; its place among the others stays."""
    made = message.drafted() if message.drafted is not None else None
    if made is None or made[0] == message.data:
        return None
    data, placed = made
    itself = replace(message.placed[0], end=len(data))
    return replace(message, data=data, placed=(itself, *placed))


def _characters(text: Text) -> str | None:
    """The characters of a text; None where its octets are no text."""
    if text.stored is None:
        return text.text
    octets = text.octets()
    codec = charsets.writing_codec(octets.charset) or "latin-1"
    try:
        shown = octets.data.decode(codec)
        return shown if shown.encode(codec) == octets.data else None
    except UnicodeError:
        return None


def _values(attachment: Attachment, part: Leaf | Message, *, inline: bool) -> dict[str, str]:
    name = attachment.name
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return {
        "type": part.type if isinstance(part, Leaf) else "message/rfc822",
        "charset": attachment.params.get("charset", ""),
        "ascii": _ascii(attachment) if attachment.type.startswith("text/") else "",
        "name": escaped,
        "word": name if _TOKEN.fullmatch(name) else name and f'"{escaped}"',
        "token": name if name.isalnum() else name and f'"{name}"',
        "place": "inline" if inline else "attachment",
        "size": str(len(attachment.data or part.data)),
        "stored": str(attachment.size or ""),
        "id": attachment.content_id,
        "location": attachment.location,
        "created": _moment(attachment.created),
        "modified": _moment(attachment.modified),
    }


def _ascii(attachment: Attachment) -> str:
    """The charset Gmail names for a text file."""
    return "US-ASCII" if attachment.data.isascii() else "UTF-8"


def _moment(when: datetime | None) -> str:
    """As Exchange writes it in Content-Disposition (RFC 2183 2.4)."""
    return format_datetime(when, usegmt=True) if when is not None else ""
