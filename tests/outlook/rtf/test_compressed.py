"""Compressed RTF: unpacked exactly, and damage told instead of raised."""

from __future__ import annotations

import struct
from dataclasses import replace
from random import Random

import compressed_rtf as independent
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intact.outlook.rtf.compressed import Decompressed, decompress
from outlook import lzfu

HELLO = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c09002062"
    "7705b06c647d0a800fa0"
)
"""[MS-OXRTFCP] 3.1.1"""
RUN = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
"""[MS-OXRTFCP] 3.1.2: a reference that runs into what it is writing"""


CHANCE = st.builds(Random, st.integers(0, 2**32))


@pytest.mark.parametrize(
    ("data", "rtf"),
    [
        (HELLO, b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"),
        (RUN, b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"),
    ],
)
def test_the_examples_of_the_specification_are_unpacked(data, rtf):
    """Checksum, size and end mark fit."""
    assert decompress(data) == Decompressed(rtf, checksum_ok=True, complete=True)


@given(st.lists(st.sampled_from([b"\\par ", b"abc", b"\0", b"\xff", b"x" * 40]), max_size=60))
def test_what_another_program_packed_is_unpacked(pieces):
    """The packer is not ours."""
    rtf = b"".join(pieces)
    assert decompress(independent.compress(rtf, compressed=True)) == Decompressed(
        rtf, checksum_ok=True, complete=True
    )


@settings(max_examples=3)
@given(CHANCE)
def test_what_is_longer_than_the_ring_is_unpacked(random):
    """References reach back across the end of the 4096 octets."""
    rtf = b"".join(b"{\\*\\htmltag%d <td>}%d" % (n % 7, n * n) for n in range(600))
    assert decompress(lzfu.pack(rtf, random)).rtf == rtf


@given(
    st.lists(
        st.sampled_from([b"\\par ", b"ab", b"a" * 50, b"\0", b"\r\n\\par ", bytes(range(256))]),
        max_size=9,
    ),
    CHANCE,
    st.booleans(),
)
def test_however_it_was_packed_it_is_unpacked(pieces, random, end_mark):
    """References of every length and distance, to the preloaded octets, into their own run."""
    rtf = b"".join(pieces) + b"}"
    packed = lzfu.pack(rtf, random, end_mark=end_mark)
    assert decompress(packed) == Decompressed(rtf, checksum_ok=True, complete=True)


def test_every_place_of_the_dictionary_can_be_referred_to():
    """The preloaded octets, and zeros behind them."""
    rtf = b"".join(
        decompress(lzfu.value(b"\x03" + struct.pack(">HH", place << 4, 207 + 2 << 4), 2)).rtf
        for place in [*range(0, 207, 2), *range(208, 4096, 2)]
    )
    assert rtf.startswith(rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}")
    assert rtf[:206].endswith(rb"\b\i\u\tab\t")
    assert rtf[208:] == bytes(len(rtf) - 208)


@pytest.mark.parametrize("counted", [0, 12])
@pytest.mark.parametrize("behind", [b"", b"junk"])
def test_what_was_stored_uncompressed_is_taken_as_it_is(counted, behind):
    """MELA; some writers count their header in the size."""
    rtf = b"{\\rtf1 x}"
    assert decompress(lzfu.value(rtf, len(rtf) + counted, b"MELA") + behind) == Decompressed(
        rtf, checksum_ok=True, complete=True
    )
    assert not decompress(lzfu.value(rtf, len(rtf), b"MELA")[:-2]).complete


def test_a_wrong_checksum_does_not_lose_the_text():
    """It is told, and the text is there."""
    damaged = HELLO[:12] + b"\0\0\0\0" + HELLO[16:]
    result = decompress(damaged)
    assert result.rtf == decompress(HELLO).rtf
    assert not result.checksum_ok
    assert result.complete


@given(st.integers(0, len(HELLO) - 3))
def test_what_is_cut_off_gives_its_beginning(length):
    """Every prefix is a beginning of the text."""
    result = decompress(HELLO[:length])
    assert decompress(HELLO).rtf.startswith(result.rtf)
    assert not result.complete
    assert not result.checksum_ok


def test_what_follows_the_end_is_no_part_of_it():
    """Neither behind the end mark nor, without one, behind the size where a document ends there."""
    assert decompress(HELLO + b"junk" * 9).rtf == decompress(HELLO).rtf
    assert decompress(lzfu.value(b"\0{bcdefg}\0ijkl", 8)).rtf == b"{bcdefg}"


@pytest.mark.parametrize("size", [0, 3, 9, 0xFFFFFFFF])
@pytest.mark.parametrize("packed_size", [0, 5, 0xFFFFFFFF])
def test_sizes_that_cannot_be_meant_lose_nothing(size, packed_size):
    """They are claims; what is there counts."""
    rtf = b"{\\rtf1 abcdefgh} and more"
    literals = b"".join(b"\0" + rtf[start : start + 8] for start in range(0, len(rtf), 8))
    for kind, content in ((b"LZFu", literals), (b"MELA", rtf)):
        result = decompress(struct.pack("<II4sI", packed_size, size, kind, 0) + content)
        assert result.rtf == rtf
        assert result.complete == (size <= len(rtf) and (kind == b"LZFu" or packed_size < 99))


def test_rtf_is_known_by_its_beginning():
    """Without any header, or where that names no kind there is; then nothing vouches for it."""
    rtf = b"{\\rtf1 hello}"
    assert decompress(rtf) == Decompressed(rtf, checksum_ok=True, complete=True)
    stored = lzfu.value(rtf, len(rtf), b"WHAT")
    assert decompress(stored) == Decompressed(rtf, checksum_ok=False, complete=True)
    packed = HELLO[:8] + b"LZFv" + HELLO[12:]
    assert decompress(packed) == replace(decompress(HELLO), checksum_ok=False)


@pytest.mark.parametrize("data", [b"", b"{\\rt", lzfu.value(b"abc", 3, b"WHAT")])
def test_what_is_no_rtf_gives_nothing(data):
    """Only LZFu and MELA exist."""
    assert decompress(data) == Decompressed(b"", checksum_ok=False, complete=False)


@pytest.mark.parametrize("unit", [b"\xff" + b"\x00\x0f" * 8, b"\x00" + b"a" * 8])
def test_what_unpacks_to_more_than_the_limit_is_cut(unit):
    """Seventeen octets out of two, again and again; nothing is unpacked only to be thrown away."""
    result = decompress(lzfu.value(unit * 3_000, 0xFFFFFFFF), 3_000)
    assert len(result.rtf) == 3_000
    assert not result.complete


@pytest.mark.parametrize("kind", [b"LZFu", b"MELA", b"WHAT"])
@given(packed=st.binary(max_size=200), size=st.integers(0, 0xFFFFFFFF))
def test_unpacking_never_raises(kind, packed, size):
    """Whatever stands in the file, and never more than references can make of it."""
    result = decompress(lzfu.value(packed, size, kind))
    assert len(result.rtf) <= 9 * len(packed)
    assert isinstance(decompress(packed).rtf, bytes)
