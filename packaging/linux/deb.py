"""Makes the .deb with Debian's own tools: dpkg-shlibdeps for what it needs, dpkg-deb to pack it."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Final

from linux.tree import HERE, Release, libraries, packed, settle

_ARCHITECTURES: Final = {"x86_64": "amd64", "aarch64": "arm64"}

_VERSIONED: Final = ("libc6", "libstdc++6")
"""Whose version decides whether the program starts; of the others every one since Debian 12 does,
and versions of the machine that builds would only shut out Ubuntu 22.04."""

_CONTROL: Final = """\
Package: intact
Version: {version}
Architecture: {architecture}
Maintainer: The Intact project <intact-mail@users.noreply.github.com>
Installed-Size: {kib}
Depends: {depends}
Recommends: ca-certificates, xdg-desktop-portal, xdg-utils
Suggests: thunderbird | mail-reader
Section: mail
Priority: optional
Homepage: https://github.com/intact-mail/intact
Description: submit mail samples to filter makers exactly as they arrived
 Spam that came through, or a wanted mail that was blocked: the makers of mail
 filters want the original message, attached and unchanged.
 .
 Intact takes messages by drag and drop or from the command line, checks that
 they are complete, turns Outlook messages into standard ones, and prepares the
 submission in your own mail program. It sends nothing by itself.
"""

_COPYRIGHT: Final = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Intact
Source: https://github.com/intact-mail/intact
Comment: The program brings Python, Qt and the packages it uses. Their licences
 stand in /usr/lib/intact/licences; README.txt there lists them with versions.

Files: *
Copyright: 2026 The authors of Intact
License: GPL-3+
 This program is free software: you can redistribute it and/or modify it under
 the terms of the GNU General Public License as published by the Free Software
 Foundation, either version 3 of the License, or (at your option) any later
 version.
 .
 On Debian systems, the complete text of the GNU General Public License,
 version 3, can be found in /usr/share/common-licenses/GPL-3.
"""

_CHANGELOG: Final = """\
intact ({version}) unstable; urgency=medium

  * What is new: https://github.com/intact-mail/intact/releases

 -- The Intact project <intact-mail@users.noreply.github.com>  {date}
"""


def pack(
    tree: Path, output: Path, release: Release, compression: Sequence[str] = ("-Zxz",)
) -> Path:
    """Adds Debian's files to the tree and writes the package; the tree is the tool's own.

    Args:
        tree: what stands below /.
        output: the folder for the package.
        release: version, time and architecture.
        compression: as dpkg-deb(1) takes it; trials need it fast rather than small.

    Raises:
        subprocess.CalledProcessError: a tool refused.
        KeyError: Debian's name of the architecture is not known here.
    """
    architecture = _ARCHITECTURES[release.architecture]
    when = format_datetime(datetime.fromtimestamp(release.moment, UTC))
    doc = tree / "usr" / "share" / "doc" / "intact"
    doc.mkdir(parents=True)
    (doc / "copyright").write_text(_COPYRIGHT, "utf-8")
    changelog = _CHANGELOG.format(version=release.version, date=when)
    (doc / "changelog.gz").write_bytes(packed(changelog.encode()))
    overrides = tree / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", overrides / "intact")
    files = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    control = _CONTROL.format(
        version=release.version,
        architecture=architecture,
        kib=sum(-(-path.stat().st_size // 1024) for path in files),
        depends=", ".join(depends(tree)),
    )
    sums = "".join(f"{_md5(path)}  {path.relative_to(tree)}\n" for path in files)
    debian = tree / "DEBIAN"
    debian.mkdir()
    (debian / "control").write_text(control, "utf-8")
    (debian / "md5sums").write_text(sums, "utf-8")
    settle(tree, release)
    package = output / f"intact_{release.version}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", *compression, "--build", tree, package],  # noqa: S607 - Debian's
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(release.moment)},
    )
    return package


def depends(tree: Path) -> list[str]:
    """What dpkg-shlibdeps finds that the program needs and does not bring.

    Raises:
        SystemExit: a library is needed that neither the program nor this machine has.
    """
    room = tree.parent / "shlibdeps"
    shutil.rmtree(room, ignore_errors=True)
    (room / "debian").mkdir(parents=True)
    (room / "debian" / "control").write_text(
        "Source: intact\n\nPackage: intact\nArchitecture: any\n", "utf-8"
    )
    found = libraries(tree)
    folders = sorted({f"-l{path.parent}" for path in found})
    asked = subprocess.run(
        ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *folders, *map(str, found)],  # noqa: S607
        cwd=room,
        check=False,
        capture_output=True,
        text=True,
    )
    nowhere = re.findall(r"no dependency information found for (\S+)", asked.stderr)
    if asked.returncode or not all(Path(one).is_relative_to(tree) for one in nowhere):
        raise SystemExit(asked.stderr)
    shutil.rmtree(room)
    return [_loosened(one) for one in asked.stdout.strip().partition("=")[2].split(", ")]


def _loosened(need: str) -> str:
    """A need without its version, where any will do."""
    name = need.partition(" ")[0]
    return need if name in _VERSIONED else re.sub(r" \(.*?\)", "", need)


def _md5(path: Path) -> str:
    """As dpkg keeps it to tell damage; it protects against nobody."""
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
