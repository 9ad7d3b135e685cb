"""INKY Phish Fence: the address in compressed JSON beside the reader's own mail address."""

from __future__ import annotations

import re
import zlib
from typing import Final

from intact.limits import LINK_CHARACTERS
from intact.links.address import Address
from intact.links.family import Family, hosts
from intact.links.octets import from_base64, url_of_json

_PREFIX: Final = "h"  # others are not known


def _read(link: Address) -> str:
    prefix, _, rest = link.value("t").partition(".")
    packed = from_base64(rest.partition(".")[0])
    if prefix != _PREFIX or not packed:
        return ""
    try:
        plain = zlib.decompressobj().decompress(packed, 4 * LINK_CHARACTERS)
    except zlib.error:
        return ""
    return url_of_json(plain)


def _host(link: Address) -> str:
    return link.value("domain")


FAMILY: Final = Family(
    "inky", "INKY", hosts("shared.outlook.inky.com"), re.compile("/link"), _read, _host
)
