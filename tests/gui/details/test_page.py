"""The details of one sample."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QToolButton

from intact import limits
from intact.errors import Unreadable, UnreadableReason
from intact.fidelity import Fidelity, Loss, LossCode
from intact.finding import Action, Finding, FindingCode, Severity
from intact.gui.details.finding_card import FindingCard, FineLine
from intact.gui.details.page import Details
from intact.gui.parts.labels import Label
from intact.gui.samples.rows import Row
from intact.sample import Field, Part
from window_builders import sample

HOSTILE = '<img src="//host/share/x">'
OLD = Finding(FindingCode.TOO_OLD, Severity.BLOCKS, {"days": 9, "limit": 5}, (Action.REMOVE,))
SAME = Finding(FindingCode.SAME_MESSAGE, Severity.INFORMS, {"name": "other.eml"})
CHECK, MESSAGE, LINKS, HEADERS, CONVERSION = range(5)


@pytest.fixture
def details(qtbot):
    """Shown details."""
    made = Details()
    qtbot.addWidget(made)
    made.show()
    return made


def row(*findings, **changes):
    """A checked row."""
    return Row(1, "a.eml", 10).read(sample(**changes)).checked(findings)


def texts(widget):
    """All texts of labels in a widget."""
    return [label.text() for label in widget.findChildren(Label) if label.isVisibleTo(widget)]


def page_text(details, place):
    """The text of a page."""
    details.tabs.setCurrentIndex(place)
    return details.tabs.widget(place).findChild(QPlainTextEdit).toPlainText()


def test_what_needs_the_person_comes_before_what_is_fine(details):
    """Worst first, fine last."""
    details.show_row(row(SAME, OLD))
    kinds = [type(widget) for widget in details.check.widgets()]
    severities = [one.finding.severity for one in details.check.widgets()[:2]]
    assert severities == [Severity.BLOCKS, Severity.INFORMS]
    assert set(kinds[2:]) == {FineLine}


def test_a_button_acts_on_its_finding_and_row(qtbot, details):
    """What it does is the session's part."""
    old = row(OLD)
    details.show_row(old)
    button = details.check.findChild(FindingCard).findChild(QPushButton)
    with qtbot.waitSignal(details.acted) as caught:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert caught.args == [Action.REMOVE, OLD, old]


def test_the_exact_term_is_one_click_away(qtbot, details):
    """The first level has no jargon."""
    details.show_row(row(OLD))
    card = details.check.findChild(FindingCard)
    before = len(texts(card))
    qtbot.mouseClick(card.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert len(texts(card)) == before + 1
    assert card.words.term in texts(card)


def test_a_refused_file_says_why_and_can_be_taken_out(qtbot, details):
    """And has no other pages."""
    refused = Row(1, "a.pdf", 5).refused(Unreadable(UnreadableReason.NOT_A_MESSAGE, kind="PDF"))
    details.show_row(refused)
    assert not details.tabs.isTabEnabled(HEADERS)
    with qtbot.waitSignal(details.removal_asked) as caught:
        qtbot.mouseClick(details.check.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert caught.args == [refused]


def test_a_hostile_subject_stays_text_everywhere(details):
    """Nothing is interpreted, nothing is loaded."""
    fields = (Field("Subject", HOSTILE),)
    details.show_row(row(subject=HOSTILE, preview=HOSTILE, fields=fields))
    assert HOSTILE in texts(details)
    assert page_text(details, MESSAGE) == HOSTILE
    assert page_text(details, HEADERS) == f"Subject: {HOSTILE}"


def test_a_long_text_is_shown_in_part_and_says_so(details):
    """The window stays quick."""
    details.show_row(row(preview="word " * limits.TEXT_PAINTED))
    assert len(page_text(details, MESSAGE)) <= limits.TEXT_PAINTED + limits.TEXT_PAINTED // 100
    assert any("Only the beginning" in text for text in texts(details.message))


def test_many_headers_are_shown_in_part_and_say_so(details):
    """The same for fields."""
    fields = tuple(Field(f"X-{number}", "y" * 1000) for number in range(200))
    details.show_row(row(fields=fields))
    assert len(page_text(details, HEADERS)) <= limits.TEXT_PAINTED + 200
    assert any("Not all" in text for text in texts(details.headers))


def test_attached_files_are_named(details):
    """With their size."""
    details.show_row(row(parts=(Part(1, "application/pdf", "bill.pdf", 2048),)))
    details.tabs.setCurrentIndex(MESSAGE)
    assert any("bill.pdf" in text for text in texts(details.message))


def test_an_attachment_that_hides_what_it_is_is_marked(details):
    """With its real ending, and before all others, so that it is never among those not shown."""
    parts = [Part(1, "application/pdf", f"{number}.pdf", 1) for number in range(50)]
    blanks = Part(1, "application/pdf", f"bill.pdf{' ' * 60}.exe", 2048)
    turned = Part(1, "application/pdf", "bill\u202efdp.scr", 2048)
    details.show_row(row(parts=(*parts, blanks, turned)))
    details.tabs.setCurrentIndex(MESSAGE)
    said = texts(details.message)
    assert "Attached: bill.pdf\u27e8U+0020 \u00d760\u27e9.exe (2.0 kB)" in said
    assert "It has two endings; what counts is the last one, .exe." in said
    assert "Attached: bill\u27e8U+202E\u27e9fdp.scr (2.0 kB)" in said
    assert "Hidden characters turn its name around; it really ends in .scr." in said


def test_where_links_lead_is_told_in_both_forms(details):
    """As text; one that deceives comes first, however many there are."""
    hosts = (*(f"a{number}.example" for number in range(20)), "xn--pypal-4ve.com")
    details.show_row(row(link_hosts=hosts))
    details.tabs.setCurrentIndex(MESSAGE)
    [line] = [text for text in texts(details.message) if text.startswith("Links lead to")]
    assert line.startswith(
        "Links lead to: p\u0430ypal.com (xn--pypal-4ve.com, only looks like paypal.com), a0.example"
    )
    assert line.replace("(s)", "").endswith("and 9 more")
    assert any("another alphabet" in text for text in texts(details.message))


def test_links_of_the_message_are_copied_harmless_and_those_of_the_source_as_they_are(details):
    """The source is for those who need every letter, and says so."""
    link = "https://evil.example/"
    details.show_row(row(preview=link, fields=(Field("List-Unsubscribe", f"<{link}>"),)))
    for place, copied in (
        (MESSAGE, "hxxps://evil[.]example/"),
        (HEADERS, "hxxps://evil[.]example"),
    ):
        details.tabs.setCurrentIndex(place)
        view = details.tabs.currentWidget().findChild(QPlainTextEdit)
        view.selectAll()
        view.copy()
        assert copied in QGuiApplication.clipboard().text()
        assert link not in QGuiApplication.clipboard().text()
    details.tabs.setCurrentWidget(details.source)
    assert any("links stay as they are" in text for text in texts(details.source))


def test_a_message_without_text_says_so(details):
    """An empty page would look like a mistake."""
    details.show_row(row(preview=""))
    details.tabs.setCurrentIndex(MESSAGE)
    assert any("no readable text" in text for text in texts(details.message))


def test_rung_losses_and_hashes_are_shown_and_can_be_copied(qtbot, details):
    """What was lost is never hidden."""
    from dataclasses import replace  # noqa: PLC0415

    lossy = replace(sample(), fidelity=Fidelity.HEADERS_KEPT, losses=(Loss(LossCode.BODY_REBUILT),))
    details.show_row(Row(1, "a.msg", 10).read(lossy).checked(()))
    details.tabs.setCurrentIndex(CONVERSION)
    assert len(details.conversion.widgets()) >= 6
    buttons = details.conversion.findChildren(QToolButton)
    (copy,) = [one for one in buttons if one.accessibleName() == "Copy: SHA-256 of the message"]
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == lossy.sha256


def test_another_row_shows_on_the_same_page(details):
    """Whoever compares headers goes on comparing headers."""
    details.show_row(row(subject="One"))
    details.tabs.setCurrentIndex(HEADERS)
    details.show_row(row(subject="Two"))
    assert "Subject: Two" in page_text(details, HEADERS)


def test_without_a_selection_there_is_a_hint(details):
    """An empty area explains itself."""
    details.show_row(None)
    assert texts(details)[0] == "Select a sample to see what was found"


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        ("Short…", "Short…"),
        ("word " * 40, f"{'word ' * 20}word…"),
        ("x" * 200, f"{'x' * 109}…"),
    ],
)
def test_a_long_subject_ends_with_a_whole_word(details, subject, shown):
    """Where that is not far away; a short one is never touched."""
    details.show_row(row(subject=subject))
    assert details._subject.text().replace("\u200b", "") == shown


def test_what_is_cut_from_a_subject_is_in_a_tool_tip(details):
    """As with everything that is cut; it goes with the sample."""
    details.show_row(row(subject="<b>word</b> " * 15))
    assert ("&lt;b&gt;word&lt;/b&gt; " * 15).strip() in details._subject.toolTip()
    details.show_row(row(subject="Short"))
    assert details._subject.toolTip() == ""
    details.show_row(row(subject="word " * 40))
    details.show_row(None)
    assert details._subject.toolTip() == ""
