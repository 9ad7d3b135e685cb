"""Collects octets and characters, and turns octets to characters in the code page they have."""

from __future__ import annotations

from typing import Final

_WIDER: Final = {"cp950": "big5hkscs", "cp932": "shift_jis_2004"}
"""Codec -> one that knows more characters at places where the first knows none."""

_LARGEST_CODE_POINT: Final = 0x10FFFF
_REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
_OPEN_PLACES: Final = {
    chr(0xDC00 + octet): chr(octet) if octet < 0xA0 else _REPLACEMENT
    for octet in range(0x80, 0x100)
}
"""Octets a code page leaves open: Windows makes C1 characters of them, others are damage."""

_OPEN_PLACES_OF: Final = {"gb18030": _OPEN_PLACES | {"\udc80": "\N{EURO SIGN}"}}
"""Codec -> the same, where it is not so: what Windows calls 936 has a place for the euro."""


class Collector:
    """The text so far.

    Octets wait until the code page changes, because two of them may be one character although
    words stand between them. ASCII goes along whatever the code page.

    Attributes:
        damaged: something was no character in its code page.
    """

    def __init__(self, document_codec: str) -> None:
        self.damaged = False
        self._codec = document_codec
        self._utf_8 = ("utf_8",) if document_codec == "utf_8" else ()
        self._waiting: list[bytes] = []
        self._pieces: list[str] = []
        self._versions = (0, 0)  # depth and first piece of the text that may have another one

    def add_octets(self, octets: bytes, codec: str) -> None:
        """One or more octets in a code page."""
        if codec != self._codec and (self._ends_high() or not octets.isascii()):
            self._decode()
            self._codec = codec
        self._waiting.append(octets)

    def add_text(self, text: str) -> None:
        """Characters, or none."""
        if not text.isascii():
            self._decode()
            self._pieces.append(text)
        elif text:
            self._waiting.append(text.encode("ascii"))

    def add_characters(self, numbers: list[bytes]) -> None:
        """Characters by number: RTF counts in signed 16 bits, but larger ones are met."""
        codes = [int(number) for number in numbers]
        signed = [code + 0x10000 if code < 0 else code for code in codes]
        self.add_text("".join([chr(code) for code in signed if 0 < code <= _LARGEST_CODE_POINT]))

    def begin_versions(self, depth: int) -> None:
        """What is added from here on, in a group at this depth, may have another version."""
        self._decode()
        self._versions = (depth, len(self._pieces))

    def take_version(self, depth: int) -> None:
        """The other version begins: the one before it is forgotten."""
        begun, pieces = self._versions
        if depth == begun:
            self._waiting.clear()
            del self._pieces[pieces:]

    def text(self) -> str:
        """All of it; halves of surrogate pairs, each a character in RTF, are joined."""
        self._decode()
        text = "".join(self._pieces)
        try:
            text.encode("utf-8")
        except UnicodeEncodeError:
            joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
            self.damaged |= joined.count(_REPLACEMENT) > text.count(_REPLACEMENT)
            return joined
        return text

    def _ends_high(self) -> bool:
        """Whether the last octet may be the first half of a character."""
        return bool(self._waiting) and self._waiting[-1][-1] > 0x7F

    def _decode(self) -> None:
        if self._waiting:
            self._pieces.append(self._decoded(b"".join(self._waiting)))
            self._waiting.clear()

    def _decoded(self, octets: bytes) -> str:
        """In a document in UTF-8 that comes first: some writers use it whatever the font."""
        for codec in (*self._utf_8, self._codec, _WIDER.get(self._codec, self._codec)):
            try:
                return octets.decode(codec)
            except UnicodeDecodeError:
                continue
        places = _OPEN_PLACES_OF.get(self._codec, _OPEN_PLACES)
        text = octets.decode(self._codec, "surrogateescape")
        for open_place in places.keys() & set(text):  # few; str.translate looks at every character
            text = text.replace(open_place, places[open_place])
        self.damaged |= _REPLACEMENT in text
        return text
