"""RTF: encapsulated HTML and text come back, real RTF becomes readable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.outlook.rtf import reader
from intact.outlook.rtf.characters import Kind
from intact.outlook.rtf.encapsulated import Deencapsulated, de_encapsulate

FONTS = (
    rb"{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204 Arial CYR;}"
    rb"{\f2\fcharset2 Symbol;}{\f3\fnil\fcharset128 MS Gothic;}{\f4\fnil\fcharset1 X;}"
    rb"{\f5\fcharset134 SimSun;}}"
)
COLOURS = rb"{\colortbl\red0\green0\blue0;\red0\green0\blue255;}"


def html(body: bytes, code_page: int = 1252) -> str:
    """The HTML in a document with this body."""
    start = rb"{\rtf1\ansi\ansicpg%d\fromhtml1 \deff0" % code_page
    result = de_encapsulate(start + FONTS + COLOURS + rb"\uc1\pard\plain\f0 " + body + b"}")
    assert result.kind is Kind.HTML
    assert result.complete
    return result.text


def text(body: bytes) -> str:
    """The text in a document with this body."""
    result = de_encapsulate(rb"{\rtf1\ansi\ansicpg1252\fromtext \deff0" + FONTS + body + b"}")
    assert result.kind is Kind.TEXT
    return result.text


def readable(body: bytes) -> str:
    """The readable text of a real RTF document with this body."""
    result = de_encapsulate(rb"{\rtf1\ansi\ansicpg1252\deff0" + FONTS + COLOURS + body + b"}")
    assert result.kind is Kind.RTF
    return result.text


def test_tags_and_the_text_between_them_are_copied():
    """The words of [MS-OXRTFEX] 3: tags from htmltag groups, text from between them."""
    body = (
        rb"{\*\htmltag19 <html>}" + b"\r\n"
        rb"{\*\htmltag50 <body>}{\*\htmltag64}\htmlrtf {\htmlrtf0 " + b"\r\n"
        rb"{\*\htmltag84 <b>}\htmlrtf {\b \htmlrtf0 bold" + b"\r\n"
        rb"{\*\htmltag92 </b>}\htmlrtf }\htmlrtf0  text" + b"\r\n"
        rb"{\*\htmltag58 </body>}\htmlrtf }\htmlrtf0 {\*\htmltag27 </html>}"
    )
    assert html(body) == "<html><body><b>bold</b> text</body></html>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (rb"{\*\htmltag4 \par }x\par\line y", "\r\nx\r\n\r\ny"),
        (rb"{\*\htmltag241 a \{\par \tab b\}}", "a {\r\n\tb}"),
        (rb"{\*\htmltag84 &nbsp;}\htmlrtf \'a0\htmlrtf0 x", "&nbsp;x"),
        (rb"a\htmlrtf \par dropped {deep \htmlrtf0 kept} dropped\htmlrtf0 b", "akeptb"),
        (rb"a\htmlrtf1 dropped\htmlrtf0 b", "ab"),
        (rb"{\htmlrtf dropped}kept", "kept"),
        (rb"\htmlrtf{\*\htmltag84 <b>}dropped\htmlrtf0", "<b>"),
        (rb"{\*\mhtmltag84 <a href='cid:1'>}{\*\htmltag84 <a>}", "<a>"),
        (rb"{\*\generator Riched20;}{\pntext *\tab}{\*\pn{\pntxtb *}}x", "x"),
        (rb"{\pict{\*\htmltag84 <b>}89504e47}{\object{\result y}}x", "x"),
        (rb"\cf1\lang1033 a\b b\b0", "ab"),
        (
            rb"\lquote a\rquote\ldblquote\rdblquote\bullet\endash\emdash",
            "\u2018a\u2019\u201c\u201d\u2022\u2013\u2014",
        ),
        (rb"a\~b\_c\-d", "a\u00a0b\u00adc\u00add"),
        (rb"1 < 2 &amp; 3", "1 < 2 &amp; 3"),
        (b"line\r\nbreaks\n in the source\0", "linebreaks in the source"),
        (b"\\\r\nx", "\r\nx"),
        (rb"{\*\htmltag84 <a>}{\*\unknown x{\f1 y}}b", "<a>b"),
        (rb"{\*\htmltag <a>{\*\unknown x}{\b y}}", "<a>y"),
        (
            rb"{\*\htmltag241 <!--[if mso]>\htmlrtf .\u32  \htmlrtf0<![endif]-->}x",
            "<!--[if mso]><![endif]-->x",
        ),
        (b"{\r\n\\*\r\n\\htmltag84 <a\r\n>\r\n}\r\nx", "<a>x"),
        (rb"{\*\htmltag84<a>}{\*\htmltag-1 <b>}{\*\htmltag 4>}", "<a><b>4>"),
        (rb"a\htmlrtf {\htmlrtf0 b\htmlrtf }\htmlrtf0 c", "abc"),
        (rb"{a\htmlrtf b}c\htmlrtf0 d", "acd"),
        (rb"a\htmlrtf {\pict 0123\htmlrtf0 x}\htmlrtf0 b", "ab"),
        (rb"a\htmlrtf {\field{\*\fldinst{X}}{\fldrslt\ul \htmlrtf0 b\htmlrtf }}\htmlrtf0 c", "abc"),
        (rb"a\htmlrtf \u8217?\'92\htmlrtf0 b", "ab"),
        (rb"a{\htmlrtf b\htmlrtf0 c}\htmlrtf \\\~\*\htmlrtf0 d", "acd"),
        (rb"a\par}{\*\generator x}{\pict 00}\header b", "a\r\nb"),
    ],
)
def test_what_was_in_the_html_comes_out(body, expected):
    """[MS-OXRTFEX] 2.1.3.1 and 2.2.3.2, one rule each."""
    assert html(body) == expected


@pytest.mark.parametrize(
    ("body", "code_page", "expected"),
    [
        (rb"\'fc", 1252, "ü"),
        (b"\xfc", 1252, "ü"),
        (rb"\'fc", 1251, "ü"),  # font 0 has charset 0: Windows-1252
        (rb"\f1 \'cf\'f0\f0 \'fc", 1252, "Прü"),
        (rb"{\f1 \'cf}\'fc", 1252, "Пü"),
        (rb"\f1 \'cf\plain\'fc", 1252, "Пü"),
        (rb"\htmlrtf {\f1\htmlrtf0 \'cf\htmlrtf }\htmlrtf0 \'fc", 1252, "Пü"),
        (rb"\f1{\*\htmltag84 \'fc}", 1252, "ü"),
        (rb"{\*\htmltag84 \'cf}", 1251, "П"),
        (rb"{\*\htmltag84 \f1\'fc}", 1252, "ü"),
        (rb"\f4 \'c3\'bc", 65001, "ü"),
        (rb"\f3 \'93\'fa\'96\'7b", 1252, "日本"),
        (rb"\f3 \'83e", 1252, b"\x83e".decode("cp932")),
        (rb"\f3 \'83\\", 1252, "ソ"),
        (rb"\f3 \'83\{", 1252, b"\x83{".decode("cp932")),
        (rb"\f9 \'fc", 1252, "ü"),
        (rb"\'81\'9d", 1252, "\x81\x9d"),
        (rb"\f3 \'93", 932, "\x93"),
        (rb"\'fc", 99999, "ü"),
        (rb"\f4\'fc", 1200, "ü"),
        (rb"\f4\'fc", 50220, "ü"),
        (rb"\f2 \'b7J\'e0", 932, "·Jà"),
        (rb"\htmlrtf {\f1 \htmlrtf0 \'cf\htmlrtf }\htmlrtf0 \'fc", 1252, "Пü"),
        (rb"\htmlrtf {\f1\plain\f3\htmlrtf0 \'93\'fa\htmlrtf }\htmlrtf0 \'fc", 1252, "日ü"),
        (rb"\f3 \'93\b\'fa\htmlrtf \par\htmlrtf0 \'93\'fa", 1252, "日日"),
        (rb"\f3 \'93{\*\htmltag84 e}", 1252, "\x93e"),
        (rb"{\fonttbl{\f9\fcharset161 X;}}\f9 \'e2", 1252, "β"),
        (rb"\f0 \'c3\'bc\f1 \'cf", 65001, "üП"),
        (rb"\f5 \'80\'a8\'bf", 1252, "€ǹ"),
    ],
)
def test_octets_are_read_in_the_code_page_of_their_place(body, code_page, expected):
    """Of the font, of the document inside htmltag; both octets of a double one together."""
    assert html(body, code_page) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (rb"\u252?x", "üx"),
        (rb"\u-10179?\u-8704?x", "😀x"),
        (rb"\u55357 ?\u56832 ?x", "😀x"),
        (rb"\u128512?x", "😀x"),
        (rb"\u-10179?x", "\N{REPLACEMENT CHARACTER}x"),
        (rb"\u252\'fcx", "üx"),
        (rb"\u8217\rquote x", "\u2019x"),
        (rb"\u252\~x", "üx"),
        (rb"\u252\bin3 \'{x", "üx"),
        (rb"\uc0\u252 x", "üx"),
        (rb"\uc2\u26085\'93\'fax", "日x"),
        (rb"\uc2\u26085 ??x", "日x"),
        (rb"\uc2\u26085\'93\'fa\u26412 \'96\'7bx", "日本x"),
        (rb"\uc3\u26085\'93\'fa?\u26412?\'96\'7bx", "日本x"),
        (rb"\u252\'fc\'e9\u252\'fc\'e9x", "üéüéx"),
        (rb"{\uc2 a}\u252?x", "aüx"),
        (rb"\uc3\u252?{x}", "üx"),
        (rb"\u252\u246?x", "üöx"),
        (rb"\u252 \b x", "üx"),
        (rb"\u252\ul x", "üx"),
        (rb"\u252{x}", "üx"),
        (b"\\u252\r\n?x", "üx"),
        (rb"\uc2\u252 ?\'fcx", "üx"),
        (rb"\uc0\u26085\u26412 x", "日本x"),
        (rb"\u26085?\u26412 \'3f\u252 ax", "日本üx"),
        (rb"\u252\bin9999 x", "üx"),
        (rb"\htmlrtf\u252\htmlrtf0 x", "x"),
        (rb"\htmlrtf\u252?\htmlrtf0 x", "x"),
        (rb"{\*\htmltag84 <a title='\u252?'>}", "<a title='ü'>"),
        (rb"\u0?x\u?y", "x?y"),
    ],
)
def test_unicode_characters_replace_their_fallback(body, expected):
    """A Unicode character, and behind it what old readers show instead."""
    assert html(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (rb"a\bin4 }}}}b\bin0 c", "abc"),
        (rb"{\pict\bin3 }}}}b", "b"),
        (rb"a\bin999999999 b", "ab"),
        (rb"a\bin99999999999999999999 b", "ab"),
        (rb"{\pict\bin999999999 x}b", "b"),
    ],
)
def test_raw_octets_are_passed_over(body, expected):
    """Braces among them do not count; more than there are cannot be meant."""
    assert html(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (rb"a{\upr{b?}{\*\ud{b\u252 ?}}}c", "abüc"),
        (rb"a{\upr{b}{\*\x y}}c", "abc"),
        (rb"a{\*\ud b}{\upr{c}}{\*\ud d}", "abcd"),
        (rb"{\upr{a\'cf}{\*\ud{\upr{b}{\*\ud c}}}}", "c"),
    ],
)
def test_of_two_versions_the_one_in_unicode_is_shown(body, expected):
    """[MSFT-RTF], Unicode RTF: upr and ud. A lone one is shown."""
    assert html(body) == expected


@pytest.mark.parametrize("body", [rb"\f3 \'93", rb"\u-10179?x", rb"\f5 \'ff"])
def test_octets_that_are_no_characters_are_told(body):
    """The text around them is there."""
    result = de_encapsulate(rb"{\rtf1\ansi\ansicpg1252" + FONTS + b"a" + body + rb"\par}")
    assert result.damaged == ("\N{REPLACEMENT CHARACTER}" in result.text)
    assert result.text.startswith("a")


def test_a_replacement_character_of_the_sender_is_no_damage():
    """It was in the mail."""
    assert de_encapsulate(rb"{\rtf1\fromtext \u-3?}") == Deencapsulated(Kind.TEXT, "\ufffd")


def test_text_that_ends_before_the_document_does_is_kept():
    """Some writers close one group too many."""
    assert html(rb"a}b}{\*\htmltag84 <c>}") == "ab<c>"


def test_encapsulated_text_comes_out():
    """[MS-OXRTFEX] 2.2.3.3."""
    assert text(rb"\uc1\pard\plain a\'fc\par\tab b\line {\f1 \'cf}") == "aü\r\n\tb\r\nП"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (rb"\pard Hello\par world", "Hello\r\nworld"),
        (rb"\trowd\intbl a\cell b\cell\row c", "a\tb\t\r\nc"),
        (rb'{\field{\*\fldinst HYPERLINK "http://x/"}{\fldrslt shown}}', "shown"),
        (rb"{\pntext\bullet\tab}item", "•\titem"),
        (rb"{\stylesheet{\s1 Heading;}}{\info{\author Me}}{\header h}x", "x"),
        (rb"{\*\shppict{\pict 00}}{\nonshppict{\pict 00}}x", "x"),
        (rb"a\_b\-c", "a\u2011bc"),
        (rb"{\*\htmltag84 <b>}a\htmlrtf b\htmlrtf0", "ab"),
        (rb"\loch\af0\hich\af0\dbch\f3 \uc2\u26085\'93\'fa\'96\'7b", "日本"),
        (rb"a{{\objattph  }}b{\object\objemb{\*\objdata 00}{\result x}}", "a b"),
        (b"a\0b\r\nc", "abc"),
    ],
)
def test_real_rtf_becomes_readable_text(body, expected):
    """Tables, fields and lists are shown, pictures and tables of styles are not."""
    assert readable(body) == expected


def test_what_is_no_rtf_is_taken_as_text():
    """Nothing is lost, nothing is raised."""
    assert de_encapsulate(b"just text") == Deencapsulated(Kind.RTF, "just text")


def test_groups_lie_as_deep_as_they_like():
    """Every one is as before when those inside it end, fonts and fallbacks included."""
    deep = 10_000
    body = (
        rb"{\f1\uc0\'cf" * deep
        + rb"{\*\generator x}{\*\htmltag84 <b>}\htmlrtf {\htmlrtf0 \'cf\htmlrtf }\htmlrtf0 "
        + rb"\u252 x}" * deep
        + rb"\'fc\u252 xy"
    )
    assert html(body) == "П" * deep + "<b>П" + "üx" * deep + "üüy"


def test_a_document_of_too_many_tokens_is_cut_and_told(monkeypatch):
    """Its beginning is there."""
    monkeypatch.setattr(reader, "RTF_STEPS", 100)
    result = de_encapsulate(rb"{\rtf1\fromhtml1 begin" + b"{" * 100 + b"end")
    assert result == Deencapsulated(Kind.HTML, "begin", complete=False)


def test_a_document_beyond_the_limit_is_cut_and_told():
    """The rest is not read."""
    result = de_encapsulate(rb"{\rtf1\fromtext " + b"x" * limits.RTF_BYTES)
    assert len(result.text) < limits.RTF_BYTES
    assert not result.complete


HEADS = st.sampled_from(
    [
        b"",
        b"{\\rtf1\\ansi\\fromtext ",
        *(b"{\\rtf1\\ansi\\ansicpg%d\\fromhtml1 " % page + FONTS for page in (1252, 932, 65001)),
        *(b"{\\rtf1\\ansi\\ansicpg%d\\fromhtml1 " % page for page in (50220, 1200, 52936, 1361)),
    ]
)
PIECES = st.sampled_from(
    rb"{ } \ {\* {\*\htmltag84 <a> \htmlrtf \htmlrtf0 \u-10179 \u252 ? \'e9 \'83 \'zz \uc2 \uc0"
    rb" \uc-1 \f1 \f3 \f-1 \plain \par \~ \bin5 \bin99999999 {\fonttbl \fcharset128 {\pict \cell"
    rb" \u99999999 \ansicpg \deff".split()
) | st.binary(max_size=4)


@given(HEADS, st.lists(PIECES, max_size=30).map(b" ".join))
def test_reading_never_raises(head, body):
    """Whatever stands in the file; what comes out can be written."""
    result = de_encapsulate(head + body)
    assert result.text.encode("utf-8") is not None
    assert len(result.text) <= len(head + body)


WHOLE = (
    rb"{\rtf1\ansi\ansicpg932\fromhtml1 \deff0" + FONTS + COLOURS + rb"\uc1\pard\plain\f3 "
    rb"{\*\htmltag84 <b title='\u26085\'93\'fa'>}\htmlrtf {\b \htmlrtf0 \'93\'fa\'96\'7b"
    rb"{\*\htmltag92 </b>}\htmlrtf }\htmlrtf0 \u-10179?\u-8704?\bin2 {}\par }"
)


@given(st.integers(0, len(WHOLE)), st.integers(0, 8), st.binary(max_size=8))
def test_a_damaged_document_is_read(place, length, damage):
    """Octets missing, added or changed anywhere cost no more than what they touch."""
    result = de_encapsulate(WHOLE[:place] + damage + WHOLE[place + length :])
    assert result.text.encode("utf-8") is not None
