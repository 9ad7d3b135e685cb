"""A guide for somebody else: copied for a mail, printed, as a PDF, or as a link."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from intact.clients.client import Client
from intact.clients.guide_html import as_html
from intact.clients.guide_text import as_text
from intact.clients.link import Link
from intact.errors import NotDelivered
from intact.gui import appearance, pdf
from intact.gui.wording.guide_page import guide_words
from intact.system import this_system

_FILE = "Intact {name}.pdf"


class PassOnButton(QPushButton):
    """A button with a menu; `told` carries a sentence about what was done."""

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client: Client | None = None
        self._link: Link | None = None
        self.setText(self.tr("Pass &it on"))
        self.setIcon(appearance.icon("copy"))
        menu = QMenu(self)
        menu.addAction(self.tr("&Copy for a mail"), self.copy)
        menu.addAction(self.tr("&Print…"), self.print)
        menu.addAction(self.tr("&Save as PDF…"), self.save)
        menu.addAction(self.tr("Copy a &link that opens Intact here"), self.copy_link)
        self.setMenu(menu)

    def offer(self, client: Client | None, link: Link | None) -> None:
        """Sets whose guide it is, and the place a link leads to."""
        self._client, self._link = client, link
        self.setEnabled(client is not None)

    def copy(self) -> None:
        """Puts the guide on the clipboard, as text and as a page for mails that can show one."""
        if self._client is not None:
            words = guide_words()
            data = QMimeData()
            data.setText(as_text(self._client, words))
            data.setHtml(as_html(self._client, words))
            QGuiApplication.clipboard().setMimeData(data)
            self.told.emit(self.tr("The guide is on the clipboard. Paste it into a mail."))

    def copy_link(self) -> None:
        """Puts the link on the clipboard."""
        if self._link is not None:
            QGuiApplication.clipboard().setText(str(self._link))
            self.told.emit(self.tr("The link is on the clipboard: {link}").format(link=self._link))

    def print(self) -> None:
        """Asks for a printer; where Qt has no printing, opens the PDF to be printed from there."""
        if self._client is None:
            return
        try:
            from intact.gui.guides import printing  # noqa: PLC0415 - needs what some systems lack
        except ImportError:
            self._open_pdf()
            return
        printing.ask(self, *self._page())

    def save(self) -> None:
        """Asks for a file and writes the PDF."""
        if self._client is None:
            return
        dialog = QFileDialog(self, self.tr("Save the guide"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(_FILE.format(name=self._client.name))
        dialog.fileSelected.connect(lambda name: self._write(Path(name)))
        dialog.open()

    def _page(self) -> tuple[str, str]:
        """The page as HTML, and its title."""
        words = guide_words()
        if self._client is None:
            return "", ""
        return as_html(self._client, words), words.said(self._client.title)

    def _write(self, path: Path) -> None:
        try:
            path.write_bytes(pdf.pdf_of(*self._page()))
        except OSError as error:
            reason = error.strerror or self.tr("an unknown reason")
            text = self.tr("The guide could not be saved: {reason}")
            self.told.emit(text.format(reason=reason))
        else:
            self.told.emit(self.tr("The guide was saved as {file}.").format(file=path.name))

    def _open_pdf(self) -> None:
        system = this_system()
        path = system.private_folder() / "guide.pdf"
        try:
            path.write_bytes(pdf.pdf_of(*self._page()))
            system.open_file(path)
        except (OSError, NotDelivered):
            self.told.emit(self.tr("There is no way to print here. Save the guide as PDF instead."))
        else:
            self.told.emit(self.tr("The guide was opened as PDF. Print it from there."))
