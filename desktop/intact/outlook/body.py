"""Which texts of an Outlook item are its body, and in which octets ([MS-OXBBODY], [MS-OXCMAIL]).

The HTML octets of the store go out untouched. Text and HTML that only exist as Unicode are written
in the charset the message names, if they fit it, else in UTF-8.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from intact.fidelity import Loss, LossCode
from intact.mime import charsets
from intact.outlook import rich_text
from intact.outlook.budget import Budget
from intact.outlook.properties import Properties
from intact.outlook.rtf.characters import Kind
from intact.outlook.tags import Tag, Type

_META_CHARSET: Final = re.compile(rb"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_WIDELY_KNOWN: Final = {"windows-874": "tis-620", "iso-8859-8-i": "windows-1255"}
"""Names that scanners written in Python do not know -> names of the same letters that all know."""

_META_WITHIN: Final = 4_096


@dataclass(frozen=True, slots=True)
class Octets:
    """A text in its octets."""

    data: bytes
    charset: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the body, not yet in octets.

    Attributes:
        text: the characters, where the store keeps characters.
        stored: the octets, where the store keeps octets.
        charsets: names to write or read it in, the best first.
        references: characters outside a charset may become &#...; (HTML).
    """

    text: str
    stored: bytes | None
    charsets: tuple[str, ...]
    references: bool = False

    def octets(self) -> Octets:
        """The octets when the charset can be chosen freely; private labels are not widely known."""
        for charset in self.charsets:
            private = charset.lower().startswith("x-")
            if not private and (data := self.in_charset(charset)) is not None:
                return Octets(data, charset)
        if self.stored is not None:
            return Octets(self.stored, "iso-8859-1")
        return Octets(self.text.encode("utf-8", "replace"), "utf-8")

    def in_charset(self, charset: str) -> bytes | None:
        """The octets in this charset, None where they do not fit it without loss."""
        codec = charsets.writing_codec(charset)
        if codec is None:
            return None
        try:
            if self.stored is not None:
                # ASCII of even length would pass for Chinese
                wide = b"\0" in self.stored or not charsets.is_wide(charset)
                return self.stored if wide and charsets.decode(self.stored, charset)[1] else None
            data = self.text.encode(codec)
            return data if data.decode(codec) == self.text else None
        except UnicodeError:
            return None

    def as_declared(self, charset: str) -> bytes | None:
        """The octets for a header that names this charset and cannot be changed."""
        if (data := self.in_charset(charset)) is not None:
            return data
        codec = charsets.writing_codec(charset)
        if codec is None or not self.references or self.stored is not None:
            return None
        return self.text.encode(codec, "xmlcharrefreplace")


@dataclass(frozen=True, slots=True)
class Body:
    """The texts of an item; at most one of each kind.

    Attributes:
        rtf: what the plain text was written as, where its formatting is in nothing else.
    """

    plain: Text | None
    html: Text | None
    losses: tuple[Loss, ...]
    rtf: bytes | None = None


def read(properties: Properties, declared_charset: str, budget: Budget) -> Body:
    """The body of an item; `declared_charset` is what its internet header names, or "".

    RTF is looked at only where the store kept no HTML: then it is what the store was given.
    """
    names = _charsets(properties, declared_charset)
    plain = _text(properties.text(Tag.BODY), names)
    html = _html(properties, names)
    rich = None
    if html is None:
        rich = rich_text.read(properties, budget, has_plain=plain is not None)
    losses = rich.losses if rich else ()
    if rich and rich.kind is Kind.HTML:
        html = _html_of(rich.text, names)
        losses += (Loss(LossCode.HTML_FROM_RTF),) if html else ()
    elif rich:
        plain = plain or _text(rich.text, names)
    formatted = rich.rtf if rich and plain and rich.is_formatted else None
    if plain is None and html is None:
        plain = _text(properties.text(Tag.REPORT_TEXT), names)
    return Body(plain, html, losses, formatted)


def _charsets(properties: Properties, declared: str) -> tuple[str, ...]:
    internet = charsets.of_code_page(properties.integer(Tag.INTERNET_CODE_PAGE) or 0)
    named = (_WIDELY_KNOWN.get(name.lower(), name) for name in (declared, internet) if name)
    return tuple(dict.fromkeys(named))


def _text(text: str, names: tuple[str, ...]) -> Text | None:
    if not text.strip():
        return None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n")
    return Text(lines, None, (*names, "utf-8"))


def _html(properties: Properties, names: tuple[str, ...]) -> Text | None:
    """PidTagHtml as octets, or PidTagBodyHtml as characters or octets."""
    stored = properties.octets(Tag.HTML)
    if stored is None and properties.has(Tag.HTML, Type.UNICODE):
        text = properties.text(Tag.HTML)
        return _html_of(text, names) if text.strip() else None
    if stored is None:
        stored = properties.octets(Tag.HTML, Type.STRING8)
    stored = (stored or b"").rstrip(b"\0")
    if b"\0" in stored and len(stored) % 2:
        stored += b"\0"  # half of the last character of UTF-16, not a terminator
    if not stored.strip():
        return None
    return Text("", stored, _stored_charsets(stored, names), references=True)


def _stored_charsets(stored: bytes, names: tuple[str, ...]) -> tuple[str, ...]:
    """Octets that are not ASCII but valid UTF-8 are UTF-8, whatever the labels say."""
    named = (*names, *_meta_charset(stored), "utf-8", "windows-1252")
    if not stored.isascii() and charsets.decode(stored, "utf-8")[1]:
        named = ("utf-8", *named)
    return tuple(dict.fromkeys(named))


def _meta_charset(html: bytes) -> tuple[str, ...]:
    found = _META_CHARSET.search(html, 0, _META_WITHIN)
    return (found[1].decode("ascii", "replace"),) if found else ()


def _html_of(text: str, names: Iterable[str]) -> Text | None:
    """HTML as characters; the charset it names itself comes after those of the mail."""
    if not text.strip():
        return None
    beginning = text[:_META_WITHIN].encode("ascii", "replace")
    named = (*names, *_meta_charset(beginning), "utf-8")
    return Text(text, None, tuple(dict.fromkeys(named)), references=True)
