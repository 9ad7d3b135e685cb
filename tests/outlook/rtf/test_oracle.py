"""An independent reader of encapsulated RTF, RTFDE, finds the same; where it does not, why.

RTFDE parses with a grammar and takes seconds for what Outlook writes, so it sees small documents.
"""

from __future__ import annotations

import pytest
from RTFDE.deencapsulate import DeEncapsulator

from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.rtf import compressed
from intact.outlook.rtf.characters import Kind
from intact.outlook.rtf.encapsulated import de_encapsulate
from intact.outlook.tags import Tag

SMALL = 3_000  # octets; twenty milliseconds each

FONTS = (
    rb"{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204 Arial CYR;}{\f2\fcharset2 Symbol;}"
    rb"{\f3\fnil\fcharset128 MS Gothic;}{\f4\fnil\fcharset134 SimSun;}}"
)


def document(body: bytes, kind: bytes = rb"\fromhtml1", page: int = 1252) -> bytes:
    """An encapsulated document."""
    head = rb"{\rtf1\ansi\ansicpg%d" % page + kind + rb" \deff0" + FONTS
    return head + rb"{\colortbl;\red0;}\uc1\pard\plain\f0 " + body + b"}"


def ours(rtf: bytes) -> str:
    """What Intact finds, as the other writes it: lone line feeds, blanks as entities."""
    text = de_encapsulate(rtf).text
    return text.replace("\r\n", "\n").replace("\N{NO-BREAK SPACE}", "&nbsp;")


def theirs(rtf: bytes) -> str:
    """What RTFDE finds, or how it fails."""
    try:
        reader = DeEncapsulator(rtf)
        reader.deencapsulate()
        text = bytes(reader.content).decode()
    except Exception as failure:  # noqa: BLE001  # it fails in many ways
        return f"{type(failure).__name__}!"
    return text.replace("\N{NO-BREAK SPACE}", "&nbsp;")


@pytest.mark.parametrize(
    "body",
    [
        rb"{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Hello{\*\htmltag72 </p>}\htmlrtf\par}\htmlrtf0 ",
        rb"{\*\htmltag241 <style>\par a \{\tab b:c;\}\par </style>}x",
        rb"{\*\htmltag84 <a>{\*\unknown x}<b>}y",
        rb"{\*\mhtmltag84 <a>}{\*\htmltag84 <b>}x",
        rb"{\*\htmltag <i>}{\*\htmltag64}{\*\htmltag4 \par }x",
        rb"\par\line\tab x\par y",
        rb"\lquote a\rquote\ldblquote b\rdblquote\bullet\endash\emdash x",
        rb"a\~b\_c",
        rb"Gr\'fc\'dfe {\f1 \'cf\'f0\'e8} \f3 \'93\'fa\'96\'7b\f0 x",
        rb"{\f4 \'d6\'d0\'ce\'c4}\'fc",
        rb"\htmlrtf\f1\htmlrtf0 \'cf\htmlrtf\f0\htmlrtf0 \'fc",
        rb"\u252?\u-10179?\u-8704?x",
        rb"\uc2\u26085\'93\'fa\u26412\'96\'7bx",
        rb"{\uc2\u26085??}\u252?x",
        rb"{\*\htmltag84 <a title='\u252?\'fc'>}x",
        rb"a\htmlrtf {b\htmlrtf0 c}d\htmlrtf0 e",
        rb"a{\htmlrtf b}c\htmlrtf d\htmlrtf1 e\htmlrtf0 f",
        rb"a\bin4 }}}}b",
        rb"{\*\generator Riched20;}{\*\listtable{\list 1}}x",
        rb"{{{{deep}}}}x",
        b"line\r\nends\nin the source\\par\r\nx",
        rb"1 < 2 &amp; \{3\} \\4\\",
    ],
)
def test_both_find_the_same_html(body):
    """Rule by rule."""
    assert ours(document(body)) == theirs(document(body))


@pytest.mark.parametrize(
    "body", [rb"a\par b\line\tab c", rb"Gr\'fc\'dfe \f1 \'cf", rb"\u8364?\{x\}\\\par", b"a\r\nb"]
)
def test_both_find_the_same_text(body):
    """[MS-OXRTFEX] 2.2.3.3."""
    rtf = document(body, rb"\fromtext")
    assert ours(rtf) == theirs(rtf)


DIFFERENCES = {
    "plain goes back to the first font": (rb"\f1\plain\'fc", "ü", "ь"),
    "the blank that ends a control word is no text": (rb"\uc0\u252 \u246 x", "üöx", "ü ö x"),
    "names of styles are not shown": (rb"{\stylesheet{\s0 Normal;}}x", "x", "Normal;x"),
    "an optional hyphen is no hyphenation point": (rb"a\-b", "a\u00adb", "a\u2027b"),
    "a list mark is no part of the HTML ([MS-OXRTFEX] 2.1.3)": (
        rb"{\pntext *\tab}x",
        "x",
        "*\tx",
    ),
    "of two versions of a text one is shown": (rb"{\upr{a}{\*\ud b}}x", "bx", "ax"),
    "tags that a writer put where the toggle was still on are not lost": (
        rb"\htmlrtf {\*\htmltag84 <b>}x\htmlrtf0 y",
        "<b>y",
        "y",
    ),
    "only one character is passed over, and no more octets than there are": (
        rb"{\*\htmltag <!--\htmlrtf .\u32  \htmlrtf0<b-->}x",
        "<!--<b-->x",
        "<!--b-->x",
    ),
    "a character may follow a character": (rb"\u252\u246?x", "üöx", "ValueError!"),
    "a font that is in no table has the code page of the document": (
        rb"\f9 \'fc",
        "ü",
        "KeyError!",
    ),
    "the second half of a character may be a letter": (rb"\f3 \'83e", "テ", "UnicodeDecodeError!"),
    "octets may stand as they are": (b"\\f0 \xfc", "ü", "UnicodeDecodeError!"),
    "braces that do not fit lose nothing": (rb"a}b", "ab", "MalformedEncapsulatedRtf!"),
}
"""Why, what we find, what RTFDE finds."""


@pytest.mark.parametrize("why", DIFFERENCES)
def test_where_they_differ_there_is_a_reason(why):
    """And if it is gone, the difference is no longer listed."""
    body, found, other = DIFFERENCES[why]
    assert ours(document(body)) == found, why
    assert theirs(document(body)) == other, why


@pytest.mark.parametrize(
    ("page", "octets", "found", "other"),
    [(65001, rb"\'c3\'a5", "å", "Ã¥"), (50220, rb"\'e5", "å", "å"), (932, rb"\f2\'b7", "·", "·")],
)
def test_code_pages_are_understood_more_widely(page, octets, found, other):
    """UTF-8 in every font; pages RTF cannot be written in, octets of symbol fonts."""
    rtf = document(octets, page=page)
    assert (ours(rtf), theirs(rtf)) == (found, other)


@pytest.mark.shared
def test_both_find_the_same_in_real_items(corpus):
    """But for what has a reason above, and for documents RTFDE refuses."""
    compared = 0
    for path in sorted(corpus.glob("*msg/*.msg")):
        properties = Properties.of(open_item(path.read_bytes()), TOP_HEADER)
        rtf = compressed.decompress(properties.octets(Tag.COMPRESSED_RTF) or b"").rtf
        if not 0 < len(rtf) <= SMALL or de_encapsulate(rtf).kind is Kind.RTF:
            continue
        other = theirs(rtf)
        if not other.endswith("!"):
            compared += 1
            assert ours(rtf).replace("*\t", "") == other.replace("*\t", ""), path.name
    assert compared > 20
