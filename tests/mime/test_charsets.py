"""Charset labels of mail: what they are read as, and which are refused."""

from __future__ import annotations

from encodings.aliases import aliases

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.mime import charsets


@pytest.mark.parametrize(
    "label",
    [
        "utf-7",
        "unicode-1-1-utf-7",
        "unicode_escape",
        "raw_unicode_escape",
        "punycode",
        "idna",
        "undefined",
        "base64_codec",
        "rot13",
        "zlib",
        "mbcs",
        "x-unknown",
        "utf-8" * 100,
        "../../etc",
        "a\0b",
    ],
)
def test_a_charset_that_is_not_on_the_list_is_refused(label):
    """Text under a refused label is shown as it stands, and the reader is told."""
    assert not charsets.known(label)
    assert charsets.writing_codec(label) is None
    assert charsets.decode(b"+ADw-script+AD4-", label) == ("+ADw-script+AD4-", False)


NO_CHARSETS = ("idna", "punycode", "raw_unicode_escape", "undefined", "unicode_escape", "utf_7")
"""Codecs of Python that give text, but are none of mail."""

OCTET_CODECS = ("base64_codec", "bz2_codec", "hex_codec", "quopri_codec", "rot_13", "uu_codec")


@pytest.mark.parametrize("codec", [*NO_CHARSETS, *OCTET_CODECS, "zlib_codec"])
def test_no_name_of_a_codec_that_is_no_charset_is_known(codec):
    """Python has many names for each of them, in any case and with any sign between the words."""
    names = {codec, *(alias for alias, known in aliases.items() if known == codec)}
    for name in names:
        for written in (name, name.upper(), name.replace("_", "-"), f'"{name}"', f" {name} "):
            assert not charsets.known(written), written
            assert charsets.decode(b"+ADw- \\x3c \xe9", written) == ("+ADw- \\x3c é", False)


@pytest.mark.parametrize(
    ("label", "data", "text"),
    [
        ("utf-8", "Grüße".encode(), "Grüße"),
        ("UTF8", "Grüße".encode(), "Grüße"),
        ('"utf-8"', "Grüße".encode(), "Grüße"),
        ("iso-8859-1", b"\x93so\x94 \x80", "“so” €"),
        ("iso-8859-1", b"\x81", "\x81"),
        ("windows-1251", "Привет".encode("cp1251"), "Привет"),
        ("koi8-r", "Привет".encode("koi8-r"), "Привет"),
        ("gb2312", "朱镕基".encode("gbk"), "朱镕基"),
        ("ks_c_5601-1987", "똠방".encode("cp949"), "똠방"),
        ("shift_jis", "①髙".encode("cp932"), "①髙"),
        ("x-sjis", "日本".encode("cp932"), "日本"),
        ("iso-2022-jp", "日本語".encode("iso2022_jp"), "日本語"),
        ("iso-2022-jp", "ｱｲｳ".encode("iso2022_jp_ext"), "ｱｲｳ"),
        ("iso-2022-jp", b"\x1b$B\x2d\x21\x1b(B", "①"),
        ("big5", "中文".encode("big5"), "中文"),
        ("windows-874", "ไทย".encode("cp874"), "ไทย"),
        ("tis-620", "ไทย".encode("cp874"), "ไทย"),
        ("us-ascii", b"plain", "plain"),
        ("", b"plain", "plain"),
    ],
)
def test_a_label_is_read_as_mail_uses_it(label, data, text):
    """Programs label Windows code pages with the name of their smaller relative."""
    assert charsets.decode(data, label) == (text, True)


def test_octets_that_do_not_fit_become_replacement_characters():
    """One broken octet does not cost the rest of the text."""
    assert charsets.decode(b"Gr\xfc\xc3\x9fe", "utf-8") == ("Gr\N{REPLACEMENT CHARACTER}ße", False)


def test_undeclared_octets_are_read_as_utf_8_or_else_latin_1():
    """Mail without a charset is UTF-8 today and Latin-1 of old."""
    assert charsets.decode("ü".encode(), "us-ascii") == ("ü", False)
    assert charsets.decode(b"\xfc", "us-ascii") == ("ü", False)


@pytest.mark.parametrize(
    ("page", "name"),
    [
        (1252, "windows-1252"),
        (65001, "utf-8"),
        (50220, "iso-2022-jp"),
        (50221, "iso-2022-jp"),
        (936, "gb2312"),
        (20127, "us-ascii"),
        (28591, "iso-8859-1"),
        (28605, "iso-8859-15"),
        (20866, "koi8-r"),
        (0, ""),
        (65000, ""),
        (-1, ""),
    ],
)
def test_a_code_page_has_the_name_that_mail_gives_it(page, name):
    """UTF-7 (65000) has no name here, on purpose."""
    assert charsets.of_code_page(page) == name
    assert bool(charsets.codec_of_code_page(page)) == bool(name)


def test_the_name_of_a_code_page_leads_to_a_codec():
    """What one room writes under that name, another can read."""
    for page in range(66_000):
        name = charsets.of_code_page(page)
        assert not name or charsets.known(name)
        assert not name or "a".encode(charsets.codec_of_code_page(page))


@given(st.binary(max_size=200), st.text(max_size=50))
def test_decoding_never_raises(data, label):
    """Whatever a message calls its charset."""
    text, ok = charsets.decode(data, label)
    assert isinstance(text, str)
    assert not ok or charsets.known(label) or not label


@pytest.mark.parametrize("label", ["gb2312", "shift_jis", "ks_c_5601-1987", "big5"])
def test_text_of_a_code_page_is_written_as_it_was_read(label):
    """Octets outside the charset proper, but in the code page, survive the round trip."""
    octets = {
        "gb2312": "朱镕基".encode("gbk"),
        "shift_jis": "①".encode("cp932"),
        "ks_c_5601-1987": "똠".encode("cp949"),
        "big5": "€中".encode("cp950"),
    }[label]
    codec = charsets.writing_codec(label)
    assert codec is not None
    assert charsets.decode(octets, label)[0].encode(codec) == octets


def test_wide_charsets_are_known():
    """By every spelling; UTF-8 is none of them."""
    wide = ["utf-16", "UTF-16LE", "utf-16be", "utf-8", "x-unknown"]
    assert [charsets.is_wide(label) for label in wide] == [True, True, True, False, False]
