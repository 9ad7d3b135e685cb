"""Effects on commands of policies about who gets samples, what they take, and what is written."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from cli.policy.desk import DESK, SYSTEM
from effects_of_policies import Effects
from intact.settings.policy.policy import Name

EFFECTS = Effects()
effect = EFFECTS.of


@effect(Name.OFFERED_DESTINATIONS)
def offered_destinations(desk):
    """The others are not listed, and cannot be named."""
    desk.force({Name.OFFERED_DESTINATIONS: ["own-address", "spamcop"]})
    listed = {one["name"] for one in desk.run("destinations", "--json").records}
    assert listed == {"own-address", "spamcop"}
    ran = desk.run("check", desk.message(), "--for", "sophos-missed-spam")
    assert ran.code == 2
    assert "there is no destination “sophos-missed-spam”" in ran.err


@effect(Name.DEFAULT_DESTINATION)
def default_destination(desk):
    """No other can be named."""
    desk.force({Name.DEFAULT_DESTINATION: "own-address"})
    ran = desk.run("check", desk.message(), "--for", "sophos-missed-spam")
    assert (ran.code, ran.err) == (
        2,
        "intact: your organisation has set the destination to “own-address”\n",
    )
    assert desk.run("check", desk.message(), *DESK).code == 0


@effect(Name.DESTINATION_ADDRESSES)
def destination_addresses(desk):
    """Mails go there, and --address changes nothing about it."""
    desk.force({Name.DESTINATION_ADDRESSES: {"own-address": "fixed@example.org"}})
    desk.choose(addresses={"own-address": "mine@example.org"})
    ran, mails = desk.compose()
    assert ran.code == 0, ran.err
    assert "To: fixed@example.org\r\n" in mails[0]
    ran, _ = desk.compose("--address", "other@example.org")
    assert ran.code == 2
    assert "your organisation has set where these mails go, to “fixed@example.org”" in ran.err


@effect(Name.MODERATOR_ADDRESS)
def moderator_address(desk):
    """Mails of every destination go to the moderator; with a wrong address nothing goes."""
    desk.force({Name.MODERATOR_ADDRESS: "moderator@example.org"})
    ran, mails = desk.compose()
    assert ran.code == 0, ran.err
    assert "To: moderator@example.org\r\n" in mails[0]
    desk.force({Name.MODERATOR_ADDRESS: "moderator"})
    ran, _ = desk.compose("--address", "other@example.org")
    assert ran.code == 2


@effect(Name.ORGANISATION_FOLDER)
def organisation_folder(desk):
    """Its destinations and guides are listed, where only an administrator put them."""
    own = desk.folder / "own" / "destinations"
    own.mkdir(parents=True)
    ours = Path(__file__).parents[3] / "resources" / "destinations" / "own-address.toml"
    (own / "our-desk.toml").write_bytes(ours.read_bytes())
    guides = own.parent / "clients"
    guides.mkdir()
    theirs = ours.parents[1] / "clients" / "thunderbird.toml"
    (guides / "our-mail.toml").write_bytes(theirs.read_bytes())
    desk.force({Name.ORGANISATION_FOLDER: str(own.parent)})
    patch = desk.monkeypatch
    patch.setattr(SYSTEM, "is_administrators", lambda _, folder: folder == own.parent)
    assert "our-desk" in desk.run("destinations").text
    assert "our-mail" in desk.run("clients").text
    assert desk.run("guide", "our-mail").code == 0
    patch.setattr(SYSTEM, "is_administrators", lambda *_: False)
    ran = desk.run("destinations")
    assert "our-desk" not in ran.text
    assert "“OrganisationFolder” the folder is not there" in ran.err


@effect(Name.MAXIMUM_MAIL_BYTES)
def maximum_mail_bytes(desk):
    """A larger message is left out."""
    desk.force({Name.MAXIMUM_MAIL_BYTES: 20_000})
    ran = desk.run("check", desk.message("x\r\n" * 9_000), *DESK, "--json")
    assert ran.code == 1
    assert "too-large" in {one["code"] for one in ran.records[0]["findings"]}


@effect(Name.MAXIMUM_MESSAGE_DAYS)
def maximum_message_days(desk):
    """An older message is left out."""
    desk.force({Name.MAXIMUM_MESSAGE_DAYS: 30})
    old = desk.message(day=datetime(2020, 1, 1, tzinfo=UTC))
    ran = desk.run("check", old, *DESK, "--json")
    assert ran.code == 1
    assert "too-old" in {one["code"] for one in ran.records[0]["findings"]}
    words = ("compose", old, *DESK, "--address", "desk@example.org", "--anyway")
    ran = desk.run(*words, "-o", desk.folder / "drafts")
    assert ran.code == 1
    assert "nothing was composed" in ran.err
    desk.force({})
    assert desk.run(*words, "-o", desk.folder / "drafts").code == 0


@effect(Name.SUBJECT_TEMPLATE)
def subject_template(desk):
    """The subject of the draft."""
    desk.force({Name.SUBJECT_TEMPLATE: "[Example] {judgement} ({count})"})
    _, mails = desk.compose("--address", "desk@example.org")
    assert "\r\nSubject: [Example] " in mails[0]
    assert " (1)\r\n" in mails[0]


@effect(Name.BODY_TEMPLATE)
def body_template(desk):
    """The first words of the draft."""
    desk.force({Name.BODY_TEMPLATE: "Example Ltd reports."})
    _, mails = desk.compose("--address", "desk@example.org")
    assert "\r\n\r\nExample Ltd reports.\r\n\r\n" in mails[0]


@effect(Name.CONSENT_TEXT)
def consent_text(desk):
    """The statement that stands with every destination."""
    desk.force({Name.CONSENT_TEXT: "Our own words"})
    assert all(
        one["consent"] == {"en": "Our own words"}
        for one in desk.run("destinations", "--json").records
    )


@effect(Name.ASK_CONSENT)
def ask_consent(desk):
    """Where it is forced, nothing is composed before somebody agreed; off, nothing is asked."""
    address = ("--address", "desk@example.org")
    desk.force({Name.ASK_CONSENT: True, Name.CONSENT_TEXT: "Our own words"})
    ran, mails = desk.compose(*address)
    assert (ran.code, mails) == (2, [])
    assert "agree to this first, with --agree: Our own words" in ran.err
    ran, mails = desk.compose(*address, "--agree")
    assert (ran.code, len(mails)) == (0, 1)
    desk.choose(consents={"own-address": date(2026, 11, 24)})
    assert desk.compose(*address)[0].code == 0
    desk.choose()
    desk.force({Name.ASK_CONSENT: False, Name.CONSENT_TEXT: "Our own words"})
    assert desk.compose(*address)[0].code == 0
