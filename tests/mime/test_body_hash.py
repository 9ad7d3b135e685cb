"""The hash a signed message carries of its body, held against the body."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.limits import SIGNATURES
from intact.mime import body_hash, header
from intact.mime.body_hash import BodyHash, CanonicalBody

GAME = b"Hi.\r\n\r\nWe lost the game. Are you hungry yet?\r\n\r\nJoe.\r\n"
GAME_HASH = "2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8="  # RFC 6376, appendix A.2


def found(*signatures: str) -> tuple[BodyHash, ...]:
    """The body hashes of a header section with these fields."""
    data = "".join(f"{one}\r\n" for one in signatures).encode()
    return body_hash.find(header.fields(data, len(data)))


def signature(digest: str = GAME_HASH, more: str = "", a: str = "rsa-sha256") -> str:
    """A field as signers write it."""
    return (
        f"DKIM-Signature: v=1; a={a}; d=example.com; s=brisbane;{more}\r\n  bh={digest};\r\n b=AuUo"
    )


def digest_of(octets: bytes, algorithm: str = "sha256") -> str:
    """Base64 of a hash."""
    return base64.b64encode(hashlib.new(algorithm, octets).digest()).decode()


def test_the_example_of_the_standard_matches() -> None:
    """The example of the standard matches."""
    (one,) = found(signature(more=" c=simple/simple; q=dns/txt; i=joe@football.example.com;"))
    assert (one.name, one.domain, one.relaxed) == ("DKIM-Signature", "example.com", False)
    assert one.matches(GAME)


def test_one_other_octet_does_not_match() -> None:
    """One other octet does not match."""
    (one,) = found(signature())
    assert not one.matches(GAME.replace(b"lost", b"Lost"))


@pytest.mark.parametrize(
    ("relaxed", "canonical"),
    [(True, b" C\r\nD E\r\n"), (False, b" C \r\nD \t E\r\n")],
)
def test_canonical_forms_of_the_example_in_3_4_5(relaxed: bool, canonical: bytes) -> None:  # noqa: FBT001
    """Canonical forms of the example in 3 4 5."""
    assert CanonicalBody(b" C \r\nD \t E\r\n\r\n\r\n").form(relaxed=relaxed) == canonical


@pytest.mark.parametrize(
    ("relaxed", "digest"),
    [
        (False, "frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY="),
        (True, "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ],
)
@pytest.mark.parametrize("body", [b"", b"\r\n", b"\r\n\r\n\r\n"])
def test_an_empty_body_has_the_hash_the_standard_names(
    body: bytes,
    relaxed: bool,  # noqa: FBT001
    digest: str,
) -> None:
    """An empty body has the hash the standard names."""
    way = "relaxed/relaxed" if relaxed else "relaxed/simple"
    (one,) = found(signature(digest, f" c={way};"))
    assert one.matches(body)


def test_relaxed_does_not_mind_blanks_and_empty_lines_at_the_end() -> None:
    """Relaxed does not mind blanks and empty lines at the end."""
    (one,) = found(signature(digest_of(b"a b\r\n"), " c=simple/relaxed;"))
    assert one.matches(b"a \t b \t\r\n \r\n\r\n")
    assert one.matches(b"a b")
    assert not one.matches(b"ab\r\n")


@pytest.mark.parametrize("c", ["", " c=relaxed;", " c=simple;", " c=relaxed/simple;"])
def test_without_its_own_word_the_body_is_simple(c: str) -> None:
    """Without its own word the body is simple."""
    (one,) = found(signature(more=c))
    assert not one.relaxed


def test_only_the_octets_that_were_signed_are_asked() -> None:
    """Only the octets that were signed are asked."""
    (one,) = found(signature(digest_of(GAME[:10]), " l=10;"))
    body = CanonicalBody(GAME + b"A footer of the list\r\n")
    assert body.matches(one)
    assert not body.is_covered_by(one)


def test_a_length_beyond_the_body_matches_nothing() -> None:
    """A length beyond the body matches nothing."""
    (one,) = found(signature(more=f" l={len(GAME) + 1};"))
    assert not one.matches(GAME)


def test_a_length_that_ends_with_the_body_covers_it() -> None:
    """A length that ends with the body covers it."""
    (one,) = found(signature(more=f" l={len(GAME)};"))
    body = CanonicalBody(GAME)
    assert body.matches(one)
    assert body.is_covered_by(one)


@pytest.mark.parametrize("a", ["rsa-sha256", "RSA-SHA256", "ed25519-sha256"])
def test_known_algorithms(a: str) -> None:
    """Known algorithms."""
    assert found(signature(a=a))[0].algorithm == "sha256"


def test_sha1_of_old_messages_is_known() -> None:
    """Sha1 of old messages is known."""
    (one,) = found(signature(digest_of(GAME, "sha1"), a="rsa-sha1"))
    assert one.matches(GAME)


@pytest.mark.parametrize(
    "broken",
    [
        signature(a="rsa-md5"),
        signature(more=" c=simple/nowsp;"),
        signature(more=" l=-1;"),
        signature(more=" l=1e3;"),
        signature(more=f" l={'9' * 77};"),
        signature(more=f" bh={GAME_HASH};"),  # twice: nobody knows which one counts
        signature("AAAA"),
        signature(GAME_HASH[:-4]),
        signature("!" + GAME_HASH),
        signature(digest_of(GAME, "sha1")),
        signature().replace("d=example.com", "d=<b>example.com"),
        signature().replace("d=example.com;", ""),
        "DKIM-Signature: ",
        "DKIM-Signature: ;;;=;=",
        "X-DKIM-Signature: " + signature().partition(": ")[2],
    ],
)
def test_a_signature_that_is_none_is_passed_over(broken: str) -> None:
    """A signature that is none is passed over."""
    assert found(broken) == ()


def test_a_hash_may_be_folded() -> None:
    """A hash may be folded."""
    folded = f"{GAME_HASH[:10]}\r\n\t {GAME_HASH[10:]}"
    assert found(signature(folded)) == found(signature())


def test_lists_and_gateways_sign_again() -> None:
    """Lists and gateways sign again."""
    names = ["ARC-Message-Signature", "X-Google-DKIM-Signature", "dkim-signature"]
    found_names = [
        one.name for one in found(*(signature().replace("DKIM-Signature", n) for n in names))
    ]
    assert found_names == names


def test_so_many_signatures_are_looked_at_and_no_more() -> None:
    """So many signatures are looked at and no more."""
    assert len(found(*[signature()] * (SIGNATURES + 1))) == SIGNATURES


def by_lines(body: bytes, *, relaxed: bool) -> bytes:
    """The canonical form, line by line as the standard tells it."""
    lines = body.split(b"\r\n")
    if relaxed:
        lines = [re.sub(rb"[ \t]+", b" ", line) for line in lines]
        lines = [line.rstrip(b" ") for line in lines]
    while lines and lines[-1] == b"":
        lines.pop()
    if not lines:
        return b"" if relaxed else b"\r\n"
    return b"".join(line + b"\r\n" for line in lines)


@given(
    st.lists(st.sampled_from([b" ", b"\t", b"a", b"\r\n", b"\r", b"\n", b"\xe4"])).map(b"".join),
    st.booleans(),
)
def test_canonical_forms_are_those_of_the_standard(body: bytes, relaxed: bool) -> None:  # noqa: FBT001
    """Canonical forms are those of the standard."""
    assert CanonicalBody(body).form(relaxed=relaxed) == by_lines(body, relaxed=relaxed)


@given(st.text(), st.text(max_size=40))
def test_any_text_in_a_signature_is_none_or_well_formed(value: str, name: str) -> None:
    """Any text in a signature is none or well formed."""
    data = f"DKIM-Signature: {name}={value}; {signature()[16:]}\r\n".encode("utf-8", "replace")
    for one in body_hash.find(header.fields(data, len(data))):
        assert re.fullmatch(r"[a-z0-9_.-]+", one.domain)
        assert len(one.digest) == hashlib.new(one.algorithm).digest_size


@pytest.mark.parametrize("body", [b"", b"\r\n", b" \t\r\n\r\n"])
def test_the_hash_of_nothing_says_nothing_of_a_whole(body: bytes) -> None:
    """A body without a visible letter has the same hash as many another."""
    (one,) = found(signature(digest_of(b""), " c=simple/relaxed;"))
    assert one.matches(body)
    assert not body_hash.is_whole(body, (one,))


def test_a_whole_is_signed_to_its_last_octet() -> None:
    """One of several signatures is enough; one of the beginning is not."""
    (part,) = found(signature(digest_of(GAME[:10]), " l=10;"))
    (whole,) = found(signature())
    assert body_hash.is_whole(GAME, (part, whole))
    assert not body_hash.is_whole(GAME, (part,))
