"""A body a mail may have had."""

from __future__ import annotations

from dataclasses import dataclass

from intact.outlook.parts import Placed


@dataclass(frozen=True, slots=True)
class Candidate:
    """A body with CRLF line ends, and the messages inside by their place in it."""

    body: bytes
    placed: tuple[Placed, ...] = ()
