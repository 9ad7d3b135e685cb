"""Structures are read field by field, and never beyond their end."""

from __future__ import annotations

import pytest

from intact.outlook.octet_reader import OctetReader, TooShortError


def test_fields_follow_each_other():
    """Little-endian."""
    reader = OctetReader(b"\x01\x02\xff\xff\xff\xffab")
    assert (reader.number(2), reader.signed(4), reader.octets(2)) == (0x201, -1, b"ab")


@pytest.mark.parametrize("size", [4, 2**32 - 1])
def test_a_field_beyond_the_end_is_told(size):
    """Whatever a hostile length says, nothing is made up, and what was read stays read."""
    reader = OctetReader(b"abc")
    with pytest.raises(TooShortError):
        reader.octets(size)
    assert reader.octets(3) == b"abc"
