"""Links as they may be shown to others."""

from __future__ import annotations

import re

import pytest

from intact.links import masking, rewritten
from links.vectors import READABLE


def test_a_wrapper_is_shown_without_what_names_the_reader():
    """The service and the shape stay, every value goes."""
    link = rewritten.read(
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2F"
        "&data=05%7C02%7Canna%40example.org%7C0123456789abcdef&sdata=xyz&reserved=0"
    )
    shown = masking.wrapper(link)
    assert shown == "eur01.safelinks.protection.outlook.com/?url=…&data=…&sdata=…&reserved=…"


@pytest.mark.parametrize("written", [text for text, _ in READABLE])
def test_no_value_and_no_code_of_a_wrapper_is_left(written):
    """In no known form."""
    link = rewritten.read(written)
    shown = masking.wrapper(link)
    codes = re.split("[/?&=]", written)[3:]
    assert not any(code in shown for code in codes if len(code) > 12)


def test_what_is_no_wrapper_is_shown_as_it_is():
    """There is nothing of a service in it."""
    assert (
        masking.wrapper(rewritten.read("https://example.org/a?b=c")) == "https://example.org/a?b=c"
    )


def test_mail_addresses_in_a_target_are_left_out():
    """Newsletters write the reader's address into their links."""
    link = rewritten.read("https://example.org/unsubscribe?who=anna%40example.com&x=bo@example.net")
    assert (
        masking.target(link)
        == "https://example.org/unsubscribe?who=…%40example.com&x=…@example.net"
    )


def test_mail_addresses_that_were_encoded_twice_are_left_out():
    """A service encodes once more what a newsletter has encoded already."""
    link = rewritten.read("https://example.org/unsubscribe?who=anna%2540example.com")
    assert masking.target(link) == "https://example.org/unsubscribe?who=…%2540example.com"


def test_a_link_that_nobody_rewrote_names_no_reader():
    """Newsletters do without a service what services do."""
    link = rewritten.read("https://example.org/unsubscribe?who=anna@example.com")
    assert masking.wrapper(link) == "https://example.org/unsubscribe?who=…@example.com"
