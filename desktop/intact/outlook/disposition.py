"""What a reader did with a message, for programs: message/disposition-notification (RFC 8098).

Outlook keeps a read receipt as an item of its own class; it is written back as [MS-OXCMAIL]
2.1.3.6.2 says.
"""

from __future__ import annotations

import base64
import re
from typing import Final

from intact.fidelity import Loss
from intact.outlook import addresses, status_fields
from intact.outlook.addresses import Party
from intact.outlook.properties import Properties
from intact.outlook.tags import Tag

READ: Final = "displayed"
NOT_READ: Final = "deleted"

_MODE: Final = re.compile(
    r"(?:manual|automatic)-action/MDN-sent-(?:manually|automatically)", re.IGNORECASE
)
_USUAL_MODE: Final = "automatic-action/MDN-sent-automatically"  # what Exchange and Outlook write
_WHOLE: Final = re.compile(
    rf"{_MODE.pattern};\s*"
    r"(displayed|deleted|dispatched|processed|denied|failed)(?:/[A-Za-z0-9,-]{1,60})?",
    re.IGNORECASE,
)
_MEANS: Final = {
    READ: {"displayed", "dispatched", "processed"},
    NOT_READ: {"deleted", "denied", "failed"},
}
"""What the class of an item stands for ([MS-OXCMAIL] 2.2.3.7.2)."""

_KEY_OCTETS: Final = 200


def make(item: Properties, disposition: str, losses: list[Loss]) -> bytes | None:
    """The octets of the part, None where nobody knows whose receipt it is.

    `disposition` is what the class of the item says: READ or NOT_READ.
    """
    author = addresses.author(item)
    reader = addresses.sender(item, author) or author
    if reader is None:
        return None
    key = base64.b64encode((item.octets(Tag.PARENT_KEY) or b"")[:_KEY_OCTETS]).decode("ascii")
    return status_fields.fields(
        [
            ("Final-Recipient", _named(reader, item)),
            ("Original-Message-ID", item.text(Tag.ORIGINAL_MESSAGE_ID)),
            ("Disposition", _disposition(item, disposition)),
            ("X-MSExch-Correlation-Key", key),
            ("X-Display-Name", status_fields.display_name(reader)),
        ],
        losses,
    )


def _named(reader: Party, item: Properties) -> str:
    kind = item.text(Tag.SENDER_TYPE) or item.text(Tag.REPRESENTING_TYPE)
    return status_fields.recipient(reader, kind)


def _disposition(item: Properties, disposition: str) -> str:
    """As the receipt itself said it, where that was kept; else by the class of the item."""
    said = item.text(Tag.REPORT_TEXT).strip()
    whole = _WHOLE.fullmatch(said)
    if whole and whole[1].lower() in _MEANS[disposition]:
        return said
    mode = item.text(Tag.REPORT_DISPOSITION_MODE).strip()
    kind = item.text(Tag.REPORT_DISPOSITION).strip().lower()
    mode = mode if _MODE.fullmatch(mode) else _USUAL_MODE
    return f"{mode}; {kind if kind in _MEANS[disposition] else disposition}"
