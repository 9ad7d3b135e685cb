"""The sentences of all findings, to be translated; `intact.gui.wording.findings` fills them in.

How a converted message is worded stands in `intact.gui.wording.fidelity`.
"""

from __future__ import annotations

from typing import Final

from intact.finding import FindingCode, Severity
from intact.gui.wording.disguise_texts import DISGUISES
from intact.gui.wording.words import QT_TRANSLATE_NOOP, Words

CONTEXT: Final = "Findings"

SENTENCES: Final = {
    FindingCode.NO_INTERNET_HEADERS: Words(
        QT_TRANSLATE_NOOP("Findings", "This file holds no internet headers"),
        QT_TRANSLATE_NOOP(
            "Findings", "They show the way the message took. Without them it is hardly of use."
        ),
        QT_TRANSLATE_NOOP(
            "Findings", "Go to the mailbox where it arrived, and save or forward it from there."
        ),
        QT_TRANSLATE_NOOP("Findings", "No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)"),
    ),
    FindingCode.WITHOUT_ITS_MAIL: Words(
        QT_TRANSLATE_NOOP("Findings", "This is only the content of a mail (winmail.dat)"),
        QT_TRANSLATE_NOOP(
            "Findings", "Outlook packs it like that. Only the mail around it shows how it arrived."
        ),
        QT_TRANSLATE_NOOP("Findings", "Add the mail that it came with, just as it is."),
        QT_TRANSLATE_NOOP("Findings", "application/ms-tnef without its message ([MS-OXTNEF])"),
    ),
    FindingCode.NOT_A_MESSAGE: Words(
        QT_TRANSLATE_NOOP("Findings", "This is an item of another kind, not a message"),
        QT_TRANSLATE_NOOP("Findings", "Filters look at mail, so only mail shows what one did."),
        QT_TRANSLATE_NOOP("Findings", "If it came by mail, add the mail that it came with."),
        QT_TRANSLATE_NOOP("Findings", "PidTagMessageClass ([MS-OXCMSG] 2.2.1.3)"),
    ),
    FindingCode.NOT_RECEIVED_DRAFT: Words(
        QT_TRANSLATE_NOOP("Findings", "This is a draft"),
        QT_TRANSLATE_NOOP("Findings", "It was never sent, so no filter has seen it."),
        QT_TRANSLATE_NOOP("Findings", "Take the message that arrived instead."),
        QT_TRANSLATE_NOOP("Findings", "No Received field (RFC 5321, 4.4); marked as unsent"),
    ),
    FindingCode.NOT_RECEIVED_SENT: Words(
        QT_TRANSLATE_NOOP("Findings", "This is a sent message, not one that arrived"),
        QT_TRANSLATE_NOOP("Findings", "It shows nothing of what happened to it on its way."),
        QT_TRANSLATE_NOOP("Findings", "Take the copy of somebody who received it."),
        QT_TRANSLATE_NOOP("Findings", "No Received field (RFC 5321, 4.4); marked as sent"),
    ),
    FindingCode.NO_RECEIVED_FIELDS: Words(
        QT_TRANSLATE_NOOP("Findings", "Nothing shows how this message arrived"),
        QT_TRANSLATE_NOOP(
            "Findings", "The lines that every mail server adds on the way are missing."
        ),
        QT_TRANSLATE_NOOP(
            "Findings", "Save it again from the mailbox where it arrived, whole and unchanged."
        ),
        QT_TRANSLATE_NOOP("Findings", "No Received field (RFC 5321, 4.4)"),
    ),
    FindingCode.HEADERS_ONLY: Words(
        QT_TRANSLATE_NOOP("Findings", "Only the headers are here, the rest is missing"),
        QT_TRANSLATE_NOOP("Findings", "Some mail programs load just the headers at first."),
        QT_TRANSLATE_NOOP(
            "Findings", "Open the message there until all of it is shown, then save it again."
        ),
        QT_TRANSLATE_NOOP("Findings", "Content-Type announces a body, none follows"),
    ),
    FindingCode.BODY_EMPTY: Words(
        QT_TRANSLATE_NOOP("Findings", "There is no text in this message"),
        QT_TRANSLATE_NOOP(
            "Findings", "It may have come like that, or your mail program had not loaded it yet."
        ),
        QT_TRANSLATE_NOOP(
            "Findings", "Open it in your mail program. If you see text there, save it again."
        ),
        QT_TRANSLATE_NOOP("Findings", "Empty body (RFC 5322, 2.3)"),
    ),
    FindingCode.CONTAINS_ORIGINAL: Words(
        QT_TRANSLATE_NOOP("Findings", "This is a forward, and the original is attached"),
        QT_TRANSLATE_NOOP(
            "Findings", "Only the original shows what the filter did, not the forward around it."
        ),
        QT_TRANSLATE_NOOP("Findings", "Use “{subject}” instead."),
        QT_TRANSLATE_NOOP("Findings", "Attached as message/rfc822 (RFC 2046, 5.2.1)"),
    ),
    FindingCode.FORWARD_OF_FORWARD: Words(
        QT_TRANSLATE_NOOP("Findings", "This is a forward of a forward; the original is inside"),
        QT_TRANSLATE_NOOP("Findings", "A message that is wrapped twice often cannot be read."),
        QT_TRANSLATE_NOOP("Findings", "Use “{subject}” instead."),
        QT_TRANSLATE_NOOP("Findings", "message/rfc822 within message/rfc822 (RFC 2046, 5.2.1)"),
    ),
    FindingCode.HAS_ATTACHED_MESSAGE: Words(
        QT_TRANSLATE_NOOP("Findings", "Another message is attached to this one"),
        QT_TRANSLATE_NOOP("Findings", "That is fine if this is the message you mean."),
        QT_TRANSLATE_NOOP("Findings", "If you mean “{subject}”, use that one instead."),
        QT_TRANSLATE_NOOP("Findings", "Attached as message/rfc822 (RFC 2046, 5.2.1)"),
    ),
    FindingCode.FORWARDED_INLINE: Words(
        QT_TRANSLATE_NOOP("Findings", "This is a forward, not the original"),
        QT_TRANSLATE_NOOP("Findings", "It no longer has the original’s headers and exact text."),
        QT_TRANSLATE_NOOP(
            "Findings", "Ask whoever forwarded it to send you the original as an attachment."
        ),
        QT_TRANSLATE_NOOP("Findings", "Forwarded inline: the original is quoted in the body"),
    ),
    FindingCode.ORIGINAL_ONLY_HEADERS: Words(
        QT_TRANSLATE_NOOP("Findings", "The attached message came without its text"),
        QT_TRANSLATE_NOOP("Findings", "The mail program had loaded only its headers."),
        QT_TRANSLATE_NOOP("Findings", "Ask for it to be opened in full there, and sent once more."),
        QT_TRANSLATE_NOOP("Findings", "message/rfc822 part with an empty body"),
    ),
    FindingCode.ORIGINAL_EMPTY: Words(
        QT_TRANSLATE_NOOP("Findings", "The attached message is empty"),
        QT_TRANSLATE_NOOP("Findings", "Nothing of the original arrived."),
        QT_TRANSLATE_NOOP("Findings", "Ask for it to be sent once more, in another way."),
        QT_TRANSLATE_NOOP("Findings", "message/rfc822 part without a message"),
    ),
    FindingCode.ORIGINAL_MISSING: Words(
        QT_TRANSLATE_NOOP("Findings", "The original is not in this forward"),
        QT_TRANSLATE_NOOP("Findings", "Its subject says that it is one, and nothing is attached."),
        QT_TRANSLATE_NOOP("Findings", "Ask for the original as an attachment."),
        QT_TRANSLATE_NOOP("Findings", "No message/rfc822 part, no quoted header"),
    ),
    FindingCode.LOOKS_FORWARDED: Words(
        QT_TRANSLATE_NOOP("Findings", "This looks like a forward, not like the original"),
        QT_TRANSLATE_NOOP("Findings", "Senders of spam make their mail look like that, too."),
        QT_TRANSLATE_NOOP(
            "Findings", "If you know who forwarded it, ask for the original as an attachment."
        ),
        QT_TRANSLATE_NOOP("Findings", "Forwarded inline: another message is quoted in the body"),
    ),
    FindingCode.REDIRECTED: Words(
        QT_TRANSLATE_NOOP("Findings", "Somebody redirected this message"),
        QT_TRANSLATE_NOOP(
            "Findings", "It came to you on a detour, which can hide what happened at first."
        ),
        QT_TRANSLATE_NOOP("Findings", "If you can, let its first recipient submit it."),
        QT_TRANSLATE_NOOP("Findings", "Resent-* fields (RFC 5322, 3.6.6)"),
    ),
    FindingCode.NOT_ORIGINAL_RECIPIENT: Words(
        QT_TRANSLATE_NOOP("Findings", "This message went to {address}"),
        QT_TRANSLATE_NOOP(
            "Findings", "Its first recipient should submit it: details get lost on the way to you."
        ),
        QT_TRANSLATE_NOOP("Findings", "If that is not you, ask them to submit it."),
        QT_TRANSLATE_NOOP("Findings", "Delivered-To, X-Original-To, Received … for, To, Cc"),
    ),
    FindingCode.OWN_ADDRESS_UNKNOWN: Words(
        QT_TRANSLATE_NOOP("Findings", "Is {address} your address?"),
        QT_TRANSLATE_NOOP(
            "Findings", "Then Intact can tell you when a message was meant for somebody else."
        ),
        "",
        QT_TRANSLATE_NOOP("Findings", "Delivered-To, X-Original-To, Received … for, To, Cc"),
    ),
    FindingCode.TOO_OLD: Words(
        QT_TRANSLATE_NOOP("Findings", "This message arrived more than {age} ago"),
        QT_TRANSLATE_NOOP("Findings", "Here, messages are taken up to {limit} after they arrived."),
        QT_TRANSLATE_NOOP("Findings", "Take a newer message of the same kind, if there is one."),
        QT_TRANSLATE_NOOP("Findings", "Topmost Received field, else the Date field"),
    ),
    FindingCode.DATE_UNKNOWN: Words(
        QT_TRANSLATE_NOOP("Findings", "This message does not say when it arrived"),
        QT_TRANSLATE_NOOP("Findings", "Here, messages are taken up to {limit} after they arrived."),
        QT_TRANSLATE_NOOP("Findings", "Look at its date in your mail program."),
        QT_TRANSLATE_NOOP("Findings", "No believable time in the Received and Date fields"),
    ),
    FindingCode.SOON_TOO_OLD: Words(
        QT_TRANSLATE_NOOP("Findings", "This message can be submitted for {left} more"),
        QT_TRANSLATE_NOOP("Findings", "Here, messages are taken up to {limit} after they arrived."),
        QT_TRANSLATE_NOOP("Findings", "Submit it today."),
        QT_TRANSLATE_NOOP("Findings", "Topmost Received field, else the Date field"),
    ),
    FindingCode.TOO_LARGE: Words(
        QT_TRANSLATE_NOOP("Findings", "This message is too large"),
        QT_TRANSLATE_NOOP("Findings", "The mail with it would have {size}; the limit is {limit}."),
        QT_TRANSLATE_NOOP(
            "Findings", "It must stay as it arrived, so nothing can be taken out of it."
        ),
        QT_TRANSLATE_NOOP("Findings", "Octets of the finished mail on the wire"),
    ),
    FindingCode.WILL_BE_CUT: Words(
        QT_TRANSLATE_NOOP("Findings", "This message is long: its end will not be looked at"),
        QT_TRANSLATE_NOOP("Findings", "It has {size}; what goes beyond {limit} is cut off."),
        QT_TRANSLATE_NOOP("Findings", "You can submit it all the same."),
        QT_TRANSLATE_NOOP("Findings", "Octets of the message with CRLF line ends"),
    ),
    FindingCode.DUPLICATE: Words(
        QT_TRANSLATE_NOOP("Findings", "This message is in the list already"),
        QT_TRANSLATE_NOOP("Findings", "It is exactly the same as “{name}”."),
        QT_TRANSLATE_NOOP("Findings", "Leave it out; once is enough."),
        QT_TRANSLATE_NOOP("Findings", "Same SHA-256"),
    ),
    FindingCode.SAME_MESSAGE: Words(
        QT_TRANSLATE_NOOP("Findings", "Another copy of this message is in the list"),
        QT_TRANSLATE_NOOP("Findings", "“{name}” is the same message, kept in another way."),
        QT_TRANSLATE_NOOP("Findings", "One of the two is enough."),
        QT_TRANSLATE_NOOP("Findings", "Same Message-ID, other bytes"),
    ),
    FindingCode.SENT_BEFORE: Words(
        QT_TRANSLATE_NOOP("Findings", "You submitted this message before"),
        QT_TRANSLATE_NOOP("Findings", "It went to “{to}” on {date}."),
        QT_TRANSLATE_NOOP("Findings", "Send it again only if you were asked to."),
        QT_TRANSLATE_NOOP("Findings", "Same SHA-256 in the history of this computer"),
    ),
    FindingCode.NEVER_PASSED_FILTER: Words(
        QT_TRANSLATE_NOOP("Findings", "No trace of {filter} in this message"),
        QT_TRANSLATE_NOOP("Findings", "What the filter never saw, its maker cannot mend."),
        QT_TRANSLATE_NOOP("Findings", "Make sure that you chose the right destination."),
        QT_TRANSLATE_NOOP("Findings", "No header field and no rewritten link of this filter"),
    ),
    FindingCode.DESTINATION_TAKES_NO_MAIL: Words(
        QT_TRANSLATE_NOOP("Findings", "This destination takes no samples by mail"),
        QT_TRANSLATE_NOOP("Findings", "It takes them with a support case or on a web page."),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Save the messages, then add them to the support case or upload them on the web page.",
        ),
    ),
    FindingCode.CANNOT_TRAVEL_AS_MESSAGE: Words(
        QT_TRANSLATE_NOOP("Findings", "This message cannot be attached the usual way"),
    ),
    FindingCode.FORM_NOT_VALID: Words(
        QT_TRANSLATE_NOOP("Findings", "Do not attach this file by hand in {title}"),
        QT_TRANSLATE_NOOP("Findings", "Attached there as a file, it is not taken as a sample."),
        QT_TRANSLATE_NOOP(
            "Findings", "Let Intact make the mail, or forward the message from its mailbox."
        ),
        QT_TRANSLATE_NOOP("Findings", "{form} instead of message/rfc822"),
    ),
    FindingCode.FORM_FITS_CLIENT: Words(
        QT_TRANSLATE_NOOP("Findings", "Intact attaches this in the form that is right here"),
        QT_TRANSLATE_NOOP("Findings", "Attached by hand in {title}, the file would not be taken."),
        "",
        QT_TRANSLATE_NOOP("Findings", "message/rfc822 instead of {form}"),
    ),
    FindingCode.SYNTHESISED: Words(
        QT_TRANSLATE_NOOP("Findings", "Intact had to put the headers together itself"),
        QT_TRANSLATE_NOOP("Findings", "The Outlook file does not hold those that arrived."),
        QT_TRANSLATE_NOOP(
            "Findings", "Go to the mailbox where it arrived, and save or forward it from there."
        ),
        QT_TRANSLATE_NOOP("Findings", "No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)"),
    ),
    FindingCode.NOT_FULLY_READ: Words(
        QT_TRANSLATE_NOOP("Findings", "Intact did not look at all of this message"),
        QT_TRANSLATE_NOOP(
            "Findings", "It is unusually large or nested. Some checks may have missed something."
        ),
        QT_TRANSLATE_NOOP("Findings", "You can submit it: all of it is attached."),
        QT_TRANSLATE_NOOP("Findings", "Limit reached: {limits}"),
    ),
    FindingCode.DAMAGED: Words(
        QT_TRANSLATE_NOOP("Findings", "This file is damaged"),
        QT_TRANSLATE_NOOP("Findings", "Parts of the message may be missing or wrong."),
        QT_TRANSLATE_NOOP("Findings", "If you can, save it again from your mail program."),
        QT_TRANSLATE_NOOP("Findings", "The conversion lists what could not be read"),
    ),
    FindingCode.PLACEHOLDER: Words(
        QT_TRANSLATE_NOOP("Findings", "This is only a placeholder for a message"),
        QT_TRANSLATE_NOOP("Findings", "The message itself is in an archive or on the server."),
        QT_TRANSLATE_NOOP(
            "Findings", "Open it in Outlook, so that all of it is fetched, then save it again."
        ),
        QT_TRANSLATE_NOOP("Findings", "Its message class is that of a placeholder"),
    ),
    FindingCode.INCOMPLETE: Words(
        QT_TRANSLATE_NOOP("Findings", "Not all of this message is in the file"),
        QT_TRANSLATE_NOOP("Findings", "Missing or not readable: {count}"),
        QT_TRANSLATE_NOOP(
            "Findings", "If it matters, forward the message from its mailbox as an attachment."
        ),
        QT_TRANSLATE_NOOP("Findings", "The conversion lists what could not be read"),
    ),
    FindingCode.PARTS_ELSEWHERE: Words(
        QT_TRANSLATE_NOOP("Findings", "Attachments of this message are not in the file"),
        QT_TRANSLATE_NOOP(
            "Findings", "Apple Mail keeps them elsewhere, or has not loaded them yet: {count}"
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Open the message in Apple Mail until all of it is shown, save it there as “Raw Message"
            " Source”, and add that file.",
        ),
        QT_TRANSLATE_NOOP("Findings", "X-Apple-Content-Length: a .partial.emlx file"),
    ),
    FindingCode.CLIENT_LINES_REMOVED: Words(
        QT_TRANSLATE_NOOP("Findings", "Lines that a mail program had added were taken off"),
        QT_TRANSLATE_NOOP("Findings", "What arrived is what goes."),
        "",
        "{names}",
    ),
    FindingCode.CLIENT_LINES_KEPT: Words(
        QT_TRANSLATE_NOOP("Findings", "Lines that a mail program had added are still in it"),
        QT_TRANSLATE_NOOP("Findings", "You put them back; as a rule they did not come with it."),
        QT_TRANSLATE_NOOP("Findings", "Take them off, unless you know better."),
        "{names}",
    ),
    FindingCode.MAY_BE_QUOTED: Words(
        QT_TRANSLATE_NOOP("Findings", "The mail folder may have changed lines of the text"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Some begin with >From. Mail folders add such a >; nobody can tell whether they did.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings", "If you can, save the message as a file of its own and drop that instead."
        ),
        QT_TRANSLATE_NOOP("Findings", "mboxo quoting, {count} lines (RFC 4155, appendix A)"),
    ),
    **DISGUISES,
    FindingCode.CHANGED_SINCE_SIGNED: Words(
        QT_TRANSLATE_NOOP("Findings", "The content was changed after it was signed ({domains})"),
        QT_TRANSLATE_NOOP(
            "Findings", "Mailing lists and mail gateways do that. It need not mean anything bad."
        ),
        QT_TRANSLATE_NOOP("Findings", "You can submit it all the same."),
        QT_TRANSLATE_NOOP("Findings", "Body hash (bh=) does not match (RFC 6376, 3.5)"),
    ),
}

KINDS: Final = {
    "appointment": QT_TRANSLATE_NOOP("Findings", "This is an appointment, not a message"),
    "task": QT_TRANSLATE_NOOP("Findings", "This is a task, not a message"),
    "contact": QT_TRANSLATE_NOOP("Findings", "This is a contact, not a message"),
    "list": QT_TRANSLATE_NOOP("Findings", "This is a distribution list, not a message"),
    "note": QT_TRANSLATE_NOOP("Findings", "This is a note, not a message"),
    "journal": QT_TRANSLATE_NOOP("Findings", "This is a journal entry, not a message"),
    "feed": QT_TRANSLATE_NOOP("Findings", "This is an item of a news feed, not a message"),
    "post": QT_TRANSLATE_NOOP("Findings", "This was posted in a folder, not sent by mail"),
    "document": QT_TRANSLATE_NOOP("Findings", "This is a document, not a message"),
}
"""Titles of what Outlook keeps beside messages, by `ItemKind`."""

CHANGED_BY_REWRITING: Final = QT_TRANSLATE_NOOP(
    "Findings",
    "Some of its links lead to {host}, which replaces links on the way: that explains it.",
)
"""Why a signature does not match, where a gateway has rewritten the links."""

SEVERAL_ORIGINALS: Final = QT_TRANSLATE_NOOP(
    "Findings", "Use “{subject}” and the others that are attached instead."
)
"""What to do where a forward holds more than one original."""

OBSTACLES: Final = {
    "nul": Words(
        "",
        QT_TRANSLATE_NOOP("Findings", "It holds a character that mail servers refuse."),
        term=QT_TRANSLATE_NOOP("Findings", "NUL octet (RFC 2045, 2.8)"),
    ),
    "bare-cr": Words(
        "",
        QT_TRANSLATE_NOOP("Findings", "Some of its lines end in a way that mail servers refuse."),
        term=QT_TRANSLATE_NOOP("Findings", "CR without LF (RFC 5322, 2.3)"),
    ),
    "long-lines": Words(
        "",
        QT_TRANSLATE_NOOP("Findings", "Some of its lines are longer than mail servers take."),
        term=QT_TRANSLATE_NOOP("Findings", "Line of more than 998 octets (RFC 5322, 2.1.1)"),
    ),
    "form": Words(
        "",
        QT_TRANSLATE_NOOP("Findings", "This destination asks for a form that Intact cannot make."),
        term=QT_TRANSLATE_NOOP("Findings", "Neither message/rfc822 nor a .eml file is accepted"),
    ),
}
"""Why a message cannot travel as message/rfc822, by the value `why`."""

AROUND_OBSTACLES: Final = {
    Severity.BLOCKS: QT_TRANSLATE_NOOP(
        "Findings", "Leave it out, or choose a destination that takes files."
    ),
    Severity.WARNS: QT_TRANSLATE_NOOP("Findings", "Some destinations take it as a file."),
    Severity.INFORMS: QT_TRANSLATE_NOOP(
        "Findings", "Intact attaches it as a file, which is fine for this destination."
    ),
}
