"""One thing has one name in each language, whoever translated the text it stands in."""

from __future__ import annotations

import re

import pytest

from catalogue_texts import Entry, entries
from intact.settings.languages import LANGUAGES

GLOSSARY = {
    "sample": ("Muster|Proben", "échantillon", "muestra", "サンプル", "عين"),
    "destination": ("Empfänger", "destination", "destino", "提出先", "وجه"),
    "submission|submitted": ("inreich|ingereich", "soumi", "env", "提出", "قديم|قدم"),
    "guide": ("Anleitung", "guide", "guía", "ガイド", "دليل|أدلة"),
    "mail program": (
        "Mailprogramm",
        "logiciels? de messagerie",
        "programas? de correo",
        "メールソフト",
        "(برنامج|برامج) (ال)?بريد",
    ),
    "mail server": ("Mailserver", "serveurs?", "servidor", "メールサーバー", "خادم|خوادم"),
    "mail folder": ("Mailordner", "dossier", "carpeta", "メールフォルダー", "مجلد"),
    "mailbox": ("Postfach", "boîte", "buzón", "メールボックス", "صندوق"),
    "draft": ("Entw", "brouillon", "borrador", "下書き", "مسود"),
    "way out|ways out": ("weg|Weg", "Moyen", "orma", "送付方法", "طريق|طرق"),
    "header lines": ("Kopfzeile", "en-tête", "encabezado", "ヘッダー", "رؤوس"),
    "headers": ("Kopfzeile", "en-tête", "encabezado", "ヘッダー", "رؤوس"),
    "computer": (
        "Computer",
        "ordinateur",
        "equipo",
        "コンピューター|パソコン",
        "كمبيوتر",
    ),
    "folder": ("rdner", "dossier", "carpeta", "フォルダー", "مجلد"),
    "password": ("Passw", "mots? de passe", "contraseña", "パスワード", "مرور"),
    "administrator": ("Administrator", "administrateur", "administrador", "管理者", "مسؤول"),
    "helpdesk": ("Helpdesk", "assistance", "soporte", "ヘルプデスク", "مكتب المساعدة"),
    "history": ("Verlauf", "historique", "historial", "履歴", "سجل"),
    "comment": ("Kommentar", "commentaire", "comentario", "コメント", "تعليق"),
    "clipboard": ("Zwischenablage", "presse-papiers", "portapapeles", "クリップボード", "حافظة"),
    "keyring": ("Schlüsselbund", "trousseau", "llavero", "キーリング", "سلسلة"),
    "watched folder": ("berwacht", "surveillé", "vigilad", "監視", "مراقب"),
    "fingerprints": ("Prüfsumme", "empreinte", "huella", "ハッシュ値", "بصم"),
}
"""English terms, and what they are called in German, French, Spanish, Japanese and Arabic."""

others = [one for one in LANGUAGES if one != "en"]

ASIDE = re.compile(
    r"\{\w+\}|«[^»]*»|“\w+”|samples\.txt|Submissions portal|Submission Client|&|[\u064b-\u0652]"
)
"""Values, names of menus, files and programs, access keys, and the short vowels of Arabic."""

SHORTER = {
    "Save samples for a support case…",
    "Save the samples to hand them in…",
    "{program} would attach the samples in a form this destination does not take",
}
"""Where some languages leave the sample out: there is nothing else it could be."""


@pytest.mark.parametrize("language", others)
@pytest.mark.parametrize("term", GLOSSARY)
def test_a_term_is_always_translated_alike(term, language):
    """As the glossary has it; titles of pages of others aside."""
    stem = re.compile(GLOSSARY[term][others.index(language)], re.IGNORECASE)
    used = re.compile(rf"\b({term})s?\b", re.IGNORECASE)
    wrong = [
        (entry.source, form)
        for entry in entries(language)
        if used.search(ASIDE.sub("", entry.source)) and _is_of_intact(entry)
        for form in entry.forms
        if not stem.search(ASIDE.sub("", form))
    ]
    assert wrong == []


def _is_of_intact(entry: Entry) -> bool:
    """Not the title of somebody else's page."""
    return entry.source not in SHORTER and not entry.place.endswith(("source", "sources.name"))
