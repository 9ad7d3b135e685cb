"""The way past what is not shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.rtf.skip import end_of_fallback, end_of_group


@pytest.mark.parametrize(
    ("group", "rest"),
    [
        (rb"x}", b"y"),
        (rb"{a}{b{c}}}", b"y"),
        (rb"\{\}\\}", b"y"),
        (rb"\'7d\}}", b"y"),
        (rb"\bin3 }}}}", b"y"),
        (rb"\bin999 }", b"y"),
        (rb"\binary 3}", b"y"),
        (b"\r\n\0}", b"y"),
    ],
)
def test_a_group_ends_with_its_own_brace(group, rest):
    """Not with those inside it, escaped ones, or raw octets."""
    rtf = b"{" + group + rest
    assert rtf[end_of_group(rtf, 1, iter(range(100))) :] == rest


@pytest.mark.parametrize("rtf", [b"{", b"{x", b"{{}", b"{\\", b"{\\bin2 }}"])
def test_a_group_that_nothing_closes_ends_with_the_document(rtf):
    """The rest belongs to it."""
    assert end_of_group(rtf, 1, iter(range(100))) == len(rtf)


def test_where_steps_run_out_the_document_ends():
    """A step for each brace."""
    rtf = b"{{}{}}rest"
    assert end_of_group(rtf, 1, iter(range(5))) == 6
    assert end_of_group(rtf, 1, iter(range(4))) == len(rtf)


@pytest.mark.parametrize(
    ("rtf", "count", "rest"),
    [
        (b"?x", 1, b"x"),
        (b"xyz", 2, b"z"),
        (rb"\'93\'fax", 2, b"x"),
        (rb"\bullet x", 1, b"x"),
        (rb"\~x", 1, b"x"),
        (rb"\bin2 }}x", 1, b"x"),
        (b"\r\n?x", 1, b"x"),
        (rb"?\u9 x", 3, rb"\u9 x"),
        (rb"?\f1 x", 3, rb"\f1 x"),
        (rb"?}x", 3, b"}x"),
        (rb"?{x", 3, b"{x"),
        (b"?", 3, b""),
        (b"x", 0, b"x"),
    ],
)
def test_a_fallback_ends_with_its_group_or_with_a_change(rtf, count, rest):
    """Octets, words, symbols and raw octets count as one character each."""
    assert rtf[end_of_fallback(rtf, 0, count) :] == rest


@given(
    st.binary(max_size=99) | st.text("{}\\'bin19u ", max_size=99).map(str.encode),
    st.integers(0, 99),
    st.integers(0, 9),
)
def test_skipping_goes_forward_and_stays_inside(rtf, place, count):
    """Whatever stands there, and however few steps are left."""
    start = min(place, len(rtf))
    assert start <= end_of_group(rtf, start, iter(range(count))) <= len(rtf)
    assert start <= end_of_fallback(rtf, start, count) <= len(rtf)
