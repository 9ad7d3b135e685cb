"""A header field made of a property: readable for programs, never more than one field."""

from __future__ import annotations

import re
from typing import Final

from intact.fidelity import Loss, LossCode
from intact.mime import encoded_words

_LONG_WORD: Final = re.compile(r"[^ ]{900}(?=[^ ])")  # RFC 5322 2.1.1: lines end before 998


def line(name: str, text: str) -> bytes:
    """A field, folded; nothing where there is no text.

    What is ASCII stays as it is, however long its words are: fields with a grammar may not have
    encoded words (RFC 2047 5). Only words beyond the limit of a line are broken.
    """
    plain = " ".join(text.replace("\0", " ").split())
    if not plain:
        return b""
    column = len(name) + 2
    if plain.isascii():
        value = encoded_words.folded(_LONG_WORD.sub(r"\g<0> ", plain), column)
    else:
        value = encoded_words.encode_text(plain, column)
    return f"{name}: {value}\r\n".encode("ascii")


def cut(text: str, most: int, losses: list[Loss]) -> str:
    """At most so many characters of a text; where there are more, that is told."""
    if len(text) > most:
        losses.append(Loss(LossCode.NOT_FULLY_READ, {"limit": "field_shown"}))
    return text[:most]
