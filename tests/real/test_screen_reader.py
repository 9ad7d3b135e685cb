"""The real window as a screen reader has it: through AT-SPI, from the system's own bindings."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from real.desktop import Desktop
from real.session import SECONDS, need

PYTHON = "/usr/bin/python3"
HERE = Path(__file__).parent
BUS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LETTER = (
    "Received: from a.example by b.example; Fri, 20 Nov 2026 09:15:00 +0000\r\n"
    "From: Billing <billing@example.org>\r\nTo: me@example.net\r\n"
    "Subject: {subject}\r\nDate: Fri, 20 Nov 2026 09:15:00 +0000\r\n"
    "Message-ID: <{subject}@example.org>\r\n\r\nDear customer\r\n"
)


class Reader:
    """Stands for the program that speaks."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [PYTHON, str(HERE / "screen_reader.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._line()

    def tree(self) -> list[tuple[int, str, str, tuple[str, ...]]]:
        """Depth, role, name and states of all that is shown; once more where some of it went."""
        end = time.monotonic() + SECONDS
        while (found := self._ask(do="tree")) is None:
            assert time.monotonic() < end, "the window never stands still"
        return [(depth, role, name, tuple(states)) for depth, role, name, states in found]

    def press(self, role: str, name: str) -> bool:
        """Presses something as a screen reader does; False where it is not there (any more)."""
        return bool(self._ask(do="press", role=role, name=name))

    def heard(self) -> list[tuple[str, str]]:
        """What was said or changed since the last time."""
        return [(kind, text) for kind, text in self._ask(do="heard")]

    def until(self, true: Callable[[], object], what: str) -> None:
        """Waits for something."""
        end = time.monotonic() + SECONDS
        while not true():
            if time.monotonic() > end:
                lines = (f"{'  ' * one[0]}{one[1]} {one[2]!r} {one[3]}" for one in self.tree())
                pytest.fail(f"never: {what}\n" + "\n".join(lines))

    def has(self, role: str, name: str) -> bool:
        """Whether that is shown."""
        return any((one[1], one[2]) == (role, name) for one in self.tree())

    def close(self) -> None:
        """Ends it."""
        self._process.communicate(timeout=SECONDS)

    def _ask(self, **asked: str) -> object:
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        return self._line()

    def _line(self) -> object:
        line = self._process.stdout.readline()
        assert line, "the screen reader has ended"
        return json.loads(line)


@pytest.fixture
def reader(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    """A screen reader on a desktop that has the bus for it."""
    launcher = next((one for one in BUS if Path(one).is_file()), None)
    if launcher is None:
        pytest.skip("not installed: at-spi2-core")
    binding = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if subprocess.run([PYTHON, "-c", binding], capture_output=True, check=False).returncode:
        pytest.skip("not installed: gir1.2-atspi-2.0, python3-gi")
    monkeypatch.delenv("NO_AT_BRIDGE")
    monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")  # without a screen nothing comes to the bus
    desktop.start([launcher, "--launch-immediately"])
    desktop.act_until(lambda: None, _bus_is_there, "the bus of assistive technology")
    made = Reader()
    yield made
    made.close()


def _bus_is_there() -> bool:
    call = ["--dest=org.a11y.Bus", "--print-reply", "/org/a11y/bus", "org.a11y.Bus.GetAddress"]
    command = [str(shutil.which("dbus-send")), "--session", *call]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_the_whole_way_is_heard(desktop: Desktop, reader: Reader, tmp_path: Path) -> None:
    """Open, hear what came of it, go through the list, unfold, take out, press F1."""
    need("xdotool")
    letters = []
    for number in range(2):
        path = tmp_path / f"letter-{number}.eml"
        path.write_text(LETTER.format(subject=f"Invoice-{number}"), newline="")
        letters.append(str(path))
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.7\n")
    desktop.start([sys.executable, "-m", "intact", *letters, str(tmp_path / "report.pdf")])
    reader.until(lambda: _rows(reader, "Not a sample"), "the list")
    window = desktop.window("Intact")
    reader.until(lambda: not any("BUSY" in one[3] for one in reader.tree()), "all is read")

    tree = reader.tree()
    names = [one[2] for one in tree]
    for one in tree:
        assert one[2] or one[1] in _NAMELESS, one
    assert [name.split(":")[1].split(".")[0] for name in _rows(reader, "")] == [
        " Invoice-0",
        " Invoice-1",
        " report",
    ]
    assert names.index("Samples") < names.index("Check") < names.index("Comment")
    assert ("heading", "Invoice-0") in [one[1:3] for one in tree]
    heard: list[tuple[str, str]] = []

    def was_heard(kind: str, text: str) -> bool:
        heard.extend(reader.heard())
        return any(one == kind and text in said for one, said in heard)

    reader.until(lambda: was_heard("announcement", "2 ready, 1 not a sample"), "what came of it")
    desktop.press(window, "ctrl+d")
    reader.until(lambda: was_heard("announcement", "My own address"), "what Enter would pick")
    heard.clear()
    desktop.press(window, "Escape")
    reader.until(lambda: was_heard("focused", "Invoice-0"), "the sample of the list")

    desktop.press(window, "Down")
    reader.until(lambda: reader.has("heading", "Invoice-1"), "the next sample")
    chosen = [name for name in _rows(reader, "", "SELECTED") if "Invoice-1" in name]
    assert len(chosen) == 1
    heard.clear()
    desktop.press(window, "Delete")
    reader.until(lambda: len(_rows(reader, "")) == 2, "one row less")
    reader.until(lambda: was_heard("announcement", "Taken out: Invoice-1"), "it is told")
    desktop.press(window, "Home")
    heard.clear()
    desktop.press(window, "Delete")
    reader.until(lambda: was_heard("announcement", "Taken out: Invoice-0"), "it is told as well")
    reader.until(lambda: was_heard("focused", "report"), "the one that has moved up")


def test_a_button_is_pressed_by_its_action(desktop: Desktop, reader: Reader) -> None:
    """The guide opens, and the keys are listed with their names."""
    desktop.start([sys.executable, "-m", "intact"])
    button = "How to send a sample by hand"
    reader.until(lambda: reader.has("push button", button), "the empty window")
    window = desktop.window("Intact")

    def guide_is_shown() -> bool:
        return reader.has("push button", "Walk me through it")

    end = time.monotonic() + SECONDS
    while not guide_is_shown() and time.monotonic() < end:  # at first, the core is not there
        reader.press("push button", button)
    assert guide_is_shown()
    desktop.press(window, "F1")
    reader.until(lambda: any("Ctrl+O" in one[2] for one in reader.tree()), "the map of keys")


def _rows(reader: Reader, start: str, state: str = "") -> list[str]:
    """Names of rows of the list that begin so."""
    return [
        name
        for _, role, name, states in reader.tree()
        if role == "list item" and name.startswith(start) and (not state or state in states)
    ]


_NAMELESS = {"filler", "panel", "layered pane", "split pane", "scroll bar", "separator", "frame"}
