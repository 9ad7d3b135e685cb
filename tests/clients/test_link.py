"""Links to guides: strict, and able to do nothing else."""

from __future__ import annotations

import os
import string
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.clients import catalogue
from intact.clients.link import Link, NotALink, parse, read, wanted

names = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}", fullmatch=True)
numbers = st.integers(1, 99)


@given(names, numbers | st.just(0), numbers)
def test_a_link_that_was_written_is_read_again(name, way, step):
    """Whatever the place."""
    link = Link(name, way, step)
    assert parse(str(link)) == link


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("intact:guide/gmail", Link("gmail")),
        ("intact:guide/outlook-2016?step=2", Link("outlook-2016", 0, 2)),
        ("intact:guide/outlook-2016?way=3", Link("outlook-2016", 3, 1)),
        ("intact:guide/outlook-2016?way=3&step=12", Link("outlook-2016", 3, 12)),
    ],
)
def test_what_a_link_may_say(text, link):
    """A guide, a way, a step."""
    assert parse(text) == link


@pytest.mark.parametrize(
    "text",
    [
        "",
        "intact:",
        "intact:guide/",
        "intact:guide/gmail?",
        "intact:guide/gmail?step=0",
        "intact:guide/gmail?step=-1",
        "intact:guide/gmail?step=100",
        "intact:guide/gmail?step=\u0662",  # an Arabic digit two
        "intact:guide/gmail?step=2&way=1",
        "intact:guide/gmail?step=2&step=3",
        "intact:guide/gmail?step=2#x",
        "intact:guide/gmail/../x",
        "intact:guide/../gmail",
        "intact:guide/-gmail",
        "intact:guide/Gmail",
        "INTACT:guide/gmail",
        "intact://guide/gmail",
        "intact:open/gmail",
        "intact:guide/gmail\n",
        " intact:guide/gmail",
        "intact:guide/" + "a" * limits.GUIDE_LINK_CHARACTERS,
    ],
)
def test_anything_else_is_refused(text):
    """In a single character."""
    with pytest.raises(NotALink):
        parse(text)


@given(st.text(alphabet=string.printable, max_size=200))
def test_no_text_breaks_the_reader(text):
    """It is a link that comes out as it went in, or none."""
    try:
        link = parse("intact:guide/" + text)
    except NotALink:
        return
    assert link.client in text
    assert parse(str(link)) == link


def test_a_file_holds_one_link(tmp_path: Path):
    """With or without a line end, as editors write it."""
    path = tmp_path / "outlook.intact-guide"
    for end in (b"", b"\n", b"\r\n"):
        path.write_bytes(b"intact:guide/outlook-2016?step=2" + end)
        assert read(path) == Link("outlook-2016", 0, 2)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"intact:guide/gmail\n\n",
        b"intact:guide/gmail\nmore",
        b"\xef\xbb\xbfintact:guide/gmail",
        b"intact:guide/gmail\x00",
        b"\xff" * 10,
        b"intact:guide/gmail" + b" " * 10_000,
    ],
)
def test_a_file_with_anything_else_is_refused(tmp_path: Path, content: bytes):
    """Also one that only begins well."""
    path = tmp_path / "x.intact-guide"
    path.write_bytes(content)
    with pytest.raises(NotALink):
        read(path)


def test_what_is_no_file_is_refused(tmp_path: Path):
    """Without waiting for a pipe."""
    with pytest.raises(NotALink):
        read(tmp_path / "absent.intact-guide")
    with pytest.raises(NotALink):
        read(tmp_path)
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe.intact-guide")
        with pytest.raises(NotALink):
            read(tmp_path / "pipe.intact-guide")


def test_a_file_elsewhere_is_not_asked_for():
    """A share would be told who this is."""
    with pytest.raises(NotALink):
        read(Path("//server/share/x.intact-guide"))


def test_the_words_of_a_start():
    """A link alone; files are opened as others are."""
    assert wanted(["intact:guide/gmail?step=2"]) == Link("gmail", 0, 2)
    assert wanted([]) is None
    assert wanted(["mail.eml"]) is None
    assert wanted(["x.intact-guide"]) is None
    assert wanted(["mail.eml", "intact:guide/gmail"]) is None
    with pytest.raises(NotALink):
        wanted(["intact:guide/gmail?step=two"])


def test_every_guide_of_ours_can_be_linked():
    """Its name fits the grammar."""
    for client in catalogue.load_all().clients:
        assert parse(str(Link(client.name, 12, 34))).client == client.name
