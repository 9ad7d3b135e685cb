"""What holds at a place of an RTF document and is as before where the group ends."""

from __future__ import annotations

from typing import Final

from intact.outlook.rtf.head import Header

_LARGEST_FALLBACK: Final = 255  # bounds how many states there are


class State:
    """The state of the current group; those of the groups around it wait on a stack.

    Equal states are kept once, so that a million of nested groups cost eight bytes each.

    Attributes:
        depth: groups around this place.
        htmlrtf: what stands here was not in the HTML.
        tag: this is the content of htmltag, where fonts mean nothing.
        fallback: characters behind each Unicode one that repeat it for old readers.
        codec: how octets are read.
    """

    __slots__ = (
        "_first_font",
        "_fonts",
        "_known",
        "_plain",
        "_stack",
        "codec",
        "fallback",
        "htmlrtf",
        "tag",
    )

    def __init__(self, header: Header) -> None:
        self.htmlrtf = False
        self.tag = False
        self.fallback = 1
        self.codec = header.codec
        self._plain = header.codec
        self._first_font = header.first_font
        self._fonts: dict[int, str] = {}
        self._stack: list[tuple[bool, bool, int, str]] = []
        self._known: dict[tuple[bool, bool, int, str], tuple[bool, bool, int, str]] = {}

    @property
    def depth(self) -> int:
        """Groups around this place."""
        return len(self._stack)

    @property
    def was_htmlrtf(self) -> bool:
        """What `htmlrtf` will be behind this group."""
        return bool(self._stack) and self._stack[-1][0]

    def open_group(self) -> None:
        """A group begins; it inherits everything."""
        state = (self.htmlrtf, self.tag, self.fallback, self.codec)
        self._stack.append(self._known.setdefault(state, state))

    def close_group(self) -> None:
        """A group ends; one too many changes nothing."""
        if self._stack:
            self.htmlrtf, self.tag, self.fallback, self.codec = self._stack.pop()

    def enter_tag(self) -> None:
        """The group is htmltag: its octets have the code page of the document."""
        self.htmlrtf = False
        self.tag = True
        self.codec = self._plain

    def set_fallback(self, number: bytes | None) -> None:
        """The parameter of uc."""
        self.fallback = min(max(int(number or 1), 0), _LARGEST_FALLBACK)

    def set_font(self, number: bytes | None) -> None:
        """The parameter of f; none means the first font."""
        if not self.tag:
            font = self._first_font if number is None else int(number)
            self.codec = self._fonts.get(font, self._plain)

    def add_fonts(self, fonts: dict[int, str]) -> None:
        """A font table; from here on text without a font has the first one."""
        self._fonts |= fonts
        self.set_font(None)
