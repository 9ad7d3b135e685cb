"""The log file is this person's alone, and has an end."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from cli_process import surroundings
from intact import limits
from intact.log.events import Event, Name, note
from intact.log.file import end_log, keep_log

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")


class Machine:
    """A system with a private folder for the test."""

    name = "linux"

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def private_folder(self) -> Path:
        """The folder of the test."""
        return self.folder


class Without(Machine):
    """A system that gives no private folder."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def private_folder(self) -> Path:
        """It is somebody else's, or there is no home to put it in."""
        raise self.error


@pytest.fixture
def begin(tmp_path):
    """Begins a log in a folder of the test, and ends it."""
    yield lambda machine=None: keep_log(machine or Machine(tmp_path))
    end_log()


def mode(path: Path) -> int:
    """The rights of a file."""
    return stat.S_IMODE(path.stat().st_mode)


def test_begins_with_the_versions(begin):
    """Without them no line can be understood."""
    text = begin().read_text()
    assert " started version=" in text
    assert "system=linux" in text


def test_each_line_says_when(begin):
    """In UTC, so that lines of two machines can be laid side by side."""
    path = begin()
    note(Event.NOT_ISOLATED)
    when, _, event = path.read_text().splitlines()[-1].partition(" ")
    assert (when[10], when[-1], event) == ("T", "Z", "not-isolated")


@posix
def test_nobody_else_can_read_it(begin, tmp_path):
    """Whatever the mask is, and also if somebody had opened it up."""
    before = os.umask(0)
    try:
        path = begin()
        assert (mode(path), mode(path.parent)) == (0o600, 0o700)
        end_log()
        path.chmod(0o644)
        begin()
        assert mode(path) == 0o600
    finally:
        os.umask(before)


@posix
@pytest.mark.parametrize("trap", ["link", "second name", "pipe", "linked folder"])
def test_a_trap_in_its_place_is_left_alone(begin, tmp_path, trap):
    """Nothing is written, and Intact works on."""
    victim = tmp_path / "victim"
    victim.write_text("mine")
    folder = tmp_path / "log"
    if trap == "linked folder":
        (tmp_path / "elsewhere").mkdir()
        folder.symlink_to(tmp_path / "elsewhere")
    else:
        folder.mkdir()
        place = folder / "intact.log"
        if trap == "link":
            place.symlink_to(victim)
        elif trap == "second name":
            place.hardlink_to(victim)
        else:
            os.mkfifo(place)
    assert begin() is None
    note(Event.NOT_ISOLATED)
    assert victim.read_text() == "mine"
    assert not (tmp_path / "elsewhere" / "intact.log").exists()


@pytest.mark.parametrize("error", [PermissionError(), RuntimeError("no home")])
def test_without_a_private_folder_there_is_no_log(begin, error):
    """And no error."""
    assert begin(Without(error)) is None
    note(Event.NOT_ISOLATED)


def test_it_never_grows_beyond_its_bounds(begin, tmp_path, monkeypatch):
    """The oldest lines go."""
    monkeypatch.setattr(limits, "LOG_BYTES", 2_000)
    path = begin()
    for number in range(300):
        note(Event.CRASHED, number=number)
    files = sorted(path.parent.iterdir())
    assert len(files) == limits.LOG_FILES
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert "number=299" in path.read_text()
    if sys.platform != "win32":
        assert {mode(file) for file in files} == {0o600}


def test_a_name_that_does_not_fit_writes_no_line_of_its_own(begin):
    """One event, one line."""
    path = begin()
    note(Event.CRASHED, where=Name("a\n2026-01-01T00:00:00.000Z delivered"))
    assert len(path.read_text().splitlines()) == 2


def test_a_second_start_goes_on_in_the_same_file(begin):
    """What happened before the person closed the window is what counts."""
    begin()
    path = begin()
    assert path.read_text().count(" started ") == 2


_LIBRARY = """
import logging, sys
from pathlib import Path
from intact.log.file import keep_log
from intact.system import this_system
{begin}
logging.getLogger("extract_msg").warning("SECRET subject")
"""


@pytest.mark.parametrize(("begin", "shown"), [("", True), ("keep_log(this_system())", False)])
def test_what_a_library_logs_is_written_nowhere(tmp_path, begin, shown):
    """It may quote a message; without Intact's log Python would show it on the terminal."""
    ran = subprocess.run(
        [sys.executable, "-c", _LIBRARY.format(begin=begin)],
        env=surroundings(tmp_path),
        capture_output=True,
        text=True,
        check=True,
    )
    assert ("SECRET" in ran.stderr) is shown
    written = [path.read_text() for path in tmp_path.rglob("intact.log")]
    assert len(written) == (not shown)
    assert "SECRET" not in "".join(written)
