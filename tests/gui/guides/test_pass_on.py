"""A guide for somebody else."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from intact.clients.catalogue import load_all, named
from intact.clients.link import Link
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.guides import pass_on
from intact.gui.guides.pass_on import PassOnButton

CLIENTS = load_all().clients
KMAIL = named("kmail", CLIENTS)


@pytest.fixture
def button(qtbot):
    """The button for the guide of KMail; what it tells is collected in `said`."""
    made = PassOnButton()
    qtbot.addWidget(made)
    made.offer(KMAIL, Link("kmail", 1, 2))
    made.said = []
    made.told.connect(made.said.append)
    yield made
    QGuiApplication.clipboard().clear()


def test_it_has_the_room_of_the_buttons_beside_it(qtbot, button):
    """Its drawing does not touch the edge, and its arrow does not hang in a corner."""
    button.resize(button.sizeHint())
    image = button.grab().toImage()
    ground = image.pixelColor(4, image.height() // 2).lightness()
    inside = range(4, image.height() - 4)
    ink = [
        x
        for x in range(3, image.width() - 3)
        if any(abs(image.pixelColor(x, y).lightness() - ground) > 60 for y in inside)
    ]
    least = button.fontMetrics().height() // 3
    assert min(ink) >= least
    assert image.width() - 1 - max(ink) >= least


def test_a_copy_is_text_and_a_page(button):
    """For mails of both kinds; no message is needed for it."""
    button.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("KMail\n=====")
    assert "Press" in data.html() or "press" in data.html()
    assert "<b>As Attachment</b>" in data.html()
    assert button.said == ["The guide is on the clipboard. Paste it into a mail."]


def test_a_link_is_copied(button):
    """And shown, to be read out on the phone."""
    button.copy_link()
    assert QGuiApplication.clipboard().text() == "intact:guide/kmail?way=1&step=2"
    assert "intact:guide/kmail?way=1&step=2" in button.said[0]


def test_a_pdf_is_saved(button, tmp_path):
    """Through the dialog for files."""
    button._write(tmp_path / "guide.pdf")
    assert (tmp_path / "guide.pdf").read_bytes().startswith(b"%PDF-")
    assert button.said == ["The guide was saved as guide.pdf."]


def test_a_pdf_that_cannot_be_saved_says_why(button, tmp_path):
    """In the words of the system."""
    button._write(tmp_path / "absent" / "guide.pdf")
    assert button.said[0].startswith("The guide could not be saved: No such file")


def test_a_dialog_asks_for_the_file(qtbot, button):
    """With a name to begin with."""
    button.save()
    dialog = button.findChild(QFileDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert "kmail" in dialog.selectedFiles()[0]
    dialog.reject()


def test_printing_asks_for_a_printer(qtbot, button):
    """With the system's dialog, where Qt has the libraries for it (CUPS on Linux)."""
    printing = pytest.importorskip("PySide6.QtPrintSupport", exc_type=ImportError)
    button.print()
    dialog = button.findChild(printing.QPrintDialog)
    assert dialog is not None
    dialog.reject()


@dataclass
class FakeSystem:
    """A system that notes what it opens, or has nothing to open it with."""

    folder: Path
    works: bool = True
    opened: list[Path] = field(default_factory=list)

    def private_folder(self) -> Path:
        """A folder of the test's."""
        return self.folder

    def open_file(self, path: Path) -> None:
        """Notes it."""
        if not self.works:
            raise NotDelivered(NotDeliveredReason.DID_NOT_START, program="pdf")
        self.opened.append(path)


@pytest.mark.parametrize("works", [True, False])
def test_where_qt_cannot_print_the_pdf_is_opened(button, tmp_path, monkeypatch, works):
    """Some systems lack the libraries; then that is said, or how to go on."""
    system = FakeSystem(tmp_path, works)
    monkeypatch.setattr(pass_on, "this_system", lambda: system)
    monkeypatch.setitem(sys.modules, "intact.gui.guides.printing", None)
    monkeypatch.delattr("intact.gui.guides.printing", raising=False)
    button.print()
    assert system.opened == ([tmp_path / "guide.pdf"] if works else [])
    assert ("opened as PDF" in button.said[0]) is works


def test_without_a_guide_there_is_nothing_to_pass_on(button):
    """The button is grey, and its deeds do nothing."""
    button.offer(None, None)
    assert not button.isEnabled()
    for deed in (button.copy, button.copy_link, button.print, button.save):
        deed()
    assert button.said == []
