"""Fields of the machine-readable part of a report (RFC 3464 2.1, RFC 8098 3)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from intact.fidelity import Loss
from intact.limits import REPORT_TEXT
from intact.outlook.addresses import Party
from intact.outlook.field_line import cut, line

_TYPE: Final = re.compile(r"[A-Za-z0-9-]{1,40}")
_UNKNOWN: Final = "Unknown"


def fields(named: Iterable[tuple[str, str]], losses: list[Loss]) -> bytes:
    """A group of fields by name and text; those without text are left out."""
    return b"".join([line(name, cut(text, REPORT_TEXT, losses)) for name, text in named])


def recipient(party: Party, address_type: str) -> str:
    """A person as report fields name one: type and address (RFC 3464 2.1.2).

    Where Outlook knows no mail address, the name it keeps instead under a type of its own: private
    types begin with X-. An address is never made up.
    """
    if party.address:
        return f"rfc822; {party.address}"
    kind = address_type.strip()
    known = party.native and _TYPE.fullmatch(kind) is not None
    if known and kind.upper() == "X400":
        return f"x400; {party.native}"
    return f"X-{kind if known else _UNKNOWN}; {party.native or party.name}"


def host(name: str) -> str:
    """A mail server as report fields name one (RFC 3464 2.1.2); its type may be there already."""
    name = name.strip()
    before, semicolon, _ = name.partition(";")
    if semicolon and _TYPE.fullmatch(before.strip()):
        return name
    return f"dns; {name}" if name else ""


def display_name(party: Party) -> str:
    """The name of a person, where it says more than the address; "" else."""
    shown = party.name.strip().strip("'")
    return "" if shown == party.address else shown
