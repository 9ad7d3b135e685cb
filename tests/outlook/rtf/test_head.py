"""The head of an RTF document: what it holds, its code page, its first font."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.rtf.characters import Kind
from intact.outlook.rtf.head import read

TABLES = rb"{\fonttbl{\f0 Arial;}}{\colortbl;\red0;}{\*\generator X;}"
TAG = rb"{\*\htmltag84 <b>}"


@pytest.mark.parametrize(
    ("rtf", "kind"),
    [
        (rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0", Kind.HTML),
        (rb"{\rtf1\ansi\mac\deff0\deftab720\fromhtml {", Kind.HTML),
        (rb"{\rtf1\ansi\fromhtml0 ", Kind.RTF),
        (rb"{\rtf1\ansi\fbidis\fromtext \deff0", Kind.TEXT),
        (rb"{\rtf1\ansi text \fromhtml1", Kind.RTF),
        (rb"{\rtf1\ansi \'e9\fromhtml1", Kind.RTF),
        (rb"{\rtf1\ansi \u252?\fromhtml1", Kind.RTF),
        (rb"{\rtf1\ansi \u26085\'93\'fa\fromhtml1", Kind.RTF),
        (rb"{\rtf1\ansi  \fromhtml1", Kind.HTML),
        (b"{\\rtf1\r\n\\fromhtml1", Kind.HTML),
        (rb"{\rtf1\ansi{\*\x\fromtext}{\info\fromhtml1}", Kind.RTF),
        (b"", Kind.RTF),
    ],
)
def test_encapsulation_is_recognised_by_the_first_tokens(rtf, kind):
    """[MS-OXRTFEX] 2.2.3.1: before any text, in no group of its own."""
    assert read(rtf).kind is kind


@pytest.mark.parametrize(
    ("rtf", "kind"),
    [
        (rb"{\rtf1\a\b\c\d\e\f\g\h\i\j\fromhtml1", Kind.RTF),
        (rb"{\rtf1\a\b\c\d\e\f\g\h\i\j\fromhtml1 x" + TAG, Kind.HTML),
        (rb"{\rtf1\ansi" + TABLES + rb"\fromhtml1 " + TAG, Kind.HTML),
        (rb"{\rtf1\ansi" + TABLES + rb"\fromhtml1 x", Kind.RTF),
        (rb"{\rtf1\ansi" + TABLES + rb"x\fromhtml1" + TAG, Kind.RTF),
        (rb"{\rtf1\ansi" + TABLES + rb"\fromtext x", Kind.TEXT),
    ],
)
def test_what_stands_late_is_believed_where_tags_bear_it_out(rtf, kind):
    """Ten tokens are enough for what Outlook writes; others put tables first."""
    assert read(rtf).kind is kind


@pytest.mark.parametrize(
    ("rtf", "codec"),
    [
        (rb"{\rtf1\ansi\ansicpg1251", "cp1251"),
        (rb"{\rtf1\ANSI\ansicpg932", "cp932"),
        (rb"{\rtf1\ansi\ansicpg65001", "utf_8"),
        (rb"{\rtf1\ansi\ansicpg20127", "cp1252"),
        (rb"{\rtf1\ansi\ansicpg28591", "cp1252"),
        (rb"{\rtf1\ansi\ansicpg0", "cp1252"),
        (rb"{\rtf1\ansi\ansicpg50220", "cp1252"),
        (rb"{\rtf1\ansi", "cp1252"),
        (rb"{\rtf1\mac", "mac_roman"),
        (rb"{\rtf1\pc", "cp437"),
        (rb"{\rtf1\pca", "cp850"),
        (rb"{\rtf1\mac\ansicpg1251", "cp1251"),
        (rb"{\rtf1\ansi\mac\deff0", "cp1252"),
        (rb"{\rtf1\macpict", "cp1252"),
        (b"", "cp1252"),
    ],
)
def test_the_code_page_is_found(rtf, codec):
    """By number, else by name. Octets that could not be told from RTF itself are Windows-1252."""
    assert read(rtf).codec == codec


def test_the_first_font_is_found():
    """The one before any is chosen."""
    assert read(rb"{\rtf1\ansi\deff7\deflang1033").first_font == 7
    assert read(rb"{\rtf1\ansi\deflang1033").first_font == 0


@given(st.binary(max_size=300) | st.text("{\\rtf1ansicpg0\\deff }", max_size=99).map(str.encode))
def test_any_octets_have_a_head(rtf):
    """Also where it says nothing, or something no program writes."""
    found = read(rtf)
    assert found.kind in Kind
    b"".decode(found.codec)
