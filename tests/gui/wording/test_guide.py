"""The words around a guide."""

from __future__ import annotations

import pytest

from intact.clients.client import Proof, Purpose, Result
from intact.clients.guide import Choice, Reason
from intact.gui.wording import guide


@pytest.mark.parametrize(
    ("function", "codes"),
    [
        (guide.purpose_words, Purpose),
        (guide.proof_words, Proof),
        (lambda reason: guide.reason_words(Choice(None, reason)), Reason),
        (lambda result: guide.result_words(result).title, Result),
    ],
)
def test_every_code_has_words_of_its_own(function, codes):
    """None is forgotten, none is said twice."""
    words = [function(code) for code in codes]
    assert all(words)
    assert len(set(words)) == len(words)


def test_the_exact_form_stands_apart_from_the_friendly_words():
    """No jargon on the first level."""
    said = guide.result_words(Result.MESSAGE_RFC822)
    assert "rfc822" not in said.title
    assert said.term == "message/rfc822"


def test_the_requirements_are_sentences():
    """For programs without a guide."""
    assert all(sentence.endswith(".") for sentence in guide.requirements())
