"""The setting: whether a folder is watched, and which."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from intact import places, untrusted
from intact.errors import Unreadable
from intact.gui.parts.labels import Label, Tone


class WatchRow(QWidget):
    """A box to tick, the folder, and a button to choose it."""

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = QCheckBox(self.tr("&Take messages that are saved in this folder"), self)
        self.field = QLineEdit(self)
        self.choose = QPushButton(self.tr("C&hoose…"), self)
        self.field.setAccessibleName(self.tr("Watched folder"))
        self.field.setPlaceholderText(self.tr("no folder chosen"))
        self.choose.clicked.connect(self._ask)
        self.wanted.toggled.connect(lambda wanted: self._follow(wanted=wanted))
        self.fill(folder)
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(self.choose)
        why = self.tr(
            "While Intact is open, each message saved there is added to the samples. Files that "
            "are there already, and those in folders inside of it, are left alone."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.wanted)
        layout.addLayout(line)
        layout.addWidget(Label(why, Tone.MUTED))

    def fill(self, folder: str) -> None:
        """Shows a folder, "" for none."""
        self.field.setText(folder)
        self.wanted.setChecked(bool(folder))
        self._follow(wanted=bool(folder))

    @property
    def folder(self) -> str:
        """The folder to watch, "" for none."""
        return self.field.text().strip() if self.wanted.isChecked() else ""

    @property
    def mistake(self) -> str:
        """What is wrong with it, "" if nothing is."""
        if not self.wanted.isChecked():
            return ""
        if not self.folder:
            return self.tr("Please choose the folder that is to be watched.")
        if _is_folder_here(Path(self.folder)):
            return ""
        text = self.tr("“{folder}” is not a folder of this computer.")
        return text.format(folder=untrusted.line(self.folder))

    def _follow(self, *, wanted: bool) -> None:
        self.field.setEnabled(wanted)
        self.choose.setEnabled(wanted)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Which folder to watch"), self.field.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.field.setText)
        dialog.open()


def _is_folder_here(path: Path) -> bool:
    try:
        places.refuse_elsewhere(path)
        return path.is_absolute() and path.is_dir()
    except (Unreadable, OSError, ValueError):
        return False
