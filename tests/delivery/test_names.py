"""Names of files that a sample is written to."""

from __future__ import annotations

import pytest

from intact.delivery.names import file_name


def test_an_output_is_named_after_its_input():
    """The stem stays, the suffix is replaced."""
    assert file_name("mails/Offer.msg", ".eml") == "Offer.eml"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("..", "message.eml"),
        ("a/../../evil.msg", "evil.eml"),
        ('a"<b>|c?.msg', "a__b__c_.eml"),
        ("CON.msg", "_CON.eml"),
        ("com1.tar.msg", "_com1.tar.eml"),
        ("CON .msg", "_CON.eml"),
        ("LPT\u00b9.msg", "_LPT\u00b9.eml"),
        ("conin$.msg", "_conin$.eml"),
        ("-rf.msg", "rf.eml"),
        (".hidden.msg", "hidden.eml"),
        ("a. . .msg", "a.eml"),
        ("a\x7f\x9b\u200b\u2028\u2066b.msg", "ab.eml"),
        ("gnp\u202egpj.msg", "gnpgpj.eml"),
        ("od\udcffd.msg", "odd.eml"),
        ("a\r\nb.msg", "a b.eml"),
        ("", "message.eml"),
    ],
)
def test_a_name_is_harmless_on_every_system(name, expected):
    """Separators, reserved names, direction characters and line breaks do not get through."""
    assert file_name(name, ".eml") == expected


def test_a_name_is_short_enough_for_every_file_system():
    """Also in letters that take four bytes, with room for a counter."""
    assert len(file_name("\U00020000" * 300, ".eml").encode()) < 240
