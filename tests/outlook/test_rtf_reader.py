"""Reading takes steps: no more of them than there are octets, and no more than the limit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook import rtf_header, rtf_reader

HEAD = rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fcharset0 A;}{\f3\fcharset128 B;}}"
ENOUGH = 100_000

_UNITS = (
    rb"{|}|{}|a{|{a|\|\'|\'e9|\'zz|{\*|{\*\htmltag|{\*\htmltag}|{\*\htmltag1 |{\*\a|{\*\a}"
    rb"|{\*\a{\a|{\pict{\*\a|{\*\ud|{\upr{|{\upr{a}{\*\ud b}}|\upr|\bin0 |\bin9999999999"
    rb"|\u1|\u1 |\u-10179 |\u-10179?|\uc2\u9 |\uc255\u1a|\u1\u|\f1\'e9\f3\'e9|{\f1\'e9}"
    rb"|\'83\f1 a\f3 |{\fonttbl|{\fonttbl{\f1\cpg1251|\htmlrtf|\htmlrtf |\htmlrtf x\htmlrtf0 "
    rb"|\htmlrtf{\htmlrtf0|\htmlrtf{\f1\htmlrtf0\'e9|\htmlrtf }a{|\htmlrtf\\|\par|\~|\~a"
    rb"|{\f1{\f3|{\uc1{\uc2{\uc3{\f1|{\*\htmltag a\par \x|\lquote\'e9"
)
WORST = [*_UNITS.split(b"|"), b"\0", b" ", b"\n", b"{\r", b"\\\n", b"\xe9", b"\\upr\xe9"]
"""What is worst if repeated: what never ends, changes at every step, or is looked at twice."""


@pytest.fixture
def steps(monkeypatch):
    """Counts the steps a document takes."""
    monkeypatch.setattr(rtf_reader, "RTF_STEPS", ENOUGH)

    def count(document: bytes) -> int:
        reader = rtf_reader.Reader(rtf_header.read(document))
        reader.read(document)
        return ENOUGH - len(list(reader._steps))

    return count


@pytest.mark.parametrize("unit", WORST)
def test_the_worst_documents_take_a_step_for_each_octet_at_most(steps, unit):
    """Twice as much takes twice as long: nothing is read from the beginning again."""
    once = HEAD + unit * (3_000 // len(unit))
    twice = HEAD + unit * (6_000 // len(unit))
    assert steps(twice) - steps(once) <= 3_000 + len(unit)
    assert steps(twice) - steps(once) <= 1.1 * (steps(once) + 10)


@given(st.lists(st.sampled_from(WORST), max_size=40).map(b"".join))
def test_no_mixture_is_worse(body):
    """Each step takes an octet at least; a jump may cost one more."""
    document = HEAD + body
    reader = rtf_reader.Reader(rtf_header.read(document))
    reader._steps = iter(range(2 * len(document) + 10))
    reader.read(document)
    assert reader.finished


def test_reading_ends_with_the_steps(monkeypatch):
    """Also among the braces of a group that is not shown."""
    monkeypatch.setattr(rtf_reader, "RTF_STEPS", 100)
    for body in (b"{" * 200, b"{\\*\\generator " + b"{}" * 200):
        reader = rtf_reader.Reader(rtf_header.read(HEAD + b"a" + body))
        assert reader.read(HEAD + b"a" + body).text() == "a"
        assert not reader.finished
