"""Every catalogue is complete, and says what the English text says with the same marks."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from catalogue_texts import entries
from intact.clients import catalogue
from intact.settings.languages import LANGUAGES

FORMS = {"de": 2, "fr": 2, "es": 2, "ja": 1, "ar": 6}
"""Plurals of each language, in Qt's order."""

COMPLETE = True
"""Whether the translators are through with all texts: none may be left over then."""

MARKS = re.compile(r"\{[a-z_]*\}|%L?n|%p|«[^»{]*»|\n")
ACCESS_KEY = re.compile(r"&(?=\w)")
NAMES = {str(one.title) for one in catalogue.load_all().clients} | {
    "Anti-Phishing Working Group (APWG)",
    "Delivered-To, X-Original-To, Received … for, To, Cc",
    "Intact",
    "Lotus Notes, HCL Notes",
    "Notes Storage Facility",
    "Personal folder file ([MS-PST])",
    "Symantec Email Submission Client (SESC)",
    "UTF-16 (RFC 2781)",
    "mbox",
    "message/rfc822",
}
"""Names and exact terms, which are the same in every language."""
TERMS = re.compile(r"PidTag|PidLid|\(\*\.\w+\)$|^\.\w+$")
SAME = {
    "de": {
        "&Links", "&Name", "&Text", "Details", "Helpdesk", "Mail {number}: {size}", "Port",
        "Server", "Text", "{samples} in {mails}",
    },
    "fr": {
        "&Guide", "&Licences", "&Message", "&Protection", "&Source", "&Versions", "1 message",
        "Formats", "Guide", "Menu", "Messages", "Pages",
        "Messages (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)", "Port", "Sources",
        "Versions",
    },
    "es": {"no"},
    "ja": set(),
    "ar": set(),
}  # fmt: skip
"""Words that a language has taken from English, or English from it."""


def finished(language: str) -> list[tuple[str, tuple[str, ...]]]:
    """Source and forms of what is translated."""
    return [(one.source, one.forms) for one in entries(language) if one.finished]


every_language = pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])


@every_language
def test_every_text_is_translated(language):
    """Nobody reads half a sentence in another language."""
    left = [one.source for one in entries(language) if not (one.finished and all(one.forms))]
    if left and not COMPLETE:
        pytest.skip(f"{len(left)} texts wait for their translators")
    assert left == []


@every_language
def test_most_texts_are_translated(language):
    """A catalogue that lost its texts would be noticed even while some wait."""
    assert len(finished(language)) > 0.9 * len(entries(language))


@every_language
def test_values_and_names_of_menus_are_kept(language):
    """What the program fills in has its place; in Arabic forms the number may be a word."""
    wrong = []
    for source, forms in finished(language):
        for form in forms:
            wanted, got = Counter(MARKS.findall(source)), Counter(MARKS.findall(form))
            if "«" not in source:  # there they are the quotes of the language
                got = Counter(mark for mark in got.elements() if mark[0] != "«")
            if len(forms) == FORMS["ar"]:
                for mark in ("%n", "%Ln"):
                    del wanted[mark], got[mark]
            if wanted != got:
                wrong.append((source, form))
    assert wrong == []


@every_language
def test_a_button_has_an_access_key_where_it_has_one_in_english(language):
    """Exactly one."""
    wrong = [
        (source, form)
        for source, forms in finished(language)
        for form in forms
        if len(ACCESS_KEY.findall(form)) != len(ACCESS_KEY.findall(source))
    ]
    assert wrong == []


@every_language
def test_every_plural_has_all_its_forms(language):
    """None is empty, and none has the English "(s)"."""
    plurals = [(source, forms) for source, forms in finished(language) if re.search("%L?n", source)]
    assert plurals
    assert [source for source, forms in plurals if len(forms) != FORMS[language]] == []
    assert [source for source, forms in plurals if not all(forms) or "(s)" in str(forms)] == []


@every_language
def test_what_is_as_in_english_is_a_name_or_a_word_that_both_have(language):
    """All else was forgotten."""
    forgotten = [
        source
        for source, forms in finished(language)
        if source in forms
        and source not in NAMES | SAME[language]
        and not TERMS.search(source)
        and re.search(r"\w", re.sub(r"\{\w*\}|%L?n|«[^»]*»", "", source))
    ]
    assert forgotten == []


@every_language
def test_a_dialog_that_follows_is_announced_alike(language):
    """The "…" of a button says that it asks something before it does anything."""
    wrong = [
        (source, form)
        for source, forms in finished(language)
        if source.endswith("…") and "&" in source
        for form in forms
        if "…" not in form
    ]
    assert wrong == []
