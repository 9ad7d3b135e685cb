"""Does the message pretend to be from, to lead to, or to hold something else than it does?

Good to know, and no more: a sample that deceives is as fit to be submitted as any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from intact.checks.context import Case
from intact.disguises import domains, file_names, near
from intact.finding import Finding, FindingCode, Severity
from intact.sample import Facts, Mailbox

_ADDRESS: Final = re.compile(r"[^\s<>()\"',;:@]{1,64}@([^\s<>()\"',;:@]{1,253})")
_DOMAIN: Final = re.compile(r"(?<![\w.-])(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,63}(?![\w-])", re.ASCII)
_WORD: Final = re.compile(r"\w{1,64}")
_NAMING: Final = frozenset({"from", "sender", "reply-to", "list-id", "return-path"})
_MOST: Final = 100  # recipients, and domains of one field: enough to find what is imitated


def find(case: Case) -> Iterator[Finding]:
    """The sender first, then links, then attachments; of each kind the first one is named."""
    yield from _sender(case.facts.sender)
    yield from _almost(case)
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


def _almost(case: Case) -> Iterator[Finding]:
    """Domains that almost read like one the message or the person names; nothing is looked up."""
    facts = case.facts
    sender = domains.of_address(facts.sender.address)
    named = tuple(_named(facts, case.context.own_addresses))
    known = near.Known((*named, *facts.link_hosts), _WORD.findall(facts.sender.name))
    if other := known.imitated_by(sender):
        values: dict[str, str | int] = {"address": facts.sender.address, "looks_like": other}
        yield Finding(FindingCode.ALMOST_SENDER, Severity.INFORMS, values)
    known = near.Known((*named, sender, *facts.link_hosts))
    for host in facts.link_hosts:
        if other := known.imitated_by(host):
            values = {"host": host, "looks_like": other}
            yield Finding(FindingCode.ALMOST_LINK, Severity.INFORMS, values)
            return


def _named(facts: Facts, own: Sequence[str]) -> Iterator[str]:
    """Domains that somebody wants to be taken for: those of the person, first of all."""
    yield from map(domains.of_address, own)
    for recipient in facts.recipients[:_MOST]:
        yield domains.of_address(recipient.address)
    yield from (signature.domain for signature in facts.signatures)
    for field in facts.fields:
        if field.name.lower() in _NAMING:
            yield from _DOMAIN.findall(field.value)[:_MOST]


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
