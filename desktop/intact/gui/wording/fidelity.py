"""How near a sample is to what arrived, and what it lacks, in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from intact.fidelity import Fidelity, Loss, LossCode
from intact.gui.wording.words import QT_TRANSLATE_NOOP, Words, said
from intact.sample import Sample

_CONTEXT: Final = "Fidelity"

_RUNGS: Final = {
    Fidelity.EXACT: Words(
        QT_TRANSLATE_NOOP("Fidelity", "Exactly as it arrived"),
        QT_TRANSLATE_NOOP("Fidelity", "Every byte is the one that was received."),
        term=QT_TRANSLATE_NOOP("Fidelity", "Internet message as stored (RFC 5322)"),
    ),
    Fidelity.PROVEN: Words(
        QT_TRANSLATE_NOOP("Fidelity", "Rebuilt, and the content is proven"),
        QT_TRANSLATE_NOOP(
            "Fidelity",
            "The content was stored in one piece (signed or encrypted mail), or it matches the hash"
            " in the message’s own signature (the signature itself was not checked).",
        ),
        term=QT_TRANSLATE_NOOP(
            "Fidelity", "Stored S/MIME or PGP entity, or matching body hash (bh=, RFC 6376, 3.5)"
        ),
    ),
    Fidelity.SKELETON: Words(
        QT_TRANSLATE_NOOP("Fidelity", "Rebuilt on the plan Exchange kept"),
        QT_TRANSLATE_NOOP("Fidelity", "Order, borders and coding of all parts are the original."),
        term=QT_TRANSLATE_NOOP("Fidelity", "PidTagMimeSkeleton ([MS-OXCMSG] 2.2.1.28)"),
    ),
    Fidelity.HEADERS_EXACT: Words(
        QT_TRANSLATE_NOOP("Fidelity", "Rebuilt, headers exact"),
        QT_TRANSLATE_NOOP(
            "Fidelity", "All internet headers are as they arrived; the content is built to fit."
        ),
        term=QT_TRANSLATE_NOOP(
            "Fidelity",
            "Header section (Outlook: PidTagTransportMessageHeaders) byte for byte, body rebuilt",
        ),
    ),
    Fidelity.HEADERS_KEPT: Words(
        QT_TRANSLATE_NOOP("Fidelity", "Rebuilt, headers kept"),
        QT_TRANSLATE_NOOP(
            "Fidelity",
            "All internet headers are kept, but a few lines were added or written anew.",
        ),
        term=QT_TRANSLATE_NOOP(
            "Fidelity",
            "Header section (Outlook: PidTagTransportMessageHeaders) kept; Content-* fields or"
            " 8-bit letters written anew",
        ),
    ),
    Fidelity.SYNTHESISED: Words(
        QT_TRANSLATE_NOOP("Fidelity", "Made up from what Outlook knows, without internet headers"),
        QT_TRANSLATE_NOOP(
            "Fidelity", "The file does not hold them, so it cannot show how the message travelled."
        ),
        QT_TRANSLATE_NOOP(
            "Fidelity", "Go to the mailbox where it arrived, and save or forward it from there."
        ),
        QT_TRANSLATE_NOOP("Fidelity", "No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)"),
    ),
}

_AS_STORED: Final = Words(
    QT_TRANSLATE_NOOP("Fidelity", "Exactly as the file holds it"),
    QT_TRANSLATE_NOOP("Fidelity", "Not every byte can be called the one that was received."),
    term=QT_TRANSLATE_NOOP("Fidelity", "Internet message as stored (RFC 5322)"),
)
"""The highest rung where something speaks against the file's being what arrived."""

_LOSSES: Final = {
    LossCode.CLIENT_LINES_REMOVED: QT_TRANSLATE_NOOP(
        "Fidelity", "Lines the mail program had added were taken off: {names}."
    ),
    LossCode.CLIENT_LINES_KEPT: QT_TRANSLATE_NOOP(
        "Fidelity", "Lines the mail program had added are still in it, as you asked: {names}."
    ),
    LossCode.MBOX_LINE_REMOVED: QT_TRANSLATE_NOOP(
        "Fidelity", "The dividing line of the mail folder was taken off."
    ),
    LossCode.MBOX_MAY_BE_QUOTED: QT_TRANSLATE_NOOP(
        "Fidelity",
        "The mail folder may have put a > before some lines that began with From ({count}).",
    ),
    LossCode.MBOX_QUOTING_UNDONE: QT_TRANSLATE_NOOP(
        "Fidelity",
        "The mail folder had put a > before some lines that begin with From ({count}); they are as "
        "they arrived again, as the hash in the message’s own signature shows.",
    ),
    LossCode.BYTE_ORDER_MARK_REMOVED: QT_TRANSLATE_NOOP(
        "Fidelity", "A mark that an editor had put in front was taken off."
    ),
    LossCode.UTF16_UNDONE: QT_TRANSLATE_NOOP(
        "Fidelity", "It was saved as text of another kind (UTF-16) and turned back."
    ),
    LossCode.OCTETS_UNCERTAIN: QT_TRANSLATE_NOOP(
        "Fidelity", "Special letters were written anew ({charset}); they may have been otherwise."
    ),
    LossCode.CAME_AS_TEXT: QT_TRANSLATE_NOOP(
        "Fidelity",
        "8-bit, perhaps altered: the mail program gave the message as text, so special letters in"
        " it may have been stored in another way.",
    ),
    LossCode.LENGTH_MISMATCH: QT_TRANSLATE_NOOP(
        "Fidelity",
        "The message is not as long as the file says; it may have been changed or cut off.",
    ),
    LossCode.PARTS_ELSEWHERE: QT_TRANSLATE_NOOP(
        "Fidelity", "Apple Mail keeps attachments of this message elsewhere: {count} are missing."
    ),
    LossCode.WITHOUT_ITS_MAIL: QT_TRANSLATE_NOOP(
        "Fidelity",
        "This is only what Outlook packed into a mail (winmail.dat); the mail itself is missing.",
    ),
    LossCode.NOT_FULLY_READ: QT_TRANSLATE_NOOP(
        "Fidelity", "It was not read to the end: it goes beyond a limit ({limit})."
    ),
    LossCode.DAMAGED: QT_TRANSLATE_NOOP(
        "Fidelity", "A part of the file is damaged; something may be missing or wrong ({where})."
    ),
    LossCode.CALENDAR_REBUILT: QT_TRANSLATE_NOOP(
        "Fidelity", "The calendar part of the meeting was made from what Outlook keeps of it."
    ),
    LossCode.MEETING_MISSING: QT_TRANSLATE_NOOP(
        "Fidelity", "The file holds only the text of this meeting message, not its calendar part."
    ),
    LossCode.RECURRENCE_LOST: QT_TRANSLATE_NOOP(
        "Fidelity", "How it repeats could not be kept in full."
    ),
    LossCode.REMINDER_FILE: QT_TRANSLATE_NOOP(
        "Fidelity",
        "The message asks Outlook to fetch a sound from another computer ({path}). That is a known"
        " attack; Intact did not fetch it.",
    ),
    LossCode.NO_TRANSPORT_HEADERS: QT_TRANSLATE_NOOP(
        "Fidelity", "The internet headers are not in the file: nobody can see how it travelled."
    ),
    LossCode.HEADERS_TRUNCATED: QT_TRANSLATE_NOOP("Fidelity", "The internet headers are cut off."),
    LossCode.HEADERS_HOLD_NUL: QT_TRANSLATE_NOOP(
        "Fidelity", "There are empty characters inside the headers; they were kept."
    ),
    LossCode.HEADERS_REENCODED: QT_TRANSLATE_NOOP(
        "Fidelity", "Special letters in the headers were written anew ({charset})."
    ),
    LossCode.HEADER_FIELDS_REPLACED: QT_TRANSLATE_NOOP(
        "Fidelity", "These header lines were replaced: {names}."
    ),
    LossCode.HEADER_FIELDS_ADDED: QT_TRANSLATE_NOOP(
        "Fidelity", "These header lines were added: {names}."
    ),
    LossCode.DATE_ZONE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Fidelity", "The date is given in world time: Outlook does not keep the sender’s time zone."
    ),
    LossCode.HIDDEN_RECIPIENTS: QT_TRANSLATE_NOOP(
        "Fidelity", "Hidden recipients (Bcc) that Outlook keeps stand in the headers as well."
    ),
    LossCode.BODY_REBUILT: QT_TRANSLATE_NOOP(
        "Fidelity", "The content was put together again from the pieces Outlook keeps."
    ),
    LossCode.TEXT_DERIVED: QT_TRANSLATE_NOOP(
        "Fidelity", "The plain text may be one that Outlook made from the formatted text."
    ),
    LossCode.HTML_FROM_RTF: QT_TRANSLATE_NOOP(
        "Fidelity", "The formatted text was taken out of Outlook’s own format (RTF)."
    ),
    LossCode.RTF_ONLY: QT_TRANSLATE_NOOP(
        "Fidelity",
        "The formatting is there in Outlook’s own format only (RTF), beside the plain text.",
    ),
    LossCode.RTF_OUTDATED: QT_TRANSLATE_NOOP(
        "Fidelity", "Outlook notes that its formatted text may be older than the plain text."
    ),
    LossCode.RTF_CHECKSUM_WRONG: QT_TRANSLATE_NOOP(
        "Fidelity", "The stored text has a wrong checksum; it may be damaged."
    ),
    LossCode.CHARSET_CHANGED: QT_TRANSLATE_NOOP(
        "Fidelity", "The text is written in {used} instead of {declared}."
    ),
    LossCode.BODY_MISSING: QT_TRANSLATE_NOOP("Fidelity", "The text of the message is missing."),
    LossCode.SIGNATURE_LOST: QT_TRANSLATE_NOOP(
        "Fidelity", "The digital signature could not be kept: Outlook did not store what it covers."
    ),
    LossCode.REPORT_MADE: QT_TRANSLATE_NOOP(
        "Fidelity", "The technical part of this report was written anew from what Outlook kept."
    ),
    LossCode.REPORT_MISSING: QT_TRANSLATE_NOOP(
        "Fidelity", "The technical part of this report is not in the file."
    ),
    LossCode.ARCHIVE_STUB: QT_TRANSLATE_NOOP(
        "Fidelity", "This is only a placeholder: the message itself lies in an archive."
    ),
    LossCode.NOT_DOWNLOADED: QT_TRANSLATE_NOOP(
        "Fidelity", "This is only a placeholder: the message itself is still on the mail server."
    ),
    LossCode.RECALL_REQUEST: QT_TRANSLATE_NOOP(
        "Fidelity", "This asks to take a message back, which only Outlook understands."
    ),
    LossCode.VOTING_LOST: QT_TRANSLATE_NOOP(
        "Fidelity", "The voting buttons are not kept, as only Outlook knows them: {names}."
    ),
    LossCode.ATTACHMENT_UNREADABLE: QT_TRANSLATE_NOOP(
        "Fidelity", "Attachment {number} is damaged."
    ),
    LossCode.ATTACHMENT_BY_REFERENCE: QT_TRANSLATE_NOOP(
        "Fidelity", "Attachment {number} was only a link; the link is there as text."
    ),
    LossCode.ATTACHMENT_OLE: QT_TRANSLATE_NOOP(
        "Fidelity", "Attachment {number} is an object of another program, kept as its raw data."
    ),
    LossCode.ATTACHMENT_MAC_BINARY: QT_TRANSLATE_NOOP(
        "Fidelity",
        "Attachment {number} is a file of a Macintosh, in the form in which Outlook keeps it"
        " (MacBinary).",
    ),
    LossCode.ATTACHMENT_TOO_DEEP: QT_TRANSLATE_NOOP(
        "Fidelity", "Attachment {number} lies inside too many messages and was not unfolded."
    ),
    LossCode.PART_MISSING: QT_TRANSLATE_NOOP(
        "Fidelity", "Part {number} of the message ({name}) is not in the file any more."
    ),
}

_KINDS: Final = {
    "appointment": QT_TRANSLATE_NOOP(
        "Fidelity",
        "This is an appointment from a calendar, not a message: what the file knows of it was"
        " written down.",
    ),
    "task": QT_TRANSLATE_NOOP(
        "Fidelity",
        "This is a task, not a message: what the file knows of it was written down.",
    ),
    "contact": QT_TRANSLATE_NOOP(
        "Fidelity",
        "This is a contact, not a message: what the file knows of it was written down.",
    ),
    "list": QT_TRANSLATE_NOOP(
        "Fidelity",
        "This is a distribution list, not a message: what the file knows of it was written down.",
    ),
    "note": QT_TRANSLATE_NOOP(
        "Fidelity", "This is a note, not a message: its text was put into the form of one."
    ),
    "journal": QT_TRANSLATE_NOOP(
        "Fidelity",
        "This is a journal entry, not a message: what the file knows of it was written down.",
    ),
    "feed": QT_TRANSLATE_NOOP(
        "Fidelity", "This is an item of a news feed, not a message that somebody sent."
    ),
    "post": QT_TRANSLATE_NOOP(
        "Fidelity", "This was posted in a folder; it is not a message that somebody sent."
    ),
    "document": QT_TRANSLATE_NOOP(
        "Fidelity", "This is a document that was put into a mail folder, not a message."
    ),
}
_OTHER_KIND: Final = QT_TRANSLATE_NOOP(
    "Fidelity", "This is an item of another kind, not a message: only its text was taken over."
)

_REPAIRS: Final = {
    "lone-cr": QT_TRANSLATE_NOOP("Fidelity", "Half line ends inside the headers became spaces."),
    "no-field": QT_TRANSLATE_NOOP(
        "Fidelity", "A line between the headers was none; it was joined to the line before."
    ),
    "no-colon": QT_TRANSLATE_NOOP(
        "Fidelity", "A header line was only a name; it was given its colon."
    ),
    "first-line": QT_TRANSLATE_NOOP(
        "Fidelity", "The first line of the headers was none; it was left out."
    ),
    "leading-blank": QT_TRANSLATE_NOOP("Fidelity", "Spaces before the headers were taken off."),
    "text-after-blank-line": QT_TRANSLATE_NOOP(
        "Fidelity", "What stood behind the end of the headers was left out."
    ),
}
_REPAIRED: Final = QT_TRANSLATE_NOOP("Fidelity", "The headers were damaged and are repaired.")

_ROLES: Final = {
    "from": QT_TRANSLATE_NOOP("Fidelity", "The mail address of the sender is not in the file."),
    "to": QT_TRANSLATE_NOOP("Fidelity", "The mail address of a recipient is not in the file."),
    "cc": QT_TRANSLATE_NOOP("Fidelity", "The mail address of a copy recipient is not in the file."),
    "bcc": QT_TRANSLATE_NOOP(
        "Fidelity", "The mail address of a hidden recipient is not in the file."
    ),
}


def of_sample(sample: Sample) -> Words:
    """The rung of a sample in words, with what speaks against the highest one."""
    doubted = sample.fidelity is Fidelity.EXACT and not sample.is_as_it_arrived
    return _said(_AS_STORED) if doubted else fidelity(sample.fidelity)


def fidelity(rung: Fidelity) -> Words:
    """A rung of the ladder in words."""
    return _said(_RUNGS[rung])


def _said(pattern: Words) -> Words:
    return Words(
        said(_CONTEXT, pattern.title),
        said(_CONTEXT, pattern.why),
        said(_CONTEXT, pattern.what_to_do),
        said(_CONTEXT, pattern.term),
    )


def loss(lost: Loss) -> str:
    """One sentence on what a sample lacks."""
    match lost.code:
        case LossCode.ATTACHMENTS_LEFT_OUT:
            count = int(lost.values.get("count", 1))
            return QCoreApplication.translate(
                "Fidelity", "%n attachment(s) beyond the limit had to stay out.", None, count
            )
        case LossCode.HEADERS_REPAIRED:
            return said(_CONTEXT, _REPAIRS.get(str(lost.values.get("what")), _REPAIRED))
        case LossCode.NOT_A_MESSAGE:
            return said(_CONTEXT, _KINDS.get(str(lost.values.get("kind")), _OTHER_KIND))
        case LossCode.ADDRESS_UNKNOWN:
            return said(_CONTEXT, _ROLES.get(str(lost.values.get("role")), _ROLES["from"]))
        case code:
            return said(_CONTEXT, _LOSSES[code], lost.values)
