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
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from organisations import organisation
from servers_of_policies import SET_SERVERS
from window_builders import FakeKeeper, FakeWay, nothing_found

EFFECTS = Effects()
effect = EFFECTS.of


@effect(Name.OWN_DOMAINS)
def own_domains(room):
    """An address of another domain is neither taken nor used, nor known to the checks."""
    seen = []

    def check_all(samples, destination, context):
        seen.append(context.own_addresses)
        return nothing_found(samples, destination, context)

    chosen = Settings(own_addresses=("ada@example.org", "ada@home.example"), history_days=0)
    keeper = FakeKeeper()
    changes = {"settings": chosen, "keeper": keeper, "check_all": check_all}
    shown = room.filled(Name.OWN_DOMAINS, ["example.org"], **changes)
    assert set(seen) == {ME}
    assert shown.session.choices.in_force.own_addresses == ME
    dialog = room.settings(shown)
    dialog.own.field.setPlainText("eve@home.example")
    dialog._keep()
    assert "not of your organisation’s domains: example.org" in dialog.mistake.text()
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


@EFFECTS.of_each(SET_SERVERS)
def servers(room, case):
    """The account of a person has this server, its fields cannot be changed."""
    seen = []
    shown = room.window(
        organisation=organisation(case.forced),
        settings=Settings(own_addresses=ME, destination="desk", history_days=0),
        ways_for=lambda settings: seen.append(settings) or (FakeWay(),),
    )
    (account,) = shown.session.choices.in_force.accounts
    assert getattr(account, case.kind) == case.expected
    account = replace(account, address="eve@example.org")
    shown.session.choices.set_own_addresses(["eve@example.org"])
    room.qtbot.waitUntil(lambda: bool(seen))
    assert seen[-1].accounts[0].address == "eve@example.org"
    page = room.settings(shown).accounts
    page._add()
    editor = page.findChild(AccountEditor)
    box = getattr(editor, case.kind)
    assert box.server() == case.expected
    assert not any(field.isEnabled() for field in (box.host, box.port, box.security))
    editor.smtp.setChecked(case.kind == "smtp")
    page._take(None, editor)
    assert page.list.item(0).text() == row_words(account)
    page.keep()
    (kept,) = shown.session.choices.settings.accounts
    assert getattr(kept, case.kind) is None  # the person's own settings do not hold it
    editor.reject()
    return page.lock
