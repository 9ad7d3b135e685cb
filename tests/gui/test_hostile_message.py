"""A message made to deceive whoever looks at it: the whole window shows it as plain text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QTextEdit, QWidget

from intact import formats, limits
from intact.checks import check_all
from intact.gui.dropping.mimedata import Payload
from intact.source import Origin
from window_builders import FakePool

PICTURES = (
    '<img src="file:///etc/passwd">',
    '<img src="//host.example/share/x.png">',
    '<img src="\\\\host.example\\share\\x">',
    '<a href="https://evil.example/">click</a>',
)
DECEPTIVE = {
    "right to left override": "\u202e",
    "isolate": "\u2067",
    "zero width space in a word": "pay\u200bpal",
    "escape": "\x1b[2J",
}
MARKUP = "".join(PICTURES) + "".join(DECEPTIVE.values())
FIELDS = ("From", "To", "Subject", "Message-ID", "Delivered-To", "X-Mailer", "Received")


class ReadingPool(FakePool):
    """Reads for real, without a process of its own."""

    def read(self, found, cancelled=None):
        """The sample that a reading child would make."""
        return formats.read(found)


def message() -> bytes:
    """Markup in every field, in the name of a file, and in the body; a subject of 1 MB."""
    lines = [f"{name}: {MARKUP} <a@host.example>" for name in FIELDS]
    lines[2] = f"Subject: {MARKUP}{'A' * 1_000_000}"
    lines += [
        "Date: Mon, 23 Nov 2026 09:00:00 +0000",
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        f"<html><body>{MARKUP}</body></html>",
        "--b",
        f'Content-Type: message/rfc822; name="{MARKUP.replace(chr(34), "")}"',
        "",
        f"Received: from a by b; Mon, 23 Nov 2026 08:00:00 +0000\r\nSubject: {MARKUP}",
        "",
        MARKUP,
        "--b--",
    ]
    return "\r\n".join(lines).encode()


@pytest.fixture
def shown(qtbot, window, tmp_path):
    """The window with that message, every page of its details filled."""
    path = tmp_path / "<b>name<b>.eml"
    path.write_bytes(message())
    made = window(pool=ReadingPool(), check_all=check_all)
    made.take(Payload((path,)), Origin.DROP)
    qtbot.waitUntil(lambda: made.session.samples.rowCount() == 1 and made.session.settled)
    assert made.session.samples.rows()[0].sample is not None
    tabs = made.workspace.details.tabs
    for place in reversed(range(tabs.count())):
        tabs.setCurrentIndex(place)
    return made


RICH = {
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
}
"""Of what a list tells: that whose format Qt guesses."""


def guessed(shown: QWidget) -> list[str]:
    """Every text of a window whose format Qt guesses: escaped, or not of a message at all."""
    found = []
    for one in (shown, *shown.findChildren(QWidget), *shown.findChildren(QAction)):
        found += [one.toolTip(), one.statusTip(), one.whatsThis()]
    found += [shown.session.samples.index(0).data(role) for role in RICH]
    return [text for text in found if text]


def plain(tool_tip: str) -> str:
    """What is seen of a tool tip."""
    seen = QTextDocument()
    seen.setHtml(tool_tip)
    return seen.toPlainText()


def spoken(widget: QWidget) -> list[str]:
    """What a screen reader says about a widget, and about the entries in it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None:
        return []
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
    inside = (interface.child(number) for number in range(interface.childCount()))
    return [one.text(kind) for one in (interface, *inside) if one for kind in kinds]


def texts(shown: QWidget) -> list[str]:
    """Every text of a window: seen, shown as a tool tip, or spoken."""
    found = []
    for widget in (shown, *shown.findChildren(QWidget)):
        found += [plain(widget.toolTip()), *spoken(widget), widget.windowTitle()]
        found += [widget.statusTip(), widget.whatsThis()]
        found += [action.text() for action in widget.actions()]
        if isinstance(widget, QLabel | QAbstractButton):
            found.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
    model = shown.session.samples
    data = (model.index(0).data(role) for role in Qt.ItemDataRole if role not in RICH)
    found += [one for one in data if isinstance(one, str)]
    return [text for text in found if text]


def test_no_widget_takes_any_of_it_for_markup(shown):
    """So no picture is ever fetched, from a disk or from another machine."""
    labels = shown.findChildren(QLabel)
    assert {label.textFormat() for label in labels if label.text()} == {Qt.TextFormat.PlainText}
    assert not shown.findChildren(QTextEdit)
    tips = guessed(shown)
    assert any("&lt;img" in tip for tip in tips)
    assert not [tip for tip in tips if "<img" in tip or "<a " in tip]


def test_the_markup_is_there_to_be_read(shown):
    """It is not hidden either: this is what the message says."""
    assert any(PICTURES[0] in text for text in texts(shown))


@pytest.mark.parametrize("what", DECEPTIVE)
def test_what_turns_or_hides_text_is_made_visible(shown, what):
    """Nothing reads otherwise than it is written."""
    assert not [text[:200] for text in texts(shown) if DECEPTIVE[what] in text]


def test_a_subject_of_a_megabyte_is_cut_everywhere(shown):
    """The window stays quick, and a screen reader is done some day."""
    assert max(len(text) for text in texts(shown)) <= limits.PREVIEW_CHARACTERS
    assert "A" * (limits.FIELD_SHOWN + 1) not in "".join(texts(shown))
