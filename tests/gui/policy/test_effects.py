"""Every policy takes effect in the window, where the person would meet it, and says so there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject

from intact.checks import check_all
from intact.delivery.way import Absence
from intact.errors import NotDelivered, NotDeliveredReason
from intact.finding import FindingCode
from intact.gui import assembly
from intact.gui.accounts.editor import AccountEditor
from intact.gui.accounts.words import row_words
from intact.gui.dropping.mimedata import Payload
from intact.gui.history.dialog import HistoryDialog
from intact.gui.language import fall_silent, speak
from intact.gui.parts.labels import Label
from intact.gui.policy.dialog import PolicyDialog
from intact.gui.policy.lock import Lock
from intact.gui.settings_dialog import SettingsDialog
from intact.gui.submission.consent import Consent
from intact.gui.window import Window
from intact.reading.pool import Pool
from intact.resources import Text
from intact.settings.accounts import Security, Server
from intact.settings.policy.policy import Name
from intact.settings.policy.table import TABLE
from intact.settings.settings import Settings
from intact.source import Origin
from intact.system import this_system
from organisations import SOURCE, organisation, source
from window_builders import FakeKeeper, FakeWay, destination, write_messages

ME = ("ada@example.org",)
SYSTEM = type(this_system())


@dataclass
class Room:
    """What an effect is looked at with."""

    qtbot: object
    window: Callable[..., Window]
    folder: Path
    monkeypatch: pytest.MonkeyPatch

    def shown(self, name: Name, value: object, **changes: object) -> Window:
        """A window of an organisation that forces this."""
        return self.window(**{"organisation": organisation({name: value}), **changes})

    def filled(self, name: Name, value: object, **changes: object) -> Window:
        """The same with one message, at rest."""
        shown = self.shown(name, value, **changes)
        shown.take(Payload(tuple(write_messages(self.folder, 1))), Origin.FILE)
        self.qtbot.waitUntil(lambda: shown.session.samples.rowCount() and shown.session.settled)
        self.qtbot.waitUntil(lambda: bool(shown.session.planner.prospect.offers))
        return shown

    def mail(self, shown: Window) -> str:
        """The mail that would go out."""
        (mail,) = shown.session.planner.prospect.plan.mails
        return mail.data.decode()

    def settings(self, shown: Window) -> SettingsDialog:
        """The settings of that window."""
        dialog = SettingsDialog(shown.session.choices, shown)
        self.qtbot.addWidget(dialog)
        return dialog


EFFECTS: dict[Name, Callable[[Room], Lock | None]] = {}
"""Each effect gives the lock beside the control, None where the policy has no control at all."""


def effect(name: Name):
    """Registers the effect of a policy."""

    def take(function):
        EFFECTS[name] = function
        return function

    return take


@effect(Name.OFFERED_DESTINATIONS)
def offered_destinations(room):
    """Only these are in the picker; the chosen one that is not among them is chosen no more."""
    shown = room.shown(Name.OFFERED_DESTINATIONS, ["lab"])
    bar = shown.workspace.destination
    assert [choice.name for choice in bar.picker._choices] == ["lab"]
    assert shown.session.choices.destination is None
    return bar.lock


@effect(Name.DEFAULT_DESTINATION)
def default_destination(room):
    """It is chosen, whatever the person chose, and the picker does not open."""
    shown = room.shown(Name.DEFAULT_DESTINATION, "lab")
    bar = shown.workspace.destination
    assert shown.session.choices.destination.name == "lab"
    assert not bar.picker.isEnabled()
    bar.picker.open()
    assert not bar.picker._popup.isVisible()
    shown.session.choices.choose_destination("desk")
    assert shown.session.choices.destination.name == "lab"
    return bar.lock


@effect(Name.DESTINATION_ADDRESSES)
def destination_addresses(room):
    """The mail goes there, and the field of the settings cannot be changed."""
    chosen = Settings(destination="desk", addresses={"desk": "me@example.org"}, history_days=0)
    addresses = {"desk": "fixed@example.org"}
    shown = room.filled(Name.DESTINATION_ADDRESSES, addresses, settings=chosen)
    assert "To: fixed@example.org\r\n" in room.mail(shown)
    dialog = room.settings(shown)
    assert not dialog.destinations.addresses["desk"].isEnabled()
    assert dialog.destinations.addresses["lab"].isEnabled()
    assert shown.workspace.destination.lock.isVisibleTo(shown)
    return dialog.locks[Name.DESTINATION_ADDRESSES]


@effect(Name.MODERATOR_ADDRESS)
def moderator_address(room):
    """Mails to every destination go to the moderator."""
    shown = room.filled(Name.MODERATOR_ADDRESS, "mail-desk@example.org")
    assert "To: mail-desk@example.org\r\n" in room.mail(shown)
    dialog = room.settings(shown)
    assert not any(field.isEnabled() for field in dialog.destinations.addresses.values())
    return dialog.locks[Name.MODERATOR_ADDRESS]


@effect(Name.ORGANISATION_FOLDER)
def organisation_folder(room):
    """Its destinations are in the core, where only an administrator can have put them."""
    folder = room.folder / "own"
    (folder / "destinations").mkdir(parents=True)
    own = Path("resources/destinations/own-address.toml")
    if not own.is_file():
        own = Path(__file__).parents[3] / own
    (folder / "destinations" / "our-desk.toml").write_bytes(own.read_bytes())
    patch = room.monkeypatch
    forced = {Name.ORGANISATION_FOLDER: str(folder)}
    patch.setattr(SYSTEM, "policy_sources", lambda self: (source(forced),))
    patch.setattr(SYSTEM, "is_administrators", lambda self, folder: True)
    made = assembly.assemble()
    made.pool.close()
    assert "our-desk" in {one.name for one in made.destinations}
    patch.setattr(SYSTEM, "is_administrators", lambda self, folder: False)
    refused = assembly.assemble()
    refused.pool.close()
    assert "our-desk" not in {one.name for one in refused.destinations}
    assert refused.organisation.mistakes
    return room.window(organisation=made.organisation).workspace.destination.lock


@effect(Name.MAXIMUM_MAIL_BYTES)
def maximum_mail_bytes(room):
    """The stricter of both holds, and stands among the facts about the destination."""
    rules = replace(destination().rules, mail_bytes=3_000_000)
    takers = (destination(rules=rules), destination("lab", rules=replace(rules, mail_bytes=30_000)))
    shown = room.shown(Name.MAXIMUM_MAIL_BYTES, 40_000, destinations=takers, check_all=check_all)
    limits = [one.rules.mail_bytes for one in shown.session.choices.destinations]
    assert limits == [40_000, 30_000]
    facts = shown.workspace.destination.facts.findChildren(Label)
    assert any("40.0 kB" in one.text() for one in facts)
    path = room.folder / "large.eml"
    path.write_bytes(b"Received: x\r\nSubject: Large\r\n\r\n" + b"large\r\n" * 9_000)
    shown.take(Payload((path,)), Origin.FILE)
    samples = shown.session.samples
    room.qtbot.waitUntil(lambda: bool(samples.rowCount() and samples.rows()[0].findings))
    codes = {finding.code for finding in samples.rows()[0].findings}
    assert FindingCode.TOO_LARGE in codes
    return shown.workspace.destination.lock


@effect(Name.MAXIMUM_MESSAGE_DAYS)
def maximum_message_days(room):
    """A message of another year is too old."""
    shown = room.filled(Name.MAXIMUM_MESSAGE_DAYS, 1, check_all=_long_after)
    room.qtbot.waitUntil(lambda: bool(shown.session.samples.rows()[0].findings))
    codes = {finding.code for finding in shown.session.samples.rows()[0].findings}
    assert FindingCode.TOO_OLD in codes
    return shown.workspace.destination.lock


def _long_after(samples, destination, context):
    return check_all(samples, destination, replace(context, now=datetime(2026, 12, 24, tzinfo=UTC)))


@effect(Name.SUBJECT_TEMPLATE)
def subject_template(room):
    """The subject of the mail; what a destination demands stays."""
    demanding = destination("lab", rules=replace(destination().rules, subject="Demanded"))
    shown = room.filled(
        Name.SUBJECT_TEMPLATE,
        "[Example] {judgement} ({count})",
        destinations=(destination(), demanding),
    )
    assert "Subject: [Example] False positive (1)\r\n" in room.mail(shown)
    shown.session.choices.choose_destination("lab")
    prospect = shown.session.planner
    room.qtbot.waitUntil(
        lambda: "Subject: Demanded\r\n" in prospect.prospect.plan.mails[0].data.decode()
    )
    return shown.workspace.destination.lock


@effect(Name.BODY_TEMPLATE)
def body_template(room):
    """The first words of the mail."""
    shown = room.filled(Name.BODY_TEMPLATE, "Example Ltd reports:\n{judgement}, {count}")
    body = room.mail(shown).partition("\r\n\r\n")[2].partition("\r\n\r\n")[2]
    assert body.startswith("Example Ltd reports:\r\nFalse positive, 1\r\n\r\n")
    return shown.workspace.destination.lock


@effect(Name.CONSENT_TEXT)
def consent_text(room):
    """The statement before the first submission."""
    shown = room.filled(Name.CONSENT_TEXT, "Our own words")
    shown.workspace.submission.button.press()
    room.qtbot.waitUntil(lambda: bool(shown.findChildren(Consent)))
    (consent,) = shown.findChildren(Consent)
    assert any(one.text() == "Our own words" for one in consent.findChildren(Label))
    return consent.lock


@effect(Name.ASK_CONSENT)
def ask_consent(room):
    """Nothing is asked, and the mail goes out."""
    asking = destination(consent=Text(en="Samples leave your company."))
    way = FakeWay()
    shown = room.filled(Name.ASK_CONSENT, False, destinations=(asking,), ways=(way,))
    shown.workspace.submission.button.press()
    room.qtbot.waitUntil(lambda: bool(way.delivered))
    assert not shown.findChildren(Consent)
    return shown.workspace.destination.lock


@effect(Name.OWN_DOMAINS)
def own_domains(room):
    """An address of another domain is neither taken nor used."""
    chosen = Settings(own_addresses=("ada@example.org", "ada@home.example"), history_days=0)
    keeper = FakeKeeper()
    shown = room.shown(Name.OWN_DOMAINS, ["example.org"], settings=chosen, keeper=keeper)
    assert shown.session.choices.in_force.own_addresses == ME
    dialog = room.settings(shown)
    dialog.own.field.setPlainText("eve@home.example")
    dialog._keep()
    assert "not of your organisation's domains: example.org" in dialog.mistake.text()
    shown.session.choices.add_own_address("eve@home.example")
    assert "“eve@home.example” is not of your" in shown.notices.texts()[0]
    assert keeper.kept is None
    return dialog.locks[Name.OWN_DOMAINS]


@effect(Name.ALLOWED_WAYS)
def allowed_ways(room):
    """The others stay in the menu and say why they cannot be taken."""
    ways = (FakeWay("thunderbird"), FakeWay("save-drafts"))
    shown = room.filled(Name.ALLOWED_WAYS, ["save-drafts"], ways=ways)
    offers = {one.way.name: one.availability for one in shown.session.planner.prospect.offers}
    assert offers["save-drafts"].here
    assert offers["thunderbird"].absence is Absence.NOT_ALLOWED
    texts = [action.text() for action in shown.workspace.submission.button.menu.actions()]
    assert any("your organisation does not allow it" in text for text in texts)
    ruled_out = next(one for one in shown.session.planner.ways if one.name == "thunderbird")
    with pytest.raises(NotDelivered) as caught:
        ruled_out.deliver(shown.session.planner.prospect.plan, None)
    assert caught.value.reason is NotDeliveredReason.NOT_ALLOWED
    assert not ways[0].delivered
    return shown.workspace.submission.lock


def _server(room, name, value, kind, expected):
    """The account of a person has this server, its fields cannot be changed."""
    host = Name.SMTP_HOST if kind == "smtp" else Name.IMAP_HOST
    forced = organisation({host: "mail.example.org", name: value})
    seen = []
    shown = room.window(
        organisation=forced,
        settings=Settings(own_addresses=ME, destination="desk", history_days=0),
        ways_for=lambda settings: seen.append(settings) or (FakeWay(),),
    )
    (account,) = shown.session.choices.in_force.accounts
    assert getattr(account, kind) == expected
    account = replace(account, address="eve@example.org")
    shown.session.choices.set_own_addresses(["eve@example.org"])
    room.qtbot.waitUntil(lambda: bool(seen))
    assert seen[-1].accounts[0].address == "eve@example.org"
    page = room.settings(shown).accounts
    page._add()
    editor = page.findChild(AccountEditor)
    box = getattr(editor, kind)
    assert box.server() == expected
    assert not any(field.isEnabled() for field in (box.host, box.port, box.security))
    editor.smtp.setChecked(kind == "smtp")
    page._take(None, editor)
    assert page.list.item(0).text() == row_words(account)
    page.keep()
    (kept,) = shown.session.choices.settings.accounts
    assert getattr(kept, kind) is None  # the person's own settings do not hold it
    editor.reject()
    return page.lock


@effect(Name.SMTP_HOST)
def smtp_host(room):
    """The host."""
    expected = Server("out.example.org", 465, Security.TLS)
    return _server(room, Name.SMTP_HOST, "out.example.org", "smtp", expected)


@effect(Name.SMTP_PORT)
def smtp_port(room):
    """The port."""
    return _server(room, Name.SMTP_PORT, 2465, "smtp", Server("mail.example.org", 2465))


@effect(Name.SMTP_SECURITY)
def smtp_security(room):
    """The security, and its usual port."""
    expected = Server("mail.example.org", 587, Security.STARTTLS)
    return _server(room, Name.SMTP_SECURITY, "starttls", "smtp", expected)


@effect(Name.IMAP_HOST)
def imap_host(room):
    """The host."""
    expected = Server("in.example.org", 993, Security.TLS)
    return _server(room, Name.IMAP_HOST, "in.example.org", "imap", expected)


@effect(Name.IMAP_PORT)
def imap_port(room):
    """The port."""
    return _server(room, Name.IMAP_PORT, 2993, "imap", Server("mail.example.org", 2993))


@effect(Name.IMAP_SECURITY)
def imap_security(room):
    """The security, and its usual port."""
    expected = Server("mail.example.org", 143, Security.STARTTLS)
    return _server(room, Name.IMAP_SECURITY, "starttls", "imap", expected)


def _history(room, shown):
    dialog = HistoryDialog(shown.session.core.history, (), shown, shown.session.core.organisation)
    room.qtbot.addWidget(dialog)
    room.qtbot.waitUntil(lambda: not dialog._background._pool.activeThreadCount())  # it reads
    return dialog.lock


@effect(Name.KEEP_HISTORY)
def keep_history(room):
    """Nothing is remembered of what goes out, and nothing is said of what went before."""
    chosen = Settings(destination="desk", history_days=365)
    way = FakeWay()
    shown = room.filled(Name.KEEP_HISTORY, False, settings=chosen, ways=(way,))
    before = len(shown.session.core.history.entries())
    shown.workspace.submission.button.press()
    room.qtbot.waitUntil(lambda: bool(way.delivered) and not shown.session.handover.busy)
    assert shown.session._background._pool.waitForDone(5_000)
    assert len(shown.session.core.history.entries()) == before
    return _history(room, shown)


@effect(Name.HISTORY_DAYS)
def history_days(room):
    """The person's own number does not count."""
    chosen = Settings(destination="desk", history_days=3_000)
    shown = room.shown(Name.HISTORY_DAYS, 7, settings=chosen)
    assert shown.session.choices.in_force.history_days == 7
    assert shown.session.choices.settings.history_days == 3_000
    return _history(room, shown)


@effect(Name.WATCHED_FOLDER_ALLOWED)
def watched_folder_allowed(room):
    """A folder that was watched is watched no more, and no other can be set."""
    keeper = FakeKeeper()
    chosen = Settings(watched_folder=str(room.folder), history_days=0)
    shown = room.shown(Name.WATCHED_FOLDER_ALLOWED, False, settings=chosen, keeper=keeper)
    write_messages(room.folder, 1)
    dialog = room.settings(shown)
    assert not dialog.keeping.watched.isEnabled()
    assert dialog.keeping.watched.folder == ""
    dialog._keep()
    assert shown.session.choices.settings.watched_folder == str(room.folder)
    assert shown.session.samples.rowCount() == 0
    return dialog.locks[Name.WATCHED_FOLDER_ALLOWED]


@effect(Name.PROTECTION_REQUIRED)
def protection_required(room):
    """Where no child can be started nothing is read, and the window says so."""
    pool = Pool(this_system(), size=1, command=["/nonexistent"], required=True)
    shown = room.shown(Name.PROTECTION_REQUIRED, True, pool=pool)
    shown.take(Payload(tuple(write_messages(room.folder, 1))), Origin.FILE)
    rows = shown.session.samples.rows
    room.qtbot.waitUntil(lambda: bool(rows() and rows()[0].error))
    assert rows()[0].error.reason.value == "not-protected"
    room.qtbot.waitUntil(lambda: bool(shown.notices.texts()))
    assert "no protected process can be started here" in shown.notices.texts()[0]
    forced = {Name.PROTECTION_REQUIRED: True}
    room.monkeypatch.setattr(SYSTEM, "policy_sources", lambda self: (source(forced),))
    made = assembly.assemble()
    made.pool.close()
    assert made.pool._required
    return room.settings(shown).locks[Name.PROTECTION_REQUIRED]


@effect(Name.LANGUAGE)
def language(room):
    """The window speaks it from the start, and the texts of destinations follow."""
    before = QLocale()
    forced = {Name.LANGUAGE: "de"}
    room.monkeypatch.setattr(SYSTEM, "policy_sources", lambda self: (source(forced),))
    application = FakeApplication()
    try:
        speak(application)
        assert QLocale().language() is QLocale.Language.German
        assert any("qtbase_de" in one.filePath() for one in application.installed)
    finally:
        fall_silent(application)  # which takes its catalogues with it
        QLocale.setDefault(before)
    return room.settings(room.shown(Name.LANGUAGE, "de")).locks[Name.LANGUAGE]


class FakeApplication(QObject):
    """Takes translators without speaking."""

    def __init__(self):
        super().__init__()
        self.installed = []

    def installTranslator(self, translator):  # noqa: N802 - as Qt has it
        """Keeps it."""
        self.installed.append(translator)

    def removeTranslator(self, translator):  # noqa: N802 - as Qt has it
        """Lets it go."""
        self.installed.remove(translator)


@effect(Name.HELPDESK_CONTACT)
def helpdesk_contact(room):
    """It stands below what went wrong."""
    way = FakeWay(failure=NotDelivered(NotDeliveredReason.CANNOT_WRITE))
    shown = room.filled(Name.HELPDESK_CONTACT, "extension 4711", ways=(way,))
    shown.workspace.submission.button.press()
    room.qtbot.waitUntil(lambda: bool(shown.notices.texts()))
    assert "Whom to ask: extension 4711." in shown.notices.texts()[0]
    return room.settings(shown).locks[Name.HELPDESK_CONTACT]


@effect(Name.UPDATE_CHECK)
def update_check(room):
    """There is none, whatever is set, and the page of policies says so."""
    shown = room.shown(Name.UPDATE_CHECK, True)
    dialog = PolicyDialog(shown.session.core.organisation, None, shown)
    room.qtbot.addWidget(dialog)
    texts = [one.text() for one in dialog.findChildren(Label)]
    assert "Intact never looks for updates" in texts
    return room.settings(shown).locks[Name.UPDATE_CHECK]


@pytest.fixture
def room(qtbot, window, tmp_path, monkeypatch):
    """A room of one's own for each effect."""
    for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    folder = tmp_path / "messages"
    folder.mkdir()
    return Room(qtbot, window, folder, monkeypatch)


@pytest.mark.parametrize("name", list(TABLE), ids=str)
def test_the_policy_takes_effect_and_says_who_set_it(name, room):
    """Beside the control stands the lock; one click deeper the name, the place, and the value."""
    assert name in EFFECTS, "a policy without an effect is a promise nobody keeps"
    lock = EFFECTS[name](room)
    assert name in lock.names
    assert lock.isVisibleTo(lock.parentWidget())
    assert lock.text() == "Set by your organisation"
    lock.click()
    (dialog,) = lock.window().findChildren(PolicyDialog)
    texts = [one.text().replace("\u200b", "") for one in dialog.findChildren(Label)]
    assert f"Set by your organisation in {SOURCE}" in texts
    assert TABLE[name].title["en"] in texts
    assert name.value in texts
    dialog.close()


def test_no_effect_is_of_a_policy_that_is_gone():
    """The table and the effects are of the same policies."""
    assert set(EFFECTS) == set(TABLE)


def test_what_is_recommended_holds_until_the_person_chooses(room):
    """Nothing is locked, and nothing is written before they do."""
    keeper = FakeKeeper()
    advised = organisation({}, {Name.DEFAULT_DESTINATION: "lab"})
    shown = room.window(organisation=advised, settings=Settings(), keeper=keeper)
    bar = shown.workspace.destination
    assert shown.session.choices.destination.name == "lab"
    assert bar.picker.isEnabled()
    assert not bar.lock.applies
    assert keeper.kept is None
    shown.session.choices.choose_destination("desk")
    assert shown.session.choices.destination.name == "desk"
    assert keeper.kept.destination == "desk"
