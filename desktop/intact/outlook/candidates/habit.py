"""What is to be known of how one kind of program writes multiparts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from intact.mime import encode
from intact.outlook.candidates import boundaries, quoted_printable
from intact.outlook.candidates.boundaries import Inner
from intact.outlook.candidates.fields import Fold, Template
from intact.outlook.candidates.quoted_printable import QuotedPrintable

Fields = tuple[Template, ...]


class Source(Enum):
    """How the texts of a sender came about, and so what stores did to them."""

    ANY = auto()
    GMAIL = auto()  # a piece of HTML; the plain text is rendered from it
    EXCHANGE = auto()  # a page; the plain text is rendered from it as stores do
    OUTLOOK = auto()
    APPLE = auto()  # a page on one line


class Label(Enum):
    """Which charset a text that is ASCII names."""

    ITSELF = auto()
    OF_BOTH = auto()  # the one of the other text as well


@dataclass(frozen=True, slots=True)
class Habit:
    """How one kind of program writes.

    Attributes:
        boundary: what its boundaries look like.
        texts: fields of a text part, the usual ones first.
        files: fields of an attachment, the usual ones first.
        message: fields of an attached message.
        multipart: field of a multipart inside another.
        text_fold, file_fold, multipart_fold: of their fields.
        blank: that begins the next line of a folded field.
        inner: boundaries inside, given that of the root, the sizes of the multiparts
            inside, and the subtype of the root.
        preambles: what may stand before the first part of the root.
        opening: what stands before the first part of a multipart inside.
        plain, html: encodings of the texts, the usual ones first.
        after_multipart, after_base64: between its last line and the next delimiter.
        base64_width: of a line.
        base64: writes lines of such a width, each ended by CRLF.
        quoted_printable: where its lines are cut.
        source: of the texts.
        related_inside: the pictures stand beside the HTML, below the alternative.
        labels: charsets of texts that are ASCII, the usual way first.
        upper: charsets are written in capitals.
    """

    boundary: re.Pattern[str]
    texts: tuple[Fields, ...]
    files: tuple[Fields, ...]
    message: Fields = ("Content-Type: message/rfc822",)
    multipart: Template = 'Content-Type: multipart/{subtype}|boundary="{boundary}"'
    text_fold: Fold = Fold.NEVER
    file_fold: Fold = Fold.LONG
    multipart_fold: Fold = Fold.ALWAYS
    blank: str = "\t"
    inner: Callable[[str, Sequence[int], str], Iterator[Inner]] = boundaries.unknown
    preambles: tuple[bytes, ...] = (b"",)
    opening: bytes = b""
    plain: tuple[str, ...] = ("7bit", "quoted-printable", "base64", "8bit")
    html: tuple[str, ...] = ("quoted-printable", "7bit", "base64", "8bit")
    after_multipart: bytes = b"\r\n"
    after_base64: bytes = b""
    base64_width: int = 76
    base64: Callable[[bytes, int], bytes] = encode.base64_lines
    quoted_printable: QuotedPrintable = quoted_printable.GREEDY
    source: Source = Source.ANY
    related_inside: bool = False
    labels: tuple[Label, ...] = (Label.OF_BOTH, Label.ITSELF)
    upper: bool = False
