"""Names of files that hide what the file is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.disguises import file_names
from intact.disguises.file_names import Trick

NAMES = [
    ("invoice.pdf.exe", Trick.DOUBLE_ENDING, ".exe"),
    ("report.DOC.HTML", Trick.DOUBLE_ENDING, ".html"),
    ("invoice.pdf .exe", Trick.DOUBLE_ENDING, ".exe"),
    ("invoice\u202efdp.exe", Trick.TURNED, ".exe"),
    (f"invoice{' ' * 50}.scr", Trick.BLANKS, ".scr"),
    (f"invoice{chr(0x3000) * 9}x.scr", Trick.BLANKS, ".scr"),
    ("invoice.lnk", Trick.NEVER_SHOWN, ".lnk"),
    ("invoice.p\u200bdf", Trick.UNSEEN, ".pdf"),
    ("setup.exe. .", Trick.TRAILING, ".exe"),
]


@pytest.mark.parametrize(("name", "trick", "ending"), NAMES)
def test_each_trick_is_found_with_the_real_ending(name, trick, ending):
    """The one by which the file would be opened."""
    assert file_names.tricks(name) == (trick,)
    assert file_names.ending(name) == ending


@pytest.mark.parametrize(
    "name",
    ["", "README", "invoice.pdf", "a.tar.gz", "Setup 1.2.exe", "a  b.pdf", "v2.0.1.zip", "a.eml"],
)
def test_an_ordinary_name_has_none(name):
    """Not even that of a program which says that it is one."""
    assert not file_names.tricks(name)


def test_the_worst_comes_first():
    """Where there is more than one."""
    assert file_names.tricks("a.pdf\u202e.exe. ") == (
        Trick.TURNED,
        Trick.DOUBLE_ENDING,
        Trick.TRAILING,
    )


def test_long_runs_of_blanks_are_counted():
    """One blank between words is left alone."""
    told = file_names.with_blanks_counted(f"my invoice.pdf{' ' * 40}.exe")
    assert told == "my invoice.pdf\u27e8U+0020 \u00d740\u27e9.exe"


@given(st.text(max_size=2_000))
def test_any_name_is_judged(name):
    """Nothing in a message can end the program."""
    file_names.tricks(name)
    assert len(file_names.ending(name)) <= 17
