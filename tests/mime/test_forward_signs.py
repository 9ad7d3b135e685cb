"""A forward is told from an original, and from a reply that quotes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.mime import forward_signs
from intact.mime.mailboxes import NOBODY
from intact.sample import Carrier, Contained, ForwardSign

OUTLOOK = "\nFrom: Ann <ann@example.org>\nSent: Monday 1 June\nTo: Bob\nSubject: Offer\n\nHello\n"
GERMAN = (
    "\nVon: Ann <ann@example.org>\nGesendet: Montag, 1. Juni\nAn: Bob\nBetreff: Angebot\n\nHallo"
)
GMAIL = (
    "---------- Forwarded message ---------\n"
    "From: Ann <ann@example.org>\nDate: Mon, 1 Jun\nSubject: Offer\nTo: <bob@example.org>\n\nHello"
)
THUNDERBIRD = (
    "-------- Weitergeleitete Nachricht --------\n"
    "Betreff: \tAngebot\nDatum: \tMon, 1 Jun\nVon: \tAnn\nAn: \tBob\n\nHallo"
)
CHINESE = "发件人: 安\n发送时间: 六月\n收件人: 鲍勃\n主题: 报价\n".replace(
    ":", "\N{FULLWIDTH COLON}"
)
APPLE = (
    "Begin forwarded message:\n\n> From: Ann\n> Subject: Offer\n> Date: 1 June\n> To: Bob\n> \n> Hi"
)


def signs(subject: str, text: str, *contained: Contained) -> tuple[ForwardSign, ...]:
    """The signs of a message with this subject, text and attached messages."""
    return forward_signs.find(subject, text, contained, ("from", "subject"))


def attached(*, received: bool = True) -> Contained:
    """An attached message."""
    return Contained(0, 1, Carrier.PLAIN, "", "Offer", NOBODY, received)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("FW: Offer", "Look at this.\n" + OUTLOOK),
        ("Fwd: Offer", "________________________________" + OUTLOOK),
        ("WG: Angebot", "Bitte prüfen\n\n-----Ursprüngliche Nachricht-----" + GERMAN),
        ("[External] FW : Offer", OUTLOOK),
        ("[Fwd: Offer]", OUTLOOK),
        ("TR: Offre", "De : Ann\nEnvoyé : lundi 1 juin\nÀ : Bob\nObjet : Offre\n\nBonjour"),
        ("I: Offerta", "*Da:* Ann\n*Inviato:* lunedì\n*A:* Bob\n*Oggetto:* Offerta\n"),
        ("转发: 报价", CHINESE),
        ("Fwd: Offer", "See below\n\n" + GMAIL),
        ("Offer", GMAIL),
        ("Fwd: Angebot", THUNDERBIRD),
        ("Offer", APPLE),
        ("Offer", "-----Original Message-----" + OUTLOOK),
        ("no subject", OUTLOOK),
    ],
)
def test_a_pasted_original_is_a_forward(subject, text):
    """By the words of the divider, the subject, or its place at the very top."""
    assert signs(subject, text) == (ForwardSign.INLINE,)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Offer", "Hello Bob,\n\nhere is the offer.\n"),
        ("RE: Offer", "Thanks!\n" + OUTLOOK),
        ("RE: Offer", OUTLOOK),
        ("AW: Angebot", "Danke\n\n-----Ursprüngliche Nachricht-----" + GERMAN),
        (
            "Re: Offer",
            "Thanks\n\n> ---------- Forwarded message ---------\n> From: a\n> To: b\n> Subject: c",
        ),
        ("RE: Fwd: Offer", "Thanks\n" + OUTLOOK + "\n" + GMAIL),
        ("Offer", "Thanks\n" + OUTLOOK),
        ("Offer", "Hi\n" * 200 + GMAIL),
        ("FW: new machine", "Delivered from: 3 June\nSubject: to change\n"),
        ("Kontakt", "From: web form\nSubject: question\n\nHow much?"),
        (
            "VS: Tarjous",
            "Kiitos\n\nLähettäjä: Ann\nLähetetty: 1.6.\nVastaanottaja: Bob\nAihe: Tarjous\n",
        ),
        ("FW:", ""),
        ("", ""),
    ],
)
def test_a_reply_or_an_original_is_none(subject, text):
    """Quoting the previous mail is what every reply does."""
    assert signs(subject, text) == ()


def test_a_received_message_in_a_short_mail_is_forwarded():
    """Or in one whose subject says so."""
    assert signs("Spam?", "Please check.", attached()) == (ForwardSign.ATTACHED,)
    assert signs("Fwd: Offer", "word " * 500, attached()) == (ForwardSign.ATTACHED,)


def test_an_attached_message_alone_is_no_forward():
    """Long mails discuss others, and what was never received is no original."""
    assert signs("Minutes", "word " * 500, attached()) == ()
    assert signs("Spam?", "Please check.", attached(received=False)) == ()


def test_resent_fields_tell_a_redirection():
    """RFC 5322 3.6.6."""
    assert forward_signs.find("a", "", (), ("resent-from",)) == (ForwardSign.RESENT,)


@pytest.mark.parametrize(
    ("subject", "prefix"),
    [
        ("Re: a", "re"),
        (" FWD : a", "fwd"),
        ("[x] [y] AW: a", "aw"),
        ("[Fwd: a]", "fwd"),
        ("Fwd", ""),
        ("Invoice: a", ""),
        ("[[[[[", ""),
        ("[x", ""),
    ],
)
def test_the_outermost_prefix_of_a_subject(subject, prefix):
    """Behind tags in brackets."""
    assert forward_signs.prefix(subject) == prefix


@given(st.text(alphabet="FWRe:[] >-\nTo", max_size=60))
def test_no_text_is_too_odd(text):
    """Nothing is raised."""
    signs(text, text)
