"""The prospect: what would go out now."""

from __future__ import annotations

import pytest

from intact.destinations import Form, Rules
from intact.gui.samples.model import SamplesModel
from intact.gui.samples.rows import Row
from intact.gui.state.background import Background
from intact.gui.state.choices import Choices
from intact.gui.state.planning import Planner, Prospect
from intact.judgement import Judgement
from intact.submission.plan import plan
from intact.submission.submission import Request
from window_builders import core, sample


@pytest.fixture
def planner(qtbot):
    """Over two fit samples."""
    ordinary = core()
    model, background = SamplesModel(), Background()
    choices = Choices(ordinary.settings, ordinary.keeper, ordinary.destinations, ())
    model.add([Row(key, "", 1).read(sample(str(key))).checked(()) for key in range(2)])
    made = Planner(model, choices, ordinary, background)
    yield made
    background.close()
    model.deleteLater()


def test_the_latest_question_is_the_one_that_is_answered(qtbot, planner):
    """Typing a comment asks many; the answers to the older ones are dropped."""
    for text in ("a", "ab", "abc"):
        planner._choices.said.set_comment(text)
    qtbot.waitUntil(lambda: not planner.busy)
    assert planner.prospect.plan.request.comment == "abc"


def test_an_outdated_answer_is_dropped(planner):
    """It belongs to other samples."""
    planner._take(planner._question - 1, Prospect())
    planner._question += 1
    before = planner.prospect
    planner._take(planner._question - 1, Prospect(offers=()))
    assert planner.prospect is before


def test_shares_compare_each_mail_with_the_limit(qtbot):
    """None without a limit."""
    ordinary = core().destinations[0]
    from dataclasses import replace  # noqa: PLC0415

    rules = Rules(forms=(Form.MESSAGE_RFC822,), mail_bytes=4000, samples_per_mail=1)
    limited = replace(ordinary, rules=rules)
    samples = [sample("a"), sample("b")]
    shares = Prospect(plan(samples, Request(limited, Judgement.PHISHING))).shares()
    assert len(shares) == 2
    assert all(0 < share < 1 for share in shares)
    assert Prospect(plan(samples, Request(ordinary, Judgement.PHISHING))).shares() == ()
