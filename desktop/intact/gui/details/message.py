"""What the message says, as plain text, and what is attached to it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intact import limits, untrusted
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.plain_text import PlainText
from intact.gui.samples.row_words import size
from intact.sample import Part, Sample

_PARTS_SHOWN = 12


class MessagePage(QWidget):
    """The readable text; no picture, no link, no markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample: Sample | None = None
        self._note = Label("", Tone.MUTED, self)
        self._text = PlainText(self.tr("Text of the message"), self)
        self._parts = Label("", Tone.MUTED, self)
        layout = QVBoxLayout(self)
        layout.addWidget(self._note)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._parts)

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
        named = [part for part in facts.parts if part.name]
        self._parts.setVisible(bool(named))
        self._parts.say("\n".join(self._described(part) for part in named[:_PARTS_SHOWN]))

    def _described(self, part: Part) -> str:
        name = untrusted.line(part.name, limits.NAME_SHOWN)
        return self.tr("Attached: {name} ({size})").format(name=name, size=size(part.size))
