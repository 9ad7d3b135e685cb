"""Ways out, their receipts and their failures in words."""

from __future__ import annotations

from dataclasses import replace

from intact.delivery.way import Absence, Availability, Keeps, Outcome, Receipt
from intact.destinations import Channel
from intact.errors import NotComposable, NotComposableReason, NotDelivered, NotDeliveredReason
from intact.gui.wording import server_texts
from intact.gui.wording.words import QT_TRANSLATE_NOOP, Words, capital, said
from intact.mime.lines import Obstacle, obstacle
from intact.sample import Sample

_CONTEXT = "Delivery"

_LABELS = {
    "thunderbird": QT_TRANSLATE_NOOP("Delivery", "Open in Thunderbird"),
    "thunderbird-compose": QT_TRANSLATE_NOOP("Delivery", "Attach in Thunderbird"),
    "eml-file": QT_TRANSLATE_NOOP("Delivery", "Open as a draft in {program}"),
    "xdg-email": QT_TRANSLATE_NOOP("Delivery", "Attach in {program}"),
    "evolution": QT_TRANSLATE_NOOP("Delivery", "Attach in {program}"),
    "claws-mail": QT_TRANSLATE_NOOP("Delivery", "Attach in {program}"),
    "kmail": QT_TRANSLATE_NOOP("Delivery", "Attach in {program}"),
    "mutt": QT_TRANSLATE_NOOP("Delivery", "Attach in {program}"),
    "portal": QT_TRANSLATE_NOOP("Delivery", "Attach in {program}"),
    "outlook-files": QT_TRANSLATE_NOOP("Delivery", "Attach as files in {program}"),
    "outlook-items": QT_TRANSLATE_NOOP("Delivery", "Attach as messages in {program}"),
    "simple-mapi": QT_TRANSLATE_NOOP("Delivery", "Attach in {program}"),
    "apple-mail": QT_TRANSLATE_NOOP("Delivery", "Attach in {program}"),
    "sharing-service": QT_TRANSLATE_NOOP("Delivery", "Share with {program}"),
    "save-drafts": QT_TRANSLATE_NOOP("Delivery", "Save as drafts…"),
    "save-samples": QT_TRANSLATE_NOOP("Delivery", "Save samples for a support case…"),
}
_MAILBOX = "imap-draft-"
_SERVER_LABELS = {
    "smtp-": QT_TRANSLATE_NOOP("Delivery", "Send from {program}"),
    _MAILBOX: QT_TRANSLATE_NOOP("Delivery", "Put among the drafts of {program}"),
}
"""By the beginning of the name; the rest of it is the account's."""

_HAND_IN = QT_TRANSLATE_NOOP("Delivery", "Save the samples to hand them in…")
_YOUR_PROGRAM = QT_TRANSLATE_NOOP("Delivery", "your mail program")

_KEEPS = {
    Keeps.EXACT: Words(
        QT_TRANSLATE_NOOP("Delivery", "Every sample goes out as it is here"),
        term=QT_TRANSLATE_NOOP("Delivery", "The attached bytes are identical"),
    ),
    Keeps.EXACT_BUT_LINE_ENDS: Words(
        QT_TRANSLATE_NOOP("Delivery", "Every sample goes out as it is here, but for the very end"),
        QT_TRANSLATE_NOOP("Delivery", "A line end may be added or lost there. That harms nothing."),
        term=QT_TRANSLATE_NOOP("Delivery", "DKIM ignores empty lines at the end (RFC 6376, 3.4)"),
    ),
    Keeps.REMADE: Words(
        QT_TRANSLATE_NOOP("Delivery", "The mail program writes the samples anew"),
        QT_TRANSLATE_NOOP("Delivery", "Headers and texts stay, their exact form may not."),
        QT_TRANSLATE_NOOP("Delivery", "Choose another way where one is offered."),
        QT_TRANSLATE_NOOP("Delivery", "The octets may differ, and DKIM signatures break"),
    ),
    Keeps.HARMED: Words(
        QT_TRANSLATE_NOOP("Delivery", "The mail program would damage this sample"),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Choose another way where one is offered."),
    ),
    Keeps.UNKNOWN: Words(
        QT_TRANSLATE_NOOP("Delivery", "Nobody has tested what this program does to the samples"),
    ),
}

_BRIEFLY = {
    Keeps.EXACT: QT_TRANSLATE_NOOP("Delivery", "unchanged"),
    Keeps.EXACT_BUT_LINE_ENDS: QT_TRANSLATE_NOOP("Delivery", "unchanged in all that matters"),
    Keeps.REMADE: QT_TRANSLATE_NOOP("Delivery", "made anew by {program}: not unchanged"),
    Keeps.HARMED: QT_TRANSLATE_NOOP("Delivery", "a sample would be damaged"),
    Keeps.UNKNOWN: QT_TRANSLATE_NOOP("Delivery", "not known whether unchanged"),
}

_ABSENCES = {
    Absence.PROGRAM_MISSING: QT_TRANSLATE_NOOP("Delivery", "{program} is not installed here"),
    Absence.HELPER_MISSING: QT_TRANSLATE_NOOP("Delivery", "a part of the system is missing here"),
    Absence.WRONG_SYSTEM: QT_TRANSLATE_NOOP("Delivery", "not on this operating system"),
    Absence.NOT_DEFAULT: QT_TRANSLATE_NOOP(
        "Delivery", "{program} would open, and is not known to take such mails over"
    ),
    Absence.NOT_ALLOWED: QT_TRANSLATE_NOOP("Delivery", "your organisation does not allow it"),
    Absence.NOT_CHOSEN: QT_TRANSLATE_NOOP(
        "Delivery", "{program} is installed, but is not your mail program here"
    ),
    Absence.NO_MAIL_CLIENT: QT_TRANSLATE_NOOP(
        "Delivery", "no mail program is set up here for other programs to use"
    ),
    Absence.NO_ITEM: QT_TRANSLATE_NOOP(
        "Delivery", "{program} takes only samples that came as .msg files as messages"
    ),
    Absence.NO_DISPLAY: QT_TRANSLATE_NOOP("Delivery", "no window can be opened here"),
    Absence.CANNOT_CARRY: QT_TRANSLATE_NOOP("Delivery", "it would change one of these samples"),
    Absence.WRONG_FORM: QT_TRANSLATE_NOOP(
        "Delivery", "{program} would attach the samples in a form this destination does not take"
    ),
    Absence.TOO_LONG: QT_TRANSLATE_NOOP(
        "Delivery", "there is more in one mail than {program} can be told at once"
    ),
    Absence.TOO_MANY_MAILS: QT_TRANSLATE_NOOP("Delivery", "too many mails for a window each"),
    Absence.NO_MAIL: QT_TRANSLATE_NOOP("Delivery", "there is no mail, only samples to save"),
    Absence.NO_ACCOUNT: QT_TRANSLATE_NOOP("Delivery", "no such server is set up for {program}"),
    Absence.CONFINED: QT_TRANSLATE_NOOP(
        "Delivery", "{program} is shut off from other programs’ files here"
    ),
    Absence.NO_TERMINAL: QT_TRANSLATE_NOOP(
        "Delivery", "{program} needs a terminal window, and none was found"
    ),
    Absence.IN_SANDBOX: QT_TRANSLATE_NOOP(
        "Delivery", "Intact runs in a sandbox here, and cannot start {program}"
    ),
    Absence.NOT_IN_SANDBOX: QT_TRANSLATE_NOOP(
        "Delivery", "only needed where Intact runs in a sandbox"
    ),
}
_NO_OPENER = QT_TRANSLATE_NOOP("Delivery", "no program opens .eml files here")

_OPENED = QT_TRANSLATE_NOOP("Delivery", "Opened in {program}. Press Send there.")
_OPENED_MANY = QT_TRANSLATE_NOOP(
    "Delivery", "%n mail(s) opened in {program}. Press Send in each of them."
)
_LOOK = QT_TRANSLATE_NOOP("Delivery", "Before you send, look whether the samples are attached.")
_UNSEEN = QT_TRANSLATE_NOOP("Delivery", "Intact cannot see whether you did.")
_DRAFT_SAVED = QT_TRANSLATE_NOOP("Delivery", "The draft is saved.")
_DRAFTS_SAVED = QT_TRANSLATE_NOOP("Delivery", "%n draft(s) saved.")
_OPEN_DRAFT = QT_TRANSLATE_NOOP("Delivery", "Open it in your mail program and press Send there.")
_OPEN_DRAFTS = QT_TRANSLATE_NOOP(
    "Delivery", "Open each of them in your mail program and press Send there."
)
_SAMPLE_SAVED = QT_TRANSLATE_NOOP("Delivery", "The sample is saved.")
_SAMPLES_SAVED = QT_TRANSLATE_NOOP("Delivery", "%n sample(s) saved.")
_ADD_TO_CASE = QT_TRANSLATE_NOOP(
    "Delivery", "Add all files to your support case or web form. samples.txt says what they are."
)
_SENT = QT_TRANSLATE_NOOP("Delivery", "The mail server has taken it.")
_SENT_MANY = QT_TRANSLATE_NOOP("Delivery", "The mail server has taken %n mail(s).")
_SENT_FROM = QT_TRANSLATE_NOOP(
    "Delivery", "Sent from {program}. Intact cannot see what happens next."
)
_PARTLY = QT_TRANSLATE_NOOP("Delivery", "{done} of {total} mails have gone.")
_PARTLY_UNKNOWN = QT_TRANSLATE_NOOP(
    "Delivery", "{done} of {total} mails have gone, and {unknown} may have arrived."
)
_PARTLY_SAVED = QT_TRANSLATE_NOOP("Delivery", "{done} of {total} drafts are in your mailbox.")
_PARTLY_SAVED_UNKNOWN = QT_TRANSLATE_NOOP(
    "Delivery", "{done} of {total} drafts are in your mailbox, and {unknown} may be."
)
_IN_MAILBOX = QT_TRANSLATE_NOOP("Delivery", "The draft is in the mailbox {program}.")
_IN_MAILBOX_MANY = QT_TRANSLATE_NOOP("Delivery", "%n draft(s) stored in the mailbox {program}.")

_FAILURES = {
    NotDeliveredReason.NOT_HERE: Words(
        QT_TRANSLATE_NOOP("Delivery", "{program} was not found on this computer."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Choose another way, or save the drafts."),
    ),
    NotDeliveredReason.DID_NOT_START: Words(
        QT_TRANSLATE_NOOP("Delivery", "{program} did not start."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Start it yourself and try again."),
    ),
    NotDeliveredReason.NOT_ASKED: Words(
        QT_TRANSLATE_NOOP("Delivery", "Intact may not ask {program} to open a mail."),
        what_to_do=QT_TRANSLATE_NOOP(
            "Delivery",
            "Allow it in the system settings (Privacy & Security, Automation) and try again.",
        ),
    ),
    NotDeliveredReason.CANNOT_WRITE: Words(
        QT_TRANSLATE_NOOP("Delivery", "The files could not be written."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Choose another folder, or make room."),
        term="{why}",
    ),
    NotDeliveredReason.BLOCKED_BY_ANTIVIRUS: Words(
        QT_TRANSLATE_NOOP("Delivery", "The virus scanner of this computer took the file away."),
        what_to_do=QT_TRANSLATE_NOOP(
            "Delivery", "Ask whoever looks after the scanner for a folder where samples may be."
        ),
        term="{why}",
    ),
    NotDeliveredReason.CANNOT_CARRY: Words(
        QT_TRANSLATE_NOOP("Delivery", "This way cannot carry these samples, so nothing went out."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Choose another way, or save the drafts."),
    ),
    NotDeliveredReason.NOT_ALLOWED: Words(
        QT_TRANSLATE_NOOP("Delivery", "Your organisation does not allow this way."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Choose another one."),
    ),
    NotDeliveredReason.TOO_MANY_MAILS: Words(
        QT_TRANSLATE_NOOP("Delivery", "These are too many mails to open a window for each."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Save the drafts, or submit fewer samples."),
    ),
    **server_texts.FAILURES,
}
_UNTOLD: dict[str, str | int] = {"why": "", "answer": "", "host": "?", "address": "?"}
_SOME_WENT = QT_TRANSLATE_NOOP("Delivery", "{done} of {total} mails had been handed over before.")

_NOT_COMPOSABLE = {
    NotComposableReason.NO_SAMPLES: Words(
        QT_TRANSLATE_NOOP("Delivery", "There is no sample to submit."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Add the messages that arrived."),
    ),
    NotComposableReason.NO_ADDRESS: Words(
        QT_TRANSLATE_NOOP("Delivery", "The address of this destination is not set yet."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Enter it, or ask your administrator for it."),
    ),
    NotComposableReason.BAD_ADDRESS: Words(
        QT_TRANSLATE_NOOP("Delivery", "“{address}” is no address that a mail can go to."),
        what_to_do=QT_TRANSLATE_NOOP("Delivery", "Enter one address, such as desk@example.org."),
        term=QT_TRANSLATE_NOOP("Delivery", "Local part: a dot-atom; domain: a host name"),
    ),
    NotComposableReason.NO_MAIL_ADDRESS_TAKES_THIS: Words(
        QT_TRANSLATE_NOOP("Delivery", "This destination takes no mail."),
        what_to_do=QT_TRANSLATE_NOOP(
            "Delivery", "Save the samples, and hand them in with a support case or on its web page."
        ),
    ),
}

_AS_FILE = {
    Obstacle.NUL: QT_TRANSLATE_NOOP(
        "Delivery", "“{name}” goes as a file: it holds NUL characters, which no mail can carry."
    ),
    Obstacle.BARE_CR: QT_TRANSLATE_NOOP(
        "Delivery", "“{name}” goes as a file: it holds odd line ends, which a mail would change."
    ),
    Obstacle.LONG_LINES: QT_TRANSLATE_NOOP(
        "Delivery", "“{name}” goes as a file: its lines are too long for a mail (998 at most)."
    ),
}
_FILE_WANTED = QT_TRANSLATE_NOOP("Delivery", "“{name}” goes as a file, as this destination asks.")


def way_words(name: str, availability: Availability, channel: Channel | None = None) -> str:
    """What the button of a way says, for a destination that takes samples by that channel."""
    label = _label(name)
    if name == "save-samples" and channel is Channel.PORTAL:
        label = _HAND_IN
    helper = availability.absence is Absence.HELPER_MISSING  # which is no mail program
    program = "" if helper else availability.program
    return said(_CONTEXT, label, {"program": program or _your_program()})


def keeps_words(keeps: Keeps) -> Words:
    """What a way does to the bytes of the samples."""
    return _said(_KEEPS[keeps], {})


def keeps_briefly(keeps: Keeps, program: str = "") -> str:
    """The same in a few words, such as "unchanged"."""
    return said(_CONTEXT, _BRIEFLY[keeps], {"program": program or _your_program()})


def absence_words(availability: Availability) -> str:
    """Why a way is not offered, as the end of a sentence; "" where it is."""
    if availability.absence is None:
        return ""
    nameless = availability.absence is Absence.PROGRAM_MISSING and not availability.program
    text = _NO_OPENER if nameless else _ABSENCES[availability.absence]
    return said(_CONTEXT, text, {"program": availability.program or _your_program()})


def absence_exactly(availability: Availability) -> str:
    """What is missing by its own name, where that says nothing to most; else ""."""
    if availability.absence is not Absence.HELPER_MISSING:
        return ""
    missing = _ABSENCES[Absence.PROGRAM_MISSING]
    return said(_CONTEXT, missing, {"program": availability.program})


def receipt_words(receipt: Receipt) -> Words:
    """What was done; after a hand-over never "sent", for nobody tells."""
    many = receipt.mails > 1
    program = {"program": receipt.program or _your_program()}
    match receipt.outcome:
        case Outcome.OPENED:
            title = said(_CONTEXT, _OPENED_MANY if many else _OPENED, program, receipt.mails)
            return Words(title, said(_CONTEXT, _UNSEEN), said(_CONTEXT, _LOOK))
        case Outcome.SENT:
            title = said(_CONTEXT, _SENT_MANY if many else _SENT, None, receipt.mails)
            return Words(title, said(_CONTEXT, _SENT_FROM, program))
        case Outcome.PARTLY:
            return Words(_partly(receipt))
        case Outcome.SAVED if receipt.way.startswith(_MAILBOX):
            text = _IN_MAILBOX_MANY if many else _IN_MAILBOX
            title = said(_CONTEXT, text, program, receipt.mails)
            return Words(title, what_to_do=said(_CONTEXT, _OPEN_DRAFTS if many else _OPEN_DRAFT))
        case Outcome.SAVED if receipt.way == "save-samples":
            count = len(receipt.samples)
            title = said(_CONTEXT, _SAMPLES_SAVED if count > 1 else _SAMPLE_SAVED, None, count)
            return Words(title, what_to_do=said(_CONTEXT, _ADD_TO_CASE))
        case Outcome.SAVED:
            title = said(_CONTEXT, _DRAFTS_SAVED if many else _DRAFT_SAVED, None, receipt.mails)
            return Words(title, what_to_do=said(_CONTEXT, _OPEN_DRAFTS if many else _OPEN_DRAFT))


def _partly(receipt: Receipt) -> str:
    unknown = len(receipt.unknown)
    counts = {"done": receipt.mails, "total": len(receipt.results), "unknown": unknown}
    if receipt.way.startswith(_MAILBOX):
        return said(_CONTEXT, _PARTLY_SAVED_UNKNOWN if unknown else _PARTLY_SAVED, counts)
    return said(_CONTEXT, _PARTLY_UNKNOWN if unknown else _PARTLY, counts)


def failure_words(error: NotDelivered) -> Words:
    """Why a way out failed, and how much had gone before."""
    values: dict[str, str | int] = {**_UNTOLD, "program": _your_program(), **error.values}
    words = _said(_FAILURES[error.reason], values)
    words = replace(words, title=capital(words.title))
    if "done" not in values:
        return words
    return Words(words.title, said(_CONTEXT, _SOME_WENT, values), words.what_to_do, words.term)


def not_composable(error: NotComposable) -> Words:
    """Why no submission can be made as asked."""
    return _said(_NOT_COMPOSABLE[error.reason], error.values)


def carried_as_file(sample: Sample) -> str:
    """Why a sample is attached as a file."""
    why = obstacle(sample.facts.lines)
    text = _AS_FILE[why] if why else _FILE_WANTED
    return said(_CONTEXT, text, {"name": sample.source_name})


def _label(name: str) -> str:
    found = (text for start, text in _SERVER_LABELS.items() if name.startswith(start))
    return _LABELS.get(name) or next(found, "{program}")


def _your_program() -> str:
    return said(_CONTEXT, _YOUR_PROGRAM)


def _said(words: Words, values: dict[str, str | int]) -> Words:
    return Words(
        said(_CONTEXT, words.title, values),
        said(_CONTEXT, words.why, values),
        said(_CONTEXT, words.what_to_do, values),
        said(_CONTEXT, words.term, values),
    )
