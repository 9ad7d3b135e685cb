"""What an entity says it holds: the Content-* fields of one header section (RFC 2045, 2183)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from intact.limits import FIELD_SHOWN
from intact.mime import header, parameters
from intact.mime.header import RawField

TEXT: Final = "text/plain"
MESSAGE: Final = "message/rfc822"
MESSAGES: Final = frozenset({MESSAGE, "message/global", "message/news"})
"""Types whose body is a message (RFC 2046 5.2.1, RFC 6532 3.7, RFC 5537)."""

TEXTS: Final = frozenset(
    {
        TEXT,
        "text/html",
        "text/enriched",
        "text/markdown",
        "text/x-amp-html",
        "application/xhtml+xml",
    }
)
IDENTITY: Final = frozenset({"", "7bit", "8bit", "binary"})
"""Transfer encodings that change nothing (RFC 2045 6.2)."""

_ASKED: Final = frozenset({"content-type", "content-disposition", "content-transfer-encoding"})
_MEDIA_TYPE: Final = re.compile(r"[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+")  # RFC 6838 4.2


@dataclass(frozen=True, slots=True)
class Content:
    """The content of an entity as declared.

    Attributes:
        type: media type, lower case; the default of the place where none is declared.
        charset: "" where none is declared.
        encoding: content-transfer-encoding, lower case, "" where none is declared.
        disposition: "inline", "attachment", ... lower case, "" where none is declared.
        name: file name, decoded, "" where none is given.
        boundary: of a multipart, else b"".
    """

    type: str
    charset: str
    encoding: str
    disposition: str
    name: str
    boundary: bytes

    @property
    def is_message(self) -> bool:
        """Whether the body is a message that can be read in place."""
        return self.type in MESSAGES and self.encoding in IDENTITY

    @property
    def is_multipart(self) -> bool:
        """Whether the body consists of parts, if its boundary occurs."""
        return self.type.startswith("multipart/")

    @property
    def is_text(self) -> bool:
        """Whether it is text that can be read or reduced to text."""
        return self.type in TEXTS

    @property
    def is_attachment(self) -> bool:
        """Whether it is to be shown as a file, not as text of the message."""
        return self.disposition == "attachment" or (
            bool(self.name) and self.disposition != "inline"
        )


def of(fields: Iterable[RawField], default: str = TEXT) -> Content:
    """The content declared by these fields; of several fields of a name the first counts."""
    declared: dict[str, bytes] = {}
    for field in fields:
        name = field.name.lower()
        if name in _ASKED:
            declared.setdefault(name, field.value[:FIELD_SHOWN])
    value = declared.get("content-type", b"")
    parsed = parameters.parse(header.text(value))
    disposition = parameters.parse(header.text(declared.get("content-disposition", b"")))
    encoding = parameters.parse(header.text(declared.get("content-transfer-encoding", b"")))
    media_type = parsed.value if _MEDIA_TYPE.fullmatch(parsed.value) else default
    boundary = parsed.params.get("boundary", "") if media_type.startswith("multipart/") else ""
    return Content(
        type=media_type,
        charset=parsed.params.get("charset", ""),
        encoding=encoding.value,
        disposition=disposition.value,
        name=disposition.params.get("filename") or parsed.params.get("name", ""),
        boundary=boundary.rstrip().encode(header.codec(value), "replace"),
    )
