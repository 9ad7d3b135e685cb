"""What the whole window says of a drop that did not bring everything."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from intact import untrusted
from intact.drops import programs
from intact.drops.payload import Payload
from intact.gui.parts.notice import Notice, Weight
from intact.gui.wording.words import listed

_NAMED = 3
"""Names of files in one notice."""

_NAME = 80
"""Characters of a name in it."""


def doubled_notice(payload: Payload) -> Notice:
    """A file was named twice, so a message is missing: which one, and how to get it."""
    shown = [
        QLocale().quoteString(untrusted.line(name, _NAME)) for name in payload.doubled[:_NAMED]
    ]
    if len(payload.doubled) > _NAMED:
        shown.append("…")
    text = QCoreApplication.translate(
        "Dropping",
        "{program} named the file {names} twice. So another message is missing, one whose subject "
        "ends in the same way. Please drag that one alone.",
    )
    other = QCoreApplication.translate("Dropping", "The mail program")
    program = programs.title(payload.client) or other
    return Notice(text.format(program=program, names=listed(shown)), Weight.CAUTION)


def given_up_notice(program: str) -> Notice:
    """The person stopped the waiting: nothing was added."""
    text = QCoreApplication.translate(
        "Dropping",
        "Nothing was added: you stopped waiting for {program}. "
        "Open the message there until all of it is shown, then drag it again.",
    )
    other = QCoreApplication.translate("Dropping", "the other program")
    return Notice(text.format(program=program or other))
