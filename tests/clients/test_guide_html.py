"""A guide as one HTML page."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from intact.clients import catalogue, guide_html
from intact.clients.client import Client, Procedure, Step
from intact.clients.guide_words import GuideWords
from intact.resources import Text

CLIENTS = catalogue.load_all().clients
every_client = pytest.mark.parametrize("client", CLIENTS, ids=[one.name for one in CLIENTS])

EMPTY = {"meta"}  # elements without an end


class Page(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)
        self.close()

    @override
    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self.open.append(tag)

    @override
    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    @override
    def handle_data(self, data):
        self.text += data

    def headings(self) -> list[int]:
        """The levels of the headings, in order."""
        return [int(tag[1]) for tag, _ in self.tags if tag in {"h1", "h2", "h3"}]


def page(client: Client) -> Page:
    """The parsed page of a client's guide."""
    return Page(guide_html.as_html(client, GuideWords()))


@every_client
def test_the_page_is_well_formed_and_accessible(client):
    """Every element ends; one main heading, no level is skipped; the language is named."""
    found = page(client)
    levels = found.headings()
    assert found.open == []
    assert found.tags[0] == ("html", {"lang": "en"})
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert any(tag == "main" for tag, _ in found.tags)


@every_client
def test_the_page_loads_nothing(client):
    """No link, image, script or style from elsewhere; the policy forbids it as well."""
    found = page(client)
    assert {tag for tag, _ in found.tags}.isdisjoint(
        {"a", "img", "script", "link", "iframe", "object"}
    )
    assert all(not {"href", "src", "style"} & attributes.keys() for _, attributes in found.tags)
    assert "default-src 'none'" in str(found.tags)


@every_client
def test_every_way_is_a_numbered_list(client):
    """A screen reader says how many steps there are."""
    found = page(client)
    steps = sum(len(way.steps) for way in client.procedures)
    assert sum(tag == "ol" for tag, _ in found.tags) == len(client.procedures)
    assert sum(tag == "li" for tag, _ in found.tags) >= steps


def test_keys_and_menus_are_marked():
    """A shortcut is a key, the words of a menu are bold."""
    kmail = catalogue.named("kmail", CLIENTS)
    assert kmail
    html = guide_html.as_html(kmail, GuideWords())
    assert "<kbd>Shift+F</kbd>" in html
    assert "<b>As Attachment</b>" in html
    assert "«" not in html


def test_texts_of_a_file_cannot_become_html():
    """An organisation's file may hold angle brackets and quotes; they stay text."""
    evil = "<script>alert('1')</script> & \"x\""
    general = catalogue.named("general", CLIENTS)
    assert general
    way: Procedure = replace(
        general.procedures[0],
        title=Text(en=evil),
        steps=(Step(Text(en=evil)),),
        source=Text(en=evil),
    )
    client = replace(
        general,
        title=Text(en=evil),
        versions=Text(en=evil),
        procedures=(way,),
        warnings=(Text(en=evil),),
        sources=(evil,),
    )
    found = Page(guide_html.as_html(client, replace(GuideWords(), take_care=evil)))
    assert all(tag != "script" for tag, _ in found.tags)
    assert found.text.count(evil) == 9


def test_the_language_of_the_page_is_told():
    """Screen readers choose their voice by it."""
    html = guide_html.as_html(CLIENTS[0], replace(GuideWords(), language="pt_BR"))
    assert '<html lang="pt-BR">' in html


@given(st.text(max_size=60))
def test_no_text_of_a_file_makes_a_tag(text):
    """The same tags, whatever an organisation's file says."""
    general = catalogue.named("general", CLIENTS)
    plain, other = (
        replace(general, title=Text(en=one), warnings=(Text(en=one),)) for one in ("x", text)
    )
    tags = [Page(guide_html.as_html(one, GuideWords())).tags for one in (plain, other)]
    assert [tag for tag, _ in tags[0] if tag != "b"] == [tag for tag, _ in tags[1] if tag != "b"]


@every_client
def test_the_page_tells_somebody_who_was_only_given_it_where_to_send(client):
    """And what to do without Intact; where there is no way, nothing is to be sent."""
    page = guide_html.as_html(client, GuideWords())
    assert ("the address that you were given" in page) == bool(client.procedures)
