"""Lays out the files of a Linux package as they will stand below /."""

from __future__ import annotations

import gzip
import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]


@dataclass(frozen=True, slots=True)
class Release:
    """What is packed.

    Attributes:
        version: of Intact, as in `intact --version`.
        moment: seconds since 1970, the time of every file.
        architecture: as the processor is called by `uname -m`: x86_64, aarch64.
    """

    version: str
    moment: int
    architecture: str

    @property
    def date(self) -> str:
        """The day of `moment`, YYYY-MM-DD in UTC."""
        return datetime.fromtimestamp(self.moment, UTC).date().isoformat()


def lay_out(frozen: Path, assets: Path, tree: Path, release: Release) -> None:
    """Writes the tree anew from the frozen program, what assets.py made, and the files here."""
    shutil.rmtree(tree, ignore_errors=True)
    share = tree / "usr" / "share"
    shutil.copytree(frozen, tree / "usr" / "lib" / "intact", symlinks=True)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "intact").symlink_to("../lib/intact/intact")
    for entry in ("intact.desktop", "intact-link.desktop"):
        _copy(HERE / entry, share / "applications" / entry)
    _copy(HERE / "intact.mime.xml", share / "mime" / "packages" / "intact.xml")
    text = (HERE / "intact.metainfo.xml").read_text("utf-8")
    text = text.replace("@VERSION@", release.version).replace("@DATE@", release.date)
    _write(share / "metainfo" / "io.github.intact_mail.intact.metainfo.xml", text.encode())
    icons = share / "icons" / "hicolor"
    _copy(ROOT / "resources" / "icons" / "intact.svg", icons / "scalable" / "apps" / "intact.svg")
    for picture in (assets / "icons").glob("*.png"):
        size = f"{picture.stem}x{picture.stem}"
        _copy(picture, icons / size / "apps" / "intact.png")
    page = (assets / "intact.1").read_bytes()
    _write(share / "man" / "man1" / "intact.1.gz", packed(page))


def settle(tree: Path, release: Release) -> None:
    """Gives every file and folder the same rights and time, whatever built them."""
    for path in sorted(tree.rglob("*"), reverse=True):  # a folder after what is in it
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            is_library = ".so" in path.name  # found by the loader, never run
            path.chmod(0o755 if runs and not is_library else 0o644)
        os.utime(path, (release.moment, release.moment), follow_symlinks=False)
    os.utime(tree, (release.moment, release.moment))


def libraries(tree: Path) -> list[Path]:
    """The programs and libraries in ELF, links left out."""
    files = (path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in files if _begins(path, b"\x7fELF")]


def packed(data: bytes) -> bytes:
    """The data as .gz without a time."""
    return gzip.compress(data, 9, mtime=0)


def _begins(path: Path, signature: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(signature)) == signature


def _copy(source: Path, target: Path) -> None:
    _write(target, source.read_bytes())


def _write(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
