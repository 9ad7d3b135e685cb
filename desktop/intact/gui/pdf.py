"""A guide as a PDF: one page for the wall or the desk."""

from __future__ import annotations

import os

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

_RESOLUTION = 300
_MARGIN_MILLIMETRES = 18.0


def pdf_of(html: str, title: str) -> bytes:
    """Our own HTML (never a message's) as a PDF on A4; an application must be running."""
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


def application_without_screen() -> QGuiApplication:
    """The application that fonts and layout need, where no window is wanted; keep it alive."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])
