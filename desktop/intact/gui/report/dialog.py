"""The report for a ticket: what is read here is what is copied or saved, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from intact.gui.parts.announce import announce
from intact.gui.parts.close_box import close_box
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order
from intact.gui.parts.plain_text import PlainText
from intact.gui.parts.sizing import open_with
from intact.gui.report.making import report_of
from intact.gui.samples.rows import Row
from intact.gui.state.background import Background
from intact.gui.state.core import ReadingPool
from intact.report.forms import ENDINGS, FORMS

_COLUMNS = 96
_LINES = 28
_OFFERED = ("text", "html", "json")


class ReportDialog(QDialog):
    """Made anew in the background whenever something is chosen; redacted unless told otherwise.

    `failed` carries an exception that nobody expected.
    """

    failed = Signal(object)

    def __init__(
        self, rows: Sequence[Row], pool: ReadingPool, system: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)
        self._pool = pool
        self._system = system
        self._background = Background(self)
        self._made = ""
        self.form = QComboBox(self)
        self.full = QCheckBox(self.tr("&With addresses, subjects and names"), self)
        self.text = PlainText(self.tr("What would be shared"), self, fixed=True)
        self.trouble = Label("", Tone.HEADING, self)
        self.copied = Label("", Tone.MUTED, self)
        self.buttons = close_box(self)
        self.copying = self.buttons.addButton(
            self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.saving = self.buttons.addButton(
            self.tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report for a ticket"))
        self._build()
        self._connect()
        self._make()

    def _build(self) -> None:
        told = Label(
            self.tr(
                "What Intact found, for whoever helps you. Addresses, subjects and names are "
                "replaced by words such as “address-1”. Intact sends it nowhere."
            )
        )
        for name, title in zip(_OFFERED, self._titles(), strict=True):
            self.form.addItem(title, name)
        self.form.setAccessibleName(self.tr("Form of the report"))
        self.trouble.hide()
        metrics = self.text.fontMetrics()
        self.text.setMinimumSize(
            metrics.averageCharWidth() * _COLUMNS // 2, metrics.lineSpacing() * _LINES // 3
        )
        label = Label(self.tr("&Form of the report"))
        label.setWordWrap(False)
        label.setBuddy(self.form)
        choices = QHBoxLayout()
        choices.addWidget(label)
        choices.addWidget(self.form)
        choices.addWidget(self.full)
        choices.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(told)
        layout.addLayout(choices)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.trouble)
        foot = QHBoxLayout()
        foot.addWidget(self.copied, 1)
        foot.addWidget(self.buttons)
        layout.addLayout(foot)
        read_in_order(self)
        open_with(self, _COLUMNS, _LINES, metrics)

    def _connect(self) -> None:
        self.form.currentIndexChanged.connect(self._make)
        self.full.toggled.connect(self._make)
        self.copying.clicked.connect(self._copy)
        self.saving.clicked.connect(self._choose_file)
        self.buttons.rejected.connect(self.reject)
        self._background.failed.connect(self.failed)
        self.finished.connect(self._background.close)

    def _titles(self) -> tuple[str, str, str]:
        return self.tr("Text"), self.tr("Web page (HTML)"), self.tr("For programs (JSON)")

    def _make(self) -> None:
        form, full = str(self.form.currentData()), self.full.isChecked()
        for button in (self.copying, self.saving):
            button.setEnabled(False)
        self._background.run(
            lambda: FORMS[form](report_of(self._rows, self._pool, self._system, full=full)),
            lambda text: self._show(text, form, full=full),
        )

    def _show(self, text: str, form: str, *, full: bool) -> None:
        if (form, full) != (self.form.currentData(), self.full.isChecked()):
            return  # something else was chosen meanwhile
        self._made = text
        self.text.show_text(text)
        self.copied.say("")
        for button in (self.copying, self.saving):
            button.setEnabled(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._made)
        self.copied.say(self.tr("Copied"))
        announce(self, self.copied.text())

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        ending = ENDINGS[str(self.form.currentData())]
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"intact-report.{ending}")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def save(self, path: Path) -> None:
        """Writes what is shown to a file; the file dialog has asked before it replaces one."""
        try:
            path.write_bytes(self._made.encode("utf-8", "replace"))
        except OSError as error:
            text = self.tr("The file could not be written: {why}")
            self.trouble.say(text.format(why=error.strerror or ""))
            self.trouble.show()
            announce(self, self.trouble.text())
