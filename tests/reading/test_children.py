"""Reading children are started with their bounds, ended for good, and missed only at the first."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from intact.errors import Unreadable, UnreadableReason
from intact.reading.bounds import Bounds
from intact.reading.children import Children
from intact.reading.process import child_command
from intact.system import this_system

MISSING = ("/nowhere/python",)
SILENT = (sys.executable, "-c", "import sys; sys.exit(1)")


def never() -> bool:
    """Nobody gives up."""
    return False


@pytest.fixture
def make() -> Iterator[Callable[..., Children]]:
    """Makes children that are ended after the test."""
    made: list[Children] = []

    def children(command: tuple[str, ...] = MISSING) -> Children:
        made.append(Children(this_system(), command, Bounds()))
        return made[-1]

    yield children
    for one in made:
        one.close()


def test_a_child_is_alive_until_it_is_ended(make: Callable[..., Children]) -> None:
    """Its process is gone then, and nothing is left to end at the close."""
    children = make(tuple(child_command()))
    child = children.start(0, never)
    assert child is not None
    assert children.alive == {child}
    children.end(child)
    assert children.alive == set()
    assert child._process.returncode is not None


def test_closing_ends_all_of_them(make: Callable[..., Children]) -> None:
    """And none is started any more: who asks then gives up."""
    children = make(tuple(child_command()))
    started = [children.start(0, never) for _ in range(2)]
    children.close()
    assert children.alive == set()
    assert all(child is not None and child._process.returncode is not None for child in started)
    with pytest.raises(Unreadable) as caught:
        children.start(0, lambda: True)
    assert caught.value.reason is UnreadableReason.CANCELLED


@pytest.mark.parametrize("command", [MISSING, SILENT])
def test_where_the_first_cannot_be_had_none_is_tried_again(
    make: Callable[..., Children], command: tuple[str, ...]
) -> None:
    """A thousand messages would each wait for a start that fails."""
    children = make(command)
    assert children.start(0, never) is None
    assert not children.isolated
    assert children.alive == set()
    children._command = tuple(child_command())
    assert children.start(0, never) is None
    assert children.alive == set()


def test_giving_up_says_nothing_of_isolation(make: Callable[..., Children]) -> None:
    """The next one may well start."""
    children = make()
    with pytest.raises(Unreadable) as caught:
        children.start(0, lambda: True)
    assert caught.value.reason is UnreadableReason.CANCELLED
    assert children.isolated


def test_a_later_failure_is_an_accident(make: Callable[..., Children]) -> None:
    """Isolation that was had once is not given up for a full process table."""
    children = make(tuple(child_command()))
    assert children.start(0, never) is not None
    children._command = MISSING
    with pytest.raises(Unreadable) as caught:
        children.start(0, never)
    assert caught.value.reason is UnreadableReason.READER_DIED
    assert children.isolated


def test_all_are_started_in_one_thread(
    make: Callable[..., Children], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Linux ends a child with the thread that started it: those of callers come and go."""
    children = make(tuple(child_command()))
    start, threads = children._system.start_child, []

    def watched(*words: object) -> object:
        threads.append(threading.current_thread())
        return start(*words)

    monkeypatch.setattr(children._system, "start_child", watched)
    callers = [threading.Thread(target=children.start, args=(0, never)) for _ in range(3)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join(60)
    assert len(threads) == 3
    assert len(set(threads)) == 1
    assert not {*threads} & {*callers, threading.current_thread()}
