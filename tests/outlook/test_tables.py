"""The header of a compound file and its table of sectors: whole, damaged and cut off."""

from __future__ import annotations

import io
import struct
from array import array

import olefile
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intact.outlook import tables
from outlook.msgfile import compound_file

END = 0xFFFFFFFE
FREE = 0xFFFFFFFF
SIZE = 512
SHIFT, TABLE_SIZE, CHAIN, CHAIN_SIZE, LISTED = 30, 44, 68, 72, 76  # [MS-CFB] 2.2
SMALL_FILE = compound_file({"a": b"x" * 9_000, "b": {"c": b"y" * 100}})
LARGE_FILE = compound_file({"a": bytes(8_000_000)})
"""Its table has more sectors than the header lists."""


def _changed(place, *numbers, data=SMALL_FILE, kind="I"):
    out = bytearray(data)
    struct.pack_into(f"<{len(numbers)}{kind}", out, place, *numbers)
    return bytes(out)


def _number(data, place):
    return struct.unpack_from("<I", data, place)[0]


@pytest.mark.parametrize("data", [SMALL_FILE, LARGE_FILE])
def test_the_table_is_what_another_reader_finds(data):
    """Also where a chain of sectors lists the rest of it."""
    found = tables.read(data)
    with olefile.OleFileIO(io.BytesIO(data)) as file:
        assert found.following == file.fat
        assert found.sector == file.sectorsize
        assert (found.directory, found.small) == (
            file.first_dir_sector,
            file.first_mini_fat_sector,
        )


@pytest.mark.parametrize("data", [b"", SMALL_FILE[:511], b"x" + SMALL_FILE[1:]])
def test_what_is_no_compound_file_is_refused(data):
    """Too short for a header, or without its signature."""
    with pytest.raises(ValueError, match=r"^$"):
        tables.read(data)


@pytest.mark.parametrize("listed", [(FREE,), (END,), (1_000_000, FREE)])
def test_without_any_of_its_table_a_file_is_refused(listed):
    """Nothing would be found in it."""
    with pytest.raises(ValueError, match=r"^$"):
        tables.read(_changed(LISTED, *listed))


@pytest.mark.parametrize("shift", [0, 6, 10, 0xFFFF])
def test_a_size_of_sectors_that_cannot_be_is_that_of_the_version(shift):
    """One wrong number must not cost the message, nor all memory."""
    assert tables.read(_changed(SHIFT, shift, kind="H")) == tables.read(SMALL_FILE)


@pytest.mark.parametrize(("table", "chain"), [(0, 0), (1, 0xFFFF), (0xFFFFFFFF, 3)])
def test_wrong_counts_in_the_header_do_no_harm(table, chain):
    """The lists end by themselves."""
    data = _changed(CHAIN_SIZE, chain, data=_changed(TABLE_SIZE, table))
    assert tables.read(data) == tables.read(SMALL_FILE)


def test_a_chain_that_no_count_speaks_of_is_not_followed():
    """Some writers leave any number there."""
    half = _changed(LISTED, FREE, FREE, data=LARGE_FILE)
    assert _number(half, CHAIN_SIZE) > 0
    uncounted = _changed(CHAIN_SIZE, 0, data=_changed(TABLE_SIZE, 1, data=half))
    assert tables.read(half).following
    with pytest.raises(ValueError, match=r"^$"):
        tables.read(uncounted)


def test_a_missing_sector_of_the_table_breaks_only_its_own_chains():
    """What the next ones tell stays at its place."""
    whole = tables.read(LARGE_FILE).following
    cut = tables.read(_changed(LISTED, 0xFFFFFFF0, data=LARGE_FILE)).following
    step = SIZE // 4
    assert cut[:step] == array("I", [END] * step)
    assert cut[step:] == whole[step:]


def test_a_chain_of_lists_that_bites_its_tail_ends():
    """No more is read than there are sectors."""
    place = (_number(LARGE_FILE, CHAIN) + 1) * SIZE + SIZE - 4
    data = _changed(place, _number(LARGE_FILE, CHAIN), data=LARGE_FILE)
    assert tables.read(data).following == tables.read(LARGE_FILE).following


def test_a_table_that_is_cut_off_is_read_as_far_as_it_goes():
    """Its last number may be cut in two."""
    start = (_number(SMALL_FILE, LISTED) + 1) * SIZE
    last = len(SMALL_FILE) // SIZE - 1
    data = _changed(LISTED, last) + SMALL_FILE[start : start + 10]
    found = tables.read(data).following
    assert len(found) == last + 1
    assert found[:2] == tables.read(SMALL_FILE).following[:2]
    assert set(found[2:]) == {END}


@settings(max_examples=200, deadline=None)
@given(place=st.integers(8, 600), octets=st.binary(min_size=1, max_size=60))
def test_damage_never_makes_a_table_larger_than_the_file(place, octets):
    """Whatever the header says."""
    data = bytearray(SMALL_FILE)
    data[place : place + len(octets)] = octets
    try:
        found = tables.read(bytes(data))
    except ValueError:
        return
    assert len(found.following) * found.sector < len(data) + found.sector
