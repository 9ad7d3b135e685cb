"""File systems that a program of the desktop mounted below a test's folder, and left there."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path


def take_off(folder: Path) -> None:
    """Takes off what is still mounted below a folder.

    A document portal that is ended together with its bus leaves its own file system behind, now and
    then. Nobody answers for it any more, and pytest could not clear the folder away.
    """
    table = Path("/proc/self/mounts")  # proc(5)
    command = shutil.which("fusermount3") or shutil.which("fusermount")
    if command is None or not table.exists():
        return
    for line in table.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        place = Path(re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), line.split(" ")[1]))
        if place.is_relative_to(folder):
            subprocess.run([command, "-u", "-z", place], capture_output=True, check=False)
