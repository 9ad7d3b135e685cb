"""Files that a command writes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.cli.files import fresh_path, write_new
from intact.cli.outcome import WrongUse


def test_an_output_is_named_after_its_input(tmp_path):
    """The stem stays, the suffix is replaced."""
    assert fresh_path(tmp_path, "Offer.msg", ".eml") == tmp_path / "Offer.eml"


def test_equal_names_are_numbered(tmp_path):
    """Two inputs of one name do not overwrite each other."""
    (tmp_path / "Offer.eml").touch()
    assert fresh_path(tmp_path, "Offer.msg", ".eml").name == "Offer-2.eml"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("..", "message.eml"),
        ("a/../../evil.msg", "evil.eml"),
        ('a"<b>|c?.msg', "a__b__c_.eml"),
        ("CON.msg", "_CON.eml"),
        ("com1.tar.msg", "_com1.tar.eml"),
        ("-rf.msg", "rf.eml"),
        ("gnp\u202egpj.msg", "gnpgpj.eml"),
        ("a\r\nb.msg", "a b.eml"),
        ("", "message.eml"),
    ],
)
def test_a_name_is_harmless_on_every_system(tmp_path, name, expected):
    """Separators, reserved names, direction characters and line breaks do not get through."""
    assert fresh_path(tmp_path, name, ".eml").name == expected


@given(st.text(max_size=300))
def test_no_name_leaves_the_folder(tmp_path_factory, name):
    """Whatever the input is called, the output lies directly in the folder and can be made."""
    folder = tmp_path_factory.mktemp("out")
    path = fresh_path(folder, name, ".eml")
    assert path.parent == folder
    write_new(path, b"x")
    assert path.read_bytes() == b"x"


def test_nothing_is_overwritten_by_accident(tmp_path):
    """A file that is there stays, unless replacing was asked for."""
    path = tmp_path / "a.eml"
    path.write_bytes(b"old")
    with pytest.raises(WrongUse):
        write_new(path, b"new")
    assert path.read_bytes() == b"old"
    write_new(path, b"new", replace=True)
    assert path.read_bytes() == b"new"


def test_folders_are_made(tmp_path):
    """The folder of an output need not exist."""
    write_new(tmp_path / "deep" / "er" / "a.eml", b"x")
    assert (tmp_path / "deep" / "er" / "a.eml").read_bytes() == b"x"


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    """A file where a folder should be is wrong use, not a traceback."""
    (tmp_path / "file").touch()
    with pytest.raises(WrongUse, match="cannot be written"):
        write_new(tmp_path / "file" / "a.eml", b"x")


def test_nothing_half_written_stays(tmp_path):
    """Beside the finished file there is no temporary one."""
    write_new(tmp_path / "a.eml", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["a.eml"]
