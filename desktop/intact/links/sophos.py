"""Sophos time-of-click protection: the address in base64; a newer form shows only the domain."""

from __future__ import annotations

import re
from typing import Final

from intact.links import address
from intact.links.address import Address
from intact.links.family import Family, hosts
from intact.links.octets import from_base64


def _read(link: Address) -> str:
    return address.target(from_base64(link.value("u")).decode("utf-8", "replace"))


def _host(link: Address) -> str:
    return link.value("d")


FAMILY: Final = Family(
    "sophos-time-of-click",
    "Sophos Time-of-Click Protection",
    hosts("*.protection.sophos.com"),
    re.compile("/?"),
    _read,
    _host,
)
