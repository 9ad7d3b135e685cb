"""The mail program somebody wrote with is recognised by what it writes of itself."""

from __future__ import annotations

import pytest

from intact.clients import catalogue
from intact.helpdesk.writer import program
from intact.sample import Field

CLIENTS = catalogue.load_all().clients


@pytest.mark.parametrize(
    ("field", "value", "name"),
    [
        ("User-Agent", "Mozilla Thunderbird", "thunderbird"),
        ("User-Agent", "K-9 Mail for Android", "thunderbird-android"),
        ("User-Agent", "Thunderbird for Android", "thunderbird-android"),
        ("X-Mailer", "Microsoft Outlook 16.0", "outlook-2016"),
        ("X-Mailer", "Microsoft Office Outlook 12.0", "outlook-2007"),
        ("X-Mailer", "Microsoft Outlook Express 6.00.2900.5512", "outlook-express"),
        ("User-Agent", "Microsoft-MacOutlook/16.78.23100802", "outlook-mac"),
        ("X-Mailer", "Apple Mail (2.3774.600.62)", "apple-mail"),
        ("X-Mailer", "iPhone Mail (21A351)", "phone"),
        ("User-Agent", "Evolution 3.46.4", "evolution"),
        ("X-Mailer", "Claws Mail 4.1.1 (GTK 3.24.38)", "claws-mail"),
        ("User-Agent", "KMail/5.22.3", "kmail"),
        ("User-Agent", "NeoMutt/20220429", "mutt"),
        ("User-Agent", "Roundcube Webmail/1.6.5", "roundcube"),
        ("X-Mailer", "Zimbra 8.8.15_GA_4484", "zimbra"),
        ("User-Agent", "SeaMonkey/2.53.18", "seamonkey"),
    ],
)
def test_a_program_that_names_itself(make_sample, field, value, name):
    """In User-Agent or X-Mailer."""
    found = program(make_sample(fields=(Field(field, value),)).facts, CLIENTS)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("identity", "name"),
    [("<CAF+abc@mail.gmail.com>", "gmail"), ("<x@protonmail.com>", "proton")],
)
def test_a_service_by_the_end_of_its_ids(make_sample, identity, name):
    """Where no field names it."""
    found = program(make_sample(message_id=identity).facts, CLIENTS)
    assert found is not None
    assert found.name == name


def test_what_is_not_known_is_not_guessed(make_sample):
    """A mail that says nothing, or names something else."""
    assert program(make_sample().facts, CLIENTS) is None
    assert program(make_sample(fields=(Field("X-Mailer", "PHPMailer 6.8"),)).facts, CLIENTS) is None
