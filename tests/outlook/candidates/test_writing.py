"""Parts behind delimiters."""

from __future__ import annotations

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
