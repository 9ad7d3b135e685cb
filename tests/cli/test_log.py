"""What the command line writes into the log: enough to find a mistake, nothing of a message."""

from __future__ import annotations

from pathlib import Path

import pytest

from intact.system import this_system
from secret_message import SECRET_MESSAGE


@pytest.fixture
def secret_files(tmp_path) -> list[Path]:
    """A message that is secret through and through, and a file that is none."""
    folder = tmp_path / "SECRET folder"
    folder.mkdir()
    message, other = folder / "SECRET.eml", folder / "SECRET.pdf"
    message.write_bytes(SECRET_MESSAGE)
    other.write_bytes(b"%PDF-1.4 SECRET")
    return [message, other]


def log() -> str:
    """What was written down."""
    return (this_system().private_folder() / "log" / "intact.log").read_text()


def test_every_message_leaves_a_line_and_no_word_of_itself(run, secret_files, tmp_path):
    """Checked, converted, composed and reported."""
    run("check", *secret_files)
    run("convert", *secret_files, "-o", tmp_path / "out")
    out = tmp_path / "drafts"
    words = ("--for", "own-address", "--address", "secret@secret.example", "--anyway")
    run("compose", *secret_files, *words, "-o", out)
    assert list(out.iterdir())
    told = log()
    assert told.count(" sample-read format=eml bytes=") == 3
    assert told.count(" unreadable reason=not-a-message bytes=") == 3
    assert told.count(" composed destination=own-address mails=1 bytes=") == 1
    assert "secret" not in told.lower()
    assert str(tmp_path) not in told


def test_a_crash_leaves_its_class_and_place(run, monkeypatch, secret_files):
    """Its text may quote a message."""

    def broken(*_: object, **__: object) -> None:
        raise ValueError("SECRET")

    monkeypatch.setattr("intact.cli.check.settings", broken)
    run("check", secret_files[0])
    assert " crashed error=ValueError where=" in log()
    assert "intact.cli.check:" in log()
    assert "SECRET" not in log()
