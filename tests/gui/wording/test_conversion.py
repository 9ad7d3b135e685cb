"""Every group, every statement and every boundary has words of its own."""

from __future__ import annotations

import pytest

from intact.conversion import Group, Point, Statement
from intact.fidelity import LossCode
from intact.gui.wording import conversion as wording
from intact.source_text import Line

VALUES: dict[str, str | int] = {"domains": "a.example", "host": "", "count": 2, "names": "X-Y"}
EXACT, REBUILT = (Line(1, "", group) for group in (Group.EXACT, Group.REBUILT))


@pytest.mark.parametrize("group", Group)
def test_every_group_has_a_heading_and_words_for_being_empty(group):
    """An empty card would look like a mistake."""
    assert wording.heading(group)
    assert wording.empty(group).endswith(".")


@pytest.mark.parametrize("code", [*Point, LossCode.BODY_REBUILT, LossCode.HEADER_FIELDS_ADDED])
def test_every_statement_is_worded(code):
    """With all its values filled in."""
    words = wording.words(Statement(Group.EXACT, code, VALUES))
    assert words.title.endswith(".")
    assert "{" not in words.title + words.term
    assert "%n" not in words.title


@pytest.mark.parametrize("code", [code for code in Point if code is not Point.MESSAGES])
def test_the_exact_term_stands_apart(code):
    """The sentence itself has no names of properties and no numbers of standards."""
    words = wording.words(Statement(Group.EXACT, code, VALUES))
    assert words.term
    assert not any(jargon in words.title for jargon in ("PidTag", "RFC", "MIME", "bh="))


@pytest.mark.parametrize("point", [Point.ALTERED, Point.UNCONFIRMED])
def test_a_gateway_is_named_where_it_explains_the_change(point):
    """Both who signed and who changed it."""
    values = VALUES | {"host": "gateway.example"}
    title = wording.words(Statement(Group.EXACT, point, values)).title
    assert "gateway.example" in title
    assert "a.example" in title


def test_a_domain_cannot_disguise_itself():
    """It is text of the message."""
    values = VALUES | {"domains": "x\u202eevil"}
    assert "\u202e" not in wording.words(Statement(Group.EXACT, Point.SIGNED, values)).title


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([EXACT, EXACT], "Every line is unchanged."),
        ([], "Every line is unchanged."),
        ([REBUILT], "All of this was rebuilt."),
        ([EXACT, REBUILT, EXACT], "Lines with a broken bar"),
        ([REBUILT, EXACT], "Lines with a broken bar"),
        ([EXACT, Line(7, "", Group.REBUILT)], "before line 7"),
    ],
)
def test_the_boundary_is_told_in_words(lines, told):
    """A bar beside the text says nothing to a screen reader."""
    assert told in wording.boundary(lines)
