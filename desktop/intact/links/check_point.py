"""Check Point Harmony and Avanan click-time protection, and SonicWall, which uses the same."""

from __future__ import annotations

import re
from typing import Final

from intact.links import address
from intact.links.address import Address
from intact.links.family import Family, hosts

_PRODUCT: Final = "Check Point Click-Time Protection"
_FENCE: Final = "___"
_COLON: Final = re.compile("https?%3A", re.IGNORECASE)


def _version_1(link: Address) -> str:
    return address.target(link.value("o"))


def _version_2(link: Address) -> str:
    """The address stands between two runs of underlines; its colon may be percent-encoded."""
    text = link.text.partition(_FENCE)[2].rpartition(_FENCE + ".")[0]
    if colon := _COLON.match(text):
        text = f"{text[: colon.end() - len('%3A')]}:{text[colon.end() :]}"
    return address.target(text)


FAMILIES: Final = (
    Family(
        "check-point-v1",
        _PRODUCT,
        hosts("*.url-protection.com"),
        re.compile(r"/v1/(?:r[0-9]{2}/)?url"),
        _version_1,
    ),
    Family(
        "check-point-v2",
        _PRODUCT,
        hosts("url.avanan.click", "protect.checkpoint.com"),
        re.compile(r"/v2/(?:r[0-9]{2}/)?_{3}.*", re.DOTALL),
        _version_2,
    ),
)
