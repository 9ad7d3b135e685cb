"""Files that a command writes."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.cli.files import Folder, file_name, refuse_inputs, write_file
from intact.cli.outcome import NotWritten, WrongUse


@given(st.text(max_size=300))
def test_no_name_leaves_the_folder(tmp_path_factory, name):
    """Whatever the input is called, the output lies directly in the folder and can be made."""
    folder = tmp_path_factory.getbasetemp() / "names"
    path = Folder(folder).write(file_name(name, ".eml"), b"x")
    assert path.parent == folder
    assert path.read_bytes() == b"x"


def test_equal_names_are_numbered(tmp_path):
    """Two inputs of one name do not overwrite each other, also where "A" and "a" are one."""
    for replace in (False, True):
        folder = Folder(tmp_path / str(replace), replace=replace)
        paths = [folder.write(name, name.encode()) for name in ("a.eml", "b.eml", "a.eml")]
        assert [path.name for path in paths] == ["a.eml", "b.eml", "a (2).eml"]
    assert folder.write("A.eml", b"x").name == "A (3).eml"


def test_files_of_an_earlier_run_are_replaced_only_if_asked_for(tmp_path):
    """Otherwise a counter is added."""
    for replace, name in ((False, "a.eml"), (False, "a (2).eml"), (True, "a.eml")):
        assert Folder(tmp_path, replace=replace).write("a.eml", b"%d" % replace).name == name
    assert (tmp_path / "a.eml").read_bytes() == b"1"
    assert (tmp_path / "a (2).eml").read_bytes() == b"0"


def test_nothing_is_overwritten_by_accident(tmp_path):
    """A file that is there stays, unless replacing was asked for."""
    path = tmp_path / "a.eml"
    path.write_bytes(b"old")
    with pytest.raises(WrongUse, match="--force"):
        write_file(path, b"new")
    assert path.read_bytes() == b"old"
    write_file(path, b"new", replace=True)
    assert path.read_bytes() == b"new"


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_what_is_no_ordinary_file_is_never_replaced(tmp_path):
    """Root could put a file in the place of /dev/null."""
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path):
        with pytest.raises(WrongUse, match="no ordinary file"):
            write_file(path, b"x", replace=True)
    assert stat.S_ISFIFO((tmp_path / "pipe").lstat().st_mode)


def test_an_input_is_recognised_by_any_name(tmp_path):
    """Over a link as well."""
    mail = tmp_path / "a.eml"
    mail.write_bytes(b"x")
    (tmp_path / "link.eml").symlink_to(mail)
    with pytest.raises(WrongUse, match="the input itself"):
        refuse_inputs(tmp_path / "link.eml", [tmp_path / "gone.eml", mail])
    refuse_inputs(tmp_path / "new.eml", [mail])


def test_an_input_on_another_machine_is_not_asked_whether_it_is_the_output(tmp_path, monkeypatch):
    """To look at it would tell that machine who looks."""

    def fail(*_arguments: object) -> None:
        raise AssertionError("this must not be looked at")

    monkeypatch.setattr(os.path, "samestat", fail)
    (tmp_path / "out.eml").touch()
    refuse_inputs(tmp_path / "out.eml", [Path("//host.example/share/a.eml")])


def test_a_result_is_marked_as_foreign_but_a_text_of_our_own_is_not(tmp_path, monkeypatch):
    """Before it has its name, so that it is never there without."""
    marked: list[Path] = []
    monkeypatch.setattr("intact.cli.files.mark_as_foreign", marked.append)
    write_file(tmp_path / "guide.html", b"x", from_a_sample=False)
    assert marked == []
    write_file(tmp_path / "a.eml", b"x")
    assert [path.parent for path in marked] == [tmp_path]
    assert marked[0].name != "a.eml"


def test_folders_are_made(tmp_path):
    """The folder of an output need not exist."""
    write_file(tmp_path / "deep" / "er" / "a.eml", b"x")
    assert (tmp_path / "deep" / "er" / "a.eml").read_bytes() == b"x"


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    """A file where a folder should be is an error with a reason, not a traceback."""
    (tmp_path / "file").touch()
    with pytest.raises(NotWritten, match="cannot be written: "):
        write_file(tmp_path / "file" / "a.eml", b"x")
    with pytest.raises(NotWritten, match="cannot be written: "):
        Folder(tmp_path / "file").write("a.eml", b"x")


def test_nothing_half_written_stays(tmp_path):
    """Beside the finished file there is no temporary one."""
    write_file(tmp_path / "a.eml", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["a.eml"]


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_result_has_the_permissions_of_any_new_file(tmp_path):
    """Those that the person's umask leaves."""
    before = os.umask(0o027)
    try:
        write_file(tmp_path / "a.eml", b"x")
        Folder(tmp_path).write("b.eml", b"x")
    finally:
        os.umask(before)
    assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o640}
