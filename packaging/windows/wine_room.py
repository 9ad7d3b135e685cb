"""Sets up a room in which the Windows side of Intact runs on Debian: a Windows Python under Wine.

    python packaging/windows/wine_room.py FOLDER
    INTACT_WINE_ROOM=FOLDER python -m pytest -rs tests/windows

Run it with the environment `start.py` made. Needs the Debian packages wine64, wine and
gcc-mingw-w64-x86-64 (xvfb as well to show the window), and fetches half a dozen wheels from PyPI.
The room holds what reading children and the window need. It is for tests, not a way to ship.
"""

from __future__ import annotations

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

RUNTIME = "panda3d==1.10.16"
"""The wheel for Windows carries the run time of an official CPython 3.11 in `deploy_libs`."""

NEEDED = ("msgspec", "extract-msg", "olefile", "typing_extensions")
"""What a reading child imports (pyproject.toml); the first is no pure Python."""

LEFT_OUT = ("lib-dynload", "site-packages", "test", "idlelib", "ensurepip", "__pycache__")

STARTER = r"""
#include <windows.h>
typedef int (*Main)(int, wchar_t **);
int wmain(int count, wchar_t **words) {
    HMODULE python = LoadLibraryW(L"python311.dll");
    Main run = python ? (Main)(void *)GetProcAddress(python, "Py_Main") : 0;
    return run ? run(count, words) : 127;
}
"""
"""`python.exe`, which that wheel lacks."""

WINDOW = ("PySide6-Essentials", "shiboken6")
"""What the window needs; fetched in the version that is installed here."""

WINDOW_LEFT_OUT = re.compile(
    r"PySide6/(?:[^/]*(?:Qml|Quick|Labs|Designer|Help|Sql|Lottie|opengl32sw)[^/]*$"
    r"|.*\.(?:exe|pyi|qm)$|(?:qml|include|lib|typesystems|metatypes|doc)/)"
)
"""Two thirds of that."""

SCREEN = ("xvfb-run", "--auto-servernum", "-s", "-noreset -screen 0 1280x1024x24")
"""A screen nobody sees. A reset, when its last client goes, would take those that just come."""

LENT = ("icuuc.dll", "python3.dll", "mscms.dll")
"""Libraries the window's modules import from and this room lacks. Made here with the names that
are asked for: `python3.dll` leads on to the run time, the others return 0. Windows 10 has the ICU;
Wine's own mscms lacks a function, so ours goes first (`mscms=n`)."""


def main(words: list[str]) -> int:
    """Makes the room; returns the exit code."""
    if len(words) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    if sys.version_info[:2] != (3, 11):
        return _fail("the room's Python is 3.11 and takes the library of this one: use a 3.11.")
    tools = {"wine": "wine wine64", "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64"}
    missing = [package for tool, package in tools.items() if shutil.which(tool) is None]
    if missing:
        return _fail(f"please run:  apt-get install {' '.join(missing)}")
    room = Path(words[0]).absolute()
    make_python(room / "python")
    make_prefix(room)
    version = run_in(room, "-c", "import sys; print(sys.version)")
    print(f"The room is ready, with Python {version.strip()}")
    return 0


def environment(room: Path) -> dict[str, str]:
    """What programs in the room are started with."""
    own = {
        "WINEPREFIX": str(room / "prefix"),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "winemenubuilder.exe=d;mscms=n;mscoree=;mshtml=",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
    }
    return dict(_without_python(os.environ)) | own


def run_in(room: Path, *words: str | Path, seconds: float = 300) -> str:
    """What the room's Python prints when it is started with these arguments.

    Raises:
        RuntimeError: it failed, with what it said.
        subprocess.TimeoutExpired: it took too long.
    """
    return _said([_wine(), room / "python/python.exe", *words], room, seconds)


def run_in_window(room: Path, *words: str | Path, seconds: float = 300) -> str:
    """The same with a screen of its own that nobody sees."""
    return _said([*SCREEN, _wine(), room / "python/python.exe", *words], room, seconds)


def ended(
    command: Sequence[str | Path], surroundings: Mapping[str, str], seconds: float = 600
) -> subprocess.CompletedProcess[bytes]:
    """Runs a program under Wine to its end; all it wrote is in the result.

    All its streams are pipes: Wine gives no usable handle for every kind of file. Their end is not
    waited for, as Wine's own services, which the first program starts, may hold them open for long.

    Raises:
        subprocess.TimeoutExpired: it took too long.
    """
    pipe, until = subprocess.PIPE, time.monotonic() + seconds
    with subprocess.Popen(command, env=surroundings, stdin=pipe, stdout=pipe, stderr=pipe) as run:
        while True:
            has_ended = run.poll() is not None
            try:
                output, errors = run.communicate(b"", timeout=1)
            except subprocess.TimeoutExpired as waited:
                if not has_ended and time.monotonic() < until:
                    continue
                if not has_ended:
                    run.kill()
                    raise
                output, errors = waited.output or b"", waited.stderr or b""
            return subprocess.CompletedProcess(command, run.returncode, output, errors)


def _said(command: list[str | Path], room: Path, seconds: float) -> str:
    done = ended(command, environment(room), seconds)
    if done.returncode:
        raise RuntimeError(done.stderr.decode("utf-8", "replace"))
    return done.stdout.decode()


def make_python(python: Path) -> None:
    """Puts the run time, the library, the packages and `python.exe` into a folder."""
    shutil.rmtree(python, ignore_errors=True)
    site = python / "Lib/site-packages"
    shutil.copytree(
        sysconfig.get_path("stdlib"), python / "Lib", ignore=shutil.ignore_patterns(*LEFT_OUT)
    )
    site.mkdir()
    with tempfile.TemporaryDirectory() as folder:
        wheels = Path(folder)
        msgspec = f"msgspec=={importlib.metadata.version('msgspec')}"
        window = [f"{name}=={importlib.metadata.version(name)}" for name in WINDOW]
        fetch(wheels, RUNTIME, msgspec, "tzdata", "comtypes", *window)
        for wheel in wheels.glob("*.whl"):
            with zipfile.ZipFile(wheel) as packed:
                if wheel.name.startswith("panda3d"):
                    put_runtime(packed, python)
                else:
                    wanted = [name for name in packed.namelist() if not WINDOW_LEFT_OUT.match(name)]
                    packed.extractall(site, wanted)
        source = wheels / "python.c"
        source.write_text(STARTER, encoding="ascii")
        compiler = ["x86_64-w64-mingw32-gcc", "-municode", "-O2", "-s"]
        subprocess.run([*compiler, "-o", python / "python.exe", source], check=True)
    for library in (site / "PySide6").glob("*140*.dll"):  # the run time of its C++
        if not (python / library.name.upper()).exists():
            shutil.copyfile(library, python / library.name.lower())
    lend_libraries(python, site)
    for name in sorted(pure_packages()):
        copy_package(name, site)


def fetch(folder: Path, *wheels: str) -> None:
    """Fetches wheels for Windows from PyPI."""
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder)]
    kind = ["--only-binary", ":all:", "--platform", "win_amd64", "--python-version", "311"]
    subprocess.run([*pip, *kind, *wheels], check=True)


def put_runtime(packed: zipfile.ZipFile, python: Path) -> None:
    """Libraries beside the program, extension modules into DLLs; Wine has its own C library."""
    modules = python / "DLLs"
    modules.mkdir()
    for member in packed.infolist():
        folder, _, name = member.filename.rpartition("/")
        if folder != "deploy_libs" or name.startswith("api-ms-"):
            continue
        place = modules if name.endswith(".pyd") else python
        (place / name).write_bytes(packed.read(member))


def lend_libraries(python: Path, site: Path) -> None:
    """Makes the libraries that the window's modules miss."""
    wanted: dict[str, set[str]] = {library: set() for library in LENT}
    for folder in ("PySide6", "PySide6/plugins/*", "shiboken6"):
        for kind in ("dll", "pyd"):
            for file in site.glob(f"{folder}/*.{kind}"):
                for library, names in imported(file).items():
                    wanted.get(library, set()).update(names)
    for library, names in wanted.items():
        make_library(python / library, names)


def imported(file: Path) -> dict[str, set[str]]:
    """The names a library or program imports, by the library they come from, in lower case."""
    tool = ["x86_64-w64-mingw32-objdump", "--private-headers", str(file)]
    said = subprocess.run(tool, check=True, capture_output=True, text=True).stdout
    found: dict[str, set[str]] = {}
    names: set[str] = set()
    for line in said.splitlines():
        if library := re.match(r"\s*DLL Name: (\S+)", line):
            names = found.setdefault(library[1].lower(), set())
        elif name := re.match(r"\s+[0-9a-f]+\s+\d+\s+(\w+)$", line):
            names.add(name[1])
    return found


def make_library(library: Path, names: set[str]) -> None:
    """Makes a library with these names; what it takes from the run time is led on there."""
    forwarded = library.name == "python3.dll"
    lines = [f"{name} = python311.{name}" if forwarded else name for name in sorted(names)]
    code = "" if forwarded else "".join(f"void *{name}(void) {{ return 0; }}\n" for name in names)
    with tempfile.TemporaryDirectory() as folder:
        source, exports = Path(folder) / "library.c", Path(folder) / "library.def"
        source.write_text(code, encoding="ascii")
        exports.write_text("\n".join(["EXPORTS", *lines, ""]), encoding="ascii")
        compiler = ["x86_64-w64-mingw32-gcc", "-shared", "-O2", "-s"]
        subprocess.run([*compiler, "-o", library, source, exports], check=True)


def pure_packages() -> set[str]:
    """What is needed and what that needs, as far as it is here and pure Python."""
    found: set[str] = set()
    left = list(NEEDED)
    while left:
        name = left.pop()
        try:
            package = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:  # for other systems only
            continue
        files = package.files or []
        if name in found or any(file.suffix == ".so" for file in files):
            continue
        found.add(name)
        wanted = (line for line in package.requires or [] if "extra ==" not in line)
        left += [re.split(r"[^\w.-]", line)[0] for line in wanted]
    return found


def copy_package(name: str, site: Path) -> None:
    """Copies the files of an installed package, but not its programs."""
    for file in importlib.metadata.distribution(name).files or []:
        if ".." in file.parts or "__pycache__" in file.parts:
            continue
        target = site / file
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file.locate(), target)


def make_prefix(room: Path) -> None:
    """Makes the drive and the registry of Wine, which says that it is Windows 10."""
    version = ["reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"]
    for command in (["wineboot", "--init"], version):
        ended([_wine(), *command], environment(room)).check_returncode()


def _wine() -> str:
    return str(shutil.which("wine"))


def _without_python(surroundings: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Variables of another Python would lead the one in the room astray."""
    return ((name, value) for name, value in surroundings.items() if not name.startswith("PYTHON"))


def _fail(problem: str) -> int:
    print(f"wine_room.py: {problem}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
