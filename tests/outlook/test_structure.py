"""The structure a header declares is built where the content goes into it, else the plainest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.outlook import parts, structure
from intact.outlook.body import Body, Text
from intact.outlook.content import Attached, Content
from intact.outlook.header_block import Declared
from intact.outlook.parts import Leaf, Message, Multipart
from intact.outlook.seed import Seed
from intact.outlook.writer import Boundaries

PLAIN = Text("hello\r\n", None, ("utf-8",))
HTML = Text("", b"<p>hello", ("utf-8",), references=True)
FILE = Leaf("application/pdf", (), "base64", b"eA==\r\n")
PICTURE = Leaf("image/png", (), "base64", b"eA==\r\n")
STATUS = Leaf("message/delivery-status", (), "7bit", b"Reporting-MTA: dns; x\r\n")
CALENDAR = Leaf("text/calendar", (), "base64", b"eA==\r\n")
MAIL = Message(b"Subject: x\r\n\r\n", (), ())
MAIL_8BIT = Message("Subject: ü\r\n\r\n".encode(), (), ())
CONTROL = Leaf("application/pgp-encrypted", (), "7bit", b"Version: 1\r\n")
RETURNED = Leaf("text/rfc822-headers", (), "7bit", b"Subject: x\r\n")
EMPTY_PAGE = Text("", b"<html><head><title>x</title></head><body><p>&nbsp;</p></body>", ("utf-8",))


def _content(plain=PLAIN, html=HTML, inline=(), files=()):
    pictures = [Attached(part, inline=True) for part in inline]
    return Content(Body(plain, html, ()), (*map(Attached, files), *pictures))


RTF = Content(Body(PLAIN, None, (), rb"{\rtf1 hello}"))
REPORT = _content(html=None, files=[STATUS])


def _invited(files):
    return replace(_content(None, None, files=files), alternatives=(CALENDAR,))


def _shape(part):
    """`mixed(text/plain,application/pdf)`"""
    if isinstance(part, Multipart):
        return f"{part.subtype}({','.join(map(_shape, part.parts))})"
    return part.type if isinstance(part, Leaf) else "message/rfc822"


def _declared(kind, encoding="", **params):
    return Declared(kind, params, encoding)


def _fitted(kind, content, encoding="", **params):
    params.setdefault("boundary", "=_b")
    return structure.fitted(_declared(kind, encoding, **params), content, Boundaries(Seed(b"s")))


@pytest.mark.parametrize(
    ("content", "shape"),
    [
        (_content(html=None), "text/plain"),
        (_content(plain=None), "text/html"),
        (_content(None, None), "text/plain"),
        (_content(), "alternative(text/plain,text/html)"),
        (RTF, "alternative(text/plain,text/rtf)"),
        (_content(inline=[PICTURE]), "related(alternative(text/plain,text/html),image/png)"),
        (_content(html=None, files=[FILE]), "mixed(text/plain,application/pdf)"),
        (
            _content(inline=[PICTURE], files=[FILE, MAIL]),
            (
                "mixed(related(alternative(text/plain,text/html),image/png),"
                "application/pdf,message/rfc822)"
            ),
        ),
    ],
)
def test_the_plainest_structure_holds_everything(content, shape):
    """[MS-OXCMAIL] 2.1.3.3 and 2.1.3.4."""
    assert _shape(structure.free(content, Boundaries(Seed(b"s")))) == shape


@pytest.mark.parametrize(
    ("kind", "content", "shape"),
    [
        ("alternative", _content(), "alternative(text/plain,text/html)"),
        ("alternative", _content(html=None), "alternative(text/plain)"),
        ("alternative", RTF, "alternative(text/plain,text/rtf)"),
        ("mixed", RTF, "mixed(alternative(text/plain,text/rtf))"),
        (
            "alternative",
            _content(inline=[PICTURE], files=[FILE, CALENDAR]),
            (
                "alternative(text/plain,mixed(related(text/html,image/png),application/pdf),"
                "text/calendar)"
            ),
        ),
        ("mixed", _content(), "mixed(alternative(text/plain,text/html))"),
        ("mixed", _content(None, None, files=[MAIL]), "mixed(text/plain,message/rfc822)"),
        (
            "related",
            _content(inline=[PICTURE], files=[FILE]),
            "related(alternative(text/plain,text/html),application/pdf,image/png)",
        ),
        ("report", REPORT, "report(text/plain,message/delivery-status)"),
        (
            "report",
            _content(html=None, files=[RETURNED, STATUS]),
            "report(text/plain,message/delivery-status,text/rfc822-headers)",
        ),
        (
            "report",
            _content(html=None, files=[MAIL, Message(MAIL.data, (), ()), FILE, STATUS]),
            (
                "report(mixed(text/plain,message/rfc822,application/pdf),"
                "message/delivery-status,message/rfc822)"
            ),
        ),
        ("report", _content(html=None, files=[RETURNED]), "report(text/plain,text/rfc822-headers)"),
        (
            "encrypted",
            _content(None, None, files=[CONTROL, FILE]),
            ("encrypted(application/pgp-encrypted,application/pdf)"),
        ),
        (
            "encrypted",
            _content(None, EMPTY_PAGE, files=[FILE, CONTROL]),
            ("encrypted(application/pgp-encrypted,application/pdf)"),
        ),
        ("parallel", _content(html=None, files=[FILE]), "parallel(text/plain,application/pdf)"),
    ],
)
def test_the_declared_multipart_is_built(kind, content, shape):
    """Same subtype, same boundary, everything inside."""
    root = _fitted(f"multipart/{kind}", content)
    assert _shape(root) == shape
    assert root.boundary == "=_b"


@pytest.mark.parametrize(
    ("kind", "content", "params"),
    [
        ("multipart/mixed", _content(), {"boundary": ""}),
        ("multipart/mixed", _content(), {"boundary": "a\tb"}),
        ("multipart/mixed", _content(), {"boundary": "ü"}),
        ("multipart/mixed", _content(), {"boundary": "x" * 201}),
        ("multipart/related", _content(), {"type": "text/html"}),
        ("multipart/report", _content(files=[FILE]), {}),
        ("multipart/report", _content(files=[MAIL]), {}),
        ("multipart/encrypted", _content(files=[FILE]), {}),
        ("multipart/encrypted", _content(files=[CONTROL, FILE]), {}),
        ("multipart/encrypted", _content(None, files=[CONTROL, FILE]), {}),
        ("multipart/encrypted", _content(None, None, files=[CONTROL, FILE, FILE]), {}),
        ("multipart/encrypted", _content(None, None, [PICTURE], [CONTROL, FILE]), {}),
        ("multipart/encrypted", _invited([CONTROL, FILE]), {}),
        ("application/pdf", _invited([FILE]), {}),
        ("multipart/signed", _content(files=[FILE]), {}),
        ("application/ms-tnef", _content(), {}),
        ("text/plain", _content(files=[FILE]), {}),
        ("text/plain", _content(plain=None), {}),
        ("text/html", _content(html=None), {}),
        ("text/html", _content(inline=[PICTURE]), {}),
        ("", _content(), {}),
    ],
)
def test_there_is_no_fit_where_the_declaration_would_lie(kind, content, params):
    """The ladder then takes another rung."""
    assert _fitted(kind, content, **params) is None


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "x-unknown"])
def test_an_encoded_multipart_is_no_fit(encoding):
    """It would make the mail unreadable (RFC 2045 6.4)."""
    assert _fitted("multipart/mixed", _content(), encoding) is None


@pytest.mark.parametrize(("encoding", "fits"), [("", False), ("7bit", False), ("8bit", True)])
def test_8_bit_messages_need_a_root_that_says_so(encoding, fits):
    """An embedded message must not be encoded, so its container tells."""
    found = _fitted("multipart/mixed", _content(files=[MAIL_8BIT]), encoding)
    assert (found is not None) is fits


def test_a_boundary_that_occurs_inside_is_no_fit():
    """Receivers would cut there."""
    inner = Message(b"Subject: x\r\n\r\n--=_b\r\n", (), ())
    assert _fitted("multipart/mixed", _content(files=[inner])) is None
    assert _fitted("multipart/mixed", _content(files=[inner]), boundary="=_c") is not None


def test_a_report_without_header_section_is_one_all_the_same():
    """Its type names what it holds."""
    content = replace(REPORT, report="delivery-status")
    root = structure.free(content, Boundaries(Seed(b"s")))
    assert _shape(root) == "report(text/plain,message/delivery-status)"
    assert root.parameters == (("report-type", "delivery-status"),)


def test_a_new_boundary_never_occurs_inside():
    """The next one is taken."""
    first = Boundaries(Seed(b"s")).next()
    inner = Message(f"Subject: x\r\n\r\n--{first}\r\n".encode(), (), ())
    root = structure.free(_content(html=None, files=[inner]), Boundaries(Seed(b"s")))
    assert root.boundary != first


@pytest.mark.parametrize(
    ("content", "boundary", "kept"),
    [
        (_content(), "old", True),
        (_content(), "", False),
        (_content(html=None, files=[Message(b"\r\n--old", (), ())]), "old", False),
    ],
)
def test_a_declared_boundary_is_kept_around_another_structure(content, boundary, kept):
    """It is part of what arrived, as long as it does not occur inside."""
    root = structure.free(content, Boundaries(Seed(b"s")))
    found = structure.with_declared_boundary(root, _declared("multipart/x", boundary=boundary))
    assert (found.boundary == "old") is kept
    assert found.parts == root.parts


def test_a_single_part_has_no_boundary():
    """Nothing to keep there."""
    declared = _declared("multipart/x", boundary="old")
    root = structure.free(_content(html=None), Boundaries(Seed(b"s")))
    assert structure.with_declared_boundary(root, declared) is root


@pytest.mark.parametrize(
    ("kind", "encoding", "charset", "data"),
    [
        ("text/plain", "7bit", "us-ascii", b"hello\r\n"),
        ("text/plain", "", None, b"hello\r\n"),
        ("text/plain", "base64", "utf-8", b"aGVsbG8NCg==\r\n"),
        ("text/html", "8bit", "utf-8", b"<p>hello"),
        ("text/html", "quoted-printable", "utf-8", b"<p>hello"),
    ],
)
def test_a_single_text_is_written_as_declared(kind, encoding, charset, data):
    """Charset and encoding are those of the header; the derived other text is left out."""
    params = {"charset": charset} if charset else {}
    root = structure.fitted(Declared(kind, params, encoding), _content(), Boundaries(Seed(b"s")))
    assert root == Leaf(kind, (), parts.encoded(b"", encoding)[0], data)


@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ("8bit", b"<p>\r\n<br>\r\n"),
        ("quoted-printable", b"<p>\r\n<br>\r\n"),
        ("base64", b"PHA+Cjxicj4K\r\n"),
    ],
)
def test_line_ends_are_those_the_encoding_can_have_carried(encoding, data):
    """A lone LF that is stored was CRLF on the way, unless it was inside base64."""
    html = Text("", b"<p>\n<br>\n", ("utf-8",))
    root = _fitted("text/html", _content(None, html), encoding, charset="utf-8")
    assert root.data == data


@pytest.mark.parametrize(("encoding", "fits"), [("quoted-printable", False), ("base64", True)])
def test_text_in_utf_16_fits_base64_only(encoding, fits):
    """Its line ends are four octets, which every other encoding would take apart."""
    content = _content(Text("a\r\nb\r\n", None, ("utf-8",)), None)
    root = _fitted("text/plain", content, encoding, charset="utf-16le")
    assert (root is not None) is fits


@pytest.mark.parametrize(("encoding", "charset"), [("7bit", "utf-8"), ("8bit", "us-ascii")])
def test_a_text_that_does_not_fit_is_refused(encoding, charset):
    """8-bit text in a 7bit root, or characters the charset does not have."""
    content = _content(Text("ü", None, ("utf-8",)), None)
    assert _fitted("text/plain", content, encoding, charset=charset) is None


@pytest.mark.parametrize(
    ("content", "fits"),
    [
        (_content(None, None, files=[FILE]), True),
        (_content(html=None, files=[FILE]), False),
        (_content(None, None, files=[PICTURE]), False),
        (_content(None, None, files=[FILE, FILE]), False),
        (_content(None, None, files=[MAIL]), False),
    ],
)
def test_a_mail_that_is_one_file_fits_its_type(content, fits):
    """Nothing else may be in it."""
    root = _fitted("application/pdf", content, "base64")
    assert (root == Leaf("application/pdf", (), "base64", FILE.data)) is fits


def test_an_empty_mail_fits_plain_text():
    """Nothing is a text of no length."""
    assert _fitted("text/plain", _content(None, None), charset="utf-8").data == b""
