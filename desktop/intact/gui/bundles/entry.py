"""A row in the list of a bundle."""

from __future__ import annotations

from dataclasses import dataclass

from intact.sample import Head


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a bundle.

    Attributes:
        name: display name; untrusted.
        size: octets.
        head: what is known of it, None until it is read.
        chosen: whether the person wants it.
    """

    name: str
    size: int
    head: Head | None
    chosen: bool
