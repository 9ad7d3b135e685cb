"""What the person says about the samples of one submission; nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from intact import limits
from intact.judgement import Judgement
from intact.sample import Sample


class Said(QObject):
    """Judgement, comment, and which links were blocked.

    Signals:
        changed: any of these.

    Attributes:
        comment: the person's own words.
        blocked: the blocked link of a sample, by its SHA-256.
    """

    changed = Signal()

    def __init__(self, taken: Callable[[], Sequence[Judgement]], parent: QObject) -> None:
        """`taken` tells the judgements that the destination takes."""
        super().__init__(parent)
        self._taken = taken
        self._judgement: Judgement | None = None
        self.comment = ""
        self.blocked: dict[str, str] = {}

    @property
    def judgement(self) -> Judgement | None:
        """What the filter did wrong; one of those the destination takes."""
        taken = self._taken()
        if self._judgement in taken:
            return self._judgement
        return taken[0] if taken else None

    def choose_judgement(self, judgement: Judgement) -> None:
        """Takes what the person says the filter did wrong."""
        if judgement is not self.judgement:
            self._judgement = judgement
            self.changed.emit()

    def set_comment(self, comment: str) -> None:
        """Takes the person's own words, bounded."""
        comment = comment[: limits.COMMENT_CHARACTERS]
        if comment != self.comment:
            self.comment = comment
            self.changed.emit()

    def set_blocked_link(self, sample: Sample, link: str) -> None:
        """Takes which link of a sample was blocked, "" for none."""
        self.blocked.pop(sample.sha256, None)
        if link:
            self.blocked[sample.sha256] = link
        self.changed.emit()
