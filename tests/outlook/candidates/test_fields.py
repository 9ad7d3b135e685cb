"""Templates of header fields, filled and folded."""

from __future__ import annotations

import pytest

from intact.outlook.candidates import fields
from intact.outlook.candidates.fields import Fold, Folding

TEMPLATE = 'Content-Type: {type}&charset={charset}|name="{name}"'


@pytest.mark.parametrize(
    ("folding", "expected"),
    [
        (Folding(Fold.NEVER), b'Content-Type: text/plain; charset=utf-8; name="a.txt"\r\n'),
        (Folding(Fold.LONG), b'Content-Type: text/plain; charset=utf-8; name="a.txt"\r\n'),
        (Folding(Fold.ALWAYS), b'Content-Type: text/plain; charset=utf-8;\r\n\tname="a.txt"\r\n'),
        (
            Folding(Fold.ALWAYS, " "),
            b'Content-Type: text/plain; charset=utf-8;\r\n name="a.txt"\r\n',
        ),
    ],
)
def test_where_a_field_is_folded(folding, expected):
    """Never at an &."""
    values = {"type": "text/plain", "charset": "utf-8", "name": "a.txt"}
    assert fields.written((TEMPLATE,), values, folding) == expected


def test_a_long_line_is_folded_where_it_would_be_too_long():
    """As Exchange folds the dates of a file."""
    template = 'Content-Disposition: {place}|filename="{name}"|size={size}|creation-date="{date}"'
    values = {
        "place": "inline",
        "name": "Outlook-facebook.png",
        "size": "2018",
        "date": "Thu, 13 Feb 2025 13:33:36 GMT",
    }
    assert fields.written((template,), values, Folding(Fold.LONG)) == (
        b'Content-Disposition: inline; filename="Outlook-facebook.png"; size=2018;\r\n'
        b'\tcreation-date="Thu, 13 Feb 2025 13:33:36 GMT"\r\n'
    )


def test_what_is_not_known_is_left_out():
    """A parameter, or a whole field."""
    templates = (TEMPLATE, "Content-ID: <{id}>", "MIME-Version: 1.0")
    values = {"type": "image/png", "charset": "", "name": "a.png", "id": ""}
    assert fields.written(templates, values, Folding(Fold.NEVER)) == (
        b'Content-Type: image/png; name="a.png"\r\nMIME-Version: 1.0\r\n'
    )


@pytest.mark.parametrize(
    ("name", "charset", "wide", "expected"),
    [
        ("\xdcbung 1.pdf", "iso-8859-1", True, "=?iso-8859-1?Q?=DCbung_1.pdf?="),
        ("\xdcbung 1.pdf", "utf-8", False, "=?utf-8?Q?=C3=9Cbung_1.pdf?="),
        ("\xdcbung 1.pdf", "utf-8", True, "=?utf-8?B?w5xidW5nIDEucGRm?="),
        ("\uc0ac\uc9c4.JPG", "ks_c_5601-1987", True, "=?ks_c_5601-1987?B?u+fB+C5KUEc=?="),
        ("\uc0ac\uc9c4.JPG", "iso-8859-1", False, "=?utf-8?Q?=EC=82=AC=EC=A7=84.JPG?="),
    ],
)
def test_a_name_as_an_encoded_word(name, charset, wide, expected):
    """As real mails have it; in base64 where letters take several octets."""
    assert fields.word(name, charset, wide=wide) == expected
