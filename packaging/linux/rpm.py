"""Makes the .rpm with rpmbuild.

What it needs is told by names of libraries, which all distributions that use RPM understand,
instead of by names of packages, which differ.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

from linux.tree import Release, libraries

_SPEC: Final = """\
Name: intact
Version: {version}
Release: 1
Summary: Submit mail samples to filter makers exactly as they arrived
License: GPL-3.0-or-later
URL: https://github.com/intact-mail/intact
AutoReqProv: no
Recommends: ca-certificates
Recommends: xdg-utils
{requires}

%description
Spam that came through, or a wanted mail that was blocked: the makers of mail
filters want the original message, attached and unchanged. Intact takes
messages by drag and drop or from the command line, checks that they are
complete, turns Outlook messages into standard ones, and prepares the
submission in your own mail program. It sends nothing by itself.

%install
mkdir -p %{{buildroot}}
cp -a {tree}/. %{{buildroot}}/

%files
%defattr(-,root,root)
{files}
"""

_DEFINES: Final = {
    "debug_package": "%{nil}",
    "__os_install_post": "%{nil}",  # nothing is stripped or packed anew: the hashes are known
    "_build_id_links": "none",
    "_buildhost": "localhost",
    "_binary_payload": "w6.xzdio",
    "use_source_date_epoch_as_buildtime": "1",
    "clamp_mtime_to_source_date_epoch": "1",
}


def pack(tree: Path, output: Path, release: Release) -> Path:
    """Writes the package of a tree.

    Raises:
        subprocess.CalledProcessError: rpmbuild refused.
    """
    room = tree.parent / "rpm"
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir()
    spec = room / "intact.spec"
    needs = "\n".join(f"Requires: {one}" for one in requires(tree))
    files = "\n".join(_files(tree))
    spec.write_text(
        _SPEC.format(version=release.version, requires=needs, tree=tree.resolve(), files=files),
        "utf-8",
    )
    defines = {**_DEFINES, "_topdir": str(room.resolve()), "_rpmdir": str(room.resolve())}
    words = [word for name, value in defines.items() for word in ("--define", f"{name} {value}")]
    subprocess.run(
        ["rpmbuild", "-bb", "--quiet", "--target", release.architecture, *words, spec],  # noqa: S607
        check=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(release.moment)},
    )
    (made,) = room.rglob("*.rpm")
    package = output / made.name
    shutil.copyfile(made, package)
    shutil.rmtree(room)
    return package


def requires(tree: Path) -> list[str]:
    """The libraries that are needed and not brought, as RPM names them for 64 bits.

    Of the C library also the newest set of functions in use, which an older system lacks.
    """
    found = libraries(tree)
    brought = {path.name for path in tree.rglob("*.so*")}
    told = _told("-d", found)
    needed = set(re.findall(r"\(NEEDED\)\s+Shared library: \[(.+?)\]", told)) - brought
    loader = {name for name in needed if name.startswith("ld-linux")}
    sets = {tuple(map(int, one)) for one in re.findall(r"GLIBC_(\d+)\.(\d+)\b", _told("-V", found))}
    newest = [f"libc.so.6(GLIBC_{major}.{minor})(64bit)" for major, minor in sorted(sets)[-1:]]
    return [*(f"{name}()(64bit)" for name in sorted(needed - loader)), *newest]


def _told(option: str, files: list[Path]) -> str:
    """What readelf tells of files, in English."""
    return subprocess.run(
        ["readelf", "--wide", option, *map(str, files)],  # noqa: S607
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "LC_ALL": "C"},
    ).stdout


def _files(tree: Path) -> list[str]:
    """The program's own folder, and every file that stands in a folder of the system."""
    own = tree / "usr" / "lib" / "intact"
    others = [
        path
        for path in sorted(tree.rglob("*"))
        if (path.is_symlink() or path.is_file()) and own not in path.parents
    ]
    return ["/usr/lib/intact", *(f"/{path.relative_to(tree)}" for path in others)]
