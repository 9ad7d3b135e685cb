"""What a service that rewrites links is to Intact: where its links stand, and how they are read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from intact.links.address import Address


def _nothing(_: Address) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Family:
    """One way of rewriting.

    Attributes:
        name: stable, for `--json` ("symantec-click-time").
        product: as its maker calls it; shown.
        host: whether its links stand on a host (lower case). None where a customer's own host
            does it and the path tells.
        path: pattern that the whole path must match.
        read: the address that a link leads to, or "" where it cannot be read without asking the
            service.
        host_read: the host it leads to, where only that can be read.
    """

    name: str
    product: str
    host: Callable[[str], bool] | None
    path: re.Pattern[str]
    read: Callable[[Address], str]
    host_read: Callable[[Address], str] = _nothing

    def wrote(self, address: Address) -> bool:
        """Whether an address has the shape of its links."""
        at_home = self.host is None or self.host(address.host)
        return bool(at_home and self.path.fullmatch(address.path))


def hosts(*names: str) -> Callable[[str], bool]:
    """Whether a host is one of these, compared whole: "contains" would satisfy look-alikes.

    "*." stands for one or more labels in front, another "*" for a part of a label.
    """
    exact = frozenset(name for name in names if "*" not in name)
    open_ended = tuple(name.partition("*") for name in names if "*" in name)

    def is_one(host: str) -> bool:
        return host in exact or any(_fits(host, start, end) for start, _, end in open_ended)

    return is_one


def _fits(host: str, start: str, end: str) -> bool:
    middle = host.removeprefix(start).removesuffix(end)
    if not middle or host != f"{start}{middle}{end}":
        return False
    return (end.startswith(".") and not start) or "." not in middle
