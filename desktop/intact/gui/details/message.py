"""What the message says, as plain text, and what is attached to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from intact import limits, untrusted
from intact.disguises import domains
from intact.gui.details.attached import AttachedMessages
from intact.gui.details.remarks import Remark, Remarks
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.plain_text import HarmlessText
from intact.gui.wording import disguises
from intact.gui.wording.sizes import data_size
from intact.sample import Facts, Part, Sample

_PARTS_SHOWN = 12


class MessagePage(QWidget):
    """The readable text; no picture, no link, no markup.

    `attached_wanted` carries the number of an attached message, and whether it replaces this one.
    """

    attached_wanted = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample: Sample | None = None
        self._note = Label("", Tone.MUTED, self)
        self._text = HarmlessText(self.tr("Text of the message"), self)
        self._remarks = Remarks(self)
        self.attached = AttachedMessages(self)
        self.attached.wanted.connect(self.attached_wanted)
        self._text.stand_flush()
        layout = QVBoxLayout(self)
        layout.addWidget(self._note)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._remarks)
        layout.addWidget(self.attached)

    def show_sample(self, sample: Sample) -> None:
        """Shows the text of a sample."""
        if sample is self._sample:
            return
        self._sample = sample
        facts = sample.facts
        self._text.show_text(untrusted.block(facts.preview, limits.TEXT_PAINTED))
        whole = facts.preview_complete and len(facts.preview) <= limits.TEXT_PAINTED
        self._note.setVisible(not facts.preview.strip() or not whole)
        self._note.say(
            self.tr("Only the beginning of a long text is shown here.")
            if facts.preview.strip()
            else self.tr("There is no readable text in this message.")
        )
        self._remarks.show_remarks(self._found_out(facts))
        self.attached.show_messages(facts.contained)
        self._share_height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """Lets the attached messages have what they need, but not more than half of the page."""
        wanted = self.attached.height_for(self.width())
        self.attached.setFixedHeight(min(wanted, self.height() // 2))

    def _found_out(self, facts: Facts) -> list[Remark]:
        """What is attached, and where links lead; what deceives is said to do so."""
        shown_below = {"", *(one.name for one in facts.contained)}
        named = [part for part in facts.parts if part.name not in shown_below]
        named.sort(key=lambda part: not disguises.trick(part.name))  # what deceives is never cut
        remarks = [self._described(part) for part in named[:_PARTS_SHOWN]]
        if facts.link_hosts:
            deceives = any(domains.read(host).looks_like for host in facts.link_hosts)
            warning = self.tr("Letters of another alphabet look the same.") if deceives else ""
            remarks.append(Remark(disguises.links(facts.link_hosts), warning))
        return remarks

    def _described(self, part: Part) -> Remark:
        name = disguises.file_name(part.name)
        text = self.tr("Attached: {name} ({size})").format(name=name, size=data_size(part.size))
        return Remark(text, disguises.trick(part.name))
