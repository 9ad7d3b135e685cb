"""The reading child: takes sources, answers with samples, and can do nothing else.

It imports what reading needs while it still may, then binds itself, then says that it is ready.
What goes wrong with one source is an answer; running out of memory ends the child, since nobody
knows what state that leaves.
"""

from __future__ import annotations

import importlib
from typing import BinaryIO, Final

import intact
from intact import formats, limits
from intact.errors import Unreadable, UnreadableReason
from intact.mime import charsets
from intact.reading import protocol, serving
from intact.reading.protocol import (
    Answer,
    Frame,
    Kind,
    Nonsense,
    Numbered,
    Ready,
    Refusal,
    Request,
    Terms,
)
from intact.source import Source
from intact.system import this_system
from intact.system.interface import System

_LOADED_BEFOREHAND: Final = ("_strptime", "extract_msg", "unicodedata")
"""What readers and the standard library load when first needed; here nothing could be opened."""


def main(system: System | None = None) -> int:
    """Serves the pipes until they end; returns the exit code of the process."""
    system = system or this_system()
    coming, going = system.take_pipes()
    first = protocol.read(coming, 0)
    if first is None:
        return 0
    terms = protocol.record_of(first, Terms)
    for module in _LOADED_BEFOREHAND:
        importlib.import_module(module)
    charsets.load()
    layers = system.limit_this_process(terms.memory, terms.seconds, terms.files)
    protocol.write(going, protocol.framed(Kind.READY, Ready(intact.__version__, layers)))
    serve(coming, going)
    return 0


def serve(coming: BinaryIO, going: BinaryIO) -> None:
    """Answers every request, in order, until there are no more."""
    while (frame := protocol.read(coming, limits.SOURCE_BYTES_HARD)) is not None:
        protocol.write(going, answered(frame))


def answered(frame: Frame) -> Frame:
    """The answer to a question."""
    try:
        match frame.kind:
            case Kind.LIST:
                return serving.heads(frame)
            case Kind.UNPACK:
                return serving.members(frame)
            case _:
                return _sample(frame)
    except Unreadable as error:
        return _refusal(frame, error)
    except (MemoryError, Nonsense):
        raise
    except Exception as error:  # noqa: BLE001 - any mistake of a reader costs one sample, not more
        died = Unreadable(UnreadableReason.READER_DIED, error=type(error).__name__)
        return _refusal(frame, died)


def _sample(frame: Frame) -> Frame:
    request = protocol.record_of(frame, Request)
    source = Source(
        data=frame.blob,
        name="",
        origin=request.origin,
        client=request.client,
        keep_client_lines=request.keep_client_lines,
    )
    sample = formats.read(source)
    most = protocol.most_of_blob(len(frame.blob))
    if len(sample.data) > most:
        raise Unreadable(UnreadableReason.TOO_LARGE, size=len(sample.data), limit=most)
    answer = Answer(
        number=request.number,
        source_sha256=sample.source_sha256,
        sha256=sample.sha256,
        format=sample.format,
        fidelity=sample.fidelity,
        losses=sample.losses,
        facts=sample.facts,
        taken_off=sample.taken_off,
    )
    return protocol.framed(Kind.SAMPLE, answer, sample.data)


def _refusal(frame: Frame, error: Unreadable) -> Frame:
    number = protocol.record_of(frame, Numbered).number
    return protocol.framed(Kind.REFUSAL, Refusal(number, error.reason.value, error.values))
