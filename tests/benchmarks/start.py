"""From starting the program to its painted window, against a bare window of PySide6."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import measure
from benchmarks.table import Result, Section, at_most

_ABOUT = """\
Whole processes on the clock, which take turns: `intact --exit-after-paint`, with a home of its own,
against a script with a QMainWindow that ends once it is painted. Both accept drops by then. What is
imported until then was looked at with `python -X importtime`: the standard library and Qt take most
of it; the namespace `Qt` (11 ms) and everything of the core come after the first picture."""

_BUDGET = 1.3

_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)

application = QApplication(sys.argv)
window = Window()
window.setAcceptDrops(True)
window.resize(900, 600)
window.show()
sys.exit(application.exec())
"""


def run(_corpus: Path, rounds: int) -> Section:
    """Starts both, many times."""
    section = Section("The start", _ABOUT)
    with tempfile.TemporaryDirectory() as home:
        bare = Path(home) / "bare.py"
        bare.write_text(_BARE, encoding="utf-8")
        surroundings = _surroundings(home)
        times = measure.in_turns(
            {
                "bare": lambda: _started([str(bare)], surroundings),
                "intact": lambda: _started(["-m", "intact", "--exit-after-paint"], surroundings),
            },
            rounds * 5,
        )
    note = f" ({times['intact'] * 1000:.0f} ms, the bare one {times['bare'] * 1000:.0f} ms)"
    section.results.append(
        at_most("Painted window, time", times["intact"] / times["bare"], _BUDGET, note)
    )
    section.results.append(Result("Modules of Intact until then", str(_modules(surroundings))))
    return section


def _surroundings(home: str) -> dict[str, str]:
    package = str(Path(__file__).resolve().parents[2] / "desktop")
    screen = {} if os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"}
    own = {"XDG_CONFIG_HOME": home, "XDG_CACHE_HOME": home, "PYTHONPATH": package}
    return {**os.environ, **screen, **own}


def _started(words: list[str], surroundings: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, *words], env=surroundings, check=True, capture_output=True)
    return time.perf_counter() - start


def _modules(surroundings: dict[str, str]) -> int:
    """How many modules of the package are loaded when the window is there."""
    code = (
        "import sys; sys.argv = ['intact', '--exit-after-paint']; from intact.__main__ import main;"
        "main(); print(sum(name.startswith('intact') for name in sys.modules))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], env=surroundings, check=True, capture_output=True, text=True
    )
    return int(ran.stdout)
