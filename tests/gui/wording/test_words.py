"""Texts of the data in the person's language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from intact.gui.wording.words import data_text, said
from intact.resources import Text
from small_catalogues import speak


@pytest.fixture
def german(qapp, tmp_path):
    """A German catalogue with one text of the data."""
    translator = speak(tmp_path, "de_AT", {"Data": {"Shop": "Laden", "Sale": "Verkauf"}})
    yield
    QCoreApplication.removeTranslator(translator)


def test_in_english_a_text_is_as_it_stands(qapp):
    """No catalogue is needed."""
    assert data_text(Text(en="Shop", de="Geschäft")) == "Shop"


def test_the_catalogue_translates(german):
    """Our own files have English only."""
    assert data_text(Text(en="Shop")) == "Laden"


def test_what_the_file_says_itself_wins(german):
    """Organisations write their languages into the file."""
    assert data_text(Text(en="Shop", de="Geschäft")) == "Geschäft"
    assert data_text(Text(en="Shop", fr="Magasin")) == "Laden"


def test_what_nobody_translated_is_english(german):
    """And nothing stays nothing: the head of a catalogue is not shown in its place."""
    assert data_text(Text(en="Counter")) == "Counter"
    assert data_text(Text()) == ""


@pytest.fixture
def arabic(qapp, tmp_path):
    """An Arabic catalogue, whose plurals have six forms, with a text that has no number."""
    translator = speak(tmp_path, "ar", {"Shop": {"It is open.": "مفتوح."}})
    yield
    QCoreApplication.removeTranslator(translator)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 11, 100])
def test_a_text_without_a_number_is_translated_whatever_is_counted(arabic, count):
    """It has one form only, and Qt would give the English where another is asked for."""
    assert said("Shop", "It is open.", None, count) == "مفتوح."
