"""The internet header section an Outlook item keeps (PidTagTransportMessageHeaders, 0x007D).

It stays as it is, field by field and octet by octet. Only what storing did to it is undone, and
everything that is not exactly as stored is told as a loss.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Final

from intact import limits
from intact.fidelity import Loss, LossCode
from intact.mime import content, header, parameters
from intact.mime.header import RawField
from intact.mime.lines import to_crlf
from intact.outlook import eight_bit
from intact.outlook.properties import Properties, is_utf16
from intact.outlook.tags import Tag, Type

_EXCHANGE_TITLE: Final = b"Microsoft Mail Internet Headers Version 2.0"
_REWRAPPED: Final = re.compile(rb"(?<!\r)\r+\n")  # tried once a run: linear
_TWICE: Final = b"\r\r"
_LONE_CR: Final = re.compile(rb"\r(?!\n)")
_CONTINUES: Final = (b" ", b"\t")
_FIELD: Final = re.compile(rb"[!-9;-~]+[ \t]*:")
_SOUND: Final = re.compile(rb"(?:[!-9;-~]++[ \t]*+:[^\r\n]*+\r\n(?:[ \t][^\r\n]*+\r\n)*+)++")
"""Lines that all are part of a field."""

_NAME: Final = re.compile(rb"[!-9;-~]+\Z")
_MBOX_LINE: Final = (b"From ", b">From ")
_TEXT_BEHIND: Final = "text-after-blank-line"
_REAL: Final = frozenset({"from", "date", "received"})


@dataclass(frozen=True, slots=True)
class Declared:
    """What the header section says about the body.

    Attributes:
        type: media type in lower case, "" where none is declared, or none that is one.
        params: parameters of Content-Type.
        encoding: Content-Transfer-Encoding in lower case, "" where none is declared.
        quoted: whether the boundary stands in quotes.
        mime_ole: whether MimeOLE says that it wrote the mail.
    """

    type: str
    params: Mapping[str, str]
    encoding: str
    quoted: bool = False
    mime_ole: bool = False


_NOTHING: Final = Declared("", MappingProxyType({}), "", quoted=False)


@dataclass(frozen=True)
class HeaderBlock:
    """A header section; what is asked for again and again is worked out once.

    Attributes:
        data: its octets, every line ended by CRLF, without the blank line.
        fields: the same, cut into fields.
        losses: what is not exactly as stored.
        behind: text behind the blank line, no part of the section; CRLF ends its lines.
    """

    data: bytes
    fields: tuple[RawField, ...]
    losses: tuple[Loss, ...]
    behind: bytes = b""

    @cached_property
    def names(self) -> frozenset[str]:
        """The field names that occur, lower case."""
        return frozenset(self._first)

    @cached_property
    def _first(self) -> dict[str, RawField]:
        """The first field of each name, lower case."""
        return {field.name.lower(): field for field in reversed(self.fields)}

    @property
    def is_real(self) -> bool:
        """Whether this came with a message: drafts carry only a few lines Outlook made."""
        return not self.names.isdisjoint(_REAL)

    @property
    def is_exact(self) -> bool:
        """Whether every octet is as stored; a line of a mail folder and text behind are no part.

        NUL inside is one of these octets: no mail may hold it (RFC 5322 2.2), but this one did.
        """
        return all(loss in _BESIDE for loss in self.losses)

    def value(self, name: str) -> str:
        """The value of the first field of this lower-case name, "" where there is none."""
        field = self._first.get(name)
        return field.text if field is not None else ""

    def declared(self) -> Declared:
        """What the Content-* fields say; the first of each counts, as in mail programs."""
        return self._declared

    @cached_property
    def _declared(self) -> Declared:
        written = self.value("content-type")
        if not written and "content-transfer-encoding" not in self.names:
            return _NOTHING
        kind = parameters.parse(written)
        encoding = parameters.parse(self.value("content-transfer-encoding"))
        quoted = f'"{kind.params.get("boundary", "")}"' in written
        media = content.of(self.fields, "").type
        mime_ole = "x-mimeole" in self.names
        return Declared(media, kind.params, encoding.value, quoted, mime_ole)

    def replaced(self, new: Sequence[tuple[str, bytes]], drop: frozenset[str]) -> bytes:
        """The section with fields of these names in place of their first old ones.

        New fields without an old one come last; other fields called so, and those to drop, go.
        """
        waiting = {name.lower(): raw for name, raw in new}
        gone = drop | waiting.keys()
        lines: list[bytes] = []
        for field in self.fields:
            name = field.name.lower()
            if name in waiting:
                lines.append(waiting.pop(name))
            elif name not in gone:
                lines.append(field.raw)
        return b"".join([*lines, *waiting.values()])


def read(properties: Properties) -> HeaderBlock | None:
    """The header section of an item, None where it keeps none."""
    return parse(*_stored(properties))


def parse(data: bytes, found: Sequence[Loss] = ()) -> HeaderBlock | None:
    """The header section these octets are, None where they are none; `found` is lost already."""
    losses = list(found)
    begun = data.lstrip(b"\0\r\n").rstrip(b"\0\r\n")
    stored = begun.lstrip(b" \t\r\n\0")
    if not stored:
        return None
    if begun != stored:
        losses.append(_repaired("leading-blank"))
    cut = len(stored) > limits.HEADER_BYTES
    stored = stored[: limits.HEADER_BYTES]
    if b"\0" in stored:
        losses.append(Loss(LossCode.HEADERS_HOLD_NUL))
    if stored.startswith(_EXCHANGE_TITLE):
        stored = stored.partition(b"\n")[2].lstrip(b"\r\n")
    if stored.startswith(_MBOX_LINE):
        stored = stored.partition(b"\n")[2]
        losses.append(Loss(LossCode.MBOX_LINE_REMOVED))
    lines, repairs, behind = _lines(stored)
    losses += repairs
    block = b"".join(lines)
    fields = header.fields(block, len(block))
    if cut or sum(len(field.raw) for field in fields) < len(block):
        losses.append(Loss(LossCode.NOT_FULLY_READ, {"limit": "header_bytes"}))
        block = b"".join(field.raw for field in fields)
    return HeaderBlock(block, fields, tuple(losses), behind)


def _stored(properties: Properties) -> tuple[bytes, list[Loss]]:
    """The octets of the section: an ANSI file has them, a Unicode file their decoded form."""
    if not properties.has(Tag.TRANSPORT_HEADERS, Type.UNICODE):
        data = properties.octets(Tag.TRANSPORT_HEADERS, Type.STRING8) or b""
        if not is_utf16(data):
            return data, []
    text = properties.text(Tag.TRANSPORT_HEADERS)
    if text.isascii():
        return text.encode("ascii"), []
    data = eight_bit.octets(text, properties.code_pages)
    return data, [Loss(LossCode.HEADERS_REENCODED, {"charset": "utf-8"})]


def _lines(stored: bytes) -> tuple[list[bytes], list[Loss], bytes]:
    """The lines up to the first blank one, all ended by CRLF and part of a field; what follows."""
    losses: list[Loss] = []
    data = _REWRAPPED.sub(b"\r\n", stored) if _TWICE in stored else stored
    data = to_crlf(data)
    if data.count(b"\r") != data.count(b"\r\n"):
        data = _LONE_CR.sub(b" ", data)
        losses.append(_repaired("lone-cr"))
    section, blank, rest = data.partition(b"\r\n\r\n")
    if blank and rest.strip():
        losses.append(TEXT_LEFT_OUT)
    if _SOUND.fullmatch(section + b"\r\n"):
        return [section + b"\r\n"], losses, rest.strip(b"\r\n")
    lines: list[bytes] = []
    every = section.split(b"\r\n")
    for number, line in enumerate(every):
        if _FIELD.match(line) or (lines and line.startswith(_CONTINUES)):
            lines.append(line + b"\r\n")
            continue
        made, repair = _as_field(line, first=not lines)
        last = number == len(every) - 1
        losses.append(Loss(LossCode.HEADERS_TRUNCATED) if last else _repaired(repair))
        lines += made
    return lines, losses, rest.strip(b"\r\n")


def _as_field(line: bytes, *, first: bool) -> tuple[list[bytes], str]:
    """A line that is no field, made part of one: otherwise all that follows would be body text.

    A name without colon becomes a field without value; the first line has none to be part of.
    """
    if _NAME.match(line):
        return [line + b":\r\n"], "no-colon"
    return ([], "first-line") if first else ([b" " + line + b"\r\n"], "no-field")


def _repaired(what: str) -> Loss:
    return Loss(LossCode.HEADERS_REPAIRED, {"what": what})


TEXT_LEFT_OUT: Final = _repaired(_TEXT_BEHIND)
"""Told where there is text behind the section that nothing could be made of."""

_BESIDE: Final = (
    Loss(LossCode.MBOX_LINE_REMOVED),
    Loss(LossCode.HEADERS_HOLD_NUL),
    TEXT_LEFT_OUT,
)
"""Told, although no octet of the section changed."""
