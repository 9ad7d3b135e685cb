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
