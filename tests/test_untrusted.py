"""Text of a message is shown without anything that hides, turns round or runs away."""

# ruff: noqa: RUF001 - letters that look like others are what this is about

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import untrusted

ZWNJ, ZWJ, EMOJI_STYLE = "\u200c", "\u200d", "\ufe0f"
SEEN_FORMATS = (
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
"""Signs with a picture that Unicode counts as formats (Prepended_Concatenation_Mark)."""

DISGUISES = (
    "\x00\x01\x0b\x0c\x1b\x1c\x7f\x85\x9b\u00ad\u034f\u061c\u115f\u180e\u200b\u200e\u200f\u2028\u2029"
    "\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\u206f\u3164\ufeff\uffa0\ufff9\ufffb"
    "\U000e0001\U000e0041\U000e007f\ud800\udcff"
)
"""Controls, directions, zero width, fillers, tags and halves of characters."""

TEXTS = st.text(
    st.one_of(
        st.sampled_from("ab .\t\r\n" + DISGUISES + ZWNJ + ZWJ + EMOJI_STYLE + "\U000e0100"),
        st.sampled_from("می\u094dക്\U0001f469\U0001f4bb❤1漢\u2003\u2800\u00a0"),
        st.characters(),
    ),
    max_size=60,
)


def is_hidden(character):
    """Whether a character has no picture of its own, joiners and variation selectors aside."""
    category = unicodedata.category(character)
    unseen = category in {"Cc", "Cf", "Cs", "Zl", "Zp"} and character not in SEEN_FORMATS
    return character in DISGUISES or (unseen and character not in ZWNJ + ZWJ)


@given(TEXTS, st.integers(1, 40))
def test_a_line_shows_nothing_hidden_and_keeps_its_bound(text, limit):
    """Whatever comes in, one bounded line comes out, without anything that cannot be seen."""
    shown = untrusted.line(text, limit)
    assert len(shown) <= limit
    assert not [c for c in shown if is_hidden(c)]


@given(TEXTS, st.integers(1, 40))
def test_joiners_stand_inside_of_other_scripts_and_emoji_only(text, limit):
    """A joiner that is left has a neighbour outside of ASCII, and never ends a line."""
    shown = untrusted.line(text, limit)
    for index, character in enumerate(shown):
        if character in ZWNJ + ZWJ:
            assert not shown[index - 1 : index + 2].replace(character, "").isascii()
            assert index > 0


@given(TEXTS, st.integers(1, 40))
def test_a_block_differs_from_a_line_in_its_line_ends_only(text, limit):
    """Several lines may be shown; line ends are LF, the rest is as strict."""
    shown = untrusted.block(text, limit)
    assert len(shown) <= limit
    assert not [c for c in shown if is_hidden(c) and c != "\n"]


@given(TEXTS, st.integers(1, 40))
def test_plain_text_holds_only_what_was_there(text, limit):
    """For a header or a file name the unseen is dropped, and nothing is added but blanks."""
    shown = untrusted.plain(text, limit)
    assert len(shown) <= limit
    assert not [c for c in shown if is_hidden(c) or c in ZWNJ + ZWJ + EMOJI_STYLE]
    assert set(shown) <= set(text) | {" "}
    assert shown == shown.strip(" ")


@given(TEXTS)
def test_what_is_safe_stays_as_it_is(text):
    """A line that was made safe before is not changed by making it safe again."""
    once = untrusted.line(text, 10_000)
    assert untrusted.line(once, 10_000) == once


@pytest.mark.parametrize("character", DISGUISES)
def test_every_disguise_is_shown_by_its_code_point(character):
    """Between letters nothing unseen is left or lost."""
    assert untrusted.line(f"a{character}b") == f"a⟨U+{ord(character):04X}⟩b"
    assert untrusted.block(f"a{character}b", 99) == f"a⟨U+{ord(character):04X}⟩b"
    assert untrusted.plain(f"a{character}b", 99) == "ab"


def test_every_format_character_of_this_python_is_known():
    """A newer Unicode may bring further ones; then the table wants a look."""
    everything = map(chr, range(0x110000))
    hidden = [c for c in everything if is_hidden(c) and c not in "\t\n\r"]
    assert untrusted.plain("".join(hidden), 9) == ""


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",  # Persian, with a non-joiner inside of a word
        "PDF\u200cها و ۱۰\u200cساله",  # Persian endings behind a name and a number
        "ക്\u200d അവന്\u200d ക്ഷ",  # Malayalam, with joiners behind viramas
        "क्\u200dष",  # Hindi
        "👨\u200d👩\u200d👧 👩🏽\u200d💻 ❤\ufe0f\u200d🔥 🏳\ufe0f\u200d🌈",  # composed emoji
        "1\ufe0f⃣ ☎\ufe0f ©\ufe0f",  # emoji style
        "葛\U000e0100城市",  # a variant of a Japanese name
        "ᠮᠣᠩ\u180bᠭᠣᠯ",  # Mongolian
        "ʿAlī — naïve Ünïcödé ١٢٣ ૧૨૩ 你好",
    ],
)
def test_ordinary_writing_stays_readable(text):
    """What people really write in subjects is shown as they wrote it."""
    assert untrusted.line(text) == text
    assert untrusted.block(text, 200) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"pay{ZWJ}pal", "pay⟨U+200D⟩pal"),
        (f"pay{ZWNJ}pal", "pay⟨U+200C⟩pal"),
        (f"{ZWNJ}می", "⟨U+200C⟩می"),
        (f"می{ZWNJ}", "می⟨U+200C⟩"),
        (f"م{ZWNJ}{ZWNJ}ی", "م⟨U+200C ×2⟩ی"),
        (f"a{EMOJI_STYLE}", "a⟨U+FE0F⟩"),
        (f"☎{EMOJI_STYLE}\ufe00", "☎\ufe0f⟨U+FE00⟩"),
        (f"😀{ZWJ}x", "😀⟨U+200D⟩x"),
    ],
)
def test_joiners_and_selectors_out_of_place_are_shown(text, shown):
    """Where no writing needs them they can only deceive."""
    assert untrusted.line(text) == shown


def test_a_turned_extension_is_told():
    """A name that pretends to be a PDF by turning its end round shows how it does that."""
    assert untrusted.line("invoice\u202efdp.exe") == "invoice⟨U+202E⟩fdp.exe"


@pytest.mark.parametrize("filler", [" ", "\u00a0", "\u3000", "\u2800", "\t", "\u200b", "\u034f"])
def test_an_extension_cannot_be_pushed_out_of_sight(filler):
    """A thousand blanks or zero-width characters before the extension take up little room."""
    shown = untrusted.line(f"invoice.pdf{filler * 1000}.exe")
    assert shown.startswith("invoice.pdf")
    assert shown.endswith(".exe")


def test_a_line_has_no_blanks_at_its_ends():
    """White space of any kind around and inside is one blank at most."""
    assert untrusted.line(" \t a \r\n\u2003 b \n") == "a b"
    assert untrusted.plain(" \t a \r\n\u2003\u200b \u200b b \n", 99) == "a b"


def test_a_cut_is_marked():
    """Nobody takes a part for the whole."""
    assert untrusted.line("abcdef", 4) == "abc…"
    assert untrusted.block("ab\ncdef", 4) == "ab\n…"
    assert untrusted.line("\u202e" * 2 + "a" * 20, 15) == "⟨U+202E ×2⟩aaa…"


def test_a_joiner_at_a_cut_goes_with_what_it_joined():
    """The two halves of a composed emoji are not cut behind the joiner."""
    assert untrusted.line("👨\u200d👩\u200d👧", 3) == "👨…"


def test_line_ends_of_all_systems_end_lines_of_a_block():
    """CRLF, CR and LF are line ends; a TAB becomes blanks."""
    assert untrusted.block("a\r\nb\rc\nd\te", 99) == "a\nb\nc\nd    e"


def test_plain_text_is_cut_without_a_blank_at_its_end():
    """A file name must not end in a blank."""
    assert untrusted.plain("Your invoice", 5) == "Your"


@given(TEXTS)
def test_source_text_keeps_its_tabs_and_blanks_and_shows_the_rest(text):
    """Line feeds end lines; a carriage return is shown, since it ends none."""
    shown = untrusted.source(text, 1_000)
    assert not [c for c in shown if is_hidden(c) and c not in "\t\n"]
    assert "\r" not in shown
    assert shown.count("\t") == text.count("\t")
