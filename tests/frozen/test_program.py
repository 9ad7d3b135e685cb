"""The frozen program does what the program does, without a Python on the machine."""

from __future__ import annotations

import json
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

import cli_process
from frozen import build, guard
from frozen.contents import resources
from intact import __version__
from outlook import msgfile
from supply import machine_code

pytestmark = pytest.mark.timeout(1200)  # the first one builds the program

EML = (
    b"Received: from a.example by b.example; Mon, 23 Nov 2026 09:00:00 +0000\r\n"
    b"From: Ada <ada@sender.example>\r\nTo: eve@example.org\r\nSubject: Offer\r\n"
    b"Date: Mon, 23 Nov 2026 09:00:00 +0000\r\nMessage-ID: <1@sender.example>\r\n\r\nBuy\r\n"
)


def records(done):
    """What a command told as JSON, line by line."""
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_it_is_what_may_be_handed_out(folder):
    """Size, libraries, data files, languages and licences."""
    assert guard.problems(folder) == []


def test_it_tells_its_version(run):
    """The one of the source beside it."""
    assert run("--version").stdout == f"Intact {__version__}\n"


@pytest.mark.parametrize("kind", ["destinations", "clients"])
def test_all_data_files_are_read(run, kind):
    """As many as stand in the source, without a complaint."""
    done = run(kind, "--json")
    expected = [one for one, _ in resources(guard.ROOT) if Path(one).parent.name == kind]
    assert len(records(done)) == len(expected)
    assert done.stderr == ""


def test_messages_are_read_behind_the_same_limits_as_from_source(run, tmp_path):
    """A reading child is the frozen program itself, with nothing left out."""
    source = cli_process.process("policy", "--json", home=tmp_path)
    assert records(run("policy", "--json")) == records(source)
    assert any(one["holds"] for one in records(source))


@pytest.mark.parametrize("name", ["a.eml", "a.msg"])
def test_a_message_goes_the_whole_way_to_a_mail(run, tmp_path, name):
    """Octet by octet the mail that the source composes."""
    data = EML if name == "a.eml" else msgfile.mail(msgfile.received(), "Hello").file()
    (tmp_path / name).write_bytes(data)
    words = ["compose", name, "--for", "own-address", "--address", "desk@example.org", "--anyway"]
    done = run(*words, "-o", "frozen.eml")
    source = cli_process.process(*words, "-o", "source.eml", home=tmp_path, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (
        source.returncode,
        source.stderr.replace("source.eml", "frozen.eml"),
    )
    mail = (tmp_path / "frozen.eml").read_bytes()
    assert b"desk@example.org" in mail
    assert _neutral(mail) == _neutral((tmp_path / "source.eml").read_bytes())
    if name == "a.eml":
        assert EML in mail


def _neutral(mail: bytes) -> bytes:
    """Without the borders of parts, which are drawn by lot."""
    return re.sub(rb"=_intact_[0-9a-f]+", b"border", mail)


def test_programs_it_starts_get_the_environment_of_the_person(run, tmp_path):
    """Not the bundle's libraries: asked through a fake xdg-mime that notes what it was given."""
    if sys.platform != "linux":
        pytest.skip("mail programs are asked for with xdg-mime on Linux only")
    noted = tmp_path / "noted"
    fake = tmp_path / "bin" / "xdg-mime"
    fake.parent.mkdir()
    fake.write_text(f"#!/bin/sh\nenv > {noted}\n")
    fake.chmod(0o755)
    path = f"{fake.parent}:/usr/bin:/bin"
    run("guide", PATH=path)
    assert not re.search(r"^(LD_LIBRARY_PATH|_PYI|QT_)", noted.read_text(), re.MULTILINE)
    run("guide", PATH=path, LD_LIBRARY_PATH="/of/the/person")
    assert re.findall(r"^LD_LIBRARY_PATH=(.*)", noted.read_text(), re.MULTILINE) == [
        "/of/the/person"
    ]


def test_no_connection_is_tried(program, surroundings, tmp_path):
    """From start to a composed mail: no socket but local ones, as strace sees it."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    (tmp_path / "a.eml").write_bytes(EML)
    words = ["compose", "a.eml", "--for", "own-address", "--address", "d@example.org"]
    trace = ["strace", "-f", "-e", "trace=network", "-o", "trace"]
    done = subprocess.run(
        [*trace, program, *words, "-o", "mail.eml"],
        cwd=tmp_path,
        env=surroundings,
        capture_output=True,
        check=False,
        timeout=240,
    )
    if b"ptrace" in done.stderr:
        pytest.skip("nothing may be traced here")
    assert (tmp_path / "mail.eml").is_file()
    assert "AF_INET" not in (tmp_path / "trace").read_text("utf-8")


def test_it_starts_about_as_fast_as_from_source(run, tmp_path):
    """At most one and a half times as long, and 0.3 seconds for a machine that is busy."""

    def seconds(start) -> float:
        began = time.perf_counter()
        assert start().returncode == 0
        return time.perf_counter() - began

    pairs = [
        (
            seconds(lambda: run("policy")),
            seconds(lambda: cli_process.process("policy", home=tmp_path)),
        )
        for _ in range(7)
    ]
    frozen, source = (statistics.median(side) for side in zip(*pairs, strict=True))
    print(f"start and one reading child: frozen {frozen:.2f} s, source {source:.2f} s")  # noqa: T201
    assert frozen <= 1.5 * source + 0.3


def test_the_window_comes_up_with_a_message(program, surroundings, tmp_path):
    """On a screen of its own; a reading child is there, so the message is read behind limits."""
    missing = [tool for tool in ("xvfb-run", "xdotool", "pgrep") if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"not here: {', '.join(missing)}")
    (tmp_path / "a.eml").write_bytes(EML)
    script = (
        '"$0" a.eml & intact=$!; timeout 60 xdotool search --sync --onlyvisible --name "^Intact$";'
        " found=$?; timeout 60 sh -c"
        ' "until pgrep -P $intact -f reading-child >/dev/null; do sleep 0.1; done" || found=9;'
        " kill $intact; exit $found"
    )
    done = subprocess.run(
        [str(shutil.which("xvfb-run")), "-a", "sh", "-c", script, str(program)],
        cwd=tmp_path,
        env=surroundings,
        capture_output=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(rb"\d+\n", done.stdout)


def test_the_bill_of_materials_knows_all_that_ships(folder):
    """Every file of machine code with its licence, and the libraries inside with their versions."""
    found = [*machine_code.components(folder)]
    assert [one["name"] for one in found if not one.get("licenses")] == []
    named = {one["name"] for one in found}
    assert "intact" in named or sys.platform == "win32"
    assert {"qt", "openssl", "sqlite", "expat", "libpng", "pcre2"} <= named


def test_nothing_tells_where_it_was_built(folder):
    """Else the same source would give another program in another folder."""
    room = str(build.ROOM).encode()
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    data = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
    assert [name for name, octets in data.items() if room in octets] == []
    assert not [name for name in data if name.endswith(".dist-info/RECORD")]
