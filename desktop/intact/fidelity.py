"""How near a sample's bytes are to what arrived, and what could not be kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class Fidelity(StrEnum):
    """The rungs of the ladder, best first (declaration order is the ranking)."""

    EXACT = "exact"
    PROVEN = "proven"
    SKELETON = "skeleton"
    HEADERS_EXACT = "headers-exact"
    HEADERS_KEPT = "headers-kept"
    SYNTHESISED = "synthesised"

    @property
    def rank(self) -> int:
        """0 for the best rung, rising with every step down."""
        return tuple(Fidelity).index(self)

    @staticmethod
    def worse(first: Fidelity, second: Fidelity) -> Fidelity:
        """The lower of two rungs: a sample taken out of another is never better than that one."""
        return max(first, second, key=lambda rung: rung.rank)


class LossCode(StrEnum):
    """What a sample lacks, or what was changed, compared with the message that arrived."""

    # the file as it was handed over
    CLIENT_LINES_REMOVED = "client-lines-removed"  # names
    CLIENT_LINES_KEPT = "client-lines-kept"  # names
    MBOX_LINE_REMOVED = "mbox-line-removed"
    MBOX_MAY_BE_QUOTED = "mbox-may-be-quoted"  # count
    MBOX_QUOTING_UNDONE = "mbox-quoting-undone"  # count
    BYTE_ORDER_MARK_REMOVED = "byte-order-mark-removed"
    UTF16_UNDONE = "utf16-undone"
    OCTETS_UNCERTAIN = "octets-uncertain"  # charset
    CAME_AS_TEXT = "came-as-text"
    LENGTH_MISMATCH = "length-mismatch"
    PARTS_ELSEWHERE = "parts-elsewhere"  # count
    WITHOUT_ITS_MAIL = "without-its-mail"
    NOT_FULLY_READ = "not-fully-read"  # limit
    DAMAGED = "damaged"  # where
    # an Outlook item: what it is
    NOT_A_MESSAGE = "not-a-message"  # kind
    CALENDAR_REBUILT = "calendar-rebuilt"
    MEETING_MISSING = "meeting-missing"
    RECURRENCE_LOST = "recurrence-lost"
    REMINDER_FILE = "reminder-file"  # path
    # an Outlook item: headers
    NO_TRANSPORT_HEADERS = "no-transport-headers"
    HEADERS_TRUNCATED = "headers-truncated"
    HEADERS_REENCODED = "headers-reencoded"  # charset
    HEADERS_REPAIRED = "headers-repaired"  # what
    HEADERS_HOLD_NUL = "headers-hold-nul"
    HEADER_FIELDS_REPLACED = "header-fields-replaced"  # names
    HEADER_FIELDS_ADDED = "header-fields-added"  # names
    ADDRESS_UNKNOWN = "address-unknown"  # role
    DATE_ZONE_UNKNOWN = "date-zone-unknown"
    HIDDEN_RECIPIENTS = "hidden-recipients"
    # an Outlook item: body
    BODY_REBUILT = "body-rebuilt"
    TEXT_DERIVED = "text-derived"
    HTML_FROM_RTF = "html-from-rtf"
    RTF_ONLY = "rtf-only"
    RTF_OUTDATED = "rtf-outdated"
    RTF_CHECKSUM_WRONG = "rtf-checksum-wrong"
    CHARSET_CHANGED = "charset-changed"  # declared, used
    BODY_MISSING = "body-missing"
    SIGNATURE_LOST = "signature-lost"
    REPORT_MADE = "report-made"
    REPORT_MISSING = "report-missing"
    # an Outlook item that is not what it seems
    ARCHIVE_STUB = "archive-stub"
    NOT_DOWNLOADED = "not-downloaded"
    RECALL_REQUEST = "recall-request"
    VOTING_LOST = "voting-lost"  # names
    # an Outlook item: attachments
    ATTACHMENT_UNREADABLE = "attachment-unreadable"  # number
    ATTACHMENT_BY_REFERENCE = "attachment-by-reference"  # number
    ATTACHMENT_OLE = "attachment-ole"  # number
    ATTACHMENT_MAC_BINARY = "attachment-mac-binary"  # number
    ATTACHMENT_TOO_DEEP = "attachment-too-deep"  # number
    PART_MISSING = "part-missing"  # name, number
    ATTACHMENTS_LEFT_OUT = "attachments-left-out"  # count


_UNDONE = frozenset(
    {
        LossCode.CLIENT_LINES_REMOVED,
        LossCode.MBOX_LINE_REMOVED,
        LossCode.MBOX_QUOTING_UNDONE,
        LossCode.BYTE_ORDER_MARK_REMOVED,
        LossCode.UTF16_UNDONE,
    }
)
"""What storing had done to a message, and is taken back: after it, it is as it arrived."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that is not as it arrived; `values` fill the sentence made in `gui.wording`."""

    code: LossCode
    values: dict[str, str | int] = field(default_factory=dict)


def is_as_it_arrived(rung: Fidelity, losses: Iterable[Loss]) -> bool:
    """Whether nothing speaks against every byte being one that was received."""
    return rung is Fidelity.EXACT and all(loss.code in _UNDONE for loss in losses)
