"""Which values the kinds of values take."""

from __future__ import annotations

import msgspec
import pytest

from intact.data_files.values import (
    Address,
    Count,
    FieldName,
    HostName,
    Language,
    Lower,
    MenuName,
    Shortcut,
    WebAddress,
)


def fits(kind: object, value: object) -> bool:
    """Whether a value is of that kind."""
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return False
    return True


@pytest.mark.parametrize("value", ["", "a@b.example", "submit.x+y@spam.example.org"])
def test_addresses(value):
    """One address, or none."""
    assert fits(Address, value)


@pytest.mark.parametrize(
    "value",
    [
        "a",
        "a@",
        "@b",
        "a@b.example, c@d.example",
        "A <a@b.example>",
        "a@b.example\n",
        "a@b.example\r\nBcc: c@d.example",
        "a b@c.example",
        "a@b@c",
        "a\x00@b.example",
        "ä@b.example",
        "a@bücher.example",
    ],
)
def test_what_could_break_out_of_a_header_is_no_address(value):
    """Lists, names, line breaks and blanks are refused."""
    assert not fits(Address, value)


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (Count, 1, 0),
        (Count, 2_000_000, -1),
        (FieldName, "x-filter-*", "X-Filter"),
        (FieldName, "x-filter-id", "x-*-id"),
        (FieldName, "x-a", "x a"),
        (HostName, ".example.org", "*.example.org"),
        (HostName, "a.example.org", "localhost"),
        (HostName, "a.example.org", "https://a.example.org"),
        (WebAddress, "https://example.org/a?b=c", "ftp://example.org"),
        (WebAddress, "", "https://example.org/ x"),
        (Shortcut, "Ctrl+Alt+F", "Alt+Ctrl+F"),
        (Shortcut, "Shift+F", "shift+f"),
        (Shortcut, "F12", "Ctrl-F"),
        (Shortcut, "", "Ctrl+"),
        (Lower, "mozilla thunderbird", "Thunderbird"),
        (Lower, "kmail", ""),
    ],
)
def test_each_kind_takes_the_good_and_refuses_the_bad(kind, good, bad):
    """A slip is found when the file is read, not when it matters."""
    assert fits(kind, good)
    assert not fits(kind, bad)


@pytest.mark.parametrize("value", ["de", "pt_BR", "nl", "zh_TW"])
def test_languages(value):
    """Those of ISO 639-1, with a country or without."""
    assert fits(Language, value)


@pytest.mark.parametrize("value", ["", "qq", "DE", "german", "pt-BR", "pt_br", "de_", "de\n"])
def test_not_languages(value):
    """What no system would call its language."""
    assert not fits(Language, value)


@pytest.mark.parametrize("value", ["File…", "مرّر ك\u200d", "Download (.eml)", "x" * 80])
def test_menu_names(value):
    """A word or a few, in any writing."""
    assert fits(MenuName, value)


@pytest.mark.parametrize("value", ["", "«File»", "x" * 81])
def test_not_menu_names(value):
    """Guillemets stand around them already."""
    assert not fits(MenuName, value)
