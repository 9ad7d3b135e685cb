"""Reports on delivery and receipts of readers as multipart/report (RFC 6522, [MS-OXCMAIL] 2.1.3.6).

Outlook keeps such a mail in one of two ways: with its parts as attachments, or as an item whose
class says what happened and whose properties say to whom.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from intact.fidelity import Loss, LossCode
from intact.outlook import delivery_status, disposition, media_type, part_types
from intact.outlook.content import Attached, Content
from intact.outlook.header_block import Declared
from intact.outlook.parts import Leaf, Message, Multipart, Part, content_type
from intact.outlook.properties import Properties
from intact.outlook.tags import Tag

_ACTIONS: Final = {
    "NDR": "failed",
    "DELAYED": "delayed",
    "DELAYED.DR": "delayed",
    "EXPANDED.DR": "expanded",
    "RELAYED.DR": "relayed",
    "DR": "delivered",
}
"""How the class of a report ends -> what it reports ([MS-OXCMAIL] 2.1.3.6.1.1); the first fits."""

_RECEIPTS: Final = {"IPNRN": disposition.READ, "IPNNRN": disposition.NOT_READ}
_RETURNED: Final = frozenset(
    {"message/rfc822", "message/global", "message/global-headers", part_types.RETURNED_HEADERS}
)


def complete(content: Content, item: Properties, declared: Declared, losses: list[Loss]) -> Content:
    """The content of a report, with the part for programs written anew where it is missing."""
    message_class = item.text(Tag.MESSAGE_CLASS)
    if not part_types.is_report(message_class, declared):
        return content
    stored = next((kind for part in content.files if (kind := _status_of(part))), "")
    if stored:
        return replace(content, report=media_type.STATUS[stored])
    made = _made(item, message_class, losses)
    if made is None:
        losses.append(Loss(LossCode.REPORT_MISSING))
        return content
    losses.append(Loss(LossCode.REPORT_MADE))
    attached = (Attached(made), *content.attached)
    return replace(content, attached=attached, report=media_type.STATUS[made.type])


def arranged(content: Content) -> tuple[Content, tuple[Part, ...]] | None:
    """What is the text of a report, and the other parts of it in order (RFC 6522 3).

    After the text comes the part for programs, then what was returned. Other files stand beside
    the text: a report has no more than three parts. None where none of the files is of a report.
    """
    files = content.files
    status = next((part for part in files if _status_of(part)), None)
    others = [part for part in files if part is not status]
    returned = next(filter(_is_returned, others), None)
    if status is None and not isinstance(returned, Leaf):
        return None
    parts = tuple(part for part in (status, returned) if part is not None)
    beside = (one for one in content.attached if all(one.part is not part for part in parts))
    return replace(content, attached=tuple(beside), report=""), parts


def _status_of(part: Part) -> str:
    """The media type of a part for programs, "" of any other part."""
    return part.type if isinstance(part, Leaf) and part.type in media_type.STATUS else ""


def _is_returned(part: Part) -> bool:
    match part:
        case Message():
            return True
        case Multipart():
            return False
        case Leaf():
            return part.type in _RETURNED


def _made(item: Properties, message_class: str, losses: list[Loss]) -> Leaf | None:
    """The part for programs, from what the class and the properties of an item tell."""
    head, _, kind = message_class.upper().partition(".")
    if head != "REPORT":
        return None
    data, media = None, media_type.DELIVERY_STATUS
    if receipt := _RECEIPTS.get(kind.rpartition(".")[2]):
        data, media = disposition.make(item, receipt, losses), media_type.DISPOSITION
    elif action := next((did for end, did in _ACTIONS.items() if kind.endswith(f".{end}")), ""):
        data = delivery_status.make(item, action, losses)
    return None if data is None else Leaf(media, (content_type(media),), "7bit", data)
