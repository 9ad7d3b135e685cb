"""All keys by the place where they work, with what they do there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from intact.gui.shortcuts import Deed, key_map, sequence
from intact.gui.wording.words import QT_TRANSLATE_NOOP, said

_CONTEXT = "Keys"
_EVERYWHERE = QT_TRANSLATE_NOOP("Keys", "Everywhere")
_LIST = QT_TRANSLATE_NOOP("Keys", "In the list of samples")
_DEEDS_IN_LIST = (Deed.REMOVE, Deed.SELECT_ALL, Deed.COPY, Deed.SAVE)
_PLACES = {
    QT_TRANSLATE_NOOP("Keys", "From one thing to the next"): {
        QT_TRANSLATE_NOOP("Keys", "To the next field, button or list"): "Tab",
        QT_TRANSLATE_NOOP("Keys", "Back to the one before"): "Shift+Tab",
        QT_TRANSLATE_NOOP("Keys", "Press the button, check the box"): "Space",
        QT_TRANSLATE_NOOP("Keys", "The next page about the sample"): "Ctrl+Tab",
        QT_TRANSLATE_NOOP("Keys", "Close the window or the list that opened last"): "Esc",
    },
    _LIST: {
        QT_TRANSLATE_NOOP("Keys", "The sample below"): "Down",
        QT_TRANSLATE_NOOP("Keys", "The sample above"): "Up",
        QT_TRANSLATE_NOOP("Keys", "Select one more"): "Shift+Down",
        QT_TRANSLATE_NOOP("Keys", "The first sample"): "Home",
        QT_TRANSLATE_NOOP("Keys", "The last sample"): "End",
        QT_TRANSLATE_NOOP("Keys", "What can be done with it"): "Menu",
    },
    QT_TRANSLATE_NOOP("Keys", "Where destinations and mail programs are picked"): {
        QT_TRANSLATE_NOOP("Keys", "Open the list"): "Down",
        QT_TRANSLATE_NOOP("Keys", "Pick what is marked; letters narrow the list"): "Return",
    },
    QT_TRANSLATE_NOOP("Keys", "Where words are found in a text"): {
        QT_TRANSLATE_NOOP("Keys", "The next match"): "Return",
        QT_TRANSLATE_NOOP("Keys", "The match before"): "Shift+Return",
    },
    QT_TRANSLATE_NOOP("Keys", "In a mail folder"): {
        QT_TRANSLATE_NOOP("Keys", "Check this message"): "Space",
        QT_TRANSLATE_NOOP("Keys", "Check everything in between"): "Shift+Space",
        QT_TRANSLATE_NOOP("Keys", "Take what is checked"): "Return",
        QT_TRANSLATE_NOOP("Keys", "Clear the search, then leave the folder"): "Esc",
    },
    QT_TRANSLATE_NOOP("Keys", "In the list of what was submitted"): {
        QT_TRANSLATE_NOOP("Keys", "Write your note"): "F2",
    },
    QT_TRANSLATE_NOOP("Keys", "When you are walked through a guide"): {
        QT_TRANSLATE_NOOP("Keys", "The next step"): "Right",
        QT_TRANSLATE_NOOP("Keys", "The step before"): "Left",
        QT_TRANSLATE_NOOP("Keys", "Go on, with the space bar"): "Space",
        QT_TRANSLATE_NOOP("Keys", "Scroll, then the next step"): "Down",
        QT_TRANSLATE_NOOP("Keys", "The first step"): "Home",
        QT_TRANSLATE_NOOP("Keys", "The last step"): "End",
        QT_TRANSLATE_NOOP("Keys", "Leave"): "Esc",
    },
}

_MIRRORED = {"Right": "Left", "Left": "Right"}
"""Onwards is to the left where people write from right to left."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the map; without keys it is the name of a place."""

    words: str
    keys: str = ""


def entries() -> tuple[Entry, ...]:
    """The whole map, in the language of the window and in the platform's names of keys."""
    deeds = [Entry(words, _named(keys)) for words, keys in key_map()]
    in_list = {_named(sequence(deed)) for deed in _DEEDS_IN_LIST}
    found = [Entry(said(_CONTEXT, _EVERYWHERE))]
    found += [one for one in deeds if one.keys not in in_list]
    for place, its_own in _PLACES.items():
        found.append(Entry(said(_CONTEXT, place)))
        found += [
            Entry(said(_CONTEXT, words), _named(_pointing(keys))) for words, keys in its_own.items()
        ]
        if place == _LIST:
            found += [one for one in deeds if one.keys in in_list]
    return tuple(found)


def _pointing(keys: str) -> str:
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _MIRRORED.get(keys, keys) if mirrored else keys


def _named(keys: str | QKeySequence) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
