"""Makes Intact.app of the frozen program: program, Info.plist and icon in the places macOS wants.

    python3 packaging/macos/bundle.py PROGRAM -o FOLDER

PROGRAM is the folder `packaging/frozen/build.py` makes on a Mac. The .app is not signed yet: see
sign.sh. Written from Apple's documentation; no Mac was there to try it on, only the files it writes
are checked.
"""

from __future__ import annotations

import argparse
import plistlib
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import icons
from frozen.contents import LANGUAGES

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]
IDENTIFIER: Final = "org.intact.Intact"


def main(words: Sequence[str] | None = None) -> int:
    """Makes the bundle. Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("program", type=Path, help="the folder of the frozen program")
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "dist/macos")
    arguments = parser.parse_args(words)
    if not (arguments.program / "intact").is_file():
        print(f"bundle.py: {arguments.program} holds no program “intact”", file=sys.stderr)
        return 2
    app = make(arguments.program, arguments.output)
    drawing = ROOT / "resources/icons/intact.svg"
    (app / "Contents/Resources/intact.icns").write_bytes(icons.icns(drawing))
    print(app)
    return 0


def make(program: Path, output: Path) -> Path:
    """Puts everything in its place.

    PyInstaller looks for its libraries in `Contents/Frameworks` when the program lies in
    `Contents/MacOS`. Code belongs there to be signed, and data into `Contents/Resources` (Apple
    TN2206, "Nested code"), with a link from where it is looked for.
    """
    app = output / "Intact.app"
    shutil.rmtree(app, ignore_errors=True)
    contents = app / "Contents"
    for folder in ("MacOS", "Frameworks", "Resources"):
        (contents / folder).mkdir(parents=True)
    shutil.copy2(program / "intact", contents / "MacOS/intact")
    for path in sorted((program / "_internal").iterdir()):
        _place(path, contents)
    shutil.copytree(program / "licences", contents / "Resources/licences")
    with (contents / "Info.plist").open("wb") as file:
        plistlib.dump(information(), file)
    return app


def information() -> dict[str, object]:
    """What stands in Info.plist: the template with the version and the languages in it."""
    with (HERE / "Info.plist").open("rb") as file:
        found: dict[str, object] = plistlib.load(file)
    number = version()
    told = {"CFBundleShortVersionString": number, "CFBundleVersion": number}
    return found | told | {"CFBundleLocalizations": sorted(LANGUAGES | {"en"})}


def version() -> str:
    """The version of the package."""
    text = (ROOT / "desktop/intact/__init__.py").read_text(encoding="utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def _place(path: Path, contents: Path) -> None:
    """Code into Frameworks; data into Resources, with a link to it."""
    if _is_code(path):
        target = contents / "Frameworks" / path.name
        if path.is_dir() and not path.is_symlink():
            shutil.copytree(path, target, symlinks=True)
        else:
            shutil.copy2(path, target, follow_symlinks=False)
        return
    target = contents / "Resources" / path.name
    if path.is_dir():
        shutil.copytree(path, target, symlinks=True)
    else:
        shutil.copy2(path, target)
    (contents / "Frameworks" / path.name).symlink_to(Path("../Resources") / path.name)


def _is_code(path: Path) -> bool:
    """Whether it is a library, a link to one, or a folder that holds one."""
    if path.is_dir() and not path.is_symlink():
        return any(_is_code(inner) for inner in path.rglob("*") if not inner.is_dir())
    return (
        path.suffix in {".so", ".dylib"} or path.is_symlink() or path.name in {"Python", "QtCore"}
    )


if __name__ == "__main__":
    sys.exit(main())
