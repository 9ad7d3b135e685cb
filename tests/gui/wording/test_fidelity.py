"""Every rung and every loss has words of its own, and shows nothing of a message unfiltered."""

from __future__ import annotations

import pytest

from intact.fidelity import Fidelity, Loss, LossCode
from intact.gui.wording import fidelity as wording
from intact.outlook.kinds import ItemKind

_TOLD = set(ItemKind) - {ItemKind.MESSAGE, ItemKind.MEETING, ItemKind.OTHER}
"""Kinds that are no messages."""

VALUES: dict[str, str | int] = {
    "path": "\\\\host\\a.wav",
    "kind": "contact",
    "names": "X-Mozilla-Status",
    "limit": "header_bytes",
    "where": "0x1000",
    "charset": "utf-8",
    "what": "lone-cr",
    "role": "to",
    "declared": "iso-8859-1",
    "used": "utf-8",
    "name": "report.pdf",
    "number": 3,
    "count": 2,
}


@pytest.mark.parametrize("rung", Fidelity)
def test_every_rung_has_a_title_a_reason_and_a_term(rung):
    """A rung says what it is, why it matters, and its exact term."""
    words = wording.fidelity(rung)
    assert words.title
    assert words.why
    assert words.term


@pytest.mark.parametrize(
    ("rung", "code", "title"),
    [
        (Fidelity.EXACT, LossCode.CLIENT_LINES_REMOVED, "Exactly as it arrived"),
        (Fidelity.EXACT, LossCode.CLIENT_LINES_KEPT, "Exactly as the file holds it"),
        (Fidelity.EXACT, LossCode.LENGTH_MISMATCH, "Exactly as the file holds it"),
        (Fidelity.HEADERS_EXACT, LossCode.BODY_REBUILT, "Rebuilt, headers exact"),
    ],
)
def test_a_doubt_is_no_exact_copy_of_what_arrived(make_sample, rung, code, title):
    """The highest rung has two titles; the others have their own."""
    assert wording.of_sample(make_sample(fidelity=rung, losses=(Loss(code),))).title == title


def test_a_proof_says_what_it_rests_on_and_what_was_not_checked():
    """It is the hash that matches, never the signature itself."""
    why = wording.fidelity(Fidelity.PROVEN).why
    assert "matches the hash in the message’s own signature" in why
    assert "the signature itself was not checked" in why


def test_rungs_are_told_apart():
    """No two rungs have the same title."""
    assert len({wording.fidelity(rung).title for rung in Fidelity}) == len(Fidelity)


@pytest.mark.parametrize("code", LossCode)
def test_every_loss_is_a_whole_sentence(code):
    """A loss is one sentence with all its values filled in."""
    sentence = wording.loss(Loss(code, VALUES))
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert "%n" not in sentence


@pytest.mark.parametrize(
    "what",
    [
        "lone-cr",
        "no-field",
        "no-colon",
        "first-line",
        "leading-blank",
        "text-after-blank-line",
        "new",
    ],
)
def test_every_repair_of_headers_is_told(what):
    """A repair has its own sentence, and one that is not known yet a general one."""
    assert wording.loss(Loss(LossCode.HEADERS_REPAIRED, {"what": what})).endswith(".")


@pytest.mark.parametrize("role", ["from", "to", "cc", "bcc"])
def test_an_unknown_address_says_whose_it_is(role):
    """The sender and the kinds of recipients are told apart."""
    others = {"from", "to", "cc", "bcc"} - {role}
    own = wording.loss(Loss(LossCode.ADDRESS_UNKNOWN, {"role": role}))
    assert all(own != wording.loss(Loss(LossCode.ADDRESS_UNKNOWN, {"role": o})) for o in others)


def test_values_are_made_safe_to_show():
    """A direction mark in a field name becomes visible instead of turning the sentence round."""
    sentence = wording.loss(Loss(LossCode.CLIENT_LINES_REMOVED, {"names": "X-\u202eevil"}))
    assert "\u202e" not in sentence
    assert "U+202E" in sentence


@pytest.mark.parametrize("kind", [*ItemKind, "anything"])
def test_what_is_no_message_is_called_what_it_is(kind):
    """Each kind has its own sentence; one nobody knows has one as well."""
    sentence = wording.loss(Loss(LossCode.NOT_A_MESSAGE, {"kind": kind}))
    others = [other for other in _TOLD if other != kind]
    assert all(
        sentence != wording.loss(Loss(LossCode.NOT_A_MESSAGE, {"kind": other})) for other in others
    )
    assert sentence.endswith(".")
