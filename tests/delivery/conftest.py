"""Samples and requests made in code, for the tests of delivering."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from typing_extensions import override

from intact.delivery.way import Way
from intact.delivery.ways import ways
from intact.errors import NotDelivered, NotDeliveredReason
from intact.submission.plan import plan
from intact.submission.submission import Plan
from intact.system.interface import System
from intact.system.new_mails import Kind
from new_mails import Composers, FakeComposer
from submission_builders import make_request, make_sample

__all__ = ["make_request", "make_sample"]

ONE = b"Received: from a by b\nSubject: one\n\nhello\n"
TWO = b"Received: from a by b\r\nSubject: two\r\n\r\nhello\r\n"
THREE = b"Received: from a by b\r\nSubject: three\r\n\r\nhello"
ODD = b"Received: from a by b\r\nSubject: odd\r\n\r\nnul \0 here\r\n"
ODD_NAMES = st.text(
    st.one_of(st.sampled_from(list(",'\"% \n\t\\=;&#?+:üя\u202e\U0001f600")), st.characters()),
    min_size=1,
    max_size=20,
).filter(lambda name: not set(name) & {"/", "\0"} and name not in {".", ".."})
"""Names of files, as they might be meant to break a command."""


@dataclass
class FakeSystem(System):
    """A Linux machine whose programs are listed, and which only notes what it should start."""

    folder: Path
    programs: dict[str, Path] = field(default_factory=dict)
    mail_client: str = ""
    opener: str = ""
    name: str = "linux"
    started: list[list[str]] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)
    fails_after: int = 1000
    composers: Composers = field(default_factory=dict)
    listening: frozenset[str] | None = None
    starts_at: int = 0
    looks: list[int] = field(default_factory=list)

    @override
    def settings_folder(self) -> Path:
        return self.folder / "settings"

    @override
    def organisation_folder(self) -> Path:
        return self.folder / "organisation"

    @override
    def private_folder(self) -> Path:
        private = self.folder / "private"
        private.mkdir(mode=0o700, exist_ok=True)
        return private

    @override
    def default_mail_client(self) -> str:
        return self.mail_client

    @override
    def default_message_opener(self) -> str:
        return self.opener

    @override
    def composer(self, kind: Kind) -> FakeComposer | None:
        return self.composers.get(kind)

    @override
    def find_program(self, name: str) -> Path | None:
        return self.programs.get(name)

    @override
    def open_file(self, path: Path) -> None:
        self._count()
        self.opened.append(path)

    @override
    def listeners(self) -> frozenset[str] | None:
        """Notes how much had gone at each look; from a certain one on the program runs."""
        self.looks.append(len(self.started) + len(self.opened))
        bus = frozenset({"org.freedesktop.DBus"})
        return self.listening & bus if len(self.looks) <= self.starts_at else self.listening

    @override
    def start(self, command: Sequence[str]) -> None:
        self._count()
        self.started.append(list(command))

    def _count(self) -> None:
        if len(self.started) + len(self.opened) >= self.fails_after:
            raise NotDelivered(NotDeliveredReason.DID_NOT_START)


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeSystem:
    """A Linux desktop with Thunderbird and xdg-email, Thunderbird for everything."""
    monkeypatch.setenv("DISPLAY", ":7")
    for name in ("WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "MAILER", "FLATPAK_ID", "SNAP"):
        monkeypatch.delenv(name, raising=False)
    programs = {
        "thunderbird": Path("/usr/bin/thunderbird-of-the-test"),
        "xdg-email": Path("/usr/bin/xdg-email"),
    }
    handler = "thunderbird.desktop"
    return FakeSystem(tmp_path, programs, mail_client=handler, opener=handler)


@pytest.fixture(scope="session")
def make_plan(make_sample, make_request) -> Callable[..., Plan]:
    """Plans the samples made of some bytes, two in a mail."""

    def of(*contents: bytes, **rules: Any) -> Plan:
        samples = [make_sample(content) for content in contents]
        return plan(samples, make_request(**{"samples_per_mail": 2, **rules}))

    return of


@pytest.fixture
def way(system: FakeSystem) -> Callable[[str], Way]:
    """Finds a way by its name."""
    return lambda name: next(one for one in ways(system) if one.name == name)
