"""A guide on paper or as a PDF: one page for the wall or the desk."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

_RESOLUTION = 300
MARGINS = QMarginsF(18, 16, 18, 16)
"""In millimetres."""
_SIZES = (13.0, 12.0, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
"""Sizes of the type in points, from the best to read to the smallest that can be."""


_STYLE = """
h1 { margin: 0; }
h2 { margin: 7px 0 0 0; font-size: large; }
h3 { margin: 5px 0 0 0; font-size: medium; }
p, ol, ul { margin: 1px 0 0 0; }
li { margin: 0; }
.proof, .sources { font-size: small; }
"""
"""Less room between than on a screen; as much of CSS as QTextDocument has."""


def pdf_of(html: str, title: str) -> bytes:
    """Our own HTML (never a message's) as a PDF on A4; a QGuiApplication must be running."""
    storage = QByteArray()
    buffer = QBuffer(storage)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(_RESOLUTION)
    page = QPageSize(QPageSize.PageSizeId.A4)
    upright = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(page, upright, MARGINS, QPageLayout.Unit.Millimeter))
    print_page(html, writer)
    del writer  # ends the file
    buffer.close()
    return bytes(storage.data())


def print_page(html: str, device: QPagedPaintDevice) -> None:
    """Prints our own HTML on one page, in the largest type in which it fits.

    What does not fit in the smallest type goes on on further pages: nothing is cut off.
    """
    for size in _SIZES:
        document = _document(html, size, device)
        if document.pageCount() == 1 or size == _SIZES[-1]:
            document.print_(device)
            return


def _document(html: str, size: float, device: QPagedPaintDevice) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    font = QFont()
    font.setPointSizeF(size)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(html)
    document.setPageSize(QSizeF(device.width(), device.height()))
    return document
