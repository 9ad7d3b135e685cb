"""How a sample was converted, in words: the groups, every statement, and its exact term."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication

from intact.conversion import Group, Point, Statement
from intact.fidelity import Loss, LossCode
from intact.gui.wording import fidelity
from intact.gui.wording.words import QT_TRANSLATE_NOOP, Words, said
from intact.source_text import Line

_CONTEXT: Final = "Conversion"

_GROUPS: Final = {
    Group.EXACT: QT_TRANSLATE_NOOP("Conversion", "Unchanged"),
    Group.REBUILT: QT_TRANSLATE_NOOP("Conversion", "Rebuilt"),
    Group.NOT_KEPT: QT_TRANSLATE_NOOP("Conversion", "Not kept"),
}
_EMPTY: Final = {
    Group.EXACT: QT_TRANSLATE_NOOP("Conversion", "Nothing for certain."),
    Group.REBUILT: QT_TRANSLATE_NOOP("Conversion", "Nothing."),
    Group.NOT_KEPT: QT_TRANSLATE_NOOP("Conversion", "Nothing known."),
}

_POINTS: Final = {
    Point.EVERYTHING: Words(
        QT_TRANSLATE_NOOP("Conversion", "The whole message, letter for letter."),
        term=QT_TRANSLATE_NOOP("Conversion", "Octets of the message as stored (RFC 5322)"),
    ),
    Point.AS_STORED: Words(
        QT_TRANSLATE_NOOP("Conversion", "All that the file holds of it, letter for letter."),
        term=QT_TRANSLATE_NOOP("Conversion", "Octets of the message as stored (RFC 5322)"),
    ),
    Point.ALTERED: Words(
        QT_TRANSLATE_NOOP(
            "Conversion", "That includes a change made after {domains} had signed it."
        ),
        term=QT_TRANSLATE_NOOP("Conversion", "Body hash (bh=) does not match (RFC 6376, 3.5)"),
    ),
    Point.HEADERS: Words(
        QT_TRANSLATE_NOOP("Conversion", "All internet headers, letter for letter."),
        term=QT_TRANSLATE_NOOP(
            "Conversion",
            "Header section, byte for byte (Outlook: PidTagTransportMessageHeaders, 0x007D)",
        ),
    ),
    Point.OTHER_HEADERS: Words(
        QT_TRANSLATE_NOOP("Conversion", "All internet headers but those named under “Rebuilt”."),
        term=QT_TRANSLATE_NOOP(
            "Conversion",
            "Header section, all other fields (Outlook: PidTagTransportMessageHeaders, 0x007D)",
        ),
    ),
    Point.SIGNED: Words(
        QT_TRANSLATE_NOOP("Conversion", "The content: unchanged since {domains} signed it."),
        term=QT_TRANSLATE_NOOP(
            "Conversion",
            "Body hash (bh=) matches (RFC 6376, 3.5); the signature itself was not checked",
        ),
    ),
    Point.SIGNED_IN_PART: Words(
        QT_TRANSLATE_NOOP(
            "Conversion", "The beginning of the content: unchanged since {domains} signed it."
        ),
        term=QT_TRANSLATE_NOOP(
            "Conversion", "Body hash (bh=) matches as far as l= goes (RFC 6376, 3.5)"
        ),
    ),
    Point.ENTITY: Words(
        QT_TRANSLATE_NOOP(
            "Conversion",
            "The content: Outlook kept it in one piece, as it was signed or encrypted.",
        ),
        term=QT_TRANSLATE_NOOP("Conversion", "S/MIME or PGP entity ([MS-OXOSMIME] 2.1)"),
    ),
    Point.STRUCTURE: Words(
        QT_TRANSLATE_NOOP("Conversion", "Order, borders and coding of all parts of the content."),
        term=QT_TRANSLATE_NOOP("Conversion", "PidTagMimeSkeleton (0x64F0, [MS-OXCMSG] 2.2.1.28)"),
    ),
    Point.FILES: Words(
        QT_TRANSLATE_NOOP("Conversion", "The attached files themselves."),
        term=QT_TRANSLATE_NOOP(
            "Conversion", "PidTagAttachDataBinary (0x3701); only the base64 around it is new"
        ),
    ),
    Point.HEADERS_MADE: Words(
        QT_TRANSLATE_NOOP(
            "Conversion", "The headers: made from what Outlook knows of sender, date and the rest."
        ),
        term=QT_TRANSLATE_NOOP("Conversion", "Fields made of properties ([MS-OXCMAIL] 2.1.3)"),
    ),
    Point.UNCONFIRMED: Words(
        QT_TRANSLATE_NOOP(
            "Conversion", "Proof of the content: it does not match the signature of {domains}."
        ),
        term=QT_TRANSLATE_NOOP("Conversion", "Body hash (bh=) does not match (RFC 6376, 3.5)"),
    ),
}
_BY_REWRITING: Final = {
    Point.ALTERED: QT_TRANSLATE_NOOP(
        "Conversion",
        "That includes a change made after {domains} had signed it: {host} replaces links on the"
        " way, which explains it.",
    ),
    Point.UNCONFIRMED: QT_TRANSLATE_NOOP(
        "Conversion",
        "Proof of the content: it does not match the signature of {domains}, as {host} replaces"
        " links on the way.",
    ),
}
"""Where a gateway that rewrites links is enough to explain it."""

_TERMS: Final = {
    LossCode.CLIENT_LINES_REMOVED: QT_TRANSLATE_NOOP(
        "Conversion", "Fields of the mail program, in front or at the end of the header section"
    ),
    LossCode.UTF16_UNDONE: QT_TRANSLATE_NOOP("Conversion", "UTF-16 (RFC 2781)"),
    LossCode.OCTETS_UNCERTAIN: QT_TRANSLATE_NOOP(
        "Conversion", "8-bit octets, by the charset each part declares (RFC 2046, 4.1.2)"
    ),
    LossCode.CAME_AS_TEXT: QT_TRANSLATE_NOOP(
        "Conversion", "8-bit octets, from text by an Apple event"
    ),
    LossCode.LENGTH_MISMATCH: QT_TRANSLATE_NOOP(
        "Conversion", "The count of octets in the first line of the .emlx file"
    ),
    LossCode.PARTS_ELSEWHERE: QT_TRANSLATE_NOOP(
        "Conversion", "Empty parts with X-Apple-Content-Length (.partial.emlx)"
    ),
    LossCode.WITHOUT_ITS_MAIL: QT_TRANSLATE_NOOP(
        "Conversion", "application/ms-tnef without its message ([MS-OXTNEF])"
    ),
    LossCode.MBOX_LINE_REMOVED: QT_TRANSLATE_NOOP("Conversion", "From_ line (RFC 4155)"),
    LossCode.MBOX_MAY_BE_QUOTED: QT_TRANSLATE_NOOP(
        "Conversion", "mboxo quoting (RFC 4155, appendix A)"
    ),
    LossCode.MBOX_QUOTING_UNDONE: QT_TRANSLATE_NOOP(
        "Conversion", "The body without that quoting has the hash in a signature (RFC 6376, 3.5)"
    ),
    LossCode.BYTE_ORDER_MARK_REMOVED: QT_TRANSLATE_NOOP("Conversion", "UTF-8 signature (U+FEFF)"),
    LossCode.DAMAGED: QT_TRANSLATE_NOOP(
        "Conversion",
        "Octets are missing, or structures contradict each other ([MS-CFB] 2.6, [MS-OXMSG] 2.4)",
    ),
    LossCode.NOT_A_MESSAGE: QT_TRANSLATE_NOOP(
        "Conversion", "PidTagMessageClass ([MS-OXCMSG] 2.2.1.3)"
    ),
    LossCode.CALENDAR_REBUILT: QT_TRANSLATE_NOOP(
        "Conversion", "text/calendar made of properties ([MS-OXCICAL] 2.1.3)"
    ),
    LossCode.MEETING_MISSING: QT_TRANSLATE_NOOP(
        "Conversion", "No PidLidAppointmentStartWhole ([MS-OXOCAL] 2.2.1.5)"
    ),
    LossCode.RECURRENCE_LOST: QT_TRANSLATE_NOOP(
        "Conversion", "PidLidAppointmentRecur or PidLidTaskRecurrence ([MS-OXOCAL] 2.2.1.44)"
    ),
    LossCode.REMINDER_FILE: QT_TRANSLATE_NOOP(
        "Conversion", "PidLidReminderFileParameter (CVE-2023-23397)"
    ),
    LossCode.HIDDEN_RECIPIENTS: QT_TRANSLATE_NOOP(
        "Conversion", "PidTagRecipientType MAPI_BCC ([MS-OXOMSG] 2.2.3.1)"
    ),
    LossCode.NO_TRANSPORT_HEADERS: QT_TRANSLATE_NOOP(
        "Conversion", "No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)"
    ),
    LossCode.HEADERS_TRUNCATED: QT_TRANSLATE_NOOP(
        "Conversion", "The last line is no field (RFC 5322, 2.2)"
    ),
    LossCode.HEADERS_HOLD_NUL: QT_TRANSLATE_NOOP("Conversion", "NUL octets (RFC 5322, 2.2)"),
    LossCode.HEADERS_REENCODED: QT_TRANSLATE_NOOP(
        "Conversion", "Raw 8-bit header fields, decoded while storing"
    ),
    LossCode.HEADERS_REPAIRED: QT_TRANSLATE_NOOP("Conversion", "Lines outside RFC 5322, 2.2"),
    LossCode.HEADER_FIELDS_REPLACED: QT_TRANSLATE_NOOP(
        "Conversion", "Fields that describe the body (RFC 2045, 3)"
    ),
    LossCode.HEADER_FIELDS_ADDED: QT_TRANSLATE_NOOP(
        "Conversion", "Fields that mail must have (RFC 5322, 3.6; RFC 2045, 4)"
    ),
    LossCode.ADDRESS_UNKNOWN: QT_TRANSLATE_NOOP(
        "Conversion", "Exchange name instead of an SMTP address ([MS-OXCMAIL] 2.1.3.1)"
    ),
    LossCode.DATE_ZONE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Conversion", "PtypTime has no zone ([MS-OXCDATA] 2.11.1)"
    ),
    LossCode.BODY_REBUILT: QT_TRANSLATE_NOOP(
        "Conversion", "MIME structure, boundaries and transfer encodings (RFC 2045, 2046)"
    ),
    LossCode.TEXT_DERIVED: QT_TRANSLATE_NOOP(
        "Conversion", "PidTagBody beside PidTagHtml ([MS-OXBBODY] 2.1.3)"
    ),
    LossCode.HTML_FROM_RTF: QT_TRANSLATE_NOOP(
        "Conversion", "PidTagRtfCompressed, de-encapsulated ([MS-OXRTFEX])"
    ),
    LossCode.RTF_ONLY: QT_TRANSLATE_NOOP(
        "Conversion", "PidTagRtfCompressed without \\fromhtml, as text/rtf"
    ),
    LossCode.RTF_OUTDATED: QT_TRANSLATE_NOOP(
        "Conversion", "PidTagRtfInSync is false ([MS-OXBBODY] 2.1.3.1)"
    ),
    LossCode.RTF_CHECKSUM_WRONG: QT_TRANSLATE_NOOP(
        "Conversion", "CRC of PidTagRtfCompressed ([MS-OXRTFCP] 2.1.3.1.1)"
    ),
    LossCode.CHARSET_CHANGED: QT_TRANSLATE_NOOP(
        "Conversion", "charset of Content-Type (RFC 2046, 4.1.2)"
    ),
    LossCode.SIGNATURE_LOST: QT_TRANSLATE_NOOP(
        "Conversion", "multipart/signed without its signed part (RFC 1847)"
    ),
    LossCode.REPORT_MADE: QT_TRANSLATE_NOOP(
        "Conversion", "Fields made of properties of the recipients ([MS-OXCMAIL] 2.1.3.6)"
    ),
    LossCode.REPORT_MISSING: QT_TRANSLATE_NOOP(
        "Conversion", "multipart/report without its second part (RFC 6522, 3)"
    ),
    LossCode.ARCHIVE_STUB: QT_TRANSLATE_NOOP(
        "Conversion", "PidTagMessageClass of an archive’s placeholder"
    ),
    LossCode.NOT_DOWNLOADED: QT_TRANSLATE_NOOP("Conversion", "PidTagMessageClass IPM.Remote"),
    LossCode.RECALL_REQUEST: QT_TRANSLATE_NOOP(
        "Conversion", "PidTagMessageClass IPM.Outlook.Recall"
    ),
    LossCode.VOTING_LOST: QT_TRANSLATE_NOOP(
        "Conversion", "PidLidVerbStream ([MS-OXOMSG] 2.2.1.74)"
    ),
    LossCode.ATTACHMENT_BY_REFERENCE: QT_TRANSLATE_NOOP(
        "Conversion", "PidTagAttachMethod afByReference and its kin ([MS-OXCMSG] 2.2.2.9)"
    ),
    LossCode.ATTACHMENT_OLE: QT_TRANSLATE_NOOP(
        "Conversion", "PidTagAttachMethod afOle ([MS-OXCMSG] 2.2.2.9)"
    ),
    LossCode.ATTACHMENT_MAC_BINARY: QT_TRANSLATE_NOOP(
        "Conversion", "PidTagAttachEncoding ([MS-OXCMSG] 2.2.2.20)"
    ),
}
"""Exact terms of losses; the sentences themselves are those of `wording.fidelity`."""

_ALL_EXACT: Final = QT_TRANSLATE_NOOP("Conversion", "Every line is unchanged.")
_ALL_REBUILT: Final = QT_TRANSLATE_NOOP("Conversion", "All of this was rebuilt.")
_FROM_LINE: Final = QT_TRANSLATE_NOOP(
    "Conversion", "Unchanged before line {line}, rebuilt from there on."
)
_MIXED: Final = QT_TRANSLATE_NOOP(
    "Conversion", "Lines with a broken bar were rebuilt; the others are unchanged."
)


def heading(group: Group) -> str:
    """What a group is called."""
    return said(_CONTEXT, _GROUPS[group])


def empty(group: Group) -> str:
    """What stands in a group without statements."""
    return said(_CONTEXT, _EMPTY[group])


def words(statement: Statement) -> Words:
    """A statement as a sentence, and its exact term."""
    match statement.code:
        case LossCode() as code:
            sentence = fidelity.loss(Loss(code, statement.values))
            return Words(sentence, term=said(_CONTEXT, _TERMS.get(code, "")))
        case Point.MESSAGES:
            return Words(_messages(int(statement.values["count"])))
        case point:
            pattern = _POINTS[point]
            title = _BY_REWRITING[point] if statement.values.get("host") else pattern.title
            return Words(said(_CONTEXT, title, statement.values), term=said(_CONTEXT, pattern.term))


def boundary(lines: Sequence[Line]) -> str:
    """Which lines of a source text are as they arrived."""
    groups = [group for group, _ in groupby(line.group for line in lines)]
    if len(groups) > 2 or groups == [Group.REBUILT, Group.EXACT]:
        return said(_CONTEXT, _MIXED)
    first = next((line.number for line in lines if line.group is Group.REBUILT), 0)
    match groups:
        case [Group.EXACT, _]:
            return said(_CONTEXT, _FROM_LINE, {"line": first})
        case [Group.REBUILT]:
            return said(_CONTEXT, _ALL_REBUILT)
        case _:
            return said(_CONTEXT, _ALL_EXACT)


def _messages(count: int) -> str:
    return QCoreApplication.translate(
        "Conversion", "%n attached message(s), each by itself.", None, count
    )
