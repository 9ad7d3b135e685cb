"""Services that write the address into the path of their link."""

from __future__ import annotations

import re
from typing import Final

from intact.links import address
from intact.links.address import Address
from intact.links.family import Family, hosts


def _last(link: Address) -> str:
    """The last step of the path; what somebody added behind a question mark is not part of it."""
    step = link.path.rpartition("/")[2]
    return address.target_of_two(address.decoded(step))


def _after_l0(link: Address) -> str:
    step = link.path.removeprefix("/L0/").partition("/")[0]
    return address.target(address.decoded(step))


FAMILIES: Final = (
    Family(
        "cisco-secure-email",
        "Cisco Secure Email",
        hosts("secure-web.cisco.com"),
        re.compile(r"/[\w-]{4,2000}(?:/.*)?", re.DOTALL),
        _last,
    ),
    Family(
        "amazon-ses",
        "Amazon SES click tracking",
        hosts("*.awstrack.me"),
        re.compile(r"/L0/.*", re.DOTALL),
        _after_l0,
    ),
)
