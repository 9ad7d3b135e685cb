"""What becomes of paths that are handed over, for tests that say it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from intact.intake import Refused, gather
from intact.source import Origin

POSIX = pytest.mark.skipif(os.name != "posix", reason="files as POSIX has them")
LINUX = pytest.mark.skipif(not Path("/proc/self").exists(), reason="the folders of Linux")
ORDINARY_PERSON = pytest.mark.skipif(
    getattr(os, "geteuid", lambda: 1)() == 0, reason="root may read everything"
)


def outcomes(*paths):
    """What became of the paths: the name with the bytes, or with the reason against them."""
    return [
        (one.name, one.error.reason if isinstance(one, Refused) else one.data)
        for one in gather(paths, Origin.FILE)
    ]


def reason_of(path):
    """The reason against the only thing a path holds."""
    (one,) = gather([path], Origin.FILE)
    assert isinstance(one, Refused)
    return one.error.reason


def files(folder, *names):
    """Makes files that hold their own names."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
