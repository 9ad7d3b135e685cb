"""Which hosts the links of a text point to; nothing is ever looked up."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

_LINK: Final = re.compile(r"https?:[/\\]{2}", re.IGNORECASE)
_AUTHORITY: Final = re.compile(r"[^\s/\\?#\"'<>()\[\]{}|^`,;\x00-\x20]{1,512}")
_LONGEST: Final = 253  # RFC 1035 2.3.4


def find(text: str, hosts: set[str], most: int) -> bool:
    """Add the hosts of the http links in a text; False where there were more than `most`."""
    place = 0
    while link := _LINK.search(text, place):
        place = link.end()
        authority = _AUTHORITY.match(text, place)
        host = _host(authority[0]) if authority else ""
        if host in hosts or not host:
            continue
        if len(hosts) >= most:
            return False
        hosts.add(host)
    return True


def _host(authority: str) -> str:
    """The host of `user@host:port`, lower case, "" where it is none."""
    host = unquote(authority.rpartition("@")[2].partition(":")[0]).rstrip(".&*!").lower()
    labels = host.replace("-", "a").replace("_", "a").split(".")
    fits = len(host) <= _LONGEST and all(label.isalnum() for label in labels)
    return host if fits else ""
