"""The sentences about kinds of files that are no messages, hold many, or are too large."""

from __future__ import annotations

from typing import Final

from intact.errors import UnreadableReason
from intact.gui.wording.error_texts import NO_HEADERS, ONE_MESSAGE, SAVE_THE_MESSAGE, UNPACK
from intact.gui.wording.words import QT_TRANSLATE_NOOP, Words

_WEB_PAGE = Words(
    QT_TRANSLATE_NOOP("Errors", "This is a saved web page ({kind}), not a message"),
    NO_HEADERS,
    SAVE_THE_MESSAGE,
)
_DOCUMENT = Words(
    QT_TRANSLATE_NOOP("Errors", "This is a document ({kind}), not a message"),
    NO_HEADERS,
    SAVE_THE_MESSAGE,
)
_PICTURE = Words(
    QT_TRANSLATE_NOOP("Errors", "This is a picture ({kind}), not a message"),
    NO_HEADERS,
    SAVE_THE_MESSAGE,
)
_ARCHIVE = Words(
    QT_TRANSLATE_NOOP("Errors", "This is an archive ({kind}), not a message"),
    QT_TRANSLATE_NOOP("Errors", "Intact does not look into archives, and they are not accepted."),
    UNPACK,
)
_ARCHIVE_WITHOUT_MESSAGES = Words(
    QT_TRANSLATE_NOOP("Errors", "No message was found in this archive ({kind})"),
    QT_TRANSLATE_NOOP("Errors", "Archives inside of an archive are not looked into."),
    UNPACK,
)
_PROGRAM = Words(
    QT_TRANSLATE_NOOP("Errors", "This is a program, not a message ({kind})"),
    QT_TRANSLATE_NOOP("Errors", "If it came by mail, do not start it."),
    QT_TRANSLATE_NOOP("Errors", "Add the message that it came with."),
)

_NOT_A_MESSAGE_KINDS: Final = {
    "HTML": _WEB_PAGE,
    "MHTML": _WEB_PAGE,
    "PDF": _DOCUMENT,
    "RTF": _DOCUMENT,
    "Word": _DOCUMENT,
    "Excel": _DOCUMENT,
    "PowerPoint": _DOCUMENT,
    "Visio": _DOCUMENT,
    "Office": _DOCUMENT,
    "OpenDocument": _DOCUMENT,
    "PNG": _PICTURE,
    "JPEG": _PICTURE,
    "GIF": _PICTURE,
    "BMP": _PICTURE,
    "TIFF": _PICTURE,
    "ZIP": _ARCHIVE_WITHOUT_MESSAGES,
    "GZIP": _ARCHIVE,
    "7z": _ARCHIVE,
    "RAR": _ARCHIVE,
    "CAB": _ARCHIVE,
    "Windows program": _PROGRAM,
    "Linux program": _PROGRAM,
    "text": Words(
        QT_TRANSLATE_NOOP("Errors", "This is text, but not a message"),
        QT_TRANSLATE_NOOP("Errors", "It does not begin with the header lines of a message."),
        SAVE_THE_MESSAGE,
        QT_TRANSLATE_NOOP("Errors", "No header section (RFC 5322, 2.2)"),
    ),
    "binary": Words(
        QT_TRANSLATE_NOOP("Errors", "This file is not a message"),
        QT_TRANSLATE_NOOP("Errors", "It is of a kind that Intact does not know."),
        SAVE_THE_MESSAGE,
    ),
    "PGP": Words(
        QT_TRANSLATE_NOOP("Errors", "This is encrypted or signed text (PGP), not a message"),
        NO_HEADERS,
        QT_TRANSLATE_NOOP("Errors", "Add the message that it came in, encrypted as it is."),
    ),
    "Thunderbird index (MSF)": Words(
        QT_TRANSLATE_NOOP("Errors", "This is only Thunderbird’s index of a mail folder (MSF)"),
        QT_TRANSLATE_NOOP("Errors", "It names the messages of the folder, and holds none of them."),
        QT_TRANSLATE_NOOP("Errors", "Drag the message out of Thunderbird, or save it from there."),
        QT_TRANSLATE_NOOP("Errors", "Mork database"),
    ),
    "Internet shortcut": Words(
        QT_TRANSLATE_NOOP("Errors", "This is a link to a web page, not a message"),
        QT_TRANSLATE_NOOP("Errors", "Mail in a browser often gives a link when it is dragged."),
        QT_TRANSLATE_NOOP("Errors", "Download the message there, and add that file."),
    ),
}
_MAIL_STORE_KINDS: Final = {
    "PST/OST": Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This is a whole Outlook mailbox (PST or OST), not one message"
        ),
        ONE_MESSAGE,
        QT_TRANSLATE_NOOP("Errors", "Open it in Outlook, and drag the message from there."),
        QT_TRANSLATE_NOOP("Errors", "Personal folder file ([MS-PST])"),
    ),
    "mbox": Words(
        QT_TRANSLATE_NOOP("Errors", "This is a mail folder with several messages (mbox)"),
        QT_TRANSLATE_NOOP("Errors", "Intact looks into it only where it is a file of its own."),
        QT_TRANSLATE_NOOP(
            "Errors", "Unpack it and add that file: then you can choose among its messages."
        ),
        QT_TRANSLATE_NOOP("Errors", "More than one “From ” line (RFC 4155)"),
    ),
    "mbx": Words(
        QT_TRANSLATE_NOOP("Errors", "This is a mail folder with several messages (mbx)"),
        ONE_MESSAGE,
        QT_TRANSLATE_NOOP(
            "Errors", "Open the folder in your mail program, and save the message from there."
        ),
        QT_TRANSLATE_NOOP("Errors", "Mail folder of UW IMAP or Alpine"),
    ),
    "Outlook Express (DBX)": Words(
        QT_TRANSLATE_NOOP("Errors", "This is a mail folder of Outlook Express (DBX)"),
        ONE_MESSAGE,
        QT_TRANSLATE_NOOP(
            "Errors", "Open it in Outlook Express, and drag the message to the desktop from there."
        ),
        QT_TRANSLATE_NOOP("Errors", "Outlook Express message folder, 0xFE12ADCF"),
    ),
    "Windows Mail database": Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This is a database, perhaps the whole mailbox of Windows Mail"
        ),
        ONE_MESSAGE,
        QT_TRANSLATE_NOOP(
            "Errors", "Open your mail program, and drag the message to the desktop from there."
        ),
        QT_TRANSLATE_NOOP("Errors", "Extensible Storage Engine database"),
    ),
    "Outlook for Mac (OLM)": Words(
        QT_TRANSLATE_NOOP("Errors", "This is a whole mailbox of Outlook for Mac (OLM)"),
        QT_TRANSLATE_NOOP(
            "Errors", "A sample is one message, and what is in here is not as it arrived."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Open it in Outlook, and drag the message to the desktop from there."
        ),
        QT_TRANSLATE_NOOP("Errors", "Export of Outlook for Mac: a ZIP archive of XML files"),
    ),
    "Notes (NSF)": Words(
        QT_TRANSLATE_NOOP("Errors", "This is a whole Notes database (NSF), not one message"),
        ONE_MESSAGE,
        QT_TRANSLATE_NOOP(
            "Errors", "Open it in Notes, and export the message from there, as the guide shows."
        ),
        QT_TRANSLATE_NOOP("Errors", "Notes Storage Facility"),
    ),
}

_TOO_LARGE_KINDS: Final = {
    "ZIP": Words(
        QT_TRANSLATE_NOOP("Errors", "Unpacked, this archive is too large"),
        QT_TRANSLATE_NOOP("Errors", "Intact unpacks up to {limit} of one archive."),
        QT_TRANSLATE_NOOP("Errors", "Unpack it, and add the messages that you mean."),
    ),
}
_DAMAGED_KINDS: Final = {
    "ZIP": Words(
        QT_TRANSLATE_NOOP("Errors", "This archive is not sound ({kind})"),
        QT_TRANSLATE_NOOP("Errors", "It is broken, or made to overwhelm programs that unpack it."),
        SAVE_THE_MESSAGE,
    ),
}

OF_KINDS: Final = {
    (reason, kind): words
    for reason, kinds in (
        (UnreadableReason.NOT_A_MESSAGE, _NOT_A_MESSAGE_KINDS),
        (UnreadableReason.MAIL_STORE, _MAIL_STORE_KINDS),
        (UnreadableReason.TOO_LARGE, _TOO_LARGE_KINDS),
        (UnreadableReason.DAMAGED, _DAMAGED_KINDS),
    )
    for kind, words in kinds.items()
}
"""What is said of a kind of file, by its reason and the name `intact.formats` gives it."""
