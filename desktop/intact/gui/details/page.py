"""Everything about the selected sample: what it is, then what the checks say, in pages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intact import untrusted
from intact.gui.details.check import CheckPage
from intact.gui.details.conversion import ConversionPage
from intact.gui.details.headers import HeadersPage
from intact.gui.details.message import MessagePage
from intact.gui.details.source import SourcePage
from intact.gui.links.page import LinksPage
from intact.gui.parts.fitting_tabs import FittingTabs
from intact.gui.parts.labels import Label, Tone, tool_tip
from intact.gui.samples.row_words import mailbox, subject
from intact.gui.samples.rows import Row
from intact.gui.wording.sizes import data_size
from intact.gui.wording.times import moment_words
from intact.sample import Sample

_SUBJECT_SHOWN = 110
"""Characters of the subject in the head: about two lines; the whole is in a tool tip, and
stands under Headers."""


class Details(QWidget):
    """What the person does here, always with the Row.

    Signals:
        guide_asked: the name of a client.
        acted: an Action, the Finding, and the Row.
        attached_wanted: the Row, the number of a message attached to it, and whether that one
            replaces it.
        removal_asked: the Row.
        link_blocked: the Sample and the link in it that was blocked, "" for none.
    """

    guide_asked = Signal(str)
    acted = Signal(object, object, object)
    attached_wanted = Signal(object, int, bool)
    removal_asked = Signal(object)
    link_blocked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._subject = Label("", Tone.TITLE, self)
        self._line = Label("", Tone.MUTED, self)
        self.tabs = FittingTabs(self)
        self.check = CheckPage()
        self.message = MessagePage()
        self.links = LinksPage()
        self.headers = HeadersPage()
        self.conversion = ConversionPage()
        self.source = SourcePage()
        self._build()
        self.check.guide_asked.connect(self.guide_asked)
        self.check.acted.connect(self.acted)
        self.check.removal_asked.connect(self.removal_asked)
        self.message.attached_wanted.connect(
            lambda number, instead: self.attached_wanted.emit(self._row, number, instead)
        )
        self.links.blocked.connect(self.link_blocked)
        self.tabs.currentChanged.connect(self._fill_page)

    def _build(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Details"))
        self.tabs.tabBar().setAccessibleName(self.tr("Details"))
        self.tabs.addTab(self.check, self.tr("&Check"))
        self.tabs.addTab(self.message, self.tr("&Message"))
        self.tabs.addTab(self.links, self.tr("&Links"))
        self.tabs.addTab(self.headers, self.tr("&Headers"))
        self.tabs.addTab(self.conversion, self.tr("Con&version"))
        self.tabs.addTab(self.source, self.tr("&Source"))
        layout = QVBoxLayout(self)
        layout.addWidget(self._subject)
        layout.addWidget(self._line)
        layout.addWidget(self.tabs, 1)

    def show_row(self, row: Row | None) -> None:
        """Shows a row, or nothing."""
        self._row = row
        self.tabs.setVisible(row is not None)
        if row is None:
            self._subject.say(self.tr("Select a sample to see what was found"))
            self._subject.setToolTip("")
            self._line.say("")
            return
        whole = subject(row)
        shown = _shortened(whole)
        self._subject.say(shown)
        self._subject.setToolTip(tool_tip(whole) if shown != whole else "")
        self._line.say(self._origin(row.sample) if row.sample else data_size(row.size))
        for place in range(1, self.tabs.count()):
            self.tabs.setTabEnabled(place, row.sample is not None)
        self._fill_page()

    def search(self) -> None:
        """Goes to the search in the source text."""
        if self._row is not None and self._row.sample is not None:
            self.tabs.setCurrentWidget(self.source)
            self.source.finder.field.setFocus()
            self.source.finder.field.selectAll()

    def _fill_page(self) -> None:
        """Fills the page that is seen; the others wait until they are."""
        row = self._row
        if row is None:
            return
        page = self.tabs.currentWidget()
        if row.sample is None or page is self.check:
            self.check.show_row(row)
        elif isinstance(page, MessagePage | LinksPage | HeadersPage | ConversionPage | SourcePage):
            page.show_sample(row.sample)

    def _origin(self, sample: Sample) -> str:
        facts = sample.facts
        sender = mailbox(facts.sender)
        if facts.received:
            text = self.tr("From {sender}, received {date}")
            return text.format(sender=sender, date=moment_words(facts.received))
        if facts.sent:
            return self.tr("From {sender}, dated {date}").format(
                sender=sender, date=moment_words(facts.sent)
            )
        return self.tr("From {sender}").format(sender=sender)


def _shortened(subject: str) -> str:
    """What fits into the head; it ends with a whole word, where that is not far away."""
    shown = untrusted.line(subject, _SUBJECT_SHOWN)
    whole = shown.removesuffix("…").rpartition(" ")[0]
    near = len(whole) * 4 > len(shown) * 3
    return f"{whole}…" if shown != subject and near else shown
