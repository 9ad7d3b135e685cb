"""The table of sentences is complete, and its fields are values that the checks give."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from intact.finding import FindingCode, Severity
from intact.gui.wording.finding_texts import (
    AROUND_OBSTACLES,
    OBSTACLES,
    SENTENCES,
    SEVERAL_ORIGINALS,
)

FIELDS = {
    FindingCode.CONTAINS_ORIGINAL: {"subject"},
    FindingCode.FORWARD_OF_FORWARD: {"subject"},
    FindingCode.HAS_ATTACHED_MESSAGE: {"subject"},
    FindingCode.NOT_ORIGINAL_RECIPIENT: {"address"},
    FindingCode.OWN_ADDRESS_UNKNOWN: {"address"},
    FindingCode.TOO_OLD: {"age", "limit"},
    FindingCode.DATE_UNKNOWN: {"limit"},
    FindingCode.SOON_TOO_OLD: {"left", "limit"},
    FindingCode.TOO_LARGE: {"size", "limit"},
    FindingCode.WILL_BE_CUT: {"size", "limit"},
    FindingCode.DUPLICATE: {"name"},
    FindingCode.SAME_MESSAGE: {"name"},
    FindingCode.SENT_BEFORE: {"to", "date"},
    FindingCode.NEVER_PASSED_FILTER: {"filter"},
    FindingCode.FORM_NOT_VALID: {"title", "form"},
    FindingCode.FORM_FITS_CLIENT: {"title", "form"},
    FindingCode.NOT_FULLY_READ: {"limits"},
    FindingCode.INCOMPLETE: {"count"},
    FindingCode.PARTS_ELSEWHERE: {"count"},
    FindingCode.CLIENT_LINES_REMOVED: {"names"},
    FindingCode.CLIENT_LINES_KEPT: {"names"},
    FindingCode.MAY_BE_QUOTED: {"count"},
    FindingCode.LOOKALIKE_SENDER: {"looks_like", "address", "travels"},
    FindingCode.NAME_IS_ANOTHER_ADDRESS: {"name", "address"},
    FindingCode.ALMOST_SENDER: {"looks_like", "address"},
    FindingCode.ALMOST_LINK: {"looks_like", "host"},
    FindingCode.LOOKALIKE_LINK: {"looks_like", "host", "travels"},
    FindingCode.DISGUISED_ATTACHMENT: {"name", "ending"},
    FindingCode.FETCHES_A_FILE: {"path"},
    FindingCode.CHANGED_SINCE_SIGNED: {"domains"},
}


def fields(text):
    """The names in braces."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_every_code_has_its_sentences():
    """A converted message is worded where fidelity is."""
    assert set(SENTENCES) == set(FindingCode) - {FindingCode.CONVERTED}


@pytest.mark.parametrize("code", SENTENCES)
def test_sentences_ask_only_for_values_of_their_code(code):
    """A missing value would be a crash in the window."""
    said = SENTENCES[code]
    text = f"{said.title} {said.why} {said.what_to_do} {said.term}"
    assert fields(text) == FIELDS.get(code, set())


@pytest.mark.parametrize("code", SENTENCES)
def test_titles_are_short_and_sentences_end(code):
    """A title is read at a glance; what follows it are whole sentences."""
    said = SENTENCES[code]
    assert len(said.title) <= 60
    for sentence in filter(None, (said.why, said.what_to_do)):
        assert sentence.endswith((".", "{count}"))
        assert re.match(r"[A-Z“]", sentence)


def test_obstacles_and_ways_around_them_are_complete():
    """Whatever the bytes and whatever the destination."""
    assert set(OBSTACLES) == {"nul", "bare-cr", "long-lines", "form"}
    assert set(AROUND_OBSTACLES) == set(Severity)
    assert fields(SEVERAL_ORIGINALS) == {"subject"}
