"""The hosts of the services that rewrite links in mail; nothing is ever looked up."""

from __future__ import annotations

from collections.abc import Iterable

from intact.links.rewritten import FAMILIES

_SENDERS_OWN = frozenset({"amazon-ses", "azure-mail", "google", "outlook-images"})
"""Families in links that senders write themselves: no sign that a gateway changed the text."""

_HOSTS = tuple(
    family.host for family in FAMILIES if family.host and family.name not in _SENDERS_OWN
)
_APPLIANCES = (".fortimail.com",)


def rewrites(host: str) -> bool:
    """Whether this host (lower case) stands in rewritten links.

    Compared whole: never "contains", which look-alikes would satisfy.
    """
    return host.endswith(_APPLIANCES) or any(stands_on(host) for stands_on in _HOSTS)


def first_of(hosts: Iterable[str]) -> str:
    """The first of the hosts that stands in rewritten links, "" where none does."""
    return next((host for host in hosts if rewrites(host)), "")
