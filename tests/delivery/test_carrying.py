"""What each way does to each kind of sample."""

from __future__ import annotations

import pytest

from intact.delivery.carrying import (
    TABLE,
    Content,
    Route,
    carried,
    contents,
    effect,
    route_of,
    worst,
)
from intact.delivery.way import Keeps
from intact.delivery.ways import ways

HEAD = b"Received: from a by b\r\nSubject: one\r\n\r\n"
SAMPLES = {
    Content.SEVEN_BIT: HEAD + b"hello\r\n",
    Content.EIGHT_BIT: HEAD + b"caf\xc3\xa9\r\n",
    Content.CONTROLS: HEAD + b"\x1b$B\x7f\r\n",
    Content.LONG_LINES: HEAD + b"x" * 999 + b"\r\n",
    Content.LF_ONLY: HEAD + b"hello\n",
    Content.BARE_CR: HEAD + b"a\rb\r\n",
    Content.NUL: HEAD + b"a\0b\r\n",
}

EXACT, ENDS, REMADE = Keeps.EXACT, Keeps.EXACT_BUT_LINE_ENDS, Keeps.REMADE
HARMED, UNKNOWN = Keeps.HARMED, Keeps.UNKNOWN


@pytest.mark.parametrize("content", list(Content))
def test_what_is_in_a_sample_is_seen(make_sample, content):
    """Each kind by its octets; a plain message is a kind of its own."""
    assert contents(make_sample(SAMPLES[content])) == (content,)


def test_a_sample_may_hold_several_of_them(make_sample):
    """All are told; a line of 998 octets is still a lawful one, and a form feed sets a text."""
    found = contents(make_sample(HEAD + b"\xff\r\0\n\t\f\r\n" + b"x" * 998))
    assert found == (Content.EIGHT_BIT, Content.LF_ONLY, Content.BARE_CR, Content.NUL)


@pytest.mark.parametrize(
    ("route", "content", "keeps"),
    [
        (Route.THUNDERBIRD, Content.NUL, HARMED),  # the mail ends there
        (Route.THUNDERBIRD, Content.BARE_CR, ENDS),
        (Route.THUNDERBIRD_DRAFT, Content.BARE_CR, HARMED),  # it becomes CRLF
        (Route.EVOLUTION, Content.SEVEN_BIT, REMADE),  # headers are tidied up
        (Route.EVOLUTION, Content.BARE_CR, HARMED),
        (Route.CLAWS_MAIL, Content.LONG_LINES, EXACT),
        (Route.CLAWS_MAIL, Content.LF_ONLY, ENDS),
        (Route.CLAWS_MAIL, Content.NUL, HARMED),  # the rest of the line is lost
        (Route.CLAWS_MAIL, Content.BARE_CR, HARMED),
        (Route.MUTT, Content.CONTROLS, HARMED),  # it is encoded anew
        (Route.MUTT, Content.EIGHT_BIT, EXACT),
        (Route.KMAIL, Content.SEVEN_BIT, UNKNOWN),
        (Route.OUTLOOK_ITEM, Content.SEVEN_BIT, REMADE),
        (Route.OUTLOOK_FILE, Content.NUL, EXACT),
    ],
)
def test_the_table_says_what_was_measured(route, content, keeps):
    """Some of it; no route has a hole."""
    assert effect(route, content) is keeps
    assert {len(row) for row in TABLE.values()} == {len(Content)}
    assert set(TABLE) == set(Route)


def test_no_program_that_writes_messages_anew_is_called_exact():
    """Whatever is in the sample: Outlook makes items of messages, Evolution tidies them up."""
    for route in (Route.OUTLOOK_ITEM, Route.OUTLOOK_DRAFT, Route.EVOLUTION):
        assert {effect(route, content) for content in Content} <= {REMADE, HARMED}


@pytest.mark.parametrize("route", [one for one in Route if one is not Route.OUTLOOK_FILE])
def test_nobody_carries_a_nul_in_a_message(route):
    """message/rfc822 takes no encoding, and no mail takes a NUL (RFC 2045 2.7)."""
    assert effect(route, Content.NUL) is HARMED


def test_what_goes_as_a_file_is_exact_where_the_mail_is_taken_as_it_is(make_plan):
    """The plan makes files of what a message part cannot hold."""
    plan = make_plan(*SAMPLES.values(), samples_per_mail=None)
    found = carried(Route.UNTOUCHED, plan)
    assert [one.content for one in found] == list(Content)
    assert [one.keeps for one in found] == [EXACT, EXACT, EXACT, EXACT, ENDS, EXACT, EXACT]
    assert [one.keeps for one in carried(Route.CLAWS_MAIL, plan)][-2:] == [HARMED, HARMED]
    assert worst(found) is ENDS
    assert worst(carried(Route.CLAWS_MAIL, plan)) is HARMED


def test_the_worst_content_decides(make_plan):
    """An 8-bit sample with a NUL is a sample with a NUL."""
    (one,) = carried(Route.EVOLUTION, make_plan(HEAD + b"\xe9 \0"))
    assert (one.content, one.keeps) == (Content.NUL, HARMED)


def test_nothing_is_worse_than_exact_where_there_is_nothing():
    """A plan without samples harms none."""
    assert worst(()) is EXACT


@pytest.mark.parametrize(
    ("way", "program", "route"),
    [
        ("smtp-work", "", Route.UNTOUCHED),
        ("imap-draft-work", "", Route.UNTOUCHED),
        ("eml-file", "Outlook", Route.OUTLOOK_DRAFT),
        ("eml-file", "Betterbird", Route.THUNDERBIRD_DRAFT),
        ("eml-file", "Editor", Route.UNKNOWN),
        ("xdg-email", "Evolution", Route.EVOLUTION),
        ("something new", "", Route.UNKNOWN),
    ],
)
def test_a_way_has_a_route(way, program, route):
    """Where it depends on the program that opens, on that."""
    assert route_of(way, program) is route


def test_every_way_of_this_machine_is_in_the_table(system):
    """So that none is shown as unknown by mistake; all promise what the table says."""
    for one in ways(system):
        route = route_of(one.name, one.available().program)
        assert (route is Route.UNKNOWN) == (one.name == "portal")
        if one.available().here:
            assert one.keeps is effect(route, Content.SEVEN_BIT)
