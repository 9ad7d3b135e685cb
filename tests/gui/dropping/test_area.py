"""The empty area, the strip below the list, and the cover."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from intact.drops.cargo import Announced, Cargo
from intact.gui.dropping.area import EmptyArea
from intact.gui.dropping.cover import DropCover
from intact.gui.dropping.mimedata import Welcome
from intact.gui.dropping.strip import DropStrip


@pytest.mark.parametrize("kind", [EmptyArea, DropStrip])
def test_no_drop_without_a_button(qtbot, kind):
    """Whoever cannot drag opens."""
    area = kind()
    qtbot.addWidget(area)
    area.show()
    with qtbot.waitSignal(area.open_asked):
        qtbot.mouseClick(area.open, Qt.MouseButton.LeftButton)


def test_every_answer_has_its_sentence_and_its_look(qtbot):
    """Welcome and refused differ without reading, too."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    cover = DropCover(window)
    sentences, pictures = set(), []
    for welcome in Welcome:
        cover.answer(welcome, Announced(Cargo.SOMETHING))
        sentences.add(cover.text())
        pictures.append(cover.grab().toImage())
    assert len(sentences) == len(Welcome)
    assert pictures[0] != pictures[1]
    assert cover.geometry() == window.rect()


@pytest.mark.parametrize(
    ("announced", "sentence"),
    [
        (Announced(Cargo.MESSAGE, "thunderbird"), "1 message from Thunderbird"),
        (Announced(Cargo.MESSAGES, "thunderbird"), "Several messages from Thunderbird"),
        (Announced(Cargo.ONE_OR_MORE, "evolution"), "Messages from Evolution"),
        (Announced(Cargo.FILES), "Files"),
        (Announced(Cargo.LINK), "A link, not a message"),
        (Announced(Cargo.MESSAGE), "1 message"),
        (Announced(Cargo.SOMETHING), "Messages or files"),
    ],
)
def test_the_cover_says_what_a_drag_would_bring(qtbot, announced, sentence):
    """As exactly as the formats tell."""
    window = QWidget()
    qtbot.addWidget(window)
    cover = DropCover(window)
    cover.answer(Welcome.YES, announced)
    assert cover.text() == sentence
    assert cover.hint().startswith("Let go to")
