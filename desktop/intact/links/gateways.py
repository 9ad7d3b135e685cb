"""The hosts of the services that rewrite links in mail; nothing is ever looked up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

_HOSTS: Final = frozenset(
    {
        "clicktime.symantec.com",
        "ctp.trendmicro.com",
        "linkprotect.cudasvc.com",
        "protect.checkpoint.com",
        "protect2.fireeye.com",
        "secure-web.cisco.com",
        "url.avanan.click",
        "url.emailprotection.link",
        "urldefense.com",
        "urldefense.proofpoint.com",
        "urldefense.us",
        "urlisolation.com",
        "antiphishing.vadesecure.com",
        "atpscan.global.hornetsecurity.com",
        "link.edgepilot.com",
        "link.zixcentral.com",
        "linklock.titanhq.com",
        "mib.numerian.fr",
        "scanmail.trustwave.com",
        "scanner.topsec.com",
        "shared.outlook.inky.com",
        "urlsand.esvalabs.com",
    }
)
_DOMAINS: Final = (
    ".fortimail.com",
    ".m.mimecastprotect.com",
    ".mailinblack.com",
    ".mimecast.com",
    ".protection.sophos.com",
    ".safelinks.protection.outlook.com",
    ".trendmicro.com",
    ".url-protection.com",
    ".vadesecure.com",
)
"""Services with a host of their own for each region or customer."""


def rewrites(host: str) -> bool:
    """Whether this host (lower case) stands in rewritten links.

    Compared whole or as a sub-domain: never "contains", which look-alikes would satisfy.
    """
    return host in _HOSTS or host.endswith(_DOMAINS)


def first_of(hosts: Iterable[str]) -> str:
    """The first of the hosts that stands in rewritten links, "" where none does."""
    return next((host for host in hosts if rewrites(host)), "")
