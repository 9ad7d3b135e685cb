"""A rewritten link is read without asking the service that wrote it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.links import rewritten
from intact.links.rewritten import FAMILIES
from links.vectors import READABLE


@pytest.mark.parametrize(("written", "leads_to"), READABLE)
def test_every_known_form_is_read(written, leads_to):
    """To the address that stood there before, to the letter."""
    assert rewritten.read(written).target == leads_to


def test_every_family_that_can_be_read_has_a_vector():
    """None is only believed to work."""
    seen = {one.family for text, _ in READABLE for one in rewritten.read(text).wrappers}
    closed = {"mimecast", "emailprotection-link"}
    assert seen == {family.name for family in FAMILIES} - closed


@pytest.mark.parametrize(
    ("written", "host"),
    [
        ("https://protect-eu.mimecast.com/s/AbCdEfGh123?domain=example.com", "example.com"),
        ("https://url.uk.m.mimecastprotect.com/s/AbC?domain=example.org", "example.org"),
        ("https://protect-us.mimecast.com/s/AbCdEfGh123", ""),
        ("https://url.emailprotection.link/?bAbCd", ""),
        ("https://eu-west-1.protection.sophos.com/?d=example.net&b=1&x=2&q=3", "example.net"),
        ("https://urldefense.com/v3/__http://www.example.com/", "www.example.com"),
        ("https://urldefense.com/v3/__http://ex*mple.com/", ""),
    ],
)
def test_what_only_the_service_knows_is_not_guessed(written, host):
    """At most the host is told, and never as if it were the address."""
    link = rewritten.read(written)
    assert link.wrappers
    assert link.target == ""
    assert link.host == host


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/?url=https%3A%2F%2Fexample.com",
        "https://clicktime.symantec.com/",
        "https://clicktime.symantec.com/3FEDiehu2Ddi9k8pX4CcF857Vc/more?u=https%3A%2F%2Fa.example",
        "https://clicktime.symantec.com.attacker.example/3FEDiehu2Ddi9k8pX4CcF?u=https%3A%2F%2Fa.b",
        "https://examplesafelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com",
        "https://eur01.safelinks.protection.outlook.com/other?url=https%3A%2F%2Fexample.com",
        "https://mimecast.com.attacker.example/s/AbCd?domain=example.com",
        "https://gw.example.org/fmlurlsvc/?url=https%3A%2F%2Fexample.com",
        "https://urldefense.com/v4/__https://example.com/__;!!a!b$",
        "mailto:anna@example.org",
        "https://clicktime.symantec.com\\@evil.example/3FEDiehu2Ddi9k8pX4CcF857Vc?u=https%3A%2F%2Fa.b",
        "",
    ],
)
def test_what_no_service_wrote_stays_what_it_is(text):
    """Other hosts, other paths, look-alikes and no links at all."""
    link = rewritten.read(text)
    assert link.wrappers == ()
    assert link.target == text


@pytest.mark.parametrize(
    "written",
    [
        "https://clicktime.symantec.com/3FEDiehu2Ddi9k8pX4CcF857Vc",
        "https://clicktime.symantec.com/3FEDiehu2Ddi9k8pX4CcF857Vc?u=",
        "https://clicktime.symantec.com/3FEDiehu2Ddi9k8pX4CcF857Vc?u=javascript%3Aalert(1)",
        "https://clicktime.symantec.com/3FEDiehu2Ddi9k8pX4CcF857Vc?u=file%3A%2F%2F%2Fetc%2Fpasswd",
        "https://clicktime.symantec.com/3FEDiehu2Ddi9k8pX4CcF857Vc?u=https%3A%2F%2Fa.b%5C%40c.d",
        "https://clicktime.symantec.com/3FEDiehu2Ddi9k8pX4CcF857Vc?u=https%3A%2F%2Fa.b%0d%0ac",
        "https://urldefense.com/v3/__http://www.example.com/**Z.html__;w60j!!foo!bar$",
        "https://urldefense.com/v3/__http://www.example.com/",
        "https://shared.outlook.inky.com/link?domain=example.com&t=h.AAAA.sig",
        "https://mibc-fr-01.mailinblack.com/securelink/?url=x&key=W1tbW1tbW1s=",
    ],
)
def test_a_wrapper_without_a_readable_address_says_so(written):
    """Cut off, empty, or leading to something that is no web address."""
    link = rewritten.read(written)
    assert link.wrappers
    assert link.target == ""


def test_wrappers_in_wrappers_are_all_taken_off():
    """A filter that rewrites what another had rewritten."""
    inner = (
        "https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2F&data=x"
    )
    quoted = inner.replace("%", "%25").replace(":", "%3A").replace("/", "%2F").replace("&", "%26")
    quoted = quoted.replace("?", "%3F").replace("=", "%3D")
    link = rewritten.read(f"https://protect2.fireeye.com/v1/url?k=1&q=1&u={quoted}")
    assert [one.family for one in link.wrappers] == ["fireeye", "safe-links"]
    assert link.target == "https://example.com/"


def test_endless_nesting_ends():
    """After as many wrappers as the limit allows."""
    text = "https://example.com/"
    for _ in range(limits.LINK_WRAPPERS + 3):
        text = "https://scanmail.trustwave.com/?u=" + text.replace("%", "%25").replace("&", "%26")
    assert len(rewritten.read(text).wrappers) == limits.LINK_WRAPPERS


def test_a_link_beyond_the_limit_is_left_alone():
    """Nobody writes one that long to be followed."""
    text = "https://scanmail.trustwave.com/?u=https://example.com/" + "a" * limits.LINK_CHARACTERS
    assert rewritten.read(text).wrappers == ()


@given(st.text(max_size=300))
def test_no_text_breaks_it(text):
    """Whatever stands where a link was expected."""
    assert rewritten.read(text).text == text


@given(
    st.sampled_from([text for text, _ in READABLE]),
    st.lists(st.tuples(st.integers(0, 400), st.characters(max_codepoint=0x2FFF)), max_size=6),
)
def test_no_damage_breaks_it(text, changes):
    """Letters replaced anywhere in real links; what is read is a web address, or nothing."""
    letters = list(text)
    for place, letter in changes:
        letters[place % len(letters)] = letter
    link = rewritten.read("".join(letters))
    for wrapper in link.wrappers:
        assert wrapper.target == "" or wrapper.target.lower().startswith(("http://", "https://"))


@given(st.sampled_from(["https://", "http://"]), st.text("abc/?&=#%+.;-_~*!$'(),:@é", max_size=60))
def test_what_a_service_encodes_comes_back(scheme, rest):
    """Any address, percent-encoded as a gateway does it."""
    from urllib.parse import quote  # noqa: PLC0415

    address = f"{scheme}example.org/{rest}"
    written = f"https://clicktime.symantec.com/3FEDiehu2Ddi9k8pX4Cc?u={quote(address, safe='')}"
    assert rewritten.read(written).wrappers[0].target == address
