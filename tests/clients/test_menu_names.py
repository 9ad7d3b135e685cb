"""What the menus of clients say in other languages, and where a guide says it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from intact.clients import catalogue, menu_names
from intact.clients.client import Client, Kind, Procedure, Proof, Purpose, Result, Step
from intact.errors import BadData
from intact.resources import Text

LANGUAGES = ("de", "fr", "es", "ja", "ar")
CLIENTS = catalogue.load_all().clients
every_client = pytest.mark.parametrize("client", CLIENTS, ids=[one.name for one in CLIENTS])

ODD = (
    'title = "Odd"\nkind = "web"\nproof = "unknown"\n'
    '[[procedures]]\npurpose = "save"\ntitle = "Save"\nresult = "eml-file"\nproof = "unknown"\n'
    'steps = [{ text = "Open «File» and choose «Save».", menu = ["File", "Save"] }]\n'
)


def pigeon(*menu: str, **changes: object) -> Client:
    """A client with one step through a menu."""
    text = "Open " + ", ".join(f"«{word}»" for word in menu) + "."
    way = Procedure(
        purpose=Purpose.FORWARD,
        title=Text(en="By menu"),
        steps=(Step(Text(en=text), menu=menu),),
        result=Result.MESSAGE_RFC822,
        proof=Proof.VERIFIED,
    )
    plain = Client("pigeon", Text(en="Pigeon"), Kind.DESKTOP, (way,), Proof.VERIFIED)
    return replace(plain, **changes)


def mistake_in(folder: Path, more: str) -> BadData:
    """The one mistake of an odd client with something more in its file."""
    (folder / "clients").mkdir()
    (folder / "clients" / "odd.toml").write_text(ODD + more, encoding="utf-8")
    [mistake] = catalogue.load_all([folder]).mistakes
    return mistake


def test_every_name_is_found_once():
    """In sentences, warnings, titles and paths."""
    client = pigeon("Wings", "Go", warnings=(Text(en="Never «Eat» or «Go»."),))
    assert menu_names.names(client) == ("Eat", "Go", "Wings")


def test_a_country_has_names_of_its_own_and_those_of_its_language():
    """What Brazil does not say otherwise is said as in Portugal."""
    client = pigeon("A", "B", menus={"pt": {"A": "a", "B": "b"}, "pt_BR": {"B": "bê"}})
    assert menu_names.in_language(client, "pt_BR") == {"A": "a", "B": "bê"}
    assert menu_names.in_language(client, "pt_PT") == {"A": "a", "B": "b"}
    assert menu_names.in_language(client, "it") == {}


def test_names_may_be_shared():
    """Those of the other client that are said here; one's own go before."""
    other = pigeon("A", "B", "C", name="other", menus={"de": {"A": "a", "B": "b", "C": "c"}})
    own = pigeon("A", "B", menus_of="other", menus={"de": {"B": "eigenes b"}})
    _, shared = menu_names.shared([other, own])
    assert shared.menus == {"de": {"A": "a", "B": "eigenes b"}}


def test_a_client_that_is_not_there_shares_nothing():
    """An organisation may have taken it away."""
    lonely = pigeon("A", menus_of="nobody", menus={"de": {"A": "a"}})
    assert [*menu_names.shared([lonely])] == [lonely]


def test_an_organisation_gives_names_in_any_language(tmp_path: Path):
    """Also in one that Intact itself does not speak."""
    (tmp_path / "clients").mkdir()
    names = '[menus.nl]\n"File" = "Bestand"\n[menus.pt_BR]\n"Save" = "Salvar"\n'
    (tmp_path / "clients" / "odd.toml").write_text(ODD + names, encoding="utf-8")
    odd = catalogue.load_all([tmp_path]).named("odd")
    assert odd.menus == {"nl": {"File": "Bestand"}, "pt_BR": {"Save": "Salvar"}}


@pytest.mark.parametrize(
    ("more", "line", "reason"),
    [
        ('[menus.de]\n"Fiel" = "Datei"\n', 11, "the guide does not say «Fiel»"),
        ('[menus.german]\n"File" = "Datei"\n', 10, "`german` must be a language code, such as"),
        ('[menus.qq]\n"File" = "Datei"\n', 10, "`qq` must be a language code, such as"),
        ('[menus.de]\n"File" = ""\n', 11, "`File` must be a name of at most 80 characters"),
        ('[menus.de]\n"File" = "«Datei»"\n', 11, "`File` must be a name of at most 80 characters"),
        (f'[menus.de]\n"File" = "{"x" * 81}"\n', 11, "`File` must be a name of at most 80"),
        ('[menus.de]\n"File" = "a\\u001bb"\n', 11, "`File` must not hold control characters"),
        ('[menus.de]\n"File" = 7\n', 11, "`File` must be a name of at most 80 characters"),
        ('[menus]\nde = "Datei"\n', 11, "`de` must be a table of keys and values"),
    ],
)
def test_a_slip_in_the_names_is_told_with_its_line(tmp_path: Path, more, line, reason):
    """They are checked like everything else of the file."""
    mistake = mistake_in(tmp_path, more)
    assert mistake.reason.startswith(reason)
    assert mistake.line == line


@every_client
def test_names_are_written_as_people_see_them(client):
    """Without the marks of access keys, and without blanks around."""
    words = [word for table in client.menus.values() for word in table.values()]
    assert not [word for word in words if set(word) & {"&", "_"} or word != word.strip()]


@every_client
def test_every_name_of_our_files_is_said(client):
    """A key that no guide says is a slip; the general names are said by the guides they serve."""
    served = [one for one in CLIENTS if one.menus_of == client.name]
    said = {name for one in (client, *served) for name in menu_names.names(one)}
    assert {name for table in client.menus.values() for name in table} <= said


@every_client
def test_names_are_shared_with_a_client_that_is_there(client):
    """And said nowhere else."""
    assert not client.menus_of or catalogue.load_all().named(client.menus_of)
    assert {*client.fixed_names} <= {*menu_names.names(client)}


@pytest.mark.parametrize("name", ["thunderbird", "evolution", "kmail", "claws-mail", "roundcube"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_whose_language_files_we_have_is_known_whole(name, language):
    """Their own catalogues have every name of the guide."""
    client = catalogue.load_all().named(name)
    assert {*menu_names.names(client)} == {*menu_names.in_language(client, language)}


def test_thunderbird_says_what_its_language_pack_says():
    """Looked up once more by hand in 153.7.0esr: messenger.dtd and messenger.ftl."""
    client = catalogue.load_all().named("thunderbird")
    german, french = (menu_names.in_language(client, one) for one in ("de", "fr"))
    assert (german["Message"], german["Forward As"], german["Attachment"]) == (
        "Nachricht",
        "Weiterleiten als",
        "Anhang",
    )
    assert (french["Message"], french["Forward As"]) == ("Messages", "Transférer au format")
