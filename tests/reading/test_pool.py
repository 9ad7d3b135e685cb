"""Real reading children, good and bad ones."""

from __future__ import annotations

import os
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from bundle_files import archive
from intact.errors import Unreadable, UnreadableReason
from intact.fidelity import Fidelity, Loss, LossCode
from intact.reading import protocol
from intact.reading.pool import Pool
from intact.sample import Format
from intact.source import Origin, Source
from intact.system import this_system
from reading_children import BAD, BAD_ONCE, MakePool, message

HEALTHY = """
ready()
while True:
    protocol.write(going, child.answered(request()))
"""


def reason_of(pool: Pool, source: Source) -> UnreadableReason:
    """Why the pool cannot read a source."""
    with pytest.raises(Unreadable) as caught:
        pool.read(source)
    return caught.value.reason


def gone(process: subprocess.Popen[bytes]) -> bool:
    """Whether a process has ended and its exit code was taken."""
    return process.returncode is not None


def processes(pool: Pool) -> list[subprocess.Popen[bytes]]:
    """The children of a pool that are alive."""
    return [child._process for child in pool._children.alive]


def test_reads_a_message(make_pool: MakePool) -> None:
    """A message comes back with its bytes, and with what only the parent knows of it."""
    source = message(1)
    pool = make_pool()
    sample = pool.read(source)
    assert sample.data == source.data
    assert sample.facts.subject == "message 1"
    assert (sample.format, sample.fidelity) == (Format.EML, Fidelity.EXACT)
    assert (sample.source_name, sample.origin) == ("message-1.eml", Origin.DROP)
    assert sample.source_client == "thunderbird"
    assert pool.isolated


def test_children_are_limited(make_pool: MakePool) -> None:
    """A real child says which limits hold, and memory is one of them."""
    pool = make_pool()
    pool.read(message())
    assert "memory" in pool.layers


def test_who_starts_a_child_knows_its_bounds(
    make_pool: MakePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows bounds a child from outside, before it runs; a large source has wider bounds."""
    pool = make_pool(memory=400 << 20, life_seconds=77, base_memory=1, memory_per_byte=1 << 20)
    given = []
    start = pool._children._system.start_child

    def watched(command, memory, seconds):
        given.append((memory, seconds))
        return start(command, memory, seconds)

    monkeypatch.setattr(pool._children._system, "start_child", watched)
    pool.read(message())
    large = Source(message().data + b"x" * 500, "large.eml", Origin.FILE)
    pool.read(large)
    assert given == [(400 << 20, 77), (1 + (len(large.data) << 20), 77)]


def test_ceiling_and_losses_stay_with_the_parent(make_pool: MakePool) -> None:
    """What the outer sample had lost is added to the sample, not asked of the child."""
    loss = Loss(LossCode.BODY_REBUILT)
    source = replace(message(), ceiling=Fidelity.HEADERS_KEPT, losses=(loss,))
    sample = make_pool().read(source)
    assert (sample.fidelity, sample.losses) == (Fidelity.HEADERS_KEPT, (loss,))


def test_a_child_is_told_what_the_person_wants(make_pool: MakePool) -> None:
    """Lines that a mail client added stay if they are asked for."""
    plain = message()
    stored = replace(plain, data=b"X-UIDL: 7\n" + plain.data)
    pool = make_pool()
    assert pool.read(stored).data == plain.data
    assert pool.read(replace(stored, keep_client_lines=True)).data == stored.data


def test_what_is_no_message_is_refused(make_pool: MakePool) -> None:
    """The reader's own reason and values arrive."""
    with pytest.raises(Unreadable) as caught:
        make_pool().read(Source(b"%PDF-1.7\n...", "report.pdf", Origin.DROP))
    assert caught.value.reason is UnreadableReason.NOT_A_MESSAGE
    assert caught.value.values == {"kind": "PDF"}


def test_two_hundred_sources_through_two_children(make_pool: MakePool) -> None:
    """Many threads may ask at once; each gets its own sample, and no third child is started."""
    pool = make_pool(size=2)
    with ThreadPoolExecutor(8) as threads:
        samples = list(threads.map(pool.read, map(message, range(200))))
    assert [sample.facts.subject for sample in samples] == [f"message {n}" for n in range(200)]
    assert len(processes(pool)) <= 2


@pytest.mark.parametrize(
    ("misdeed", "reason"),
    [
        ("os._exit(3)", UnreadableReason.READER_DIED),
        ("os.kill(os.getpid(), 11)", UnreadableReason.READER_DIED),
        ("going.write(b'x' * 100); going.flush()", UnreadableReason.READER_TALKED_NONSENSE),
        (
            "going.write(protocol._HEAD.pack(b'INT1', 4, 9, 0)); going.flush(); os._exit(0)",
            UnreadableReason.READER_TALKED_NONSENSE,
        ),
        (
            "going.write(protocol._HEAD.pack(b'INT1', 4, 2, 1 << 40)); going.flush()",
            UnreadableReason.READER_TALKED_NONSENSE,
        ),
        (
            "protocol.write(going, Frame(Kind.SAMPLE, b'[' * 200_000))",
            UnreadableReason.READER_TALKED_NONSENSE,
        ),
        ("ready(); continue", UnreadableReason.READER_TALKED_NONSENSE),
    ],
    ids=["exit", "crash", "no frame", "half a frame", "too much", "deep JSON", "wrong kind"],
)
def test_a_failing_child_costs_one_source(
    make_pool: MakePool, misdeed: str, reason: UnreadableReason
) -> None:
    """Whatever a child does, its source is refused and the next one is read by a new child."""
    pool = make_pool(BAD_ONCE.format(misdeed=misdeed))
    pool.read(message())
    before = processes(pool)
    assert reason_of(pool, BAD) is reason
    assert pool.read(message(2)).facts.subject == "message 2"
    assert all(gone(process) for process in before)
    assert pool.isolated


def test_a_hanging_child_is_ended(make_pool: MakePool) -> None:
    """A child that never answers takes too long, is ended, and replaced."""
    pool = make_pool(BAD_ONCE.format(misdeed="coming.read()"), seconds=0.5)
    pool.read(message())
    before = processes(pool)
    assert reason_of(pool, BAD) is UnreadableReason.TOOK_TOO_LONG
    assert pool.read(message(2)).facts.subject == "message 2"
    assert all(gone(process) for process in before)


def test_a_child_that_does_not_listen_is_ended(make_pool: MakePool) -> None:
    """Writing more than a pipe holds to a child that reads nothing does not block for ever."""
    pool = make_pool("ready()\nwhile True: time.sleep(1)", seconds=0.3, seconds_per_mib=0)
    large = Source(b"Subject: large\r\n\r\n" + b"x" * 5_000_000, "large.eml", Origin.FILE)
    assert reason_of(pool, large) is UnreadableReason.TOOK_TOO_LONG


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a child on Windows can start none")
def test_what_a_child_started_is_ended_with_it(make_pool: MakePool) -> None:
    """The whole group of processes goes, even one that would hold the pipes open."""
    pool = make_pool("ready()\nrequest()\nos.fork()\nwhile True: time.sleep(1)", seconds=0.3)
    assert reason_of(pool, message()) is UnreadableReason.TOOK_TOO_LONG
    assert not [thread for thread in threading.enumerate() if thread.name == "reading"]


def test_the_answer_to_another_request_is_nonsense(make_pool: MakePool) -> None:
    """A child cannot give one message's sample as the answer to the next."""
    program = "ready()\nkept = child.answered(request())\nwhile True:\n"
    pool = make_pool(program + "    protocol.write(going, kept)\n    request()")
    assert pool.read(message(1)).facts.subject == "message 1"
    assert reason_of(pool, message(2)) is UnreadableReason.READER_TALKED_NONSENSE


def test_a_child_that_wants_all_memory_dies_alone(make_pool: MakePool) -> None:
    """A memory limit ends the child; its source is refused."""
    program = """
system.limit_this_process(terms.memory, terms.seconds, terms.files)
ready()
frame = request()
hog = [bytearray(1 << 24) for _ in range(1 << 10)]
protocol.write(going, child.answered(frame))
"""
    pool = make_pool(program)
    assert reason_of(pool, message()) is UnreadableReason.READER_DIED


def test_a_mistake_of_a_reader_is_an_answer(make_pool: MakePool) -> None:
    """An exception nobody expected refuses one source; the child goes on."""
    program = "formats.read = lambda source: 1 // 0\n" + HEALTHY
    pool = make_pool(program)
    with pytest.raises(Unreadable) as caught:
        pool.read(message())
    assert caught.value.reason is UnreadableReason.READER_DIED
    assert caught.value.values == {"error": "ZeroDivisionError"}
    assert len(processes(pool)) == 1


def test_what_a_library_prints_harms_nothing(make_pool: MakePool) -> None:
    """Standard output belongs to nobody in a child, so prints cannot get into an answer."""
    pool = make_pool(
        "ready()\nframe = request()\nprint('hello', flush=True)\nos.write(1, b'x')\n"
        "protocol.write(going, child.answered(frame))"
    )
    assert pool.read(message()).facts.subject == "message 0"


def test_a_child_is_renewed(make_pool: MakePool) -> None:
    """After its number of messages a child is replaced."""
    pool = make_pool(HEALTHY, messages=2)
    pool.read(message(1))
    first = processes(pool)
    pool.read(message(2))
    assert all(gone(process) for process in first)
    assert pool.read(message(3)).facts.subject == "message 3"
    assert len(processes(pool)) == 1


def test_a_large_source_gets_a_child_of_its_own(make_pool: MakePool) -> None:
    """A source that may need more memory does not cost the ordinary child its place."""
    pool = make_pool(HEALTHY, memory=1_000_000, base_memory=0, memory_per_byte=1)
    pool.read(message())
    ordinary = processes(pool)
    large = Source(b"Subject: large\r\n\r\n" + b"x\r\n" * 500_000, "large.eml", Origin.FILE)
    assert pool.read(large).data == large.data
    assert processes(pool) == ordinary


def test_a_cancelled_source_is_not_read(make_pool: MakePool) -> None:
    """What is cancelled before it is read never reaches a child."""
    cancelled = threading.Event()
    cancelled.set()
    pool = make_pool(HEALTHY)
    with pytest.raises(Unreadable) as caught:
        pool.read(message(), cancelled)
    assert caught.value.reason is UnreadableReason.CANCELLED
    assert not processes(pool)


def test_cancelling_ends_a_reading(make_pool: MakePool) -> None:
    """What is being read is given up, its child is ended, and the place is free again."""
    pool = make_pool(BAD_ONCE.format(misdeed="coming.read()"))
    cancelled = threading.Event()
    with ThreadPoolExecutor(1) as thread:
        reading = thread.submit(pool.read, BAD, cancelled)
        cancelled.set()
        assert reading.exception().reason is UnreadableReason.CANCELLED
    assert pool.read(message(3)).facts.subject == "message 3"


def test_close_leaves_no_process(make_pool: MakePool) -> None:
    """Closing ends children at work and at rest, and frees everybody who waits."""
    pool = make_pool(BAD_ONCE.format(misdeed="coming.read()"), size=2)
    pool.read(message())
    with ThreadPoolExecutor(4) as threads:
        readings = [threads.submit(pool.read, BAD) for _ in range(4)]
        before = processes(pool)
        pool.close()
        reasons = {reading.exception().reason for reading in readings}
    assert reasons == {UnreadableReason.CANCELLED}
    assert before
    assert all(gone(process) for process in before)
    assert not processes(pool)


def test_nothing_is_read_after_closing(make_pool: MakePool) -> None:
    """A closed pool starts nothing."""
    pool = make_pool(HEALTHY)
    pool.close()
    assert reason_of(pool, message()) is UnreadableReason.CANCELLED


@pytest.mark.parametrize("program", ["sys.exit(1)", "going.write(b'?' * 50); going.flush()"])
def test_without_isolation_this_process_reads(make_pool: MakePool, program: str) -> None:
    """Where no child gets ready, reading goes on here, and the pool says so."""
    pool = make_pool(program)
    assert pool.read(message(7)).facts.subject == "message 7"
    assert not pool.isolated


def test_a_program_that_is_missing_means_no_isolation() -> None:
    """The same where nothing can be started at all; other sources are still refused properly."""
    pool = Pool(this_system(), command=["/nowhere/python"])
    assert pool.read(message(8)).facts.subject == "message 8"
    assert not pool.isolated
    with pytest.raises(Unreadable) as caught:
        pool.read(Source(b"%PDF-1.7\n...", "report.pdf", Origin.DROP))
    assert caught.value.reason is UnreadableReason.NOT_A_MESSAGE
    pool.close()


def test_isolation_once_had_is_not_given_up(tmp_path, make_pool: MakePool) -> None:
    """A child that cannot be started later is an accident: its source is refused, not read here."""
    mark = tmp_path / "started"
    program = f"mark = {str(mark)!r}\nif os.path.exists(mark): sys.exit(1)\nopen(mark, 'w')\n"
    pool = make_pool(program + BAD_ONCE.format(misdeed="os._exit(1)"))
    pool.read(message())
    assert reason_of(pool, BAD) is UnreadableReason.READER_DIED
    assert reason_of(pool, message()) is UnreadableReason.READER_DIED
    assert pool.isolated


def test_warm_starts_children_beforehand(make_pool: MakePool) -> None:
    """Warmed children read the first sources; none is started for them."""
    pool = make_pool(HEALTHY, size=2)
    pool.warm()
    for thread in threading.enumerate():
        if thread.name == "reading-warmer":
            thread.join()
    warm = set(processes(pool))
    pool.read(message())
    assert len(warm) == 2
    assert set(processes(pool)) == warm


def test_heads_are_read_by_a_child(make_pool: MakePool) -> None:
    """In one question for many messages."""
    sections = [message(number).data for number in range(300)]
    heads = make_pool().heads(sections)
    assert [one.subject for one in heads] == [f"message {number}" for number in range(300)]
    assert all(one.received for one in heads)


def test_an_archive_is_unpacked_by_a_child(make_pool: MakePool) -> None:
    """Its messages come back with their bytes."""
    unpacked = make_pool().unpack(archive({"a.eml": message(1).data, "b.eml": message(2).data}))
    assert [one.path for one in unpacked.members] == ["a.eml", "b.eml"]
    assert unpacked.data == message(1).data + message(2).data


def test_an_archive_may_give_more_than_a_message_of_its_size(make_pool: MakePool) -> None:
    """Text packs well."""
    words = b"".join(b"some words of text %d\r\n" % (number * 7919) for number in range(2_000))
    members = {f"{number}.eml": message(number).data + words * 400 for number in range(3)}
    packed = archive(members)
    assert protocol.most_of_blob(len(packed)) < sum(map(len, members.values()))
    assert [len(one) for one in members.values()] == [
        one.end - one.start for one in make_pool().unpack(packed).members
    ]


def test_what_cannot_be_unpacked_is_told(make_pool: MakePool) -> None:
    """With the reason the child gave."""
    with pytest.raises(Unreadable) as caught:
        make_pool().unpack(b"PK\3\4 no archive")
    assert caught.value.reason is UnreadableReason.DAMAGED


def test_a_child_that_dies_of_a_head_is_replaced(make_pool: MakePool) -> None:
    """The next question is answered."""
    pool = make_pool(BAD_ONCE.format(misdeed="os._exit(1)"))
    with pytest.raises(Unreadable) as caught:
        pool.heads([BAD.data])
    assert caught.value.reason is UnreadableReason.READER_DIED
    assert [one.subject for one in pool.heads([message(1).data])] == ["message 1"]


def test_heads_and_archives_are_read_here_where_no_child_can_be_started(
    make_pool: MakePool,
) -> None:
    """Within the limits of the code."""
    pool = make_pool("sys.exit(1)")
    assert [one.subject for one in pool.heads([message(1).data])] == ["message 1"]
    assert len(pool.unpack(archive({"a.eml": message(1).data})).members) == 1
    assert not pool.isolated
