"""Proofpoint URL Defense, versions 1 to 3, and its browser isolation.

Version 3 takes every character that is not plain out of the address, puts a star in its place and
keeps the octets beside it in base64. A single star stands for one octet, two stars and a letter for
a run of them. Octets are counted, not characters: only so do addresses with letters beyond ASCII
come out right.
"""

from __future__ import annotations

import html
import re
from typing import Final

from intact.links import address
from intact.links.address import Address
from intact.links.family import Family, hosts
from intact.links.octets import from_base64

_HOSTS: Final = hosts("urldefense.com", "urldefense.us", "urldefense.proofpoint.com")
_V2: Final = str.maketrans("-_", "%/")
_V3_START: Final = "/v3/__"
_V3_END: Final = "__;"
_STARS: Final = re.compile(rb"\*\*([A-Za-z0-9_-])|\*")
_LENGTHS: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_SHORTEST_RUN: Final = 2


def _version_1(link: Address) -> str:
    return address.target(html.unescape(link.value("u")))


def _version_2(link: Address) -> str:
    for name, value in link.parameters:
        if name == "u":
            return address.target(html.unescape(address.decoded(value.translate(_V2))))
    return ""


def _version_3(link: Address) -> str:
    plain, end, behind = link.text.partition(_V3_START)[2].partition(_V3_END)
    packed, mark, _ = behind.partition("!")
    if not (end and mark):
        return ""
    return address.target(_refilled(plain.encode(), from_base64(packed)))


def _host_3(link: Address) -> str:
    """What a link still tells that was cut off on its way, or that is damaged."""
    plain = address.target(link.text.partition(_V3_START)[2].partition(_V3_END)[0])
    found = address.parse(plain)
    return found.host if found and "*" not in found.host else ""


def _refilled(plain: bytes, kept: bytes) -> str:
    """The address with the octets that were taken out; "" where they do not suffice."""
    made = bytearray()
    place = used = 0
    for star in _STARS.finditer(plain):
        run = _LENGTHS.index(star[1]) + _SHORTEST_RUN if star[1] else 1
        made += plain[place : star.start()] + kept[used : used + run]
        place = star.end()
        used += run
    if used > len(kept):
        return ""
    return (made + plain[place:]).decode("utf-8", "replace")


def _isolated(link: Address) -> str:
    return address.target(link.value("url"))


_PRODUCT: Final = "Proofpoint URL Defense"
FAMILIES: Final = (
    Family("proofpoint-v1", _PRODUCT, _HOSTS, re.compile(r"/v1/url"), _version_1),
    Family("proofpoint-v2", _PRODUCT, _HOSTS, re.compile(r"/v2/url"), _version_2),
    Family(
        "proofpoint-v3", _PRODUCT, _HOSTS, re.compile(r"/v3/__.*", re.DOTALL), _version_3, _host_3
    ),
    Family(
        "proofpoint-isolation",
        "Proofpoint Browser Isolation",
        hosts("urlisolation.com"),
        re.compile(r"/browser"),
        _isolated,
    ),
)
