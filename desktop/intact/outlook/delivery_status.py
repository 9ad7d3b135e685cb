"""What became of a message on its way, for programs: message/delivery-status (RFC 3464).

Outlook keeps it as properties of the recipients a report is about ([MS-OXOMSG] 2.2.2.30 to 36);
they are written back as [MS-OXCMAIL] 2.1.3.6.1 says. What the properties do not tell is not told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import format_datetime
from typing import Final

from intact import limits
from intact.fidelity import Loss, LossCode
from intact.outlook import addresses, status_fields
from intact.outlook.item import RECIPIENT_PREFIX
from intact.outlook.properties import SUBOBJECT_HEADER, Properties
from intact.outlook.status_fields import fields
from intact.outlook.tags import Tag, Type

_NUMBERS: Final = (Tag.NDR_STATUS, Tag.NDR_DIAGNOSTIC, Tag.NDR_REASON)
_TIMES: Final = (Tag.DELIVER_TIME, Tag.REPORT_TIME)
_TEXTS: Final = (Tag.SUPPLEMENTARY_INFO, Tag.REMOTE_MTA, Tag.REPORT_TEXT)
_CLASSES: Final = {"failed": (5, 4), "delayed": (4,)}  # RFC 3463 3.1
_SUCCESS: Final = (2,)

_INFO: Final = re.compile(r"([^#]*)#(\d)\.(\d{1,3})\.(\d{1,3})(?:\s(.*))?", re.DOTALL)
"""What `<server #5.1.1 smtp;550 5.1.1 no such user>` holds ([MS-OXCMAIL] 2.2.3.7.1.2)."""

_TYPED: Final = re.compile(r"[A-Za-z0-9-]{1,40};")
_REPLY: Final = re.compile(r"[245]\d\d[ -]")  # of an SMTP server
_DETAILS: Final = {
    0: (1, 0),
    1: (1, 4),
    2: (4, 5),
    3: (4, 6),
    5: (4, 7),
    9: (6, 2),
    8: (6, 3),
    11: (5, 4),
    13: (2, 3),
    15: (6, 1),
    16: (5, 3),
    17: (5, 0),
    18: (3, 3),
    25: (6, 4),
    26: (7, 3),
    28: (7, 2),
    29: (7, 1),
    30: (2, 4),
    32: (1, 3),
    35: (1, 1),
    38: (2, 1),
    40: (1, 6),
    46: (7, 0),
    48: (1, 2),
}
"""PidTagNonDeliveryReportDiagCode -> subject and detail; [MS-OXCMAIL] 2.2.3.7.1.3 backwards."""


@dataclass(frozen=True, slots=True)
class _Info:
    """What the supplementary text of a recipient tells, as far as it has its usual form."""

    server: str = ""
    status: tuple[int, int, int] | None = None
    diagnostic: str = ""

    @classmethod
    def of(cls, text: str) -> _Info:
        found = _INFO.fullmatch(text, text.find("<") + 1, max(0, text.rfind(">")))
        if found is None:
            return cls()
        kind, subject, detail = int(found[2]), int(found[3]), int(found[4])
        return cls(found[1].strip(), (kind, subject, detail), (found[5] or "").strip())


def make(item: Properties, action: str, losses: list[Loss]) -> bytes | None:
    """The octets of the part, None where the item keeps nothing to write there.

    Args:
        item: the report.
        action: what happened to all its recipients (RFC 3464 2.3.3): failed, delayed, ...
        losses: what goes beyond a limit is told here.
    """
    storages, beyond = item.storage.numbered(RECIPIENT_PREFIX, limits.RECIPIENTS)
    if beyond:
        losses.append(Loss(LossCode.NOT_FULLY_READ, {"limit": "recipients"}))
    every = [Properties.of(place, SUBOBJECT_HEADER, item.code_pages) for place in storages]
    server = status_fields.host(item.text(Tag.REPORTING_MTA))
    told = every if server else [one for one in every if _tells(one)]
    groups = [group for one in told if (group := fields(_recipient(one, action), losses))]
    if not groups:
        return None
    reporting = fields([("Reporting-MTA", server or "X-Unknown; unknown")], losses)
    return b"\r\n".join([reporting, *groups])


def _tells(recipient: Properties) -> bool:
    """Whether the report is about this recipient: some files list who the report went to."""
    return (
        any(recipient.integer(tag) is not None for tag in _NUMBERS)
        or any(recipient.time(tag) for tag in _TIMES)
        or any(recipient.has(tag, kind) for tag in _TEXTS for kind in (Type.UNICODE, Type.STRING8))
    )


def _recipient(recipient: Properties, action: str) -> Iterator[tuple[str, str]]:
    """The fields of one recipient; none where nobody is named."""
    party = addresses.recipient(recipient)
    if party is None:
        return
    text = recipient.text(Tag.SUPPLEMENTARY_INFO)
    info = _Info.of(text)
    said = info.diagnostic or recipient.text(Tag.REPORT_TEXT)
    delivered = recipient.time(Tag.DELIVER_TIME)
    yield "Final-Recipient", status_fields.recipient(party, recipient.text(Tag.ADDRESS_TYPE))
    yield "Action", action
    yield "Status", _status(recipient, info, action)
    yield "Remote-MTA", status_fields.host(recipient.text(Tag.REMOTE_MTA) or info.server)
    yield "Diagnostic-Code", _diagnostic(said)
    yield "Last-Attempt-Date", format_datetime(delivered) if delivered else ""
    yield "X-Supplementary-Info", text
    yield "X-Display-Name", status_fields.display_name(party)


def _status(recipient: Properties, info: _Info, action: str) -> str:
    """The status code (RFC 3463): as the text has it, as a number, as the reason, or its class.

    The number has a digit for each part and 0 for what is greater ([MS-OXCMAIL] 2.2.3.7.1.3). One
    that contradicts the action is not believed: programs write success codes for failures.
    """
    allowed = _CLASSES.get(action, _SUCCESS)
    if info.status and info.status[0] in allowed:
        return ".".join(map(str, info.status))
    number = recipient.integer(Tag.NDR_STATUS) or 0
    if number // 100 in allowed:
        return f"{number // 100}.{number // 10 % 10}.{number % 10}"
    reason = recipient.integer(Tag.NDR_DIAGNOSTIC)
    subject, detail = _DETAILS.get(-1 if reason is None else reason, (0, 0))
    return f"{allowed[0]}.{subject}.{detail}"


def _diagnostic(text: str) -> str:
    """What the other side said, with its type (RFC 3464 2.3.6)."""
    if not text or _TYPED.match(text):
        return text
    return f"smtp; {text}" if _REPLY.match(text) else f"X-Outlook; {text}"
