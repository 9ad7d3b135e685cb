"""Where the command line writes: results, messages for people, and progress."""

from __future__ import annotations

import getpass
import json
import os
import shutil
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO, TextIO

import msgspec


@dataclass(slots=True)
class Terminal:
    """Three places to write to.

    Attributes:
        results: what the command was asked for.
        messages: what a person should know.
        binary: the byte stream below `results`, for documents.
        columns: how wide results are wrapped; 0 leaves lines whole, so that they can be searched.
    """

    results: TextIO
    messages: TextIO
    binary: BinaryIO
    columns: int = 0
    _progress: str = ""

    @staticmethod
    def of_this_process() -> Terminal:
        """Standard output and standard error; characters they cannot show become escapes.

        A program can be started with either of them closed; what goes there is then lost.
        """
        for name in ("stdout", "stderr"):
            if getattr(sys, name) is None:
                setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - stays open, as the stream it stands for
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")
        columns = shutil.get_terminal_size().columns if sys.stdout.isatty() else 0
        return Terminal(sys.stdout, sys.stderr, sys.stdout.buffer, columns)

    def print(self, text: str = "") -> None:
        """A line of the result."""
        self.progress("")
        print(text, file=self.results)

    def json(self, record: object) -> None:
        r"""One JSON object on one line of the result, in UTF-8 whatever the locale is.

        A byte of a file name that is no UTF-8 becomes an escape such as \udcff, as Python writes
        and reads it: `os.fsencode` of the name that was read gives the bytes again.
        """
        text = json.dumps(msgspec.to_builtins(record), ensure_ascii=False, separators=(",", ":"))
        self.document(text.encode("utf-8", "backslashreplace") + b"\n")

    def document(self, data: bytes) -> None:
        """Bytes of the result as they are."""
        self.progress("")
        self.results.flush()
        self.binary.write(data)
        self.binary.flush()

    def tell(self, text: str) -> None:
        """A message for a person, behind the results so far; one that nobody gets ends nothing."""
        self.progress("")
        with suppress(OSError):
            self.results.flush()  # both may go into one file; what is wrong shows at the end
        try:
            print(f"intact: {text}", file=self.messages, flush=True)
        except OSError:
            _lead_nowhere(self.messages)

    def progress(self, text: str) -> None:
        """Shows how far things are, on a terminal only; "" takes it away."""
        if text != self._progress and self.messages.isatty():
            wipe = " " * len(self._progress)  # not every console knows an escape for it
            self.messages.write(f"\r{wipe}\r{text}")
            self.messages.flush()
            self._progress = text

    def ask_password(self, prompt: str) -> str:
        """What the person types, unseen; "" where nobody sits at a terminal."""
        self.progress("")
        if sys.stdin is None or not (sys.stdin.isatty() and self.messages.isatty()):
            return ""
        try:
            return getpass.getpass(prompt, self.messages)
        except (EOFError, OSError):
            return ""

    def finish(self) -> None:
        """Sends everything on its way.

        Raises:
            OSError: the results did not arrive.
        """
        self.results.flush()

    def give_up(self) -> None:
        """Nobody takes the results any more."""
        _lead_nowhere(self.results)


def _lead_nowhere(stream: TextIO) -> None:
    """What is still in a stream is lost: Python shall not fail with it again when it ends."""
    with suppress(OSError, ValueError):  # a stream without a descriptor has nobody behind it
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
