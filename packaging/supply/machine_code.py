"""Finds the machine code in the frozen program: its files, and the libraries they were built with.

Files are known by their first octets as well as by their names: on a Mac libraries have no ending.
The versions of libraries are read off the files themselves, where they stand for the eyes of
whoever looks for one with a hole in it: a package that brings OpenSSL tells nobody else which.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

Component = dict[str, object]

_NAMES: Final = re.compile(r"\.(?:exe|dll|pyd|dylib|so(?:\.[\d.]+)?)$")
_BEGINNINGS: Final = (
    b"\x7fELF",
    b"MZ",
    *(b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"),  # Mach-O of one processor, and of several
)

_PYTHON: Final = "PSF-2.0"
_QT: Final = "LGPL-3.0-only"

_OF_FILES: Final = (
    (r"intact(?:-cli)?(?:\.exe)?", "GPL-3.0-or-later"),
    (r".*/?(?:lib)?icu\w+[.\d]*\.(?:so|dll|dylib)\S*", "Unicode-3.0"),
    (r"(?:PySide6|shiboken6)/.*", _QT),
    (r"(?:lib)?(?:Qt6?[A-Z]|pyside6|shiboken6)\S*", _QT),
    (r"python\d\.\d+/lib-dynload/.*", _PYTHON),
    (r"(?:lib)?python3\S*|Python(?:\.framework/.*)?", _PYTHON),
    (r"(?:lib)?sqlite3\S*", "blessing"),
    (r"(?:lib)?bz2\.\S*", "bzip2-1.0.6"),
    (r"(?:lib)?ffi\S*", "MIT"),
    (r"(?:lib)?(?:ssl|crypto)[-.]\S*", "Apache-2.0"),
    (r"cryptography/.*", "Apache-2.0 OR BSD-3-Clause"),
    (r"_cffi_backend\S*", "MIT-0"),
    (r"msgspec/.*", "BSD-3-Clause"),
    (r"(?:objc|AppKit|Foundation|CoreFoundation|PyObjCTools)/.*", "MIT"),
    (r"(?:_\w+|pyexpat|select|unicodedata)\.pyd", _PYTHON),
)
"""Licences of files, by their places below the program's folder; the first that fits counts."""


@dataclass(frozen=True, slots=True)
class _Stamp:
    """How a library is known inside a file.

    Attributes:
        name: as purls have it.
        licence: as SPDX writes it.
        sign: what stands in the file, with the version.
        within: in files of which names; others only speak of it.
        maker: as the list of known holes (NVD) names maker and product.
    """

    name: str
    licence: str
    sign: re.Pattern[bytes]
    within: re.Pattern[str]
    maker: str


def _stamp(name: str, licence: str, sign: bytes, maker: str, within: str = "") -> _Stamp:
    return _Stamp(name, licence, re.compile(sign), re.compile(within, re.IGNORECASE), maker)


_STAMPS: Final = (
    _stamp("qt", _QT, rb"Qt (\d+\.\d+\.\d+) \(", "qt:qt", "Qt6?Core"),
    _stamp(
        "openssl", "Apache-2.0", rb"\0OpenSSL (\d+\.\d+\.\d+\w*) +\d+ \w{3} \d{4}",
        "openssl:openssl",
    ),
    _stamp("sqlite", "blessing", rb"\0(3\.\d+\.\d+)\0", "sqlite:sqlite", "sqlite3"),
    _stamp("expat", "MIT", rb"expat_(\d+\.\d+\.\d+)", "libexpat_project:libexpat"),
    _stamp("bzip2", "bzip2-1.0.6", rb"\0(\d+\.\d+\.\d+), \d+-\w{3}-\d{4}", "bzip:bzip2"),
    _stamp("zlib", "Zlib", rb"flate (\d+\.\d+[\d.]*) Copyright", "zlib:zlib"),
    _stamp("libpng", "libpng-2.0", rb"libpng version (\d+\.\d+\.\d+)", "libpng:libpng"),
    _stamp("pcre2", "BSD-3-Clause", rb"\0(10\.\d+) \d{4}-\d\d-\d\d\0", "pcre:pcre2"),
    _stamp(
        "icu", "Unicode-3.0", rb"icudt(\d+)", "icu-project:international_components_for_unicode"
    ),
)  # fmt: skip


def components(program: Path) -> Iterator[Component]:
    """Every file of machine code with its sum, then the libraries inside, with where they are.

    Args:
        program: the folder of the frozen program.
    """
    inside: dict[tuple[str, str], list[str]] = {}
    for path in _files(program):
        data = path.read_bytes()
        name = _place(program, path)
        yield _file(name, data)
        for stamp in _STAMPS:
            if stamp.within.search(path.name):
                for version in {found.decode() for found in stamp.sign.findall(data)}:
                    inside.setdefault((stamp.name, version), []).append(name)
    stamps = {stamp.name: stamp for stamp in _STAMPS}
    for (name, version), places in sorted(inside.items()):
        yield _library(stamps[name], version, places)


def licence(spdx: str) -> Component:
    """One licence, or an expression over several."""
    return {"expression": spdx} if " " in spdx else {"license": {"id": spdx}}


def _files(program: Path) -> Iterator[Path]:
    for path in sorted(program.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as opened:
                begins = opened.read(4)
            if _NAMES.search(path.name) or begins.startswith(_BEGINNINGS):
                yield path


def _place(program: Path, path: Path) -> str:
    """Below the folder of what the program is made of, where it is in there."""
    return path.relative_to(program).as_posix().removeprefix("_internal/")


def _file(name: str, data: bytes) -> Component:
    found: Component = {
        "type": "file",
        "bom-ref": f"file:{name}",
        "name": name,
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(data).hexdigest()}],
    }
    spdx = next((spdx for names, spdx in _OF_FILES if re.fullmatch(names, name)), "")
    return found | ({"licenses": [licence(spdx)]} if spdx else {})


def _library(stamp: _Stamp, version: str, places: list[str]) -> Component:
    purl = f"pkg:generic/{stamp.name}@{version}"
    return {
        "type": "library",
        "bom-ref": purl,
        "name": stamp.name,
        "version": version,
        "purl": purl,
        "cpe": f"cpe:2.3:a:{stamp.maker}:{version}:*:*:*:*:*:*:*",
        "licenses": [licence(stamp.licence)],
        "evidence": {"occurrences": [{"location": place} for place in places]},
    }
