"""Domains in both forms, and those that can be mistaken for others."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.disguises import domains


@pytest.mark.parametrize(
    ("written", "travels"),
    [
        ("m\u00fcller.de", "xn--mller-kva.de"),
        ("\u043f\u0440\u0438\u043c\u0435\u0440.com", "xn--e1afmkfd.com"),
        ("\u65e5\u672c\u8a9eabc.jp", "xn--abc-s08fl0dtz6h.jp"),
    ],
)
def test_both_forms_are_known_from_either(written, travels):
    """Ordinary words of other scripts are not suspected."""
    for form in (written, travels, travels.upper()):
        assert domains.read(form) == domains.Domain(written, travels)


@pytest.mark.parametrize("text", ["example.com", "a_b.example", "", "EXAMPLE.com", "x" * 300])
def test_what_is_plain_or_no_domain_stays_as_it_is(text):
    """One form says it all."""
    assert not domains.read(text).has_two_forms
    assert domains.read(text).written == text


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("p\u0430ypal.com", "paypal.com"),  # one Cyrillic letter
        ("\u0430\u0440\u0440\u04cf\u0435.com", "apple.com"),  # Cyrillic from end to end
        ("xn--80ak6aa92e.com", "apple.com"),
        ("g\u03bfogle.com", "google.com"),  # Greek
        ("\u0251pple.com", "apple.com"),  # a Latin letter of phonetics
        ("paypal.com\u2215login.evil.example", "paypal.com/login.evil.example"),
    ],
)
def test_look_alikes_are_found_out(text, other):
    """And what they look like."""
    assert domains.read(text).looks_like == other


@pytest.mark.parametrize(
    "text",
    [
        "\u0441\u043e\u0441\u043e.\u0440\u0444",  # a Russian word below a Russian top level
        "\u043c\u043e\u0441\u043a\u0432\u0430.com",  # its letters are Cyrillic beyond doubt
        "\u03b5\u03bb\u03bb\u03ac\u03b4\u03b1.gr",
        "caf\u00e9.fr",
    ],
)
def test_ordinary_words_are_no_look_alikes(text):
    """Whoever writes in another script is not accused."""
    assert not domains.read(text).looks_like


@pytest.mark.parametrize(
    "text", ["xn--paypal-.com", "xn--a.com", "xn--\u00fc.com", "xn--99999999.x"]
)
def test_what_only_pretends_to_be_encoded_stays_as_it_is(text):
    """It would read as something it is not."""
    assert "paypal.com" not in domains.read(text).written
    assert "\x80" not in domains.read(text).written


@given(st.text(max_size=300) | st.text("xn-\u0430a.", max_size=300))
def test_any_text_is_read(text):
    """Nothing in a message can end the program."""
    found = domains.read(text)
    domains.read(found.travels)
    assert found.looks_like != found.written or not found.looks_like


def test_the_worst_domain_takes_no_time():
    """Decoding is bounded by the length of a label."""
    worst = [".".join(["xn--" + "9" * 59] * 3), "\u0430" * 253, "xn--" + "9" * 249]
    start = time.process_time()
    for text in worst * 20:
        domains.read(text)
    assert time.process_time() - start < 1


@pytest.mark.parametrize(("address", "domain"), [("a@b.c", "b.c"), ("a@b@c.d", "c.d"), ("a", "")])
def test_the_domain_of_an_address(address, domain):
    """It stands behind the last @."""
    assert domains.of_address(address) == domain
