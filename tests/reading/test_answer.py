"""What a child says is checked again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from intact import formats, limits
from intact.errors import Unreadable, UnreadableReason
from intact.fidelity import Fidelity, Loss, LossCode
from intact.mime.lines import survey
from intact.reading import answer, protocol
from intact.reading.answer import Unpacked
from intact.reading.protocol import Answer, Heads, Kind, Member, Members, Nonsense, Refusal
from intact.sample import (
    Carrier,
    Contained,
    Facts,
    Field,
    Format,
    Head,
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


QUOTED = b"Subject: a\n\nbody\n>From a\n>From b\n"
DIVIDING = b"From ann@example.org Sat Nov 21 09:14:00 2026\n"
UNQUOTED = QUOTED.replace(b">From a", b"From a")


def settled(taken: tuple[TakenOff, ...], data: bytes = UNQUOTED) -> None:
    """Checks an answer about the entry of a mail folder from which so much was taken off."""
    source = stored(DIVIDING + QUOTED)
    said = said_of(formats.read(source))
    said = replace(said, sha256=hashlib.sha256(data).hexdigest(), taken_off=taken)
    said = replace(said, facts=replace(said.facts, lines=survey(data)))
    answer.sample_of(protocol.framed(Kind.SAMPLE, said, data), source, 1)


def test_marks_of_quoted_lines_can_be_taken_off() -> None:
    """Where a mailbox file puts them, and nowhere else."""
    line, place = TakenOff(0, DIVIDING), UNQUOTED.index(b"From a")
    settled((line, TakenOff(place, b">")))
    for taken in (
        (line,),
        (line, TakenOff(place + 1, b">")),
        (line, TakenOff(place - 1, b">")),
        (line, *(TakenOff(place, b">"),) * 2),
        (line, *(TakenOff(place, b">"),) * (limits.QUOTED_LINES + 1)),
    ):
        with pytest.raises(Nonsense):
            settled(taken)
    source = stored(b">" + SOURCE.data)
    said = replace(honest(), source_sha256=source.sha256, taken_off=(TakenOff(0, b">"),))
    frame = protocol.framed(Kind.SAMPLE, said, SOURCE.data)
    with pytest.raises(Nonsense):  # a file of another format
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


def heads_told(said: Heads, count: int = 2) -> tuple[Head, ...]:
    """Checks an answer about heads as the pool does."""
    return answer.heads_of(protocol.framed(Kind.HEADS, said), count, 1)


HEAD = Head("Hello", Mailbox("Ann", "ann@example.org"), datetime(2026, 11, 21, tzinfo=UTC), True)


def test_honest_heads_are_believed() -> None:
    """As many as were asked for."""
    assert heads_told(Heads(1, (HEAD, HEAD))) == (HEAD, HEAD)


@pytest.mark.parametrize(
    "said",
    [
        Heads(2, (HEAD, HEAD)),
        Heads(1, (HEAD,)),
        Heads(1, (HEAD, replace(HEAD, subject="x" * 301))),
        Heads(1, (HEAD, replace(HEAD, sender=Mailbox("", "x" * 301)))),
        Heads(1, (HEAD, replace(HEAD, moment=datetime(2026, 11, 21)))),  # noqa: DTZ001 - the lie
    ],
    ids=["another request", "too few", "long subject", "long address", "no zone"],
)
def test_strange_heads_are_nonsense(said: Heads) -> None:
    """A list shows nothing that was not checked."""
    with pytest.raises(Nonsense):
        heads_told(said)


def members_told(*members: Member, blob: bytes = b"12345", number: int = 1) -> Unpacked:
    """Checks an answer about an archive as the pool does."""
    return answer.members_of(protocol.framed(Kind.MEMBERS, Members(number, members), blob), 1)


REFUSED = Member("a.pdf", 0, 0, "not-a-message", {"kind": "PDF"})


def test_an_honest_archive_is_believed() -> None:
    """Messages lie one behind the other, the rest has its reasons."""
    members = (Member("a", 0, 3), REFUSED, Member("b", 3, 5))
    assert members_told(*members) == Unpacked(members, b"12345")


@pytest.mark.parametrize(
    "members",
    [
        (),
        (Member("a", 0, 3),),
        (Member("a", 0, 6),),
        (Member("a", 0, 3), Member("b", 2, 5)),
        (Member("a", 0, 0), Member("b", 0, 5)),
        (Member("a", 1, 5),),
        (Member("a", -1, 5),),
        (Member("a" * 1_001, 0, 5),),
        (Member("a", 0, 5), replace(REFUSED, refusal="vanished")),
        (Member("a", 0, 5), replace(REFUSED, values={"kind": "x" * 1_001})),
        (Member("a", 0, 5), *((REFUSED,) * (limits.ARCHIVE_MEMBERS + 1))),
    ],
    ids=lambda members: f"{len(members)} members",
)
def test_a_strange_archive_is_nonsense(members: tuple[Member, ...]) -> None:
    """Gaps, overlaps, long names, reasons that a child cannot know, and too many."""
    with pytest.raises(Nonsense):
        members_told(*members)


def test_the_answer_to_another_question_is_nonsense() -> None:
    """Whatever was asked, the kind and the number of the answer are looked at."""
    with pytest.raises(Nonsense):
        members_told(Member("a", 0, 5), number=2)
    sample = protocol.framed(Kind.SAMPLE, honest(), SOURCE.data)
    for ask in (lambda: answer.heads_of(sample, 1, 1), lambda: answer.members_of(sample, 1)):
        with pytest.raises(Nonsense):
            ask()


def test_a_refusal_of_an_archive_is_told() -> None:
    """Its reason arrives."""
    frame = protocol.framed(Kind.REFUSAL, Refusal(1, "encrypted", {"kind": "ZIP"}))
    for ask in (lambda: answer.heads_of(frame, 1, 1), lambda: answer.members_of(frame, 1)):
        with pytest.raises(Unreadable):
            ask()
