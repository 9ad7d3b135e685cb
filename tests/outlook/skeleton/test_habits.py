"""How a program encodes shows in the parts that were kept, else in its boundaries."""

from __future__ import annotations

import pytest

from intact.outlook import header_block
from intact.outlook.candidates.quoted_printable import EXCHANGE, MOZILLA, OUTLOOK, RUBY
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.skeleton import habits, slots, stored
from intact.outlook.skeleton.habits import Habits
from intact.outlook.tags import Tag
from outlook.mail_shapes import base64, mail
from outlook.msgfile import Item


def _observed(encoding: str, body: bytes) -> Habits:
    """What a skeleton shows that keeps such a part."""
    head = f'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n{encoding}\r\n\r\n'
    data = mail(head.encode() + body + b"\r\n--b--\r\n")
    properties = Properties.of(open_item(Item(octets={Tag.MIME_SKELETON: data}).file()), TOP_HEADER)
    plan = stored.find(properties, header_block.read(properties))
    assert plan is not None
    return habits.observed(plan, slots.of(plan))


BASE64 = "Content-Transfer-Encoding: base64"
QUOTED = "Content-Transfer-Encoding: quoted-printable"


@pytest.mark.parametrize("blank", [True, False])
@pytest.mark.parametrize("width", [60, 64, 72, 76])
def test_base64_shows_its_width_and_what_follows_it(width, blank):
    """Both hold for the parts that were taken out as well."""
    found = _observed(BASE64, base64(bytes(500), width, blank=blank))
    assert found == Habits(width, blank, None)


@pytest.mark.parametrize(
    "body", [b"QUJD", b"QUJ\r\nD", b"QUJD\r\nQUJD", b"A" * 4_000 + b"\r\n" + b"A" * 8]
)
def test_base64_of_one_line_or_of_an_odd_width_shows_no_width(body):
    """It might have been any."""
    assert _observed(BASE64, body).width is None


@pytest.mark.parametrize("way", [EXCHANGE, OUTLOOK, MOZILLA])
def test_quoted_printable_shows_the_way_it_was_written(way):
    """The same lines come out of that one only."""
    content = b"words " * 40 + b"\r\n" + b"x" * 76 + b"\r\n"
    assert _observed(QUOTED, way.encode(content)).quoted == way


def test_quoted_printable_that_every_way_writes_alike_shows_none(monkeypatch):
    """Nor does one that no program known writes, or one that is too long to be written anew."""
    assert _observed(QUOTED, b"short") == Habits()
    assert _observed(QUOTED, b"x=\r\ny") == Habits()
    monkeypatch.setattr("intact.outlook.skeleton.habits.CANDIDATE_CHARACTERS", 80)
    assert _observed(QUOTED, MOZILLA.encode(b"a" * 90)) == Habits()


def test_other_parts_show_nothing():
    """Neither does an empty one."""
    assert _observed("X-Odd: 1", b"plain") == Habits()
    assert _observed(BASE64, b"") == Habits()


def test_what_one_does_not_tell_another_may():
    """The first that tells counts."""
    other = Habits(64, blank=True, quoted=RUBY)
    assert Habits(60).or_else(other) == Habits(60, blank=True, quoted=RUBY)
    assert Habits(blank=False, quoted=MOZILLA).or_else(other) == Habits(64, False, MOZILLA)


def test_content_is_encoded_accordingly():
    """In lines of that width, with or without the line end behind the last one."""
    assert Habits(20, blank=True).base64(bytes(20)) == b"A" * 20 + b"\r\nAAAAAAA=\r\n"
    assert Habits(20, blank=False).base64(bytes(20)) == b"A" * 20 + b"\r\nAAAAAAA="
    long = b"a" * 90
    assert Habits(quoted=MOZILLA).quoted_printable(long) == b"a" * 73 + b"=\r\n" + b"a" * 17
    assert Habits().quoted_printable(long) == b"a" * 75 + b"=\r\n" + b"a" * 15
    assert Habits(quoted=MOZILLA).quoted_printable(b"a\rb\nc") == b"a=0Db=0Ac"
