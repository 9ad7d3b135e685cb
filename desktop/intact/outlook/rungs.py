"""The rungs of the ladder: each makes a whole mail of an item, or nothing.

Best first. What a rung may change of the header section is its name; the body is always rebuilt,
unless Outlook kept it as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from intact.fidelity import Fidelity, Loss, LossCode
from intact.mime import body_hash
from intact.outlook import header_section, part_hints, proof, structure, writer
from intact.outlook.attachment import Attachment
from intact.outlook.budget import Budget
from intact.outlook.candidates import bodies
from intact.outlook.candidates.candidate import Candidate
from intact.outlook.content import Content
from intact.outlook.entity import Entity
from intact.outlook.header_block import TEXT_LEFT_OUT, HeaderBlock
from intact.outlook.parts import Leaf, Multipart, Part, Placed
from intact.outlook.properties import Properties
from intact.outlook.seed import Seed
from intact.outlook.skeleton import rung
from intact.outlook.skeleton.rung import Pieces
from intact.outlook.skeleton.stored import bare
from intact.outlook.tags import Tag
from intact.outlook.writer import Boundaries

_NEVER_EMPTY: Final = ("multipart/", "application/ms-tnef")


@dataclass(slots=True)
class Item:
    """What is known of one item when the rungs are tried."""

    properties: Properties
    block: HeaderBlock | None
    content: Content
    entity: Entity | None
    seed: Seed
    losses: tuple[Loss, ...]
    attachments: tuple[Attachment, ...] = ()
    skeleton: Pieces | None = None
    budget: Budget = field(default_factory=Budget)

    @property
    def boundaries(self) -> Boundaries:
        """A fresh supply for each rung: what a rung drew and left must not show."""
        return Boundaries(self.seed)


@dataclass(slots=True)
class Made:
    """What a rung gives."""

    data: bytes
    fidelity: Fidelity
    losses: tuple[Loss, ...]
    embedded: tuple[Placed, ...]


def on_skeleton(item: Item) -> Made | None:
    """SKELETON: header section kept, body as Exchange took it apart; PROVEN where it has its hash.

    Where it has not, what the item holds may have it in another form. Not so where something of
    the item has no place in the skeleton. What was signed or encrypted was not taken apart: then
    an entity is there as a whole.
    """
    if item.skeleton is None or item.block is None or item.entity is not None:
        return None
    made = rung.make(item.skeleton, item.block, item.properties, item.budget)
    if made is None:
        return None
    if made.proven:
        return Made(made.data, Fidelity.PROVEN, made.losses, made.placed)
    better = proven(item)
    if better is not None and better.fidelity is Fidelity.PROVEN:
        return better
    return Made(made.data, Fidelity.SKELETON, made.losses, made.placed)


def proven(item: Item) -> Made | None:
    """PROVEN: header section kept, and a body that fits the hash in the mail's own signature.

    Messages inside are proven with it, to the last octet. Where the header section had to be
    repaired the mail is only HEADERS_KEPT.
    """
    block = item.block
    if block is None or not header_section.is_complete(block):
        return None
    hashes = body_hash.find(block.fields)
    if not hashes:
        return None
    found = proof.find(_candidates(item, block), hashes, item.budget)
    if found is None:
        return None
    head = block.data + b"\r\n"
    inside = tuple(place.shifted(len(head)).proven() for place in found.placed)
    fidelity = Fidelity.PROVEN if block.is_exact else Fidelity.HEADERS_KEPT
    return Made(head + found.body, fidelity, item.losses, inside)


def drafted(item: Item) -> tuple[bytes, tuple[Placed, ...]] | None:
    """The most probable octets of a message before it was stored, and of those inside it.

    Better than what the rungs give where nothing but a hash of the message around it can tell.
    """
    block = item.block
    if block is None or not block.is_real:
        return None
    every = _candidates(item, block)
    first = None if item.budget.is_spent else next(iter(every), None)
    if first is None:
        return None
    head = block.data + b"\r\n"
    return head + first.body, tuple(place.shifted(len(head)) for place in first.placed)


def _candidates(item: Item, block: HeaderBlock) -> Iterator[Candidate]:
    """The bodies the mail may have had; what making up their texts costs is taken before."""
    for text in filter(None, (item.content.body.plain, item.content.body.html)):
        item.budget.spend_on_forms(len(text.text if text.stored is None else text.stored))
    page_id = bare(item.properties.text(Tag.BODY_CONTENT_ID))
    return bodies.of(block.declared(), item.content, item.attachments, item.entity, page_id)


def raw_entity(item: Item) -> Made | None:
    """PROVEN: header section kept, body exactly as the sender signed or encrypted it.

    Where the section describes the entity as it stands, not one octet of it changes. An entity
    that was read only in part proves nothing.
    """
    if item.entity is None:
        return None
    section = header_section.around(item.entity, item.block, item.properties)
    whole = all(loss.code is not LossCode.ATTACHMENT_UNREADABLE for loss in item.losses)
    proven = whole and section.fidelity is not Fidelity.SYNTHESISED
    data = section.data + b"\r\n" + item.entity.data
    losses = (*item.losses, *section.losses)
    return Made(data, Fidelity.PROVEN if proven else section.fidelity, losses, ())


def headers_exact(item: Item) -> Made | None:
    """HEADERS_EXACT: not one octet of the header section changes.

    Where it had to be repaired it is only HEADERS_KEPT, although nothing in it was replaced. Text
    behind it that shows how the body was built is used for that, and so not left out.
    """
    block = item.block
    if block is None or not header_section.is_complete(block):
        return None
    hinted = part_hints.fitted(block, item.content)
    root = hinted or structure.fitted(block.declared(), item.content, item.boundaries)
    if root is None:
        return None
    section = header_section.untouched(block)
    data, placed = writer.write(section.data, root)
    told = tuple(one for one in item.losses if not (hinted and one == TEXT_LEFT_OUT))
    return Made(data, section.fidelity, (*told, *_body_losses(item, root)), placed)


def rebuilt(item: Item) -> Made:
    """HEADERS_KEPT or SYNTHESISED: the plainest structure, described by new Content-* fields."""
    root = structure.free(item.content, item.boundaries)
    if item.block is not None:
        root = structure.with_declared_boundary(root, item.block.declared())
    section = header_section.compose(item.block, item.properties, writer.content_fields(root))
    data, placed = writer.write(section.data, root)
    losses = (*section.losses, *item.losses, *_body_losses(item, root), *_charset_loss(item))
    return Made(data, section.fidelity, losses, placed)


def _body_losses(item: Item, root: Part) -> tuple[Loss, ...]:
    """What a rebuilt body lacks, or may have too much."""
    declared = item.block.declared() if item.block else None
    texts = item.content.body
    losses = [Loss(LossCode.BODY_REBUILT), *texts.losses, *item.content.losses]
    if isinstance(root, Leaf) and root.type == "text/plain":
        losses = [loss for loss in losses if loss.code is not LossCode.HTML_FROM_RTF]
    if isinstance(root, Multipart) and texts.plain and texts.html:
        losses.append(Loss(LossCode.TEXT_DERIVED))
    if isinstance(root, Multipart) and texts.rtf:
        losses.append(Loss(LossCode.RTF_ONLY))
    if declared and declared.type == "multipart/signed":
        losses.append(Loss(LossCode.SIGNATURE_LOST))
    if declared and declared.type.startswith(_NEVER_EMPTY) and item.content.is_empty:
        losses.append(Loss(LossCode.BODY_MISSING))
    return tuple(losses)


def _charset_loss(item: Item) -> tuple[Loss, ...]:
    """Where the text did not fit the charset its header named."""
    declared = item.block.declared() if item.block else None
    name = declared.params.get("charset", "") if declared else ""
    body = item.content.body
    text = {"text/plain": body.plain, "text/html": body.html}.get(declared.type if declared else "")
    if not name or text is None:
        return ()
    used = text.octets().charset
    if used.lower() == name.lower():
        return ()
    return (Loss(LossCode.CHARSET_CHANGED, {"declared": name, "used": used}),)


RUNGS: Final[tuple[Callable[[Item], Made | None], ...]] = (
    on_skeleton,
    proven,
    raw_entity,
    headers_exact,
    rebuilt,
)
