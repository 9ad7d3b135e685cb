"""What opens beside the work: settings, history, report, keys, about. Loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from intact.gui.reopening import open_dialog
from intact.gui.state.session import Session
from intact.gui.workspace import Workspace
from intact.sample import Sample

if TYPE_CHECKING:
    from intact.gui.settings_dialog import SettingsDialog


class Asides(QObject):
    """Opens dialogs over a window, about its session."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._workspace: Workspace | None = None
        session.answer_wanted.connect(self.answer)
        session.accounts_wanted.connect(self.show_accounts)

    def serve(self, workspace: Workspace) -> None:
        """Opens what this workspace asks for; there is another one in each language."""
        self._workspace = workspace
        workspace.submission.texts_asked.connect(self.show_texts)

    def show_settings(self) -> None:
        """Shows the settings."""
        self._settings()

    def show_accounts(self) -> None:
        """Shows the mail accounts."""
        dialog = self._settings()
        dialog.go_to(dialog.accounts)

    def show_texts(self, text: str = "") -> None:
        """Shows the person's own texts, with one more that is to be given a name, if any."""
        dialog = self._settings()
        dialog.go_to(dialog.texts)
        if text.strip():
            dialog.texts.begin(text)

    def show_history(self) -> None:
        """Shows what was submitted from this computer."""
        from intact.gui.history.dialog import HistoryDialog  # noqa: PLC0415 - rarely asked for

        core = self._session.core

        def make() -> HistoryDialog:
            dialog = HistoryDialog(core.history, core.destinations, self._window, core.organisation)
            dialog.again.connect(self._session.submit_again)
            dialog.failed.connect(self._session.failed)
            return dialog

        open_dialog(make)

    def show_report(self) -> None:
        """Shows a report about the selected samples, or about all."""
        from intact.gui.report.dialog import ReportDialog  # noqa: PLC0415 - rarely asked for
        from intact.system import this_system  # noqa: PLC0415

        keys = set(self._workspace.samples.selected_keys()) if self._workspace else set()
        rows = self._session.samples.rows()
        chosen = [row for row in rows if row.key in keys] or rows
        pool = self._session.core.pool

        def make() -> ReportDialog:
            dialog = ReportDialog(chosen, pool, this_system().name, self._window)
            dialog.failed.connect(self._session.failed)
            return dialog

        open_dialog(make)

    def show_about(self) -> None:
        """Shows versions and licences, and what protects this machine."""
        from intact.gui.about.dialog import AboutDialog  # noqa: PLC0415 - rarely asked for
        from intact.system import this_system  # noqa: PLC0415

        pool = self._session.core.pool
        open_dialog(lambda: AboutDialog(pool, this_system().layers, self._window))

    def answer(self, sample: Sample) -> None:
        """Offers an answer to the sender of a sample."""
        from intact.gui.helpdesk.answer_dialog import AnswerDialog  # noqa: PLC0415 - a few people

        clients = self._session.choices.clients
        open_dialog(lambda: AnswerDialog(sample, clients, self._window))

    def _settings(self) -> SettingsDialog:
        from intact.gui.settings_dialog import SettingsDialog  # noqa: PLC0415 - rarely asked for

        session = self._session
        offers = session.planner.prospect.offers

        def make() -> SettingsDialog:
            dialog = SettingsDialog(session.choices, self._window, session.core.secrets, offers)
            dialog.accounts.deferred.connect(session.defer)
            dialog.accounts.failed.connect(session.failed)
            dialog.whole.failed.connect(session.failed)
            return dialog

        return open_dialog(make)
