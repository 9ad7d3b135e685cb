"""A body is proven by the hash in the mail's own signature, or it is not called so."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intact import limits
from intact.errors import Unreadable
from intact.fidelity import Fidelity, LossCode
from intact.formats import msg
from intact.mime.body_hash import BodyHash
from intact.outlook import proof, rungs
from intact.outlook.budget import Budget
from intact.outlook.candidates.candidate import Candidate
from intact.outlook.ladder import convert
from intact.sample import SignedState
from intact.source import Origin, Source
from outlook.msgfile import attached, mail, received
from outlook.signing import canonical, is_signed, signature

BODY = "Hello Ada,\r\n\r\nthe bill  is paid.\r\n"
EMPTY_RELAXED = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
EMPTY_SIMPLE = "frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY="


def _headers(content: str, *signatures: str) -> str:
    return "".join(signatures) + received(content)


def _text(body: str, content: str, *signatures: str, **more: object):
    return convert(mail(_headers(content, *signatures), body, **more).file())


def _with_hash(body_hash: str, way: str = "relaxed", more: str = "") -> str:
    return (
        f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/{way}; d=sender.example; s=s;{more}"
        f" h=from; bh={body_hash}; b=AAAA\r\n"
    )


@pytest.mark.parametrize("name", ["DKIM-Signature", "ARC-Message-Signature"])
@pytest.mark.parametrize("way", ["simple", "relaxed"])
@pytest.mark.parametrize("algorithm", ["rsa-sha256", "rsa-sha1"])
def test_a_matching_body_is_proven(name, way, algorithm):
    """In both canonicalisations, by old and new hashes; nothing was lost then."""
    signed = signature(BODY.encode(), name=name, way=way, algorithm=algorithm)
    made = _text(BODY, "Content-Type: text/plain\r\n", signed)
    assert made.fidelity is Fidelity.PROVEN
    assert made.losses == ()
    assert made.data == _headers("Content-Type: text/plain\r\n", signed).encode() + BODY.encode()


def test_the_sample_says_who_signed_it():
    """The domain comes from the field that matches."""
    item = mail(_headers("Content-Type: text/plain\r\n", signature(BODY.encode())), BODY).file()
    sample = msg.read(Source(item, "a.msg", Origin.FILE))
    assert sample.fidelity is Fidelity.PROVEN
    (signed,) = sample.facts.signatures
    assert (signed.domain, signed.state) == ("sender.example", SignedState.MATCHES)


def test_one_of_several_signatures_is_enough():
    """A list or a gateway signs what it made of the mail."""
    other = signature(b"something else\r\n", domain="list.example")
    made = _text(BODY, "Content-Type: text/plain\r\n", other, signature(BODY.encode()))
    assert made.fidelity is Fidelity.PROVEN


@pytest.mark.parametrize(
    "stored",
    [
        "Hello Ada,\r\n\r\nthe bill  is not paid.\r\n",
        "Hello Ada,\r\nthe bill  is paid.\r\n",
        "",
        "Hello Ada,",
    ],
)
def test_another_body_is_not_proven_and_not_accused(stored):
    """It is rebuilt as ever, with the losses it has ever had."""
    signed = _text(stored, "Content-Type: text/plain\r\n", signature(BODY.encode()))
    plain = _text(stored, "Content-Type: text/plain\r\n")
    assert signed.fidelity is plain.fidelity is Fidelity.HEADERS_EXACT
    assert signed.losses == plain.losses


@pytest.mark.parametrize(
    "field",
    [
        _with_hash(EMPTY_RELAXED),
        _with_hash(EMPTY_SIMPLE, "simple"),
        _with_hash(EMPTY_RELAXED, more=" l=0;"),
        _with_hash(EMPTY_RELAXED, "simple", more=" l=0;"),
    ],
)
@pytest.mark.parametrize("body", ["", " \r\n\r\n", "\t", BODY])
def test_the_hash_of_nothing_proves_nothing(field, body):
    """Whatever the item holds, and however little of it was signed."""
    made = _text(body, "Content-Type: text/plain\r\n", field)
    assert made.fidelity is Fidelity.HEADERS_EXACT


def test_a_signature_of_the_first_octets_proves_no_body():
    """Anybody may have added what is behind them."""
    whole = len(canonical(BODY.encode(), "relaxed"))
    for length in (1, whole - 1):
        made = _text(BODY, "Content-Type: text/plain\r\n", signature(BODY.encode(), length=length))
        assert made.fidelity is Fidelity.HEADERS_EXACT
    made = _text(BODY, "Content-Type: text/plain\r\n", signature(BODY.encode(), length=whole))
    assert made.fidelity is Fidelity.PROVEN


@pytest.mark.parametrize(
    "spoil",
    [
        lambda field: field.replace("bh=", "bh=x; bh="),
        lambda field: field.replace("a=rsa-sha256", "a=rsa-md5"),
        lambda field: field.replace("c=relaxed/relaxed", "c=relaxed/nofws"),
        lambda field: field.replace("d=sender.example", "d="),
        lambda field: field.replace("DKIM-Signature", "X-Signature"),
    ],
)
def test_a_broken_signature_proves_nothing(spoil):
    """Tags twice, unknown algorithms, no domain, another field."""
    field = spoil(signature(BODY.encode()))
    assert _text(BODY, "Content-Type: text/plain\r\n", field).fidelity is Fidelity.HEADERS_EXACT


def test_a_folded_hash_is_read():
    """Blanks inside it are none of its own (RFC 6376 3.2)."""
    field = re.sub("bh=(.{10})", r"bh=\1\r\n\t ", signature(BODY.encode()))
    assert _text(BODY, "Content-Type: text/plain\r\n", field).fidelity is Fidelity.PROVEN


def test_repaired_headers_take_the_word_away_but_keep_the_body():
    """Proven is the best rung: its header section is the stored one."""
    field = signature(BODY.encode(), way="simple")
    made = _text(BODY, "X-Spam\r\nContent-Type: text/plain\r\n", field)
    assert made.fidelity is Fidelity.HEADERS_KEPT
    assert [loss.code for loss in made.losses] == [LossCode.HEADERS_REPAIRED]
    assert made.data.endswith(BODY.encode())


def test_a_section_that_is_no_whole_one_proves_nothing():
    """Outlook writes a few lines for a draft; a signature among them is none of the mail."""
    headers = signature(BODY.encode()) + "Subject: x\r\nContent-Type: text/plain\r\n"
    assert convert(mail(headers, BODY).file()).fidelity is Fidelity.SYNTHESISED


def test_an_attachment_beside_a_text_alone_is_never_dropped():
    """The header says there was only a text; what was added later is not thrown away."""
    item = mail(_headers("Content-Type: text/plain\r\n", signature(BODY.encode())), BODY)
    item = replace(item, attachments=(attached(b"new", "new.txt", "text/plain"),))
    made = convert(item.file())
    assert made.fidelity is not Fidelity.PROVEN
    assert base64.b64encode(b"new") in made.data


def test_without_a_signature_no_candidate_is_made(monkeypatch):
    """Such an item costs nothing."""
    monkeypatch.setattr(rungs.bodies, "of", lambda *_: pytest.fail("asked for candidates"))
    assert _text(BODY, "Content-Type: text/plain\r\n").fidelity is Fidelity.HEADERS_EXACT


def test_the_number_of_candidates_is_bounded():
    """The rest is not even made."""
    made = []

    def candidates():
        while True:
            made.append(Candidate(b"body %d\r\n" % len(made)))
            yield made[-1]

    assert proof.find(candidates(), (_hash(b"never"),), Budget()) is None
    assert len(made) == limits.CANDIDATES


def test_the_octets_to_hash_are_bounded():
    """Once for each way of hashing; a count, so that no sample depends on the machine."""
    size = limits.CANDIDATE_BYTES // 3
    made = []

    def candidates():
        while True:
            made.append(Candidate(b"%08d" % len(made) + bytes(size)))
            yield made[-1]

    assert proof.find(candidates(), (_hash(b"never"),), Budget()) is None
    assert len(made) == 3
    made.clear()
    twice = (_hash(b"never"), replace(_hash(b"never"), relaxed=False))
    assert proof.find(candidates(), twice, Budget()) is None
    assert len(made) == 2


def test_with_nothing_left_to_spend_not_even_one_is_made():
    """Before the first body all forms of the texts are made up, in each of a thousand messages."""
    candidates = (pytest.fail("made") for _ in range(1))
    assert proof.find(candidates, (_hash(b"never"),), Budget(-1)) is None


def _hash(body: bytes) -> BodyHash:
    digest = hashlib.sha256(canonical(body, "relaxed")).digest()
    return BodyHash("DKIM-Signature", "a.example", True, "sha256", None, digest)


WORDS = st.text("aZ <>=.&\xe4\u20ac\r\n\t", max_size=80)
CONTENTS = st.sampled_from(
    [
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n",
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n",
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n",
        'Content-Type: multipart/alternative; boundary="000000000000dc20670616364b1a"\r\n',
        'Content-Type: multipart/alternative; boundary="_000_AM0PR09MB2770eurp_"\r\n',
        "Content-Type: multipart/mixed; boundary=simple\r\n",
        *(
            f'Content-Type: multipart/{subtype}; boundary="{boundary}"\r\n'
            for subtype, boundary in (
                ("alternative", "Apple-Mail-D590ED33-1A30-41E4-886F-6BA30E91E75C"),
                ("alternative", "Apple-Mail=_F30A9431-CF1C-4BAF-9228-81E88DF4C8E8"),
                ("alternative", "----=_NextPart_000_0022_01DB0049.E63DE430"),
                ("alternative", "--==_mimepart_58cd74766787d_37223fa998e29c2c938d"),
                ("related", "--boundary_42341_11fe0572-e950-4299-a356-aaf12205a27c"),
            )
        ),
    ]
)


@settings(max_examples=100)
@given(
    text=WORDS,
    page=WORDS,
    other=WORDS,
    content=CONTENTS,
    way=st.sampled_from(["simple", "relaxed"]),
    length=st.none() | st.integers(0, 200),
    changed=st.booleans(),
)
def test_what_is_called_proven_has_the_hash(  # noqa: PLR0913, PLR0917 - all that may vary
    text, page, other, content, way, length, changed
):
    """Signed is what would be made of the item, or of a changed one, in part or as a whole."""
    plain = convert(mail(received(content), text, page.encode()).file())
    body = plain.data.partition(b"\r\n\r\n")[2]
    field = signature(body, way=way, length=length)
    stored = mail(_headers(content, field), other if changed else text, page.encode())
    made = convert(stored.file())
    if made.fidelity is Fidelity.PROVEN:
        body_hash = re.search("bh=([^;]*)", field)[1]
        assert is_signed(made.data, body_hash, way)
        assert canonical(made.data.partition(b"\r\n\r\n")[2], way).strip()


@given(WORDS, st.data())
def test_a_changed_text_is_never_proven(text, data):
    """One character more, somewhere, that no canonicalisation takes away."""
    content = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
    text = text.replace("\r", "").replace("\n", "\r\n")
    place = data.draw(st.integers(0, len(text)))
    changed = text[:place] + "!" + text[place:]
    headers = _headers(content, signature(text.encode()))
    assert convert(mail(headers, changed).file()).fidelity is not Fidelity.PROVEN


@pytest.mark.shared
def test_real_items_called_proven_have_the_hash(corpus):
    """Of all public Outlook files; whether any is proven depends on what they hold."""
    for path in sorted(corpus.glob("*msg/*.msg")):
        try:
            made = convert(path.read_bytes())
        except Unreadable:
            continue
        if made.fidelity is Fidelity.PROVEN:
            fields = re.findall(rb"bh=\s*([^;]+);", made.data)
            hashes = [re.sub(rb"\s", b"", one).decode() for one in fields]
            ways = [(one, way) for one in hashes for way in ("simple", "relaxed")]
            stored = b"IPM.Note.SMIME" in path.read_bytes() or b"S\0M\0I\0M\0E" in path.read_bytes()
            assert stored or any(is_signed(made.data, one, way) for one, way in ways)
