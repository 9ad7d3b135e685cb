"""A mail that Exchange took apart comes back octet by octet, if its parts were encoded plainly.

Where an encoder had a way of its own (a width, a blank line behind base64) that nothing shows, the
content is the same and everything around it too.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.fidelity import Fidelity, LossCode
from intact.mime import lines, structure, transfer
from intact.outlook.ladder import convert
from outlook.exchange import FIELD, Ways, take_in
from outlook.mail_shapes import HABITS, SHAPES, base64, mail

ON_SKELETON = {Fidelity.SKELETON, Fidelity.PROVEN}
WAYS = (
    Ways(),
    Ways(blank=False),
    Ways(name="X-ExchangeMime-Skeleton-Content-Id"),
    Ways(with_headers=False),
)


@pytest.mark.parametrize("ways", WAYS)
@pytest.mark.parametrize("shape", SHAPES)
def test_a_mail_of_every_shape_comes_back(shape: str, ways: Ways) -> None:
    """Header section, boundaries, preamble, epilogue, part headers and every part."""
    item = take_in(SHAPES[shape], ways)
    made = convert(item.file())
    assert made.data == SHAPES[shape]
    assert made.fidelity is Fidelity.SKELETON
    assert {loss.code for loss in made.losses} == {LossCode.BODY_REBUILT}


@pytest.mark.parametrize("shape", ["forward", "bounce"])
def test_messages_inside_come_back_on_their_own_skeletons(shape: str) -> None:
    """And are where they are said to be."""
    data = SHAPES[shape]
    made = convert(take_in(data).file())
    (inner,) = made.embedded
    assert inner.fidelity is Fidelity.SKELETON
    (message,) = [one for one in structure.scan(data).walk() if one.content.is_message]
    assert (inner.start, inner.end) == (message.body_start, message.end)


@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_of_exchange_is_left(shape: str) -> None:
    """Neither its field nor its identifiers."""
    made = convert(take_in(SHAPES[shape]).file())
    assert b"skeleton" not in made.data.lower()
    assert b"PROD.OUTLOOK.COM" not in made.data
    assert FIELD.encode() not in made.data


LETTERS = st.characters(codec="utf-8", exclude_categories=["C"])
TEXT = st.lists(st.text(LETTERS, max_size=90), min_size=1, max_size=5).map("\r\n".join)


@st.composite
def leaves(draw: st.DrawFn, habits: tuple[int, bool, Callable], kind: str) -> bytes:
    """A part in one of the encodings."""
    encoding = draw(st.sampled_from(["8bit", "base64", "quoted-printable"]))
    if kind.startswith("text/"):
        data = ("ü" + draw(TEXT)).encode()
    else:
        encoding = "base64"
        data = draw(st.binary(min_size=1, max_size=200))
    content = {
        "8bit": lambda: data,
        "base64": lambda: base64(data, habits[0], blank=habits[1]),
        "quoted-printable": lambda: habits[2](data),
    }[encoding]()
    named = draw(st.sampled_from([b"", b"Content-Description:  odd \r\n", b"x-y:\r\n z\r\n"]))
    head = f"Content-Type: {kind}; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n"
    return head.encode() + named + b"\r\n" + content


@st.composite
def mails(draw: st.DrawFn) -> bytes:
    """A mail with one body and files, nested at will; boundaries tell the program."""
    prefix = draw(st.sampled_from(list(HABITS)))
    habits = HABITS[prefix]
    kinds = draw(st.sampled_from([["text/html"], ["text/plain"], ["text/plain", "text/html"]]))
    files = draw(st.integers(0, 3)) * ["image/png"]
    parts = [draw(leaves(habits, kind)) for kind in [*kinds, *files]]
    preamble = draw(st.sampled_from([b"", b"preamble\r\n", b"\r\n"]))
    epilogue = draw(st.sampled_from([b"", b"\r\n", b"\r\n\r\nepilogue\r\n"]))
    boundary = 0
    while len(parts) > 1 or not boundary:
        boundary += 1
        line = f"--{prefix}{boundary}".encode()
        count = draw(st.integers(1, len(parts)))
        head = f'Content-Type: multipart/mixed;\r\n boundary="{prefix}{boundary}"\r\n\r\n'.encode()
        body = b"".join(line + b"\r\n" + one + b"\r\n" for one in parts[:count])
        parts = [head + preamble + body + line + b"--" + epilogue, *parts[count:]]
    return mail(parts[0])


@given(mails(), st.sampled_from(WAYS))
def test_every_mail_comes_back(data: bytes, ways: Ways) -> None:
    """However it is nested and whatever it holds."""
    made = convert(take_in(data, ways).file())
    assert made.data == data
    assert made.fidelity is Fidelity.SKELETON


def _frame(data: bytes) -> list[bytes]:
    """All that is not content: header sections, delimiters, preambles, epilogues."""
    pieces: list[bytes] = []
    place = 0
    for entity in structure.scan(data).walk():
        if entity.level == 0 and not (entity.content.is_multipart and entity.children):
            pieces.append(data[place : entity.body_start])
            place = entity.end
    return [*pieces, data[place:].rstrip()]


def _contents(data: bytes) -> list[bytes]:
    """The lines of the parts, however they end.

    Messages are left out: their own parts may be encoded otherwise.
    """
    leaves = [one for one in structure.scan(data).walk() if one.level == 0 and not one.children]
    bodies = [(data[one.body_start : one.end], one.content.encoding) for one in leaves]
    return [b"\n".join(transfer.decode(*body).splitlines()).rstrip() for body in bodies]


@pytest.mark.shared
def test_real_mails_come_back(corpus: Path) -> None:
    """Most octet by octet; all with the same frame, and with the same content in other lines."""
    exact = alike = 0
    for path in sorted((corpus / "eml").iterdir()):
        data = lines.to_crlf(path.read_bytes().lstrip())
        if b"\r\n\r\n" not in data:
            continue  # nothing but a header section
        made = convert(take_in(data).file())
        every = [made, *made.embedded]
        codes = {loss.code for one in every for loss in one.losses}
        if codes - {LossCode.BODY_REBUILT} or {one.fidelity for one in every} - ON_SKELETON:
            continue
        alike += 1
        exact += made.data == data
        assert _frame(made.data) == _frame(data), path.name
        assert _contents(made.data) == _contents(data), path.name
    assert exact > 150
    assert alike > 300
