"""The grammar of an address Intact writes a mail to: strict, its own, and ASCII on the wire.

Quoted local parts, comments, address literals and lists (RFC 5322 3.4.1) are legal and refused:
nobody takes samples there, and each is a way to put something else into a header or a command. So
are signs that mean something to what carries the address on: % and ! name a further host to some
servers, | and / a program or a file, and & ? # another field to what makes a mailto: link of it.
"""

from __future__ import annotations

import re

from intact.errors import NotComposable, NotComposableReason

_LONGEST = 254
"""RFC 5321 4.5.3.1.3 less the angle brackets."""
_LOCAL_PART = re.compile(r"[A-Za-z0-9'+=_~.-]{1,64}")
_LABEL = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_AMBIGUOUS = frozenset("ßς\u200c\u200d")
"""Two rounds of IDNA turn these into different names (RFC 5894 7.2): never guess which is meant."""


def valid(address: str) -> bool:
    """Whether a mail may be addressed to it."""
    return bool(_wire_form(address))


def wire_form(address: str) -> str:
    """The address in ASCII, its domain in the encoding of RFC 3490 where it has other letters.

    Raises:
        NotComposable: it does not fit the grammar.
    """
    form = _wire_form(address)
    if not form:
        raise NotComposable(NotComposableReason.BAD_ADDRESS, address=address[:_LONGEST])
    return form


def _wire_form(address: str) -> str:
    """The same, "" for what does not fit."""
    local, at, domain = address.partition("@")
    if not at or len(address) > _LONGEST or not _fits_local_part(local):
        return ""
    name = _ascii_domain(domain)
    form = f"{local}@{name}"
    return form if name and len(form) <= _LONGEST else ""


def _fits_local_part(local: str) -> bool:
    """A dot-atom; one that starts with a hyphen would be an option of a command line."""
    return bool(
        _LOCAL_PART.fullmatch(local)
        and local[0] not in ".-"
        and local[-1] != "."
        and ".." not in local
    )


def _ascii_domain(domain: str) -> str:
    """A host name of at least two labels, "" for anything else."""
    if _AMBIGUOUS & set(domain):
        return ""
    try:
        name = domain if domain.isascii() else domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    labels = name.split(".")
    if len(labels) < 2 or labels[-1].isdigit():
        return ""
    return name if all(_LABEL.fullmatch(label) for label in labels) else ""
