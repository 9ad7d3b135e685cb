"""Attached messages become sources of their own."""

from __future__ import annotations

import binascii
from dataclasses import replace

import pytest

from intact import formats
from intact.fidelity import Fidelity, Loss, LossCode
from intact.formats.contained import take_out
from intact.source import Origin, Source

INNER = b"Received: from a by b\r\nFrom: ann@example.org\r\nSubject: in=side\r\n\r\nt\xe4xt\r\n"
OUTER = (
    b"Received: from b by c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    b"--b\r\nContent-Type: message/rfc822; name=in.eml\r\n"
    b"Content-Transfer-Encoding: %s\r\n\r\n%s\r\n--b--\r\n"
)


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        (b"8bit", INNER),
        (b"base64", binascii.b2a_base64(INNER)),
        (b"quoted-printable", INNER.replace(b"=", b"=3D").replace(b"\xe4", b"=E4")),
    ],
)
def test_the_octets_are_those_of_the_attached_message(encoding, body):
    """However it is carried; and reading it gives an exact sample."""
    outer = formats.read(Source(OUTER % (encoding, body), "out.eml", Origin.DROP, client="kmail"))
    source = take_out(outer, 0)
    assert source.data == INNER
    assert (source.name, source.origin, source.client) == ("in.eml", Origin.CONTAINED, "kmail")
    assert formats.read(source).fidelity is Fidelity.EXACT


def test_it_is_no_better_than_the_message_it_was_in():
    """What a conversion lost there is lost here."""
    loss = Loss(LossCode.BODY_REBUILT)
    outer = formats.read(Source(OUTER % (b"8bit", INNER), "out.eml", Origin.DROP))
    (one,) = outer.facts.contained
    converted = replace(one, fidelity=Fidelity.HEADERS_KEPT, losses=(loss,))
    outer = replace(outer, facts=replace(outer.facts, contained=(converted,)))
    inner = formats.read(take_out(outer, 0))
    assert (inner.fidelity, inner.losses) == (Fidelity.HEADERS_KEPT, (loss,))


@pytest.mark.parametrize(
    ("encoding", "body", "fidelity"),
    [
        (b"8bit", INNER, Fidelity.SYNTHESISED),
        (b"base64", binascii.b2a_base64(INNER), Fidelity.EXACT),
    ],
)
def test_what_lies_deeper_is_no_better_either(encoding, body, fidelity):
    """Text of a converted message was converted with it; an encoded file in it was kept whole."""
    taken = Source(OUTER % (encoding, body), "", Origin.CONTAINED, ceiling=Fidelity.SYNTHESISED)
    assert take_out(formats.read(taken), 0).ceiling is fidelity


def test_what_a_mail_folder_may_have_quoted_is_told_of_the_attached_message_too():
    """Its lines were lines of the folder."""
    dividing = b"From ann@example.org Sat Nov 21 09:14:00 2026\r\n"
    quoted = INNER + b">From here\r\n>>From there\r\n"
    for inner, counts in ((quoted, [2]), (INNER, [])):
        outer = formats.read(
            Source(dividing + OUTER % (b"8bit", inner + b"\r\n>From a"), "", Origin.DROP)
        )
        told = [loss.values["count"] for loss in take_out(outer, 0).losses]
        assert told == [count + 1 for count in counts or [0]]
    encoded = OUTER % (b"base64", binascii.b2a_base64(quoted) + b"\r\n--b\r\n\r\n>From a")
    outer = formats.read(Source(dividing + encoded, "", Origin.DROP))
    assert outer.losses
    assert take_out(outer, 0).losses == ()
