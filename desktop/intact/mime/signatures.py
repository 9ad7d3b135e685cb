"""Which signatures of a message still fit its body."""

from __future__ import annotations

from collections.abc import Sequence

from intact.limits import HASHED_BYTES
from intact.mime import body_hash, lines
from intact.mime.body_hash import BodyHash, CanonicalBody
from intact.mime.header import RawField
from intact.mime.structure import Entity
from intact.sample import Signature, SignedState


def find(data: bytes, root: Entity, fields: Sequence[RawField]) -> tuple[Signature, ...]:
    """What the signatures in the header section of a message say of its body, in their order.

    Line ends are compared as they were on the way: CRLF, whatever a file has made of them.
    """
    hashes = body_hash.find(fields)
    if not hashes:
        return ()
    if len(data) - root.body_start > HASHED_BYTES:
        return tuple(Signature(one.name, one.domain, SignedState.NOT_CHECKED) for one in hashes)
    body = CanonicalBody(lines.to_crlf(data[root.body_start :]))
    return tuple(Signature(one.name, one.domain, _state(body, one)) for one in hashes)


def _state(body: CanonicalBody, wanted: BodyHash) -> SignedState:
    if not body.matches(wanted):
        return SignedState.DIFFERS
    covered = body.is_covered_by(wanted)
    return SignedState.MATCHES if covered else SignedState.MATCHES_IN_PART
