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
turns every few messages, each in a warm process of its own. Where a converter fails, the time until
then counts, which is in its favour. The budgets hold for each way of counting: the median time of
one against that of the other, the median of the ratios of single messages, and all messages
together. A third of the items came out of a PST file and is small: the others, as people save them,
are told apart."""
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
        made = {name: sum(one.convert(path)[1] for path in paths) for name, one in here.items()}
    for peer, wanted in _BUDGETS.items():
        section.results.extend(_against(times, peer, wanted))
    saved = [one for path, one in zip(paths, times, strict=True) if path.parent.name == _SAVED]
    section.results.extend(_saved(saved, peer) for peer in _BUDGETS)
    section.results.extend(_beside(times))
    section.results.extend(_told(times, made[name], name) for name in here)
    return section


def _timed(paths: list[Path], converters: dict[str, Converter], rounds: int) -> list[Times]:
    """Seconds by converter for each message."""
    taken: list[dict[str, list[float]]] = [{name: [] for name in converters} for _ in paths]
    for _ in range(rounds + 1):  # the first one warms up
        for name, converter in converters.items():
            for path, times in zip(paths, taken, strict=True):
                if not times[name] or times[name][0] < measure.SLOW:
                    times[name].append(converter.convert(path)[0])
    return [
        {name: statistics.median(every[1:] or every) for name, every in times.items()}
        for times in taken
    ]


def _against(times: list[Times], peer: str, wanted: float) -> list[Result]:
    """A message against the same by another converter, counted in three ways."""
    what = f"Intact against {peer}"
    if peer not in times[0]:
        return [skipped(what, _ABSENT)]
    single = measure.middle([one[peer] / one[INTACT] for one in times])
    total = sum(one[peer] for one in times) / sum(one[INTACT] for one in times)
    return [
        at_least(f"{what}, medians", _faster(times, peer), wanted),
        at_least(f"{what}, median of the ratios", single, wanted),
        at_least(f"{what}, all {len(times)} together", total, wanted),
    ]


def _saved(times: list[Times], peer: str) -> Result:
    what = f"The same, items saved by people, {peer}"
    if not times or peer not in times[0]:
        return skipped(what, "there are none" if not times else _ABSENT)
    return Result(what, f"{_faster(times, peer):.1f} times as fast ({len(times)})")


def _faster(times: list[Times], peer: str) -> float:
    theirs, ours = ([one[name] for one in times] for name in (peer, INTACT))
    return statistics.median(theirs) / statistics.median(ours)


def _beside(times: list[Times]) -> list[Result]:
    """What has no budget: how near the floor it is, and what the reading child does besides."""
    results = []
    for floor in _FLOORS:
        ratio = measure.middle([one[INTACT] / one[floor] for one in times])
        results.append(Result(f"Intact against {floor}", f"{ratio:.1f} times as long"))
    facts = measure.middle([one[READ] / one[INTACT] for one in times])
    results.append(Result("All that a reading child does with it", f"{facts:.2f} x the conversion"))
    return results


def _told(times: list[Times], made: int, name: str) -> Result:
    median = measure.middle([one[name] for one in times]) * 1_000
    return Result(f"{name}: made of", f"{made} of {len(times)}, {median:.2f} ms each")
