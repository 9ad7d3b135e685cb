"""Where the command line writes: results, messages for people, and progress."""

from __future__ import annotations

import sys
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
    """

    results: TextIO
    messages: TextIO
    binary: BinaryIO

    @staticmethod
    def of_this_process() -> Terminal:
        """Standard output and standard error; characters they cannot show become escapes."""
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")
        return Terminal(sys.stdout, sys.stderr, sys.stdout.buffer)

    def print(self, text: str = "") -> None:
        """A line of the result."""
        print(text, file=self.results)

    def json(self, record: object) -> None:
        """One JSON object on one line of the result, in UTF-8 whatever the locale is."""
        self.results.flush()
        self.binary.write(msgspec.json.encode(record) + b"\n")
        self.binary.flush()

    def tell(self, text: str) -> None:
        """A message for a person."""
        print(f"intact: {text}", file=self.messages)

    def progress(self, text: str) -> None:
        """Shows how far things are, on a terminal only; "" takes it away."""
        if self.messages.isatty():
            self.messages.write(f"\r\033[K{text}")
            self.messages.flush()
