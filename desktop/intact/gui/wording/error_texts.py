"""The sentences of all errors, to be translated; `intact.gui.wording.errors` fills them in."""

from __future__ import annotations

from typing import Final

from intact.errors import UnreadableReason
from intact.gui.wording.words import QT_TRANSLATE_NOOP, Words

CONTEXT: Final = "Errors"

SAVE_THE_MESSAGE = QT_TRANSLATE_NOOP(
    "Errors", "Save the message itself from your mail program, as .eml or .msg."
)
_SAVE_AGAIN = QT_TRANSLATE_NOOP("Errors", "Save the message again from your mail program.")
_SAVE_AND_DROP = QT_TRANSLATE_NOOP(
    "Errors", "Save it there as a file, and drop that file on this window."
)
_BY_HAND = QT_TRANSLATE_NOOP(
    "Errors", "Forward it as an attachment from your mail program, as the guide shows."
)
NO_HEADERS = QT_TRANSLATE_NOOP(
    "Errors", "Only the message itself shows how it travelled; a copy of its text does not."
)
ONE_MESSAGE = QT_TRANSLATE_NOOP("Errors", "A sample is one message, and you choose which.")
UNPACK = QT_TRANSLATE_NOOP("Errors", "Unpack it, and add the messages that are in it.")
SOME_PROGRAM: Final = QT_TRANSLATE_NOOP("Errors", "the other program")
"""Stands for {program} where its name is not known."""

_LOAD_FIRST = QT_TRANSLATE_NOOP(
    "Errors", "Open the message there until all of it is shown, then drag it again."
)
_NOT_A_MESSAGE = QT_TRANSLATE_NOOP("Errors", "This file is not a message ({kind})")

OF_REASONS: Final = {
    UnreadableReason.EMPTY: Words(
        QT_TRANSLATE_NOOP("Errors", "This file is empty"),
        QT_TRANSLATE_NOOP("Errors", "Your mail program may not have loaded the message yet."),
        QT_TRANSLATE_NOOP("Errors", "Open the message there until all of it is shown, then save."),
    ),
    UnreadableReason.FOLDER: Words(
        QT_TRANSLATE_NOOP("Errors", "This is a folder"),
        what_to_do=QT_TRANSLATE_NOOP("Errors", "Choose the messages that are in it."),
    ),
    UnreadableReason.FOLDER_WITHOUT_FILES: Words(
        QT_TRANSLATE_NOOP("Errors", "There are no files in this folder"),
        what_to_do=QT_TRANSLATE_NOOP("Errors", "Choose the folder that holds the messages."),
    ),
    UnreadableReason.TOO_MANY_FILES: Words(
        QT_TRANSLATE_NOOP("Errors", "Some files here were not taken: there are too many"),
        QT_TRANSLATE_NOOP(
            "Errors", "Intact takes up to {limit} files at a time, from folders up to {depth} deep."
        ),
        QT_TRANSLATE_NOOP("Errors", "Choose fewer files, or a folder further down."),
    ),
    UnreadableReason.TOO_MANY_MESSAGES: Words(
        QT_TRANSLATE_NOOP("Errors", "There are more messages in this file than Intact takes"),
        QT_TRANSLATE_NOOP("Errors", "It takes up to {limit} of one file."),
        QT_TRANSLATE_NOOP("Errors", "Put those you mean into a folder of their own, and add that."),
    ),
    UnreadableReason.VANISHED: Words(
        QT_TRANSLATE_NOOP("Errors", "This file is not there any more"),
        QT_TRANSLATE_NOOP("Errors", "It was moved or deleted, or its drive was taken away."),
        QT_TRANSLATE_NOOP("Errors", "Add it again from where it is now."),
    ),
    UnreadableReason.CHANGED: Words(
        QT_TRANSLATE_NOOP("Errors", "This file was changed after it was added"),
        QT_TRANSLATE_NOOP("Errors", "Another message may stand now where this one was found."),
        QT_TRANSLATE_NOOP("Errors", "Add the file again."),
    ),
    UnreadableReason.NOT_ALLOWED: Words(
        QT_TRANSLATE_NOOP("Errors", "This file may not be opened"),
        QT_TRANSLATE_NOOP(
            "Errors", "You lack the right to read it, or another program keeps others away from it."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Close it elsewhere, or save a copy of the message in a folder of your own."
        ),
    ),
    UnreadableReason.PROMISE_NOT_KEPT: Words(
        QT_TRANSLATE_NOOP("Errors", "The mail program did not hand the message over"),
        QT_TRANSLATE_NOOP("Errors", "It announced a file, but none came in time."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Drag it to the desktop first and from there to Intact, or save it: File > Save As,"
            " format Raw Message Source.",
        ),
    ),
    UnreadableReason.MAIL_NOT_ASKED: Words(
        QT_TRANSLATE_NOOP("Errors", "Intact may not ask Mail for the message"),
        QT_TRANSLATE_NOOP("Errors", "The system keeps Intact from asking other programs."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Allow it in the system settings (Privacy & Security, Automation), or drag the message"
            " to the desktop first and from there to Intact.",
        ),
    ),
    UnreadableReason.BLOCKED_BY_ANTIVIRUS: Words(
        QT_TRANSLATE_NOOP("Errors", "The virus scanner blocks this file"),
        QT_TRANSLATE_NOOP("Errors", "It lets no program read the message."),
        QT_TRANSLATE_NOOP(
            "Errors", "Ask whoever looks after the scanner to release the file, then add it again."
        ),
    ),
    UnreadableReason.NOT_A_FILE: Words(
        QT_TRANSLATE_NOOP("Errors", "This is not an ordinary file"),
        QT_TRANSLATE_NOOP("Errors", "Devices, pipes, and links inside folders are not opened."),
        QT_TRANSLATE_NOOP("Errors", "Choose the file of the message itself."),
    ),
    UnreadableReason.REMOTE_ADDRESS: Words(
        QT_TRANSLATE_NOOP("Errors", "This does not lie on this computer"),
        QT_TRANSLATE_NOOP(
            "Errors", "Opening it over a network would tell another computer who you are."
        ),
        QT_TRANSLATE_NOOP("Errors", "Copy or save it to this computer first, and add that copy."),
        QT_TRANSLATE_NOOP("Errors", "Scheme of the address: {scheme}"),
    ),
    UnreadableReason.INTERNAL_ADDRESS: Words(
        QT_TRANSLATE_NOOP("Errors", "{program} hands over an address instead of the message"),
        QT_TRANSLATE_NOOP("Errors", "Only {program} itself can open it."),
        QT_TRANSLATE_NOOP("Errors", "Save the message as a file there, and drop that file here."),
        QT_TRANSLATE_NOOP("Errors", "Scheme of the address: {scheme}; addresses: {count}"),
    ),
    UnreadableReason.NOT_HANDED_OVER: Words(
        QT_TRANSLATE_NOOP("Errors", "{program} handed nothing over"),
        QT_TRANSLATE_NOOP("Errors", "It offered files and then named none."),
        _LOAD_FIRST,
    ),
    UnreadableReason.TOO_SLOW: Words(
        QT_TRANSLATE_NOOP("Errors", "{program} did not hand the message over in time"),
        QT_TRANSLATE_NOOP("Errors", "It may have to load it from the mail server first."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Open the message there until all of it is shown, then drag it again. If you dragged "
            "many, drag fewer at a time.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Waited for {seconds} s"),
    ),
    UnreadableReason.NOT_VISIBLE: Words(
        QT_TRANSLATE_NOOP("Errors", "{program} named a file that Intact cannot see"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Programs from Snap or Flatpak may keep such files to themselves. Others make none "
            "where the subject is too long for the name of a file.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Save the message in your own folder from there, and drop that file here."
        ),
    ),
    UnreadableReason.NOT_TRANSFERRED: Words(
        QT_TRANSLATE_NOOP("Errors", "{program} did not hand its files over"),
        QT_TRANSLATE_NOOP("Errors", "The desktop passes files on for it, and had none."),
        QT_TRANSLATE_NOOP("Errors", "Save them in your own folder, and drop them from there."),
    ),
    UnreadableReason.TOO_LARGE: Words(
        QT_TRANSLATE_NOOP("Errors", "This file is too large to be a message"),
        QT_TRANSLATE_NOOP("Errors", "It has {size}; Intact reads up to {limit}."),
        QT_TRANSLATE_NOOP(
            "Errors", "If it holds a whole mail folder, save the message alone from there."
        ),
    ),
    UnreadableReason.NOT_A_MESSAGE: Words(_NOT_A_MESSAGE, NO_HEADERS, SAVE_THE_MESSAGE),
    UnreadableReason.MAIL_STORE: Words(
        QT_TRANSLATE_NOOP("Errors", "This is a whole mail folder ({kind}), not one message"),
        ONE_MESSAGE,
        QT_TRANSLATE_NOOP(
            "Errors", "Open the folder in your mail program, and save the message from there."
        ),
    ),
    UnreadableReason.NOT_YET_READ: Words(
        QT_TRANSLATE_NOOP("Errors", "Intact cannot read this kind of file yet ({kind})"),
        "",
        SAVE_THE_MESSAGE,
    ),
    UnreadableReason.ENCRYPTED: Words(
        QT_TRANSLATE_NOOP("Errors", "This is locked with a password ({kind})"),
        QT_TRANSLATE_NOOP("Errors", "Intact never asks for the password of a file."),
        QT_TRANSLATE_NOOP(
            "Errors", "Unpack it with its password, and add the messages that are in it."
        ),
    ),
    UnreadableReason.NOTHING_ATTACHED: Words(
        QT_TRANSLATE_NOOP("Errors", "No such message is attached to this one"),
        QT_TRANSLATE_NOOP("Errors", "Only attached messages can be taken out, not other files."),
        QT_TRANSLATE_NOOP("Errors", "Look at what is attached to it, and choose one of those."),
    ),
    UnreadableReason.DAMAGED: Words(
        QT_TRANSLATE_NOOP("Errors", "This file is damaged"),
        QT_TRANSLATE_NOOP("Errors", "So much of it is broken that the message cannot be found."),
        _SAVE_AGAIN,
    ),
    UnreadableReason.TOOK_TOO_LONG: Words(
        QT_TRANSLATE_NOOP("Errors", "Reading this took too long, so Intact gave up"),
        QT_TRANSLATE_NOOP("Errors", "Some messages are made to keep programs busy without end."),
        _BY_HAND,
        QT_TRANSLATE_NOOP("Errors", "The reading process was ended after {seconds} s"),
    ),
    UnreadableReason.READER_DIED: Words(
        QT_TRANSLATE_NOOP("Errors", "This could not be read: the reading process broke off"),
        QT_TRANSLATE_NOOP(
            "Errors", "Messages are read apart from the rest; nothing else suffered."
        ),
        _BY_HAND,
        QT_TRANSLATE_NOOP("Errors", "The reading process ended without an answer"),
    ),
    UnreadableReason.READER_TALKED_NONSENSE: Words(
        QT_TRANSLATE_NOOP("Errors", "This could not be read: the result makes no sense"),
        QT_TRANSLATE_NOOP("Errors", "The message may be made to mislead programs that read it."),
        _BY_HAND,
        QT_TRANSLATE_NOOP("Errors", "The answer of the reading process broke its rules"),
    ),
    UnreadableReason.NOT_PROTECTED: Words(
        QT_TRANSLATE_NOOP("Errors", "Not read: no protected process can be started here"),
        QT_TRANSLATE_NOOP("Errors", "Your organisation has messages read in no other way."),
        QT_TRANSLATE_NOOP("Errors", "Your helpdesk can find out why none starts."),
    ),
    UnreadableReason.CANCELLED: Words(
        QT_TRANSLATE_NOOP("Errors", "Not read: you stopped it"),
        what_to_do=QT_TRANSLATE_NOOP("Errors", "Add it again to have it read."),
    ),
    UnreadableReason.HELD_BACK: Words(
        QT_TRANSLATE_NOOP("Errors", "The other program kept this message to itself"),
        QT_TRANSLATE_NOOP("Errors", "It announced the message and then did not hand it over."),
        _SAVE_AND_DROP,
    ),
    UnreadableReason.ONLY_DESCRIBED: Words(
        QT_TRANSLATE_NOOP("Errors", "Only the subject of this message arrived"),
        QT_TRANSLATE_NOOP(
            "Errors", "The new Outlook and mail in a browser often drag no more than that."
        ),
        QT_TRANSLATE_NOOP("Errors", "Download the message there, and drop that file here."),
    ),
    UnreadableReason.DOWNLOAD_TOO_SLOW: Words(
        QT_TRANSLATE_NOOP("Errors", "The other program took too long to download this message"),
        QT_TRANSLATE_NOOP("Errors", "Intact waited for {seconds} s."),
        QT_TRANSLATE_NOOP("Errors", "Download the message there, and drop that file here."),
    ),
}
"""What is said where nothing is known of the kind of file."""

BAD_DATA: Final = Words(
    QT_TRANSLATE_NOOP("Errors", "“{file}” is not used: {reason}"),
    what_to_do=QT_TRANSLATE_NOOP("Errors", "Tell whoever looks after Intact here."),
    term="{path}",
)
BAD_DATA_LINE: Final = Words(
    QT_TRANSLATE_NOOP("Errors", "“{file}” is not used: line {line}: {reason}"),
    what_to_do=QT_TRANSLATE_NOOP("Errors", "Tell whoever looks after Intact here."),
    term="{path}",
)
BAD_SETTINGS: Final = Words(
    QT_TRANSLATE_NOOP("Errors", "Your settings are not all kept: {reason}"),
    QT_TRANSLATE_NOOP("Errors", "Samples and messages are not touched by that."),
    QT_TRANSLATE_NOOP("Errors", "Look at your settings, and set again what is missing."),
    "{path}",
)
BAD_POLICY: Final = Words(
    QT_TRANSLATE_NOOP(
        "Errors", "Something your organisation set cannot be used: “{name}” {reason}"
    ),
    QT_TRANSLATE_NOOP("Errors", "Everything else it set holds."),
    QT_TRANSLATE_NOOP("Errors", "Please tell your helpdesk."),
    "{source}",
)
ASK: Final = QT_TRANSLATE_NOOP("Errors", "Whom to ask: {helpdesk}")
UNEXPECTED: Final = Words(
    QT_TRANSLATE_NOOP("Errors", "Something went wrong in Intact itself"),
    QT_TRANSLATE_NOOP("Errors", "Your samples are safe: Intact never changes the files you add."),
    QT_TRANSLATE_NOOP("Errors", "Try again. If it happens again, please report it."),
)
