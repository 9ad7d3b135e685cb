"""The hash of its body that a signed message carries, held against the body: works offline.

DKIM-Signature, ARC-Message-Signature and X-Google-DKIM-Signature name the hash of the body as it
was when they were written (`bh=`, RFC 6376 3.5; RFC 8617 4.1.2). No key is needed to compare it. A
match says that the body is what that field speaks of; the field itself is text of the message
until somebody checks the signature with the signer's key.
"""

from __future__ import annotations

import binascii
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from intact.limits import DOMAIN_CHARACTERS, HASHED_BYTES, SIGNATURE_BYTES, SIGNATURES
from intact.mime import header
from intact.mime.header import RawField

_FIELDS: Final = ("dkim-signature", "arc-message-signature", "x-google-dkim-signature")
_ALGORITHMS: Final = {
    "rsa-sha256": ("sha256", 32),
    "ed25519-sha256": ("sha256", 32),  # RFC 8463
    "rsa-sha1": ("sha1", 20),  # RFC 8301 forbids it; old messages carry it all the same
}
_WHITE: Final = re.compile(r"[ \t\r\n]+")
_DOMAIN: Final = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9])?")
_ENDS: Final = re.compile(rb"(?:\n\r)*")
"""CRLF read backwards: from the end, so that a run of half line ends is passed over once."""


@dataclass(frozen=True, slots=True)
class BodyHash:
    """What one signature says of the body.

    Attributes:
        name: of the field, as written.
        domain: the signer's (`d=`), lower case.
        relaxed: canonicalisation of the body, else "simple" (RFC 6376 3.4.3, 3.4.4).
        algorithm: of the hash, as hashlib names it.
        length: octets of the canonical body that were signed (`l=`), None for all of them.
        digest: the hash (`bh=`).
    """

    name: str
    domain: str
    relaxed: bool
    algorithm: str
    length: int | None
    digest: bytes

    def matches(self, body: bytes) -> bool:
        """Whether this body, with CRLF line ends, has the hash, as far as it was signed."""
        return CanonicalBody(body).matches(self)


@dataclass(slots=True)
class CanonicalBody:
    """A body whose line ends are CRLF, made canonical at most once in each way."""

    body: bytes
    _forms: dict[bool, bytes] = field(default_factory=dict)
    _digests: dict[tuple[bool, str, int], bytes] = field(default_factory=dict)

    def form(self, *, relaxed: bool) -> bytes:
        """The canonical octets."""
        if relaxed not in self._forms:
            self._forms[relaxed] = _relaxed(self.body) if relaxed else _simple(self.body)
        return self._forms[relaxed]

    def matches(self, wanted: BodyHash) -> bool:
        """Whether the part of it that was signed has that hash."""
        canonical = self.form(relaxed=wanted.relaxed)
        length = len(canonical) if wanted.length is None else wanted.length
        if length > len(canonical):  # RFC 6376 3.5: more than there is
            return False
        known = (wanted.relaxed, wanted.algorithm, length)
        if known not in self._digests:
            signed = memoryview(canonical)[:length]
            made = hashlib.new(wanted.algorithm, signed, usedforsecurity=False)
            self._digests[known] = made.digest()
        return self._digests[known] == wanted.digest

    def is_covered_by(self, wanted: BodyHash) -> bool:
        """Whether that signature speaks of all of it, to the last octet."""
        length = wanted.length
        return length is None or length == len(self.form(relaxed=wanted.relaxed))


def is_whole(body: bytes, hashes: Iterable[BodyHash]) -> bool:
    """Whether one of the hashes speaks of this body to its last octet.

    The hash of nothing, or of a part, says nothing of the whole; too large a body is not asked.
    """
    if not body or body.isspace() or len(body) > HASHED_BYTES:
        return False
    canonical = CanonicalBody(body)
    return any(canonical.matches(one) and canonical.is_covered_by(one) for one in hashes)


def find(fields: Iterable[RawField]) -> tuple[BodyHash, ...]:
    """The body hashes of a header section, in order, as many as `limits.SIGNATURES`.

    Signatures that cannot be used (broken, unknown algorithm, a tag that stands twice) are none.
    """
    signatures = header.values(fields, *_FIELDS)
    found = (_read(one) for one in islice(signatures, SIGNATURES))
    return tuple(one for one in found if one is not None)


def _read(signature: RawField) -> BodyHash | None:
    if len(signature.value) > SIGNATURE_BYTES:
        return None
    tags = _tags(signature.text)
    algorithm = _ALGORITHMS.get(tags.get("a", "").lower())
    domain = tags.get("d", "").lower()
    way = tags.get("c", "simple").lower().partition("/")[2] or "simple"
    if algorithm is None or way not in {"simple", "relaxed"} or not is_domain(domain):
        return None
    length = tags.get("l")
    if length is not None and not (length.isascii() and length.isdigit() and len(length) <= 76):
        return None
    digest = _base64(tags.get("bh", ""))
    if len(digest) != algorithm[1]:
        return None
    counted = None if length is None else int(length)
    return BodyHash(signature.name, domain, way == "relaxed", algorithm[0], counted, digest)


def _tags(text: str) -> Mapping[str, str]:
    """The tags of a signature (RFC 6376 3.2); none where one stands twice: then none is valid."""
    tags: dict[str, str] = {}
    for part in text.split(";"):
        name, equals, value = part.partition("=")
        name = name.strip()
        if name in tags:
            return {}
        if equals:
            tags[name] = _WHITE.sub("", value)
    return tags


def is_domain(text: str) -> bool:
    """Whether a text has the form of a domain in lower case, and nothing but that."""
    return len(text) <= DOMAIN_CHARACTERS and _DOMAIN.fullmatch(text) is not None


def _base64(text: str) -> bytes:
    try:
        return binascii.a2b_base64(text, strict_mode=True)
    except ValueError:  # of which binascii.Error is one
        return b""


def _simple(body: bytes) -> bytes:
    """RFC 6376 3.4.3: empty lines at the end do not count; an empty body is one empty line."""
    return _without_empty_lines(body) + b"\r\n"


def _relaxed(body: bytes) -> bytes:
    """RFC 6376 3.4.4: blanks are one blank, none at the end of a line; an empty body is nothing."""
    even = body.replace(b"\t", b" ")
    while b"  " in even:  # each round halves every run
        even = even.replace(b"  ", b" ")
    even = even.replace(b" \r\n", b"\r\n")
    kept = _without_empty_lines(even.removesuffix(b" "))
    return kept + b"\r\n" if kept else b""


def _without_empty_lines(body: bytes) -> bytes:
    """Without the line ends it ends in."""
    backwards = body[len(body.rstrip(b"\r\n")) :][::-1]
    ends = _ENDS.match(backwards)
    return body[: len(body) - (ends.end() if ends else 0)]
