"""Labels never interpret markup."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QTextDocument

import intact.gui
from intact.gui.parts.labels import Label, Line, Tone, breakable, tool_tip

HOSTILE = '<img src="//host/share/x"><b>Boss</b>'


@pytest.mark.parametrize("kind", [Label, Line])
def test_markup_is_shown_as_it_stands(qtbot, kind):
    """A subject may hold anything."""
    label = kind(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_no_other_label_shows_texts():
    """Qt's own label guesses the format; only two classes that set it, or show none, use it."""
    sources = Path(intact.gui.__file__).parent.rglob("*.py")
    users = {path.name for path in sources if re.search(r"\bQLabel\(", path.read_text("utf-8"))}
    assert users <= {"labels.py"}


def test_a_line_is_cut_and_keeps_the_whole_text(qtbot):
    """The whole text is in the tool tip and for the screen reader."""
    line = Line("word " * 100)
    qtbot.addWidget(line)
    line.resize(120, 20)
    assert line.text().endswith("…")
    assert line.accessibleName() == "word " * 100
    assert "word" in line.toolTip()


def test_a_long_word_cannot_widen_the_window(qtbot):
    """Nobody must scroll sideways because of a hash or an address."""
    label = Label("x" * 5000)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < label.fontMetrics().averageCharWidth() * 10


@given(st.text(max_size=300))
def test_break_points_change_nothing_that_is_seen(text):
    """They are of no width."""
    assert breakable(text).replace("\u200b", "") == text.replace("\u200b", "")


@given(st.text("<>&/=\"'a b", min_size=1))
def test_tool_tips_are_escaped(text):
    """Qt decides by itself whether a tool tip is markup."""
    shown = QTextDocument()
    shown.setHtml(tool_tip(text))
    assert shown.toPlainText().split() == text.split()


def test_tool_tips_keep_their_lines():
    """One for each mail, say."""
    shown = QTextDocument()
    shown.setHtml(tool_tip("Mail 1\nMail 2"))
    assert shown.toPlainText().splitlines() == ["Mail 1", "Mail 2"]


def test_tones_follow_a_change_of_scheme(qtbot, dark):
    """Muted text is made from the palette of the moment."""
    label = Label("quiet", Tone.MUTED)
    qtbot.addWidget(label)
    colour = label.palette().color(label.foregroundRole())
    assert colour.lightness() > dark.color(dark.ColorRole.Window).lightness()


def test_a_quiet_text_follows_the_desktop_into_the_dark(qtbot, qapp):
    """Its colour is mixed from the palette of the moment, so that it can always be read."""
    label = Label("quiet", Tone.MUTED)
    qtbot.addWidget(label)
    label.show()

    def lightness() -> int:
        return label.palette().color(QPalette.ColorRole.WindowText).lightness()

    before = qapp.palette()
    try:
        qapp.setPalette(QPalette(QColor(56, 56, 56), QColor(36, 36, 36)))
        qtbot.waitUntil(lambda: lightness() > 150)
        qapp.setPalette(QPalette(QColor(220, 220, 220), QColor(240, 240, 240)))
        qtbot.waitUntil(lambda: lightness() < 110)
    finally:
        qapp.setPalette(before)


def test_what_a_line_needs_does_not_depend_on_what_it_shows(qtbot):
    """Else a layout that makes room for it would never come to rest."""
    line = Line("word " * 100)
    qtbot.addWidget(line)
    hints = set()
    for width in (40, 400, 4_000):
        line.resize(width, 20)
        hints.add((line.minimumSizeHint().toTuple(), line.sizeHint().toTuple()))
    assert len(hints) == 1
    assert line.minimumSizeHint().width() < 200


@pytest.fixture
def right_to_left(qapp):
    """A window from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def ink(label):
    """How far from the left and from the right something is painted."""
    picture = label.grab().toImage()
    ground = picture.pixel(0, 0)
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) != ground for y in range(picture.height()))
    ]
    return columns[0], picture.width() - columns[-1]


@pytest.mark.parametrize("kind", [Label, Line])
@pytest.mark.parametrize("text", ["An English subject", "\u0645\u0631\u062d\u0628\u0627"])
def test_from_right_to_left_every_text_begins_at_the_right(qtbot, right_to_left, kind, text):
    """Whatever it is written in: a page does not zigzag."""
    label = kind(text)
    qtbot.addWidget(label)
    label.resize(400, 40)
    label.show()
    left, right = ink(label)
    assert right < 20 < left


def test_a_sentence_that_begins_with_a_latin_name_is_read_from_the_right(qtbot, right_to_left):
    """The name stands where the sentence begins."""
    sentence = "Outlook \u0648\u0645\u0627 \u0628\u0639\u062f\u0647"
    label = Label(sentence)
    qtbot.addWidget(label)
    assert label.text() == f"\u200f{sentence}"
    label.say("Outlook")
    assert label.text() == "Outlook"


@pytest.mark.parametrize("name", ["/etc/intact", ".eml"])
def test_a_path_keeps_its_beginning_in_a_sentence_from_right_to_left(qtbot, right_to_left, name):
    """The slash of /etc/intact stood behind it, and the full stop of .eml."""
    label = Label(f"حددته مؤسستك في {name} هنا")
    qtbot.addWidget(label)
    assert label.text() == f"حددته مؤسستك في \u200e{name} هنا"
    label.say("sam/anna.eml وهنا")
    assert "\u200e" not in label.text()


@pytest.mark.parametrize("centred", [False, True])
def test_each_line_of_arabic_begins_at_the_same_edge(qtbot, right_to_left, centred):
    """The space where a line breaks moves it neither away from the right nor out at the left."""
    word = "\u0627\u0644\u0628\u0631\u064a\u062f"
    label = Label(f"{word} {word} {word}")
    qtbot.addWidget(label)
    if centred:
        label.centre()
    apart = label.fontMetrics().horizontalAdvance(f"{word} {word}")
    label.resize(apart - 2, label.heightForWidth(apart - 2))
    label.show()
    picture = label.grab().toImage()
    ground = picture.pixel(0, 0)
    lines = []
    for line in range(3):
        top, below = (picture.height() * part // 3 for part in (line, line + 1))
        columns = [
            x
            for x in range(picture.width())
            if any(picture.pixel(x, y) != ground for y in range(top, below))
        ]
        lines.append((columns[0], picture.width() - columns[-1]))
    assert lines[0] == lines[1] == lines[2]
    assert centred or lines[0][1] < 4
