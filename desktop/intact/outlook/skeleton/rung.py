"""The rung of the ladder that is made of a skeleton: its header section, and what is to be told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from intact.fidelity import Fidelity, Loss, LossCode
from intact.mime import body_hash, header
from intact.mime import content as media
from intact.outlook import header_section
from intact.outlook.attachment import Attachment
from intact.outlook.body import Body
from intact.outlook.budget import Budget
from intact.outlook.content import Content
from intact.outlook.header_block import HeaderBlock
from intact.outlook.header_section import Section
from intact.outlook.parts import Placed
from intact.outlook.properties import Properties
from intact.outlook.skeleton import filling as filling_of
from intact.outlook.skeleton import proof, rebuild
from intact.outlook.skeleton.filling import Filling
from intact.outlook.skeleton.stored import Skeleton

_OF_ANY_TEXT: Final = frozenset({LossCode.RTF_CHECKSUM_WRONG, LossCode.NOT_FULLY_READ})
"""Losses of the body that concern plain text as well; formatting it never had is not lost."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """What an item with a skeleton holds, before anything that is missing was made anew.

    Attributes:
        plan: the skeleton.
        content: texts and attachments, no more.
        attachments: the same attachments as they are stored.
        losses: what is not as it arrived in these.
    """

    plan: Skeleton
    content: Content
    attachments: tuple[Attachment, ...]
    losses: tuple[Loss, ...]


@dataclass(frozen=True, slots=True)
class OnSkeleton:
    """A mail rebuilt on its skeleton; `proven`: its body has the hash its header section holds."""

    data: bytes
    placed: tuple[Placed, ...]
    losses: tuple[Loss, ...]
    proven: bool


def make(
    pieces: Pieces, block: HeaderBlock, properties: Properties, budget: Budget
) -> OnSkeleton | None:
    """The mail of an item with a skeleton and this header section; None where it does not fit."""
    plan = pieces.plan
    section = _section(plan, block, properties)
    if not plan.whole or not _describes(section, plan):
        return None
    filling = filling_of.fill(plan, pieces.content, pieces.attachments)
    made = filling and rebuild.rebuild(filling, section.data)
    if not filling or not made:
        return None
    hashes = body_hash.find(block.fields) if block.is_exact else ()
    proven = proof.search(filling, section.data, hashes, budget)
    if proven:
        losses = (*pieces.losses, *section.losses, *proven.losses)
        inside = tuple(place.proven() for place in proven.placed)
        return OnSkeleton(proven.data, inside, losses, proven=True)
    body = _body_losses(filling, pieces.content.body)
    losses = (*pieces.losses, *section.losses, *made.losses, *filling.losses, *body)
    return OnSkeleton(made.data, made.placed, losses, proven=False)


def _describes(section: Section, plan: Skeleton) -> bool:
    """Whether a header section that travelled says of the body what the skeleton was read by."""
    said = media.of(header.fields(section.data, len(section.data)))
    read = plan.root.content
    same = (said.type, said.encoding, said.boundary) == (read.type, read.encoding, read.boundary)
    return same and section.fidelity is not Fidelity.SYNTHESISED


def _section(plan: Skeleton, block: HeaderBlock, properties: Properties) -> Section:
    """The headers the item keeps, octet by octet where they say how the body is built.

    What they do not say the skeleton does: its own fields about the content are put in.
    """
    structural = [
        (field.name, field.raw)
        for field in plan.block.fields
        if field.name.lower() in header_section.STRUCTURE
    ]
    says_all = "content-type" in block.names or not structural
    if says_all and header_section.is_complete(block):
        return header_section.untouched(block)
    return header_section.compose(block, properties, tuple(structural))


def _body_losses(filling: Filling, body: Body) -> Iterator[Loss]:
    """What is not as it arrived where parts of the skeleton were filled."""
    if filling.filled:
        yield Loss(LossCode.BODY_REBUILT)
    if any(slot.is_signed for slot, _ in filling.filled):
        yield Loss(LossCode.SIGNATURE_LOST)
    fillers = [filler for _, filler in filling.filled]
    html = any(filler is body.html for filler in fillers)
    plain = any(filler is body.plain for filler in fillers)
    for loss in body.losses:
        if html or (plain and loss.code in _OF_ANY_TEXT):
            yield loss
