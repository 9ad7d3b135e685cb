"""Domains in plain letters that almost read like another one of the same message."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.disguises.near import Known, owner


@pytest.mark.parametrize(
    ("domain", "other"),
    [
        ("paypa1.com", "paypal.com"),
        ("paypai.com", "paypal.com"),
        ("mail.paypa1.com", "www.paypal.com"),
        ("exarnple.org", "example.org"),
        ("g00gle.com", "google.com"),
        ("vvikipedia.org", "wikipedia.org"),
        ("clropbox.com", "dropbox.com"),
        ("MICR0SOFT.com", "microsoft.com"),
        ("barc1ays.co.uk", "barclays.co.uk"),
    ],
)
def test_an_imitation_is_found_beside_what_it_imitates(domain, other):
    """And not the other way round, where it is plain which one stands in for the other."""
    assert Known(["unrelated.example", other]).imitated_by(domain) == owner(other)
    assert Known([domain]).imitated_by(other) in {"", "paypai.com"}


@pytest.mark.parametrize(
    ("domain", "other"),
    [
        ("paypal.com", "paypal.com"),
        ("www.paypal.com", "paypal.com"),
        ("paypal.com", "paypal.de"),
        ("img1.shop.example", "imgl.shop.example"),  # hosts of one owner
        ("a1.co.uk", "al.co.uk"),  # too short to say anything
        ("192.168.0.1", "192.168.0.l"),
        ("b0b", "bob"),
        ("", ""),
    ],
)
def test_what_is_no_imitation(domain, other):
    """The same, another ending, hosts of one owner, names too short, and what is no domain."""
    assert not Known([other]).imitated_by(domain)


def test_a_word_of_the_display_name_is_imitated_by_a_domain():
    """The name says whom the sender wants to be taken for."""
    known = Known([], ["PayPal", "Service"])
    assert known.imitated_by("paypa1.com") == "paypal"
    assert known.imitated_by("mail.paypa1.co.uk") == "paypal"
    assert not known.imitated_by("paypal.com")


@given(st.text(max_size=300), st.lists(st.text("abcmnrwv01il.-", max_size=30), max_size=5))
def test_any_text_is_compared(domain, others):
    """Nothing in a message can end the program, and nothing imitates itself."""
    known = Known(others, others)
    assert known.imitated_by(domain) != owner(domain) or not owner(domain)
    assert all(known.imitated_by(one) != one for one in others if one)


def test_thousands_of_hosts_take_no_time():
    """Each is looked up once, not compared with each other."""
    hosts = [f"host{n}l1i.example{n}.com" for n in range(20_000)]
    began = time.process_time()
    known = Known(hosts)
    for host in hosts:
        known.imitated_by(host)
    assert time.process_time() - began < 2


def test_many_imitations_of_one_take_no_time():
    """All of them look alike at a glance."""
    hosts = ["".join("1l"[n >> bit & 1] for bit in range(14)) + ".com" for n in range(1 << 14)]
    began = time.process_time()
    known = Known(hosts)
    for host in hosts:
        known.imitated_by(host)
    assert time.process_time() - began < 5
