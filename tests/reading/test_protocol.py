"""Frames, and what is no frame."""

from __future__ import annotations

import io
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.reading import protocol
from intact.reading.protocol import Frame, Kind, Nonsense, Ready, Refusal, Request
from intact.source import Origin


def written(frame: Frame) -> bytes:
    """A frame as it goes over the pipe."""
    stream = io.BytesIO()
    protocol.write(stream, frame)
    return stream.getvalue()


@given(st.sampled_from(Kind), st.binary(), st.binary())
def test_a_frame_comes_out_as_it_went_in(kind: Kind, text: bytes, blob: bytes) -> None:
    """Kind, text and blob survive the pipe."""
    frame = Frame(kind, text, blob)
    assert protocol.read(io.BytesIO(written(frame)), len(blob)) == frame


@given(st.binary(max_size=60))
def test_any_bytes_are_a_frame_or_nonsense(data: bytes) -> None:
    """Nothing but nonsense comes of what is no frame."""
    try:
        protocol.read(io.BytesIO(data), 100)
    except Nonsense:
        return
    assert not data


@pytest.mark.parametrize("length", [1, 16, 17, 20, 24])
def test_half_a_frame_is_nonsense(length: int) -> None:
    """A stream that ends inside a frame is not taken for a shorter one."""
    whole = written(Frame(Kind.SAMPLE, b"{}", b"1234567"))
    with pytest.raises(Nonsense):
        protocol.read(io.BytesIO(whole[:length]), 100)


def test_lengths_are_bounded_before_reading() -> None:
    """A frame that claims more than the bounds is refused by its head alone."""
    large_blob = protocol._HEAD.pack(b"INT1", 4, 2, 101)
    large_text = protocol._HEAD.pack(b"INT1", 4, limits.ANSWER_JSON + 1, 0)
    for head in (large_blob, large_text):
        stream = io.BytesIO(head + b"{}" + b"x" * 200)
        with pytest.raises(Nonsense):
            protocol.read(stream, 100)
        assert stream.tell() == len(head)


def test_what_a_record_looks_like_is_learnt_by_one_thread_at_a_time(monkeypatch) -> None:
    """Two that begin with it together bring msgspec down, as when two files are dropped at once."""
    learn, meeting, learnt = msgspec.json.Decoder, threading.Barrier(2), []

    def slowly(wanted: type) -> msgspec.json.Decoder:
        with suppress(threading.BrokenBarrierError):
            meeting.wait(0.2)
        learnt.append(meeting.broken)  # nobody else came while it waited
        return learn(wanted)

    monkeypatch.setattr(protocol, "_decoders", {})
    monkeypatch.setattr(msgspec.json, "Decoder", slowly)
    frame = protocol.framed(Kind.REFUSAL, Refusal(1, "empty", {}))
    with ThreadPoolExecutor(2) as threads:
        told = list(threads.map(lambda _: protocol.record_of(frame, Refusal), range(2)))
    assert told == [Refusal(1, "empty", {})] * 2
    assert learnt == [True]


def test_the_end_of_the_stream_is_no_frame() -> None:
    """A pipe that was closed between frames ends quietly."""
    assert protocol.read(io.BytesIO(), 100) is None


@pytest.mark.parametrize(
    "text", [b"", b"[]", b"{}", b'{"number": "1"}', b"\xff", b'{"number":1,"origin":"x"}']
)
def test_a_record_that_does_not_fit_is_nonsense(text: bytes) -> None:
    """Fields, types and values of enumerations are checked."""
    with pytest.raises(Nonsense):
        protocol.record_of(Frame(Kind.REQUEST, text), Request)


def test_a_record_survives() -> None:
    """What one side says is what the other side hears."""
    request = Request(7, Origin.PASTE, "kmail")
    frame = protocol.framed(Kind.REQUEST, request, b"blob")
    assert protocol.record_of(frame, Request) == request
    assert frame.blob == b"blob"


@given(st.text(st.characters(categories=["Lu", "So"])))
def test_text_survives(text: str) -> None:
    """Text that UTF-8 can hold arrives as it is."""
    assert heard(text) == text


@pytest.mark.parametrize("text", ["a\ud800b", "\udcff", "\udc00\ud800"])
def test_lone_surrogates_are_replaced(text: str) -> None:
    """JSON cannot hold them; the text around them stays."""
    said = heard(text)
    assert said.encode("utf-8").decode("utf-8") == said
    assert [one for one in said if one.isascii()] == [one for one in text if one.isascii()]


def heard(text: str) -> str:
    """What the other side hears when a text is said."""
    frame = protocol.framed(Kind.REFUSAL, Refusal(1, "damaged", {"where": text}))
    return str(protocol.record_of(frame, Refusal).values["where"])


def test_sequences_are_read_as_tuples() -> None:
    """Records stay frozen on the other side."""
    frame = protocol.framed(Kind.READY, Ready("1", ("memory",)))
    assert protocol.record_of(frame, Ready).layers == ("memory",)
