"""What Linux and macOS share, with real processes and folders."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from intact.errors import NotDelivered, NotDeliveredReason
from intact.system import this_system

posix = pytest.importorskip("intact.system.posix", exc_type=ImportError)

DESKTOP = str(Path(posix.__file__).parents[2])


def run_child(program: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """What a child process prints that runs `program` with `system` at hand."""
    start = "import sys; sys.path[:] = sys.argv[1:]\n"
    start += "from intact.system import this_system; system = this_system()\n"
    paths = [DESKTOP, *(path for path in sys.path if Path(path).is_absolute())]
    command = [sys.executable, "-I", "-c", start + program, *paths]
    return subprocess.run(command, input=given, capture_output=True, check=False)


def test_a_private_folder_is_made_for_this_person_only(tmp_path: Path) -> None:
    """Nobody else can look into it."""
    folder = posix.private(tmp_path / "cache" / "intact")
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_is_open_to_others_is_closed(tmp_path: Path) -> None:
    """A private folder of ours that became readable is made private again."""
    folder = tmp_path / "intact"
    folder.mkdir()
    folder.chmod(0o777)
    assert posix.private(folder).stat().st_mode & 0o777 == 0o700


def test_a_link_is_no_private_folder(tmp_path: Path) -> None:
    """It could lead anywhere."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "intact").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PermissionError):
        posix.private(tmp_path / "intact")


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    """Who owns it can read what is put into it; it is left as it is."""
    folder = Path("/usr")
    if os.getuid() == 0:
        folder = tmp_path / "intact"
        folder.mkdir(mode=0o755)
        os.chown(folder, 65534, -1)
    with pytest.raises(PermissionError):
        posix.private(folder)
    assert folder.stat().st_mode & 0o777 == 0o755


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    """Nothing can be put into it."""
    (tmp_path / "intact").touch()
    with pytest.raises(PermissionError):
        posix.private(tmp_path / "intact")


def test_a_program_is_found_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what can be run counts."""
    (tmp_path / "evolution").write_text("#!/bin/sh\n")
    (tmp_path / "evolution").chmod(0o755)
    (tmp_path / "kmail").write_text("not a program")
    monkeypatch.setenv("PATH", str(tmp_path))
    system = this_system()
    assert system.find_program("evolution") == tmp_path / "evolution"
    assert system.find_program("kmail") is None


@pytest.mark.parametrize("here", ["", "."])
def test_the_current_folder_is_no_place_for_programs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, here: str
) -> None:
    """Even where the search path names it: a download of that name must not be started."""
    for folder in ("downloads", "bin"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "evolution").write_text("#!/bin/sh\n")
        (tmp_path / folder / "evolution").chmod(0o755)
    monkeypatch.chdir(tmp_path / "downloads")
    monkeypatch.setenv("PATH", f"{here}{os.pathsep}{tmp_path / 'bin'}")
    assert this_system().find_program("evolution") == tmp_path / "bin" / "evolution"
    monkeypatch.setenv("PATH", here)
    assert this_system().find_program("evolution") is None


def test_a_program_is_started_with_its_words(tmp_path: Path) -> None:
    """No shell reads the words, so nothing in them is special."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    words = ["a b", "$(id)", "'\"; rm x", "*"]
    program = "import json, sys; open(sys.argv[1], 'w').write(json.dumps(sys.argv[2:]))"
    this_system().start([sys.executable, "-c", program, str(pipe), *words])
    assert json.loads(pipe.read_text()) == words


def test_a_program_that_ended_leaves_no_zombie() -> None:
    """Its exit code is taken, so the system can forget it."""
    program = """
import os, threading
system.start(["true"])
for thread in threading.enumerate():
    if thread is not threading.current_thread():
        thread.join()
try:
    os.waitpid(-1, os.WNOHANG)
except ChildProcessError:
    print("no child is left")
"""
    assert run_child(program).stdout == b"no child is left\n"


def test_a_started_program_outlives_us(tmp_path: Path) -> None:
    """We end without a warning, and it still does its work."""
    question, answer = tmp_path / "question", tmp_path / "answer"
    os.mkfifo(question)
    os.mkfifo(answer)
    command = [
        "sh",
        "-c",
        'heard=$(cat "$0") && printf %s "$heard" >"$1"',
        str(question),
        str(answer),
    ]
    done = run_child(f"import warnings; warnings.simplefilter('error'); system.start({command})")
    assert (done.returncode, done.stderr) == (0, b"")
    question.write_text("still there?")
    assert answer.read_text() == "still there?"


def test_a_program_that_is_missing_is_told() -> None:
    """The error names it by its last part, never with arguments."""
    with pytest.raises(NotDelivered) as caught:
        this_system().start(["/nowhere/thunderbird", "-compose", "to=x@example.org"])
    assert caught.value.reason is NotDeliveredReason.DID_NOT_START
    assert caught.value.values == {"program": "thunderbird"}


def test_a_short_program_answers_with_its_first_line() -> None:
    """Failure, absence and silence are all no answer."""
    assert posix.answer_of(["echo", "thunderbird.desktop"]) == "thunderbird.desktop"
    assert posix.answer_of(["false"]) == ""
    assert posix.answer_of(["/nowhere/xdg-mime"]) == ""


def test_a_child_knows_nothing_of_us(monkeypatch: pytest.MonkeyPatch) -> None:
    """It starts in the root folder, in a session of its own, without environment."""
    monkeypatch.setenv("SECRET", "1")
    system = this_system()
    # an interpreter of its own accord sets LC_CTYPE in an empty environment (PEP 538)
    program = (
        "import os; print(dict(os.environ, LC_CTYPE=''), os.getcwd(), os.getsid(0) == os.getpid())"
    )
    child = system.start_child([sys.executable, "-I", "-c", program])
    assert child.communicate()[0].split(b"\n")[0] == b"{'LC_CTYPE': ''} / True"


def test_ending_a_child_twice_is_harmless() -> None:
    """Whoever comes second finds it gone."""
    system = this_system()
    child = system.start_child(["cat"])
    system.end_child(child)
    system.end_child(child)
    assert child.returncode == -9
    child.communicate()


def test_pipes_are_taken() -> None:
    """What is printed afterwards, even past Python, does not get between the answers."""
    program = """
coming, going = system.take_pipes()
print("noise", flush=True)
import os
os.write(1, b"noise")
assert sys.stdin.read() == ""
going.write(coming.read())
"""
    assert run_child(program, b"a\r\nb\n\x1a\0").stdout == b"a\r\nb\n\x1a\0"


@pytest.mark.parametrize(
    ("attempt", "error"),
    [
        ("bytearray(1 << 30)", "MemoryError"),
        ("open('{folder}/new', 'wb', buffering=0).write(b'x')", "OSError"),
        ("[open('/dev/null') for _ in range(100)]", "OSError"),
    ],
    ids=["memory", "files", "descriptors"],
)
def test_limits_hold(tmp_path: Path, attempt: str, error: str) -> None:
    """By resource limits alone a process cannot have more memory, write files, or open many."""
    program = f"""
from intact.system.posix import Posix
print(*Posix.limit_this_process(system, 512 << 20, 10, 32), flush=True)
try:
    {attempt.format(folder=tmp_path)}
except Exception as failure:
    print(type(failure).__name__)
"""
    said = run_child(program).stdout.decode().split()
    assert said[-1] == error
    assert {"memory", "processor-time", "no-files-written", "few-descriptors"} <= set(said)


def test_processor_time_ends_a_process() -> None:
    """A process that nobody watches ends itself."""
    done = run_child("system.limit_this_process(512 << 20, 1, 32)\nwhile True: pass")
    assert done.returncode < 0
