"""The source text of the selected sample: what will be attached, letter for letter."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intact import source_text
from intact.gui.parts.find_bar import FindBar
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.source_view import SourceView
from intact.gui.wording.conversion import boundary
from intact.sample import Sample


class SourcePage(QWidget):
    """Where the words begin that are not as they arrived, the text, and a search in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample: Sample | None = None
        self._boundary = Label("", Tone.PLAIN, self)
        self._cut = Label(self.tr("Only the beginning is shown here."), Tone.MUTED, self)
        self._text = SourceView(self.tr("Source text"), self)
        self._exact = Label(
            self.tr("Copied from here, links stay as they are: do not follow them."),
            Tone.MUTED,
            self,
        )
        self.finder = FindBar(self._text, self)
        layout = QVBoxLayout(self)
        layout.addWidget(self._boundary)
        layout.addWidget(self.finder)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._cut)
        layout.addWidget(self._exact)

    def show_sample(self, sample: Sample) -> None:
        """Shows the source text of a sample."""
        if sample is self._sample:
            return
        self._sample = sample
        source = source_text.of(sample)
        told = boundary(source.lines)
        self._boundary.say(told)
        self._text.setAccessibleDescription(told)  # the marks beside the lines are only seen
        self._cut.setVisible(not source.complete)
        self._text.show_lines(source.lines)
