"""Parameters of structured fields: read as found in mail, written as RFC 2231 says."""

from __future__ import annotations

from email.message import Message

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.mime.parameters import parameter, parse, word_parameter


@pytest.mark.parametrize(
    ("field", "value", "params"),
    [
        ("text/plain", "text/plain", {}),
        ("Text / HTML ; Charset=UTF-8", "text/html", {"charset": "UTF-8"}),
        ('a/b; boundary="x;y=z"; q=1', "a/b", {"boundary": "x;y=z", "q": "1"}),
        ("text/plain; charset=us-ascii (plain; text)", "text/plain", {"charset": "us-ascii"}),
        ("(comment) text/plain (another)", "text/plain", {}),
        ("a/b; (c) x=y", "a/b", {"x": "y"}),
        (r'a; name="back\\slash \"quoted\""', "a", {"name": r'back\slash "quoted"'}),
        (r'a; name="C:\dir\x.txt"', "a", {"name": r"C:\dir\x.txt"}),
        ("a; name=two words (1).pdf; b=c", "a", {"name": "two words (1).pdf", "b": "c"}),
        ("a; x=1; x=2", "a", {"x": "1"}),
        ("a; ;; =; x; y=", "a", {"y": ""}),
        ('a; type="x', "a", {"type": "x"}),
        ('a; name="two\r\n lines"', "a", {"name": "two lines"}),
        ("a;\r\n\tb=c;\r\n d=e", "a", {"b": "c", "d": "e"}),
        ("text/html charset=utf-8", "text/html", {"charset": "utf-8"}),
        ("filename=x.pdf", "", {"filename": "x.pdf"}),
        ("", "", {}),
    ],
)
def test_a_field_is_read(field, value, params):
    """RFC 2045 5.1, and what is met in its place."""
    parsed = parse(field)
    assert (parsed.value, dict(parsed.params)) == (value, params)


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("a; name*=utf-8''%C3%BC.txt", "ü.txt"),
        ("a; name*=iso-8859-1'de'%FC.txt", "ü.txt"),
        ("a; name*0=one; name*1=two", "onetwo"),
        ("a; name*1=two; name*0=one", "onetwo"),
        ("a; name*0*=utf-8''%C3; name*1*=%BC; name*2=.txt", "ü.txt"),
        ("a; name*0*=us-ascii'en'a%20; name*1*=%2Ab; name*2=\"c it's\"", "a *bc it's"),
        ("a; name*=\"utf-8''%C3%BC\"", "ü"),
        ("a; name*0=one; name*2=three", "one"),
        ("a; name*1=two; name*2=three", "twothree"),
        ("a; name=plain; name*=utf-8''%C3%BC", "ü"),
        ("a; name=plain; name*=utf-7''+ADw-", "plain"),
        ("a; name*=plain.txt", "plain.txt"),
        ('a; name="=?utf-8?q?=C3=BC?="', "ü"),
        ("a; name==?utf-8?b?w7w=?=", "ü"),
    ],
)
def test_a_name_is_decoded(field, name):
    """RFC 2231 in all its forms, and RFC 2047 where it should not be."""
    assert parse(field).params["name"] == name


def test_a_boundary_is_never_taken_for_an_encoded_word():
    """Both alphabets share = and ?, and a boundary counts octet by octet."""
    boundary = "=?utf-8?q?=41?="
    assert parse(f'multipart/mixed; boundary="{boundary}"').params["boundary"] == boundary


@pytest.mark.parametrize(
    "unit",
    ["(", ")", '"', "\\", ";", "=", "= ", '="', '="\\', '=" ', "a*0*=b;", "a=b;", "'", "%", "*"],
)
@pytest.mark.parametrize("end", ["", '"'])
def test_worst_fields_are_read_in_one_go(unit, end):
    """A mebibyte of the same characters takes no more than linear time."""
    field = "a/b; " + unit * (1_048_576 // len(unit)) + end
    assert isinstance(parse(field).value, str)


@given(st.text(alphabet="ab/;=\"\\()*0'%? \r\nü", max_size=60))
def test_reading_never_raises(field):
    """Whatever stands in a header."""
    assert isinstance(dict(parse(field).params), dict)


NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=120)


@given(NAMES)
def test_a_written_name_comes_back(name):
    """Ours and the standard library's reader agree."""
    written = parameter("filename", name).decode("ascii")
    assert parse(f"attachment; {written}").params["filename"] == name
    message = Message()
    message["Content-Disposition"] = f"attachment; {written}"
    assert message.get_filename("") == name.strip()


@given(NAMES)
def test_a_written_encoded_word_name_comes_back(name):
    """For readers that do not know RFC 2231."""
    written = word_parameter("name", name).decode("ascii")
    assert parse(f"a/b; {written}").params["name"] == name


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("report.pdf", b'filename="report.pdf"'),
        ("", b'filename=""'),
        ('a"b\\c', b'filename="a\\"b\\\\c"'),
        ("ü.txt", b"filename*=utf-8''%C3%BC.txt"),
        ("=?utf-8?q?x?=", b"filename*=utf-8''%3D%3Futf-8%3Fq%3Fx%3F%3D"),
        ('x"\r\nBcc: y\0', b'filename="x\\"  Bcc: y "'),
        ("ü\r\ny", b"filename*=utf-8''%C3%BC%20%20y"),
        ("\ud800", b"filename*=utf-8''%3F"),
    ],
)
def test_a_parameter_is_written(name, written):
    """No quote ends it, no line break gets through."""
    assert parameter("filename", name) == written


@pytest.mark.parametrize("name", ["漢" * 100, "a" * 2_000])
def test_a_long_name_is_continued_in_short_lines(name):
    """RFC 2231 3; whole characters in every section."""
    lines = parameter("filename", name).split(b"\r\n ")
    assert all(len(line) <= 77 for line in lines)
    assert lines[0].startswith(b"filename*0*=utf-8''")
    assert lines[1].startswith(b"filename*1*=%E6" if name[0] == "漢" else b"filename*1*=a")
