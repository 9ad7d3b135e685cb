"""Reading takes steps: no more of them than there are octets, and no more than the limit."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.rtf import head, reader, tokens
from intact.outlook.rtf.reader import Reader
from intact.outlook.rtf.tokens import TOKEN

HEAD = rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fcharset0 A;}{\f3\fcharset128 B;}}"
ENOUGH = 100_000

_UNITS = (
    rb"{|}|{}|a{|{a|\|\'|\'e9|\'zz|{\*|{\*\htmltag|{\*\htmltag}|{\*\htmltag1 |{\*\a|{\*\a}"
    rb"|{\*\a{\a|{\pict{\*\a|{\*\ud|{\upr{|{\upr{a}{\*\ud b}}|\upr|\bin0 |\bin9999999999"
    rb"|\u1|\u1 |\u-10179 |\u-10179?|\uc2\u9 |\uc255\u1a|\u1\u|\f1\'e9\f3\'e9|{\f1\'e9}"
    rb"|\'83\f1 a\f3 |{\fonttbl|{\fonttbl{\f1\cpg1251|\htmlrtf|\htmlrtf |\htmlrtf x\htmlrtf0 "
    rb"|\htmlrtf{\htmlrtf0|\htmlrtf{\f1\htmlrtf0\'e9|\htmlrtf }a{|\htmlrtf\\|\par|\~|\~a"
    rb"|\u9\'e9\'e9|\u9\'e9\'e9\'e9|\u9?|\u9"
    rb"|{\f1{\f3|{\uc1{\uc2{\uc3{\f1|{\*\htmltag a\par \x|\lquote\'e9"
)
WORST = [*_UNITS.split(b"|"), b"\0", b" ", b"\n", b"{\r", b"\\\n", b"\xe9", b"\\upr\xe9"]
"""What is worst if repeated: what never ends, changes at every step, or is looked at twice."""


HEADS = [HEAD, HEAD + rb"\uc2 ", HEAD + rb"\uc0 ", HEAD.replace(rb"\fromhtml1", b"", 1)]
"""Other numbers of octets for old readers, and a document where htmlrtf means nothing."""


class Counted:
    """Cuts a document into tokens, and counts the octets in them."""

    def __init__(self) -> None:
        self.octets = 0

    def finditer(self, rtf: bytes, place: int) -> Iterator[re.Match[bytes]]:
        """The same tokens."""
        for token in TOKEN.finditer(rtf, place):
            self.octets += token.end() - token.start()
            yield token


@pytest.fixture
def work(monkeypatch):
    """Counts the steps a document takes, and the octets of its tokens."""
    monkeypatch.setattr(reader, "RTF_STEPS", ENOUGH)

    def count(document: bytes) -> tuple[int, int]:
        counted = Counted()
        monkeypatch.setattr(tokens, "TOKEN", counted)
        reading = Reader(head.read(document))
        reading.read(document)
        return ENOUGH - len(list(reading._steps)), counted.octets

    return count


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("unit", WORST)
def test_the_worst_documents_take_twice_the_work_for_twice_the_octets(work, head, unit):
    """At most a step for each octet, and nothing is read from the beginning again."""
    steps, octets = work(head + unit * (3_000 // len(unit)))
    more_steps, more_octets = work(head + unit * (6_000 // len(unit)))
    assert more_steps - steps <= 3_000 + len(unit)
    assert more_steps - steps <= 1.1 * (steps + 10)
    assert more_octets - octets <= 1.1 * (octets + 500)


@given(st.lists(st.sampled_from(WORST), max_size=40).map(b"".join))
def test_no_mixture_is_worse(body):
    """Each step takes an octet at least; a jump may cost one more."""
    document = HEAD + body
    reading = Reader(head.read(document))
    reading._steps = iter(range(2 * len(document) + 10))
    reading.read(document)
    assert reading.finished


def test_reading_ends_with_the_steps(monkeypatch):
    """Also among the braces of a group that is not shown."""
    monkeypatch.setattr(reader, "RTF_STEPS", 100)
    for body in (b"{" * 200, b"{\\*\\generator " + b"{}" * 200):
        reading = Reader(head.read(HEAD + b"a" + body))
        assert reading.read(HEAD + b"a" + body).text() == "a"
        assert not reading.finished
