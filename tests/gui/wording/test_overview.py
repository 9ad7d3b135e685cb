"""The words around a destination."""

from __future__ import annotations

import pytest

from intact.destinations import Certainty, Form, Origin, Rules, load_all
from intact.gui.wording.overview import destination_facts, judgement_words, paragraphs
from intact.judgement import Judgement
from intact.resources import Text
from window_builders import destination


def test_every_judgement_has_words_of_its_own():
    """The person picks by them."""
    assert len({judgement_words(one) for one in Judgement}) == len(Judgement)


def test_rules_are_said_in_words_people_use():
    """Sizes with units, days as days."""
    rules = Rules(
        forms=(Form.MESSAGE_RFC822,),
        mail_bytes=2_000_000,
        samples_per_mail=3,
        days=5,
        forbidden=(Text(en="Archives"),),
    )
    said = " ".join(destination_facts(destination("desk", rules=rules), "desk@example.org"))
    for words in ("Goes to desk@example.org", "2.0 MB", "At most 3", "at most 5", "Archives"):
        assert words in said


def test_unsure_facts_are_marked():
    """With where they come from."""
    unsure = destination(
        certainty=Certainty.SECOND_HAND,
        sources=(Origin(Text(en="A forum")), Origin(Text(en="A blog"))),
    )
    assert destination_facts(unsure, "")[-2:] == (
        "These facts come from others: check them before use.",
        "Source: A forum and A blog.",
    )


def test_texts_come_in_the_persons_language():
    """English where there is no other."""
    assert paragraphs((Text(en="Yes", de="Ja"), Text(en="No"))) == ("Yes", "No")


@pytest.mark.parametrize("one", load_all().destinations, ids=lambda one: one.name)
def test_every_destination_can_be_told(one):
    """None of the files breaks the words."""
    assert destination_facts(one, one.address)
