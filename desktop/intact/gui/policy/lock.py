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
    """Hidden where none of its policies is forced.

    A lock of all policies leads to what is recommended and to what is wrong as well.
    """

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
        """Whether there is something to be told."""
        if self._is_of_all:
            return self._organisation.has_set_something
        return bool(self._organisation.forced(*self.names))

    def only(self, *names: Name) -> None:
        """Is about these policies from now on."""
        self.names = names
        self.setVisible(self.applies)

    @property
    def _is_of_all(self) -> bool:
        return len(self.names) == len(Name)

    def _explain(self) -> None:
        from intact.gui.policy.dialog import PolicyDialog  # noqa: PLC0415 - rarely asked for
        from intact.gui.reopening import open_dialog  # noqa: PLC0415

        organisation, window = self._organisation, self.window()
        names = None if self._is_of_all else self.names
        open_dialog(lambda: PolicyDialog(organisation, names, window))
