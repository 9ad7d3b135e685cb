"""Hosts of links are found, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.mime.link_hosts import find


def hosts(text: str, most: int = 10) -> set[str]:
    """The hosts of the links in a text."""
    found: set[str] = set()
    find(text, found, most)
    return found


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("see http://example.org.", "example.org"),
        ("HTTPS://Example.ORG:8443/path", "example.org"),
        ('<a href="https://a.example?x">', "a.example"),
        ("(http://a.example)", "a.example"),
        ("http://bank.example@evil.example/", "evil.example"),
        ("https:\\\\evil.example\\x", "evil.example"),
        ("http://ex%61mple.org/", "example.org"),
        ("http://bücher.example/", "bücher.example"),
        ("http://127.0.0.1/", "127.0.0.1"),
        ("http://under_score.example", "under_score.example"),
    ],
)
def test_the_host_of_a_link(text, host):
    """Without user, port, case and what follows."""
    assert hosts(text) == {host}


@pytest.mark.parametrize(
    "text", ["", "http://", "http:// a", "example.org", "http://..", "http://a..b", "mailto:a@b.c"]
)
def test_what_is_no_link_has_no_host(text):
    """Better none than a wrong one."""
    assert hosts(text) == set()


def test_only_so_many_hosts_are_kept():
    """And it is told that there were more."""
    found: set[str] = set()
    assert find("http://a.example http://a.example http://b.example", found, 2)
    assert not find("http://c.example", found, 2)
    assert found == {"a.example", "b.example"}


@given(st.text(alphabet="htp:/\\@.%a1 \n", max_size=80))
def test_no_text_is_too_odd(text):
    """Nothing is raised."""
    assert "" not in hosts(text)
