"""Effects in the window of policies about addresses, mail servers and ways out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from effects_of_policies import Effects
from gui.policy.room import ME
from intact.delivery.way import Absence
from intact.errors import NotDelivered, NotDeliveredReason
from intact.finding import Action
from intact.gui.accounts.editor import AccountEditor
from intact.gui.accounts.words import row_words
from intact.settings.accounts import Security, Server
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from organisations import organisation
from window_builders import FakeKeeper, FakeWay

EFFECTS = Effects()
effect = EFFECTS.of


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
    assert shown.workspace.details.check.ruled_out == {Action.SAVE_SAMPLES}
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
