"""What is kept of a failure, and how small it is made."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from fuzz.findings import Findings
from fuzz.smaller import smallest


def fails(name: str, data: bytes) -> None:
    """A reader that cannot bear an x, nor a y."""
    if b"x" in data:
        raise IndexError
    if b"y" in data:
        raise KeyError


def test_each_failure_is_kept_once_and_small(tmp_path: Path) -> None:
    """Ten inputs that fail in two ways leave two files of one octet."""
    findings = Findings("mime", fails, tmp_path, 5)
    for data in [b"abcxdef", b"aaaa", b"y123", b"xx", b"123y123"] * 2:
        findings.case(data)
    assert sorted(path.read_bytes() for path in tmp_path.iterdir()) == [b"x", b"y"]
    assert findings.cases == 10
    assert "2 different failures" in findings.told()


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the system has no timers")
def test_what_takes_too_long_is_kept(tmp_path: Path) -> None:
    """An endless loop that swallows every error ends in time."""

    def endless(name: str, data: bytes) -> None:
        while True:
            pass

    findings = Findings("mime", endless, tmp_path, 0.05)
    findings.case(b"abc")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"abc"]


def test_smaller_keeps_what_matters() -> None:
    """Two marks far apart stay, everything else goes."""
    data = b"a" * 300 + b"(" + b"b" * 300 + b")" + b"c" * 300
    assert smallest(data, lambda one: b"(" in one and b")" in one, 10_000) == b"()"
    assert smallest(data, lambda one: b"(" in one, 0) == data
