"""Mailinblack Secure Link: the address in JSON; the parameter `url` is only the site's."""

from __future__ import annotations

import re
from typing import Final

from intact.links.address import Address, parse
from intact.links.family import Family, hosts
from intact.links.octets import from_base64, url_of_json


def _read(link: Address) -> str:
    return url_of_json(from_base64(link.value("key")))


def _host(link: Address) -> str:
    site = parse(link.value("url"))
    return site.host if site else ""


FAMILY: Final = Family(
    "mailinblack",
    "Mailinblack Secure Link",
    hosts("*.mailinblack.com", "mib.numerian.fr"),
    re.compile("/securelink/?"),
    _read,
    _host,
)
