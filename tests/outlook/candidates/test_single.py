"""Bodies that are one text or one file."""

from __future__ import annotations

import base64
import quopri

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from intact.outlook.candidates import single
from intact.outlook.candidates.material import File, Material
from intact.outlook.header_block import Declared
from intact.outlook.parts import Leaf

TEXT = "Gr\xfc\xdfe \r\nAda\r\n"


def _bodies(kind, params, encoding, *texts, files=()):
    declared = Declared(kind, params, encoding)
    material = Material(*texts, *[None] * (2 - len(texts)), files=files)
    return [candidate.body for candidate in single.candidates(declared, material)]


def _file(data):
    return File({}, data, Leaf("image/png", (), "base64", b""), inline=False)


@pytest.mark.parametrize(
    ("charset", "encoding", "expected"),
    [
        ("utf-8", "8bit", TEXT.encode()),
        ("iso-8859-1", "8bit", TEXT.encode("latin-1")),
        ("utf-8", "quoted-printable", b"Gr=C3=BC=C3=9Fe=20\r\nAda\r\n"),
        ("utf-8", "quoted-printable", b"Gr=C3=BC=C3=9Fe=20\r\nAda=\r\n"),
        ("utf-8", "quoted-printable", b"Gr=C3=BC=C3=9Fe =0D\r\nAda=0D\r\n".replace(b" ", b"=20")),
        ("utf-8", "base64", b"R3LDvMOfZSANCkFkYQ0K\r\n"),
        ("utf-8", "base64", b"R3LDvMOfZSAKQWRhCg==\r\n"),
        ("utf-8", "base64", b"R3LDvMOfZSANCkFkYQ==\r\n"),
    ],
)
def test_a_text_in_its_declared_charset_and_encoding(charset, encoding, expected):
    """In the habits of several programs."""
    assert expected in _bodies("text/plain", {"charset": charset}, encoding, TEXT)


def test_empty_lines_at_the_end_stay():
    """No hash tells how many there were, so they are as stored."""
    assert _bodies("text/plain", {}, "", "x\r\n\r\n\r\n")[0] == b"x\r\n\r\n\r\n"
    assert _bodies("text/plain", {}, "", "x")[0] == b"x\r\n"


def test_a_text_from_an_iphone():
    """Its lines are cut one octet later, and the last one as well."""
    bodies = _bodies("text/plain", {"charset": "utf-8"}, "quoted-printable", f"{'a' * 80}\r\n")
    assert b"a" * 76 + b"=\r\naaaa=\r\n" in bodies


def test_no_content_type_means_text():
    """In ASCII (RFC 2045 5.2)."""
    assert _bodies("", {}, "", "x\r\n")[0] == b"x\r\n"


def test_a_page_without_what_the_store_put_in():
    """As in a real item whose hash it then fits."""
    meta = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
    page = "<html><head>{}</head><body>x</body></html>"
    bodies = _bodies("text/html", {"charset": "utf-8"}, "8bit", None, page.format(meta))
    assert page.format("").encode() + b"\r\n" in bodies


def test_a_lone_file():
    """In every width."""
    bodies = _bodies("image/png", {}, "base64", files=(_file(bytes(90)),))
    assert sorted(len(body.split(b"\r\n")[0]) for body in bodies) == [60, 64, 72, 76]


@pytest.mark.parametrize(
    ("kind", "params", "files"),
    [
        ("text/plain", {"charset": "us-ascii"}, ()),
        ("text/plain", {"charset": "x-unknown"}, ()),
        ("text/plain", {"charset": "utf-8"}, (_file(b"x"),)),
        ("image/png", {}, (_file(b"x"),)),
        ("text/html", {"charset": "utf-8"}, ()),
    ],
)
def test_what_does_not_fit_gives_no_body(kind, params, files):
    """A charset too small or unknown, a file beside the text, no page."""
    assert _bodies(kind, params, "", TEXT, files=files) == []


@given(st.binary(max_size=200), st.sampled_from(["", "base64", "quoted-printable"]))
@example(b"Hello\r\n", "quoted-printable")
@example(b"Hello\r\nAda", "quoted-printable")
@example(b"\r\n", "quoted-printable")
@example(b"a\r\r\r\nb\r\n", "quoted-printable")
def test_every_way_of_writing_says_the_same(data, encoding):
    """But for line ends: a signature decides which one it was. Some programs encode their CR."""
    unpack = {"base64": base64.b64decode, "quoted-printable": quopri.decodestring}
    allowed = {_without_ends(data), _without_ends(data.replace(b"\r\n", b"\r\r\n"))}
    for one in single.encoded(data, encoding):
        found = unpack.get(encoding, bytes)(one.body)
        assert _without_ends(found) in allowed


def _without_ends(data):
    """Line ends as LF, and none at the end."""
    return data.replace(b"\r\n", b"\n").rstrip(b"\r\n")
