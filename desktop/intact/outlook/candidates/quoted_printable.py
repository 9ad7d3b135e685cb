"""Quoted-printable as mail programs write it: where each cuts its lines (RFC 2045 6.7).

Decoded, all of them are the same; a body hash tells them apart.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

_CRLF: Final = b"\r\n"
_LITERAL: Final = frozenset([0x09, 0x0A, 0x0D, *range(0x20, 0x3D), *range(0x3E, 0x7F)])
_EQUALS: Final = 0x3D
_BLANKS: Final = (b" ", b"\t")
_HEX: Final = [b"=%02X" % octet for octet in range(256)]
_GUARDED: Final = (b".", b"From ")


@dataclass(frozen=True, slots=True)
class QuotedPrintable:
    """A way to write quoted-printable.

    Attributes:
        whole: a line of at most that many octets is not cut.
        piece: others are cut into pieces of at most that many, before the "=".
        words: they are cut behind a blank where the piece has one.
        tabs: a tab is encoded, wherever it stands.
        returns: the CR of a line end is encoded: its LF alone was taken for the line end.
        guarded: a dot or "From " at the start of a line is encoded.
        over: a piece ends behind the octet that fills it, even if that is an =XX.
        closed: a text without a line end at its end ends in a cut.
    """

    whole: int
    piece: int
    words: bool = False
    tabs: bool = False
    returns: bool = False
    guarded: bool = False
    over: bool = False
    closed: bool = False

    def encode(self, data: bytes) -> bytes:
        """The octets of a text whose line ends are CRLF; its last line end stays one."""
        escaped = _escaped(data)
        if self.tabs:
            escaped = escaped.replace(b"\t", b"=09")
        if self.returns:
            escaped = escaped.replace(_CRLF, b"=0D\r\n")
        lines = escaped.split(_CRLF)
        if self.guarded:
            lines = [_guarded(line) for line in lines]
        whole = self.whole
        made = _CRLF.join([line if len(line) <= whole else self._broken(line) for line in lines])
        return made + b"=\r\n" if self.closed and lines[-1] else made

    def _broken(self, line: bytes) -> bytes:
        pieces: list[bytes] = []
        start = 0
        while len(line) - start > self.whole:
            end = self._cut(line, start)
            pieces.append(line[start:end])
            start = end
        return b"=\r\n".join([*pieces, line[start:]])

    def _cut(self, line: bytes, start: int) -> int:
        """Where the piece ends that begins at `start`; never inside an =XX."""
        end = start + self.piece
        if self.words and (blank := line.rfind(b" ", start, end)) >= start:
            return blank + 1
        escape = line.rfind(b"=", end - 2, end)
        if self.over and end > escape > start:
            return escape + len(_HEX[0])
        return escape if escape > start else end


EXCHANGE: Final = QuotedPrintable(75, 75)
"""Exchange: no line is longer than 75, with "=" 76."""

JAVA: Final = QuotedPrintable(75, 75, tabs=True)
"""JavaMail, and so Amazon, LinkedIn and many more."""

GREEDY: Final = QuotedPrintable(76, 75)
"""Gmail, Python and PHP: a last piece of 76 stays whole."""

OUTLOOK: Final = QuotedPrintable(74, 73, words=True)
"""Outlook and Outlook Express, which write the mail themselves (MimeOLE)."""

APPLE: Final = QuotedPrintable(76, 75, closed=True)
"""Mail on macOS."""

IPHONE: Final = QuotedPrintable(76, 76, over=True, closed=True)
"""Mail on iPhones and iPads."""

MOZILLA: Final = QuotedPrintable(73, 73)
"""Thunderbird and its ancestors."""

RUBY: Final = QuotedPrintable(73, 73, returns=True)
"""Ruby on Rails, and so GitHub."""

WORDS: Final = QuotedPrintable(76, 75, words=True)
"""Nodemailer."""

_KNOWN: Final = (EXCHANGE, GREEDY, OUTLOOK, MOZILLA, JAVA, WORDS, RUBY)


def ways(data: bytes) -> tuple[QuotedPrintable, ...]:
    """All ways that differ for this text, those of the most senders first."""
    every = (way for way in _KNOWN if b"\t" in data or not way.tabs)
    if not (data.startswith(_GUARDED) or b"\n." in data or b"\nFrom " in data):
        return tuple(every)
    return tuple(form for way in every for form in (way, replace(way, guarded=True)))


def _guarded(line: bytes) -> bytes:
    return _HEX[line[0]] + line[1:] if line.startswith(_GUARDED) else line


def _escaped(data: bytes) -> bytes:
    """Octet by octet, so that most of the work is done at the speed of C."""
    unsafe = set(data) - _LITERAL
    if _EQUALS in unsafe:  # before the others, which bring it in
        data = data.replace(b"=", b"=3D")
    for octet in unsafe - {_EQUALS}:
        data = data.replace(bytes([octet]), _HEX[octet])
    for blank in _BLANKS:
        if blank + _CRLF in data:
            data = data.replace(blank + _CRLF, _HEX[blank[0]] + _CRLF)
    return data[:-1] + _HEX[data[-1]] if data.endswith(_BLANKS) else data
