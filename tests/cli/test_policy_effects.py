"""Every policy takes effect on the command line, and `intact policy` lists it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cli_process import surroundings
from intact.cli import samples as samples_of_a_command
from intact.cli.data import settings as of_a_command
from intact.cli.terminal import Terminal
from intact.delivery.servers import secrets
from intact.history.entry import Entry, Remembered
from intact.history.store import History
from intact.reading.pool import Pool
from intact.settings.policy.policy import Name
from intact.settings.policy.table import TABLE
from intact.settings.settings import Settings
from intact.settings.store import Store
from intact.system import this_system
from organisations import SOURCE, source

SYSTEM = type(this_system())
DESK = ("--for", "own-address")
MAIL = (
    "Received: from a by mx.example.org; {date:%a, %d %b %Y %H:%M:%S} +0000\r\n"
    "Date: {date:%a, %d %b %Y %H:%M:%S} +0000\r\nMessage-ID: <1@example.org>\r\n"
    "From: a@example.com\r\nTo: ada@example.org\r\nSubject: Offer\r\n\r\n{text}\r\n"
)


@dataclass
class Desk:
    """A command line on a machine of an organisation."""

    run: Callable
    folder: Path
    monkeypatch: pytest.MonkeyPatch

    def force(self, forced: dict, recommended: dict | None = None) -> None:
        """The organisation forces this from now on."""
        made = source(forced, recommended)
        self.monkeypatch.setattr(SYSTEM, "policy_sources", lambda _: (made,))

    def choose(self, **chosen: object) -> None:
        """What the person has chosen."""
        Store(this_system().settings_folder()).save(Settings(**chosen))

    def message(self, text: str = "Hello", day: datetime | None = None) -> Path:
        """A message that came in just now, or on that day."""
        path = self.folder / "mail.eml"
        content = MAIL.format(date=day or datetime.now(UTC), text=text)
        path.write_bytes(content.encode())
        return path

    def compose(self, *words: object):
        """Composes for the own address; what was written and told."""
        drafts = self.folder / "drafts"
        ran = self.run("compose", self.message(), *DESK, "-o", drafts, "--force", *words)
        mails = [path.read_bytes().decode() for path in sorted(drafts.glob("*.eml"))]
        return ran, mails


EFFECTS: dict[Name, Callable[[Desk], None]] = {}


def effect(name: Name):
    """Registers the effect of a policy."""

    def take(function):
        EFFECTS[name] = function
        return function

    return take


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
    ours = Path(__file__).parents[2] / "resources" / "destinations" / "own-address.toml"
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
    assert "OrganisationFolder the folder is not there" in ran.err


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


@effect(Name.OWN_DOMAINS)
def own_domains(desk):
    """Mails come from no other domain."""
    desk.force({Name.OWN_DOMAINS: ["example.org"]})
    address = ("--address", "desk@example.org")
    ran, _ = desk.compose(*address, "--from", "ada@home.example")
    assert ran.code == 2
    assert "these domains only: example.org" in ran.err
    ran, mails = desk.compose(*address, "--from", "ada@EXAMPLE.org")
    assert ran.code == 0, ran.err
    assert "From: ada@EXAMPLE.org\r\n" in mails[0]


@effect(Name.ALLOWED_WAYS)
def allowed_ways(desk):
    """The others are listed as not allowed, and cannot be taken; "smtp" stands for all accounts."""
    desk.force({Name.ALLOWED_WAYS: ["save-samples", "smtp"], Name.SMTP_HOST: "out.example.org"})
    desk.choose(own_addresses=("ada@example.org",))
    ways = {one["way"]: one for one in desk.run("ways", "--json").records}
    assert ways["save-samples"]["here"]
    assert ways["smtp-organisation"]["here"]
    assert ways["save-drafts"]["absence"] == "not-allowed"
    drafts = desk.folder / "saved"
    words = ("send", desk.message(), *DESK, "--address", "desk@example.org", "--via", "save-drafts")
    ran = desk.run(*words, "-o", drafts)
    assert ran.code == 3
    assert "your organisation does not allow it" in ran.err
    assert not drafts.exists()


def _account(desk, forced):
    """What the ways of the account say of its servers."""
    desk.force(forced)
    desk.choose(own_addresses=("ada@example.org",))
    (account,) = of_a_command(Terminal.of_this_process()).accounts
    listed = {one["way"] for one in desk.run("ways", "--json").records}
    return account, listed


@effect(Name.SMTP_HOST)
def smtp_host(desk):
    """The first own address is an account that sends there."""
    account, listed = _account(desk, {Name.SMTP_HOST: "out.example.org"})
    assert (account.smtp.host, account.smtp.port) == ("out.example.org", 465)
    assert "smtp-organisation" in listed


@effect(Name.SMTP_PORT)
def smtp_port(desk):
    """At this port."""
    account, _ = _account(desk, {Name.SMTP_HOST: "out.example.org", Name.SMTP_PORT: 2465})
    assert account.smtp.port == 2465


@effect(Name.SMTP_SECURITY)
def smtp_security(desk):
    """Protected so."""
    forced = {Name.SMTP_HOST: "out.example.org", Name.SMTP_SECURITY: "starttls"}
    account, _ = _account(desk, forced)
    assert (account.smtp.security, account.smtp.port) == ("starttls", 587)


@effect(Name.IMAP_HOST)
def imap_host(desk):
    """The first own address is an account with drafts there."""
    account, listed = _account(desk, {Name.IMAP_HOST: "in.example.org"})
    assert (account.imap.host, account.imap.port) == ("in.example.org", 993)
    assert "imap-draft-organisation" in listed


@effect(Name.IMAP_PORT)
def imap_port(desk):
    """At this port."""
    account, _ = _account(desk, {Name.IMAP_HOST: "in.example.org", Name.IMAP_PORT: 2993})
    assert account.imap.port == 2993


@effect(Name.IMAP_SECURITY)
def imap_security(desk):
    """Protected so."""
    forced = {Name.IMAP_HOST: "in.example.org", Name.IMAP_SECURITY: "starttls"}
    account, _ = _account(desk, forced)
    assert (account.imap.security, account.imap.port) == ("starttls", 143)


def _saved(desk):
    """Saves samples by a way, which is remembered where a history is kept."""
    words = ("send", desk.message(), *DESK, "--address", "desk@example.org")
    ran = desk.run(*words, "--via", "save-samples", "-o", desk.folder / "saved")
    assert ran.code == 0, ran.err


@effect(Name.KEEP_HISTORY)
def keep_history(desk):
    """Nothing is remembered, though the person wants it."""
    desk.choose(history_days=365)
    desk.force({Name.KEEP_HISTORY: False})
    _saved(desk)
    assert desk.run("history").text == ""
    desk.force({})
    _saved(desk)
    assert "own" in desk.run("history").text


@effect(Name.HISTORY_DAYS)
def history_days(desk):
    """What is older goes with the next submission."""
    old = Entry(
        when=datetime(2026, 1, 1, tzinfo=UTC),
        destination="spamcop",
        judgement="missed-spam",
        way="thunderbird",
        outcome="opened",
        samples=(Remembered("a" * 64, 10),),
    )
    History(this_system().settings_folder()).add(old)
    desk.choose(history_days=3_000)
    desk.force({Name.HISTORY_DAYS: 7})
    _saved(desk)
    text = desk.run("history").text
    assert "a" * 64 not in text
    assert "save-samples" in text


@effect(Name.WATCHED_FOLDER_ALLOWED)
def watched_folder_allowed(desk):
    """No command watches a folder; the settings that hold have none."""
    desk.force({Name.WATCHED_FOLDER_ALLOWED: False})
    desk.choose(watched_folder=str(desk.folder))
    assert of_a_command(Terminal.of_this_process()).watched_folder == ""


@effect(Name.PROTECTION_REQUIRED)
def protection_required(desk):
    """Where no process can be started for it, nothing is read."""
    made = []

    def pool(*args, **named):
        made.append(Pool(*args, **named, command=["/nonexistent"]))
        return made[-1]

    desk.monkeypatch.undo()
    desk.monkeypatch.setattr(samples_of_a_command, "Pool", pool)
    ran = desk.run("convert", desk.message(), "-o", desk.folder / "out.eml")
    assert ran.code == 0, ran.err
    desk.force({Name.PROTECTION_REQUIRED: True})
    ran = desk.run("convert", desk.message(), "-o", desk.folder / "none.eml")
    assert ran.code == 3
    assert "no protected process can be started here" in ran.err
    assert not (desk.folder / "none.eml").exists()


@effect(Name.LANGUAGE)
def language(desk):
    """A guide is written in it; what the command line says itself is English."""
    script = (
        "import sys\n"
        "from intact.cli import program\n"
        "from intact.settings.policy.source import PolicySource\n"
        "from intact.system import this_system\n"
        "forced = PolicySource('file', {'Language': 'de'})\n"
        "type(this_system()).policy_sources = lambda self: (forced,)\n"
        "sys.exit(program.main(['guide', 'gmail']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=surroundings(desk.folder, LC_ALL="C.UTF-8"),
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert "Nachricht" in done.stdout.decode()


@effect(Name.HELPDESK_CONTACT)
def helpdesk_contact(desk):
    """It stands below what went wrong."""
    desk.force({Name.HELPDESK_CONTACT: "extension 4711"})
    ran = desk.run("check", desk.folder / "absent.eml")
    assert ran.code == 3
    assert ran.err.splitlines()[-1].endswith("Whom to ask: extension 4711")


@effect(Name.UPDATE_CHECK)
def update_check(desk):
    """There is none, whatever is set, and the list says so."""
    desk.force({Name.UPDATE_CHECK: True})
    assert "Intact never looks for updates" in desk.run("policy").text


@pytest.fixture
def desk(run, tmp_path, monkeypatch):
    """A machine of an organisation that sets nothing yet."""
    monkeypatch.setattr(secrets, "_library", lambda: None)
    made = Desk(run, tmp_path, monkeypatch)
    made.force({})
    return made


@pytest.mark.parametrize("name", list(TABLE), ids=str)
def test_the_policy_takes_effect(name, desk):
    """On what a command does, not only on what it lists."""
    assert name in EFFECTS, "a policy without an effect is a promise nobody keeps"
    EFFECTS[name](desk)


@pytest.mark.parametrize("policy", TABLE.values(), ids=lambda one: one.name)
def test_it_is_listed_with_its_value_and_source(policy, desk):
    """For helpdesk and scripts."""
    raw = list(policy.example) if isinstance(policy.example, tuple) else policy.example
    desk.force({policy.name: raw})
    ran = desk.run("policy", "--json")
    first = ran.records[0]
    assert (first["record"], first["name"], first["value"]) == ("policy", policy.name, raw)
    assert (first["source"], first["forced"]) == (SOURCE, True)
    told = desk.run("policy").text
    assert policy.name in told
    assert f"Set by your organisation in {SOURCE}" in told


def test_what_is_wrong_is_listed_and_makes_the_command_fail(desk):
    """So that a script sees it; other commands tell it, too, and go on."""
    desk.force({Name.KEEP_HISTORY: "no", "Keephistry": 1, Name.DEFAULT_DESTINATION: "nowhere"})
    ran = desk.run("policy", "--json")
    mistakes = {one["name"]: one for one in ran.records if one["record"] == "mistake"}
    assert ran.code == 3
    assert set(mistakes) == {"KeepHistory", "Keephistry", "DefaultDestination"}
    assert mistakes["DefaultDestination"]["reason"] == "there is no destination “nowhere”"
    assert "not used: KeepHistory" in desk.run("policy").text
    other = desk.run("clients")
    assert other.code == 0
    assert "Something your organisation set cannot be used: KeepHistory" in other.err


def test_a_policy_that_goes_gives_the_person_their_own_value_back(desk):
    """Nothing of it was ever written into the settings."""
    desk.choose(addresses={"own-address": "mine@example.org"})
    desk.force({Name.DESTINATION_ADDRESSES: {"own-address": "fixed@example.org"}})
    assert "To: fixed@example.org\r\n" in desk.compose()[1][0]
    desk.force({})
    assert "To: mine@example.org\r\n" in desk.compose()[1][0]


def test_what_is_recommended_gives_way_to_what_the_person_chose(desk):
    """And holds where they chose nothing."""
    desk.force({}, {Name.DESTINATION_ADDRESSES: {"own-address": "advised@example.org"}})
    assert "To: advised@example.org\r\n" in desk.compose()[1][0]
    assert "you may change it" in desk.run("policy").text
    desk.choose(addresses={"own-address": "mine@example.org"})
    assert "To: mine@example.org\r\n" in desk.compose()[1][0]


def test_no_effect_is_of_a_policy_that_is_gone():
    """The table and the effects are of the same policies."""
    assert set(EFFECTS) == set(TABLE)
