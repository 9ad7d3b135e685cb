"""The grammar of an address Intact writes a mail to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.errors import NotComposable, NotComposableReason
from intact.submission.address import valid, wire_form


@pytest.mark.parametrize(
    "address",
    ["a@example.org", "first.last+tag@mail.example.co", "o'brien@example.org", "x_1=2@a-b.example"],
)
def test_ordinary_addresses_fit(address):
    """What destinations use fits, and stays as it is."""
    assert valid(address)
    assert wire_form(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a",
        "@example.org",
        "a@",
        "a@b@example.org",
        "a@localhost",
        "a@192.0.2.1",
        "a@[192.0.2.1]",
        '"a b"@example.org',
        "a(comment)@example.org",
        "Desk <a@example.org>",
        "a@example.org, b@example.org",
        "a@example.org\r\nBcc: b@example.org",
        "a@example.org\n",
        " a@example.org",
        "a b@example.org",
        ".a@example.org",
        "a.@example.org",
        "a..b@example.org",
        "-attach@example.org",
        "a%b.example@example.org",
        "host!a@example.org",
        "|id@example.org",
        "/usr/bin/a@example.org",
        "a&attach=x@example.org",
        "a?bcc=x@example.org",
        "a#x@example.org",
        "$HOME@example.org",
        "`id`@example.org",
        "a\u0000@example.org",
        "a\u2028@example.org",
        "a@example.org\u2029",
        "a@exam\u202eple.org",
        "a\uff20example.org",
        "a@-example.org",
        "a@example-.org",
        "a@example..org",
        "a@example.org.",
        "ä@example.org",
        "a@ex\u200dample.org",
        "a@stra\u00dfe.example",
        "a" * 65 + "@example.org",
        "a@" + "b" * 64 + ".org",
        "a@" + "b." * 130 + "org",
        "a" * 60 + "@" + ".".join(["\u00fc" * 30] * 6),  # too long only as it goes out
        "a" * 60 + "@" + ".".join(["a\u0308" * 10] * 10),  # too long only as it is written
    ],
)
def test_everything_else_is_refused(address):
    """Lists, names, quotes, comments, options, line ends, odd letters, lengths: none fits."""
    assert not valid(address)
    with pytest.raises(NotComposable) as caught:
        wire_form(address)
    assert caught.value.reason is NotComposableReason.BAD_ADDRESS


def test_other_letters_in_the_domain_travel_in_ascii():
    """A domain with an umlaut goes out in its registered form."""
    assert wire_form("desk@b\u00fccher.example") == "desk@xn--bcher-kva.example"


@given(st.text(max_size=40))
def test_what_fits_holds_nothing_that_could_end_a_field(text):
    """Whatever is typed, a wire form is printable ASCII with one at-sign and no separator."""
    for address in (text, f"{text}@example.org", f"a@{text}.org"):
        if valid(address):
            form = wire_form(address)
            assert form.isascii()
            assert form.isprintable()
            assert form.count("@") == 1
            assert not set(form) & set(' ,;:<>()[]"\\')
