"""The person's own texts: bounded, plain, each with a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from intact import limits
from intact.settings.templates import Template, made_fit, usable


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("\n\nfirst  \nlast\n\n", "first\nlast"),
        ("a\tb", "a    b"),
        ("a\x00b\x1bc\x7fd", "abcd"),
        ("txt\u202egpj", "txtgpj"),
        ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
        ("\ud800half", "half"),
    ],
)
def test_a_text_is_plain(text, kept):
    """Controls and signs that turn the direction go; joiners that writing needs stay."""
    assert made_fit(Template("name", text)).text == kept


def test_a_name_is_one_line():
    """Of a menu."""
    assert made_fit(Template(" two\nlines \x07", "x")).name == "two lines"
    assert len(made_fit(Template("n" * 500, "x")).name) == limits.TEMPLATE_NAME


@given(some.lists(some.builds(Template, some.text(), some.text())))
def test_what_is_usable_stays_as_it_is(templates):
    """Nothing changes a second time, names are there and differ."""
    found = usable(templates)
    assert usable(found) == found
    assert len({one.name for one in found}) == len(found)
    assert all(one.name and one.text for one in found)


def test_there_are_only_so_many():
    """A menu is to be overlooked."""
    many = [Template(f"name {number}", "text") for number in range(limits.TEMPLATES + 5)]
    assert usable(many) == tuple(many[: limits.TEMPLATES])
