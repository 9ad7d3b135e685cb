"""Does the message pretend to be from, to lead to, or to hold something else than it does?

Good to know, and no more: a sample that deceives is as fit to be submitted as any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from intact.checks.context import Case
from intact.disguises import domains, file_names
from intact.finding import Finding, FindingCode, Severity
from intact.sample import Facts, Mailbox

_ADDRESS: Final = re.compile(r"[^\s<>()\"',;:@]{1,64}@([^\s<>()\"',;:@]{1,253})")


def find(case: Case) -> Iterator[Finding]:
    """The sender first, then links, then attachments; of each kind the first one is named."""
    yield from _sender(case.facts.sender)
    yield from _links(case.facts)
    yield from _attachments(case.facts)


def other_address(box: Mailbox) -> str:
    """The address that a display name holds and that is not the sender's, "" where none is."""
    found = _ADDRESS.search(box.name)
    if found is None or "." not in found[1] or "@" not in box.address:
        return ""
    address = found[0].rstrip(".")
    return "" if address.casefold() == box.address.casefold() else address


def _sender(box: Mailbox) -> Iterator[Finding]:
    domain = domains.read(domains.of_address(box.address))
    if domain.looks_like:
        values: dict[str, str | int] = {
            "address": box.address,
            "looks_like": domain.looks_like,
            "travels": domain.travels,
        }
        yield Finding(FindingCode.LOOKALIKE_SENDER, Severity.INFORMS, values)
    if other := other_address(box):
        values = {"name": other, "address": box.address}
        yield Finding(FindingCode.NAME_IS_ANOTHER_ADDRESS, Severity.INFORMS, values)


def _links(facts: Facts) -> Iterator[Finding]:
    for domain in map(domains.read, facts.link_hosts):
        if domain.looks_like:
            values: dict[str, str | int] = {
                "host": domain.written,
                "looks_like": domain.looks_like,
                "travels": domain.travels,
            }
            yield Finding(FindingCode.LOOKALIKE_LINK, Severity.INFORMS, values)
            return


def _attachments(facts: Facts) -> Iterator[Finding]:
    for part in facts.parts:
        if file_names.tricks(part.name):
            name = file_names.with_blanks_counted(part.name)
            values: dict[str, str | int] = {"name": name, "ending": file_names.ending(part.name)}
            yield Finding(FindingCode.DISGUISED_ATTACHMENT, Severity.INFORMS, values)
            return
