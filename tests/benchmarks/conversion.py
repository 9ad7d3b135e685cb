"""An Outlook item to RFC 5322, per message, all messages in one process each, warm."""

from __future__ import annotations

import statistics
from contextlib import ExitStack
from pathlib import Path

from benchmarks import measure
from benchmarks.converters import (
    EXTRACT_MSG,
    INTACT,
    LOW_LAYER,
    MSGCONVERT,
    OLEFILE,
    READ,
    Converter,
)
from benchmarks.table import Result, Section, at_least, skipped

_ABOUT = """\
Every Outlook item of the corpus from the file to the octets of the mail, by converters that take
turns, each in a warm process of its own. The budgets are for the median times of the messages that
both could convert; beside it stand the median of the ratios of single messages, and all messages
together."""

_BUDGETS = {EXTRACT_MSG: 15, MSGCONVERT: 2}
_FLOORS = (OLEFILE, LOW_LAYER)
_ABSENT = "it is not here (Debian: libemail-outlook-message-perl)"

Times = dict[str, float]


def run(corpus: Path, rounds: int) -> Section:
    """Times all messages."""
    section = Section("Conversion of a message", _ABOUT)
    paths = measure.messages(corpus)
    if not paths:
        section.results.append(skipped("all", "no messages here"))
        return section
    with ExitStack() as running:
        names = (INTACT, READ, *_FLOORS, *_BUDGETS)
        started = {name: running.enter_context(Converter(name)) for name in names}
        here = {name: one for name, one in started.items() if one.here}
        _timed(paths[0], here, 1)
        times = [_timed(path, here, rounds) for path in paths]
    section.results.extend(_against(times, peer, wanted) for peer, wanted in _BUDGETS.items())
    section.results.extend(_beside(times))
    section.results.extend(_told(times, name) for name in here)
    return section


def _timed(path: Path, converters: dict[str, Converter], rounds: int) -> Times:
    """Seconds by converter; those that make nothing of this message are left out."""
    works = {
        name: lambda one=one: one.seconds(path)
        for name, one in converters.items()
        if one.seconds(path) is not None
    }
    return measure.in_turns(works, rounds)


def _against(times: list[Times], peer: str, wanted: float) -> Result:
    both = [one for one in times if peer in one and INTACT in one]
    what = f"Intact against {peer}"
    if not both:
        return skipped(what, _ABSENT)
    theirs, ours = ([one[name] for one in both] for name in (peer, INTACT))
    ratio = statistics.median(theirs) / statistics.median(ours)
    single = measure.middle([one[peer] / one[INTACT] for one in both])
    total = sum(theirs) / sum(ours)
    note = f"; {single:.1f} for a single message, {total:.1f} for all {len(both)} together"
    return at_least(what, ratio, wanted, note)


def _beside(times: list[Times]) -> list[Result]:
    """What has no budget: how near the floor it is, and what the reading child does besides."""
    results = []
    for floor in _FLOORS:
        ratio = measure.middle([one[INTACT] / one[floor] for one in times if INTACT in one])
        results.append(Result(f"Intact against {floor}", f"{ratio:.1f} times as long"))
    facts = measure.middle([one[READ] / one[INTACT] for one in times if READ in one])
    results.append(Result("All that a reading child does with it", f"{facts:.2f} x the conversion"))
    return results


def _told(times: list[Times], name: str) -> Result:
    taken = [one[name] for one in times if name in one]
    median = measure.middle(taken) * 1_000
    return Result(f"{name}: converted", f"{len(taken)} of {len(times)}, {median:.2f} ms each")
