"""Where one server of an account is: its name, its port, how the connection is protected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGroupBox, QLineEdit, QSpinBox, QWidget

from intact.gui.accounts.words import SECURITIES, SECURITY_TERMS, text
from intact.gui.parts.form import add_row, new_form
from intact.gui.parts.labels import tool_tip
from intact.settings.accounts import Security, Server

_TOOL_TIP = Qt.ItemDataRole.ToolTipRole

Ports = dict[Security, int]

SENDING: Ports = {Security.TLS: 465, Security.STARTTLS: 587, Security.PLAIN: 25}
"""As RFC 8314 and RFC 6409 have them."""

MAILBOX: Ports = {Security.TLS: 993, Security.STARTTLS: 143, Security.PLAIN: 143}
"""As RFC 8314 and RFC 9051 have them."""


class ServerBox(QGroupBox):
    """Unchecked where there is no such server."""

    def __init__(
        self, title: str, ports: Ports, server: Server | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._ports = ports
        self.setCheckable(True)
        self.setChecked(server is not None)
        self.host = QLineEdit(server.host if server else "", self)
        self.host.setPlaceholderText("mail.example.org")
        self.security = QComboBox(self)
        for kind, marked in SECURITIES.items():
            self.security.addItem(text(marked), kind.value)
            term = tool_tip(SECURITY_TERMS[kind])
            self.security.setItemData(self.security.count() - 1, term, _TOOL_TIP)
        self.port = QSpinBox(self)
        self.port.setRange(1, 65_535)
        chosen = server.security if server else Security.TLS
        self.security.setCurrentIndex(list(SECURITIES).index(chosen))
        self.port.setValue(server.port if server else ports[chosen])
        self.security.activated.connect(self._follow)
        self.form = new_form(self)
        for label, field in (
            (self.tr("Server"), self.host),
            (self.tr("Connection"), self.security),
            (self.tr("Port"), self.port),
        ):
            add_row(self.form, label, field, title)

    def fix(self, server: Server) -> None:
        """Shows a server that nobody can change."""
        self.setChecked(True)
        self.host.setText(server.host)
        self.security.setCurrentIndex(list(SECURITIES).index(server.security))
        self.port.setValue(server.port)
        for field in (self.host, self.security, self.port):
            field.setEnabled(False)

    def server(self) -> Server | None:
        """What was entered, None where there shall be none."""
        if not self.isChecked():
            return None
        security = Security(self.security.currentData())
        return Server(self.host.text().strip(), self.port.value(), security)

    def _follow(self) -> None:
        """The usual port of a protection; a port that the person chose stays."""
        if self.port.value() in self._ports.values():
            self.port.setValue(self._ports[Security(self.security.currentData())])
