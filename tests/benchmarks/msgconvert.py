"""Debian's msgconvert, kept running in one process, so that its start is not counted."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Self

_PROGRAM = r"""
use strict; use Time::HiRes qw(clock); use Email::Outlook::Message;
$| = 1; open(STDERR, ">", "/dev/null"); print "ready\n";
while (my $file = <STDIN>) {
    chomp $file;
    my $start = clock();
    my $made = eval { Email::Outlook::Message->new($file, 0)->to_email_mime->as_string };
    printf "%.9f %d\n", clock() - $start, $made ? 1 : 0;
}
"""
"""What /usr/bin/msgconvert does for each of its arguments, with a clock of processor time."""


class MsgConvert:
    """Converts one file at a time and tells how much processor time that took."""

    def __init__(self) -> None:
        self.why = "msgconvert (Debian: libemail-outlook-message-perl) is not here"
        self._process: subprocess.Popen[str] | None = None
        perl = shutil.which("perl")
        if perl:
            pipe = subprocess.PIPE
            self._process = subprocess.Popen(
                [perl, "-e", _PROGRAM],
                stdin=pipe,
                stdout=pipe,
                stderr=subprocess.DEVNULL,
                text=True,
            )

    @property
    def here(self) -> bool:
        """Whether it can be asked."""
        return self._process is not None

    def __enter__(self) -> Self:
        if self._process and self._process.stdout.readline() != "ready\n":
            self._end()
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def seconds(self, path: Path) -> float:
        """How long a conversion took.

        Raises:
            ValueError: it gave nothing.
        """
        self._process.stdin.write(f"{path}\n")
        self._process.stdin.flush()
        taken, made = self._process.stdout.readline().split()
        if made != "1":
            raise ValueError
        return float(taken)

    def _end(self) -> None:
        if self._process:
            self._process.stdin.close()
            self._process.stdout.close()
            self._process.wait()
        self._process = None
