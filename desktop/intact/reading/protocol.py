"""What goes over the pipes between the window's process and a reading child.

A frame is a head of fixed size, a text of JSON, and a blob; both lengths stand in the head and are
checked before anything is read. There are no pickles: whoever reads a frame only gets octets.

    parent                                    child
    TERMS    what it may use             ->
                                         <-   READY    which limits hold
    REQUEST  number, origin + the bytes  ->
                                         <-   SAMPLE   number, facts + the sample's bytes
                                         or   REFUSAL  number, reason
    LIST     number, lengths + the beginnings of messages, one behind the other  ->
                                         <-   HEADS    number, what a list says of each
    UNPACK   number + the bytes of an archive  ->
                                         <-   MEMBERS  number, names and places + their bytes
                                         or   REFUSAL  number, reason
"""

from __future__ import annotations

import struct
import threading
from dataclasses import dataclass, field
from enum import IntEnum
from typing import IO, Any, Final, TypeVar

import msgspec

from intact import limits
from intact.fidelity import Fidelity, Loss
from intact.sample import Facts, Format, Head, TakenOff
from intact.source import Origin

_HEAD: Final = struct.Struct("!4sBIQ")  # magic, kind, octets of text, octets of blob
_MAGIC: Final = b"INT1"

Record = TypeVar("Record")

_LEARNING: Final = threading.Lock()
_decoders: dict[type, msgspec.json.Decoder[Any]] = {}


class Nonsense(Exception):
    """What came over the pipe breaks the protocol."""


class Kind(IntEnum):
    """What a frame is."""

    TERMS = 1
    READY = 2
    REQUEST = 3
    SAMPLE = 4
    REFUSAL = 5
    LIST = 6
    HEADS = 7
    UNPACK = 8
    MEMBERS = 9


@dataclass(frozen=True, slots=True)
class Frame:
    """One message over a pipe."""

    kind: Kind
    text: bytes
    blob: bytes = b""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a child may use: bytes of memory, seconds of CPU time, descriptors."""

    memory: int
    seconds: int
    files: int


@dataclass(frozen=True, slots=True)
class Ready:
    """A child is ready; `layers` names the limits that hold, `version` is Intact's."""

    version: str
    layers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Request:
    """Read the blob. The name stays with the parent: no reader may depend on it."""

    number: int
    origin: Origin
    client: str
    keep_client_lines: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """The blob is a sample; what was known of the source before is added by the parent."""

    number: int
    source_sha256: str
    sha256: str
    format: Format
    fidelity: Fidelity
    losses: tuple[Loss, ...]
    facts: Facts
    taken_off: tuple[TakenOff, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """The source is no sample; `reason` is one of `errors.UnreadableReason`."""

    number: int
    reason: str
    values: dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Listing:
    """Tell the heads of messages whose beginnings lie in the blob, each of one of these lengths."""

    number: int
    lengths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Heads:
    """What a list says of messages, in the order they were asked for."""

    number: int
    heads: tuple[Head, ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """Whatever a frame asks, its number."""

    number: int


@dataclass(frozen=True, slots=True)
class Unpacking(Numbered):
    """Unpack the archive in the blob."""


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive.

    Attributes:
        path: where it lies in the archive.
        start, end: its bytes in the blob; both 0 where it is refused.
        refusal: why it is no message, "" where it is one; one of `errors.UnreadableReason`.
        values: what fills the sentence of a refusal.
    """

    path: str
    start: int
    end: int
    refusal: str = ""
    values: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Members:
    """What is in an archive, in its order."""

    number: int
    members: tuple[Member, ...]


def most_of_blob(source_size: int) -> int:
    """How many octets an answer to a source of that size may have."""
    return limits.ANSWER_BLOB_FACTOR * source_size + limits.ANSWER_BLOB_EXTRA


def framed(kind: Kind, record: object, blob: bytes = b"") -> Frame:
    """A record as a frame; lone surrogates, which JSON cannot hold, become U+FFFD."""
    try:
        text = msgspec.json.encode(record)
    except UnicodeEncodeError:
        text = msgspec.json.encode(_without_surrogates(msgspec.to_builtins(record)))
    return Frame(kind, text, blob)


def record_of(frame: Frame, wanted: type[Record]) -> Record:
    """The record in a frame.

    Raises:
        Nonsense: the text does not fit it.
    """
    try:
        return _decoder(wanted).decode(frame.text)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Nonsense(type(error).__name__) from None


def _decoder(wanted: type[Record]) -> msgspec.json.Decoder[Record]:
    """What reads such records, made by one thread at a time.

    msgspec (0.22) notes what it learns of a type at the type, before it has learnt all: two threads
    that see the first record of a kind together bring the process down.
    """
    with _LEARNING:
        if wanted not in _decoders:
            _decoders[wanted] = msgspec.json.Decoder(wanted)
        return _decoders[wanted]


def write(stream: IO[bytes], frame: Frame) -> None:
    """Writes a frame and flushes it.

    Raises:
        OSError: the other side is gone.
    """
    stream.write(_HEAD.pack(_MAGIC, frame.kind, len(frame.text), len(frame.blob)))
    stream.write(frame.text)
    stream.write(frame.blob)
    stream.flush()


def read(stream: IO[bytes], most_of_blob: int) -> Frame | None:
    """Reads a frame; None at the end of the stream.

    Raises:
        Nonsense: no frame, a frame of more than the bounds, or half a frame.
        OSError: the pipe broke.
    """
    head = stream.read(_HEAD.size)
    if not head:
        return None
    if len(head) < _HEAD.size:
        raise Nonsense("half a head")
    magic, kind, text_size, blob_size = _HEAD.unpack(head)
    if magic != _MAGIC or kind not in Kind.__members__.values():
        raise Nonsense("no frame")
    if text_size > limits.ANSWER_JSON or blob_size > most_of_blob:
        raise Nonsense("too large")
    frame = Frame(Kind(kind), stream.read(text_size), stream.read(blob_size))
    if len(frame.text) < text_size or len(frame.blob) < blob_size:
        raise Nonsense("half a frame")
    return frame


def _without_surrogates(value: object) -> object:
    """The same builtins with text that UTF-8 can hold; as deep as the records are, no deeper."""
    match value:
        case str():
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        case list() | tuple():
            return [_without_surrogates(one) for one in value]
        case dict():
            return {
                _without_surrogates(key): _without_surrogates(one) for key, one in value.items()
            }
        case _:
            return value
