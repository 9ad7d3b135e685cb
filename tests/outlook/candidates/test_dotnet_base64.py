"""Base64 of .NET: lines of 64 characters, and of 68 where a buffer ends inside a group."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.mime import encode
from intact.outlook.candidates import dotnet_base64

BUFFER = 17 * 1024


@pytest.mark.parametrize("size", [0, 1, 47, 48, 49, BUFFER])
def test_a_buffer_is_written_as_all_others_do(size):
    """Nothing is shared within one."""
    data = bytes(range(256)) * 68
    assert dotnet_base64.lines(data[:size], 64) == encode.base64_lines(data[:size], 64)


def test_the_longer_lines_of_a_real_picture():
    """Where a picture of 405,781 octets had them that such a program sent."""
    lines = dotnet_base64.lines(bytes(405_781), 64).splitlines()
    longer = [place for place, line in enumerate(lines) if len(line) == 68]
    assert longer == [
        *(362, 725, 1450, 1813, 2538, 2900, 3626, 3988, 4714, 5076, 5801, 6164, 6889, 7252),
        *(7977, 8340),
    ]
    assert {len(line) for line in lines} == {64, 68, 52}


@given(st.integers(0, 5 * BUFFER), st.sampled_from((60, 64, 76)))
def test_nothing_is_lost(size, width):
    """Decoded, it is what it was."""
    data = bytes(size)
    assert base64.b64decode(dotnet_base64.lines(data, width)) == data
