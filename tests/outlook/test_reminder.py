"""A reminder whose sound lies on another computer is told (CVE-2023-23397)."""

from __future__ import annotations

import pytest

from intact.fidelity import Loss, LossCode
from intact.outlook import names, reminder
from intact.outlook.item import open_item
from intact.outlook.ladder import convert
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.msgfile import Item, embedded, mail


def _find(path):
    item = Item(texts={Tag.SUBJECT: "x"}, named={names.REMINDER_FILE: path})
    return list(reminder.find(Properties.of(open_item(item.file()), TOP_HEADER)))


@pytest.mark.parametrize(
    "path",
    [
        "\\\\198.51.100.7\\share\\a.wav",
        "//evil.example/a.wav",
        "\\/evil.example\\a.wav",
        "\\\\?\\UNC\\evil.example\\a",
        "\\\\.\\UNC\\\\evil.example",
        "\\??\\UNC\\evil.example\\a",
        "file://evil.example/a.wav",
        "http://evil.example/a.wav",
        "  \\\\evil.example@8080\\a",
    ],
)
def test_a_sound_on_another_computer_is_told(path):
    """Windows takes all of these for places in a network."""
    assert _find(path) == [Loss(LossCode.REMINDER_FILE, {"path": path.strip()})]


@pytest.mark.parametrize("path", ["", "reminder.wav", "C:\\Windows\\Media\\chord.wav", "a/b.wav"])
def test_ordinary_sounds_are_not(path):
    """Outlook writes one into every appointment."""
    assert _find(path) == []


def test_a_very_long_path_is_told_in_part():
    """Nobody reads more."""
    (loss,) = _find("\\\\" + "x" * 100_000)
    assert len(loss.values["path"]) == 500


def test_it_is_found_in_messages_inside_as_well():
    """The appointment often hides in a forwarded message."""
    inner = Item(texts={Tag.BODY: "x"}, named={names.REMINDER_FILE: "\\\\evil\\a"})
    made = convert(mail("", "outer", attachments=(embedded(inner),)).file())
    assert LossCode.REMINDER_FILE not in [loss.code for loss in made.losses]
    assert LossCode.REMINDER_FILE in [loss.code for loss in made.embedded[0].losses]
