"""The texts of an item: the HTML octets untouched, the rest in the charset the message names."""

from __future__ import annotations

import pytest

from intact.fidelity import LossCode
from intact.outlook import body
from intact.outlook.budget import Budget
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.msgfile import Item, compound_file

RTF_HTML = rb"{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag <b>}\htmlrtf x\htmlrtf0 Gr\'fc\'dfe}"
RTF_TEXT = rb"{\rtf1\ansi\ansicpg1252\fromtext Gr\'fc\'dfe\par}"
RTF_PLAIN = rb"{\rtf1\ansi\ansicpg1252 Hello\par}"


def _stored(rtf):
    """Uncompressed, as PidTagRtfCompressed allows."""
    header = (len(rtf) + 12).to_bytes(4, "little") + len(rtf).to_bytes(4, "little")
    return header + b"MELA" + bytes(4) + rtf


def _packed(rtf, checksum):
    """Compressed, with literal octets only."""
    runs = b"".join(b"\0" + rtf[start : start + 8] for start in range(0, len(rtf), 8))
    header = (len(runs) + 12).to_bytes(4, "little") + len(rtf).to_bytes(4, "little")
    return header + b"LZFu" + checksum.to_bytes(4, "little") + runs


def _read(texts=None, declared="", **more):
    item = Item(texts={Tag.MESSAGE_CLASS: "IPM.Note"} | (texts or {}), **more)
    root = open_item(compound_file(item.tree("top")))
    return body.read(Properties.of(root, TOP_HEADER), declared, Budget())


def _codes(found):
    return [loss.code for loss in found.losses]


def test_an_empty_item_has_no_body():
    """White space is none either."""
    found = _read({Tag.BODY: " \r\n"}, octets={Tag.HTML: b"\0"})
    assert (found.plain, found.html) == (None, None)


def test_text_gets_canonical_line_ends():
    """RFC 2046 4.1.1."""
    assert _read({Tag.BODY: "a\nb\rc\r\nd"}).plain.octets().data == b"a\r\nb\r\nc\r\nd"


@pytest.mark.parametrize(
    ("declared", "page", "charset"),
    [
        ("iso-8859-15", 1252, "iso-8859-15"),
        ("", 28591, "iso-8859-1"),
        ("us-ascii", 20127, "utf-8"),
        ("x-unknown", 0, "utf-8"),
    ],
)
def test_text_is_written_in_the_first_charset_it_fits(declared, page, charset):
    """What the header names, the internet code page, UTF-8."""
    found = _read({Tag.BODY: "Grüße"}, declared, numbers={Tag.INTERNET_CODE_PAGE: page})
    octets = found.plain.octets()
    assert octets.charset == charset
    assert octets.data.decode(charset) == "Grüße"


@pytest.mark.parametrize(
    ("page", "text", "charset"),
    [(874, "สวัสดี", "tis-620"), (38598, "שלום", "windows-1255")],
)
def test_labels_are_those_that_every_reader_knows(page, text, charset):
    """Filters are often written in Python, which does not know the others."""
    octets = _read({Tag.BODY: text}, numbers={Tag.INTERNET_CODE_PAGE: page}).plain.octets()
    assert octets.charset == charset
    assert octets.data.decode(charset) == text


@pytest.mark.parametrize("stored", [b"<p>Gr\xfc\xdfe\r\n", b"<p>Gr\xc3\xbc\n", b"<p>x"])
def test_html_octets_are_never_touched(stored):
    """They are nearest to what arrived."""
    assert _read(octets={Tag.HTML: stored + b"\0"}).html.octets().data == stored


def test_octets_that_are_utf_8_are_called_so():
    """Whatever code page the store names; other octets by that page, by the HTML's own label."""
    pages = {Tag.INTERNET_CODE_PAGE: 1252}
    utf8 = _read(octets={Tag.HTML: "Grüße".encode()}, numbers=pages)
    assert utf8.html.octets().charset == "utf-8"
    western = _read(octets={Tag.HTML: "Grüße".encode("cp1252")}, numbers=pages)
    assert western.html.octets().charset == "windows-1252"
    labelled = '<meta charset="windows-1251">Привет'.encode("cp1251")
    assert _read(octets={Tag.HTML: labelled}).html.octets().charset == "windows-1251"


def test_html_kept_as_characters_is_written():
    """PidTagBodyHtml."""
    found = _read({Tag.HTML: "<p>Grüße"}, numbers={Tag.INTERNET_CODE_PAGE: 28591})
    assert found.html.octets() == body.Octets(b"<p>Gr\xfc\xdfe", "iso-8859-1")


def test_html_is_taken_out_of_rtf():
    """And told, since it went through Outlook's own format."""
    found = _read({Tag.BODY: "Grüße"}, octets={Tag.COMPRESSED_RTF: _stored(RTF_HTML)})
    assert found.html.octets().data.decode() == "<b>Grüße"
    assert found.plain.octets().data.decode() == "Grüße"
    assert _codes(found) == [LossCode.HTML_FROM_RTF]


def test_html_of_the_store_is_nearer_than_html_in_rtf():
    """Then the RTF is not even looked at."""
    octets = {Tag.HTML: b"<i>Hi", Tag.COMPRESSED_RTF: _packed(RTF_HTML, 7)}
    found = _read(octets=octets)
    assert found.html.octets().data == b"<i>Hi"
    assert (found.plain, found.losses, found.rtf) == (None, (), None)


def test_an_empty_page_in_rtf_is_no_html():
    """The plain text remains."""
    empty = rb"{\rtf1\ansi\fromhtml1 {\*\htmltag64}\htmlrtf x\htmlrtf0\par}"
    found = _read({Tag.BODY: "Hello"}, octets={Tag.COMPRESSED_RTF: _stored(empty)})
    assert found.html is None
    assert found.plain.octets().data == b"Hello"
    assert found.losses == ()


@pytest.mark.parametrize(
    ("meta", "page", "charset"),
    [("", 0, "utf-8"), ("windows-1251", 0, "windows-1251"), ("windows-1251", 65001, "utf-8")],
)
def test_html_from_rtf_is_written_in_the_charset_it_came_in(meta, page, charset):
    """What the header and the store say, then what the HTML says of itself."""
    tag = rb"{\*\htmltag <meta charset=%b>}" % meta.encode() if meta else b""
    rtf = rb"{\rtf1\ansi\ansicpg1251\fromhtml1 " + tag + rb"\'cf\'f0\'e8}"
    numbers = {Tag.INTERNET_CODE_PAGE: page}
    octets = _read(octets={Tag.COMPRESSED_RTF: _stored(rtf)}, numbers=numbers).html.octets()
    assert octets.charset == charset
    assert octets.data.decode(charset).endswith("При")


def test_text_is_taken_out_of_rtf_where_there_is_no_other():
    """Encapsulated text is the text itself."""
    found = _read(octets={Tag.COMPRESSED_RTF: _stored(RTF_TEXT)})
    assert found.plain.octets().data.decode().strip() == "Grüße"
    assert (found.losses, found.rtf) == ((), None)


def test_formatting_kept_as_rtf_only_is_not_lost():
    """Its words are the plain text, the RTF goes along."""
    for texts in ({}, {Tag.BODY: "Hello"}):
        found = _read(texts, octets={Tag.COMPRESSED_RTF: _stored(RTF_PLAIN)})
        assert found.plain.octets().data.strip() == b"Hello"
        assert found.rtf == RTF_PLAIN


def test_rtf_that_outlook_made_of_the_plain_text_is_no_formatting():
    """The plain text was there first, or there is none."""
    octets = {Tag.COMPRESSED_RTF: _stored(RTF_PLAIN)}
    assert _read({Tag.BODY: "Hello"}, octets=octets, numbers={Tag.NATIVE_BODY: 1}).rtf is None
    nothing = _read(octets={Tag.COMPRESSED_RTF: _stored(rb"{\rtf1\ansi\par}")})
    assert (nothing.plain, nothing.rtf) == (None, None)
    octets = {Tag.COMPRESSED_RTF: _stored(rb"{\rtf1\ansi\par}")}
    report = _read({Tag.REPORT_TEXT: "Not delivered"}, octets=octets)
    assert report.plain.octets().data == b"Not delivered"
    assert report.rtf is None


def test_a_report_shows_its_own_text():
    """PidTagReportText, where there is no body."""
    assert _read({Tag.REPORT_TEXT: "Not delivered"}).plain.octets().data == b"Not delivered"


def test_a_declared_charset_that_does_not_fit_is_refused():
    """The header must not lie; HTML made of characters may use references."""
    found = _read({Tag.BODY: "日本", Tag.HTML: "日本"})
    assert found.plain.as_declared("us-ascii") is None
    assert found.html.as_declared("us-ascii") == b"&#26085;&#26412;"
    assert found.html.as_declared("utf-7") is None
    assert _read(octets={Tag.HTML: b"\xff"}).html.as_declared("utf-8") is None


@pytest.mark.parametrize(("stored", "fits"), [(b"<p>hi!", False), ("<p>hi".encode("utf-16"), True)])
def test_stored_ascii_is_no_utf_16_of_chinese(stored, fits):
    """Any octets of even length would pass for it."""
    found = _read(octets={Tag.HTML: stored})
    assert (found.html.as_declared("utf-16") is not None) is fits
