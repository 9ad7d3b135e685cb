"""`text/uri-list` (RFC 2483, section 5) and the `file:` addresses in it (RFC 8089)."""

from __future__ import annotations

import os
import platform
import re
from dataclasses import dataclass
from pathlib import Path, PurePath, PureWindowsPath
from typing import Final
from urllib.parse import unquote_to_bytes

from intact import limits

_LINE_ENDS: Final = re.compile(rb"[\r\n\0]+")  # NUL: GTK programs end the list with one
_FILE: Final = re.compile(r"file:(?://([^/?#]*))?(/[^?#]*)", re.IGNORECASE)
_DRIVE: Final = re.compile(r"/[A-Za-z][:|]/")


@dataclass(frozen=True, slots=True)
class Addresses:
    """The addresses of a list.

    Attributes:
        urls: each once, in order; what is no UTF-8 stands as surrogates.
        doubled: those that were named more than once, each once.
        cut: whether a limit left something out.
    """

    urls: tuple[str, ...]
    doubled: tuple[str, ...] = ()
    cut: bool = False


def parse(data: bytes) -> Addresses:
    """The addresses of a list; comments and empty lines are passed over."""
    urls: dict[str, int] = {}
    cut = len(data) > limits.URI_LIST_BYTES
    for line in _LINE_ENDS.split(data[: limits.URI_LIST_BYTES]):
        address = line.strip(b" \t")
        if not address or address.startswith(b"#"):
            continue
        url = address.decode("utf-8", "surrogateescape")
        if len(address) > limits.URI_BYTES or (
            url not in urls and len(urls) == limits.FILES_PER_DROP
        ):
            cut = True
            continue
        urls[url] = urls.get(url, 0) + 1
    doubled = tuple(url for url, count in urls.items() if count > 1)
    return Addresses(tuple(urls), doubled, cut)


def local_path(url: str) -> Path | None:
    """The path a `file:` address names on this computer, None for every other address.

    A list may name this computer itself as the host (RFC 8089, section 2).
    """
    found = _FILE.match(url)
    if found is None or (found[1] or "").lower() not in _this_host():
        return None
    return Path(_native(os.fsdecode(unquote_to_bytes(_octets(found[2])))))


def name_of(url: str) -> str:
    """The last part of an address to show, its escapes resolved; untrusted, may be empty."""
    path = url.partition("#")[0].partition("?")[0].rstrip("/").rpartition("/")[2]
    return unquote_to_bytes(_octets(path)).decode("utf-8", "replace")


def scheme_of(url: str) -> str:
    """The scheme of an address in lower case, "" where it has none."""
    scheme, colon, _ = url[:64].partition(":")
    plain = scheme.isascii() and scheme.replace("+", "").replace("-", "").replace(".", "").isalnum()
    return scheme.lower() if colon and plain else ""


def _octets(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _native(text: str) -> str:
    """A drive letter stands behind a slash in an address (RFC 8089, appendix E.2)."""
    if isinstance(PurePath(), PureWindowsPath) and _DRIVE.match(text):
        return f"{text[1]}:{text[3:]}"
    return text


def _this_host() -> frozenset[str]:
    return frozenset({"", "localhost", "127.0.0.1", platform.node().lower()})
