"""Children that were taken over: whatever one does, no other message and no other child notices."""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from intact.errors import Unreadable, UnreadableReason
from reading_children import BAD, BAD_ONCE, MakePool, message

LATE, DEAD, NONSENSE = (
    UnreadableReason.TOOK_TOO_LONG,
    UnreadableReason.READER_DIED,
    UnreadableReason.READER_TALKED_NONSENSE,
)
MISDEEDS = {
    "burns processor time": ("while True: pass", {LATE}),
    "sleeps": ("time.sleep(600)", {LATE}),
    "writes nonsense": ("going.write(os.urandom(100)); going.flush()", {NONSENSE}),
    "writes without end": ("while True: going.write(b'x' * 65_536)", {NONSENSE}),
    "writes frames without end": (
        "while True: protocol.write(going, Frame(Kind.SAMPLE, b'{}'))",
        {NONSENSE},
    ),
    "gives half a frame, then nothing": (
        "going.write(protocol._HEAD.pack(b'INT1', 4, 9, 9)); going.flush(); time.sleep(600)",
        {LATE},
    ),
    "gives an octet at a time": (
        "[(going.write(b), going.flush(), time.sleep(0.1)) for b in [b'I', b'N', b'T'] * 999]",
        {LATE, NONSENSE},
    ),
    "gives the sample of another message": (
        "frame = Frame(frame.kind, frame.text, frame.blob.replace(b'bad', b'dab'))",
        {NONSENSE},
    ),
    "closes its output": ("going.close(); time.sleep(600)", {DEAD, NONSENSE, LATE}),
    "closes everything": ("os.closerange(0, 100); time.sleep(600)", {DEAD, NONSENSE, LATE}),
}


@pytest.mark.parametrize("name", MISDEEDS)
def test_a_subverted_child_costs_its_own_message_only(make_pool: MakePool, name: str) -> None:
    """Others are read meanwhile and afterwards, every one of them as itself."""
    misdeed, reasons = MISDEEDS[name]
    pool = make_pool(BAD_ONCE.format(misdeed=misdeed), size=2, seconds=1.5)
    with ThreadPoolExecutor(4) as threads:
        bad = threads.submit(pool.read, BAD)
        good = list(threads.map(pool.read, map(message, range(20))))
        error = bad.exception()
    assert isinstance(error, Unreadable)
    assert error.reason in reasons
    assert [sample.facts.subject for sample in good] == [f"message {n}" for n in range(20)]
    assert pool.read(message(21)).data == message(21).data
    assert pool.isolated


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows bounds this by the job")
def test_a_child_may_use_only_so_much_processor_time(make_pool: MakePool) -> None:
    """The system ends it, long before anybody asks why there is no answer."""
    program = """
system.limit_this_process(terms.memory, 1, terms.files)
ready()
request()
while True: pass
"""
    pool = make_pool(program, seconds=60)
    began = time.monotonic()
    with pytest.raises(Unreadable) as caught:
        pool.read(message())
    assert caught.value.reason is DEAD
    assert time.monotonic() - began < 30
