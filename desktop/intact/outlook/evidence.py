"""Items that are more than their text: meetings get their calendar part, other things a copy.

A contact, a task or a note never was a message. Its copy has the form of one, so that it can be
handed on: the text, what else Outlook knows as text, and a file that other programs can read.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from intact.fidelity import Loss, LossCode
from intact.mime import encode
from intact.outlook import parts, summary, vcard
from intact.outlook.body import Text
from intact.outlook.calendar import journal, meeting, task
from intact.outlook.content import Attached, Content, disposition
from intact.outlook.header_block import HeaderBlock
from intact.outlook.kinds import ItemKind, of_class
from intact.outlook.parts import Leaf
from intact.outlook.properties import Properties
from intact.outlook.seed import Seed
from intact.outlook.tags import Tag

_TEXT_ALONE: Final = ("text/plain", "text/html")
_CALENDAR: Final = "text/calendar"


def completed(
    properties: Properties,
    block: HeaderBlock | None,
    content: Content,
    seed: Seed,
    losses: list[Loss],
) -> Content:
    """The content of an item with what belongs to its kind; `seed` stands for the file."""
    message_class = properties.text(Tag.MESSAGE_CLASS)
    kind = of_class(message_class)
    received = block is not None and block.is_real
    if kind is ItemKind.MEETING:
        declared = block.declared().type if block is not None and received else ""
        return _with_meeting(properties, declared, content, seed)
    if kind is ItemKind.MESSAGE or received:
        return content
    losses.append(Loss(LossCode.NOT_A_MESSAGE, {"kind": kind.value}))
    return _with_copy(properties, kind, content, seed, losses)


def _with_meeting(properties: Properties, declared: str, content: Content, seed: Seed) -> Content:
    """The calendar part beside the texts; a header that says "one text" had none.

    Nor is one made where the part itself is among the attachments.
    """
    kept = any(isinstance(part, Leaf) and part.type == _CALENDAR for part in content.files)
    if kept or declared in _TEXT_ALONE:
        return content
    message_class = properties.text(Tag.MESSAGE_CLASS)
    made = meeting.read(properties, message_class, _text_of(content), seed.identifier())
    if made is None:
        method, _ = meeting.method_of(properties, message_class)
        missing = (Loss(LossCode.MEETING_MISSING),) if method else ()
        return replace(content, losses=missing)
    return replace(content, alternatives=(made.leaf,), losses=made.losses)


def _with_copy(
    properties: Properties, kind: ItemKind, content: Content, seed: Seed, losses: list[Loss]
) -> Content:
    """What Outlook knows as text, where there is no other text in its place, and as a file."""
    body, attached = content.body, list(content.attached)
    known = summary.text(properties, kind)
    file = _file(properties, kind, _text_of(content), seed, losses)
    if known and body.plain is None and body.html is None:
        body = replace(body, plain=Text(known, None, ("us-ascii", "utf-8")))
    elif known:
        attached.append(Attached(_beside(known)))
    if file is not None:
        attached.append(Attached(file))
    return replace(content, body=body, attached=tuple(attached))


def _file(
    properties: Properties, kind: ItemKind, text: str, seed: Seed, losses: list[Loss]
) -> Leaf | None:
    """The item as a file of its own."""
    match kind:
        case ItemKind.CONTACT:
            return _named("text/vcard", vcard.of_contact(properties, text), "contact.vcf")
        case ItemKind.LIST:
            return _named("text/vcard", vcard.of_list(properties), "distribution list.vcf")
        case ItemKind.TASK:
            if task.repeats_unclearly(properties):
                losses.append(Loss(LossCode.RECURRENCE_LOST))
            made = task.calendar(properties, text, seed.identifier())
            return _named(_CALENDAR, made, "task.ics")
        case ItemKind.JOURNAL:
            made = journal.calendar(properties, text, seed.identifier())
            return _named(_CALENDAR, made, "journal.ics")
        case ItemKind.APPOINTMENT:
            return _appointment(properties, text, seed, losses)
        case _:
            return None


def _appointment(properties: Properties, text: str, seed: Seed, losses: list[Loss]) -> Leaf | None:
    made = meeting.read(properties, "", text, seed.identifier())
    if made is None:
        return None
    losses += [loss for loss in made.losses if loss.code is not LossCode.CALENDAR_REBUILT]
    fields = (*made.leaf.fields, *disposition("attachment", "appointment.ics"))
    return replace(made.leaf, fields=fields)


def _named(kind: str, data: bytes, name: str) -> Leaf:
    fields = (
        parts.content_type(kind, ("charset", "utf-8"), ("name", name)),
        *disposition("attachment", name),
    )
    return Leaf(kind, fields, "base64", encode.base64_lines(data))


def _beside(known: str) -> Leaf:
    """A second text, shown behind the first."""
    leaf = parts.text_leaf("plain", known.encode("utf-8", "replace"), "utf-8")
    return replace(leaf, fields=(*leaf.fields, *disposition("inline", "")))


def _text_of(content: Content) -> str:
    plain = content.body.plain
    return plain.text if plain is not None else ""
