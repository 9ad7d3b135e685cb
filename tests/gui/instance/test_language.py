"""What is said at the door: one wish, whatever pieces it comes in, and nothing else."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.gui.instance import language
from intact.gui.instance.language import Nonsense, Visit

KEY = bytes(range(32))
NONCE = b"n" * language.NONCE

ROOT = Path(Path.cwd().anchor)
NAMES = st.text(st.characters(exclude_characters="\0/\\", exclude_categories=["Cs"]), min_size=1)
PATHS = st.lists(NAMES.map(lambda name: ROOT / f"a{name}"), max_size=20)


def wish(body: bytes, version: int = language.VERSION, length: int | None = None) -> bytes:
    """A wish with that body, and any head."""
    return struct.pack(">BI", version, len(body) if length is None else length) + body


def path(octets: bytes, length: int | None = None) -> bytes:
    """A path in a wish."""
    return struct.pack(">H", len(octets) if length is None else length) + octets


def asked() -> Visit:
    """A visitor that has asked its question and got the answer."""
    visit = Visit(KEY)
    assert visit.hear(language.question(NONCE)) == language.proof(KEY, NONCE)
    return visit


@given(PATHS, st.data())
def test_paths_arrive_as_they_were_in_whatever_pieces(paths, data):
    """Every name, in order; no path is a wish too."""
    said = language.wish(paths)
    cuts = data.draw(st.lists(st.integers(0, len(said)), max_size=8).map(sorted))
    visit, answers = asked(), []
    for start, end in zip([0, *cuts], [*cuts, len(said)], strict=True):
        answers.append(visit.hear(said[start:end]))
    assert visit.paths == tuple(paths)
    assert b"".join(dict.fromkeys(answers)) == language.TAKEN


@given(st.lists(st.binary(max_size=80), max_size=6))
def test_any_octets_are_waited_for_or_nonsense(pieces):
    """Nothing else can happen, and nothing is wanted that is not a whole path."""
    visit = asked()
    try:
        for piece in pieces:
            visit.hear(piece)
    except Nonsense:
        pass
    assert all(one.is_absolute() for one in visit.paths or ())


@given(st.binary(max_size=200))
def test_any_body_is_a_wish_or_nonsense(body):
    """Also where the head is right."""
    visit = asked()
    try:
        visit.hear(wish(body))
    except Nonsense:
        assert visit.paths is None
    else:
        assert visit.paths is not None
        assert language.wish(visit.paths)


@pytest.mark.parametrize(
    "said",
    [
        wish(b"\0\0\0\0", version=1),
        wish(b"\0\0\0\0", length=limits.WISH_BYTES + 1),
        wish(b"\0\0\0\0") + b"more",
        wish(b""),
        wish(b"\0\0\0\0more"),
        wish(b"\0\0"),
        wish(b"\0\0\0\2a"),
        wish(b"\0\0\0\1 "),
        wish(b"\0\1"),
        wish(b"\0\1" + path(b"")),
        wish(b"\0\1" + path(b"relative.eml")),
        wish(b"\0\1" + path(b"/a\0.eml")),
        wish(b"\0\1" + path(b"/a.eml", length=200)),
        wish(b"\0\2" + path(b"/a.eml")),
        wish(b"\xff\xff"),
        wish(b"\0\1" + path(b"/" + b"a" * limits.WISH_PATH_BYTES)),
    ],
    ids=range(16),
)
def test_what_breaks_a_rule_is_nonsense(said):
    """Version, lengths, counts, whole paths: each is looked at."""
    visit = asked()
    with pytest.raises(Nonsense):
        visit.hear(said)
    assert visit.paths is None


def test_a_length_that_is_too_long_is_refused_before_it_is_waited_for():
    """Four octets must not make us keep four gigabytes."""
    with pytest.raises(Nonsense):
        asked().hear(struct.pack(">BI", language.VERSION, 0xFFFFFFFF))


@given(st.text(max_size=300))
def test_a_token_of_a_desktop_arrives_and_nothing_else(token):
    """Letters and signs of ASCII, as long as such a thing is; all else is left out."""
    visit = asked()
    visit.hear(language.wish([ROOT / "a.eml"], token))
    fit = len(token) <= 256 and all("!" <= letter <= "~" for letter in token)
    assert visit.token == (token if fit else "")
    assert visit.paths == (ROOT / "a.eml",)


def test_nothing_is_listened_to_before_the_question():
    """Nor together with it: who cannot wait has not looked at the answer."""
    with pytest.raises(Nonsense):
        Visit(KEY).hear(b"GET / HTTP/1.1")
    with pytest.raises(Nonsense):
        Visit(KEY).hear(language.question(NONCE) + language.wish([]))


def test_a_second_wish_is_one_too_many():
    """One visit, one wish."""
    visit = asked()
    visit.hear(language.wish([]))
    with pytest.raises(Nonsense):
        visit.hear(language.wish([]))


def test_the_proof_needs_the_key_and_fits_one_question():
    """What was heard once is of no use later."""
    assert language.proof(KEY, NONCE) != language.proof(bytes(32), NONCE)
    assert language.proof(KEY, NONCE) != language.proof(KEY, b"o" * 32)


@pytest.mark.parametrize(
    "paths",
    [
        [Path("relative.eml")],
        [ROOT / ("a" * limits.WISH_PATH_BYTES)],
        [ROOT / str(number) for number in range(limits.FILES_PER_DROP + 1)],
        [ROOT / ("a" * 30_000)] * 40,
    ],
    ids=["relative", "long", "many", "large"],
)
def test_what_is_too_much_is_not_even_said(paths):
    """The second start then opens a window of its own."""
    with pytest.raises(ValueError, match="handed over"):
        language.wish(paths)


@pytest.mark.skipif(os.name == "nt", reason="names of files are text there")
def test_a_name_in_no_encoding_arrives_too():
    """Linux takes any octets."""
    odd = Path(os.fsdecode(b"/tmp/\xff\xfe.eml"))
    visit = asked()
    visit.hear(language.wish([odd]))
    assert visit.paths == (odd,)
