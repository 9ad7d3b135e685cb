"""Compressed RTF: unpacked exactly, and damage told instead of raised."""

from __future__ import annotations

import struct

import compressed_rtf as independent
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.outlook.compressed_rtf import Decompressed, decompress

HELLO = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c09002062"
    "7705b06c647d0a800fa0"
)
"""[MS-OXRTFCP] 3.1.1"""
RUN = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
"""[MS-OXRTFCP] 3.1.2: a reference that runs into what it is writing"""


def header(packed: bytes, size: int, kind: bytes = b"LZFu", checksum: int = 0) -> bytes:
    """A value with this header and these octets behind it."""
    return struct.pack("<II4sI", len(packed) + 12, size, kind, checksum) + packed


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


def test_what_is_longer_than_the_ring_is_unpacked():
    """References reach back across the end of the 4096 octets."""
    rtf = b"".join(b"{\\*\\htmltag%d <td>}%d" % (n % 7, n * n) for n in range(600))
    assert decompress(independent.compress(rtf, compressed=True)).rtf == rtf


def test_what_was_stored_uncompressed_is_taken_as_it_is():
    """MELA; some writers count their header in the size."""
    rtf = b"{\\rtf1 x}"
    for size in (len(rtf), len(rtf) + 12):
        assert decompress(header(rtf, size, b"MELA")) == Decompressed(
            rtf, checksum_ok=True, complete=True
        )
    assert not decompress(header(rtf, 100, b"MELA")[:-2]).complete


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
    """Neither behind the end mark nor, without one, behind the size."""
    assert decompress(HELLO + b"junk" * 9).rtf == decompress(HELLO).rtf
    assert decompress(header(b"\0abcdefgh\0ijkl", 9)).rtf == b"abcdefghi"


def test_an_unknown_kind_gives_nothing():
    """Only LZFu and MELA exist."""
    nothing = Decompressed(b"", checksum_ok=False, complete=False)
    assert decompress(header(b"abc", 3, b"WHAT")) == nothing
    assert decompress(b"") == nothing


@pytest.mark.parametrize("kind", [b"LZFu", b"MELA"])
def test_a_claimed_size_is_only_a_claim(kind):
    """Four gigabytes are promised, a few octets are there."""
    result = decompress(struct.pack("<II4sI", 0xFFFFFFFF, 0xFFFFFFFF, kind, 0) + b"\0abc")
    assert result.rtf.endswith(b"abc")
    assert not result.complete


def test_what_unpacks_to_more_than_the_limit_is_cut():
    """Seventeen octets out of two, again and again."""
    packed = b"\xff" + b"\x00\x0f" * 8  # references to the start of the ring
    result = decompress(header(packed * (limits.RTF_BYTES // 130), 0xFFFFFFFF))
    assert len(result.rtf) <= limits.RTF_BYTES
    assert not result.complete


@given(st.binary(max_size=200), st.sampled_from([b"LZFu", b"MELA"]))
def test_unpacking_never_raises(packed, kind):
    """Whatever stands in the file."""
    assert isinstance(decompress(header(packed, 100, kind)).rtf, bytes)
    assert isinstance(decompress(packed).rtf, bytes)
