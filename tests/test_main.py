"""Start: the reading child, the command line, or the window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cli_process import command, process, surroundings
from intact import __main__ as start
from intact import __version__
from intact.clients.link import Link, NotALink
from intact.reading import protocol
from intact.reading.protocol import Kind, Ready, Terms


@pytest.fixture
def window(monkeypatch, qapp):
    """A fake window that notes the files it is started with, and a screen to show it on.

    Instead of files, where it is started at a place in a guide: that place.
    """
    started: list[object] = []

    def run(
        paths: list[Path], place: Link | NotALink | None = None, *, exit_after_paint: bool = False
    ) -> int:
        started.append("ends" if exit_after_paint else paths if place is None else place)
        return 7

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("intact.gui.app.run", run)
    return started


def test_without_words_the_window_opens(window):
    """And its exit code is the program's."""
    assert start.main([]) == 7
    assert window == [[]]


def test_files_open_in_the_window(window):
    """Whatever they are called, where "--" stands before them."""
    start.main(["a.eml", "b.msg"])
    start.main(["--", "check"])
    assert window == [[Path("a.eml"), Path("b.msg")], [Path("check")]]


def test_the_start_can_be_measured(window):
    """The window ends as soon as it is painted."""
    assert start.main(["--exit-after-paint"]) == 7
    assert window == ["ends"]


def test_a_step_of_a_guide_opens_in_the_window(window):
    """By the command and by a link; a file with a link is one of the files."""
    start.main(["guide", "gmail", "--step", "1"])
    start.main(["intact:guide/gmail?way=1&step=1"])
    start.main(["--", "step.intact-guide"])
    assert window == [Link("gmail"), Link("gmail", 1, 1), [Path("step.intact-guide")]]


def test_a_link_that_is_none_opens_the_window_all_the_same(window):
    """Which says so; a wrong link is no reason to show nothing."""
    start.main(["intact:guide/../x"])
    assert [type(place) for place in window] == [NotALink]


@pytest.mark.skipif(sys.platform != "linux", reason="only there the environment names the screen")
def test_without_a_screen_a_step_is_printed(window, monkeypatch, capsysbinary):
    """As with --format text."""
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert start.main(["guide", "gmail", "--step", "1"]) == 0
    assert b"Step 1 of 2" in capsysbinary.readouterr().out
    assert not window


def test_a_command_opens_no_window(window, capsys):
    """Its exit code is the program's."""
    assert start.main(["guide", "no-such-guide"]) == 2
    assert "no-such-guide" in capsys.readouterr().err
    assert not window


def test_a_ctrl_c_while_modules_are_loaded_shows_no_traceback(monkeypatch):
    """A fake command line that is interrupted at once."""

    def interrupted(words: list[str]) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr("intact.cli.is_command", interrupted)
    assert start.main(["check"]) == 130


@pytest.mark.skipif(sys.platform != "linux", reason="only there the environment names the screen")
def test_without_a_screen_that_is_said(tmp_path):
    """Instead of Qt ending the program."""
    ran = process("mail.eml", home=tmp_path)
    assert ran.returncode == 3
    assert "no screen" in ran.stderr
    assert "--help" in ran.stderr


def test_a_process_of_its_own_says_its_version(tmp_path):
    """`python -m intact`."""
    ran = process("--version", home=tmp_path)
    assert (ran.returncode, ran.stdout) == (0, f"Intact {__version__}\n")


def test_the_real_window_ends_once_it_is_painted(tmp_path):
    """With nothing left behind: the core had not begun."""
    offscreen = surroundings(tmp_path, QT_QPA_PLATFORM="offscreen")
    ran = process("--exit-after-paint", home=tmp_path, env=offscreen)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")


def test_nothing_needs_the_namespace_of_qt_before_the_first_picture(tmp_path):
    """It holds hundreds of enumerations, which PySide makes when it is asked for: 11 ms."""
    asked = (
        "import sys; sys.argv = ['intact', '--exit-after-paint']; from intact.__main__ import main;"
        "main(); import PySide6.QtCore; print([name in vars(PySide6.QtCore) for name in"
        " ('QTimer', 'Qt')])"
    )
    offscreen = surroundings(tmp_path, QT_QPA_PLATFORM="offscreen")
    told = subprocess.run(
        [sys.executable, "-c", asked], env=offscreen, check=True, capture_output=True, text=True
    )
    assert told.stdout == "[True, False]\n"


def test_a_reading_child_says_that_it_is_ready_and_ends_with_its_pipe(tmp_path):
    """As a frozen program starts it."""
    with subprocess.Popen(
        command("--reading-child"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=surroundings(tmp_path),
    ) as child:
        protocol.write(child.stdin, protocol.framed(Kind.TERMS, Terms(1 << 30, 60, 64)))
        frame = protocol.read(child.stdout, 0)
        assert protocol.record_of(frame, Ready)
        child.stdin.close()
        assert child.wait(30) == 0


@pytest.mark.parametrize(
    ("words", "absent"),
    [
        (["--reading-child"], "PySide6"),
        (["compose", "gone.eml", "--for", "apwg", "-o", "out"], "PySide6.QtGui"),
        (["check", "gone.eml"], "PySide6.QtGui"),
        (["check", "gone.eml"], "extract_msg"),
    ],
)
def test_each_way_loads_only_what_it_needs(tmp_path, words, absent):
    """A child does without Qt, the command line without what draws and without the readers."""
    program = (
        "import sys; from intact.__main__ import main\n"
        f"main({words!r}); sys.stderr.write(str({absent!r} in sys.modules))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        env=surroundings(tmp_path),
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert ran.stderr.endswith(b"False")
