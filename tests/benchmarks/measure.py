"""Times that can be compared, and the memory of a process of its own."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from outlook.msgfile import Item

SLOW = 0.5
"""Seconds; what takes longer for one input is not run again: its median would not change."""

_MIB = 1024 * 1024


def seconds(work: Callable[[], object], clock: Callable[[], float] = time.process_time) -> float:
    """How much processor time it took: what else goes on at the machine does not count."""
    start = clock()
    work()
    return clock() - start


def in_turns(works: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """The median of each, all of them run in turns; a work gives the seconds it took."""
    for work in works.values():
        work()
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            if not taken[name] or taken[name][0] < SLOW:
                taken[name].append(work())
    return {name: statistics.median(times) for name, times in taken.items()}


def peak(module: str, *words: object) -> float:
    """MiB a fresh process had at most while it ran `main` of a module of this folder."""
    here = Path(__file__).resolve().parent
    paths = [str(here.parent), str(here.parents[1] / "desktop")]
    code = (
        f"import sys; sys.path[:0] = {paths!r}; from benchmarks import {module}, measure; "
        f"{module}.main(*{[str(word) for word in words]!r}); print(measure.own_peak())"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return float(done.stdout.split()[-1])


def own_peak() -> float:
    """MiB this process had at most so far, 0 where the system does not tell."""
    return peak_of("self")


def peak_of(process: object) -> float:
    """MiB a process had at most so far, 0 where the system does not tell."""
    status = Path(f"/proc/{process}/status")
    if not status.is_file():
        return 0.0
    lines = status.read_text("ascii", "replace").splitlines()
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


def mib(size: float) -> float:
    """Octets in MiB."""
    return size / _MIB


def messages(corpus: Path) -> list[Path]:
    """The Outlook items of a corpus; without one those among the samples of the tests."""
    folders = [corpus / "msg", corpus / "pst_msg"]
    if not any(folder.is_dir() for folder in folders):
        folders = [Path(__file__).resolve().parents[1] / "samples"]
    return sorted(path for folder in folders for path in folder.glob("*.msg"))


def middle(ratios: Sequence[float]) -> float:
    """The median, 0 where there is nothing to compare."""
    return statistics.median(ratios) if ratios else 0.0


def write(item: Item, path: Path) -> None:
    """An Outlook item as a file."""
    path.write_bytes(item.file())
