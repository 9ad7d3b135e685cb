"""What the person says about samples: bounded, told once, and only what the destination takes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from intact import limits
from intact.gui.state.said import Said
from intact.judgement import Judgement
from window_builders import sample


@pytest.fixture
def taken():
    """What the destination takes; a test may change it."""
    return [Judgement.FALSE_POSITIVE, Judgement.PHISHING]


@pytest.fixture
def said(qtbot, taken):
    """Nothing yet."""
    owner = QObject()
    yield Said(lambda: taken, owner)
    owner.deleteLater()


def test_the_judgement_is_one_the_destination_takes(said, taken):
    """Another destination may not take the one chosen before; the first one does again."""
    said.choose_judgement(Judgement.PHISHING)
    assert said.judgement is Judgement.PHISHING
    before = list(taken)
    taken[:] = [Judgement.MALWARE]
    assert said.judgement is Judgement.MALWARE
    taken[:] = before
    assert said.judgement is Judgement.PHISHING


def test_without_a_destination_there_is_no_judgement(said, taken):
    """Which ones there are is the destination's."""
    taken.clear()
    assert said.judgement is None


def test_what_is_shown_already_is_not_told(qtbot, said):
    """The mails are not made anew for nothing."""
    said.set_comment("Look")
    with qtbot.assertNotEmitted(said.changed):
        said.choose_judgement(Judgement.FALSE_POSITIVE)
        said.set_comment("Look")
    with qtbot.waitSignal(said.changed):
        said.choose_judgement(Judgement.PHISHING)


def test_a_comment_is_bounded(said):
    """As long as the submission takes it."""
    said.set_comment("x" * (limits.COMMENT_CHARACTERS + 1))
    assert len(said.comment) == limits.COMMENT_CHARACTERS


def test_a_blocked_link_is_of_its_sample(qtbot, said):
    """Another one takes its place, and it can be taken back."""
    one, two = sample("one"), sample("two")
    said.set_blocked_link(one, "https://a.example/")
    said.set_blocked_link(two, "https://b.example/")
    said.set_blocked_link(one, "https://c.example/")
    assert said.blocked == {one.sha256: "https://c.example/", two.sha256: "https://b.example/"}
    with qtbot.waitSignal(said.changed):
        said.set_blocked_link(one, "")
    assert said.blocked == {two.sha256: "https://b.example/"}
