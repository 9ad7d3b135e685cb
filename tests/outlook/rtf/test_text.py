"""Octets become characters in their code page, two of them together where that is so."""

from __future__ import annotations

import pytest

from intact.outlook.rtf.text import Collector


def collected(*pieces: tuple[bytes, str] | str, document: str = "cp1252") -> str:
    """The text of octets with their code pages, and of characters."""
    text = Collector(document)
    for piece in pieces:
        if isinstance(piece, str):
            text.add_text(piece)
        else:
            text.add_octets(*piece)
    return text.text()


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        ([(b"\x93", "cp932"), (b"\xfa", "cp932")], "日"),
        ([(b"\x83", "cp932"), (b"e", "cp932")], "テ"),
        ([(b"\x83", "cp932"), (b"e", "cp1252")], "\x83e"),
        ([(b"\xe9", "cp1252"), (b"a", "cp932"), (b"\xe9", "cp1251")], "éaй"),
        ([(b"\x93", "cp932"), "é", (b"\xfa", "cp1252")], "\x93éú"),
        (["\ud83d", "\ude00", "\ud83d"], "😀\N{REPLACEMENT CHARACTER}"),
        (["", "a", ""], "a"),
    ],
)
def test_octets_wait_for_their_other_half(pieces, text):
    """As long as the code page stays the same."""
    assert collected(*pieces) == text


@pytest.mark.parametrize(
    ("octets", "codec", "text"),
    [
        (b"\x81\x9d", "cp1252", "\x81\x9d"),
        (b"\x80", "gb18030", "€"),
        (b"\xfa\x40", "cp950", "\U00020547"),
        (b"\xa3\xe1", "cp950", "€"),
        (b"\xff", "cp949", "\N{REPLACEMENT CHARACTER}"),
    ],
)
def test_places_a_code_page_leaves_open_are_filled_as_windows_does(octets, codec, text):
    """C1 characters, the euro of code page 936, characters of Hong Kong; else it is damage."""
    assert collected((octets, codec)) == text


def test_in_a_document_in_utf_8_octets_may_be_utf_8_in_any_font():
    """Where they are none, the font decides."""
    pieces = ("é".encode(), "cp1251"), (b"\xe9", "cp1251")
    assert collected(pieces[0], document="utf_8") == "é"
    assert collected(pieces[1], document="utf_8") == "й"
    assert collected(pieces[0]) == "Г©"


@pytest.mark.parametrize(
    ("pieces", "damaged"),
    [
        ([(b"\xff", "cp949")], True),
        (["\ud83d"], True),
        ([(b"\x81", "cp1252")], False),
        (["\ud83d", "\ude00"], False),
        (["\N{REPLACEMENT CHARACTER}"], False),
    ],
)
def test_damage_is_told(pieces, damaged):
    """What the sender wrote is none."""
    text = Collector("cp1252")
    for piece in pieces:
        text.add_text(piece) if isinstance(piece, str) else text.add_octets(*piece)
    text.text()
    assert text.damaged is damaged


@pytest.mark.parametrize(
    ("numbers", "text"),
    [
        ([b"252", b"26085"], "ü日"),
        ([b"-10179", b"-8704"], "😀"),
        ([b"128512"], "😀"),
        ([b"65"], "A"),
        ([b"0", b"1114112", b"-70000"], ""),
    ],
)
def test_characters_have_numbers(numbers, text):
    """Signed ones, halves of surrogate pairs, and those of writers that count further."""
    characters = Collector("cp1252")
    characters.add_characters(numbers)
    assert characters.text() == text


@pytest.mark.parametrize(("depth", "expected"), [(3, "aéd"), (2, "aéb日cd")])
def test_of_two_versions_the_first_is_forgotten(depth, expected):
    """Only if it stands in the same group; octets before it that wait for others stay."""
    text = Collector("cp1252")
    text.add_octets(b"a\xe9", "cp1252")
    text.begin_versions(3)
    text.add_octets(b"b", "cp1252")
    text.add_text("日")
    text.add_octets(b"c", "cp1252")
    text.take_version(depth)
    text.add_octets(b"d", "cp1252")
    assert text.text() == expected
