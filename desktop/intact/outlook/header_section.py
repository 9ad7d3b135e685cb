"""The header section of a mail whose root needs other Content-* fields than the item kept.

All other fields stay where and as they are; new ones stand at the place of the old. Only where the
item keeps no internet headers is a section made of properties.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from intact.fidelity import Fidelity, Loss, LossCode
from intact.outlook import header_made
from intact.outlook.entity import Entity
from intact.outlook.header_block import HeaderBlock
from intact.outlook.parts import Fields
from intact.outlook.properties import Properties

STRUCTURE: Final = frozenset(
    {"content-type", "content-transfer-encoding", "content-disposition", "content-id"}
)
"""Fields that say what the body of a message is."""

_VERSION: Final = ("MIME-Version", b"MIME-Version: 1.0\r\n")
_DEMANDED: Final = frozenset({"from", "date"})  # RFC 5322 3.6


@dataclass(slots=True)
class Section:
    """A header section, without the blank line, and how near it is to the original."""

    data: bytes
    fidelity: Fidelity
    losses: tuple[Loss, ...]


def is_complete(block: HeaderBlock) -> bool:
    """Whether a section can stay as it is: real, and with all that mail programs need.

    A message that was received without Date is evidence of just that; what Outlook wrote for an
    item that never travelled is not.
    """
    names = block.names
    demanded = "received" in names or names.issuperset(_DEMANDED)
    return block.is_real and demanded and ("content-type" not in names or "mime-version" in names)


def untouched(block: HeaderBlock) -> Section:
    """A section as it is: exact, or where it had to be repaired, at least kept."""
    fidelity = Fidelity.HEADERS_EXACT if block.is_exact else Fidelity.HEADERS_KEPT
    return Section(block.data, fidelity, ())


def around(entity: Entity, block: HeaderBlock | None, properties: Properties) -> Section:
    """The section of a stored entity: as it is where it describes the entity already."""
    if block is not None and entity.declared and is_complete(block):
        return untouched(block)
    if block is None or not block.is_real:
        return _made(block, properties, entity.fields, entity.beside)
    return compose(block, properties, entity.fields)


def compose(block: HeaderBlock | None, properties: Properties, content: Fields) -> Section:
    """A section with these Content-* fields."""
    if block is None or not block.is_real:
        return _made(block, properties, content)
    added: list[tuple[str, bytes]] = []
    losses: list[Loss] = []
    lacking = _DEMANDED - block.names
    if lacking and "received" not in block.names:
        made, unknown = header_made.make(properties)
        added = [field for field in made if field[0].lower() in lacking]
        losses += unknown if added else ()
    new = content if "mime-version" in block.names else (_VERSION, *content)
    unchanged = {raw for _, raw in new}
    structural = [field for field in block.fields if field.name.lower() in STRUCTURE]
    replaced = [field.name for field in structural if field.raw not in unchanged]
    appended = [name for name, _ in (*added, *new) if name.lower() not in block.names]
    data = header_made.joined(added) + block.replaced(new, STRUCTURE)
    losses += [
        *_named(LossCode.HEADER_FIELDS_REPLACED, replaced),
        *_named(LossCode.HEADER_FIELDS_ADDED, appended),
    ]
    return Section(data, Fidelity.HEADERS_KEPT, tuple(losses))


def _made(
    block: HeaderBlock | None, properties: Properties, content: Fields, beside: Fields = ()
) -> Section:
    """Made of properties; the few lines Outlook kept for a draft follow as they are.

    So do those stored beside an entity, where they tell anything else.
    """
    made, losses = header_made.make(properties)
    kept = b""
    if block is not None:
        made = tuple(field for field in made if field[0].lower() not in block.names)
        kept = block.replaced((), STRUCTURE | {"mime-version"})
    known = {name.lower() for name, _ in made} | (block.names if block else frozenset())
    further = [field for field in beside if field[0].lower() not in known]
    data = header_made.joined(made) + kept + header_made.joined((*further, _VERSION, *content))
    missing = Loss(LossCode.NO_TRANSPORT_HEADERS)
    return Section(data, Fidelity.SYNTHESISED, (missing, *losses))


def _named(code: LossCode, names: Sequence[str]) -> list[Loss]:
    return [Loss(code, {"names": ", ".join(names)})] if names else []
