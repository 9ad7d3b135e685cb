"""What a real child asks of the kernel once it is bound, as strace sees it."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bundle_files import archive
from fuzz import damaged, good
from intact import limits
from intact.mime.code_pages import CODE_PAGES
from intact.reading import protocol
from intact.reading.process import child_command
from intact.reading.protocol import Frame, Kind, Request, Terms, Unpacking
from intact.source import Origin
from reading_children import message

STRACE = shutil.which("strace")

if sys.platform != "linux" or STRACE is None:
    pytest.skip("strace is not installed", allow_module_level=True)

NEEDED = {"read", "write", "brk", "mmap", "munmap", "mremap", "madvise", "exit_group"}
"""All that reading needs when it is bound, whatever the message; signals may interrupt it."""

_READY = re.compile(r'"INT1\\2|write\(\d+, 0x')
"""Its first word; who is not root sees an address only, since by then nobody may look into it."""


def spoken(*data: bytes) -> list[Frame]:
    """A message in every charset mail may use, then these sources and an archive."""
    texts = [
        b"Subject: =?%s?Q?=C3=A4?=\r\nContent-Type: text/plain; charset=%s\r\n\r\n\xb0\xa1\r\n"
        % (name.encode(), name.encode())
        for name, _ in CODE_PAGES.values()
    ]
    request = [
        protocol.framed(
            Kind.REQUEST, Request(number, Origin.FILE, "", keep_client_lines=False), one
        )
        for number, one in enumerate((*texts, *data))
    ]
    packed = archive({"a.eml": message().data, "b.eml": message(1).data})
    return [*request, protocol.framed(Kind.UNPACK, Unpacking(0), packed)]


def traced(trace: Path, frames: list[Frame]) -> tuple[list[Kind], list[str]]:
    """The kinds of a child's answers, and the calls it made after it said that it is ready."""
    asked = io.BytesIO()
    terms = Terms(limits.CHILD_MEMORY, 60, limits.CHILD_FILES)
    for frame in (protocol.framed(Kind.TERMS, terms), *frames):
        protocol.write(asked, frame)
    command = [str(STRACE), "-f", "-o", str(trace), *child_command()]
    done = subprocess.run(command, input=asked.getvalue(), capture_output=True, check=False)
    if not done.stdout and "ptrace" in done.stderr.decode():
        pytest.skip("nothing may be traced here")
    said, kinds = io.BytesIO(done.stdout), []
    while (answer := protocol.read(said, limits.ARCHIVE_BYTES)) is not None:
        kinds.append(answer.kind)
    lines = trace.read_text("utf-8", "replace").splitlines()
    ready = next(place for place, line in enumerate(lines) if _READY.search(line))
    calls = (re.match(r"\d+ +(\w+)\(", line) for line in lines[ready:])
    return kinds, [call[1] for call in calls if call]


def samples() -> list[bytes]:
    """Each format, the messages beside the tests, and some of the shared corpus where it is."""
    here = Path(__file__).resolve().parents[1]
    paths = sorted((here / "samples").glob("*.eml"))
    for kind in ("eml", "msg", "pst_msg"):
        folder = here.parents[1] / "shared/corpus" / kind
        paths += sorted(folder.glob("*.*"))[:30]
    made = [data for name in damaged.FORMATS for data in good.of(name)]
    return [*made, *(path.read_bytes() for path in paths)]


def test_a_bound_child_opens_nothing_and_starts_nothing(tmp_path: Path) -> None:
    """Every charset, message and archive is read with what was loaded before."""
    frames = spoken(*samples())
    kinds, calls = traced(tmp_path / "trace", frames)
    assert kinds[0] is Kind.READY
    assert len(kinds) == len(frames) + 1
    assert kinds[-1] is Kind.MEMBERS
    assert kinds.count(Kind.SAMPLE) >= len(CODE_PAGES)
    # past the last answer Python ends, and may take its signal handlers back
    last = max(place for place, call in enumerate(calls) if call == "write")
    assert set(calls[: last + 1]) <= NEEDED
