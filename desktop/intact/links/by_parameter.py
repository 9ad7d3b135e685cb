"""Services that put the address, percent-encoded, into one parameter of their link."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from intact.links import address
from intact.links.address import Address
from intact.links.family import Family, hosts


def _family(
    name: str, product: str, where: Callable[[str], bool], path: re.Pattern[str], *parameters: str
) -> Family:
    def read(link: Address) -> str:
        return address.target_of_two(link.value(*parameters))

    return Family(name, product, where, path, read)


def _fortimail(link: Address) -> str:
    """Only with the field that tells it from any other address of that path."""
    return address.target_of_two(link.value("url")) if link.has("fewReq", "url") else ""


FAMILIES: Final = (
    _family(
        "safe-links",
        "Microsoft Safe Links",
        hosts("safelinks.protection.outlook.com", "*.safelinks.protection.outlook.com"),
        re.compile(r"/|/ap/[a-z]-[0-9a-f]{1,16}/"),
        "url",
    ),
    _family(
        "outlook-images",
        "Outlook image proxy",
        hosts("outlook.office.com"),
        re.compile(r"/actions/ei"),
        "u",
    ),
    _family(
        "barracuda",
        "Barracuda Link Protection",
        hosts("linkprotect.cudasvc.com"),
        re.compile("/url"),
        "a",
    ),
    _family(
        "trend-micro",
        "Trend Micro Time-of-Click Protection",
        hosts("ctp.trendmicro.com", "*-ctp.trendmicro.com", "*-urlprotect.trendmicro.com"),
        re.compile(r"/wis/clicktime/v[12]/[a-z]{1,20}"),
        "url",
    ),
    _family(
        "fireeye",
        "Trellix (FireEye)",
        hosts("protect2.fireeye.com"),
        re.compile(r"/(?:v1/)?url"),
        "u",
    ),
    _family(
        "hornetsecurity",
        "Hornetsecurity",
        hosts("atpscan.global.hornetsecurity.com"),
        re.compile("/"),
        "u",
    ),
    _family(
        "vade",
        "Vade Secure",
        hosts("antiphishing.vadesecure.com", "*.eu.vadesecure.com", "*.us.vadesecure.com"),
        re.compile(r"/(?:safeproxy/)?v[34]"),
        "u",
    ),
    _family(
        "trustwave", "Trustwave MailMarshal", hosts("scanmail.trustwave.com"), re.compile("/"), "u"
    ),
    _family(
        "titanhq", "TitanHQ Link Lock", hosts("linklock.titanhq.com"), re.compile("/analyse"), "url"
    ),
    _family("libraesva", "Libraesva URLsand", hosts("urlsand.esvalabs.com"), re.compile("/"), "u"),
    _family(
        "edgepilot",
        "EdgePilot",
        hosts("link.edgepilot.com"),
        re.compile(r"/(?:s/[0-9a-f]+|x)/[\w-]+"),
        "u",
    ),
    _family(
        "zix",
        "Zix Link Protection",
        hosts("link.zixcentral.com"),
        re.compile(r"/u/[0-9a-f]+/[\w-]+"),
        "u",
    ),
    _family("topsec", "Topsec", hosts("scanner.topsec.com"), re.compile("/"), "u"),
    _family(
        "deref",
        "GMX, web.de and mail.com",
        hosts(
            *("deref-gmx.net", "deref-gmx.com", "deref-gmx.at", "deref-gmx.ch", "deref-gmx.de"),
            *("deref-web.de", "deref-mail.com", "deref-1und1.de", "deref-gmx.co.uk"),
        ),
        re.compile(r"/mail/client/(?:[^/]{1,500}/)?dereferrer/"),
        "redirectUrl",
    ),
    _family("google", "Google", hosts("www.google.com"), re.compile("/url"), "q", "url"),
    _family(
        "azure-mail",
        "Microsoft Azure mail",
        hosts("emails.azure.microsoft.com"),
        re.compile("/redirect/"),
        "destination",
    ),
    Family("fortimail", "Fortinet FortiMail", None, re.compile("/fmlurlsvc/"), _fortimail),
)
