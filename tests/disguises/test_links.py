"""Links in a copied text cannot be followed by accident."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.disguises.links import defanged


@pytest.mark.parametrize(
    ("text", "harmless"),
    [
        ("at https://a.b.example/x.y?z=1", "at hxxps://a[.]b[.]example/x.y?z=1"),
        ("HTTP://user@a.b:80/", "hxxp://user@a[.]b:80/"),
        ("http:\\\\a.b", "hxxp:\\\\a[.]b"),
        ("ftp://a.b", "fxp://a[.]b"),
        ("www.example.org/a.b", "www[.]example[.]org/a.b"),
        ("file://host.example/x", "file[:]//host[.]example/x"),
        ("file:///etc/passwd", "file[:]///etc/passwd"),
        ("see \\\\host\\share\\x", "see [\\\\]host\\share\\x"),
        ("search-ms://a.b", "search-ms[:]//a[.]b"),
    ],
)
def test_each_kind_of_link(text, harmless):
    """As it is usual among those who report them; doing it twice changes nothing more."""
    assert defanged(text) == harmless
    assert defanged(harmless) == harmless


@pytest.mark.parametrize("text", ["Hello. How are you?", "3.5 // 2", "a@b.example", "C:\\x\\y", ""])
def test_what_is_no_link_stays(text):
    """A copy says what the message says."""
    assert defanged(text) == text


@given(st.text("htps:/\\.w a[]", max_size=200))
def test_no_web_link_is_left(text):
    """Whatever stands around it."""
    assert not re.search(r"(?<![a-z])https?://", defanged(text))


def test_a_long_text_takes_no_time():
    """Each expression sees its worst input."""
    start = time.process_time()
    for text in ("a" * 50_000, "www." * 12_000, "\\\\a" * 17_000, "http://" * 7_000, "a:" * 25_000):
        defanged(text)
    assert time.process_time() - start < 3
