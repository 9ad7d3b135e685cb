"""Every catalogue is written as its language writes: quotes, blanks, ends of sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from catalogue_texts import Entry, entries
from intact.settings.languages import LANGUAGES

QUOTES = {
    "en": ("“", "”"),
    "de": ("„", "“"),
    "fr": ("«\u00a0", "\u00a0»"),
    "es": ("«", "»"),
    "ja": ("「", "」"),
    "ar": ("«", "»"),
}
"""What a quotation begins and ends with."""

ANY_QUOTE = re.compile('[“”„‟«»「」『』"\u2018\u201a\u2039\u203a]')
"""Any but ’, which is an apostrophe as well."""

NAME_OF_A_MENU = re.compile("«[^»]*»")
CODE = re.compile(r'`[^`]*`|\{\{.*\}\}|= "[^"]*"')
"""Lines of a settings file, whose quotes are those of the file."""

ARABIC = "\u0600-\u06ff"
JAPANESE = "\u3040-\u30ff\u3400-\u9fff"
PHRASES = {
    "Drop a message here.",
    "See whether it is fit to be sent.",
    "Press one button, and the mail is ready.",
}
"""Captions of pictures, which are no sentences in Japanese."""

NAMES = re.compile("The Bat!")
"""Names with a mark of their own."""

others = [one for one in LANGUAGES if one != "en"]
every_language = pytest.mark.parametrize("language", others)


def prose(entry: Entry, text: str) -> str:
    """A text without names of menus and lines of code, which have marks of their own."""
    plain = CODE.sub("X", text)
    return NAME_OF_A_MENU.sub("X", plain) if entry.of_a_guide else plain


def translations(language: str) -> Iterator[tuple[Entry, str]]:
    """Every form of every text."""
    for entry in entries(language):
        for form in entry.forms:
            yield entry, prose(entry, form)


def english() -> Iterator[tuple[Entry, str]]:
    """The sources themselves."""
    for entry in entries(others[0]):
        yield entry, prose(entry, entry.source)


def badly_quoted(text: str, opening: str, closing: str) -> bool:
    """Whether there is a quotation mark that is not one of a pair of the language."""
    pair = re.compile(f"{re.escape(opening)}([^{opening[0]}{closing[-1]}]+){re.escape(closing)}")
    return bool(ANY_QUOTE.search(pair.sub(r"\1", text)))


@every_language
def test_quotes_are_those_of_the_language(language):
    """Also where a text comes from a guide, a destination or a policy."""
    assert [
        text for _, text in translations(language) if badly_quoted(text, *QUOTES[language])
    ] == []


def test_quotes_of_the_english_texts_are_english():
    """The marks around names of menus stand in guides only: nothing else takes them away."""
    assert [text for _, text in english() if badly_quoted(text, *QUOTES["en"])] == []


@every_language
def test_what_is_quoted_in_english_is_quoted(language):
    """As often, or more where a language sets a word apart that English does not."""
    opening = QUOTES[language][0]
    assert [
        text
        for entry, text in translations(language)
        if text.count(opening) < prose(entry, entry.source).count("“")
    ] == []


@every_language
def test_a_guide_has_no_quotation_that_would_be_taken_for_a_menu(language):
    """Where English names no menu in a text, «» would still be shown as one."""
    assert [
        form
        for entry in entries(language)
        if entry.of_a_guide and "«" not in entry.source
        for form in entry.forms
        if "«" in form
    ] == []


def test_apostrophes_are_typographic():
    """A straight one beside “ and ” looks like a mistake."""
    assert [text for _, text in english() if "'" in text] == []
    assert [text for one in others for _, text in translations(one) if "'" in text] == []


@every_language
def test_blanks_are_as_in_english(language):
    """None is lost at an end, where two texts meet, and none is doubled."""
    wrong = [
        (entry.source, form)
        for entry in entries(language)
        for form in entry.forms
        if _ends(entry.source) != _ends(form) or "  " in form
    ]
    assert wrong == []


@every_language
def test_an_ellipsis_is_one_sign_and_stands_where_english_has_it(language):
    """It says that something goes on, or that something is asked first."""
    wrong = [
        (entry.source, text)
        for entry, text in translations(language)
        if "..." in text or prose(entry, entry.source).count("…") != text.count("…")
    ]
    assert wrong == []


@every_language
def test_a_sentence_ends_as_one(language):
    """With a full stop where English has one, and nowhere else; a question with its mark."""
    stop, asks = ("。", "?") if language == "ja" else (".", "؟" if language == "ar" else "?")
    wrong = [
        (entry.source, form)
        for entry in entries(language)
        for form in entry.forms
        if (entry.source.endswith("."), entry.source.endswith("?"))
        != (form.endswith(stop), form.endswith(asks))
        if not (language == "ja" and entry.source in PHRASES)
    ]
    assert wrong == []


def test_french_marks_stand_behind_a_blank_that_does_not_break():
    """Narrow before ; ! and ?, wide before a colon; no line begins with one of them."""
    wrong = [
        text
        for _, whole in translations("fr")
        for text in [NAMES.sub("X", whole)]
        if re.search(r"[^\u00a0]:(?=\s|$)|[^\u202f][;!?](?=\s|$)|[ \u202f]»|«[ \u202f]", text)
    ]
    assert wrong == []


def test_spanish_questions_and_calls_are_opened():
    """As often as they are closed."""
    wrong = []
    for _, whole in translations("es"):
        marks = Counter(NAMES.sub("X", whole))
        if marks["¿"] != marks["?"] or marks["¡"] != marks["!"]:
            wrong.append(whole)
    assert wrong == []


def test_japanese_sentences_have_japanese_stops():
    """、 and 。 behind Japanese letters, and no blank behind them."""
    wrong = [
        text
        for _, text in translations("ja")
        if re.search(rf"[{JAPANESE}」][,.;!]|[,.;!][{JAPANESE}]|[。、] ", text)
    ]
    assert wrong == []


def test_arabic_sentences_have_arabic_marks():
    """، ؛ and ؟ behind Arabic letters."""
    found = [text for _, text in translations("ar") if re.search(f"[{ARABIC}][,;?]", text)]
    assert found == []


def _ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
