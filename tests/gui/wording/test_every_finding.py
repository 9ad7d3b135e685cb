"""Every finding of the checks, as a person meets it: what, why, what to do, and buttons that do it.

The cases below are the table: how each finding comes about, in the real checks.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QPushButton

from intact.checks import check
from intact.checks.context import Context, Earlier, Submitted
from intact.clients.client import Result
from intact.destinations import Channel, Filter, Form, Rules
from intact.fidelity import Fidelity, Loss, LossCode
from intact.finding import Action, FindingCode, Severity
from intact.gui.details.finding_card import FindingCard
from intact.gui.wording.findings import action_label, words
from intact.sample import (
    BodyState,
    Carrier,
    Contained,
    Format,
    ForwardSign,
    Mailbox,
    MessageState,
    Part,
    Place,
    Recipient,
    Signature,
    SignedState,
)
from window_builders import client, destination

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
BOB = Mailbox("Bob", "bob@corp.example")
DESK = (Recipient("desk@corp.example", Place.DELIVERED_TO),)
HEAD = b"Received: by mx\r\nSubject: Offer\r\n\r\n"
COURIER = replace(client("courier", "Courier"), invalid_forms=(Result.EML_FILE,))
Code = FindingCode


def lost(code, **values):
    """A sample with that loss."""
    return {"losses": (Loss(code, values),)}


def attached(start, end, subject="Offer"):
    """An attached message that takes these bytes."""
    return Contained(start, end, Carrier.PLAIN, "a.eml", subject, BOB, True)


def forward(*contained, **facts):
    """A forward of these, from a colleague."""
    wrapper = {"subject": "Fwd: Offer", "signs": (ForwardSign.ATTACHED,), "sender": BOB}
    return {"contained": contained, "recipients": DESK, **wrapper, **facts}


def from_bob(**facts):
    """A mail that a colleague sent on."""
    return {"sender": BOB, "recipients": DESK, "subject": "Fwd: Offer", **facts}


def rules(**demands):
    """A destination that demands this."""
    return {"rules": Rules(**{"forms": (Form.MESSAGE_RFC822,), **demands})}


MADE_UP = {"fidelity": Fidelity.SYNTHESISED}
CLIENT_RULE = rules(client_form=True)

CASES = {
    Code.NO_INTERNET_HEADERS: ({"state": MessageState.UNKNOWN, "format": Format.MSG, **MADE_UP},),
    Code.WITHOUT_ITS_MAIL: ({"state": MessageState.UNKNOWN, "format": Format.TNEF, **MADE_UP},),
    Code.NOT_A_MESSAGE: (
        {"state": MessageState.DRAFT, **lost(LossCode.NOT_A_MESSAGE, kind="contact")},
    ),
    Code.NOT_RECEIVED_DRAFT: ({"state": MessageState.DRAFT},),
    Code.NOT_RECEIVED_SENT: ({"state": MessageState.SENT},),
    Code.NO_RECEIVED_FIELDS: ({"state": MessageState.UNKNOWN},),
    Code.HEADERS_ONLY: ({"body": BodyState.MISSING},),
    Code.BODY_EMPTY: ({"body": BodyState.EMPTY},),
    Code.CONTAINS_ORIGINAL: (forward(attached(100, 900)),),
    Code.FORWARD_OF_FORWARD: (forward(attached(100, 900, "Fwd: Offer"), attached(200, 800)),),
    Code.HAS_ATTACHED_MESSAGE: ({"contained": (attached(100, 900),)},),
    Code.FORWARDED_INLINE: (from_bob(signs=(ForwardSign.INLINE,)),),
    Code.ORIGINAL_ONLY_HEADERS: (from_bob(data=HEAD, contained=(attached(0, len(HEAD)),)),),
    Code.ORIGINAL_EMPTY: (from_bob(parts=(Part(1, "message/rfc822", "", 0),)),),
    Code.ORIGINAL_MISSING: (from_bob(),),
    Code.LOOKS_FORWARDED: ({"signs": (ForwardSign.INLINE,)},),
    Code.REDIRECTED: ({"signs": (ForwardSign.RESENT,)},),
    Code.NOT_ORIGINAL_RECIPIENT: (
        {"recipients": DESK},
        rules(original_recipient=True),
        {"own_addresses": ("me@corp.example",)},
    ),
    Code.OWN_ADDRESS_UNKNOWN: ({"recipients": DESK}, rules(original_recipient=True)),
    Code.TOO_OLD: ({"received": NOW - timedelta(days=9)}, rules(days=5)),
    Code.DATE_UNKNOWN: ({}, rules(days=5)),
    Code.SOON_TOO_OLD: ({"received": NOW - timedelta(days=4, hours=9)}, rules(days=5)),
    Code.TOO_LARGE: ({}, rules(mail_bytes=1_000)),
    Code.WILL_BE_CUT: ({}, rules(sample_bytes=10)),
    Code.DUPLICATE: ({}, {}, {"earlier": Earlier("a.eml", "a.eml")}),
    Code.SAME_MESSAGE: ({}, {}, {"earlier": Earlier(None, "a.eml")}),
    Code.SENT_BEFORE: ({}, {}, {"submitted": SimpleNamespace()}),
    Code.NEVER_PASSED_FILTER: ({}, {"filter": Filter("Sieve", ("x-sieve",), ())}),
    Code.FORM_NOT_VALID: ({}, CLIENT_RULE, {"client": COURIER, "attached_by_hand": True}),
    Code.FORM_FITS_CLIENT: ({}, CLIENT_RULE, {"client": COURIER}),
    Code.CANNOT_TRAVEL_AS_MESSAGE: ({"nul": True}, {}),
    Code.DESTINATION_TAKES_NO_MAIL: ({}, {"channel": Channel.PORTAL}),
    Code.SYNTHESISED: (MADE_UP,),
    Code.CONVERTED: ({"fidelity": Fidelity.HEADERS_EXACT},),
    Code.NOT_FULLY_READ: ({"not_fully_read": ("parts",)},),
    Code.DAMAGED: (lost(LossCode.DAMAGED),),
    Code.PLACEHOLDER: (lost(LossCode.ARCHIVE_STUB),),
    Code.INCOMPLETE: (lost(LossCode.ATTACHMENT_UNREADABLE),),
    Code.PARTS_ELSEWHERE: (lost(LossCode.PARTS_ELSEWHERE, count=2),),
    Code.CLIENT_LINES_REMOVED: (lost(LossCode.CLIENT_LINES_REMOVED, names="X-Mozilla-Status"),),
    Code.CLIENT_LINES_KEPT: (lost(LossCode.CLIENT_LINES_KEPT, names="X-Mozilla-Status"),),
    Code.MAY_BE_QUOTED: (lost(LossCode.MBOX_MAY_BE_QUOTED, count=2),),
    Code.LOOKALIKE_SENDER: ({"sender": Mailbox("", "x@p\u0430ypal.com")},),
    Code.ALMOST_SENDER: (
        {"sender": Mailbox("", "x@paypa1.com"), "link_hosts": ("www.paypal.com",)},
    ),
    Code.NAME_IS_ANOTHER_ADDRESS: ({"sender": Mailbox("a@b.example", "x@corp.example")},),
    Code.LOOKALIKE_LINK: ({"link_hosts": ("p\u0430ypal.com",)},),
    Code.ALMOST_LINK: ({"link_hosts": ("paypa1.com", "paypal.com")},),
    Code.DISGUISED_ATTACHMENT: ({"parts": (Part(1, "application/pdf", "a.pdf.exe", 9),)},),
    Code.FETCHES_A_FILE: (lost(LossCode.REMINDER_FILE, path="//host.example/share"),),
    Code.CHANGED_SINCE_SIGNED: (
        {"signatures": (Signature("DKIM-Signature", "b.example", SignedState.DIFFERS),)},
    ),
}
"""Per code: the sample's facts, what the destination is, what is known besides."""

NOTHING_TO_DO = {
    Code.OWN_ADDRESS_UNKNOWN: "its button answers the question",
    Code.CONVERTED: "all that mattered is there",
    Code.CLIENT_LINES_REMOVED: "what arrived is what goes",
    Code.FORM_FITS_CLIENT: "Intact makes the right form",
}
"""Findings without a third sentence, and why."""

NO_BUTTON = {
    Code.SOON_TOO_OLD: "the button at the foot of the window submits",
    Code.WILL_BE_CUT: "it can be submitted all the same",
    Code.FORM_FITS_CLIENT: "Intact makes the right form",
    Code.CONVERTED: "all that mattered is there",
    Code.NOT_FULLY_READ: "all of it is attached",
    Code.LOOKALIKE_SENDER: "a sample that deceives is as fit as any other",
    Code.ALMOST_SENDER: "the same",
    Code.NAME_IS_ANOTHER_ADDRESS: "the same",
    Code.LOOKALIKE_LINK: "the same",
    Code.ALMOST_LINK: "the same",
    Code.DISGUISED_ATTACHMENT: "the same",
    Code.FETCHES_A_FILE: "it is not in what Intact sends",
    Code.CHANGED_SINCE_SIGNED: "it can be submitted all the same",
}
"""Findings about which Intact can do nothing that it does not do anyway, and why."""


@pytest.fixture
def found(make_sample):
    """The finding of a code, as the checks make it."""

    def find(code):
        about, takes, knows = (*CASES[code], {}, {}, {})[:3]
        sample = make_sample(**about)
        desk = destination("desk", **takes)
        if "submitted" in knows:
            knows = {"submitted": {sample.sha256: Submitted(NOW, desk.name, "A desk")}}
        findings = check(sample, desk, Context(now=NOW, **knows))
        (one,) = [one for one in findings if one.code is code]
        return one

    return find


def test_the_table_is_complete():
    """A new finding needs a case here, and so its words and its button."""
    assert set(CASES) == set(FindingCode)


@pytest.mark.parametrize("code", FindingCode)
def test_a_finding_says_what_why_and_what_to_do(found, code):
    """Each in a sentence of its own; who need not do anything is not told to."""
    said = words(found(code))
    assert said.title
    assert said.why
    assert bool(said.what_to_do) is (code not in NOTHING_TO_DO)
    assert len({said.title, said.why, said.what_to_do}) == 3


@pytest.mark.parametrize("code", FindingCode)
def test_a_finding_has_a_button_where_intact_can_do_something(found, code):
    """And whatever is in the way of a submission can be left out, at least."""
    finding = found(code)
    assert bool(finding.actions) is (code not in NO_BUTTON)
    if finding.severity is Severity.BLOCKS:
        ways_out = {Action.REMOVE, Action.CHOOSE_WAY, Action.WRITE_ANSWER}
        assert ways_out & set(finding.actions)


@pytest.mark.parametrize("code", [code for code in FindingCode if code not in NO_BUTTON])
def test_each_button_stands_on_the_card_and_does_what_it_says(qtbot, found, code):
    """In the order of the finding, best first."""
    finding = found(code)
    card = FindingCard(finding)
    qtbot.addWidget(card)
    card.show()
    done = []
    card.acted.connect(lambda action, about: done.append((action, about)))
    buttons = card.findChildren(QPushButton)[: len(finding.actions)]
    for button in buttons:
        button.click()
    assert done == [(action, finding) for action in finding.actions]
    labels = [action_label(action, finding) for action in finding.actions]
    assert [button.text().replace("&", "") for button in buttons] == labels
