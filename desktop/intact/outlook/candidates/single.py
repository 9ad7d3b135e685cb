"""Bodies of a mail that is one text or one file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from intact.mime import charsets, encode
from intact.outlook.candidates import quoted_printable, texts
from intact.outlook.candidates.candidate import Candidate
from intact.outlook.candidates.habit import Source
from intact.outlook.candidates.material import Material
from intact.outlook.header_block import Declared

_WIDTHS: Final = (76, 72, 60, 64)
_DEFAULT: Final = "us-ascii"  # RFC 2045 5.2
_IPHONE: Final = replace(quoted_printable.IPHONE, closed=False)
"""Both ends are tried for all of them."""


def candidates(declared: Declared, material: Material) -> Iterator[Candidate]:
    """Bodies for a header section that declares no multipart, the most probable first."""
    match declared.type:
        case "" | "text/plain" if not material.files:
            forms = texts.plains(material.text, None, Source.ANY)
            yield from _texts(forms, material.text, declared)
        case "text/html" if material.page is not None and not material.files:
            charset = declared.params.get("charset", _DEFAULT)
            forms = texts.pages(material.page, Source.ANY, charset)
            yield from _texts(forms, material.page, declared)
        case _ if len(material.files) == 1 and not material.text and material.page is None:
            yield from encoded(material.files[0].data, declared.encoding)


def _texts(forms: tuple[str, ...], stored: str | None, declared: Declared) -> Iterator[Candidate]:
    codec = charsets.writing_codec(declared.params.get("charset", _DEFAULT))
    if codec is None:
        return
    ends = texts.ends(stored, Source.ANY)
    if declared.encoding != "base64":  # a hash does not count empty lines at the end
        ends = (ends[0] or "\r\n",)
    for end in ends:
        for form in forms:
            try:
                data = (form + end).encode(codec)
            except UnicodeError:
                continue
            yield from encoded(data, declared.encoding)


def encoded(data: bytes, encoding: str) -> Iterator[Candidate]:
    """The octets of a body in every way its declared encoding is written."""
    match encoding:
        case "base64":
            for octets in dict.fromkeys((data, data.replace(b"\r\n", b"\n"))):
                yield from (Candidate(encode.base64_lines(octets, width)) for width in _WIDTHS)
        case "quoted-printable":
            for way in (*quoted_printable.ways(data), _IPHONE):
                yield Candidate(way.encode(data))
                without_end = data.removesuffix(b"\r\n")
                yield Candidate(way.encode(without_end) + b"=\r\n")
        case "" | "7bit" | "8bit" | "binary":
            yield Candidate(data)
