"""The files of resources/destinations say what the vendors say, and no more."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from intact import destinations, resources
from intact.destinations import Certainty, Channel, Destination, Form, Reply
from intact.judgement import Judgement

LOADED = destinations.load_all()
EVERY = LOADED.destinations
every_destination = pytest.mark.parametrize("destination", EVERY, ids=[one.name for one in EVERY])

GOOD = """\
title = "House desk"
organisation = "Us"
judgements = ["phishing"]
channel = "mail"
reply = "personal"
certainty = "verified"
address = "desk@example.org"
[rules]
forms = ["message/rfc822"]
[[sources]]
name = "Us"
"""


def destination(name: str) -> Destination:
    """The destination of that name, which must be there."""
    found = LOADED.named(name)
    assert found
    return found


def loaded_with(folder: Path, text: str, name: str = "house") -> destinations.Loaded:
    """What is loaded when an organisation adds that file."""
    (folder / "destinations").mkdir(exist_ok=True)
    (folder / "destinations" / f"{name}.toml").write_text(text, encoding="utf-8")
    return destinations.load_all([folder])


def test_every_file_loads():
    """No file of ours has a mistake."""
    assert LOADED.mistakes == ()
    assert len(EVERY) == len(resources.files("destinations"))


def test_the_picker_begins_with_the_house_and_the_article():
    """One's own desk first, then the destination this program began with."""
    assert [one.name for one in EVERY[:2]] == ["own-address", "symantec-clicktime-false-positive"]


def test_the_article_in_its_strictest_reading():
    """One rfc822 sample in a mail of 2,000,000 bytes, within 5 days, by the first recipient."""
    clicktime = destination("symantec-clicktime-false-positive")
    rules = clicktime.rules
    assert rules.forms == (Form.MESSAGE_RFC822,)
    assert (rules.mail_bytes, rules.samples_per_mail, rules.days) == (2_000_000, 1, 5)
    assert rules.original_recipient
    assert rules.client_form
    assert clicktime.judgements == (Judgement.LINK_BLOCKED,)
    assert clicktime.reply is Reply.NONE


def test_the_article_names_the_ways_that_are_closed():
    """Neither SESC nor the Spam Analysis Tool takes these samples, nor do archives."""
    closed = " ".join(
        str(one) for one in destination("symantec-clicktime-false-positive").rules.forbidden
    )
    assert "SESC" in closed
    assert "Spam Analysis Tool" in closed
    assert ".zip" in closed


def test_the_unknown_address_is_not_guessed():
    """The address of the article is lost: the person is told where to find it."""
    clicktime = destination("symantec-clicktime-false-positive")
    assert clicktime.address == ""
    assert "163837" in str(clicktime.address_hint)


def test_the_article_says_what_to_try_first_and_what_comes_after():
    """Try the link again; no answer will come; whom to ask if it does not help."""
    clicktime = destination("symantec-clicktime-false-positive")
    after = " ".join(str(one) for one in clicktime.what_next)
    assert "link again" in str(clicktime.first_advice)
    assert "does not confirm" in after
    assert "administrator" in after
    assert "support" in after


def test_the_privacy_statement_is_there():
    """Personal data, worldwide, only for rules, no third party, only the staff who need it."""
    consent = str(destination("symantec-clicktime-false-positive").consent)
    for fact in ("personal data", "worldwide", "only to make rules", "third party", "staff"):
        assert fact in consent


def test_the_newer_rule_is_offered():
    """A newer article asks for a support case: no mail, the samples are saved."""
    newer = destination(destination("symantec-clicktime-false-positive").instead)
    assert newer.channel is Channel.SUPPORT_CASE
    assert Judgement.LINK_BLOCKED in newer.judgements


def test_symantec_in_four_regions():
    """A sender outside writes to the address of the region; none is known here."""
    outside = destination("symantec-false-positive-outside-sender")
    assert outside.address == ""
    for region in ("Americas", "Europe", "Asia", "Japan"):
        assert region in str(outside.address_hint)


@pytest.mark.parametrize("name", ["missed-spam", "phishing", "false-positive"])
def test_microsoft_wants_an_empty_body(name):
    """One address for each judgement; the mail must have no text of its own."""
    microsoft = destination(f"microsoft-{name}")
    assert microsoft.judgements == (Judgement(name),)
    assert microsoft.rules.empty_body


def test_each_judgement_has_its_own_address():
    """Good mail must never reach the address for spam."""
    addresses = [one.address for one in EVERY if one.address]
    assert len(addresses) == len({*addresses})


def test_spamcop_needs_a_personal_address():
    """The address is a secret of each user, and long messages are cut."""
    spamcop = destination("spamcop")
    assert spamcop.address == ""
    assert spamcop.rules.sample_bytes == 50_000
    assert spamcop.reply is Reply.AUTOMATIC


def test_a_desk_in_the_house_takes_everything():
    """Every judgement, several samples in a mail of a size that servers let through."""
    house = destination("own-address")
    assert {*house.judgements} == {*Judgement}
    assert house.rules.samples_per_mail is None
    assert house.rules.mail_bytes == 25_000_000


@every_destination
def test_every_destination_has_a_source(destination):
    """Facts can be looked up."""
    assert destination.sources
    assert all(source.name for source in destination.sources)


@every_destination
def test_every_destination_can_be_reached(destination):
    """An address, or the words that lead to one or to another channel."""
    assert destination.address or str(destination.address_hint)


@every_destination
def test_what_is_not_sure_is_to_be_checked(destination):
    """Facts at second hand are never used without a warning."""
    if destination.certainty is not Certainty.VERIFIED:
        assert str(destination.check_before_use)


@every_destination
def test_texts_fit_their_place(destination):
    """Titles fit the picker; sentences end like sentences."""
    assert len(str(destination.title)) <= 50
    texts = [
        destination.address_hint,
        destination.first_advice,
        destination.consent,
        destination.who,
        destination.check_before_use,
        *destination.what_next,
    ]
    assert all(str(text).endswith((".", "")) and "  " not in str(text) for text in texts)
    assert all(str(text)[-1] == "." for text in texts if str(text))


@every_destination
def test_references_lead_somewhere(destination):
    """`instead` names a destination that is there, or is a sentence."""
    instead = destination.instead
    if re.fullmatch("[a-z0-9-]+", instead):
        assert LOADED.named(instead)


@every_destination
def test_files_are_the_last_choice(destination):
    """Where a message can be attached as such, that comes first."""
    forms = destination.rules.forms
    if destination.channel is Channel.MAIL:
        assert forms[0] is Form.MESSAGE_RFC822


def test_adding_a_destination_is_adding_a_file(tmp_path):
    """An organisation's file is there beside ours."""
    loaded = loaded_with(tmp_path, GOOD)
    assert loaded.mistakes == ()
    assert loaded.named("house")
    assert len(loaded.destinations) == len(EVERY) + 1


def test_an_organisation_can_set_an_address(tmp_path):
    """A file of the same name replaces ours."""
    loaded = loaded_with(tmp_path, GOOD, "symantec-clicktime-false-positive")
    replaced = loaded.named("symantec-clicktime-false-positive")
    assert replaced
    assert replaced.address == "desk@example.org"
    assert len(loaded.destinations) == len(EVERY)


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ('"mail"', '"fax"', 4, '`channel` must be one of "mail", "support-case", "portal"'),
        ('["phishing"]', '["phising"]', 3, "item 1 of `judgements` must be one of "),
        ('["phishing"]', "[]", 3, "`judgements` must not be empty"),
        ("desk@example.org", "desk", 7, "`address` must be one mail address in quotes"),
        ('address = "desk@example.org"', "", 4, "without `address`, `address_hint` must say"),
        ('"mail"', '"portal"', 7, '`address` is only for the channel "mail"'),
        ("[rules]", '[rules]\nmail_bytes = "2 MB"', 9, "`mail_bytes` must be a whole number above"),
        ("[rules]", "[rules]\nmail_byte = 2", 9, "`mail_byte` is not known here; did you mean"),
        ("[rules]", "[rules]\ndays = 0", 9, "`days` must be a whole number above zero"),
        ("[rules]", '[rules]\nsubject = "{sender}"', 9, "`subject` may not hold {sender}"),
        ("[rules]", '[rules]\nsubject = "{count"', 9, "`subject` has a brace without its partner"),
        ("[rules]", '[rules]\nsubject = "a\\nBcc: b"', 9, "`subject` must be one line"),
        ('[[sources]]\nname = "Us"\n', "", 1, "`sources` is missing"),
        ('name = "Us"', 'name = "Us"\nseen = "2026"', 12, "`seen` must be a date such as"),
        ('name = "Us"', 'name = "Us"\nurl = "example.org"', 12, "`url` must be a web address"),
        ("[rules]", '[filter]\nname = "F"\nfields = ["X-F"]\n[rules]', 10, "item 1 of `fields`"),
    ],
)
def test_a_mistake_is_named_and_the_rest_is_there(tmp_path, old, new, line, reason):
    """File, line and reason; every other destination can still be used."""
    loaded = loaded_with(tmp_path, GOOD.replace(old, new))
    [mistake] = loaded.mistakes
    assert mistake.path.name == "house.toml"
    assert mistake.line == line
    assert mistake.reason.startswith(reason)
    assert loaded.destinations == EVERY


@pytest.mark.parametrize("subject", ["", "[FP Report][us][{date}]", "{judgement}: {count}"])
def test_a_fixed_subject_may_hold_known_fields(tmp_path, subject):
    """Judgement, date and number of samples can stand in it."""
    text = GOOD.replace("[rules]", f'[rules]\nsubject = "{subject}"')
    assert loaded_with(tmp_path, text).mistakes == ()
