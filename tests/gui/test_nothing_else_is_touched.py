"""From a drop to a draft the real program connects to nothing and touches only files of its own.

It runs in a process of its own with a home of its own. Python reports what it opens and starts; for
what Qt might open by itself, and the reading children, there is bait: the kernel tells of every
look at it.
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

import intact

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="watches files as Linux does"
)

SCRIPT = Path(__file__).with_name("guarded_window.py")
_IN_ACCESS, _IN_OPEN = 0x1, 0x20  # inotify(7)
_NONBLOCK = 0o4000
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
QUESTIONS = {"xdg-mime", "xdg-settings"}  # which mail program is the usual one here
FILES_OF_SYSTEM = ("/usr/", "/etc/", "/proc/", "/sys/", "/lib", "/dev/null", "/dev/urandom")


class Bait:
    """A folder with a picture; tells whether anybody opened it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.picture = folder / "picture.png"
        self.picture.write_bytes(b"\x89PNG\r\n\x1a\n")
        self._calls = ctypes.CDLL(None)
        self._watch = self._calls.inotify_init1(_NONBLOCK)
        name = os.fsencode(folder)
        assert self._calls.inotify_add_watch(self._watch, name, _IN_ACCESS | _IN_OPEN) > 0

    def was_taken(self) -> bool:
        """Since it was last asked."""
        try:
            return bool(os.read(self._watch, 4096))
        except BlockingIOError:
            return False

    def close(self) -> None:
        """Looks no more."""
        os.close(self._watch)


@pytest.fixture
def bait(tmp_path):
    """What the messages point to."""
    made = Bait(tmp_path / "bait")
    yield made
    made.close()


def hostile(number: int, picture: Path) -> bytes:
    """A received message, markup with the picture and a share in every field and part."""
    stamp = format_datetime(datetime.now(UTC) - timedelta(hours=number + 1))
    markup = (
        f'<img src="{picture.as_uri()}"><img src="{picture}">'
        '<img src="\\\\host.example\\share\\x"><img src="http://host.example/x">'
    )
    lines = [
        f"Received: from a.example by b.example ({markup}); {stamp}",
        f"From: {markup} <a@host.example>",
        "To: me@example.net",
        f"Subject: {markup} {number}",
        f"Date: {stamp}",
        f"Message-ID: <{number}@host.example>",
        f"X-Mailer: {markup}",
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        "Content-Type: text/html",
        "",
        f'<html><body background="{picture.as_uri()}">{markup} {picture.as_uri()}</body></html>',
        "--b",
        f'Content-Type: image/png; name="{markup.replace(chr(34), chr(39))}"',
        "",
        str(picture),
        "--b--",
        "",
    ]
    return "\r\n".join(lines).encode()


@pytest.fixture
def events(tmp_path, bait):
    """What happened between the drop and the draft, and that the draft is there."""
    dropped = []
    for number in range(3):
        dropped.append(tmp_path / f"<img src='{number}'>.eml".replace("/", ""))
        dropped[-1].write_bytes(hostile(number, bait.picture))
    home, drafts, record = tmp_path / "home", tmp_path / "drafts", tmp_path / "record"
    for folder in (home, drafts):
        folder.mkdir(mode=0o700)
    environment = {
        "HOME": str(home),
        "PATH": os.environ.get("PATH", ""),
        "PYTHONPATH": str(Path(intact.__file__).parents[1]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "TMPDIR": str(home),
    }
    words = [sys.executable, SCRIPT, record, drafts, *dropped]
    subprocess.run(words, env=environment, check=True, timeout=200)
    assert len(list(drafts.iterdir())) == len(dropped)  # this destination takes one in a mail
    return [json.loads(line) for line in record.read_text("utf-8").splitlines()]


def test_from_drop_to_draft(events, tmp_path, bait):
    """No connection, no file of anybody else, no program but those that read and those asked."""
    assert not bait.was_taken()
    assert not [event for event in events if event[0].startswith("socket.")]
    assert not [event for event in events if event[0].startswith(("webbrowser.", "urllib."))]

    own = (str(tmp_path / "home"), str(tmp_path / "drafts"))
    program = (sys.prefix, sys.base_prefix, str(Path(intact.__file__).parents[2]))
    opened = [arguments for event, arguments in events if event == "open"]
    assert len(opened) > 50  # it does record
    named = [(path, int(flags)) for path, _, flags in opened if path.startswith("/")]
    written = [path for path, flags in named if flags & _WRITES]
    assert written
    allowed = (*own, "/dev/null")
    assert not [path for path in written if not path.startswith(allowed)]
    allowed = (*own, *program, *FILES_OF_SYSTEM, f"{tmp_path}/<img")
    assert not [path for path, _ in named if not path.startswith(allowed)]

    started = [arguments[1] for event, arguments in events if event == "subprocess.Popen"]
    others = [words for words in started if "intact.reading" not in words]
    assert len(others) < len(started)
    assert not [words for words in others if not any(name in words for name in QUESTIONS)]


def test_the_bait_tells_when_it_is_taken(bait):
    """Else the test above could not fail."""
    assert not bait.was_taken()
    bait.picture.read_bytes()
    assert bait.was_taken()
