"""Makes what Windows users get from the frozen program: an MSI and a portable zip.

    python packaging/windows/build.py PROGRAM -o FOLDER [--zip-only]

PROGRAM is the folder `packaging/frozen/build.py` makes on Windows. The MSI needs WiX 5.0.2
(`dotnet tool install --global wix --version 5.0.2`); the zip needs nothing. Both are signed where
signing.py finds a certificate, and said to be unsigned where it does not.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import icons
from windows import signing

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]

PROGRAMS: Final = ("intact.exe", "intact-cli.exe")
_VERSION: Final = re.compile(r"\d{1,3}\.\d{1,3}\.\d{1,5}")
"""What Windows Installer compares: three numbers, no letters."""

_NOT_CHECKED: Final = ("ICE38", "ICE43")
"""They want shortcuts to be keyed in a profile; ours are everybody's (see Package.wxs)."""


def main(words: Sequence[str] | None = None) -> int:
    """Makes the files. Returns the exit code."""
    arguments = _arguments(words)
    program, output = arguments.program.absolute(), arguments.output.absolute()
    missing = [name for name in PROGRAMS if not (program / name).is_file()]
    if missing:
        print(f"build.py: {program} holds no {' and no '.join(missing)}", file=sys.stderr)
        return 2
    output.mkdir(parents=True, exist_ok=True)
    number = version()
    signing.sign(program / name for name in PROGRAMS)
    made = [make_zip(program, output / f"intact-{number}-windows-x64-portable.zip")]
    if not arguments.zip_only:
        made.append(make_msi(program, output / f"intact-{number}-windows-x64.msi", number))
        signing.sign(made)
    for file in made:
        print(f"{file}: {file.stat().st_size / 1e6:.1f} MB")
    return 0


def version() -> str:
    """The version of the package, as Windows Installer takes it.

    Raises:
        SystemExit: it would not compare it rightly.
    """
    text = (ROOT / "desktop/intact/__init__.py").read_text(encoding="utf-8")
    number = text.partition('__version__ = "')[2].partition('"')[0]
    if not _VERSION.fullmatch(number):
        raise SystemExit(f"Windows Installer compares three numbers, and “{number}” is not that")
    return number


def make_zip(program: Path, target: Path) -> Path:
    """The same folder, to be unpacked anywhere; the same octets from the same files."""
    moment = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "1767225600")), UTC)
    when = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(program.rglob("*")):
            if path.is_file():
                name = f"Intact/{path.relative_to(program).as_posix()}"
                entry = zipfile.ZipInfo(name, when)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                packed.writestr(entry, path.read_bytes())
    return target


def make_msi(program: Path, target: Path, number: str) -> Path:
    """Compiles Package.wxs, and has WiX check the tables.

    Raises:
        SystemExit: WiX is not there.
        subprocess.CalledProcessError: it refused.
    """
    wix = shutil.which("wix")
    if wix is None:
        raise SystemExit("WiX makes the MSI:  dotnet tool install --global wix --version 5.0.2")
    with tempfile.TemporaryDirectory() as scratch:
        icon = Path(scratch) / "intact.ico"
        icon.write_bytes(icons.ico(ROOT / "resources/icons/intact.svg"))
        paths = ["-bindpath", f"Program={program}", "-bindpath", f"Made={scratch}"]
        given = ["-arch", "x64", "-d", f"Version={number}", *paths]
        source = HERE / "Package.wxs"
        subprocess.run([wix, "build", *given, "-pdbtype", "none", "-o", target, source], check=True)
    unchecked = [word for name in _NOT_CHECKED for word in ("-sice", name)]
    subprocess.run([wix, "msi", "validate", *unchecked, target], check=True)
    return target


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("program", type=Path, help="the folder of the frozen program")
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "dist/windows")
    parser.add_argument("--zip-only", action="store_true", help="without the MSI")
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main())
