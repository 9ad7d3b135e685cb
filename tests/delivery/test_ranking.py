"""Which way comes first, as a table of machines."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from intact.delivery.ranking import OTHER, OTHER_AND_LESSER, OWN, SAVING, SERVER, place, rank
from intact.delivery.way import Keeps

EXACT, ENDS, REMADE, UNKNOWN = (
    Keeps.EXACT,
    Keeps.EXACT_BUT_LINE_ENDS,
    Keeps.REMADE,
    Keeps.UNKNOWN,
)


@dataclass(frozen=True)
class FakeWay:
    """What the order depends on."""

    name: str
    keeps: Keeps


LINUX = (
    FakeWay("thunderbird", ENDS),
    FakeWay("eml-file", ENDS),
    FakeWay("thunderbird-compose", ENDS),
    FakeWay("evolution", REMADE),
    FakeWay("claws-mail", EXACT),
    FakeWay("xdg-email", ENDS),
    FakeWay("kmail", UNKNOWN),
    FakeWay("smtp-work", EXACT),
    FakeWay("save-drafts", EXACT),
)


@pytest.mark.parametrize(
    ("mail_client", "opener", "first"),
    [
        (
            "thunderbird.desktop",
            "thunderbird.desktop",
            ["thunderbird", "eml-file", "thunderbird-compose", "xdg-email"],
        ),
        (
            "org.mozilla.Thunderbird.desktop",
            "org.gnome.TextEditor.desktop",
            ["thunderbird", "thunderbird-compose", "xdg-email"],
        ),
        ("eu.betterbird.Betterbird.desktop", "", ["thunderbird", "thunderbird-compose"]),
        ("thunderbird_thunderbird.desktop", "", ["thunderbird", "thunderbird-compose"]),
        ("org.gnome.Evolution.desktop", "", ["xdg-email", "evolution", "thunderbird"]),
        ("claws-mail.desktop", "claws-mail.desktop", ["eml-file", "claws-mail", "xdg-email"]),
        ("org.kde.kmail2.desktop", "", ["xdg-email", "kmail", "thunderbird"]),
        ("", "", ["thunderbird", "eml-file", "thunderbird-compose", "claws-mail"]),
        ("firefox.desktop", "", ["xdg-email", "thunderbird", "eml-file"]),
    ],
)
def test_the_persons_client_comes_first_and_then_what_keeps_most(mail_client, opener, first):
    """Ways of one group stay in their order."""
    names = [one.name for one in rank(LINUX, mail_client, opener)]
    assert names[: len(first)] == first
    assert names[-1] == "save-drafts"
    assert sorted(names) == sorted(one.name for one in LINUX)


@pytest.mark.parametrize(
    ("name", "keeps", "mail_client", "group"),
    [
        ("outlook-item", REMADE, "Outlook.URL.mailto.15", OWN),
        ("apple-mail", UNKNOWN, "com.apple.mail", OWN),
        ("portal", UNKNOWN, "thunderbird.desktop", OWN),
        ("portal", UNKNOWN, "", OTHER_AND_LESSER),
        ("outlook-item", REMADE, "ThunderbirdURL", OTHER_AND_LESSER),
        ("thunderbird", ENDS, "Outlook.URL.mailto.15", OTHER),
        ("smtp-thunderbird", EXACT, "thunderbird.desktop", SERVER),
        ("imap-draft-work", EXACT, "", SERVER),
        ("save-samples", EXACT, "thunderbird.desktop", SAVING),
    ],
)
def test_every_way_has_a_group(name, keeps, mail_client, group):
    """A server stands behind exact programs, and before programs that keep less."""
    assert place(name, keeps, mail_client, "")[0] == group


def test_among_the_ways_of_the_same_client_the_exact_one_comes_first():
    """Outlook with a file before Outlook with an item."""
    item, file = FakeWay("outlook-item", REMADE), FakeWay("outlook-file", EXACT)
    assert rank((item, file), "Outlook.URL.mailto.15", "") == (file, item)
