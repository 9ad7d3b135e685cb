"""Builds the frozen program: one folder that runs without Python being installed.

    python3 packaging/frozen/build.py                   the folder dist/frozen/intact
    python3 packaging/frozen/build.py --twice           and a second one, which must be the same
    .venv/bin/python packaging/frozen/build.py --test   and tests/frozen against it

Makes an environment of its own from requirements.txt, where every package has its hash, and
compiles PyInstaller's bootloader (needs a C compiler; --stock-bootloader does without).
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Sequence
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from frozen import guard

ROOT: Final = HERE.parents[1]
REQUIREMENTS: Final = HERE / "requirements.txt"
ROOM: Final = ROOT / "build" / "frozen"

ONLY_AS_SOURCE: Final = ("red-black-tree-mod",)
"""Packages that are not offered as wheels."""

NO_HISTORY: Final = "1767225600"
"""The time that files get where no git history tells one: the beginning of 2026, UTC."""


def main(words: Sequence[str] | None = None) -> int:
    """Builds, compares and tests what the words ask for. Returns the exit code."""
    arguments = _arguments(words)
    python = environment(stock=arguments.stock_bootloader)
    subprocess.run([python, ROOT / "packaging" / "compile_translations.py"], check=True)
    began = time.monotonic()
    folder = freeze(python, arguments.output)
    took = time.monotonic() - began
    print(f"{folder}: {guard.size(folder) / 1e6:.1f} MB, built in {took:.0f} s")
    print(f"sha256 of all files: {fingerprint(folder)}")
    if arguments.twice and not _same_again(python, folder):
        return 1
    return _test(folder) if arguments.test else 0


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "-o", "--output", type=Path, default=ROOT / "dist" / "frozen", help="default: dist/frozen"
    )
    parser.add_argument("--twice", action="store_true", help="build again and compare")
    parser.add_argument("--test", action="store_true", help="run tests/frozen (needs pytest)")
    parser.add_argument(
        "--stock-bootloader", action="store_true", help="take the one PyInstaller brings"
    )
    return parser.parse_args(words)


def environment(*, stock: bool) -> Path:
    """The Python of a fresh environment, or of the last one if it was made from the same files."""
    folder = ROOM / ("environment-stock" if stock else "environment")
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = folder / "made-from"
    made_from = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest() + sys.version
    if stamp.is_file() and stamp.read_text("utf-8") == made_from:
        return python
    venv.create(folder, clear=True, with_pip=True)
    install: list[str | Path] = [
        python,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--require-hashes",
        "--no-deps",
    ]
    wheels, sources = _apart(folder, ONLY_AS_SOURCE if stock else (*ONLY_AS_SOURCE, "pyinstaller"))
    subprocess.run([*install, "--only-binary=:all:", "-r", wheels], check=True)
    # what builds these stands in the same file and is installed by now
    own_bootloader = {} if stock else {"PYINSTALLER_COMPILE_BOOTLOADER": "1"}
    subprocess.run(
        [*install, "--no-binary=:all:", "--no-build-isolation", "-r", sources],
        check=True,
        env={**os.environ, **own_bootloader},
    )
    stamp.write_text(made_from, "utf-8")
    return python


def _apart(folder: Path, names: Sequence[str]) -> tuple[Path, Path]:
    """Writes requirements.txt as two files: the second one holds the packages of these names."""
    wheels: list[str] = []
    sources: list[str] = []
    now = wheels
    for line in REQUIREMENTS.read_text("utf-8").splitlines():
        if not line.startswith((" ", "#")):
            now = sources if line.partition("==")[0] in names else wheels
        now.append(line)
    paths = folder / "wheels.txt", folder / "sources.txt"
    for path, lines in zip(paths, (wheels, sources), strict=True):
        path.write_text("\n".join(lines), "utf-8")
    return paths


def freeze(python: Path, output: Path) -> Path:
    """Runs PyInstaller; gives the program's folder.

    Raises:
        subprocess.CalledProcessError: PyInstaller failed, or the guard found something.
    """
    work = ROOM / "work"
    shutil.rmtree(work, ignore_errors=True)  # nothing of an earlier build may decide over this one
    surroundings = {
        **os.environ,
        "SOURCE_DATE_EPOCH": source_date(),
        "PYTHONHASHSEED": "1",
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    tool: list[str | Path] = [python, "-m", "PyInstaller", "--noconfirm", "--clean"]
    places = ["--log-level=WARN", f"--workpath={work}", f"--distpath={output}"]
    subprocess.run([*tool, *places, HERE / "intact.spec"], check=True, env=surroundings, cwd=ROOT)
    return output / "intact"


def source_date() -> str:
    """Seconds since 1970 of the last change, for all times inside of what is built."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    git = shutil.which("git")
    if given or git is None:
        return given or NO_HISTORY
    asked = [git, "-C", str(ROOT), "log", "-1", "--format=%ct"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    return told or NO_HISTORY


def fingerprint(folder: Path) -> str:
    """One hash over names, rights and contents of all files."""
    whole = hashlib.sha256()
    for name, digest in _files(folder).items():
        whole.update(f"{name}\0{digest}\n".encode())
    return whole.hexdigest()


def _files(folder: Path) -> dict[str, str]:
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_file():
            rights = path.stat().st_mode & 0o111
            found[name] = f"{rights:o} {hashlib.sha256(path.read_bytes()).hexdigest()}"
    return found


def _same_again(python: Path, folder: Path) -> bool:
    first, second = _files(folder), _files(freeze(python, ROOM / "second"))
    different = sorted(
        name for name in first.keys() | second.keys() if first.get(name) != second.get(name)
    )
    for name in different:
        print(f"not the same in the second build: {name}", file=sys.stderr)
    if not different:
        print(f"the second build is the same: {len(first)} files")
    return not different


def _test(folder: Path) -> int:
    command = [sys.executable, "-m", "pytest", "-q", str(ROOT / "tests" / "frozen")]
    surroundings = {**os.environ, "INTACT_FROZEN": str(folder.resolve())}
    return subprocess.run(command, check=False, env=surroundings, cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main())
