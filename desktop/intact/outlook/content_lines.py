"""Content lines, of which iCalendar (RFC 5545 3.1) and vCard (RFC 2426, RFC 6350) are made.

Text of a message goes into them escaped, so that it can neither end a line nor begin a property.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

_LINE: Final = 75  # octets, without the line end
_CRLF: Final = b"\r\n"
_CONTROLS: Final = {
    **dict.fromkeys([*range(0x20), 0x7F, *range(0x80, 0xA0), 0x2028, 0x2029]),
    0x09: " ",
    0x85: "\n",
    0x2028: "\n",
    0x2029: "\n",
}
_IN_PARAMETERS: Final = {**dict.fromkeys(_CONTROLS, " "), ord('"'): "'"}
_ESCAPES: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_PRINTABLE: Final = "".join(map(chr, range(0x21, 0x7F)))
_IN_ADDRESSES: Final = "!$'*+-.=@_~"
_QUOTED: Final = frozenset(":;,")


def text(value: str) -> str:
    """A value of type TEXT (RFC 5545 3.3.11): escaped; control characters go."""
    lines = value.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join([line.translate(_CONTROLS) for line in lines]).translate(_ESCAPES)


def texts(values: Iterable[str], separator: str = ",") -> str:
    """Several values of type TEXT; what a component lacks stays empty between the separators."""
    return separator.join([text(value) for value in values])


def uri(value: str) -> str:
    """A value of type URI (RFC 5545 3.3.13): one line of ASCII, whatever stood there."""
    return quote(value.strip(), safe=_PRINTABLE)


def mailto(address: str) -> str:
    """A mail address as a URI (RFC 6068)."""
    return f"mailto:{quote(address, safe=_IN_ADDRESSES)}"


def line(name: str, value: str, *parameters: tuple[str, str]) -> bytes:
    """A folded line, ended by CRLF; `value` is in its final form, see `text`.

    Parameters without a value are left out.
    """
    given = "".join([_parameter(key, written) for key, written in parameters if written])
    return _folded(f"{name}{given}:{value}".encode("utf-8", "replace")) + _CRLF


def block(name: str, lines: Iterable[bytes]) -> bytes:
    """The lines of a component between its BEGIN and its END."""
    return b"".join([line("BEGIN", name), *lines, line("END", name)])


def _parameter(name: str, value: str) -> str:
    """A parameter, quoted where it needs that; a quotation mark has no place in it."""
    value = value.translate(_IN_PARAMETERS).strip()
    return f';{name}="{value}"' if _QUOTED & set(value) else f";{name}={value}"


def _folded(octets: bytes) -> bytes:
    """Lines of at most 75 octets, cut between characters."""
    pieces: list[bytes] = []
    start, room = 0, _LINE
    while len(octets) - start > room:
        end = start + room
        while octets[end] & 0xC0 == 0x80:  # inside a character
            end -= 1
        pieces.append(octets[start:end])
        start, room = end, _LINE - 1  # the blank that says "continued" counts
    pieces.append(octets[start:])
    return b"\r\n ".join(pieces)
