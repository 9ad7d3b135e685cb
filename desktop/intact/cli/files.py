"""Files that a command writes: names from safe text only, nothing overwritten by accident."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from intact import untrusted
from intact.cli.outcome import WrongUse

_RESERVED = frozenset(
    ["CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10))]
)
_STEM_CHARACTERS = 80


def fresh_path(folder: Path, name: str, suffix: str) -> Path:
    """A path in `folder` that does not exist yet, named after an input."""
    stem = _safe_stem(name)
    path = folder / f"{stem}{suffix}"
    number = 2
    while path.exists():
        path = folder / f"{stem}-{number}{suffix}"
        number += 1
    return path


def write_new(path: Path, data: bytes, *, replace: bool = False) -> None:
    """Writes a whole file or nothing; makes its folder.

    Raises:
        WrongUse: it exists already and `replace` is not set, or it cannot be written.
    """
    if path.exists() and not replace:
        raise WrongUse(f"{path} exists already; use --force to replace it")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".intact-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        raise WrongUse(f"{path} cannot be written: {error.strerror}") from error


def _safe_stem(name: str) -> str:
    """A file name without its suffix that is harmless on every system."""
    plain = untrusted.plain(Path(name).stem, _STEM_CHARACTERS)
    kept = "".join("_" if character in '\\/:*?"<>|' else character for character in plain)
    stem = kept.strip(" .-") or "message"
    return f"_{stem}" if stem.partition(".")[0].upper() in _RESERVED else stem
