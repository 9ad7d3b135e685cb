"""Parts behind delimiters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intact.fidelity import Fidelity
from intact.outlook.candidates.writing import Written, joined
from intact.outlook.parts import Placed


def test_parts_are_joined_and_messages_placed():
    """The places move with what stands before them."""
    message = Written(b"A: b\r\n", b"inside", (Placed(0, 6, Fidelity.EXACT, ()),))
    made = joined([Written(b"", b"first"), message], "x", b"note\r\n")
    assert made.body == b"note\r\n--x\r\n\r\nfirst\r\n--x\r\nA: b\r\n\r\ninside\r\n--x--"
    (placed,) = made.placed
    assert made.body[placed.start : placed.end] == b"inside"


WRITTEN = st.builds(Written, st.just(b"X: y\r\n"), st.binary(max_size=40))


@given(st.lists(WRITTEN, min_size=1, max_size=5), st.binary(max_size=9))
def test_every_part_stands_whole_behind_its_delimiter(parts, opening):
    """In their order, and the last delimiter closes."""
    made = joined(parts, "b-1", opening).body
    assert made.startswith(opening)
    assert made.endswith(b"\r\n--b-1--")
    place = len(opening)
    for part in parts:
        whole = b"--b-1\r\n" + part.head + b"\r\n" + part.body + b"\r\n"
        assert made[place : place + len(whole)] == whole
        place += len(whole)
