"""The files of resources/clients say what the vendor's article and our facts say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from intact import resources
from intact.clients import catalogue
from intact.clients.client import Client, Kind, Proof, Purpose, Result

CLIENTS = catalogue.load_all().clients
every_client = pytest.mark.parametrize("client", CLIENTS, ids=[one.name for one in CLIENTS])

ARTICLE = {  # how many ways the article gives for each client
    "outlook-2016": 1,
    "outlook-2007": 4,
    "outlook-2003": 3,
    "outlook-express": 1,
    "windows-live-mail": 1,
    "thunderbird": 1,
    "apple-mail": 1,
    "lotus-notes": 1,
}


def client(name: str) -> Client:
    """The client of that name, which must be there."""
    found = catalogue.load_all().named(name)
    assert found
    return found


def menus(of: Client) -> set[tuple[str, ...]]:
    """Every menu path of its guide."""
    return {step.menu for way in of.procedures for step in way.steps if step.menu}


def keys(of: Client) -> set[str]:
    """Every shortcut of its guide."""
    return {step.keys for way in of.procedures for step in way.steps if step.keys}


def test_every_file_loads():
    """No file of ours has a mistake."""
    assert catalogue.load_all().mistakes == ()
    assert len(CLIENTS) == len(resources.files("clients"))


def test_the_article_is_complete():
    """Every client of the article is there with each of its alternatives, and no others."""
    marked = {one.name: sum(way.seed for way in one.procedures) for one in CLIENTS}
    assert {name: count for name, count in marked.items() if count} == ARTICLE


def test_outlook_goes_through_its_ribbon():
    """The first block of the article: Home, Respond, More, Forward as Attachment."""
    first = client("outlook-2016").procedures[0]
    assert first.seed
    assert first.steps[1].menu == ("Home", "Respond", "More", "Forward as Attachment")


def test_outlook_2007_has_keys_and_2003_has_none():
    """Ctrl+Alt+F stands in the block of 2007 only."""
    assert "Ctrl+Alt+F" in keys(client("outlook-2007"))
    assert keys(client("outlook-2003")) == set()


@pytest.mark.parametrize("name", ["outlook-2007", "outlook-2003"])
def test_old_outlooks_can_always_attach(name):
    """The setting for every forward is described with its way through the menus."""
    assert ("Tools", "Options", "Preferences", "E-Mail Options") in menus(client(name))


def test_thunderbird_names_its_menu_exactly():
    """The words are those of Thunderbird's own English menus."""
    assert ("Message", "Forward As", "Attachment") in menus(client("thunderbird"))


@pytest.mark.parametrize("name", ["outlook-2016", "outlook-2007", "outlook-2003"])
def test_no_eml_out_of_outlook(name):
    """The article calls an .eml from Outlook invalid, and a .msg valid."""
    assert Result.EML_FILE in client(name).invalid_forms
    assert Result.MSG_FILE in client(name).valid_forms


@pytest.mark.parametrize("name", ["outlook-express", "windows-live-mail"])
def test_no_msg_out_of_other_programs(name):
    """The article calls a .msg from Outlook Express invalid, and an .eml valid."""
    assert Result.MSG_FILE in client(name).invalid_forms
    assert Result.EML_FILE in client(name).valid_forms


@pytest.mark.parametrize(
    "name",
    [
        "outlook-new",
        "outlook-web",
        "gmail",
        "evolution",
        "kmail",
        "claws-mail",
        "roundcube",
        "thunderbird-android",
        "general",
    ],
)
def test_clients_beyond_the_article(name):
    """Clients of today are there too, each with a way to forward."""
    assert any(way.purpose is Purpose.FORWARD for way in client(name).procedures)


@every_client
def test_steps_are_sentences(client):
    """Every step ends like a sentence; guillemets come in pairs."""
    for way in client.procedures:
        for step in way.steps:
            text = str(step.text)
            assert text.endswith((".", "!"))
            assert not set(re.sub("«[^«»]+»", "", text)) & set("«»")


@every_client
def test_every_menu_word_is_in_its_sentence(client):
    """The menu path and the sentence agree, so that either can be shown alone."""
    for way in client.procedures:
        for step in way.steps:
            assert all(f"«{word}»" in str(step.text) for word in step.menu)
            assert step.keys in str(step.text)


@every_client
def test_ways_stand_by_their_purpose(client):
    """Forwarding first, then files, then dragging: the window shows them in this order."""
    order = [[*Purpose].index(way.purpose) for way in client.procedures]
    assert order == sorted(order)


@every_client
def test_claims_have_sources(client):
    """What is called verified names its source."""
    assert all(way.source for way in client.procedures if way.proof is Proof.VERIFIED)
    assert client.sources or client.proof is Proof.UNKNOWN


@every_client
def test_languages_never_lack_english(client):
    """No text is empty; every title is short enough for a picker."""
    assert 0 < len(str(client.title)) <= 45
    assert all(str(text) for text in client.warnings)


def test_the_picker_begins_with_the_most_used():
    """Outlook stands first, the general guide last."""
    assert CLIENTS[0].name == "outlook-2016"
    assert CLIENTS[-1].name == catalogue.GENERAL


def test_every_kind_of_client_is_there():
    """Desktop programs, webmail, phones and terminals."""
    assert {one.kind for one in CLIENTS} == set(Kind)


def test_an_organisation_can_replace_a_guide(tmp_path: Path):
    """A file of the same name in the organisation's folder takes the place of ours."""
    folder = tmp_path / "clients"
    folder.mkdir()
    (folder / "gmail.toml").write_text(
        'title = "Our Gmail"\nkind = "web"\nproof = "verified"\n'
        '[[procedures]]\npurpose = "forward"\ntitle = "Here"\nresult = "message/rfc822"\n'
        'proof = "verified"\nsteps = [{ text = { en = "Ask us.", de = "Fragt uns." } }]\n',
        encoding="utf-8",
    )
    replaced = catalogue.load_all([tmp_path]).named("gmail")
    assert replaced
    assert str(replaced.title) == "Our Gmail"
    assert replaced.procedures[0].steps[0].text.given("de_AT") == "Fragt uns."


def test_a_form_cannot_be_valid_and_invalid(tmp_path: Path):
    """A contradiction in a file is named with its line."""
    folder = tmp_path / "clients"
    folder.mkdir()
    (folder / "odd.toml").write_text(
        'title = "Odd"\nkind = "web"\nproof = "unknown"\n'
        'valid_forms = ["eml-file"]\ninvalid_forms = ["eml-file"]\n'
        '[[procedures]]\npurpose = "save"\ntitle = "Save"\nresult = "eml-file"\n'
        'proof = "unknown"\nsteps = [{ text = "Save." }]\n',
        encoding="utf-8",
    )
    [mistake] = catalogue.load_all([tmp_path]).mistakes
    assert mistake.line == 5
    assert "eml-file" in mistake.reason


def test_a_step_has_one_picture(tmp_path: Path):
    """A menu and a sketch in one step are a mistake, told with its line."""
    text = (
        'title = "Odd"\nkind = "web"\nproof = "unknown"\n'
        '[[procedures]]\npurpose = "save"\ntitle = "Save"\nresult = "eml-file"\n'
        'proof = "unknown"\nsteps = [\n  { text = "Save.", sketch = "file" },\n'
        '  { text = "Drop.", menu = ["File"], sketch = "drop" },\n]\n'
    )
    mistake = mistake_in(tmp_path, "odd", text)
    assert "sketch" in mistake.reason
    assert mistake.line in {9, 11}  # of the list or of the step


@every_client
def test_most_steps_can_be_drawn(client):
    """At least one step of a guide has a menu or a sketch, where it is about a window."""
    drawn = [step for way in client.procedures for step in way.steps if step.menu or step.sketch]
    assert drawn or client.kind in {Kind.PHONE, Kind.TERMINAL} or client.name == "geary"


NAMED = {  # every client the facts name (sections 1 and 2), and the guide that is about it
    "Outlook 2010 and later": "outlook-2016",
    "Outlook 2007": "outlook-2007",
    "Outlook 2003": "outlook-2003",
    "Outlook Express": "outlook-express",
    "Windows Live Mail": "windows-live-mail",
    "Windows Mail (Vista)": "windows-live-mail",
    "Windows 10 Mail": "windows-10-mail",
    "New Outlook for Windows": "outlook-new",
    "Outlook on the web": "outlook-web",
    "Outlook for Mac": "outlook-mac",
    "Outlook for iOS and Android": "outlook-phone",
    "Entourage": "entourage",
    "Outlook 2011 for Mac": "entourage",
    "Gmail web": "gmail",
    "Gmail app": "gmail-app",
    "Apple Mail": "apple-mail",
    "Mail on iPhone and iPad": "apple-mail-phone",
    "iCloud web": "icloud",
    "Thunderbird": "thunderbird",
    "Betterbird": "thunderbird",
    "SeaMonkey": "seamonkey",
    "Thunderbird for Android": "thunderbird-android",
    "K-9 Mail": "thunderbird-android",
    "Evolution": "evolution",
    "KMail": "kmail",
    "Claws Mail": "claws-mail",
    "Geary": "geary",
    "NeoMutt": "mutt",
    "Mutt": "mutt",
    "Sup": "sup",
    "Mailspring": "mailspring",
    "Roundcube": "roundcube",
    "Zimbra": "zimbra",
    "Nextcloud Mail": "nextcloud-mail",
    "Proton Mail": "proton",
    "Tuta": "tuta",
    "Horde": "horde",
    "SpamCop": "horde",
    "Yahoo": "yahoo",
    "Fastmail": "fastmail",
    "GMX": "gmx",
    "web.de": "gmx",
    "Lotus Notes": "lotus-notes",
    "HCL Notes": "lotus-notes",
    "GroupWise": "groupwise",
    "eM Client": "em-client",
    "Mailbird": "mailbird",
    "Postbox": "postbox",
    "The Bat!": "the-bat",
    "Spark": "spark",
}


@pytest.mark.parametrize(("called", "name"), NAMED.items())
def test_every_client_of_the_facts_has_a_guide(called, name):
    """And the guide says so in its title or in what it is about, for people who search."""
    about = f"{client(name).title} {client(name).versions}".casefold()
    words = called.replace(" web", "").replace(" app", "").replace("Windows 10 Mail", "Windows 10")
    assert all(word.strip("()!").casefold() in about for word in words.split())


@every_client
def test_a_guide_that_knows_nothing_says_what_to_do_instead(client):
    """No guide is empty, and one with nothing verified tells to look at what came of it."""
    assert client.procedures
    proofs = {way.proof for way in client.procedures}
    if proofs == {Proof.UNKNOWN}:
        told = " ".join(str(step.text) for way in client.procedures for step in way.steps)
        told += " ".join(str(way.keeps) for way in client.procedures)
        assert re.search("check|shows|guide for that program|guide «", told, re.IGNORECASE)


TRAPS = {  # what people stumble over, by the facts
    "outlook-new": "hands over no message",
    "outlook-2016": "received through Exchange",
    "thunderbird-android": "only its header lines",
    "nextcloud-mail": "can arrive empty",
    "kmail": "internal address",
    "general": "a message in a message in a message",
    "the-bat": "plain messages, not Outlook",
    "horde": "Go back to the list",
    "yahoo": "hold back",
}


@pytest.mark.parametrize(("name", "words"), TRAPS.items())
def test_traps_are_told(name, words):
    """The traps of the facts stand among the warnings of the client they are about."""
    assert any(words in str(warning) for warning in client(name).warnings)


def mistake_in(tmp_path: Path, name: str, text: str):
    """The one mistake of a guide that an organisation wrote."""
    folder = tmp_path / "clients"
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    [mistake] = catalogue.load_all([tmp_path]).mistakes
    return mistake


@pytest.mark.parametrize(
    ("wrong", "right", "line", "reason"),
    [
        ('kind = "fax"', 'kind = "web"', 2, "`kind` must be one of"),
        ('purpose = "sent"', 'purpose = "save"', 5, "must be one of"),
        ("steps = [{ txt", "steps = [{ text", 9, "`text` is missing"),
        ('keys = "Ctrl Alt N"', 'keys = "Ctrl+S"', 9, "keys"),
        ('result = "fax"', 'result = "eml-file"', 7, "must be one of"),
        ('proof = "unknown"\ncolour = "red"', 'proof = "unknown"', 4, "colour"),
    ],
)
def test_a_mistake_in_a_guide_is_named_with_file_line_and_reason(
    tmp_path: Path, wrong, right, line, reason
):
    """Whoever keeps the organisation's files finds the place; all other guides are still there."""
    good = (
        'title = "Ours"\nkind = "web"\nproof = "unknown"\n'
        '[[procedures]]\npurpose = "save"\ntitle = "Save"\nresult = "eml-file"\n'
        'proof = "unknown"\nsteps = [{ text = "Press Ctrl+S.", keys = "Ctrl+S" }]\n'
    )
    mistake = mistake_in(tmp_path, "ours", good.replace(right, wrong, 1))
    assert mistake.path == tmp_path / "clients" / "ours.toml"
    assert mistake.line == line
    assert reason in mistake.reason
    assert len(catalogue.load_all([tmp_path]).clients) == len(CLIENTS)


def test_a_guide_replaced_by_a_wrong_file_is_gone(tmp_path: Path):
    """What an organisation took away does not come back by a slip of its pen."""
    mistake = mistake_in(tmp_path, "gmail", "title = \n")
    assert mistake.line == 1
    assert catalogue.load_all([tmp_path]).named("gmail") is None
