"""A guide as a PDF: one page for the wall or the desk."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

_RESOLUTION = 300
_MARGIN_MILLIMETRES = 18.0


def pdf_of(html: str, title: str) -> bytes:
    """Our own HTML (never a message's) as a PDF on A4; a QGuiApplication must be running."""
    storage = QByteArray()
    buffer = QBuffer(storage)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(_RESOLUTION)
    margins = QMarginsF(*[_MARGIN_MILLIMETRES] * 4)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
    del writer  # ends the file
    buffer.close()
    return bytes(storage.data())
