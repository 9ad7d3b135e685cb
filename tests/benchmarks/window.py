"""1,000 messages dropped on the real window: how long it stands still, and what they weigh."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from benchmarks import measure
from benchmarks.mail_folder import message
from benchmarks.table import Result, Section

_ABOUT = """\
The real window with its core: 1,000 message files (those of the corpus, and simple mails) are
dropped at once on an empty list, are read in reading children, checked, planned and painted. A
timer that should tick all the time tells how long the window stood still; what the machine gives to
other processes meanwhile (children, and whatever runs beside) counts as well. Memory is that of the
window's process, beyond what it had before the drop."""

_MESSAGES = 1_000
_STALL_MS = 50
_TEXT = "Some words of a mail, as people write them, about nothing in particular.\n" * 60


def run(corpus: Path, rounds: int) -> Section:
    """Drops them in processes of their own; the middle one of the rounds counts."""
    section = Section("1,000 messages at once", _ABOUT)
    with tempfile.TemporaryDirectory() as folder:
        files = Path(folder) / "mails"
        files.mkdir()
        _fill(files, corpus)
        told = [_dropped(files, Path(folder) / f"home{number}") for number in range(rounds)]
    stall = measure.middle([one["stall"] for one in told])
    section.results.extend(
        [
            Result(
                "Longest time the window stood still",
                f"{stall:.0f} ms",
                f"at most {_STALL_MS} ms",
                stall <= _STALL_MS,
            ),
            _of(told, "work", "Longest work of its own thread in one go", "{:.0f} ms of computing"),
            _of(told, "beyond 20 ms", "Times it stood still for more than 20 ms", "{:.0f}"),
            _of(told, "first", "First row after", "{:.0f} ms"),
            _of(told, "all", "All read, checked and planned after", "{:.1f} s"),
            _of(told, "memory", "Memory of the window for 1,000 samples", "{:.0f} MiB"),
            _of(told, "octets", "The samples themselves", "{:.1f} MiB"),
        ]
    )
    return section


def _fill(folder: Path, corpus: Path) -> None:
    """1,000 files: those of a corpus as far as they go, and simple mails."""
    real = sorted(path for path in corpus.rglob("*") if path.suffix in {".eml", ".msg"})
    for number, path in enumerate(real[:_MESSAGES]):
        shutil.copyfile(path, folder / f"{number:04}{path.suffix}")
    for number in range(len(real), _MESSAGES):
        (folder / f"{number:04}.eml").write_bytes(message(number, _TEXT).encode())


def _of(told: list[dict[str, float]], name: str, what: str, pattern: str) -> Result:
    return Result(what, pattern.format(measure.middle([one[name] for one in told])))


def _dropped(files: Path, home: Path) -> dict[str, float]:
    """What one process tells."""
    home.mkdir()
    here = Path(__file__).resolve()
    paths = [str(here.parents[1]), str(here.parents[2] / "desktop")]
    code = (
        f"import sys; sys.path[:0] = {paths!r}; "
        f"from benchmarks import window; window.main({str(files)!r})"
    )
    screen = {} if os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"}
    own = {"XDG_CONFIG_HOME": str(home), "XDG_CACHE_HOME": str(home)}
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **screen, **own},
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, float] = json.loads(ran.stdout.splitlines()[-1])
    return found


def main(folder: str) -> None:
    """Runs in the process of the window, and prints what it found."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - the table is printed without Qt

    from intact.drops.payload import Payload  # noqa: PLC0415
    from intact.gui import app  # noqa: PLC0415
    from intact.gui.state.core import Core  # noqa: PLC0415
    from intact.gui.window import Window  # noqa: PLC0415
    from intact.settings.settings import Settings  # noqa: PLC0415
    from intact.settings.store import Store  # noqa: PLC0415
    from intact.source import Origin  # noqa: PLC0415
    from intact.system import this_system  # noqa: PLC0415

    paths = tuple(sorted(Path(folder).iterdir()))
    Store(this_system().settings_folder()).save(Settings(destination="own-address"))

    class Watched(Window):
        """Drops the files on itself once it is there, and ends when all is done."""

        def use(self, core: Core) -> None:
            super().use(core)
            QTimer.singleShot(1000, self.begin)

        def begin(self) -> None:
            self.ticks: list[float] = []
            self.worked: list[float] = []
            self.first = 0.0
            self.before = _resident()
            self.beat = QTimer(self)
            self.beat.timeout.connect(self.tick)
            self.beat.start(0)
            self.start = time.perf_counter()
            self.take(Payload(paths), Origin.DROP)

        def tick(self) -> None:
            now = time.perf_counter()
            self.ticks.append(now)
            self.worked.append(time.thread_time())
            session = self.session
            if session is None:
                return
            if not self.first and session.samples.rowCount():
                self.first = now - self.start
            if self.first and len(self.ticks) % 50 == 0 and session.settled:
                self.tell(now)

        def tell(self, now: float) -> None:
            gaps = _gaps([self.start, *self.ticks])
            sys.stdout.write(
                json.dumps(
                    {
                        "stall": max(gaps) * 1000,
                        "work": max(_gaps(self.worked)) * 1000,
                        "beyond 20 ms": sum(gap > 0.02 for gap in gaps),
                        "first": self.first * 1000,
                        "all": now - self.start,
                        "memory": _resident() - self.before,
                        "octets": measure.mib(sum(path.stat().st_size for path in paths)),
                    }
                )
            )
            self.close()

    app.Window = Watched  # type: ignore[misc] # the program itself, with somebody who looks on
    app.run([])


def _gaps(moments: list[float]) -> list[float]:
    return [later - earlier for earlier, later in pairwise(moments)]


def _resident() -> float:
    """MiB of this process now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024
