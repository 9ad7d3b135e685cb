"""Every guide as a page of text, in every language."""

from __future__ import annotations

import re

import pytest

from intact.clients import catalogue
from intact.clients.client import Result
from intact.clients.guide_html import as_html
from intact.clients.guide_text import as_text, step_as_text
from intact.clients.link import Link
from intact.clients.walk import follow
from intact.clients.wrapping import columns
from intact.gui import language
from intact.gui.wording.guide_page import guide_words
from intact.settings.languages import LANGUAGES

pytestmark = pytest.mark.usefixtures("tongue")

FOREIGN = {
    "en": "«»„「」",
    "de": "«»”「」",
    "fr": "“”„「」",
    "es": "“”„「」",
    "ja": "“”„«»",
    "ar": "“”„「」",
}
"""Quotes of other languages."""

CLIENTS = catalogue.load_all().clients


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_guide_has_no_quotes_of_another_language(qapp, code):
    """Whether they stand around the name of a menu or in a sentence."""
    language.speak(qapp, code)
    pages = [page(client, guide_words()) for client in CLIENTS for page in (as_text, as_html)]
    assert len(pages) > 60
    assert [page for page in pages if set(FOREIGN[code]) & set(page)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_guide_fits_a_terminal(qapp, code):
    """Also in Japanese, whose letters are twice as wide and have no blanks between them."""
    language.speak(qapp, code)
    lines = [line for client in CLIENTS for line in as_text(client, guide_words()).splitlines()]
    assert [line for line in lines if columns(line) > 78 and "://" not in line] == []


def test_sentences_beside_each_other_end_as_in_the_language(qapp):
    """A Japanese full stop brings its own room; Arabic and French have semicolons of their own."""
    forms = (Result.EML_FILE, Result.MSG_FILE, Result.MBOX_FILE)
    told = {}
    for code in LANGUAGES:
        language.speak(qapp, code)
        told[code] = guide_words().forms(forms)
    assert told["en"] == "an .eml file; an Outlook .msg file; a mailbox file (mbox)"
    assert told["ja"].count("、") == told["ar"].count("؛") == told["fr"].count("\u202f;") == 2
    language.speak(qapp, "ja")
    pages = [as_text(client, guide_words()) for client in CLIENTS]
    assert [page for page in pages if re.search(r"[^\d\s]\. ", page.partition("出典\n")[0])] == []


def test_a_step_says_its_way_as_the_language_does(qapp):
    """French has a blank before the colon, where no line ends."""
    language.speak(qapp, "fr")
    gmail = next(client for client in CLIENTS if client.name == "gmail")
    step = step_as_text(follow(Link("gmail", 1, 2), gmail, CLIENTS), guide_words())
    assert step.startswith("Gmail dans le navigateur\u00a0: Un seul message\n")
