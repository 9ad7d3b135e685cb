"""HTML written as RTF in any way its meaning allows comes back as it was."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from intact.outlook.rtf.characters import Kind
from intact.outlook.rtf.encapsulated import Deencapsulated, de_encapsulate
from outlook.rtf_model import FONTS, Group, Tag, Text, Writer, html

LETTERS = st.text(
    alphabet=st.sampled_from(
        "aZ09 <>&;'?-\\{}\n\téüß€\u2018\u2019\u2022\u2014Яжωλ日本語ﾃ中汉—😀\u00a0\u200b"
    ),
    max_size=12,
) | st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc"]), max_size=6)
NODES = st.recursive(
    st.builds(Text, LETTERS) | st.builds(Tag, LETTERS),
    lambda inner: st.builds(
        Group, st.sampled_from(sorted(FONTS)), st.lists(inner, max_size=4).map(tuple)
    ),
    max_leaves=12,
)
DOCUMENTS = st.lists(NODES, max_size=6).map(tuple)
CHANCE = st.builds(Random, st.integers(0, 2**32))
PAGES = {
    1252: "cp1252",
    1251: "cp1251",
    932: "cp932",
    936: "gbk",
    950: "cp950",
    874: "cp874",
    65001: "utf-8",
}


@settings(max_examples=150)
@given(page=st.sampled_from(sorted(PAGES)), nodes=DOCUMENTS, random=CHANCE)
def test_the_html_comes_back(page, nodes, random):
    """Whatever the code pages, escapes, groups, and whatever stands between."""
    document = Writer(random, page, PAGES[page]).document(nodes)
    expected = html(nodes).replace("\n", "\r\n")
    assert de_encapsulate(document) == Deencapsulated(Kind.HTML, expected)
