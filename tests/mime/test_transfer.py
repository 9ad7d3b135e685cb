"""Transfer encodings are undone leniently."""

from __future__ import annotations

import binascii

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.mime import transfer


@pytest.mark.parametrize(
    ("data", "encoding", "result"),
    [
        (b"SGVs\r\nbG8=\r\n", "base64", b"Hello"),
        (b"SGVsbG8", "base64", b"Hello"),
        (b"SGVs!bG8=", "base64", b"Hello"),
        (b"SGk=\nSGk=\n", "base64", b"HiHi"),
        (b"SGVsb", "base64", b"Hel"),
        (b"a=3Db=\r\nc", "quoted-printable", b"a=bc"),
        (b"a=ZZ", "quoted-printable", b"a=ZZ"),
        (b"as it is", "8bit", b"as it is"),
        (b"as it is", "x-unknown", b"as it is"),
    ],
)
def test_encodings_are_undone(data, encoding, result):
    """What is broken is read as far as it makes sense."""
    assert transfer.decode(data, encoding) == result


@given(st.binary(max_size=200), st.integers(1, 76))
def test_base64_comes_back_however_it_is_cut(data, width):
    """Line lengths do not matter."""
    encoded = binascii.b2a_base64(data)
    lines = b"\r\n".join(encoded[at : at + width] for at in range(0, len(encoded), width))
    assert transfer.decode(lines, "base64") == data


@given(st.binary(max_size=300), st.sampled_from(["base64", "quoted-printable", "7bit"]))
def test_no_bytes_are_too_odd(data, encoding):
    """Nothing is raised, and nothing grows."""
    assert len(transfer.decode(data, encoding)) <= len(data)
