"""What a child answers about files that hold many messages."""

from __future__ import annotations

import pytest

from bundle_files import archive, mail
from intact.formats.heads import head
from intact.reading import child, protocol, serving
from intact.reading.protocol import (
    Frame,
    Heads,
    Kind,
    Listing,
    Member,
    Members,
    Nonsense,
    Refusal,
    Unpacking,
)

ONE, TWO = mail("one"), mail("two")


def listing(*sections: bytes, number: int = 7) -> Frame:
    """The question for the heads of messages that begin so."""
    record = Listing(number, tuple(map(len, sections)))
    return protocol.framed(Kind.LIST, record, b"".join(sections))


def test_heads_are_answered_in_the_order_they_were_asked_for() -> None:
    """Under the number of the question, also none at all."""
    frame = child.answered(listing(ONE, b"", TWO))
    assert frame.kind is Kind.HEADS
    assert protocol.record_of(frame, Heads) == Heads(7, (head(ONE), head(b""), head(TWO)))
    assert protocol.record_of(child.answered(listing()), Heads) == Heads(7, ())


@pytest.mark.parametrize("lengths", [(1,), (3, 3), (9, -4), ()])
def test_lengths_that_are_not_those_of_the_bytes_are_nonsense(lengths: tuple[int, ...]) -> None:
    """Nobody knows what was meant."""
    with pytest.raises(Nonsense):
        child.answered(protocol.framed(Kind.LIST, Listing(1, lengths), b"12345"))


def unpacking(data: bytes) -> Frame:
    """What a child answers about an archive."""
    return child.answered(protocol.framed(Kind.UNPACK, Unpacking(5), data))


def test_an_archive_is_answered_with_its_messages_one_behind_the_other() -> None:
    """What is none has its reason, and no bytes."""
    frame = unpacking(archive({"a.eml": ONE, "b.pdf": b"%PDF-1.7", "c.eml": TWO}))
    assert (frame.kind, frame.blob) == (Kind.MEMBERS, ONE + TWO)
    assert protocol.record_of(frame, Members) == Members(
        5,
        (
            Member("a.eml", 0, len(ONE)),
            Member("b.pdf", 0, 0, "not-a-message", {"kind": "PDF"}),
            Member("c.eml", len(ONE), len(ONE + TWO)),
        ),
    )


def test_what_is_no_archive_is_refused() -> None:
    """Under the number of the question."""
    refusal = protocol.record_of(unpacking(b"PK\3\4"), Refusal)
    assert refusal == Refusal(5, "damaged", {"kind": "ZIP"})


def test_a_mistake_in_a_reader_costs_no_more_than_an_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The child goes on."""
    monkeypatch.setattr(serving, "head", lambda section: 1 / 0)
    refusal = protocol.record_of(child.answered(listing(ONE)), Refusal)
    assert refusal == Refusal(7, "reader-died", {"error": "ZeroDivisionError"})
