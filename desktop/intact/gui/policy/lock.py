"""Stands beside what people cannot change; one click deeper stands who set it, and where."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from intact.gui import appearance
from intact.gui.parts.tool_button import ToolButton
from intact.gui.wording import policies as words
from intact.organisation.organisation import Organisation
from intact.settings.policy.policy import Name


class Lock(ToolButton):
    """Hidden where none of its policies is forced."""

    def __init__(
        self, organisation: Organisation, names: tuple[Name, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._organisation = organisation
        self.names = names
        self.setText(words.set_by())
        self.setIcon(appearance.icon("lock"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAutoRaise(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self.tr("Shows who has set it, and where"))
        self.clicked.connect(self._explain)
        self.setVisible(self.applies)

    @property
    def applies(self) -> bool:
        """Whether any of its policies is forced."""
        return bool(self._organisation.forced(*self.names))

    def only(self, *names: Name) -> None:
        """Is about these policies from now on."""
        self.names = names
        self.setVisible(self.applies)

    def _explain(self) -> None:
        from intact.gui.policy.dialog import PolicyDialog  # noqa: PLC0415 - rarely asked for
        from intact.gui.reopening import open_dialog  # noqa: PLC0415

        organisation, names, window = self._organisation, self.names, self.window()
        open_dialog(lambda: PolicyDialog(organisation, names, window))
