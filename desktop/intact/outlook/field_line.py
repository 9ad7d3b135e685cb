"""A header field made of a property: readable for programs, never more than one field."""

from __future__ import annotations

from textwrap import wrap
from typing import Final

from intact.limits import FIELD_SHOWN, LINE_OCTETS
from intact.mime import encoded_words

_LINE: Final = 76


def line(name: str, text: str) -> bytes:
    """A field, folded; text beyond the limit is cut. Nothing where there is no text.

    What is ASCII stays as it is, however long its words are: fields with a grammar may not have
    encoded words (RFC 2047 5).
    """
    text = " ".join(text[:FIELD_SHOWN].replace("\0", " ").split())
    if not text:
        return b""
    if not text.isascii():
        return f"{name}: {encoded_words.encode_text(text, len(name) + 2)}\r\n".encode("ascii")
    longest = max(map(len, text.split(" ")))
    width = _LINE if longest < LINE_OCTETS - len(name) - 2 else LINE_OCTETS
    folded = wrap(
        f"{name}: {text}",
        width,
        subsequent_indent=" ",
        break_long_words=width > _LINE,
        break_on_hyphens=False,
    )
    return ("\r\n".join(folded) + "\r\n").encode("ascii")
