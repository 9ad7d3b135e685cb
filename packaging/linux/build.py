"""Makes .deb, .rpm and .tar.xz from a frozen program (packaging/frozen/build.py).

python3 packaging/linux/build.py [FOLDER] [-o dist/linux]

Needs dpkg-dev and rpm (packages of Debian). What a tool is missing for is left out and said.
"""

from __future__ import annotations

import argparse
import hashlib
import platform
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from frozen import build as frozen
from linux import deb, rpm
from linux.tree import Release, lay_out, settle

WORK: Final = ROOT / "build" / "linux"

Packer = Callable[[Path, Path, Release], Path]


def main(words: Sequence[str] | None = None) -> int:
    """Makes every package whose tools are here. Returns 1 if one of them was left out."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    folder = ROOT / "dist" / "frozen" / "intact"
    parser.add_argument("folder", nargs="?", type=Path, default=folder, metavar="FOLDER")
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "dist" / "linux")
    arguments = parser.parse_args(words)
    release = Release(_version(arguments.folder), int(frozen.source_date()), platform.machine())
    arguments.output.mkdir(parents=True, exist_ok=True)
    assets = WORK / "assets"
    python = frozen.environment(stock=False)
    subprocess.run(
        [python, ROOT / "packaging" / "linux" / "assets.py", assets, release.date], check=True
    )
    packers: tuple[tuple[Packer, tuple[str, ...]], ...] = (
        (pack_tar, ()),
        (deb.pack, ("dpkg-deb", "dpkg-shlibdeps")),
        (rpm.pack, ("rpmbuild", "readelf")),
    )
    missing = [tool for _, tools in packers for tool in tools if shutil.which(tool) is None]
    for pack, tools in packers:
        if not set(tools) & set(missing):
            _make(pack, arguments, assets, release)
    for tool in missing:
        print(f"a package was left out: {tool} is not here", file=sys.stderr)
    return 1 if missing else 0


def _make(pack: Packer, arguments: argparse.Namespace, assets: Path, release: Release) -> None:
    began = time.monotonic()
    tree = WORK / "tree"
    lay_out(arguments.folder, assets, tree, release)
    settle(tree, release)
    made = pack(tree, arguments.output, release)
    took = time.monotonic() - began
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    print(
        f"{made}: {made.stat().st_size / 1e6:.1f} MB in {took:.0f} s\nsha256 {digest}", flush=True
    )


def pack_tar(tree: Path, output: Path, release: Release) -> Path:
    """The tree without /usr, in one folder that stands anywhere: bin, lib and share."""
    name = f"intact-{release.version}-linux-{release.architecture}"
    package = output / f"{name}.tar.xz"
    with tarfile.open(package, "w:xz", preset=6, format=tarfile.GNU_FORMAT) as archive:
        for path in sorted((tree / "usr").rglob("*")):
            place = Path(name, path.relative_to(tree / "usr"))
            archive.add(path, str(place), recursive=False, filter=_nobody)
    return package


def _nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """An entry that belongs to no person of the machine that built it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def _version(folder: Path) -> str:
    """What the frozen program tells."""
    told = subprocess.run(
        [folder / "intact", "--version"], check=True, capture_output=True, text=True
    )
    return told.stdout.split()[-1]


if __name__ == "__main__":
    sys.exit(main())
