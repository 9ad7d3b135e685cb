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
turns every few messages, each in a warm process of its own. The budgets are for the median times of
the messages that both could convert; beside it stand the median of the ratios of single messages
and all messages together. A third of the items came out of a PST file and is small: the others, as
people save them, are told apart."""
_TURN = 20
"""Messages in a row: a process that is asked for one at a time would find its caches cold."""

_BUDGETS = {EXTRACT_MSG: 15, MSGCONVERT: 2}
_FLOORS = (OLEFILE, LOW_LAYER)
_SAVED = "msg"
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
        turns = [paths[start : start + _TURN] for start in range(0, len(paths), _TURN)]
        times = [one for turn in turns for one in _timed(turn, here, rounds)]
    section.results.extend(_against(times, peer, wanted) for peer, wanted in _BUDGETS.items())
    saved = [one for path, one in zip(paths, times, strict=True) if path.parent.name == _SAVED]
    section.results.extend(_saved(saved, peer) for peer in _BUDGETS)
    section.results.extend(_beside(times))
    section.results.extend(_told(times, name) for name in here)
    return section


def _timed(paths: list[Path], converters: dict[str, Converter], rounds: int) -> list[Times]:
    """Seconds by converter for each message; those that make nothing of one are left out."""
    taken: list[dict[str, list[float]]] = [{} for _ in paths]
    for _ in range(rounds + 1):  # the first one warms up
        for name, converter in converters.items():
            for path, times in zip(paths, taken, strict=True):
                _add(times.setdefault(name, []), converter, path)
    return [
        {name: statistics.median(every[1:] or every) for name, every in times.items() if every}
        for times in taken
    ]


def _add(times: list[float], converter: Converter, path: Path) -> None:
    if times and times[0] > measure.SLOW:
        return
    seconds = converter.seconds(path)
    if seconds is not None:
        times.append(seconds)


def _against(times: list[Times], peer: str, wanted: float) -> Result:
    what = f"Intact against {peer}"
    both = _both(times, peer)
    if not both:
        return skipped(what, _ABSENT)
    theirs, ours = ([one[name] for one in both] for name in (peer, INTACT))
    single = measure.middle([one[peer] / one[INTACT] for one in both])
    total = sum(theirs) / sum(ours)
    note = f"; {single:.1f} for a single message, {total:.1f} for all {len(both)} together"
    return at_least(what, statistics.median(theirs) / statistics.median(ours), wanted, note)


def _saved(times: list[Times], peer: str) -> Result:
    what = f"The same, items saved by people, {peer}"
    both = _both(times, peer)
    if not both:
        return skipped(what, _ABSENT)
    theirs, ours = (measure.middle([one[name] for one in both]) for name in (peer, INTACT))
    return Result(what, f"{theirs / ours:.1f} times as fast ({len(both)})")


def _both(times: list[Times], peer: str) -> list[Times]:
    return [one for one in times if peer in one and INTACT in one]


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
