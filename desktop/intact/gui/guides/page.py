"""The guide as a page of its own, while there are no samples."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from intact.gui.guides.choices import choices_of
from intact.gui.guides.view import GuideView
from intact.gui.state.session import Session


class GuidePage(GuideView):
    """Follows the person's choice of a mail program."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.offer(choices_of(session.core), session.choices.clients)
        self.picked.connect(session.choices.choose_client)
        session.choices.client_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.show_guide(self._session.guiding.choose(None))
