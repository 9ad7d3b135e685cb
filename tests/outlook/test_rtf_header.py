"""The head of an RTF document: what it holds, code page and fonts."""

from __future__ import annotations

import pytest

from intact.outlook.rtf_header import Kind, read


@pytest.mark.parametrize(
    ("rtf", "kind"),
    [
        (rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0", Kind.HTML),
        (rb"{\rtf1\ansi\mac\deff0\deftab720\fromhtml {", Kind.HTML),
        (rb"{\rtf1\ansi\fromhtml0 ", Kind.RTF),
        (rb"{\rtf1\ansi\fbidis\fromtext \deff0", Kind.TEXT),
        (rb"{\rtf1\ansi text \fromhtml1", Kind.RTF),
        (rb"{\rtf1\a\b\c\d\e\f\g\h\i\j\fromhtml1", Kind.RTF),
        (b"{\\rtf1\r\n\\fromhtml1", Kind.HTML),
        (b"", Kind.RTF),
    ],
)
def test_encapsulation_is_recognised_by_the_first_tokens(rtf, kind):
    """[MS-OXRTFEX] 2.2.3.1: ten of them, before any text."""
    assert read(rtf).kind is kind


@pytest.mark.parametrize(
    ("rtf", "charset", "codec"),
    [
        (rb"{\rtf1\ansi\ansicpg1251", "windows-1251", "cp1251"),
        (rb"{\rtf1\ansi\ansicpg932", "shift_jis", "cp932"),
        (rb"{\rtf1\ansi\ansicpg65001", "utf-8", "utf_8"),
        (rb"{\rtf1\ansi\ansicpg0", "", "cp1252"),
        (rb"{\rtf1\ansi", "", "cp1252"),
        (rb"{\rtf1\ansi\ansicpg50220", "iso-2022-jp", "cp1252"),
    ],
)
def test_the_code_page_is_found(rtf, charset, codec):
    """Where octets could not be told from RTF itself, Windows-1252 stands in."""
    header = read(rtf)
    assert (header.charset, header.codec) == (charset, codec)


def test_fonts_name_their_code_pages():
    """By charset or code page; default and symbol fonts have that of the document."""
    rtf = (
        rb"{\rtf1\ansi\ansicpg1250\deff7{\fonttbl" + b"\r\n"
        rb"{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204{\*\panose 020b}Arial CYR;}"
        rb"{\f2\fcharset2 Symbol;}{\f3\fcharset1 X;}{\f4\fcharset77 Mac;}{\f5\cpg866 DOS;}"
        rb"{\f6\fcharset99 Odd;}{\f7 No;}}{\f8\fcharset128 not in the table}"
    )
    header = read(rtf)
    assert header.first_font == 7
    assert dict(header.fonts) == {
        0: "cp1252",
        1: "cp1251",
        2: "cp1250",
        3: "cp1250",
        4: "mac_roman",
        5: "cp866",
        6: "cp1250",
    }
