"""Writes files that hold many messages, and reads them as the program does."""

from __future__ import annotations

import io
import threading
import zipfile
from collections.abc import Mapping
from pathlib import Path

from intact import files
from intact.reading.answer import Unpacked
from intact.reading.serving import unpacked
from intact.source import MailFolder, Origin

DIVIDING = b"From ann@example.org Sat Nov 21 09:14:00 2026\n"


def mail(subject: str = "Hello", text: str = "Hi") -> bytes:
    """A small received message."""
    head = f"Received: by mx.example.org; Sat, 21 Nov 2026 09:14:00 +0000\nSubject: {subject}\n"
    return f"{head}From: Ann <ann@example.org>\n\n{text}\n".encode()


def mbox(*messages: bytes) -> bytes:
    """A mail folder with these messages."""
    return b"".join(DIVIDING + message + b"\n" for message in messages)


def mail_folder(path: Path, *messages: bytes) -> MailFolder:
    """A mail folder with these messages on disk, as it is handed over."""
    path.write_bytes(mbox(*messages))
    found = files.read(path, Origin.DROP)
    assert isinstance(found, MailFolder)
    return found


def archive(
    members: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED, comment: bytes = b""
) -> bytes:
    """An archive with these files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as written:
        written.comment = comment
        for path, content in members.items():
            written.writestr(path, content)
    return stream.getvalue()


class Unpacking:
    """Unpacks in this process."""

    def unpack(self, archive: bytes, cancelled: threading.Event | None = None) -> Unpacked:
        """What is in an archive."""
        return unpacked(archive)
