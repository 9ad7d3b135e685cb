"""The Linux packages: what stands in them, and that two of them are the same."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from intact import __version__
from intact.cli.arguments import parser
from intact.cli.commands import COMMANDS
from linux import build, deb, rpm
from linux.man_page import page
from linux.tree import Release, lay_out, libraries, settle

RELEASE = Release("1.2.3", 1_767_225_600, "x86_64")


def needed(*tools):
    """Skips where one of the tools is not here."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"not here: {', '.join(missing)}")


@pytest.fixture
def frozen(tmp_path) -> Path:
    """A folder as the freezer makes it, with a real program and a real library of this machine."""
    folder = tmp_path / "frozen"
    inside = folder / "_internal"
    inside.mkdir(parents=True)
    shutil.copyfile("/bin/true", folder / "intact")
    (folder / "intact").chmod(0o700)
    (inside / "data.toml").write_text("a = 1\n")
    (inside / "link.toml").symlink_to("data.toml")
    return folder


@pytest.fixture
def assets(tmp_path) -> Path:
    """As assets.py makes them."""
    folder = tmp_path / "assets"
    (folder / "icons").mkdir(parents=True)
    (folder / "icons" / "48.png").write_bytes(b"\x89PNG")
    (folder / "intact.1").write_text(page(parser(), "1.2.3", "2026-01-01"), "utf-8")
    return folder


@pytest.fixture
def tree(tmp_path, frozen, assets) -> Path:
    """The files as they will stand below /."""
    if not Path("/bin/true").is_file():
        pytest.skip("a Linux program to pack is not here")
    target = tmp_path / "work" / "tree"
    lay_out(frozen, assets, target, RELEASE)
    settle(target, RELEASE)
    return target


def test_the_man_page_tells_every_command_and_option():
    """It is made from the parser, so that nothing can be forgotten."""
    text = page(parser(), __version__, "2026-01-01").replace("\\-", "-")
    for name in COMMANDS:
        assert f".SS intact {name}\n" in text
        with pytest.raises(SystemExit):
            parser().parse_args([name, "--help"])
    for option in ("--keep-client-lines", "--judgement", "--force", "--forget-all"):
        assert option in text
    for code in ("0", "1", "2", "3", "130"):
        assert f".TP\n.B {code}\n" in text


def test_man_reads_the_page_without_a_complaint(tmp_path):
    """With all warnings; examples keep their lines."""
    needed("man", "groff")
    path = tmp_path / "intact.1"
    path.write_text(page(parser(), __version__, "2026-01-01"), "utf-8")
    shown = subprocess.run(
        [str(shutil.which("man")), "--warnings", "-E", "UTF-8", "-l", str(path)],
        env={**os.environ, "LC_ALL": "C.UTF-8", "MANPAGER": "cat", "MANWIDTH": "80"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert shown.stderr == ""
    assert "    intact convert mails/ -o converted/\n" in shown.stdout


def test_words_that_are_commands_of_man_are_text_on_the_page():
    """A point or a quote at the beginning of a line, and backslashes anywhere."""
    whole = argparse.ArgumentParser(prog="intact")
    commands = whole.add_subparsers()
    commands.add_parser("check", description=".so /etc/passwd", epilog="examples:\n  'a \\n\n")
    text = page(whole, "1", "2026-01-01")
    assert "\n\\&.so /etc/passwd\n" in text
    assert "\n\\&'a \\en\n" in text


def test_everything_stands_where_desktops_look_for_it(tree):
    """With the program itself in a folder of its own."""
    share = tree / "usr" / "share"
    assert (tree / "usr" / "bin" / "intact").resolve() == tree / "usr" / "lib" / "intact" / "intact"
    for place in (
        "applications/intact.desktop",
        "applications/intact-link.desktop",
        "mime/packages/intact.xml",
        "icons/hicolor/scalable/apps/intact.svg",
        "icons/hicolor/48x48/apps/intact.png",
        "man/man1/intact.1.gz",
    ):
        assert (share / place).is_file()
    (metainfo,) = (share / "metainfo").iterdir()
    assert '<release version="1.2.3" date="2026-01-01"/>' in metainfo.read_text("utf-8")


def test_rights_and_times_do_not_depend_on_who_builds(tree):
    """Programs can be run, the rest can be read, by everybody."""
    rights = {
        path.relative_to(tree).as_posix(): path.stat().st_mode & 0o777
        for path in tree.rglob("*")
        if not path.is_symlink()
    }
    assert rights["usr/lib/intact/intact"] == 0o755
    assert rights["usr/lib/intact/_internal/data.toml"] == 0o644
    assert {path.lstat().st_mtime for path in tree.rglob("*")} == {RELEASE.moment}


def test_the_store_data_is_valid(tree):
    """As software centres ask."""
    needed("appstreamcli")
    (metainfo,) = (tree / "usr" / "share" / "metainfo").iterdir()
    done = subprocess.run(
        [str(shutil.which("appstreamcli")), "validate", "--no-net", str(metainfo)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", ["intact.desktop", "intact-link.desktop"])
def test_the_menu_entries_are_valid(name):
    """As desktops ask."""
    needed("desktop-file-validate")
    entry = build.ROOT / "packaging" / "linux" / name
    tool = str(shutil.which("desktop-file-validate"))
    done = subprocess.run([tool, str(entry)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_a_deb_holds_the_tree_and_needs_what_it_links_to(tree, tmp_path):
    """And made twice it is the same, octet by octet."""
    needed("dpkg-deb", "dpkg-shlibdeps")
    again = shutil.copytree(tree, tmp_path / "again" / "tree", symlinks=True)
    made = []
    for number, each in enumerate((tree, again)):
        (tmp_path / str(number)).mkdir()
        made.append(deb.pack(each, tmp_path / str(number), RELEASE))
    assert made[0].name == "intact_1.2.3_amd64.deb"
    assert made[0].read_bytes() == made[1].read_bytes()
    tool = str(shutil.which("dpkg-deb"))
    told = subprocess.run(
        [tool, "-f", str(made[0]), "Depends"], capture_output=True, text=True, check=True
    )
    assert re.fullmatch(r"libc6 \(>= [\d.]+\)\n", told.stdout)
    subprocess.run([tool, "-x", str(made[0]), str(tmp_path / "out")], check=True)
    assert (tmp_path / "out/usr/share/doc/intact/copyright").is_file()
    assert (tmp_path / "out/usr/lib/intact/_internal/link.toml").is_symlink()


def test_of_most_libraries_any_version_will_do():
    """The machine that builds has newer ones than are needed; of the C library it matters."""
    assert deb._loosened("libx11-xcb1 (>= 2:1.8.4)") == "libx11-xcb1"
    assert deb._loosened("libgl1 (>= 1) | libgl2") == "libgl1 | libgl2"
    assert deb._loosened("libc6 (>= 2.35)") == "libc6 (>= 2.35)"


def test_an_rpm_holds_the_tree_and_names_libraries_it_links_to(tree, tmp_path):
    """And made twice it is the same, octet by octet."""
    needed("rpmbuild", "rpm", "readelf")
    made = []
    for number in range(2):
        (tmp_path / str(number)).mkdir()
        made.append(rpm.pack(tree, tmp_path / str(number), RELEASE))
    assert made[0].name == "intact-1.2.3-1.x86_64.rpm"
    assert made[0].read_bytes() == made[1].read_bytes()

    def told(what):
        command = [str(shutil.which("rpm")), "-qp", what, str(made[0])]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert "libc.so.6()(64bit)\n" in told("--requires")
    assert re.search(r"(?m)^libc\.so\.6\(GLIBC_2\.\d+\)\(64bit\)$", told("--requires"))
    assert told("--recommends").split() == ["ca-certificates", "xdg-utils"]  # as in the .deb
    assert "/usr/lib/intact/_internal/link.toml\n" in told("--list")
    assert "/usr\n" not in told("--list")


def test_the_tar_holds_one_folder_that_belongs_to_nobody(tree, tmp_path):
    """And made twice it is the same, octet by octet."""
    made = build.pack_tar(tree, tmp_path, RELEASE)
    first = made.read_bytes()
    assert build.pack_tar(tree, tmp_path, RELEASE).read_bytes() == first
    with tarfile.open(made) as archive:
        entries = archive.getmembers()
    assert {entry.name.partition("/")[0] for entry in entries} == {"intact-1.2.3-linux-x86_64"}
    assert {(entry.uid, entry.uname) for entry in entries} == {(0, "root")}


def test_only_programs_and_libraries_are_asked_what_they_link_to(tree):
    """By their first octets."""
    assert libraries(tree) == [tree / "usr" / "lib" / "intact" / "intact"]
