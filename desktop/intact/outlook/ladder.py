"""An Outlook item -> the mail it was, on the best rung that holds.

Rungs are tried from the top; each gives a whole message or nothing. Messages inside climb the
ladder on their own, as deep as `limits.EMBEDDED_DEPTH`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from intact import limits, untrusted
from intact.fidelity import Fidelity, Loss, LossCode
from intact.mime import body_hash
from intact.outlook import (
    attachment,
    body,
    content,
    entity,
    evidence,
    header_block,
    header_copies,
    part_types,
    reminder,
    report,
    rungs,
    special,
    tables,
)
from intact.outlook.attachment import Attachment
from intact.outlook.budget import Budget
from intact.outlook.item import Storage, open_item, standalone
from intact.outlook.named_properties import FIRST_ID
from intact.outlook.parts import Message, Part, Placed, content_type
from intact.outlook.properties import EMBEDDED_HEADER, TABLE, TOP_HEADER, Properties
from intact.outlook.rungs import RUNGS, Item
from intact.outlook.seed import Seed
from intact.outlook.skeleton import stored as skeletons
from intact.outlook.skeleton.rung import Pieces
from intact.outlook.tags import Tag
from intact.sample import MessageState

_UNSENT: Final = 0x8  # mfUnsent, [MS-OXCMSG] 2.2.1.6
_FROM_ME: Final = 0x20
_FORBIDDEN: Final = str.maketrans('/\\:*?"<>|', "_________")


@dataclass(frozen=True, slots=True)
class Converted:
    """A mail made of an Outlook item.

    Attributes:
        data: the RFC 5322 octets; every line ends in CRLF.
        fidelity: the rung that was reached.
        losses: what is not as it arrived.
        state: what Outlook says about sending; RECEIVED is told by the header section alone.
        embedded: the messages inside, at any depth, by their place in `data`.
    """

    data: bytes
    fidelity: Fidelity
    losses: tuple[Loss, ...]
    state: MessageState
    embedded: tuple[Placed, ...]


def convert(data: bytes) -> Converted:
    """The mail of an Outlook item.

    Raises:
        Unreadable: the container is damaged beyond reading.
    """
    item = open_item(data)
    converted = convert_storage(item, data)
    found = {"container": item.damaged, _place(TABLE): not tables.agree(item)}
    damaged = tuple(Loss(LossCode.DAMAGED, {"where": where}) for where in found if found[where])
    if not damaged:
        return converted
    return replace(converted, losses=_distinct((*converted.losses, *damaged)))


def convert_storage(storage: Storage, data: bytes) -> Converted:
    """The mail of an item that was read from `data`, whatever format that has."""
    properties = Properties.of(storage, TOP_HEADER)
    return _convert(properties, 0, Seed(data), Budget())


def _convert(properties: Properties, depth: int, seed: Seed, budget: Budget) -> Converted:
    return _made(_read(properties, depth, seed, budget))


def _made(item: Item) -> Converted:
    """What the best rung gives of an item."""
    properties = item.properties
    made = next(result for rung in RUNGS if (result := rung(item)) is not None)
    damaged = tuple(
        Loss(LossCode.DAMAGED, {"where": _place(tag)})
        for tag in sorted(properties.damaged | properties.garbled)
    )
    state = _state(properties.integer(Tag.MESSAGE_FLAGS) or 0)
    losses = _distinct((*made.losses, *damaged))
    return Converted(made.data, made.fidelity, losses, state, made.embedded)


def _distinct(losses: tuple[Loss, ...]) -> tuple[Loss, ...]:
    """Each loss once: ten thousand broken header lines are one thing to tell."""
    if len(losses) < 2:
        return losses
    told = {(loss.code, *sorted(loss.values.items())): loss for loss in losses}
    return tuple(told.values())


def _place(tag: int) -> str:
    """The name of a damaged property, for people who know Outlook's insides."""
    if tag == TABLE:
        return "properties"
    return f"property {tag:#x}" if tag >= FIRST_ID else Tag(tag).name.lower().replace("_", " ")


def _read(properties: Properties, depth: int, seed: Seed, budget: Budget) -> Item:
    """Body, attachments and header section of an item; messages inside are converted here."""
    storage = properties.storage
    kept = header_block.read(properties)
    plan = skeletons.find(properties, kept)
    block = kept or (plan.block if plan else None)
    declared = block.declared() if block else header_copies.declared(properties)
    message_class = properties.text(Tag.MESSAGE_CLASS)
    texts = body.read(properties, declared.params.get("charset", ""), budget)
    found, unread = attachment.read_all(storage, properties.code_pages)
    found = part_types.typed(found, message_class, declared)
    told = (*special.find(properties), *reminder.find(properties))
    losses = [*told, *(block.losses if block else ()), *unread]

    def message(inner: Attachment) -> Part:
        signed = block is not None and bool(body_hash.find(block.fields))
        return _message(inner, properties, depth + 1, seed, losses, budget, signed=signed)

    assembled = content.assemble(texts, found, message, losses)
    pieces = Pieces(plan, assembled, found, tuple(losses)) if plan else None
    assembled = evidence.completed(properties, block, assembled, seed, losses)
    assembled = report.complete(assembled, properties, declared, losses)
    stored = entity.find(message_class, found, block, declared)
    if stored is None:
        losses += entity.lost(message_class, found)
    tried = _tried(found)
    return Item(properties, block, assembled, stored, seed, tuple(losses), tried, pieces, budget)


def _tried(found: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
    """The attachments bodies are made of for a proof; heavy ones would only take up memory."""
    return found if sum(len(one.data) for one in found) <= limits.CANDIDATE_BYTES else ()


def _message(  # noqa: PLR0913, PLR0917 - what goes down the whole tree of messages
    inner: Attachment,
    outer: Properties,
    depth: int,
    seed: Seed,
    losses: list[Loss],
    budget: Budget,
    *,
    signed: bool,
) -> Part:
    """An embedded item as message/rfc822, or as an item of its own where it lies too deep.

    `signed`: the item around it has a body hash, for which it is written as it may have been.
    """
    if depth > limits.EMBEDDED_DEPTH:
        losses.append(Loss(LossCode.ATTACHMENT_TOO_DEEP, {"number": inner.number}))
        data = standalone(inner.storage, as_item=True) or b""
        return content.opaque(inner, data, "application/vnd.ms-outlook", "msg")
    properties = Properties.of(inner.storage, EMBEDDED_HEADER, outer.code_pages, outer.names)
    item = _read(properties, depth, seed.inside(inner.number), budget)
    made = _made(item)
    itself = Placed(0, len(made.data), made.fidelity, made.losses)
    name = _file_name(inner.name or properties.text(Tag.SUBJECT))
    fields = (
        content_type("message/rfc822", ("name", name)),
        *content.disposition("attachment", name),
    )
    drafted = partial(rungs.drafted, item) if signed else None
    return Message(made.data, fields, (itself, *made.embedded), drafted)


def _file_name(title: str) -> str:
    """A file name made of a subject: what systems forbid in names becomes an underscore."""
    stem = untrusted.plain(title.translate(_FORBIDDEN), limits.NAME_SHOWN)
    for suffix in (".msg", ".eml"):
        if stem.lower().endswith(suffix):
            stem = stem[: -len(suffix)]
    return f"{stem or 'message'}.eml"


def _state(flags: int) -> MessageState:
    if flags & _UNSENT:
        return MessageState.DRAFT
    return MessageState.SENT if flags & _FROM_ME else MessageState.UNKNOWN
