"""The HTML or text that RTF encapsulates, and the readable text of any other RTF.

One pass over the tokens, no recursion: [MS-OXRTFEX] 2.1.3 and 2.2.3, [MSFT-RTF]. RTF in Outlook
items is what is left of the HTML of a mail when the store kept no HTML.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from intact.limits import RTF_BYTES, RTF_DEPTH
from intact.outlook import rtf_header, rtf_tokens
from intact.outlook.rtf_characters import SKIPPED, SYMBOLS, WORDS
from intact.outlook.rtf_header import Header, Kind
from intact.outlook.rtf_tokens import TOKEN

_C1: Final = {
    0xDC00 + octet: chr(octet) if octet < 0xA0 else "\N{REPLACEMENT CHARACTER}"
    for octet in range(0x80, 0x100)
}
"""Octets a code page leaves open: Windows makes C1 characters of them, others are damage."""

_LARGEST_CODE_POINT: Final = 0x10FFFF


@dataclass(frozen=True, slots=True)
class Deencapsulated:
    """What an RTF document holds.

    Attributes:
        kind: HTML or TEXT where that was encapsulated, RTF for the readable text of real RTF.
        text: the characters; lines end in CRLF where the document says so.
        charset_hint: MIME name of the code page the document names, "" where it names none.
        complete: False where a limit (`rtf_bytes`, `rtf_depth`) was reached.
    """

    kind: Kind
    text: str
    charset_hint: str
    complete: bool


def de_encapsulate(rtf: bytes) -> Deencapsulated:
    """The document in an RTF document; never raises, time is linear in its length.

    Octets are read in the code page of the current font, inside htmltag in that of the document;
    characters come out as themselves, never as entities, so that any charset can be written.
    """
    header = rtf_header.read(rtf[:RTF_BYTES])
    reader = _Reader(header)
    reader.read(rtf[:RTF_BYTES])
    return Deencapsulated(
        kind=header.kind,
        text=reader.text(),
        charset_hint=header.charset,
        complete=len(rtf) <= RTF_BYTES and not reader.too_deep,
    )


class _Reader:
    """Goes through the tokens and collects what is shown.

    The state of a group is (skip, tag, htmlrtf, uc, codec), and `mute`, which follows from it.
    """

    def __init__(self, header: Header) -> None:
        self._header = header
        self._html = header.kind is Kind.HTML
        self._skip = False  # inside a destination that is not shown
        self._tag = False  # inside htmltag
        self._htmlrtf = False  # what stands here was not in the HTML
        self._mute = False
        self._uc = 1  # characters that repeat a \u for old readers
        self._codec = header.fonts.get(header.first_font, header.codec)
        self._stack: list[tuple[bool, bool, bool, bool, int, str]] = []
        self._unstored = 0  # groups beyond the limit
        self._fallback = 0  # characters still to be passed over
        self._octets: list[bytes] = []  # shown, but not decoded yet, so that double octets join
        self._octets_codec = self._codec
        self._pieces: list[str] = []
        self.too_deep = False
        self._handlers: dict[int, Callable[[re.Match[bytes]], None]] = {
            rtf_tokens.WORD: self._on_word,
            rtf_tokens.NUMBERED: self._on_word,
            rtf_tokens.TEXT: self._on_text,
            rtf_tokens.HEX: self._on_hex,
            rtf_tokens.PLAIN_TAG: self._on_plain_tag,
            rtf_tokens.DESTINATION: self._on_destination,
            rtf_tokens.OPEN: self._on_open,
            rtf_tokens.CLOSE: self._on_close,
            rtf_tokens.SYMBOL: self._on_symbol,
        }
        self._words = WORDS[header.kind]
        self._symbols = SYMBOLS[header.kind]
        self._changes: dict[bytes, Callable[[bytes | None], None]] = {
            **dict.fromkeys(SKIPPED[header.kind], self._skip_group),
            b"u": self._on_unicode,
            b"uc": self._on_uc,
            b"f": self._on_font,
            b"plain": self._on_plain,
        }
        if self._html:
            self._changes[b"htmlrtf"] = self._on_htmlrtf

    def read(self, rtf: bytes) -> None:
        """Take in a whole document."""
        place = 0
        while place < len(rtf):
            place = self._read_up_to_binary(rtf, place)

    def text(self) -> str:
        """What was shown; halves of surrogate pairs, each a character in RTF, are joined."""
        self._decode()
        text = "".join(self._pieces)
        try:
            text.encode("utf-8")
        except UnicodeEncodeError:
            return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return text

    def _read_up_to_binary(self, rtf: bytes, place: int) -> int:
        """Where to go on: behind raw octets, or at the end."""
        for token in TOKEN.finditer(rtf, place):
            kind = token.lastindex or rtf_tokens.SYMBOL
            if kind == rtf_tokens.BINARY:
                self._fallback = max(self._fallback - 1, 0)
                return token.end() + int(token[kind])
            self._handlers[kind](token)
        return len(rtf)

    # tokens

    def _on_word(self, token: re.Match[bytes]) -> None:
        word = token[1]
        change = self._changes.get(word)
        if change is not None:
            self._fallback = 0
            change(token[2])
        elif self._fallback:
            self._fallback -= 1
        elif not self._mute:
            self._show(self._words.get(word, ""))

    def _on_symbol(self, token: re.Match[bytes]) -> None:
        if self._fallback:
            self._fallback -= 1
        elif not self._mute:
            self._show(self._symbols.get(token[rtf_tokens.SYMBOL], ""))

    def _on_text(self, token: re.Match[bytes]) -> None:
        if self._fallback or not self._mute:
            self._show_octets(token[0])

    def _on_hex(self, token: re.Match[bytes]) -> None:
        if self._fallback or not self._mute:
            self._show_octets(binascii.unhexlify(token[0].replace(b"\\'", b"")))

    def _on_plain_tag(self, token: re.Match[bytes]) -> None:
        self._on_open(token)
        self._open_tag()
        if not self._mute:
            self._show_octets(token[rtf_tokens.PLAIN_TAG].translate(None, b"\r\n\0"))
        self._on_close(token)

    def _on_destination(self, token: re.Match[bytes]) -> None:
        self._on_open(token)
        if token[rtf_tokens.DESTINATION] == b"htmltag":
            self._open_tag()
        else:
            self._skip_group(None)

    def _on_open(self, _token: re.Match[bytes]) -> None:
        self._fallback = 0
        if len(self._stack) < RTF_DEPTH:
            state = (self._skip, self._tag, self._htmlrtf, self._mute, self._uc, self._codec)
            self._stack.append(state)
        else:
            self.too_deep = True
            self._unstored += 1

    def _on_close(self, _token: re.Match[bytes]) -> None:
        self._fallback = 0
        if self._unstored:
            self._unstored -= 1
        elif self._stack:
            state = self._stack.pop()
            self._skip, self._tag, self._htmlrtf, self._mute, self._uc, self._codec = state

    # changes of state

    def _open_tag(self) -> None:
        if self._html:
            self._tag = True
            self._mute = self._skip
            self._codec = self._header.codec
        else:
            self._skip_group(None)

    def _skip_group(self, _number: bytes | None) -> None:
        self._skip = True
        self._mute = True

    def _on_htmlrtf(self, number: bytes | None) -> None:
        self._htmlrtf = number != b"0"
        self._mute = self._skip or (self._htmlrtf and not self._tag)

    def _on_uc(self, number: bytes | None) -> None:
        self._uc = max(int(number or 1), 0)

    def _on_font(self, number: bytes | None) -> None:
        if not self._tag:
            self._codec = self._header.fonts.get(int(number or 0), self._header.codec)

    def _on_plain(self, _number: bytes | None) -> None:
        self._on_font(b"%d" % self._header.first_font)

    def _on_unicode(self, number: bytes | None) -> None:
        code = int(number or 0)
        self._fallback = self._uc if number else 0
        code += 0x10000 if code < 0 else 0
        if 0 < code <= _LARGEST_CODE_POINT and not self._mute:
            self._show(chr(code))

    # output

    def _show(self, text: str) -> None:
        if text.isascii():
            self._octets.append(text.encode("ascii"))
        else:
            self._decode()
            self._pieces.append(text)

    def _show_octets(self, octets: bytes) -> None:
        if self._fallback:
            passed = min(self._fallback, len(octets))
            self._fallback -= passed
            octets = octets[passed:]
            if self._mute:
                return
        if self._codec != self._octets_codec and not octets.isascii():
            self._decode()
            self._octets_codec = self._codec
        self._octets.append(octets)

    def _decode(self) -> None:
        """Octets so far to characters; ASCII has been let through whatever the code page."""
        octets = b"".join(self._octets)
        self._octets.clear()
        try:
            self._pieces.append(octets.decode(self._octets_codec))
        except UnicodeDecodeError:
            text = octets.decode(self._octets_codec, "surrogateescape")
            self._pieces.append(text.translate(_C1))
