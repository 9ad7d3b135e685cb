"""A guide as a PDF."""

from __future__ import annotations

import re

import pytest

from intact.clients.catalogue import load_all, named
from intact.clients.guide_html import as_html
from intact.clients.guide_words import GuideWords
from intact.gui.pdf import pdf_of, print_page


def pages(data: bytes) -> int:
    """How many pages a PDF says it has (ISO 32000-1, 7.7.3.2)."""
    return int(re.search(rb"/Count (\d+)", data)[1])


def test_it_is_a_whole_file(qapp):
    """From its first line to its last."""
    data = pdf_of("<h1>Guide</h1><p>One step.</p>", "Guide")
    assert data.startswith(b"%PDF-1.")
    assert data.rstrip().endswith(b"%%EOF")
    assert pages(data) == 1


def test_it_is_on_a4(qapp):
    """210 x 297 mm are 595 x 842 points."""
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf_of("<p>x</p>", "x"))
    assert [round(float(side)) for side in box.groups()] == [595, 842]


def test_it_has_a_title(qapp):
    """In UTF-16, as Qt writes it, also with letters beyond ASCII."""
    title = "Für Café-Gäste"
    assert title.encode("utf-16-be") in pdf_of("<p>x</p>", title)


def test_long_guides_go_on_on_further_pages(qapp):
    """Nothing is cut off."""
    assert pages(pdf_of("<p>One step.</p>" * 200, "Guide")) > 2


def test_on_paper_it_is_one_page_too(qapp, tmp_path):
    """By the same measure, with the margins of a printer."""
    printing = pytest.importorskip("PySide6.QtPrintSupport", exc_type=ImportError)
    printer = printing.QPrinter(printing.QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(printing.QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    outlook = named("outlook-2016", CLIENTS)
    print_page(as_html(outlook, GuideWords()), printer)
    assert pages((tmp_path / "paper.pdf").read_bytes()) == 1


CLIENTS = load_all().clients


@pytest.mark.parametrize("client", CLIENTS, ids=lambda one: one.name)
def test_every_guide_is_one_page(qapp, client):
    """For the wall; the type is made smaller for a long one, and never too small to read."""
    assert pages(pdf_of(as_html(client, GuideWords()), str(client.title))) == 1
