"""The child's own code, run here: its answers, and its life from terms to the end of the pipe."""

from __future__ import annotations

import io
from typing import BinaryIO

import pytest

from intact import formats, limits
from intact.reading import child, protocol
from intact.reading.protocol import Answer, Frame, Kind, Ready, Refusal, Request, Terms
from intact.source import Origin, Source
from reading_children import message


def request(source: Source, number: int = 1) -> Frame:
    """A request to read a source."""
    record = Request(number, source.origin, source.client)
    return protocol.framed(Kind.REQUEST, record, source.data)


class FakeSystem:
    """Gives a child pipes of this process, and notes its limits."""

    def __init__(self, *frames: Frame) -> None:
        self.coming, self.going = io.BytesIO(), io.BytesIO()
        self.limited: tuple[int, int, int] | None = None
        for frame in frames:
            protocol.write(self.coming, frame)
        self.coming.seek(0)

    def take_pipes(self) -> tuple[BinaryIO, BinaryIO]:
        """Pipes in memory."""
        return self.coming, self.going

    def limit_this_process(self, memory: int, seconds: int, files: int) -> tuple[str, ...]:
        """Notes what was asked; this process stays as free as it was."""
        self.limited = (memory, seconds, files)
        return ("memory",)

    def heard(self) -> list[Frame]:
        """What the child said."""
        self.going.seek(0)
        frames = []
        while (frame := protocol.read(self.going, limits.SOURCE_BYTES)) is not None:
            frames.append(frame)
        return frames


def test_a_message_is_answered_with_its_sample() -> None:
    """The blob is the sample, the text everything else, under the number of the request."""
    source = message()
    frame = child.answered(request(source, 5))
    said = protocol.record_of(frame, Answer)
    assert (frame.kind, frame.blob, said.number) == (Kind.SAMPLE, source.data, 5)
    assert said.source_sha256 == source.sha256


def test_what_is_no_message_is_answered_with_a_refusal() -> None:
    """The reason of the reader goes over the pipe."""
    frame = child.answered(request(Source(b"%PDF-1.7\n...", "", Origin.FILE)))
    assert protocol.record_of(frame, Refusal) == Refusal(1, "not-a-message", {"kind": "PDF"})


def test_a_sample_that_grew_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The parent would not take it, so it is told why instead."""
    monkeypatch.setattr(protocol, "most_of_blob", lambda size: size - 1)
    refusal = protocol.record_of(child.answered(request(message())), Refusal)
    assert refusal.reason == "too-large"


def test_running_out_of_memory_ends_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody knows in which state it is then, so it does not answer."""

    def hog(_source: Source) -> None:
        raise MemoryError

    monkeypatch.setattr(formats, "read", hog)
    with pytest.raises(MemoryError):
        child.answered(request(message()))


def test_a_child_limits_itself_before_it_reads() -> None:
    """Terms come first, then it says that it is ready, then it answers in order until the end."""
    terms = protocol.framed(Kind.TERMS, Terms(1_000, 2, 3))
    system = FakeSystem(terms, request(message(1), 1), request(message(2), 2))
    assert child.main(system) == 0
    assert system.limited == (1_000, 2, 3)
    ready, *answers = system.heard()
    assert protocol.record_of(ready, Ready).layers == ("memory",)
    assert [protocol.record_of(one, Answer).number for one in answers] == [1, 2]


def test_a_child_without_terms_ends() -> None:
    """A parent that went away at once leaves no child behind."""
    system = FakeSystem()
    assert child.main(system) == 0
    assert system.limited is None
