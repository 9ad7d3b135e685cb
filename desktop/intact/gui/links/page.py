"""The links of the selected sample; nothing here can be clicked, and a copy leads nowhere."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from intact.gui.links.chosen import ChosenLink
from intact.gui.links.delegate import LinkDelegate
from intact.gui.links.model import LinkRole, LinksModel
from intact.gui.parts.column import Column
from intact.gui.parts.labels import Label, Tone
from intact.links.rewritten import Link
from intact.overriding import override
from intact.sample import Sample


class LinksPage(QWidget):
    """`blocked` carries the Sample and the link in it that was blocked, "" for none."""

    blocked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample: Sample | None = None
        self._picked: dict[str, str] = {}
        self._note = Label("", Tone.MUTED, self)
        self.model = LinksModel(self)
        self._layout = QVBoxLayout(self)
        self.list = QListView(self)
        self.chosen = ChosenLink()
        self._ground = Column(self.tr("The chosen link"), self)
        self._ground.append(self.chosen)
        self._ground.stand_flush()
        self._build()

    def _build(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(LinkDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Links in the message"))
        self.list.selectionModel().currentChanged.connect(self._show_link)
        self.chosen.blocked.toggled.connect(self._pick)
        self.chosen.more.toggled.connect(self._share_height)
        self.chosen.more.toggled.connect(self._keep_in_view)
        self._layout.addWidget(self._note)
        self._layout.addWidget(self.list, 1)
        self._layout.addWidget(self._ground)

    def take_over(self, before: LinksPage) -> None:
        """Knows which links were said to be blocked on another page of the same session."""
        self._picked = dict(before._picked)

    def show_sample(self, sample: Sample) -> None:
        """Lists the links of a sample."""
        if sample is self._sample:
            return
        self._sample = sample
        links = sample.facts.links
        self.model.show_links(links, self._picked.get(sample.sha256, ""))
        self._note.say(self._said(sample))
        for widget in (self.list, self._ground):
            widget.setVisible(bool(links))
        if links:
            row = self.model.row_of(self._picked.get(sample.sha256, ""))
            self.list.setCurrentIndex(self.model.index(row))

    def _said(self, sample: Sample) -> str:
        if not sample.facts.links:
            return self.tr("There are no links in this message.")
        if "links" in sample.facts.not_fully_read:
            return self.tr("Only the first of many links are listed.")
        return self.tr("Where the links lead. Nothing was looked up on the internet.")

    def _show_link(self, current: QModelIndex) -> None:
        link = current.data(LinkRole.LINK) if current.isValid() else None
        if isinstance(link, Link):
            self.chosen.show_link(link, blocked=bool(current.data(LinkRole.BLOCKED)))
            self._share_height()
            self._keep_in_view()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """Lets the card have what it needs, but leaves the list a row."""
        row = max(self.list.sizeHintForRow(0), 0) + self.list.frameWidth() * 2
        self.list.setMinimumHeight(row)
        edges = self._layout.contentsMargins()
        width = self.width() - edges.left() - edges.right()
        room = self.height() - self._note.heightForWidth(width) - row * 3 // 2
        self.chosen.fit(width)
        needed = self._ground.height_for(width)
        # a bar takes room, so that a line breaks, so that the bar is needed
        policy = Qt.ScrollBarPolicy
        fits = needed <= room
        bar = policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        self._ground.setVerticalScrollBarPolicy(bar)
        self._ground.setFixedHeight(max(min(needed, room), row))

    def _keep_in_view(self) -> None:
        """The card below takes room from the list, once both are laid out."""
        QTimer.singleShot(0, self, lambda: self.list.scrollTo(self.list.currentIndex()))

    def _pick(self, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        link = self.list.currentIndex().data(LinkRole.LINK)
        if self._sample is None or not isinstance(link, Link):
            return
        text = link.text if on else ""
        if text == self._picked.get(self._sample.sha256, ""):
            return
        self._picked[self._sample.sha256] = text
        self.model.mark(text)
        self.blocked.emit(self._sample, text)
