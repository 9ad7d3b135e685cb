"""Reading children of a real Windows Python under Wine: see `packaging/windows/wine_room.py`.

Wine takes every limit and keeps few. What a child says it has is held against what it can do, so
each test means the same on a system that keeps all of them.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from intact import formats
from intact.source import Origin, Source
from outlook.msgfile import mail, received

ROOT = Path(__file__).resolve().parents[2]

BEGINNING = """
import json, os, subprocess, sys
from pathlib import Path
from intact.reading.bounds import Bounds
from intact.reading.pool import Pool
from intact.source import Origin, Source
from intact.system import this_system
from reading_children import scripted

MAIL = b"Received: by mx.example.org\\r\\nSubject: x\\r\\n\\r\\nx\\r\\n"

def read_by(child):
    pool = Pool(this_system(), 1, scripted(child), Bounds(memory=256 << 20))
    try:
        pool.read(Source(MAIL, "x.eml", Origin.FILE))
    except Exception as error:
        said = repr(error)
    else:
        said = ""
    finally:
        pool.close()
    print(json.dumps({"said": said, "layers": pool.layers, "isolated": pool.isolated}))

"""

Run = Callable[..., object]


@pytest.fixture(scope="module")
def run(run: Run) -> Run:
    """Runs a program after the beginning; returns what it prints, as JSON."""
    return lambda program, *words: run(BEGINNING + program, *words)


READ = """
pool = Pool(this_system(), 2)
import msgspec
samples = []
for path in map(Path, sys.argv[1:]):
    sample = pool.read(Source(path.read_bytes(), path.name, Origin.FILE))
    samples.append(msgspec.to_builtins(sample))
pool.close()
print(json.dumps({"samples": samples, "layers": pool.layers, "isolated": pool.isolated}))
"""


def check_same(run: Run, paths: list[Path]) -> tuple[str, ...]:
    """Reads files here and there; returns the layers that held there."""
    there = run(READ, *(f"Z:{path}" for path in paths))
    here = [formats.read(Source(path.read_bytes(), path.name, Origin.FILE)) for path in paths]
    assert there["isolated"]
    for path, theirs, ours in zip(paths, there["samples"], here, strict=True):
        assert theirs == json.loads(msgspec.json.encode(ours)), path.name
    return tuple(there["layers"])


def test_samples_are_those_of_any_system(run: Run, tmp_path: Path) -> None:
    """A stored mail and an Outlook item: bytes, hashes and facts are the same, field by field."""
    item = tmp_path / "item.msg"
    headers = received('Content-Type: multipart/alternative; boundary="=_b"\r\n')
    item.write_bytes(mail(headers, "hello\r\n", b"<p>hello").file())
    layers = check_same(run, [item, *sorted((ROOT / "tests/samples").glob("*.eml"))])
    print("layers:", layers)  # noqa: T201 - what this Wine holds; `pytest -s` shows it


@pytest.mark.shared
def test_real_messages_are_the_same(run: Run, corpus: Path) -> None:
    """Outlook items with their code pages, times and named properties, and stored mails."""
    paths = [*sorted(corpus.glob("*/*.msg")), *sorted(corpus.glob("eml/*.eml"))]
    check_same(run, paths[::10])


HOG = """
layers = system.limit_this_process(terms.memory, terms.seconds, terms.files)
protocol.write(going, protocol.framed(Kind.READY, Ready("test", layers)))
frame = request()
hog = [bytearray(1 << 24) for _ in range(48)]
protocol.write(going, child.answered(frame))
"""


def test_memory_is_bounded_where_a_child_says_so(run: Run) -> None:
    """Three times its bound ends a child, unless it never said it was bounded."""
    outcome = run(f"read_by({HOG!r})")
    assert outcome["isolated"]
    assert ("READER_DIED" in outcome["said"].upper()) == ("memory" in outcome["layers"]), outcome


STARTER = """
import subprocess
layers = system.limit_this_process(terms.memory, terms.seconds, terms.files)
try:
    subprocess.run([sys.executable, "-I", "-S", "-c", "pass"], check=False)
except OSError:
    layers += ("was-refused",)
protocol.write(going, protocol.framed(Kind.READY, Ready("test", layers)))
protocol.write(going, child.answered(request()))
"""


def test_processes_are_refused_where_a_child_says_so(run: Run) -> None:
    """Starting one fails, unless the child never said that it would."""
    outcome = run(f"read_by({STARTER!r})")
    assert (outcome["isolated"], outcome["said"]) == (True, "")
    assert ("was-refused" in outcome["layers"]) == ("no-processes" in outcome["layers"]), outcome


ORPHAN = """
import ctypes
parent = '''
import sys
sys.path[:] = sys.argv[1:]
from intact.system import this_system
child = this_system().start_child([sys.executable, "-I", "-S", "-c", "while True: pass"])
print(child.pid, flush=True)
sys.stdin.read()
'''
process = subprocess.Popen(
    [sys.executable, "-c", parent, *sys.path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
)
kernel = ctypes.WinDLL("kernel32")
kernel.OpenProcess.restype = ctypes.c_void_p
child = ctypes.c_void_p(kernel.OpenProcess(0x100001, False, int(process.stdout.readline())))
running = kernel.WaitForSingleObject(child, 0) == 0x102
process.kill()
ended = kernel.WaitForSingleObject(child, 20_000) == 0
kernel.TerminateProcess(child, 1)
print(json.dumps([running, ended]))
"""


def test_a_busy_child_ends_with_its_parent(run: Run) -> None:
    """One that never looks at its pipes does not outlive a window that crashed."""
    assert run(ORPHAN) == [True, True]
