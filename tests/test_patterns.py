"""No regular expression can be made to take longer than its text is long."""

from __future__ import annotations

import re
import time

import pytest

import patterns_of_package
from intact import untrusted
from intact.outlook.candidates import markup
from patterns_of_package import METHODS, Found

SIZES = (20, 400, 8_000, 64_000)
"""A pattern that doubles its time with each character is found by the first, long before the last:
time that grows with the square would take seconds there."""

SECONDS = 0.04
"""For the largest of them: twenty times what a pattern takes whose time grows with the text."""

LARGE = 1_048_576
GROWTH = 12
"""At most so many times the time for four times the text; sixteen is the square of it."""

FLOOR = 0.02
"""Seconds below which a time says nothing."""

MADE_LATER = {
    ("intact.untrusted", "_compiled"): [untrusted._NEEDED],
    ("intact.outlook.candidates.markup", "value"): [markup._ATTRIBUTE.format("charset")],
}
"""Functions that are given their pattern; what they are given."""


def _inline() -> list[Found]:
    """Patterns that stand in functions."""
    found = []
    for call in patterns_of_package.calls():
        if call.function and call.pattern is not None:
            methods = METHODS if call.method == "compile" else frozenset({call.method})
            place = f"{call.place}.{call.function}"
            found.append(Found(place, re.compile(call.pattern), methods))
    for (module, function), sources in MADE_LATER.items():
        found += [
            Found(f"{module}.{function}", re.compile(one, re.IGNORECASE), METHODS)
            for one in sources
        ]
    return found


PATTERNS = [*patterns_of_package.compiled(), *_inline()]


def _text(found: Found, unit: str, size: int, *, tail: bool) -> str | bytes:
    text = unit + unit[-1] * size if tail else (unit * (size // len(unit) + 1))[:size]
    text += "\0"  # what comes last fits nothing: all that was taken is given back
    return text if isinstance(found.pattern.pattern, str) else text.encode("latin-1", "replace")


def _seconds(found: Found, text: str | bytes) -> float:
    start = time.thread_time()
    if found.methods & {"match", "fullmatch"}:
        found.pattern.match(text)
        found.pattern.fullmatch(text)
    if "search" in found.methods:
        found.pattern.search(text)
    if found.methods - {"match", "fullmatch", "search"}:
        for _ in found.pattern.finditer(text):
            pass
    return time.thread_time() - start


def _slow(found: Found) -> tuple[str, int] | None:
    """A text that takes the pattern too long, and its length."""
    for unit in dict.fromkeys(patterns_of_package.hard_texts(found.pattern)):
        for tail in (False, True) if len(unit) > 1 else (False,):
            for size in SIZES:
                text = _text(found, unit, size, tail=tail)
                # another process may get in the way once, not four times
                if all(_seconds(found, text) > SECONDS for _ in range(4)):
                    return unit, size
    return None


def test_all_patterns_are_found():
    """Where a pattern is made at run time, it is known with what."""
    later = {
        (call.place, call.function)
        for call in patterns_of_package.calls()
        if call.function and call.pattern is None
    }
    assert later == set(MADE_LATER)
    places = {found.place for found in PATTERNS}
    assert {"intact.mime.header._NAME", "intact.mime.readable._SILENT"} <= places
    at_modules = [call for call in patterns_of_package.calls() if not call.function]
    assert len(patterns_of_package.compiled()) >= len(at_modules)


@pytest.mark.parametrize("found", PATTERNS, ids=lambda found: found.place)
def test_no_text_takes_a_pattern_longer_than_it_is_long(found):
    """The worst that can be made of its own characters."""
    assert _slow(found) is None


@pytest.mark.parametrize("found", PATTERNS, ids=lambda found: found.place)
def test_time_grows_with_the_text_and_not_with_its_square(found):
    """A megabyte against a quarter of it."""
    for unit in ("=?", " ", "<", "(", "\r\n ", "a", "="):
        short, long = (_text(found, unit, size, tail=False) for size in (LARGE // 4, LARGE))
        once = max(_seconds(found, short), FLOOR)
        assert _seconds(found, long) < GROWTH * once or _seconds(found, long) < GROWTH * once


def test_a_pattern_that_blows_up_is_caught():
    """Blanks that are taken anew from each of them; a name that may end anywhere."""
    for source in (r"\s*x", r"<([a-z]*)([^<>]*)>"):
        assert _slow(Found("", re.compile(source), METHODS)) is not None
