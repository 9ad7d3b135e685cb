"""Writes known HTML as RTF in one of the many ways its meaning allows; chance decides which.

The tree is what a mail says: texts in fonts, tags, groups. Around it stands what a reader has to
pass over: what was not in the HTML, groups that are not shown, line ends, other spellings.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

FONTS = {
    0: (0, "cp1252"),
    1: (204, "cp1251"),
    2: (161, "cp1253"),
    3: (128, "cp932"),
    4: (134, "gbk"),
}
"""Number of font -> charset and how Python calls its code page."""

_TABLE = rb"{\fonttbl%b}" % b"".join(
    rb"{\f%d\fnil\fcharset%d{\*\panose 02}Font;}" % (number, charset)
    for number, (charset, _) in FONTS.items()
)
_BEFORE = (
    b"",
    b"",
    b"",
    rb"{\*\generator X{\b y};}",
    rb"{\pntext *\tab}",
    rb"{\*\mhtmltag <x>}",
    b"\r\n",
)
_NOISE = (
    rb"\htmlrtf \'95\par\htmlrtf0 ",
    rb"\htmlrtf {\b x{\pict 00}}\htmlrtf0 ",
    rb"{\htmlrtf \u8226?\bullet}",
    rb"\htmlrtf1{\*\pn\pnlvl{\pntxtb\'b7}}\htmlrtf0 ",
    rb"\cf1\lang1033 ",
    b"\r\n",
    rb"\bin3 {}}",
)
_NAMED = {"\u2018": b"lquote", "\u2019": b"rquote", "\u2022": b"bullet", "\u2014": b"emdash"}


@dataclass(frozen=True)
class Text:
    """Characters outside of tags."""

    text: str


@dataclass(frozen=True)
class Tag:
    """Characters inside htmltag."""

    text: str


@dataclass(frozen=True)
class Group:
    """Content in a font of its own."""

    font: int
    content: tuple[Node, ...]


Node = Text | Tag | Group


def html(nodes: tuple[Node, ...]) -> str:
    """What a reader has to find."""
    return "".join(html(node.content) if isinstance(node, Group) else node.text for node in nodes)


@dataclass
class Writer:
    """Writes a document; `codec` is that of the document."""

    random: Random
    page: int
    codec: str
    out: list[bytes] = field(default_factory=list)
    fallback: int = 1

    def document(self, nodes: tuple[Node, ...]) -> bytes:
        """The whole of it."""
        start = rb"{\rtf1\ansi\ansicpg%d\fromhtml1 \deff0" % self.page
        self.out = [start, _TABLE, rb"{\colortbl;\red0;}\uc1\pard\plain "]
        self._nodes(nodes, self._codec_of(0))
        return b"".join([*self.out, b"}"])

    def _nodes(self, nodes: tuple[Node, ...], codec: str) -> None:
        for node in nodes:
            self._add(self.random.choice(_BEFORE))
            match node:
                case Text():
                    self._characters(node.text, codec)
                case Tag():
                    self._tag(node.text)
                case Group():
                    self._group(node)
            self._add(self.random.choice((b"", b"", *_NOISE)))

    def _tag(self, text: str) -> None:
        self._add(
            self.random.choice([rb"{\*\htmltag84 ", rb"{\*\htmltag ", b"{\r\n\\*\\htmltag241 "])
        )
        self._characters(text, self.codec)
        self._add(b"}")

    def _group(self, group: Group) -> None:
        """In a group of its own, or in one that was not in the HTML."""
        fallback = self.fallback
        opens, closes = self.random.choice(
            [(b"{", b"}"), (rb"\htmlrtf {", rb"\htmlrtf }\htmlrtf0 ")]
        )
        self._add(opens + rb"\f%d " % group.font)
        self._add(rb"\htmlrtf0 " if opens != b"{" else b"")
        if self.random.random() < 0.3:
            self.fallback = self.random.randint(0, 3)
            self._add(rb"\uc%d " % self.fallback)
        self._nodes(group.content, self._codec_of(group.font))
        self._add(closes)
        self.fallback = fallback

    def _codec_of(self, font: int) -> str:
        """A document in UTF-8 is so in every font."""
        return self.codec if self.page == 65001 else FONTS[font][1]

    def _characters(self, text: str, codec: str) -> None:
        for character in text:
            self._add(self._spelt(character, codec))
            if self.random.random() < 0.05:
                self._add(b"\r\n")

    def _spelt(self, character: str, codec: str) -> bytes:
        if character == "\n":
            return self.random.choice([rb"\par ", rb"\line "])
        if character == "\t":
            return rb"\tab "
        if character in _NAMED and self.random.random() < 0.5:
            return b"\\" + _NAMED[character] + b" "
        if character in "\\{}" and self.random.random() < 0.5:
            return b"\\" + character.encode()
        octets = _octets(character, codec)
        if octets is None or self.random.random() < 0.2:
            return self._unicode(character)
        return b"".join(map(self._octet, octets))

    def _octet(self, octet: int) -> bytes:
        if octet < 0x20 or octet in b"\\{}" or self.random.random() < 0.3:
            return rb"\'%02x" % octet
        return bytes([octet])

    def _unicode(self, character: str) -> bytes:
        halves = character.encode("utf-16-le")
        codes = [int.from_bytes(halves[at : at + 2], "little") for at in range(0, len(halves), 2)]
        return b"".join(self._code(code - 0x10000 if code > 0x7FFF else code) for code in codes)

    def _code(self, code: int) -> bytes:
        """A word, and behind it what old readers show: it ends the word, or a blank does."""
        ways = [b"?", rb"\'3f", rb"\'93", rb"\~", rb"\bullet "]
        shown = b"".join(self.random.choice(ways) for _ in range(self.fallback))
        blank = b" " if not shown or self.random.random() < 0.5 else b""
        return rb"\u%d" % code + blank + shown

    def _add(self, octets: bytes) -> None:
        self.out.append(octets)


def _octets(character: str, codec: str) -> bytes | None:
    try:
        octets = character.encode(codec)
        return octets if octets.decode(codec) == character else None
    except UnicodeError:
        return None
