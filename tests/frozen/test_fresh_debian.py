"""The .deb of the frozen program, on a Debian 12 on which nothing else was installed."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from frozen import build
from intact import __version__
from linux import deb, try_deb
from linux.tree import Release, lay_out, settle
from outlook import msgfile

from .test_program import EML

pytestmark = pytest.mark.timeout(1800)

FAST = ("-Zgzip", "-z1")
"""Packing as small as it is shipped takes a minute of processor time and tells nothing more."""


def needed(*tools):
    """Skips where one of the tools is not here."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"not here: {', '.join(missing)}")


@pytest.fixture(scope="module")
def package(folder, tmp_path_factory) -> Path:
    """The .deb, packed fast."""
    needed("dpkg-deb", "dpkg-shlibdeps")
    work = tmp_path_factory.mktemp("deb")
    release = Release(__version__, int(build.source_date()), platform.machine())
    assets = build.ROOT / "packaging" / "linux" / "assets.py"
    subprocess.run([sys.executable, assets, work / "assets", release.date], check=True)
    lay_out(folder, work / "assets", work / "tree", release)
    settle(work / "tree", release)
    return deb.pack(work / "tree", work, release, FAST)


def test_debians_own_check_has_nothing_to_say(package):
    """But for what `lintian-overrides` explains."""
    needed("lintian")
    done = subprocess.run(
        [str(shutil.which("lintian")), "--allow-root", "--tag-display-limit", "0", str(package)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_it_installs_works_and_is_purged_without_a_trace(package, tmp_path, capsys):
    """By the line of the handbook; messages are opened, a link followed, policies set."""
    needed("debootstrap", "unshare", "chroot")
    if os.geteuid() != 0:
        pytest.skip("only root makes a system in a folder")
    messages = (tmp_path / "a.eml", tmp_path / "b.msg")
    messages[0].write_bytes(EML)
    messages[1].write_bytes(msgfile.mail(msgfile.received(), "Hello").file())
    rooms = tmp_path / "rooms"
    try:
        try_deb.make_base(rooms, "bookworm", try_deb.MIRROR)
    except subprocess.CalledProcessError as error:
        pytest.skip(f"a Debian could not be had: {error}")
    words = [str(package), *map(str, messages), "--suites", "bookworm", "--work", str(rooms)]
    try:
        assert try_deb.main(words) == 0
    finally:
        shutil.rmtree(rooms, ignore_errors=True)
    told = capsys.readouterr().out
    assert "a link opened the window at its step" in told
    assert "9 policies hold" in told
    assert "0 policies hold" in told
    assert "nothing is left" in told
