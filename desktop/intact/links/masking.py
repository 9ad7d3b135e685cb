"""Rewritten links as they may be shown to others: without what tells one reader from another.

Wrappers carry the reader's address, tenant and tracking codes. Everything in them but the service
and the shape of the link is left out.
"""

from __future__ import annotations

import re
from typing import Final

from intact.links import address
from intact.links.rewritten import Link

_LEFT_OUT: Final = "…"
_TOKEN: Final = re.compile(r"[^/]{12,}|[^/]*[0-9%][^/]*")
_NAME: Final = re.compile("[A-Za-z]{1,20}")
_MAILBOX: Final = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}(@|%(?:25)*40)(?=[\w.-]{1,253}\.[A-Za-z]{2,24})"
)


def wrapper(link: Link) -> str:
    """The link itself with every value and code in it left out.

    Of a link that nobody rewrote only mail addresses are left out: the rest is what it leads to.
    """
    found = address.parse(link.text)
    if found is None or not link.wrappers:
        return _without_mailboxes(link.text)
    path = _TOKEN.sub(_LEFT_OUT, found.path)
    names = "&".join(f"{_name(name)}={_LEFT_OUT}" for name, _ in found.parameters)
    return f"{found.host}{path}{'?' if names else ''}{names}"


def _name(name: str) -> str:
    """The name of a parameter, where it is a name and not a code."""
    return name if _NAME.fullmatch(name) else _LEFT_OUT


def target(link: Link) -> str:
    """What it points to, with mail addresses in it left out but for their domains."""
    return _without_mailboxes(link.target)


def _without_mailboxes(text: str) -> str:
    return _MAILBOX.sub(rf"{_LEFT_OUT}\1", text)
