"""Files from outside keep being known as such; Windows and macOS are played on this machine."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from intact.system import marks


def test_the_mark_of_windows_is_a_second_stream(tmp_path: Path) -> None:
    """Here it becomes a file of that name, so that its content can be read."""
    path = tmp_path / "sample-1.eml"
    path.write_bytes(b"x")
    marks.mark_zone(path)
    stream = tmp_path / "sample-1.eml:Zone.Identifier"
    assert stream.read_bytes() == b"[ZoneTransfer]\r\nZoneId=3\r\n"
    assert path.read_bytes() == b"x"


def test_a_file_system_without_streams_stops_nothing(tmp_path: Path) -> None:
    """As a memory stick has it."""
    (tmp_path / "a:Zone.Identifier").mkdir()
    marks.mark_zone(tmp_path / "a")


def test_the_mark_of_macos_names_who_set_it(tmp_path: Path) -> None:
    """Flags, time, and program, as the system's own programs write them."""
    calls: list[tuple[bytes, bytes, bytes, int, int, int]] = []

    def stand_in(*call: object) -> int:
        calls.append(call)  # type: ignore[arg-type]  # as the system takes it, whatever comes
        return 0

    marks.mark_quarantine(tmp_path / "ü.eml", stand_in)
    ((path, name, value, length, position, options),) = calls
    assert path == str(tmp_path / "ü.eml").encode()
    assert name == b"com.apple.quarantine"
    assert re.fullmatch(rb"0081;[0-9a-f]{8};Intact;", value)
    assert (length, position, options) == (len(value), 0, 0)


def test_a_mark_that_cannot_be_set_stops_nothing(tmp_path: Path) -> None:
    """The file is there, and says what it is by its name."""

    def fail(*_call: object) -> int:
        raise OSError(45, "not supported")

    marks.mark_quarantine(tmp_path / "a", fail)


@pytest.mark.parametrize(
    ("system", "streams"), [("win32", ["a:Zone.Identifier"]), ("linux", []), ("freebsd14", [])]
)
def test_each_system_has_its_own_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, streams: list[str]
) -> None:
    """And some have none."""
    monkeypatch.setattr(sys, "platform", system)
    marks.mark_as_foreign(tmp_path / "a")
    assert [path.name for path in tmp_path.iterdir()] == streams
