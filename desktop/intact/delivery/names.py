"""Names for files with a sample in them: after what was handed over, harmless on every system."""

from __future__ import annotations

import re
from pathlib import Path

from intact import untrusted
from intact.places import is_reserved

_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}")
"""What tells a format; in "Inbox.mbox (17)" nothing does."""

_STEM_CHARACTERS = 80
_STEM_BYTES = 200
"""File systems take 255 bytes; a suffix and a counter must still fit."""


def file_name(name: str, suffix: str) -> str:
    """A file name that is harmless on every system, after an input's without its ending."""
    path = Path(name)
    stem = path.stem if _ENDING.fullmatch(path.suffix) else path.name
    plain = untrusted.plain(stem, _STEM_CHARACTERS)
    kept = "".join("_" if character in '\\/:*?"<>|' else character for character in plain)
    short = kept.encode("utf-8", "ignore")[:_STEM_BYTES].decode("utf-8", "ignore")
    stem = short.strip(" .-") or "message"
    return f"{'_' if is_reserved(stem) else ''}{stem}{suffix}"
