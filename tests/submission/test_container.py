"""The container around the samples."""

from __future__ import annotations

from itertools import chain, repeat

from hypothesis import given
from hypothesis import strategies as st

from intact.submission.container import boundary, multipart, random_boundary


def test_a_boundary_is_random_and_legal():
    """At most 70 characters of those RFC 2046 5.1.1 allows, never the same twice."""
    one = random_boundary()
    assert one != random_boundary()
    assert len(one) <= 70
    assert set(one) <= set("abcdefghijklmnopqrstuvwxyz0123456789=_")


def test_a_boundary_that_occurs_in_a_part_is_not_used():
    """Not even in the middle of a line."""
    proposals = chain(["first", "second"], repeat("third"))
    parts = [b"\r\n\r\n--first\r\n", b"\r\n\r\nx second x"]
    assert boundary(parts, lambda: next(proposals)) == "third"


def test_the_line_end_before_a_delimiter_is_not_the_payloads():
    """A payload that ends in CRLF keeps it, one that does not stays without."""
    assert multipart([b"A: b\r\n\r\nx\r\n", b"\r\ny"], "m") == (
        b"--m\r\nA: b\r\n\r\nx\r\n\r\n--m\r\n\r\ny\r\n--m--\r\n"
    )


@given(st.lists(st.binary(max_size=60), min_size=1, max_size=5))
def test_every_part_can_be_cut_out_again(parts):
    """Between one delimiter and the next stand exactly the bytes of the part."""
    mark = boundary(parts)
    body = b"\r\n" + multipart(parts, mark)
    pieces = body.split(b"\r\n--" + mark.encode())
    assert pieces[0] == b""
    assert pieces[-1] == b"--\r\n"
    assert pieces[1:-1] == [b"\r\n" + part for part in parts]
