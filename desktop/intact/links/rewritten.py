"""A rewritten link -> what it points to, wrapper by wrapper, without asking anybody.

What a service keeps to itself is said to be unreadable: nothing is guessed, nothing fetched.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from intact.limits import LINK_WRAPPERS
from intact.links import (
    address,
    by_parameter,
    check_point,
    in_path,
    inky,
    mailinblack,
    proofpoint,
    sophos,
    symantec,
    unreadable,
)
from intact.links.family import Family

FAMILIES: Final[tuple[Family, ...]] = (
    symantec.FAMILY,
    *proofpoint.FAMILIES,
    sophos.FAMILY,
    *check_point.FAMILIES,
    inky.FAMILY,
    mailinblack.FAMILY,
    *in_path.FAMILIES,
    *unreadable.FAMILIES,
    *by_parameter.FAMILIES,
)


@dataclass(frozen=True, slots=True)
class Wrapper:
    """One service around a link.

    Attributes:
        family: its stable name.
        product: as its maker calls it.
        target: what it points to; "" where only the service knows.
        host: the host it points to, "" where not even that is known; untrusted.
    """

    family: str
    product: str
    target: str
    host: str


@dataclass(frozen=True, slots=True)
class Link:
    """One link of a message.

    Attributes:
        text: as it stands there; untrusted.
        wrappers: the services around it, the outermost first; empty where nothing rewrote it.
    """

    text: str
    wrappers: tuple[Wrapper, ...] = ()

    @property
    def target(self) -> str:
        """What it leads to in the end; "" where that cannot be read."""
        return self.wrappers[-1].target if self.wrappers else self.text

    @property
    def host(self) -> str:
        """The host it leads to in the end, as far as it can be read."""
        if self.wrappers and not self.wrappers[-1].target:
            return self.wrappers[-1].host
        found = address.parse(self.target)
        return found.host if found else ""


def read(text: str) -> Link:
    """A link with all that was wrapped around it, as deep as `limits.LINK_WRAPPERS`."""
    return Link(text, tuple(_wrappers(text)))


def looks_rewritten(text: str) -> bool:
    """Whether a link has the shape of a service's; much faster than reading it."""
    link = address.parse(text)
    return link is not None and any(family.wrote(link) for family in FAMILIES)


def _wrappers(text: str) -> Iterator[Wrapper]:
    for _ in range(LINK_WRAPPERS):
        wrapper = _outermost(text)
        if wrapper is None:
            return
        yield wrapper
        if not wrapper.target:
            return
        text = wrapper.target


def _outermost(text: str) -> Wrapper | None:
    link = address.parse(text)
    if link is None:
        return None
    family = next((family for family in FAMILIES if family.wrote(link)), None)
    if family is None:
        return None
    target = family.read(link)
    if family.host is None and not target:
        return None  # only the path speaks for it, and that is not enough
    inside = address.parse(target)
    host = inside.host if inside else family.host_read(link).strip().lower()
    return Wrapper(family.name, family.product, target, host)
