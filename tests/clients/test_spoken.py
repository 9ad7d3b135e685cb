"""A guide in one language, with the names its client's menus have there."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.clients import catalogue, menu_names
from intact.clients.client import Client, Kind, Procedure, Proof, Purpose, Result, Step
from intact.clients.guide_html import as_html
from intact.clients.guide_text import as_markdown, as_text, sentence, step_as_text
from intact.clients.guide_words import GuideWords
from intact.clients.spoken import Spoken
from intact.clients.walk import begin
from intact.resources import Text

CLIENTS = catalogue.load_all().clients
GERMAN = {
    "Open «Wings» and choose «Carry».": "Öffnen Sie «Wings» und wählen Sie «Carry».",
    "Mind «Wings».": "Vorsicht bei «Wings».",
}
ISOLATED = re.compile("“\u2068[^“”\u2068\u2069]*\u2069”")
QUOTED = re.compile("“([^“”]*)”")


def german(text: Text) -> str:
    """A catalogue with a few sentences."""
    return GERMAN.get(str(text), str(text))


WORDS = GuideWords(language="de_DE", translated=german, english_name="{name} (englisch)")


def pigeon(steps: tuple[Step, ...] = (), **changes: object) -> Client:
    """A client with one way."""
    way = Procedure(
        purpose=Purpose.FORWARD,
        title=Text(en="By menu"),
        steps=steps
        or (Step(Text(en="Open «Wings» and choose «Carry»."), menu=("Wings", "Carry")),),
        result=Result.MESSAGE_RFC822,
        proof=Proof.VERIFIED,
    )
    plain = Client("pigeon", Text(en="Pigeon"), Kind.DESKTOP, (way,), Proof.VERIFIED)
    return replace(plain, **changes)


KNOWN = pigeon(menus={"de": {"Wings": "Flügel", "Carry": "Tragen"}, "ar": {"Wings": "أجنحة"}})


def said(client: Client, words: GuideWords = WORDS) -> str:
    """The sentence of its first step."""
    return Spoken(client, words).text(client.procedures[0].steps[0].text)


def test_names_are_those_of_the_menus():
    """In the translated sentence and in the path."""
    assert said(KNOWN) == "Öffnen Sie “Flügel” und wählen Sie “Tragen”."
    spoken = Spoken(KNOWN, WORDS)
    assert spoken.path(KNOWN.procedures[0].steps[0]) == ("Flügel", "Tragen")
    assert spoken.remark == ""


def test_in_english_nothing_changes():
    """No marks, no remark, no isolates."""
    spoken = Spoken(KNOWN, GuideWords())
    assert spoken.text(KNOWN.procedures[0].steps[0].text) == "Open “Wings” and choose “Carry”."
    assert (spoken.remark, spoken.mirrored, spoken.between) == ("", False, " ▸ ")


def test_where_no_name_is_known_it_is_said_once():
    """Calmly, and the names stay as they are."""
    spoken = Spoken(pigeon(), WORDS)
    assert said(pigeon()) == "Öffnen Sie “Wings” und wählen Sie “Carry”."
    assert "given in English" in spoken.remark
    for page in (as_text(pigeon(), WORDS), as_markdown(pigeon(), WORDS), as_html(pigeon(), WORDS)):
        assert " ".join(page.split()).count("The menu names are given in English") == 1


def test_where_some_are_known_the_others_are_marked():
    """In the sentence and in the path; nothing is said besides."""
    mixed = pigeon(menus={"de": {"Wings": "Flügel"}})
    spoken = Spoken(mixed, WORDS)
    assert said(mixed) == "Öffnen Sie “Flügel” und wählen Sie “Carry” (englisch)."
    assert spoken.path(mixed.procedures[0].steps[0]) == ("Flügel", "Carry (englisch)")
    assert spoken.remark == ""


def test_what_is_the_same_everywhere_is_no_english():
    """A command to type is neither marked nor remarked upon."""
    typed = pigeon((Step(Text(en="Type «:set fly»."), menu=()),), fixed_names=(":set fly",))
    assert said(typed) == "Type “:set fly”."
    assert Spoken(typed, WORDS).remark == ""


def test_the_name_of_another_guide_is_translated_like_its_title():
    """It is a name of ours."""
    words = replace(
        WORDS, translated=lambda text: {"Gmail": "Google Mail"}.get(str(text), str(text))
    )
    assert said(pigeon((Step(Text(en="Follow «Gmail».")),)), words) == "Follow “Google Mail”."


def test_a_guide_without_names_needs_no_remark():
    """It has nothing that could be English."""
    assert Spoken(pigeon((Step(Text(en="Ask somebody.")),)), WORDS).remark == ""


def test_a_sentence_of_the_file_goes_before_the_catalogue():
    """An organisation's German is used, with names as it wrote them, or as the table has them."""
    own = Text(en="Open «Wings» and choose «Carry».", de="«Flügel», dann «Carry», dann «Extra».")
    client = pigeon((Step(own),), menus={"de": {"Carry": "Tragen"}})
    assert said(client) == "“Flügel”, dann “Tragen”, dann “Extra”."
    assert said(client, replace(WORDS, language="de_AT")) == said(client)


def test_names_hold_together_from_right_to_left():
    """Each is isolated, known or not, in sentences and paths (UAX 9)."""
    words = replace(WORDS, language="ar_EG", english_name="{name} (بالإنجليزية)")
    spoken = Spoken(KNOWN, words)
    assert ISOLATED.findall(said(KNOWN, words)) == ["“\u2068أجنحة\u2069”", "“\u2068Carry\u2069”"]
    assert spoken.path(KNOWN.procedures[0].steps[0]) == (
        "\u2068أجنحة\u2069",
        "\u2068Carry\u2069 (بالإنجليزية)",
    )
    assert (spoken.mirrored, spoken.between) == (True, " ◂ ")
    assert '<html lang="ar-EG" dir="rtl">' in as_html(KNOWN, words)


def test_a_path_is_added_only_where_the_sentence_lacks_it():
    """Also where names are translated, isolated or marked."""
    bare = Step(Text(en="Let it go."), menu=("Wings", "Carry"))
    client = pigeon((*KNOWN.procedures[0].steps, bare), menus={"de": {"Wings": "Flügel"}})
    full, lacking = client.procedures[0].steps
    for language in ("de", "ar"):
        spoken = Spoken(client, replace(WORDS, language=language))
        assert ">" not in sentence(full, spoken)
    spoken = Spoken(client, WORDS)
    assert sentence(lacking, spoken) == "Let it go. (Flügel > Carry (englisch))"


def test_keys_are_those_of_the_keyboard():
    """As the sentence writes them, or else as the language does; never twice."""
    words = replace(WORDS, key=lambda name: {"Ctrl": "Strg"}.get(name, name))
    spoken = Spoken(pigeon(), words)
    assert sentence(Step(Text(en="Drücken Sie Strg+F."), keys="Ctrl+F"), spoken).endswith("Strg+F.")
    assert sentence(Step(Text(en="Press Ctrl+F."), keys="Ctrl+F"), spoken) == "Press Ctrl+F."
    assert sentence(Step(Text(en="Press it."), keys="Ctrl+F"), spoken) == "Press it. (Strg+F)"


@pytest.mark.parametrize("quoted", ["„{name}“", "«\u202f{name}\u202f»", "「{name}」"])
def test_names_stand_between_the_quotes_of_the_language(quoted):
    """In sentences; on pages they are bold and need none."""
    words = replace(WORDS, quoted=quoted)
    assert quoted.format(name="Flügel") in said(KNOWN, words)
    assert quoted.format(name="Flügel") in as_text(KNOWN, words)
    for page in (as_html(KNOWN, words), as_markdown(KNOWN, words)):
        assert "<b>Flügel</b>" in page or "**Flügel**" in page
        assert not set(quoted) & set("„“«»「」") & set(page)


def test_one_step_is_spoken_too():
    """With the remark below it."""
    text = step_as_text(begin(pigeon(), [pigeon()]), WORDS)
    assert "Öffnen Sie “Wings”" in text
    assert "given in English" in " ".join(text.split())


NAMES = st.text(st.characters(exclude_characters="«»“”{}\u2068\u2069"), min_size=1, max_size=12)


@given(
    names=st.lists(NAMES, min_size=1, max_size=5, unique=True),
    between=st.lists(st.text("abc ، . ", max_size=4), min_size=6, max_size=6),
    known=st.dictionaries(st.integers(0, 4), NAMES, max_size=5),
    language=st.sampled_from(["de", "ja", "ar", "he_IL", "en_GB"]),
)
def test_no_name_is_lost(names, between, known, language):
    """Each «X» of a sentence comes out as one, in order, translated where it is known."""
    parts = [f"«{name}»{gap}" for name, gap in zip(names, between, strict=False)]
    table = {names[at]: word for at, word in known.items() if at < len(names)}
    client = pigeon((Step(Text(en=between[5] + "".join(parts))),), menus={language[:2]: table})
    shown = said(client, GuideWords(language=language))
    bare = [name.strip("\u2068\u2069") for name in QUOTED.findall(shown)]
    assert bare == [table.get(name, name) for name in names]
    if language in {"ar", "he_IL"}:
        assert len(ISOLATED.findall(shown)) == len(names)
        assert shown.count("\u2068") == shown.count("\u2069") == len(names)
    else:
        assert "\u2068" not in shown


@pytest.mark.parametrize("client", CLIENTS, ids=lambda one: one.name)
@pytest.mark.parametrize("language", ["de", "fr", "es", "ja", "ar"])
def test_every_name_of_every_guide_is_known_marked_or_remarked_upon(client, language):
    """Nobody takes an English name for that of the menu."""
    spoken = Spoken(client, GuideWords(language=language))
    known = menu_names.in_language(client, language)
    for name in menu_names.names(client):
        shown = spoken.text(Text(en=f"«{name}»"))
        sure = name in known or name in client.fixed_names
        assert sure or spoken.remark or shown.endswith("(English)")
        assert sure is not shown.endswith("(English)") or bool(spoken.remark)
