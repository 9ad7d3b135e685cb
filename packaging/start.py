"""Sets Intact up on a fresh machine and starts it, or tests it; needs only Python's own library.

    python3 packaging/start.py run [FILES...]    the window (or any command of `intact --help`)
    python3 packaging/start.py test [...]        all checks and tests; further words go to pytest

Makes the folder .venv beside this checkout, installs what pyproject.toml names, and on Debian and
Ubuntu sees to the system libraries that Qt needs: installs them when run as root, else says which.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "installed-for"

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""What the wheels of Qt link to but do not bring, and the Debian package of each."""


def main(words: Sequence[str]) -> int:
    """Sets up, then runs or tests. Returns the exit code of what was run."""
    if sys.version_info < (3, 11):
        return _fail(f"Intact needs Python 3.11 or later; this is {sys.version.split()[0]}.")
    if not words or words[0] not in {"run", "test"}:
        print(__doc__, file=sys.stderr)
        return 2
    testing = words[0] == "test"
    problem = _see_to_libraries() or _see_to_environment()
    if problem:
        return _fail(problem)
    return _test(words[1:]) if testing else _run(words[1:])


def _fail(problem: str) -> int:
    print(f"start.py: {problem}", file=sys.stderr)
    return 2


def _call(command: Sequence[str | Path], folder: Path = ROOT, **environment: str) -> int:
    words = [str(word) for word in command]
    surroundings = {**os.environ, **environment}
    return subprocess.run(words, cwd=folder, check=False, env=surroundings).returncode


def _run(words: Sequence[str]) -> int:
    """Where the person stands, since files are named from there; no module is taken from there."""
    return _call([_python(), "-P", "-m", "intact", *words], Path.cwd())


def _test(words: Sequence[str]) -> int:
    tools = _python().parent
    steps: list[list[str | Path]] = [
        [tools / "ruff", "check", "."],
        [tools / "ruff", "format", "--check", "."],
        [tools / "mypy"],
        [tools / "lint-imports"],
        [_python(), "-m", "pytest", *words],
    ]
    for step in steps:
        code = _call(step, QT_QPA_PLATFORM="offscreen", PYTHONUTF8="1")
        if code:
            return code
    return 0


# --- the private Python environment


def _python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _see_to_environment() -> str:
    """Makes .venv and installs into it; returns what went wrong, "" for nothing."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if _python().exists() and STAMP.exists() and STAMP.read_text(encoding="ascii") == wanted:
        return ""
    problem = _make_environment()
    if problem:
        return problem
    print("Installing Intact and what it needs into .venv (once) ...", file=sys.stderr)
    pip: list[str | Path] = [
        _python(),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    if _call([*pip, "--editable", ".[test]"]):
        return "pip could not install the packages named in pyproject.toml; its reason is above."
    # so that the first start need not compile, nor every start where bytecode is never written
    _call([_python(), "-m", "compileall", "-q", ROOT / "desktop" / "intact"])
    STAMP.write_text(wanted, encoding="ascii")
    return ""


def _make_environment() -> str:
    if _python().exists():
        return ""
    if _runs([sys.executable, "-c", "import ensurepip, venv"]):
        return "" if not _call([sys.executable, "-m", "venv", VENV]) else "python -m venv failed."
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    problem = _install_packages([package])
    if problem:
        return problem
    return "" if not _call([sys.executable, "-m", "venv", VENV]) else "python -m venv failed."


def _runs(command: Sequence[str]) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


# --- the system libraries of Qt


def _see_to_libraries() -> str:
    """Installs what Qt needs on Debian and Ubuntu; returns what is missing, "" for nothing."""
    if not sys.platform.startswith("linux"):
        return ""
    missing = [package for name, package in QT_LIBRARIES.items() if not _loads(name)]
    if not _has_fonts():
        missing.append("fonts-dejavu-core")
    return _install_packages(missing) if missing else ""


def _has_fonts() -> bool:
    return any(Path(folder).is_dir() for folder in ("/usr/share/fonts", "/usr/local/share/fonts"))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _install_packages(packages: Sequence[str]) -> str:
    """Installs Debian packages as root; else returns the sentence that says which to install."""
    line = "apt-get install " + " ".join(packages)
    if shutil.which("apt-get") is None:
        return f"please install what Debian calls: {' '.join(packages)}"
    if os.geteuid() != 0:
        return f"some system packages are missing. Please run:  sudo {line}"
    print(f"Installing system packages: {' '.join(packages)}", file=sys.stderr)
    if _call(["apt-get", "update", "-qq"], DEBIAN_FRONTEND="noninteractive"):
        return "apt-get update failed; its reason is above."
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    if _call(install, DEBIAN_FRONTEND="noninteractive"):
        return f"could not install system packages; please run:  {line}"
    return ""


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
