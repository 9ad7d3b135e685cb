"""The command line as a whole: words, exit codes, streams, and ends that come early."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from cli_process import command, process, surroundings
from intact import __version__, cli
from intact.cli import program
from intact.cli.commands import COMMANDS

MAIL = b"Received: by mx.example.org; Mon, 23 Nov 2026 09:00:00 +0000\r\nSubject: %d\r\n\r\nHi\r\n"


@pytest.fixture
def many(tmp_path):
    """More messages than a pipe holds reports of, so that the command waits for its reader."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(1000):
        (folder / f"{number:04}.eml").write_bytes(MAIL % number)
    return folder


def checking(many, home):
    """`intact check` of them, while it runs."""
    return subprocess.Popen(
        command("check", many),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=surroundings(home),
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(capsys, name):
    """With what it is for, examples where there is something to give, and the exit codes."""
    assert program.main([name, "--help"]) == 0
    text = capsys.readouterr().out
    assert "exit codes:" in text
    assert ("examples:" in text) == (name not in {"clients", "destinations"})
    assert all(len(line) <= 100 for line in text.splitlines())


def test_the_whole_explains_itself(capsys):
    """All commands, and that there is a window."""
    assert program.main(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(name in text for name in COMMANDS)
    assert "opens its window" in text
    assert program.main(["--version"]) == 0
    assert capsys.readouterr().out == f"Intact {__version__}\n"


@pytest.mark.parametrize("words", [["check"], ["convert", "a.eml"], ["--nonsense"], ["chek", "a"]])
def test_wrong_words_are_wrong_use(capsys, words):
    """Said on standard error, exit code 2."""
    assert program.main(words) == 2
    streams = capsys.readouterr()
    assert "usage: intact" in streams.err
    assert not streams.out


def test_files_are_for_the_window(tmp_path, monkeypatch):
    """Commands, misspelt ones and options are not; a file may be called nearly like one."""
    monkeypatch.chdir(tmp_path)
    assert [cli.is_command(words) for words in ([], ["mail.eml"], ["--", "check"])] == [False] * 3
    assert all(cli.is_command([word]) for word in ("check", "chek", "destination", "-h", "--json"))
    (tmp_path / "chek").touch()
    assert not cli.is_command(["chek"])


def test_an_unexpected_mistake_shows_no_traceback(run, samples, monkeypatch):
    """Its kind and place only: its text may quote a message."""

    def broken(*_: object) -> None:
        raise ValueError("secret subject")

    monkeypatch.setattr("intact.checks.check", broken)
    ran = run("check", samples / "received.eml")
    assert ran.code == 3
    assert "ValueError at " in ran.err
    assert "secret" not in ran.err
    assert "Traceback" not in ran.err


def test_results_that_cannot_be_written_are_told(samples, home):
    """A full disk: exit code 3 and the system's reason."""
    if not os.path.exists("/dev/full"):  # noqa: PTH110 - a device
        pytest.skip("no full device here")
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123
        options = {"capture_output": False, "stdout": full, "stderr": subprocess.PIPE}
        for words in (["check", samples / "received.eml"], ["clients", "--json"]):
            ran = process(*words, home=home, **options)
            assert ran.returncode == 3
            assert ran.stderr.startswith("intact: the results could not be written: ")
            assert len(ran.stderr.splitlines()) == 1


def test_a_reader_who_has_seen_enough_may_go(many, home):
    """`intact check … | head -1`: no complaint."""
    with checking(many, home) as running:
        assert running.stdout.readline().startswith(b"Ready")
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(30) == 0


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_ends_it_without_a_traceback(many, home):
    """Exit code 130; the reading children are gone."""
    with checking(many, home) as running:
        running.stdout.readline()  # now it reads
        children = _children_of(running.pid)
        running.send_signal(signal.SIGINT)
        _, messages = running.communicate(timeout=30)
    assert running.returncode == 130
    assert messages == b"intact: stopped\n"
    if sys.platform == "linux":
        assert children
        assert not any(_is_alive(child) for child in children)


@pytest.mark.skipif(os.name != "posix", reason="a shell of POSIX")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_closed_stream_is_no_reason_to_fail(samples, home, closed):
    """Whichever of the three it is."""
    words = ["sh", "-c", f'"$@" {closed}', "sh", *command("check", samples / "draft.eml")]
    ran = subprocess.run(words, env=surroundings(home), capture_output=True, check=False)
    assert ran.returncode == 1
    assert b"Traceback" not in ran.stderr
    assert ran.stdout.startswith(b"Not fit") == (closed != ">&-")


def test_messages_stand_behind_the_results_they_are_about(samples, home):
    """Where both go into one file; and one that nobody gets ends nothing."""
    options = {"capture_output": False, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    ran = process("check", samples, home=home, **options)
    assert ran.stdout.splitlines()[-1] == "intact: Ready: 1, Not fit: 2"
    if sys.platform == "linux":
        with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123
            ran = process("check", samples, home=home, **options | {"stderr": full})
        assert ran.returncode == 1
        assert ran.stdout.startswith("Not fit")


@pytest.mark.skipif(os.name != "posix", reason="locales of POSIX")
def test_the_bare_locale_does_no_harm(samples, home):
    """No complaint of Qt; what it cannot show becomes an escape, JSON is UTF-8 all the same."""
    bare = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    words = command("check", samples / "forward-with-original.eml")
    for more in ([], ["--json"]):
        ran = subprocess.run(
            [*words, *more], env=surroundings(home, **bare), capture_output=True, check=False
        )
        assert (ran.returncode, ran.stderr) == (1, b"")
        ran.stdout.decode("utf-8" if more else "ascii")


def test_nothing_is_needed_of_the_environment(samples):
    """No HOME, no PATH."""
    package = surroundings(samples)["PYTHONPATH"]
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    ran = subprocess.run(
        command("check", samples / "received.eml"),
        env={**kept, "PYTHONPATH": package},
        capture_output=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, b"")


def test_plurals_are_spoken(samples, home, tmp_path):
    """The process speaks a language, also English: no "(s)" is left."""
    old = tmp_path / "old.eml"
    old.write_bytes((samples / "received.eml").read_bytes().replace(b"2026", b"2016"))
    ran = process("check", old, "--for", "symantec-missed-spam", home=home)
    assert "days" in ran.stdout
    assert "(s)" not in ran.stdout


def _children_of(pid: int) -> list[int]:
    """The processes whose parent it is (proc_pid_stat(5)); [] where the system is another."""
    stats = Path("/proc").glob("[0-9]*/stat") if sys.platform == "linux" else ()
    children = []
    for stat in stats:
        with suppress(OSError):  # some end while they are looked at
            after_name = stat.read_text("utf-8", "replace").rpartition(")")[2].split()
            children += [int(stat.parent.name)] if int(after_name[1]) == pid else []
    return children


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
