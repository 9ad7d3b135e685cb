"""The report for a ticket shows what it shares, and shares what it shows."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from intact.errors import Unreadable, UnreadableReason
from intact.finding import Finding, FindingCode, Severity
from intact.gui.report.dialog import ReportDialog
from intact.gui.samples.rows import Row
from intact.report.forms import FORMS
from intact.sample import Mailbox
from window_builders import FakePool, sample

OLD = Finding(FindingCode.TOO_OLD, Severity.BLOCKS, {"days": 9, "limit": 5})
CLICKTIME = (
    "https://clicktime.symantec.com/3FEDiehu2Ddi9k8pX4CcF857Vc?u=https%3A%2F%2Fbank.example%2Fme"
)


@pytest.fixture
def dialog(qtbot):
    """A report about one message and one PDF."""
    one = sample(
        subject="Secret offer", sender=Mailbox("Anna", "anna@example.org"), links=(CLICKTIME,)
    )
    rows = [
        Row(1, "secret.eml", 10).read(one).checked((OLD,)),
        Row(2, "secret.pdf", 10).refused(Unreadable(UnreadableReason.NOT_A_MESSAGE, kind="PDF")),
    ]
    made = ReportDialog(rows, FakePool(layers=("memory",)), "linux")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.copying.isEnabled)
    return made


def test_it_says_what_was_found_and_names_nobody(dialog):
    """Findings, links, versions and layers; addresses, subjects and names are words of ours."""
    text = dialog.text.toPlainText()
    for told in ("too-old", "symantec-click-time", "memory", "not-a-message", "address-1"):
        assert told in text
    for secret in ("Secret", "secret", "anna", "Anna", "bank.example", "3FEDiehu2Ddi9k"):
        assert secret not in text


def test_names_are_shared_only_on_demand(qtbot, dialog):
    """And what is seen is what goes; links stay harmless."""
    dialog.full.click()
    qtbot.waitUntil(lambda: "Secret offer" in dialog.text.toPlainText())
    assert "hxxps://bank[.]example/me" in dialog.text.toPlainText()
    assert "3FEDiehu2Ddi9k" not in dialog.text.toPlainText()


def test_a_copy_is_what_is_shown(qtbot, dialog):
    """To the letter."""
    qtbot.mouseClick(dialog.copying, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()


def test_it_can_be_had_in_other_forms(qtbot, dialog, tmp_path):
    """For a web page or a program."""
    dialog.form.setCurrentIndex(dialog.form.findData("json"))
    qtbot.waitUntil(dialog.copying.isEnabled)
    dialog.save(tmp_path / "report.json")
    assert json.loads((tmp_path / "report.json").read_bytes())
    dialog.form.setCurrentIndex(dialog.form.findData("html"))
    qtbot.waitUntil(lambda: dialog.text.toPlainText().startswith("<!"))


def test_a_file_that_cannot_be_written_is_told(dialog, tmp_path):
    """In the dialog."""
    dialog.save(tmp_path / "no" / "report.txt")
    assert "could not be written" in dialog.trouble.text()


def test_a_report_that_cannot_be_made_is_told(qtbot, dialog, monkeypatch):
    """Instead of buttons that stay grey for ever."""

    def broken(_):
        raise ZeroDivisionError

    monkeypatch.setitem(FORMS, "json", broken)
    with qtbot.waitSignal(dialog.failed) as caught:
        dialog.form.setCurrentIndex(dialog.form.findData("json"))
    assert isinstance(caught.args[0], ZeroDivisionError)
