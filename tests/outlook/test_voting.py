"""The labels of voting buttons are read from among the verbs of a message."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook import voting

VOTE = bytes.fromhex(  # [MS-OXOMSG] 4.5, the first of three
    "04000000035965730849504d2e4e6f746500035965730000000000000000000100000002000000020000000100"
    "0000ffffffff"
)
REPLY = bytes.fromhex(  # a verb that every message has
    "00000000055265706c790849504d2e4e6f7465074d6573736167650252450500000000000000000100000000"
    "000000020000006600000002000000"
)


def _stream(*verbs, count=None):
    return b"\x02\x01" + (count or len(verbs)).to_bytes(4, "little") + b"".join(verbs)


def _options(stream):
    return list(voting.options(stream, lambda data: data.decode("latin-1")))


def _vote(label):
    name = bytes([len(label)]) + label
    return VOTE.replace(b"\x03Yes", name)


@pytest.mark.parametrize(
    ("stream", "labels"),
    [
        (_stream(VOTE, _vote(b"No"), _vote(b"Maybe")), ["Yes", "No", "Maybe"]),
        (_stream(REPLY, VOTE), ["Yes"]),
        (_stream(REPLY), []),
        (_stream(), []),
        (b"", []),
        (b"\x02\x01", []),
        (b"\x03\x01" + _stream(VOTE)[2:], []),
        (_stream(_vote(b" "), VOTE), ["Yes"]),
    ],
)
def test_only_voting_buttons_are_told(stream, labels):
    """Replying and forwarding need no words."""
    assert _options(stream) == labels


def test_what_follows_the_buttons_is_passed_over():
    """The same labels again, as Unicode."""
    assert _options(_stream(VOTE) + b"\x04\x01\x03Y\0e\0s\0\x03Y\0e\0s\0") == ["Yes"]


def test_a_stream_that_was_cut_tells_what_is_whole():
    """And never more than it claims to have."""
    whole = _stream(VOTE, _vote(b"No"))
    assert _options(whole[:-1]) == ["Yes"]
    assert _options(_stream(VOTE, VOTE, count=1)) == ["Yes"]


def test_the_number_of_buttons_has_a_limit(monkeypatch):
    """Whatever the stream claims."""
    monkeypatch.setattr("intact.outlook.voting.VOTING_OPTIONS", 3)
    assert _options(_stream(*[VOTE] * 5, count=0xFFFFFFFF)) == ["Yes"] * 3


@given(st.binary(max_size=200))
def test_any_octets_are_read(data):
    """Without an error."""
    assert all(_options(b"\x02\x01" + data))
