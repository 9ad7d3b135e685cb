"""The allocation table of a compound file, whole and in pieces."""

from __future__ import annotations

import io
import struct
from itertools import pairwise

import olefile
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook import allocation
from outlook.msgfile import compound_file, mail

SIZE = 512
GOOD = mail(body="x" * 20_000).file()
LARGE = compound_file({"large": bytes(8 * 1024 * 1024)})  # names its table beyond the header


def written(data: bytes, place: int, number: int) -> bytes:
    """The data with a number of 32 bits at a place."""
    return data[:place] + struct.pack("<I", number) + data[place + 4 :]


@pytest.mark.parametrize("data", [GOOD, LARGE], ids=["short", "long"])
def test_the_table_is_the_one_another_reader_finds(data: bytes) -> None:
    """Header and table are as olefile reads them."""
    found = allocation.read(data)
    with olefile.OleFileIO(io.BytesIO(data)) as file:
        assert list(found.following) == list(file.fat)
        assert (found.directory, found.small) == (file.first_dir_sector, file.first_mini_fat_sector)
        assert found.sector == file.sectorsize
    assert not found.damaged


def test_where_a_piece_of_the_table_is_missing_sectors_follow_each_other() -> None:
    """Most files are written so; it is told that nothing says so."""
    found = allocation.read(written(GOOD, 76, 0x00FFFFFF))
    assert found.damaged
    assert all(following == number + 1 for number, following in pairwise(found.following))


def test_a_header_without_a_table_has_one_made() -> None:
    """A mark in the place of its first sector."""
    found = allocation.read(written(GOOD, 76, 0xFFFFFFFF))
    assert found.damaged
    assert len(found.following) == -(-len(GOOD) // SIZE) - 1


def test_a_list_that_names_itself_ends() -> None:
    """No more of the table is read than the file can need, however many sectors it claims."""
    circle = written(LARGE, 68, 5)  # where the list of the table's sectors goes on
    circle = written(circle, 6 * SIZE + SIZE - 4, 5)
    for place in range(6 * SIZE, 7 * SIZE - 4, 4):
        circle = written(circle, place, 7)
    found = allocation.read(circle)
    assert len(found.following) == len(LARGE) // SIZE - 1


@pytest.mark.parametrize(("version", "size"), [(3, 512), (4, 4096)])
def test_a_sector_size_that_cannot_be_is_that_of_the_version(version: int, size: int) -> None:
    """The format prescribes one for each ([MS-CFB] 2.2)."""
    data = GOOD[:26] + struct.pack("<H", version) + GOOD[28:30] + b"\xff\xff" + GOOD[32:]
    assert allocation.read(data).sector == size


@given(st.lists(st.tuples(st.integers(0, 600), st.integers(0, 255)), max_size=40), st.integers(0))
def test_any_damage_gives_a_table_that_fits_the_file(damage, length) -> None:
    """One number for each sector at most, or it is no compound file."""
    data = bytearray(GOOD[: length % len(GOOD)])
    for place, octet in damage:
        data[place : place + 1] = bytes([octet])
    try:
        found = allocation.read(bytes(data))
    except ValueError:
        assert len(data) < SIZE or not data.startswith(allocation.SIGNATURE)
        return
    assert found.sector in {512, 4096}
    assert len(found.following) <= -(-len(data) // found.sector)
