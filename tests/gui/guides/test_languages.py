"""Guides in the person's language, with the names that language's menus have."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from intact.clients import menu_names
from intact.clients.catalogue import load_all, named
from intact.clients.client import Client
from intact.clients.guide import Choice, Reason
from intact.clients.guide_html import as_html
from intact.clients.link import Link
from intact.gui import pdf
from intact.gui.guides.cards import ProcedureCard
from intact.gui.guides.pass_on import PassOnButton
from intact.gui.guides.strip import GuideStrip
from intact.gui.guides.view import GuideView
from intact.gui.parts.labels import Label
from intact.gui.wording.guide_page import guide_words
from small_catalogues import Catalogue, speak

CLIENTS = load_all().clients
THUNDERBIRD = named("thunderbird", CLIENTS)
OUTLOOK = named("outlook-2016", CLIENTS)
OPEN = (
    "Open «Message», in the bar with «File», «Edit», «View» and «Go». Choose «Forward As» and then "
    "«Attachment»."
)
GERMAN = {
    "Data": {
        "Through the menu": "Über das Menü",
        "Through the ribbon": "Über das Menüband",
        OPEN: "Öffnen Sie «Message» bei «File», «Edit», «View» und «Go», dann «Forward As», dann "
        "«Attachment».",
        "Outlook 2010 and later (classic)": "Outlook 2010 und neuer (klassisch)",
    },
    "GuidePage": {
        "The menu names are given in English: what this program calls them in your language is "
        "not known.": "Die Menünamen stehen auf Englisch hier.",
        "{name} (English)": "{name} (englisch)",
    },
}
ARABIC = {
    "Data": {
        OPEN: "افتح «Message» بجانب «File» و«Edit» و«View» و«Go»، ثم «Forward As» ثم «Attachment»."
    }
}


@pytest.fixture
def spoken(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[str, Catalogue], None]]:
    """Speaks small catalogues; English again at the end."""
    installed = []
    yield lambda language, catalogue: installed.append(speak(tmp_path, language, catalogue))
    for translator in installed:
        QCoreApplication.removeTranslator(translator)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def show(qtbot) -> Callable[[Client], GuideView]:
    """Shows a guide in full."""

    def make(client: Client) -> GuideView:
        view = GuideView()
        qtbot.addWidget(view)
        view.offer([], CLIENTS)
        view.show_guide(Choice(client, Reason.PICKED))
        return view

    return make


def texts(widget: QWidget) -> list[str]:
    """All texts of labels."""
    return [label.text() for label in widget.findChildren(Label)]


def strip_of(qtbot, client: Client) -> str:
    """The guide in one line."""
    strip = GuideStrip()
    qtbot.addWidget(strip)
    strip.show_guide(Choice(client, Reason.PICKED))
    return strip.text()


def test_the_cards_speak_german_with_german_menus(spoken, show):
    """The sentence from the catalogue, the names from the client's file."""
    spoken("de_DE", GERMAN)
    view = show(THUNDERBIRD)
    card = view.findChildren(ProcedureCard)[0]
    assert texts(card)[0] == "Über das Menü"
    assert (
        "Öffnen Sie “Nachricht” bei “Datei”, “Bearbeiten”, “Ansicht” und “Navigation”, dann "
        "“Weiterleiten als”, dann “Anhang”."
    ) in texts(card)


def test_the_line_has_the_german_path(spoken, qtbot):
    """As the person will see the menus."""
    spoken("de_DE", GERMAN)
    assert "Nachricht ▸ Weiterleiten als ▸ Anhang" in strip_of(qtbot, THUNDERBIRD)


def test_the_walk_draws_german_menus(spoken, walk):
    """In the sentence, in what is read out, and in the picture."""
    spoken("de_DE", GERMAN)
    page = walk("thunderbird", way=1, step=2)
    assert page.view.sentence.text().startswith("Öffnen Sie “Nachricht” bei “Datei”")
    assert "“Weiterleiten als”" in page.accessibleName()
    assert page.view.picture.menu == ("Nachricht", "Weiterleiten als", "Anhang")
    assert page.note.text() == ""


def test_unknown_names_are_told_once_in_each_view(spoken, show, walk):
    """Calmly, above everything; the names themselves stay as they are."""
    spoken("de_DE", GERMAN)
    remark = "Die Menünamen stehen auf Englisch hier."
    assert texts(show(OUTLOOK)).count(remark) == 1
    page = walk("outlook-2016", step=2)
    assert page.note.text() == remark
    assert page.title.text() == "Outlook 2010 und neuer (klassisch): Über das Menüband"
    assert page.view.picture.menu == ("Home", "Respond", "More", "Forward as Attachment")


def test_a_few_unknown_names_are_marked(spoken, show):
    """Where others are known, each on its own."""
    spoken("de_DE", GERMAN)
    said = " ".join(texts(show(named("the-bat", CLIENTS))))
    assert "“Als Anhang weiterleiten” or a similar entry" in said
    assert "“Export messages” (englisch)" in said


def test_arabic_names_hold_together(spoken, qtbot, show, walk):
    """Each is isolated, the arrows of the line point onwards, the picture is mirrored."""
    spoken("ar_EG", ARABIC)
    names = [menu_names.in_language(THUNDERBIRD, "ar")[one] for one in ("Message", "Forward As")]
    sentence = next(text for text in texts(show(THUNDERBIRD)) if text.startswith("افتح"))
    assert sentence.count("“\u2068") == sentence.count("\u2069”") == 7
    assert all(f"“\u2068{name}\u2069”" in sentence for name in names)
    assert f"\u2068{names[0]}\u2069 ◂ \u2068{names[1]}\u2069" in strip_of(qtbot, THUNDERBIRD)
    page = walk("thunderbird", way=1, step=2)
    assert page.view.picture.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert page.view.picture.menu[0] == f"\u2068{names[0]}\u2069"


@pytest.mark.parametrize("language", ["de", "fr", "es", "ja", "ar"])
@pytest.mark.parametrize("client", [one for one in CLIENTS if one.menus], ids=lambda one: one.name)
def test_every_known_name_is_in_the_views_and_on_paper(spoken, show, client, language):
    """In the cards and warnings, in the copied text, on the page that is printed.

    The lines of the text end anywhere, in Japanese within a name as well.
    """
    spoken(language, {})
    button = PassOnButton()
    button.offer(client, Link(client.name, 1, 1))
    button.copy()
    copied = "".join(QGuiApplication.clipboard().text().split())
    page, _ = button._page()
    shown = " ".join(texts(show(client)))
    known = menu_names.in_language(client, language)
    for english in menu_names.names(client):
        name = known.get(english, english)
        assert name in shown, english
        assert "".join(name.split()) in copied, english
        assert name in page, english


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not installed")
def test_every_known_name_is_in_the_pdf(spoken, tmp_path):
    """As somebody else's program reads it."""
    spoken("de_DE", GERMAN)
    path = tmp_path / "guide.pdf"
    path.write_bytes(pdf.pdf_of(as_html(THUNDERBIRD, guide_words()), "Thunderbird"))
    command = ["pdftotext", "-layout", str(path), "-"]
    read = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    words = " ".join(read.split())
    for name in menu_names.in_language(THUNDERBIRD, "de").values():
        assert name in words


def test_the_window_opens_a_guide_in_german(spoken, window):
    """The real window, from the link to the picture."""
    spoken("de_DE", GERMAN)
    shown = window(clients=CLIENTS)
    shown.open_guide(Link("thunderbird", 1, 2))
    page = shown.guides.walk_page
    assert page.title.text() == "Thunderbird: Über das Menü"
    assert page.view.picture.menu == ("Nachricht", "Weiterleiten als", "Anhang")


def test_an_organisations_german_goes_before_ours(spoken, tmp_path, show):
    """Its own sentences and names, without a catalogue."""
    (tmp_path / "clients").mkdir()
    (tmp_path / "clients" / "gmail.toml").write_text(
        'title = { en = "Our Gmail", de = "Unser Gmail" }\nkind = "web"\nproof = "verified"\n'
        '[[procedures]]\npurpose = "forward"\ntitle = "Here"\nresult = "message/rfc822"\n'
        'proof = "verified"\nsteps = [{ text = { en = "Click «More».", de = "Klickt «More»." } }]\n'
        '[menus.de]\n"More" = "Mehr"\n',
        encoding="utf-8",
    )
    spoken("de_DE", {"Data": {"Our Gmail": "Falsch", "Click «More».": "Falsch."}})
    view = show(load_all([tmp_path]).named("gmail"))
    assert "Klickt “Mehr”." in texts(view)
    assert view.picker.text() == "Unser Gmail"
