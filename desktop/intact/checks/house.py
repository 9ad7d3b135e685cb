"""Do the sender of a message and the person who submits it belong together?

A colleague passes messages on; a stranger's "forward" is as a rule a trick of the message itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from intact.checks.context import Case
from intact.sample import MessageState

_FOR_EVERYBODY: Final = frozenset(
    {
        *("gmail.com", "googlemail.com"),
        *("outlook.com", "hotmail.com", "live.com", "msn.com"),
        *("yahoo.com", "ymail.com", "aol.com"),
        *("icloud.com", "me.com", "mac.com"),
        *(
            "gmx.de",
            "gmx.net",
            "gmx.at",
            "gmx.ch",
            "gmx.com",
            "web.de",
            "t-online.de",
            "freenet.de",
        ),
        *("orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "libero.it", "virgilio.it"),
        *("mail.ru", "yandex.ru", "ukr.net", "seznam.cz", "wp.pl", "o2.pl", "onet.pl"),
        *("qq.com", "163.com", "126.com", "naver.com", "comcast.net", "verizon.net", "att.net"),
        *("proton.me", "protonmail.com", "fastmail.com", "zoho.com"),
    }
)
"""Domains of large mailbox providers: their users do not know each other."""


def from_same_house(case: Case) -> bool:
    """Whether a known person or a colleague sent it, or nobody but its writer has it yet."""
    if case.facts.state is not MessageState.RECEIVED:
        return True
    sender = case.facts.sender.address.lower()
    if sender in {address.lower() for address in case.context.own_addresses}:
        return True
    domain = _domain(sender)
    return bool(domain) and any(_are_related(domain, own) for own in _own_domains(case))


def _own_domains(case: Case) -> Iterator[str]:
    """Of the person's addresses, and of those the message went to."""
    yield from _domains(case.context.own_addresses)
    yield from _domains(one.address for one in case.facts.recipients)


def _domains(addresses: Iterable[str]) -> Iterator[str]:
    return (domain for address in addresses if (domain := _domain(address)))


def _domain(address: str) -> str:
    """The domain in lower case, "" where it tells nothing."""
    domain = address.lower().rpartition("@")[2].rstrip(".")
    return "" if domain in _FOR_EVERYBODY or "." not in domain else domain


def _are_related(one: str, other: str) -> bool:
    """Equal, or one below the other: mail.corp.example and corp.example."""
    return one == other or one.endswith("." + other) or other.endswith("." + one)
