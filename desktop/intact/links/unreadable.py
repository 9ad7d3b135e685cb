"""Services whose links hold an identifier instead of the address: at most the host is known."""

from __future__ import annotations

import re
from typing import Final

from intact.links.address import Address
from intact.links.family import Family, hosts


def _read(_: Address) -> str:
    return ""


def _host(link: Address) -> str:
    return link.value("domain")


FAMILIES: Final = (
    Family(
        "mimecast",
        "Mimecast URL Protect",
        hosts("protect.mimecast.com", "protect-*.mimecast.com", "url.*.m.mimecastprotect.com"),
        re.compile(r"/s/[\w-]{1,200}"),
        _read,
        _host,
    ),
    Family(
        "emailprotection-link",
        "emailprotection.link",
        hosts("url.emailprotection.link"),
        re.compile("/?"),
        _read,
    ),
)
