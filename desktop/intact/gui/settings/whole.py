"""All settings at once: as a file for the helpdesk, from one, and back to how they were at first.

What would change is shown before anything does, and can be undone until the window is closed.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from intact import untrusted
from intact.errors import BadSettingsFile
from intact.exchange import reader, taking, writer
from intact.exchange.record import FileSettings
from intact.exchange.taking import Taken
from intact.gui.parts.announce import announce
from intact.gui.parts.labels import Label, Tone
from intact.gui.settings.page import Page
from intact.gui.settings.preview import Preview
from intact.gui.state.background import Background
from intact.gui.state.choices import Choices
from intact.gui.wording import settings as words
from intact.gui.wording.words import data_text, sentences
from intact.overriding import override
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings

_FILE = "intact-settings.toml"


class WholePage(Page):
    """Three buttons; below them what the last one would do, or has done.

    A file is read behind the window: it comes from outside, and may take a second.

    Signals:
        looked: a file was read, and what it would change is shown, or why it is not taken.
        failed: an exception that nobody expected.
    """

    looked = Signal()
    failed = Signal(object)

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("All settings"), choices, parent)
        self.save = QPushButton(self.tr("Save as a &file…"))
        self.take = QPushButton(self.tr("&Take over from a file…"))
        self.reset = QPushButton(self.tr("&Reset…"))
        self.told = Label("", Tone.HEADING)
        self.undo = QPushButton(self.tr("&Undo"))
        self.preview = Preview()
        self._before: Settings | None = None
        self._background = Background(self, threads=1)
        self._background.failed.connect(self.failed)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.append_heading(self.tr("For the helpdesk, or another computer"))
        self.append_remark(
            self.tr(
                "A file that people can read. No password is in it, and no command that fetches "
                "one. What is changed on the other pages counts once you have pressed Keep."
            )
        )
        self.append(_row(self.save, self.take))
        self.append_heading(self.tr("As it was at first"))
        self.append_remark(
            self.tr(
                "Puts every setting back. Samples, the history and passwords in your keyring "
                "stay as they are."
            )
        )
        self.append(_row(self.reset))
        self.append(self.preview)
        self.append(_row(self.undo, told=self.told))
        if self.choices.organisation.has_set_something:
            self.append_heading(self.tr("All that is set for you"))
        self.append_lock(*Name)
        for widget in (self.preview, self.told, self.undo):
            widget.hide()

    def _connect(self) -> None:
        self.save.clicked.connect(self._ask_where)
        self.take.clicked.connect(self._ask_which)
        self.reset.clicked.connect(self._ask_reset)
        self.undo.clicked.connect(self._undo)
        self.preview.agreed.connect(self._take)
        self.preview.left.connect(lambda: self._tell(self.tr("Everything is as it was.")))

    @override
    def fill(self) -> None:
        """Nothing of it depends on a setting."""

    def take_over(self, before: WholePage) -> None:
        """Goes on where the page before was left: what has changed the language can be undone."""
        self._before = before._before
        if not before.undo.isHidden():
            self._tell(self.tr("Done."), can_undo=True)
        elif before._before is not None:
            self._tell(self.tr("Everything is as it was."))

    def write(self, path: Path) -> None:
        """Writes the settings that are kept to a file, whole or not at all."""
        data = writer.write(writer.of(self.choices.settings)).encode("utf-8")
        file = QSaveFile(str(path))
        written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data)
        if written and file.commit():
            self._tell(self.tr("Saved as “{file}”.").format(file=untrusted.line(path.name)))
        else:
            why = self.tr("“{file}” could not be written: {why}")
            self._tell(why.format(file=untrusted.line(path.name), why=file.errorString()))

    def look_at(self, path: Path) -> None:
        """Shows what taking a file over would change, or why it is not taken; not before long."""
        self.take.setEnabled(False)
        self._background.run(lambda: _read(path), lambda found: self._show_file(path, found))

    def stop(self) -> None:
        """Waits for what is read just now, and shows nothing more."""
        self._background.close()

    def _show_file(self, path: Path, found: FileSettings | BadSettingsFile) -> None:
        self.take.setEnabled(True)
        if isinstance(found, BadSettingsFile):
            refused = words.refused(found)
            self.preview.hide()
            self._tell(sentences(refused.title, refused.what_to_do))
        else:
            self._show_changes(path, found)
        self.looked.emit()

    def _show_changes(self, path: Path, found: FileSettings) -> None:
        taken = taking.taken(found, self.choices.settings, self.choices.organisation)
        heading = self.tr("Taking over “{file}” would change:")
        heading = heading.format(file=untrusted.line(path.name))
        self._show(heading, taken, self.tr("Take over"))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save your settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile(_FILE)
        self._open(dialog)
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))

    def _ask_which(self) -> None:
        dialog = QFileDialog(self, self.tr("Take over settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog)
        dialog.fileSelected.connect(lambda path: self.look_at(Path(path)))

    def _open(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Settings (*.toml)"), self.tr("All files (*)")])
        dialog.open()

    def _ask_reset(self) -> None:
        taken = Taken(taking.at_first(self.choices.settings))
        self._show(self.tr("The reset would change:"), taken, self.tr("Reset"))

    def _show(self, heading: str, taken: Taken, button: str) -> None:
        self.told.hide()
        self.undo.hide()
        named = {one.name: data_text(one.title) for one in self.choices.destinations}
        named |= {one.name: data_text(one.title) for one in self.choices.clients}
        changes = words.changes(self.choices.settings, taken.settings, named)
        managed = words.managed_words(taken)
        if not changes:
            self.preview.hide()
            self._tell(" ".join([self.tr("Nothing would change."), *managed]))
            return
        self.preview.show_changes(heading, changes, managed, button, taken.settings)
        announce(self, heading)
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.preview.leave))

    def _take(self, settings: Settings) -> None:
        self._before = self.choices.settings
        self._tell(self.tr("Done."), can_undo=True)
        self.choices.defaults.take(settings)

    def _undo(self) -> None:
        if self._before is not None:
            self._tell(self.tr("Everything is as it was."))
            self.choices.defaults.take(self._before)

    def _tell(self, text: str, *, can_undo: bool = False) -> None:
        self.told.say(text)
        self.told.show()
        self.undo.setVisible(can_undo)
        announce(self, text)
        self.ensureWidgetVisible(self.told)
        (self.undo if can_undo else self.take).setFocus()


def _read(path: Path) -> FileSettings | BadSettingsFile:
    try:
        return reader.read(path)
    except BadSettingsFile as error:
        return error


def _row(*buttons: QPushButton, told: Label | None = None) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    if told is not None:
        layout.addWidget(told, 1)
    for button in buttons:
        button.setAutoDefault(False)
        layout.addWidget(button)
    if told is None:
        layout.addStretch(1)
    return row
