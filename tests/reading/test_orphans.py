"""What becomes of reading children when Intact itself is killed."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys

import pytest

from reading_children import scripted

if not hasattr(os, "pidfd_open"):
    pytest.skip("only Linux tells a stranger that a process ended", allow_module_level=True)

PARENT = """
import json, sys
sys.path[:0] = json.loads(sys.argv[1])
from intact.errors import Unreadable
from intact.reading.pool import Pool
from intact.source import Origin, Source
from intact.system import this_system
Pool(this_system(), 1, json.loads(sys.argv[2])).read(Source(b"Subject: x", "", Origin.FILE))
"""

BUSY = """
fifo = os.open(FIFO, os.O_WRONLY)
system.limit_this_process(terms.memory, terms.seconds, terms.files)
ready()
request()
os.write(fifo, str(os.getpid()).encode())
os.close(fifo)
while True: pass
"""


IDLE = """
import json, sys, time
sys.path[:0] = json.loads(sys.argv[1])
from intact.reading.pool import Pool
from intact.source import Origin, Source
from intact.system import this_system
pool = Pool(this_system(), 1)
pool.read(Source(b"Received: x\\r\\nSubject: x\\r\\n\\r\\n", "", Origin.FILE))
assert pool.isolated
print(*(child._process.pid for child in pool._children.alive), flush=True)
sys.stdin.read()
"""


def test_a_waiting_child_ends_with_its_parent() -> None:
    """The real one, between two messages."""
    words = [sys.executable, "-c", IDLE, json.dumps(sys.path)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(words, **pipes) as parent:
        watched = os.pidfd_open(int(parent.stdout.readline()))
        assert not select.select([watched], [], [], 0)[0]
        parent.kill()
        assert select.select([watched], [], [], 20)[0]
    os.close(watched)


def test_a_busy_child_ends_with_its_parent(tmp_path) -> None:
    """A child that hangs does not outlive a window that crashed."""
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    child = scripted(BUSY.replace("FIFO", repr(str(fifo))))
    words = [json.dumps(sys.path), json.dumps(child)]
    parent = subprocess.Popen([sys.executable, "-c", PARENT, *words])
    watched = os.pidfd_open(int(fifo.read_text()))
    parent.kill()
    parent.wait()
    assert select.select([watched], [], [], 20)[0]
    os.close(watched)
