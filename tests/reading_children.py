"""Reading children that misbehave, as small programs, and what they are asked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import intact
from intact.reading.pool import Pool
from intact.source import Origin, Source

PREAMBLE = """
import os, sys, time
sys.path[:] = sys.argv[1:]
from intact import formats
from intact.reading import child, protocol
from intact.reading.protocol import Frame, Kind, Ready, Request
from intact.system import this_system

system = this_system()
coming, going = system.take_pipes()
terms = protocol.record_of(protocol.read(coming, 0), protocol.Terms)

def ready():
    protocol.write(going, protocol.framed(Kind.READY, Ready("test", ())))

def request():
    frame = protocol.read(coming, 1 << 30)
    if frame is None:
        sys.exit(0)
    return frame

"""

BAD_ONCE = """
ready()
while True:
    frame = request()
    if b"Subject: bad" in frame.blob:
        {misdeed}
    protocol.write(going, child.answered(frame))
"""
"""The preamble of one that is healthy until it gets BAD."""

BAD = Source(b"Subject: bad\r\n\r\n", "bad.eml", Origin.FILE)

MakePool = Callable[..., Pool]


def scripted(program: str) -> list[str]:
    """The command of a child that runs `program` after the preamble."""
    package = str(Path(intact.__file__).resolve().parent.parent)
    paths = [path for path in sys.path[1:] if Path(path).is_absolute()]
    return [sys.executable, "-I", "-S", "-c", PREAMBLE + program, package, *paths]


def message(number: int = 0) -> Source:
    """A small message whose subject is its number."""
    data = b"Received: by mx.example.org; Tue, 24 Nov 2026 01:00:00 +0000\r\n"
    data += b"Subject: message %d\r\n\r\nHello\r\n" % number
    return Source(data, f"message-{number}.eml", Origin.DROP, "thunderbird")
