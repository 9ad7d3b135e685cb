"""What a child says is checked again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from intact import formats, limits
from intact.errors import Unreadable, UnreadableReason
from intact.fidelity import Fidelity, Loss, LossCode
from intact.mime.lines import survey
from intact.reading import answer, protocol
from intact.reading.protocol import Answer, Kind, Nonsense, Refusal
from intact.sample import (
    Carrier,
    Contained,
    Facts,
    Field,
    Format,
    Lines,
    Mailbox,
    Part,
    Sample,
    Signature,
    SignedState,
    TakenOff,
)
from intact.source import Origin, Source
from reading_children import message

SOURCE = message()


def honest() -> Answer:
    """What an honest child says about the source."""
    return said_of(formats.read(SOURCE))


def said_of(sample: Sample) -> Answer:
    """What an honest child says when it has made this sample."""
    return Answer(
        1,
        sample.source_sha256,
        sample.sha256,
        sample.format,
        sample.fidelity,
        sample.losses,
        sample.facts,
        sample.taken_off,
    )


def about(facts: Callable[[Facts], Facts]) -> Answer:
    """An answer whose facts were changed."""
    said = honest()
    return replace(said, facts=facts(said.facts))


def judged(said: Answer, data: bytes = SOURCE.data, number: int = 1) -> None:
    """Checks an answer to request 1 as the pool does, over the wire."""
    answer.sample_of(protocol.framed(Kind.SAMPLE, said, data), SOURCE, number)


def contained(start: int, end: int) -> Contained:
    """An attached message at these offsets."""
    return Contained(start, end, Carrier.PLAIN, "", "", Mailbox("", ""), True)


def signature(domain: str) -> Signature:
    """A signature by that domain."""
    return Signature("DKIM-Signature", domain, SignedState.MATCHES)


def test_an_honest_answer_is_a_sample() -> None:
    """The sample is the one the reader made."""
    frame = protocol.framed(Kind.SAMPLE, honest(), SOURCE.data)
    assert answer.sample_of(frame, SOURCE, 1) == formats.read(SOURCE)


LIES = {
    "another request": lambda: replace(honest(), number=2),
    "another source": lambda: replace(honest(), source_sha256="0" * 64),
    "another hash": lambda: replace(honest(), sha256="0" * 64),
    "too many fields": lambda: about(lambda f: replace(f, fields=(Field("a", "b"),) * 1_001)),
    "too many hosts": lambda: about(lambda f: replace(f, link_hosts=("a",) * 501)),
    "long preview": lambda: about(lambda f: replace(f, preview="x" * (1024 * 1024 + 1))),
    "long subject": lambda: about(lambda f: replace(f, subject="x" * 1_001)),
    "long address": lambda: about(lambda f: replace(f, sender=Mailbox("", "x" * 1_048_577))),
    "moment without zone": lambda: about(lambda f: replace(f, sent=datetime(2026, 1, 1))),  # noqa: DTZ001 - the lie
    "negative count": lambda: about(lambda f: replace(f, received_count=-1)),
    "part larger than all": lambda: about(
        lambda f: replace(f, parts=(Part(0, "a/b", "", 10_000),))
    ),
    "offsets outside": lambda: about(lambda f: replace(f, contained=(contained(0, 10_000),))),
    "offsets crossed": lambda: about(lambda f: replace(f, contained=(contained(5, 4),))),
    "offsets negative": lambda: about(lambda f: replace(f, contained=(contained(-5, 4),))),
    "lines that hide a NUL": lambda: about(
        lambda f: replace(f, lines=Lines(10, False, False, True, False, 0, 4))
    ),
    "too many losses": lambda: replace(
        honest(), losses=(Loss(LossCode.DAMAGED),) * (limits.ANSWER_LOSSES + 1)
    ),
    "too many signatures": lambda: about(
        lambda f: replace(f, signatures=(signature("a.example"),) * (limits.SIGNATURES + 1))
    ),
    "a signer with markup": lambda: about(
        lambda f: replace(f, signatures=(signature("<b>a.example"),))
    ),
    "a long loss": lambda: replace(
        honest(), losses=(Loss(LossCode.DAMAGED, {"where": "x" * 1_048_577}),)
    ),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_lie_is_nonsense(lie: str) -> None:
    """An answer that contradicts its bytes, its request or its bounds is not believed."""
    with pytest.raises(Nonsense):
        judged(LIES[lie]())


def test_changed_bytes_are_not_exact() -> None:
    """What is called exact, with nothing lost, must be the bytes that were handed over."""
    data = SOURCE.data.replace(b"Hello", b"Hallo")
    sha256 = hashlib.sha256(data).hexdigest()
    with pytest.raises(Nonsense):
        judged(replace(honest(), sha256=sha256), data)
    for code in (LossCode.CLIENT_LINES_REMOVED, LossCode.UTF16_UNDONE):
        with pytest.raises(Nonsense):
            judged(replace(honest(), sha256=sha256, losses=(Loss(code, {"names": "X"}),)), data)
    judged(replace(honest(), sha256=sha256, fidelity=Fidelity.HEADERS_KEPT), data)


def stored(data: bytes) -> Source:
    """A file with these bytes."""
    return Source(data, "a", Origin.FILE)


STORED = {
    "client lines": stored(b"X-UIDL: 1\n" + SOURCE.data),
    "lines at the end": stored(SOURCE.data.replace(b"\r\n\r\n", b"\r\nX-Evolution: 1\r\n\r\n", 1)),
    "UTF-16": stored(SOURCE.data.decode("ascii").encode("utf-16")),
    "Apple Mail": stored(b"%d\n%s<?xml ?><plist></plist>" % (len(SOURCE.data), SOURCE.data)),
}


@pytest.mark.parametrize("kind", STORED)
def test_what_was_taken_off_is_put_back_and_compared(kind: str) -> None:
    """An exact sample is the file but for what is told; not one octet of it may be another."""
    source = STORED[kind]
    sample = formats.read(source)
    assert (sample.data, sample.fidelity) == (SOURCE.data, Fidelity.EXACT)
    frame = protocol.framed(Kind.SAMPLE, said_of(sample), sample.data)
    assert answer.sample_of(frame, source, 1) == sample
    changed = sample.data.replace(b"Hello", "Häll".encode())
    lie = replace(said_of(sample), sha256=hashlib.sha256(changed).hexdigest())
    lie = replace(lie, facts=replace(lie.facts, lines=survey(changed)))
    with pytest.raises(Nonsense):
        answer.sample_of(protocol.framed(Kind.SAMPLE, lie, changed), source, 1)


def test_octets_that_were_not_in_the_file_cannot_be_put_back() -> None:
    """Neither others, nor at another place, nor more runs than a client adds."""
    source = STORED["client lines"]
    said = said_of(formats.read(source))
    for taken in (
        (),
        (TakenOff(0, b"X-UIDL: 2\n"),),
        (TakenOff(3, b"X-UIDL: 1\n"),),
        tuple(TakenOff(0, octet.encode()) for octet in "X-UIDL: 1\n"),
    ):
        frame = protocol.framed(Kind.SAMPLE, replace(said, taken_off=taken), SOURCE.data)
        with pytest.raises(Nonsense):
            answer.sample_of(frame, source, 1)


def test_a_converted_sample_is_never_exact_and_has_nothing_taken_off() -> None:
    """Both would be a lie."""
    with pytest.raises(Nonsense):
        judged(replace(honest(), format=Format.MSG))
    taken = (TakenOff(0, b"x"),)
    with pytest.raises(Nonsense):
        judged(replace(honest(), fidelity=Fidelity.HEADERS_KEPT, taken_off=taken))


def test_a_refusal_is_told() -> None:
    """Reason and values of a reader's refusal arrive."""
    frame = protocol.framed(Kind.REFUSAL, Refusal(1, "mail-store", {"kind": "PST/OST"}))
    with pytest.raises(Unreadable) as caught:
        answer.sample_of(frame, SOURCE, 1)
    assert caught.value.reason is UnreadableReason.MAIL_STORE
    assert caught.value.values == {"kind": "PST/OST"}


@pytest.mark.parametrize(
    "refusal",
    [
        Refusal(2, "damaged", {}),
        Refusal(1, "because", {}),
        Refusal(1, "vanished", {}),
        Refusal(1, "damaged", {str(number): 1 for number in range(9)}),
        Refusal(1, "damaged", {"where": "x" * 1_001}),
    ],
    ids=["other request", "unknown reason", "not its business", "many values", "long value"],
)
def test_a_strange_refusal_is_nonsense(refusal: Refusal) -> None:
    """A refusal is bounded too, and names a reason a reader can know."""
    with pytest.raises(Nonsense):
        answer.sample_of(protocol.framed(Kind.REFUSAL, refusal), SOURCE, 1)
