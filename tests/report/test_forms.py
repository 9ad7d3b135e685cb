"""Whatever a message says, it stays a text: no formula, no markup, no link, no row of its own."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from html.parser import HTMLParser

import pytest
from hypothesis import example, given

from hostile_reports import HOSTILE, TEXTS, report_of
from intact.report.to_csv import as_csv, harmless
from intact.report.to_html import as_html
from intact.report.to_json import as_json
from intact.report.to_markdown import as_markdown
from intact.report.to_text import as_text

UNSEEN = {"Cf", "Cc", "Mn", "Zs", "Cn", "Cs"}


def begins_formula(cell: str) -> bool:
    """As the most lenient spreadsheet looks at a cell."""
    for one in cell:
        if one.isspace() or unicodedata.category(one) in UNSEEN:
            continue
        return unicodedata.normalize("NFKC", one)[:1] in "=+-@\u2212"
    return False


def cells(text: str, delimiter: str) -> list[list[str]]:
    """The table as a program reads it that expects another separator."""
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


@given(TEXTS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_no_cell_begins_like_a_formula(delimiter, text):
    """Whatever separator the spreadsheet takes."""
    table = cells(as_csv(report_of(text)), delimiter)
    assert len(table) == 3 or delimiter != ","
    assert not [cell for row in table for cell in row if begins_formula(cell)]
    assert "\0" not in str(table)


def test_a_harmless_cell_stays_as_it_is():
    """A report must be readable."""
    for text in ("2026-11-20T09:15:00+00:00", "a-b", "host-1: body matches", "", "1+1"):
        assert harmless(text) == text


@pytest.mark.parametrize("text", [one for one in HOSTILE if one[0] in "=+-@\uff1d\uff0b"])
def test_a_formula_gets_an_apostrophe(text):
    """And nothing of it is lost."""
    assert harmless(text).startswith("'")
    assert harmless(text).replace("'", "") == text.replace("'", "")


class Seen(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag, attrs):
        """A tag."""
        self.tags.append((tag, attrs))

    def handle_data(self, data):
        """What is read."""
        self.texts.append(data)


def tags(text: str) -> list[tuple[str, list[tuple[str, str | None]]]]:
    """The tags of the page about a text."""
    seen = Seen()
    seen.feed(as_html(report_of(text)))
    return seen.tags


PLAIN = tags("plain")


@given(TEXTS)
def test_a_page_holds_our_tags_alone(text):
    """The same ones, whatever the text is, and the text is there to be read."""
    assert tags(text) == PLAIN


def test_a_page_may_load_nothing():
    """Neither a style nor a picture, and it leads nowhere."""
    page = as_html(report_of("https://evil.example/"))
    assert 'http-equiv="Content-Security-Policy" content="default-src \'none\'"' in page
    assert {tag for tag, _ in PLAIN}.isdisjoint({"a", "img", "script", "style", "link", "iframe"})


def test_a_page_shows_the_text():
    """All five characters with a meaning are escaped."""
    assert "&lt;b&gt;&amp;&quot;&#x27;" in as_html(report_of("<b>&\"'"))


@given(TEXTS)
@example("`")
@example("\\`")
def test_in_markdown_a_text_never_leaves_its_code_span(text):
    """Two spans on each line, and only ours outside of them."""
    lines = as_markdown(report_of(text)).split("\n")
    assert len(lines) == 8
    for line in lines:
        if line.startswith("- "):
            outside, inside = line.split("`")[0::2], line.split("`")[1::2]
            assert outside == ["- ", ": ", ""]
            assert all(one.strip() for one in inside)
        else:
            assert line in {"## Message 1", "## Intact", ""}


@given(TEXTS)
def test_a_text_makes_no_line_of_its_own(text):
    """In the plain form each row is one line, and nothing steers a terminal."""
    lines = as_text(report_of(text)).splitlines()
    assert len(lines) == 5
    assert all(line.isprintable() for line in lines)


@given(TEXTS)
def test_json_gives_the_text_back(text):
    """In ASCII."""
    written = as_json(report_of(text))
    assert written.isascii()
    (message,) = json.loads(written)["messages"]
    assert message["rows"] == [{"group": "message", "name": "subject", "text": text}]
