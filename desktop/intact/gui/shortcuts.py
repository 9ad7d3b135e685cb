"""All keyboard shortcuts, in one place."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from intact.gui.wording.words import QT_TRANSLATE_NOOP

_CONTEXT = "Shortcuts"


class Deed(Enum):
    """What a shortcut does."""

    OPEN = auto()
    PASTE = auto()
    REMOVE = auto()
    SELECT_ALL = auto()
    COPY = auto()
    SAVE = auto()
    UNDO = auto()
    REDO = auto()
    DELIVER = auto()
    DESTINATION = auto()
    SAMPLES = auto()
    FIND = auto()
    GUIDE = auto()
    HISTORY = auto()
    REPORT = auto()
    SETTINGS = auto()
    KEYS = auto()
    ABOUT = auto()
    QUIT = auto()


_KEYS: dict[Deed, QKeySequence.StandardKey | str] = {
    Deed.OPEN: QKeySequence.StandardKey.Open,
    Deed.PASTE: QKeySequence.StandardKey.Paste,
    Deed.REMOVE: QKeySequence.StandardKey.Delete,
    Deed.SELECT_ALL: QKeySequence.StandardKey.SelectAll,
    Deed.COPY: QKeySequence.StandardKey.Copy,
    Deed.SAVE: QKeySequence.StandardKey.Save,
    Deed.UNDO: QKeySequence.StandardKey.Undo,
    Deed.REDO: QKeySequence.StandardKey.Redo,
    Deed.DELIVER: "Ctrl+Return",
    Deed.DESTINATION: "Ctrl+D",
    Deed.SAMPLES: "Ctrl+L",
    Deed.FIND: QKeySequence.StandardKey.Find,
    Deed.GUIDE: "Ctrl+G",
    Deed.HISTORY: "Ctrl+H",
    Deed.REPORT: "Ctrl+T",
    Deed.SETTINGS: "Ctrl+,",
    Deed.KEYS: QKeySequence.StandardKey.HelpContents,
    Deed.ABOUT: "Ctrl+I",
    Deed.QUIT: QKeySequence.StandardKey.Quit,
}

_WORDS = {
    Deed.OPEN: QT_TRANSLATE_NOOP("Shortcuts", "Open messages"),
    Deed.PASTE: QT_TRANSLATE_NOOP("Shortcuts", "Paste files or the source text of a message"),
    Deed.REMOVE: QT_TRANSLATE_NOOP("Shortcuts", "Take the selected samples out of the list"),
    Deed.SELECT_ALL: QT_TRANSLATE_NOOP("Shortcuts", "Select all samples"),
    Deed.COPY: QT_TRANSLATE_NOOP("Shortcuts", "Copy the selected samples as files"),
    Deed.SAVE: QT_TRANSLATE_NOOP("Shortcuts", "Save the selected samples as files"),
    Deed.UNDO: QT_TRANSLATE_NOOP("Shortcuts", "Put back what was taken out"),
    Deed.REDO: QT_TRANSLATE_NOOP("Shortcuts", "Take it out again"),
    Deed.DELIVER: QT_TRANSLATE_NOOP("Shortcuts", "Hand the mail over"),
    Deed.DESTINATION: QT_TRANSLATE_NOOP("Shortcuts", "Choose who gets the samples"),
    Deed.SAMPLES: QT_TRANSLATE_NOOP("Shortcuts", "Go to the list of samples"),
    Deed.FIND: QT_TRANSLATE_NOOP("Shortcuts", "Find words in a source text or a mail folder"),
    Deed.GUIDE: QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the guide"),
    Deed.HISTORY: QT_TRANSLATE_NOOP("Shortcuts", "Show what was submitted"),
    Deed.REPORT: QT_TRANSLATE_NOOP("Shortcuts", "Make a report for a ticket"),
    Deed.SETTINGS: QT_TRANSLATE_NOOP("Shortcuts", "Settings"),
    Deed.KEYS: QT_TRANSLATE_NOOP("Shortcuts", "Show the keyboard shortcuts"),
    Deed.ABOUT: QT_TRANSLATE_NOOP("Shortcuts", "About Intact"),
    Deed.QUIT: QT_TRANSLATE_NOOP("Shortcuts", "Quit Intact"),
}


def sequence(deed: Deed) -> QKeySequence:
    """The keys for a deed, as the platform has them."""
    standard = QKeySequence(_KEYS[deed])
    return standard if not standard.isEmpty() else QKeySequence("Ctrl+Q")


def key_map() -> tuple[tuple[str, QKeySequence], ...]:
    """Every deed in words, with its keys."""
    return tuple(
        (QCoreApplication.translate(_CONTEXT, words), sequence(deed))
        for deed, words in _WORDS.items()
    )
