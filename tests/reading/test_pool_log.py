"""What the pool writes into the log about its children."""

from __future__ import annotations

import pytest

from intact.errors import Unreadable
from intact.log.events import LOGGER
from intact.source import Origin, Source
from reading_children import MakePool, message

DIES_ON_BAD = """
ready()
while True:
    frame = request()
    if b"Subject: bad" in frame.blob:
        sys.exit(3)
    protocol.write(going, child.answered(frame))
"""


@pytest.fixture
def lines(caplog):
    """What is written down during a test."""
    LOGGER.addHandler(caplog.handler)
    yield lambda: list(caplog.messages)
    LOGGER.removeHandler(caplog.handler)


def test_the_layers_that_hold_are_noted_once(make_pool: MakePool, lines) -> None:
    """Not with every child."""
    pool = make_pool(messages=1)
    pool.read(message(1))
    pool.read(message(2))
    told = [line for line in lines() if line.startswith("layers held=")]
    assert len(told) == 1
    assert "memory" in told[0]
    assert "child-renewed answered=1" in lines()


def test_a_child_that_dies_is_noted_beside_its_message(make_pool: MakePool, lines) -> None:
    """Which message it was, by its sum; nothing else of it."""
    pool = make_pool(DIES_ON_BAD)
    bad = Source(b"Subject: bad SECRET\r\n\r\n", "SECRET.eml", Origin.FILE)
    with pytest.raises(Unreadable):
        pool.read(bad)
    failed, unreadable = lines()[-2:]
    assert failed == "child-failed reason=reader-died"
    told = f"unreadable reason=reader-died bytes={len(bad.data)} sha256={bad.sha256[:12]} ms="
    assert unreadable.startswith(told)
    assert not [line for line in lines() if "SECRET" in line]
