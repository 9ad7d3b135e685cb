"""A guide as plain text and as Markdown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.clients import catalogue, guide_text
from intact.clients.client import Client, Kind, Procedure, Proof, Purpose, Result, Step
from intact.clients.guide_words import GuideWords
from intact.resources import Text

CLIENTS = catalogue.load_all().clients
every_client = pytest.mark.parametrize("client", CLIENTS, ids=[one.name for one in CLIENTS])

PIGEON = Client(
    name="pigeon",
    title=Text(en="Pigeon *2*", de="Taube *2*"),
    kind=Kind.DESKTOP,
    proof=Proof.VERIFIED,
    procedures=(
        Procedure(
            purpose=Purpose.FORWARD,
            title=Text(en="By menu", de="Mit dem Menü"),
            steps=(
                Step(Text(en="Open «Wings» and choose «Carry»."), menu=("Wings", "Carry")),
                Step(Text(en="Let go."), keys="Ctrl+G", menu=("Wings", "Go")),
                Step(Text(en="Press Ctrl+S."), keys="Ctrl+S"),
            ),
            result=Result.MESSAGE_RFC822,
            proof=Proof.INFERRED,
            keeps=Text(en="Every feather."),
            source=Text(en="A bird <book>"),
        ),
    ),
    warnings=(Text(en="Mind the cat & the hawk."),),
    invalid_forms=(Result.MSG_FILE,),
)


def test_the_plain_text_holds_all_of_a_guide():
    """Title, steps with what their sentence leaves out, result, proof, traps, formats."""
    assert guide_text.as_text(PIGEON, GuideWords()) == (
        "Pigeon *2*\n"
        "==========\n"
        "\n"
        "Send the original as an attachment\n"
        "----------------------------------\n"
        "\n"
        "By menu\n"
        "  1. Open “Wings” and choose “Carry”.\n"
        "  2. Let go. (Wings > Go, Ctrl+G)\n"
        "  3. Press Ctrl+S.\n"
        "  Result: an attached message (message/rfc822). Every feather.\n"
        "  Not confirmed, concluded from: A bird <book>\n"
        "\n"
        "Take care\n"
        "---------\n"
        "  * Mind the cat & the hawk.\n"
        "\n"
        "Formats\n"
        "-------\n"
        "  * Not valid from here: an Outlook .msg file\n"
    )


def test_markdown_marks_menus_and_keys_and_escapes_the_rest():
    """Menu words are bold, keys are code; a star in a title stays a star."""
    text = guide_text.as_markdown(PIGEON, GuideWords())
    assert text.startswith("# Pigeon \\*2\\*\n")
    assert "1. Open **Wings** and choose **Carry**.\n" in text
    assert "3. Press `Ctrl+S`.\n" in text
    assert "*Not confirmed, concluded from: A bird \\<book\\>*" in text
    assert text.endswith("- Not valid from here: an Outlook .msg file\n")


def test_a_guide_speaks_the_language_of_its_words():
    """Texts of the client are taken in the language asked for, else in English."""
    words = replace(GuideWords(), language="de", take_care="Vorsicht")
    text = guide_text.as_text(PIGEON, words)
    assert text.startswith("Taube *2*\n")
    assert "Mit dem Menü\n" in text
    assert "Vorsicht\n--------\n  * Mind the cat" in text


def test_several_ways_are_introduced_as_a_choice():
    """Nobody should do all of them one after the other."""
    twice = replace(PIGEON, procedures=PIGEON.procedures * 2)
    words = GuideWords()
    assert words.one_of in guide_text.as_text(twice, words)
    assert words.one_of not in guide_text.as_text(PIGEON, words)


@every_client
def test_no_line_is_wider_than_a_terminal(client):
    """Only an address that cannot be broken may stand out."""
    for line in guide_text.as_text(client, GuideWords()).splitlines():
        assert len(line) <= 78 or "://" in line


def quoted(text: Text) -> str:
    """As English has it between quotes."""
    return str(text).replace("«", "“").replace("»", "”")


@every_client
def test_every_step_of_every_guide_is_rendered(client):
    """Nothing of the data is lost on the way to the page."""
    text = " ".join(guide_text.as_text(client, GuideWords()).split())
    for way in client.procedures:
        assert all(quoted(step.text) in text for step in way.steps)
    assert all(quoted(warning) in text for warning in client.warnings)


def test_every_word_a_guide_may_need_is_there():
    """All purposes, results and proofs can be said."""
    words = GuideWords()
    assert {*words.purposes} == {*Purpose}
    assert {*words.results} == {*Result}
    assert {*words.proofs} == {*Proof}


@given(st.text(min_size=1, max_size=60).filter(str.strip))
def test_no_text_of_a_file_makes_markdown(text):
    """What would be markup is escaped."""
    client = replace(PIGEON, warnings=(Text(en=text),))
    written = guide_text.as_markdown(client, GuideWords())
    last = written.partition("feather")[2].replace("\\\\", "").replace("\\<", "")
    assert "<" not in last
    assert "](" not in last.replace("\\]", "").replace("\\[", "")
    assert guide_text.as_text(client, GuideWords())
