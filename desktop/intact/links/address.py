"""An address taken apart as the services that rewrite links do it; nothing is ever fetched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from intact.limits import LINK_CHARACTERS

_PIECES: Final = re.compile(
    r"([A-Za-z][A-Za-z0-9+.-]{0,30})://(?:[^/?#@\\]{0,256}@)?([^/?#:@\\]{1,253})(?::[0-9]{1,5})?"
    r"(/[^?#]*)?(?:\?(.*))?",
    re.DOTALL,
)
_TARGET: Final = re.compile(r"https?://[^\s/?#\\\x00-\x1f\x7f][^\s\\\x00-\x1f\x7f]*", re.IGNORECASE)
_AMPERSAND: Final = re.compile("&(?:amp|#38|#x26);", re.IGNORECASE)
_ONE_SLASH: Final = re.compile(r"(https?):/(?!/)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Address:
    """One address.

    Attributes:
        text: as written; an ampersand that HTML writes as a reference is one again.
        host: lower case, without port and user.
        path: from the first slash on, "/" where there is none.
        query: what stands behind the question mark, as written.
    """

    text: str
    host: str
    path: str
    query: str

    @property
    def parameters(self) -> tuple[tuple[str, str], ...]:
        """Name and value of each, in order, as written; made anew at each call."""
        pairs = (pair.partition("=") for pair in self.query.split("&"))
        return tuple((name, value) for name, _, value in pairs if name)

    def value(self, *names: str) -> str:
        """The first parameter of one of these names, percent-decoded once; "" without."""
        for name, value in self.parameters:
            if name in names:
                return decoded(value)
        return ""

    def has(self, *names: str) -> bool:
        """Whether it has parameters of all these names."""
        return {name for name, _ in self.parameters}.issuperset(names)


def parse(text: str) -> Address | None:
    """The address in a text, None where it is none, too long, or spelled to deceive."""
    if len(text) > LINK_CHARACTERS:
        return None
    text = _AMPERSAND.sub("&", text.strip())
    pieces = _PIECES.match(text)
    if pieces is None or "\\" in text:
        return None
    _, host, path, query = pieces.groups()
    return Address(text, host.rstrip(".").lower(), path or "/", query or "")


def decoded(value: str) -> str:
    """Percent-decoded once, as UTF-8; what is none becomes the replacement character."""
    return unquote(value, "utf-8", "replace")


def target(text: str) -> str:
    """The text where it is the http or https address that a link leads to, else ""."""
    text = _ONE_SLASH.sub(r"\1://", text.strip(), count=1) if _ONE_SLASH.match(text) else text
    fits = len(text) <= LINK_CHARACTERS and _TARGET.fullmatch(text.strip())
    return text.strip() if fits else ""


def target_of_two(text: str) -> str:
    """The same, for services that at times encode an address twice."""
    return target(text) or target(decoded(text))
