"""Effects in the window of policies about who gets samples, what they take, and what is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from effects_of_policies import Effects
from gui.policy.room import SYSTEM
from intact.checks import check_all
from intact.finding import Action, FindingCode
from intact.gui import assembly
from intact.gui.dropping.mimedata import Payload
from intact.gui.parts.labels import Label
from intact.gui.submission.consent import Consent
from intact.resources import Text
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from intact.source import Origin
from organisations import source
from window_builders import FakeWay, destination

EFFECTS = Effects()
effect = EFFECTS.of


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
    assert Action.CHOOSE_DESTINATION in shown.workspace.details.check.ruled_out
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
