"""Ways out: which is offered first, and what there is on this computer."""

from __future__ import annotations

from intact.delivery.way import Absence, Availability
from intact.gui.parts.labels import Label
from intact.gui.state.planning import Offer
from intact.organisation.allowed import allowed
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from window_builders import FakeWay

ABSENT = Availability(False, Absence.PROGRAM_MISSING, "KMail")
WAYS = (FakeWay(), FakeWay("kmail", here=ABSENT), FakeWay("save-drafts"))


def offers(ways=WAYS):
    """What the window knows about them."""
    return [Offer.of(way, None) for way in ways]


def test_only_what_is_here_can_be_chosen_and_the_rest_says_why(make):
    """Each with what becomes of the samples."""
    page = make(offers=offers()).ways
    chosen = [page.first.itemText(place) for place in range(page.first.count())]
    assert chosen == ["The one used last", "Open in Thunderbird", "Save as drafts…"]
    told = [label.text() for label in page.findChildren(Label)]
    assert "KMail is not installed here" in told
    assert told.index("On this computer") < told.index("Not on this computer")


def test_the_way_that_is_offered_first_is_kept(make):
    """And offered from now on."""
    dialog = make(Settings(way="thunderbird"), offers=offers())
    dialog.ways.first.setCurrentIndex(2)
    dialog._keep()
    settings = dialog.ways.choices.settings
    assert (settings.first_way, settings.way) == ("save-drafts", "save-drafts")


def test_ways_that_the_organisation_rules_out_are_shown_locked(make):
    """They say so, and cannot be chosen."""
    ruled = {Name.ALLOWED_WAYS: ["save-drafts"]}
    page = make(forced=ruled, offers=offers(allowed(WAYS, ("save-drafts",)))).ways
    assert page.first.findData("thunderbird") < 0
    assert page.locks[Name.ALLOWED_WAYS].applies
    told = [label.text() for label in page.findChildren(Label)]
    assert told.count("your organisation does not allow it") == 2
