"""A stand-in for the frozen program, made from a room under Wine: the same places, the same names.

What PyInstaller makes on Windows cannot be made on Debian. This folder holds the real program with
the Windows Python of `wine_room.py`: `intact.exe` with a window, `intact-cli.exe` with a console,
`_internal` with all the rest. It is for trying installers, not a way to ship.
"""

from __future__ import annotations

import compileall
import py_compile
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import Final

import icons

ROOT: Final = Path(__file__).resolve().parents[2]

PROGRAMS: Final = {"intact.exe": ("-mwindows",), "intact-cli.exe": ("-mconsole",)}
"""The two programs, and how each is linked."""

_STARTER: Final = r"""
#include <windows.h>
#include <stdlib.h>
#include <wchar.h>
typedef int (*Main)(int, wchar_t **);
static wchar_t place[32768], library[32800];
static const wchar_t *begin =
    L"import sys; sys.frozen = True; from intact.__main__ import main; sys.exit(main())";
static int run(int count, wchar_t **words) {
    GetModuleFileNameW(0, place, 32000);
    wcscpy(wcsrchr(place, L'\\'), L"\\_internal");
    wcscpy(library, place);
    wcscat(library, L"\\python311.dll");
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    AddDllDirectory(place);
    HMODULE python = LoadLibraryExW(
        library, 0, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    Main start = python ? (Main)(void *)GetProcAddress(python, "Py_Main") : 0;
    wchar_t **told = calloc(count + 4, sizeof *told);
    if (!start || !told) return 127;
    told[0] = words[0];
    told[1] = L"-B";
    told[2] = L"-c";
    told[3] = (wchar_t *)begin;
    for (int at = 1; at < count; at++) told[at + 3] = words[at];
    return start(count + 3, told);
}
#ifdef WINDOW
int WINAPI wWinMain(HINSTANCE a, HINSTANCE b, wchar_t *c, int d) { return run(__argc, __wargv); }
#else
int wmain(int count, wchar_t **words) { return run(count, words); }
#endif
"""
"""Starts Python from the folder beside it, as the bootloader of PyInstaller does."""

_RESOURCES: Final = """\
1 ICON "{icon}"
1 VERSIONINFO
FILEVERSION {numbers},0
PRODUCTVERSION {numbers},0
BEGIN
  BLOCK "StringFileInfo" BEGIN BLOCK "040904B0" BEGIN
    VALUE "CompanyName", "The Intact project"
    VALUE "FileDescription", "Intact: submit mail samples exactly as they arrived"
    VALUE "FileVersion", "{version}"
    VALUE "LegalCopyright", "GPL-3.0-or-later"
    VALUE "ProductName", "Intact"
    VALUE "ProductVersion", "{version}"
  END END
  BLOCK "VarFileInfo" BEGIN VALUE "Translation", 0x0409, 0x04B0 END
END
"""

_SEARCHED: Final = "python311.zip\n.\n"
"""`python311._pth`: Python looks nowhere else, whatever the environment says."""

_LIBRARY_LEFT_OUT: Final = re.compile(
    r"(?:site-packages|tkinter|turtledemo|idlelib|lib2to3|pydoc_data|config-\S*|test|unittest)(?:/|$)"
    r"|.*(?:__pycache__|(?<!\.py)$)"
)
_NOT_NEEDED: Final = re.compile(
    r"PySide6/(?:QtOpenGL|QtTest|QtXml|QtDBus|QtPrint|QtUiTools|QtConcurrent|Qt6(?:OpenGL|Test|Xml"
    r"|UiTools|Print|Concurrent)|resources/|scripts/|support/|.*\.lib$)"
    r"|(?:easygui|colorclass|pyparsing|pcodedmp|msoffcrypto|OleFileIO_PL)"
    r"|.*(?:__pycache__|/bin/)"
)


def make(room: Path, folder: Path, version: str) -> None:
    """Fills an empty folder with the program; the version is that of its resources only.

    Raises:
        subprocess.CalledProcessError: the compiler of mingw-w64 did not take what it was given.
    """
    inside = folder / "_internal"
    inside.mkdir(parents=True)
    _put_python(room / "python", inside)
    _put_program(inside)
    _compile(inside)
    (folder / "licences").mkdir()
    shutil.copyfile(ROOT / "LICENSE", folder / "licences" / "GPL-3.txt")
    make_programs(folder, version)


def make_programs(folder: Path, version: str) -> None:
    """Compiles the two programs, with icon and version resource."""
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        (work / "intact.ico").write_bytes(icons.ico(ROOT / "resources/icons/intact.svg"))
        (work / "starter.c").write_text(_STARTER, encoding="ascii")
        told = _RESOURCES.format(
            icon=work / "intact.ico", version=version, numbers=version.replace(".", ",")
        )
        (work / "looks.rc").write_text(told, encoding="ascii")
        looks: list[str | Path] = ["x86_64-w64-mingw32-windres", work / "looks.rc"]
        subprocess.run([*looks, "-O", "coff", "-o", work / "looks.o"], check=True)
        for name, kind in PROGRAMS.items():
            defined = ["-DWINDOW"] if "-mwindows" in kind else []
            compiler = ["x86_64-w64-mingw32-gcc", "-municode", "-O2", "-s", *kind, *defined]
            files = [work / "starter.c", work / "looks.o"]
            subprocess.run([*compiler, "-o", folder / name, *files], check=True)


def _put_python(python: Path, inside: Path) -> None:
    """The run time side by side, its library in one archive, the packages as folders."""
    for library in (*python.glob("*.dll"), *(python / "DLLs").glob("*.pyd")):
        if "tcl86" not in library.name and "tk86" not in library.name:
            shutil.copyfile(library, inside / library.name)
    (inside / "python311._pth").write_text(_SEARCHED, encoding="ascii")
    site = python / "Lib/site-packages"
    _copy(python / "Lib", inside / "library", _LIBRARY_LEFT_OUT)
    _copy(site, inside, _NOT_NEEDED)


def _copy(source: Path, target: Path, left_out: re.Pattern[str]) -> None:
    for path in sorted(source.rglob("*")):
        name = path.relative_to(source).as_posix()
        if path.is_file() and not left_out.match(name):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target / name)


def _compile(inside: Path) -> None:
    """Only compiled modules stay, as in a frozen program; they do not ask when a source changed."""
    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    compileall.compile_dir(inside, quiet=2, legacy=True, maxlevels=20, invalidation_mode=unchecked)
    for source in inside.rglob("*.py"):
        source.unlink()
    library = inside / "library"
    with zipfile.ZipFile(inside / "python311.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        for module in sorted(library.rglob("*.pyc")):
            packed.write(module, module.relative_to(library).as_posix())
    shutil.rmtree(library)


def _put_program(inside: Path) -> None:
    unwanted = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "desktop/intact", inside / "intact", ignore=unwanted)
    only_data = shutil.ignore_patterns("*.ts", "*.md")
    shutil.copytree(ROOT / "resources", inside / "intact/resources", ignore=only_data)
