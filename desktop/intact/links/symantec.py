"""Symantec (Broadcom) Click-time URL Protection in its three forms.

The oldest has `/a/1/` and a token, the others an identifier of 21 to 26 characters. Where an app
registered a scheme of its own, that one stands instead of https.
"""

from __future__ import annotations

import re
from typing import Final

from intact.links import address
from intact.links.address import Address
from intact.links.family import Family, hosts


def _read(link: Address) -> str:
    return address.target(link.value("u"))


FAMILY: Final = Family(
    "symantec-click-time",
    "Symantec Click-time URL Protection",
    hosts("clicktime.symantec.com"),
    re.compile(r"/(?:a/1/[\w=-]{10,200}|[A-Za-z0-9_-]{10,64})"),
    _read,
)
