"""The link that was blocked is told to those who blocked it, and cannot be clicked there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intact.limits import LINK_WRITTEN
from intact.submission import blocked_link


def test_the_link_and_what_it_leads_to():
    """Whole, since the makers look it up by its codes."""
    link = "https://clicktime.symantec.com/3FEDiehu2Ddi9k?u=http%3A%2F%2Fexample.com%2F"
    assert blocked_link.lines(link) == [
        "blocked link (written so that nobody opens it by mistake)",
        "hxxps://clicktime[.]symantec[.]com/3FEDiehu2Ddi9k?u=http%3A%2F%2Fexample.com%2F",
        "it leads to",
        "hxxp://example[.]com/",
    ]


def test_no_link_no_lines():
    """Where the person picked none."""
    assert blocked_link.lines("") == []


@given(st.text(max_size=6_000))
def test_whatever_stands_in_a_link_the_mail_stays_plain(link):
    """Visible ASCII in lines that may travel, and never more than the bound."""
    lines = blocked_link.lines(link)
    assert all(line.isascii() and line.isprintable() and len(line) <= 998 for line in lines)
    assert sum(map(len, lines)) <= 2 * LINK_WRITTEN + 200
