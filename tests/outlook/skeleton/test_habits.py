"""How a program encodes shows in the parts that were kept, else in its boundaries."""

from __future__ import annotations

import pytest

from intact.outlook import header_block
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


def test_quoted_printable_shows_how_long_its_lines_may_be():
    """Those that were broken do."""
    body = b"=\r\n".join([b"a" * 73, b"b" * 60]) + b"\r\n" + b"c" * 77
    assert _observed(QUOTED, body) == Habits(None, None, 74)
    assert _observed(QUOTED, b"short") == Habits()
    assert _observed(QUOTED, b"x=\r\ny") == Habits()  # a line broken by hand


def test_other_parts_show_nothing():
    """Neither does an empty one."""
    assert _observed("X-Odd: 1", b"plain") == Habits()
    assert _observed(BASE64, b"") == Habits()


def test_what_one_does_not_tell_another_may():
    """The first that tells counts."""
    assert Habits(60).or_else(Habits(64, blank=True, quoted=75)) == Habits(
        60, blank=True, quoted=75
    )
    assert Habits(blank=False).or_else(Habits(64, blank=True)) == Habits(64, blank=False)


def test_content_is_encoded_accordingly():
    """In lines of that width, with or without the line end behind the last one."""
    assert Habits(20, blank=True).base64(bytes(20)) == b"A" * 20 + b"\r\nAAAAAAA=\r\n"
    assert Habits(20, blank=False).base64(bytes(20)) == b"A" * 20 + b"\r\nAAAAAAA="
    assert Habits(quoted=40).quoted_printable(b"a" * 50) == b"a" * 39 + b"=\r\n" + b"a" * 11
