"""Damaged containers: what can still be found is read, and it is told that some may be missing."""

from __future__ import annotations

import struct
from collections.abc import Callable

import pytest

from intact.fidelity import Loss, LossCode
from intact.outlook import allocation
from intact.outlook.ladder import convert
from outlook.msgfile import attached, mail, received

DATA = mail(received(), "The body", attachments=(attached(b"x" * 6000, "a.bin"),)).file()
DIRECTORY = (allocation.read(DATA).directory + 1) * 512
CONTAINER = Loss(LossCode.DAMAGED, {"where": "container"})


def without_table(data: bytes) -> bytes:
    """The sector of the allocation table is said to lie outside of the file."""
    return data[:76] + struct.pack("<I", 0xFFFFFF) + data[80:]


def without_children(data: bytes) -> bytes:
    """The root does not know what is below it."""
    return data[: DIRECTORY + 76] + b"\xff" * 4 + data[DIRECTORY + 80 :]


def with_wrong_directory(data: bytes) -> bytes:
    """The header does not know where the directory is."""
    return data[:48] + struct.pack("<I", 0xFFFFFF) + data[52:]


def with_more(data: bytes) -> bytes:
    """Octets were added behind the header, no multiple of a sector."""
    return data[:512] + b"?" * 77 + data[512:]


def with_a_sector_more(data: bytes) -> bytes:
    """Everything lies one sector further back."""
    return data[:512] + bytes(512) + data[512:]


@pytest.mark.parametrize(
    "damage",
    [
        without_table,
        without_children,
        with_wrong_directory,
        with_more,
        with_a_sector_more,
    ],
)
def test_the_mail_is_read_and_the_damage_told(damage: Callable[[bytes], bytes]) -> None:
    """The headers and the text are there, with a warning."""
    assert CONTAINER not in convert(DATA).losses
    converted = convert(damage(DATA))
    assert b"Subject: Hello\r\n" in converted.data
    assert b"The body" in converted.data
    assert CONTAINER in converted.losses


def test_what_is_behind_lost_octets_is_read() -> None:
    """What they were a part of is not there, what stands behind them is."""
    converted = convert(DATA[:512] + DATA[512 + 33 :])
    assert b"Subject: Hello\r\n" in converted.data
    assert CONTAINER in converted.losses
