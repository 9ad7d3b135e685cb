"""Every converter in a process of its own: gets names of files, says how long each one took.

`python converters.py NAME` reads names from its standard input, one a line.
"""

from __future__ import annotations

import io
import logging
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Self

_HERE = Path(__file__).resolve().parent
_PATHS = (str(_HERE.parent), str(_HERE.parents[1] / "desktop"))

INTACT = "Intact"
READ = "Intact, with facts and sums"
OLEFILE = "olefile, container only"
LOW_LAYER = "low layer of extract-msg, container only"
EXTRACT_MSG = "asEmailMessage of extract-msg"
MSGCONVERT = "msgconvert"

_PERL = r"""
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


class Converter:
    """A converter that runs; asked for one file at a time."""

    def __init__(self, name: str) -> None:
        self._process: subprocess.Popen[str] | None = None
        perl = shutil.which("perl") or ""
        own = [sys.executable, __file__, name]
        command = [perl, "-e", _PERL] if name == MSGCONVERT else own
        if command[0]:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )

    @property
    def here(self) -> bool:
        """Whether it can be asked."""
        return self._process is not None

    def __enter__(self) -> Self:
        if self._process and self._process.stdout.readline() != "ready\n":
            self.__exit__()
        return self

    def __exit__(self, *_: object) -> None:
        if self._process:
            self._process.stdin.close()
            self._process.stdout.close()
            self._process.wait()
        self._process = None

    def convert(self, path: Path) -> tuple[float, bool]:
        """Processor time of a conversion, or until it failed, and whether anything came of it."""
        self._process.stdin.write(f"{path}\n")
        self._process.stdin.flush()
        taken, made = self._process.stdout.readline().split()
        return float(taken), made == "1"


def _works() -> Mapping[str, Callable[[Path], object]]:
    """What each of those in Python does with a file."""
    import olefile  # noqa: PLC0415 - only the process of a converter needs these
    from extract_msg import MSGFile, openMsg  # noqa: PLC0415
    from extract_msg.enums import ErrorBehavior  # noqa: PLC0415

    from intact import formats  # noqa: PLC0415
    from intact.outlook.ladder import convert  # noqa: PLC0415
    from intact.source import Origin, Source  # noqa: PLC0415

    lenient = {"errorBehavior": ErrorBehavior.SUPPRESS_ALL, "delayAttachments": True}
    return {
        INTACT: lambda path: convert(path.read_bytes()),
        READ: lambda path: formats.read(Source(path.read_bytes(), path.name, Origin.FILE)),
        OLEFILE: lambda path: olefile.OleFileIO(io.BytesIO(path.read_bytes())),
        LOW_LAYER: lambda path: MSGFile(io.BytesIO(path.read_bytes()), **lenient),
        EXTRACT_MSG: lambda path: openMsg(path.read_bytes()).asEmailMessage().as_bytes(),
    }


def _serve(name: str) -> None:
    logging.disable(logging.CRITICAL)
    work = _works()[name]
    _say("ready")
    for line in sys.stdin:
        path = Path(line.removesuffix("\n"))
        start = time.process_time()
        made = _succeeds(work, path)
        _say(f"{time.process_time() - start:.9f} {made:d}")


def _succeeds(work: Callable[[Path], object], path: Path) -> bool:
    try:
        work(path)
    except Exception:  # noqa: BLE001 - whatever it raises, it has not converted
        return False
    return True


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.path[0:1] = _PATHS
    _serve(sys.argv[1])
