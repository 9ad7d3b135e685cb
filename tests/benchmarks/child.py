"""The reading child from end to end: over the pipe, read, and the answer checked again."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from benchmarks import measure
from benchmarks.attachment import judged, large
from benchmarks.table import Result, Section, skipped
from intact import formats
from intact.errors import Unreadable
from intact.limits import MIB
from intact.reading.bounds import Bounds
from intact.reading.pool import Pool
from intact.source import Origin, Source
from intact.system import this_system

_ABOUT = """\
Every Outlook item of the corpus through one warm reading child, against reading it in this process
without isolation (time on the clock, as two processes work); then the message with the 25 MB
attachment."""


def run(corpus: Path, rounds: int) -> Section:
    """Times all messages, and the memory of the child."""
    section = Section("The reading child", _ABOUT)
    paths = measure.messages(corpus)
    if not paths:
        section.results.append(skipped("all", "no messages here"))
    bounds = Bounds(
        memory=1024 * MIB
    )  # the large message gets no child of its own, which would end
    pool = Pool(this_system(), size=1, bounds=bounds)
    try:
        times = [_timed(path, pool, rounds) for path in paths]
        section.results.extend(_told([one for one in times if one]))
        section.results.append(_memory(pool))
    finally:
        pool.close()
    return section


def _timed(path: Path, pool: Pool, rounds: int) -> dict[str, float]:
    source = Source(path.read_bytes(), path.name, Origin.FILE)
    works = {
        "child": lambda: measure.seconds(lambda: pool.read(source), time.perf_counter),
        "here": lambda: measure.seconds(lambda: formats.read(source), time.perf_counter),
    }
    try:
        return measure.in_turns(works, rounds)
    except Unreadable:
        return {}


def _told(times: list[dict[str, float]]) -> list[Result]:
    if not times:
        return []
    ratio = measure.middle([one["child"] / one["here"] for one in times])
    each = statistics.median(one["child"] for one in times) * 1_000
    note = f"{ratio:.2f} x ({each:.2f} ms each, median of {len(times)})"
    return [Result("A message by the child against here", note)]


def _memory(pool: Pool) -> Result:
    """The peak of the only child there is."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.msg"
        measure.write(large(), path)
        source = Source(path.read_bytes(), path.name, Origin.FILE)
    pool.read(source)
    children = [one._process.pid for one in pool._children.alive]
    peak = max((measure.peak_of(pid) for pid in children), default=0.0)
    return judged("Peak memory of the child", peak, measure.mib(len(source.data)))
