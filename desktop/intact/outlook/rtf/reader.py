"""Goes through the tokens of an RTF document and collects what is shown.

[MS-OXRTFEX] 2.2.3.2 and 2.2.3.3: tags come from htmltag groups, text from outside of them; what
htmlrtf marks was not in the HTML. One pass, no recursion, a bounded number of steps.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable, Iterator
from functools import partial

from intact.limits import RTF_STEPS
from intact.outlook.rtf import fonts, tokens
from intact.outlook.rtf.characters import SKIPPED, SYMBOLS, WORDS, Kind
from intact.outlook.rtf.head import Header
from intact.outlook.rtf.skip import end_of_fallback, end_of_group, end_of_octets
from intact.outlook.rtf.state import State
from intact.outlook.rtf.text import Collector

Token = re.Match[bytes]
Handler = Callable[[Token], int | None]
"""Takes in a token; gives the place to go on at where that is not right behind it."""


class Reader:
    """Takes in one document."""

    def __init__(self, header: Header) -> None:
        self._header = header
        self._html = header.kind is Kind.HTML
        self._state = State(header)
        self._shown = Collector(header.codec)
        self._steps: Iterator[int] = iter(range(RTF_STEPS))
        self._words = WORDS[header.kind]
        self._symbols = SYMBOLS[header.kind]
        self._changes: dict[bytes, Handler] = {
            **dict.fromkeys(SKIPPED[header.kind], self._on_skipped),
            b"f": self._on_font,
            b"fonttbl": self._on_font_table,
            b"htmlrtf": self._on_htmlrtf,
            b"plain": self._on_font,
            b"u": self._on_unicode,
            b"uc": self._on_fallback,
            b"upr": self._on_versions,
        }
        self._handlers = self._by_kind()

    def read(self, rtf: bytes) -> Collector:
        """Take in a whole document; what is shown of it."""
        place = 0
        while place < len(rtf):
            place = self._read_on(rtf, place)
        return self._shown

    @property
    def finished(self) -> bool:
        """Whether the document was read to its end."""
        return next(self._steps, None) is not None

    def _read_on(self, rtf: bytes, place: int) -> int:
        """Read until it goes on elsewhere; where that is."""
        handlers = self._handlers
        for _, token in zip(self._steps, tokens.TOKEN.finditer(rtf, place), strict=False):
            jump = handlers[token.lastindex or 0](token)
            if jump is not None and jump != token.end():
                return jump
        return len(rtf)

    def _by_kind(self) -> tuple[Handler, ...]:
        handlers: dict[int, Handler] = {
            tokens.TAG: self._on_tag,
            tokens.TEXT: self._on_text,
            tokens.NOISE: self._on_noise,
            tokens.HEX: self._on_hex,
            tokens.PAIRS: self._on_unicode_run,
            tokens.UNICODE: self._on_unicode_run,
            tokens.WORD: self._on_word,
            tokens.CLOSE: self._on_close,
            tokens.DESTINATION: self._on_destination,
            tokens.OPEN: self._on_open,
            tokens.BINARY: partial(end_of_octets, length=tokens.LENGTH),
            tokens.SYMBOL: self._on_symbol,
        }
        return tuple(handlers.get(kind, self._on_open) for kind in range(tokens.SYMBOL + 1))

    # what is shown

    def _on_tag(self, token: Token) -> None:
        content = tokens.unescaped(token[tokens.TAG])
        if content and self._html:
            self._shown.add_octets(content, self._header.codec)

    def _on_text(self, token: Token) -> None:
        if not self._state.htmlrtf:
            self._shown.add_octets(token[0], self._state.codec)

    def _on_hex(self, token: Token) -> None:
        if not self._state.htmlrtf:
            octets = binascii.unhexlify(token[0].replace(b"\\'", b""))
            self._shown.add_octets(octets, self._state.codec)

    def _on_symbol(self, token: Token) -> None:
        shown = self._symbols.get(token[tokens.SIGN])
        if shown and not self._state.htmlrtf:
            self._shown.add_text(shown)

    def _on_word(self, token: Token) -> int | None:
        name = token[tokens.NAME]
        change = self._changes.get(name)
        if change is not None:
            return change(token)
        shown = self._words.get(name)
        if shown and not self._state.htmlrtf:
            self._shown.add_text(shown)
        return None

    def _on_unicode_run(self, token: Token) -> int | None:
        octets = 2 if token.lastindex == tokens.PAIRS else 1
        if self._state.fallback == octets:
            self._show_characters(tokens.CHARACTER.findall(token[0]))
            return None
        first = tokens.CHARACTER.match(token.string, token.start())
        return self._unicode(first[1], token.string, first.end()) if first else None

    def _on_unicode(self, token: Token) -> int | None:
        number = token[tokens.NUMBER]
        return None if number is None else self._unicode(number, token.string, token.end())

    def _unicode(self, number: bytes, rtf: bytes, place: int) -> int:
        self._show_characters([number])
        return end_of_fallback(rtf, place, self._state.fallback)

    def _show_characters(self, numbers: list[bytes]) -> None:
        if not self._state.htmlrtf:
            self._shown.add_characters(numbers)

    # groups

    def _on_open(self, _token: Token) -> None:
        self._state.open_group()

    def _on_close(self, _token: Token) -> None:
        self._state.close_group()

    def _on_destination(self, token: Token) -> int | None:
        self._state.open_group()
        match token[tokens.DESTINATION_NAME]:
            case b"htmltag" if self._html:
                self._state.enter_tag()
            case b"ud":
                self._shown.take_version(self._state.depth - 1)
            case _:
                return self._skip(token)
        return None

    def _on_skipped(self, token: Token) -> int | None:
        """A group that is not shown; a word that comes late in the document itself begins none."""
        before = token.string[max(token.start() - 1, 0) : token.start()]
        return self._skip(token) if self._state.depth > 1 or before == b"{" else None

    def _skip(self, token: Token) -> int:
        self._state.close_group()
        return end_of_group(token.string, token.end(), self._steps)

    def _on_font_table(self, token: Token) -> int | None:
        end = self._on_skipped(token)
        if end is not None:
            table = token.string[token.end() : end]
            self._state.add_fonts(fonts.read(table, self._header.codec, self._steps))
        return end

    def _on_versions(self, _token: Token) -> None:
        """Two versions of a text follow: the first is shown until the Unicode one comes."""
        self._shown.begin_versions(self._state.depth)

    # changes of state

    def _on_noise(self, token: Token) -> int | None:
        """The whole way from htmlrtf to htmlrtf0, or only its first word."""
        state = self._state
        closes, opens, behind = token.group(*tokens.IN_NOISE)
        if not self._html or (closes and not state.was_htmlrtf):
            state.htmlrtf = self._html
            return tokens.end_of_htmlrtf(token)
        state.htmlrtf = True
        if closes:
            state.close_group()
        if opens:
            state.open_group()
        if behind:
            for font in tokens.FONT.finditer(behind):
                state.set_font(font[1])
        state.htmlrtf = False
        return None

    def _on_htmlrtf(self, token: Token) -> None:
        self._state.htmlrtf = self._html and token[tokens.NUMBER] != b"0"

    def _on_fallback(self, token: Token) -> None:
        self._state.set_fallback(token[tokens.NUMBER])

    def _on_font(self, token: Token) -> None:
        self._state.set_font(token[tokens.NUMBER])
