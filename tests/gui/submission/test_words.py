"""What would go out, in words."""

from __future__ import annotations

import pytest

from intact.destinations import Form, Rules
from intact.gui.state.planning import Prospect
from intact.gui.submission.words import count_words, mail_words, size_words
from intact.judgement import Judgement
from intact.submission.plan import plan
from intact.submission.submission import Request
from window_builders import destination, sample


def prospect(count, **rules):
    """The prospect for so many samples under rules."""
    taker = destination(rules=Rules(forms=(Form.MESSAGE_RFC822,), **rules))
    samples = [sample(f"Message {number}") for number in range(count)]
    return Prospect(plan=plan(samples, Request(taker, Judgement.FALSE_POSITIVE)))


@pytest.mark.parametrize(
    ("count", "rows", "words"),
    [(3, 3, "3 sample(s) in 1 mail(s)"), (2, 3, "2 of 3 sample(s) in 1 mail(s)")],
)
def test_what_goes_is_counted_against_what_is_there(count, rows, words):
    """The catalogue of each language, English too, has the plurals."""
    assert count_words(prospect(count), rows) == words


def test_without_a_mail_only_the_samples_are_counted():
    """Nothing is promised."""
    assert count_words(Prospect(), 3) == "3 sample(s)"
    assert size_words(Prospect()) == ""


def test_one_mail_stands_against_the_limit():
    """Measured, as it goes on the wire."""
    said = size_words(prospect(1, mail_bytes=2_000_000))
    assert said.endswith(" of 2.0 MB")
    assert not said.startswith("largest")


def test_of_several_mails_the_largest_counts():
    """And each is told on its own."""
    several = prospect(3, mail_bytes=2_000_000, samples_per_mail=1)
    assert size_words(several).startswith("largest ")
    assert [line.partition(":")[0] for line in mail_words(several)] == [
        "Mail 1",
        "Mail 2",
        "Mail 3",
    ]


def test_without_a_limit_the_size_alone_is_said():
    """Nothing to compare with."""
    assert " of " not in size_words(prospect(1))
