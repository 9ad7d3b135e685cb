"""A program that has nothing yet is asked again, for the same thing, and not without end."""

from __future__ import annotations

import pytest

from drag_sources import FILES, FakeClock, FakeSource, FakeThunderbird
from intact import limits
from intact.gui.dropping.asking import Answer, ask


@pytest.fixture
def clock():
    """Stands still until something takes time."""
    return FakeClock()


def test_what_is_there_is_asked_for_once(clock):
    """Every question makes Thunderbird write all files anew."""
    source = FakeSource([FILES], {FILES: b"file:///a\r\n"})
    assert ask(source, FILES, lambda: pytest.fail("asked again"), clock) == Answer(b"file:///a\r\n")
    assert source.asked == [FILES]


def test_a_slow_program_is_asked_again_for_the_same_format_alone(tmp_path, clock):
    """Three times nothing after five seconds each, then the list (facts 2.1)."""
    source = FakeThunderbird(tmp_path, ["a.eml"], empty=3, waits=clock.wait)
    answer = ask(source, FILES, lambda: True, clock)
    assert answer.data == source.written[0].as_uri().encode() + b"\r\n"
    assert answer.late
    assert source.asked == [FILES] * 4
    assert len(source.written) == 1


def test_it_is_not_waited_for_without_end(tmp_path, clock):
    """The time is told."""
    source = FakeThunderbird(tmp_path, ["a.eml"], empty=10_000, waits=clock.wait)
    answer = ask(source, FILES, lambda: True, clock)
    assert answer == Answer(b"", limits.SLOW_SOURCE_SECONDS, late=True)
    assert len(source.asked) == limits.SLOW_SOURCE_SECONDS / 5


def test_a_program_that_has_nothing_is_not_waited_for(clock):
    """It answers at once, and that is what it means."""
    source = FakeSource([FILES], {})
    assert ask(source, FILES, lambda: True, clock) == Answer(b"")
    assert len(source.asked) == limits.EMPTY_ANSWERS


def test_the_person_can_stop_the_waiting(tmp_path, clock):
    """After the question that is under way."""
    source = FakeThunderbird(tmp_path, ["a.eml"], empty=10, waits=clock.wait)
    answer = ask(source, FILES, lambda: len(source.asked) < 2, clock)
    assert answer == Answer(b"", 10, late=True, stopped=True)
    assert len(source.asked) == 2


def test_each_question_that_was_given_up_is_told(tmp_path, clock):
    """Its answer may come to the next program that is asked; an empty answer is an answer."""
    told = []
    source = FakeThunderbird(tmp_path, ["a.eml"], empty=3, waits=clock.wait)
    ask(source, FILES, lambda: True, clock, unanswered=lambda: told.append(len(source.asked)))
    assert told == [1, 2, 3]
    slow = FakeThunderbird(tmp_path / "b", [], empty=9, waits=lambda: clock.wait(4))
    ask(slow, FILES, lambda: True, clock, unanswered=lambda: pytest.fail("answered"))


def test_where_an_empty_answer_stays_it_is_asked_once(tmp_path, clock):
    """Under Wayland what was dropped is gone as soon as the window looks after itself."""
    source = FakeThunderbird(tmp_path, ["a.eml"], empty=1, waits=lambda: clock.wait(1))
    answer = ask(source, FILES, None, clock)
    assert answer == Answer(b"", 1, late=True)
    assert len(source.asked) == 1
