"""How far work is that takes a while."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from intact.delivery.way import Progress
from intact.gui.wording.words import QT_TRANSLATE_NOOP, said

_MAILS = QT_TRANSLATE_NOOP("SubmissionBar", "Mail {mail} of {mails}")
_STARTING = QT_TRANSLATE_NOOP("SubmissionBar", "Waiting until {program} has started…")
_STOPPING = QT_TRANSLATE_NOOP("SubmissionBar", "Stopping…")
_FILES = QT_TRANSLATE_NOOP("WritingNotices", "{done} of {total} files are written.")


def delivery_words(far: Progress) -> str:
    """Which mail a delivery is at, or which program it waits for."""
    if far.waits_for:
        return said("SubmissionBar", _STARTING, {"program": far.waits_for})
    return said("SubmissionBar", _MAILS, {"mail": far.mail, "mails": far.mails})


def files_words(done: int, total: int) -> str:
    """How many files are written."""
    counts = {"done": QLocale().toString(done), "total": QLocale().toString(total)}
    return said("WritingNotices", _FILES, counts)


def stopping_words() -> str:
    """It was told to stop, and does so as soon as it is safe."""
    return said("SubmissionBar", _STOPPING)
