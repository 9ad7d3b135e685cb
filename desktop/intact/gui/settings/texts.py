"""The person's own texts for the comment: a list, and the chosen one to change."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from intact import limits, untrusted
from intact.gui.settings.page import Page
from intact.gui.state.choices import Choices
from intact.overriding import override
from intact.settings.policy.policy import Name
from intact.settings.templates import Template, made_fit

_ROWS = 5
_LINES = 7


class TextsPage(Page):
    """Texts by name; what is typed goes into the chosen one at once, and is kept by `keep`."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Texts for the comment"), choices, parent)
        self.list = QListWidget()
        self.add = QPushButton(self.tr("A&dd"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.name = QLineEdit()
        self.text = QPlainTextEdit()
        self._texts: list[Template] = []
        self._showing = False
        self._build()
        self.list.currentRowChanged.connect(self._show)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.name.textEdited.connect(self._take)
        self.text.textChanged.connect(self._take)
        self.fill()

    def _build(self) -> None:
        line = self.fontMetrics().lineSpacing()
        self.append_heading(self.tr("Texts that you use again and again"), self.list)
        self.append_remark(
            self.tr("The button beside the comment puts one of them there. They are plain text.")
        )
        self.list.setFixedHeight(line * _ROWS)
        self.append(self.list)
        row = QWidget()
        buttons = QHBoxLayout(row)
        buttons.setContentsMargins(0, 0, 0, 0)
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.append(row)
        self.append_heading(self.tr("&Name"), self.name)
        self.name.setMaxLength(limits.TEMPLATE_NAME)
        self.append(self.name)
        self.append_heading(self.tr("&Text"), self.text)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(line * _LINES)
        self.append(self.text)
        self.append_lock(Name.BODY_TEMPLATE)

    @property
    @override
    def mistake(self) -> str:
        names = [made_fit(one).name for one in self._texts]
        for place, one in enumerate(map(made_fit, self._texts)):
            if not one.name:
                return self._point_at(place, self.tr("Please give this text a name."))
            if not one.text:
                words = self.tr("The text “{name}” is empty.").format(name=one.name)
                return self._point_at(place, words)
            if one.name in names[:place]:
                words = self.tr("Two texts are called “{name}”.").format(name=one.name)
                return self._point_at(place, words)
        return ""

    @override
    def fill(self) -> None:
        self._texts = list(self.choices.settings.templates)
        self._list(0)

    @override
    def keep(self) -> None:
        self.choices.defaults.set_templates(self._texts)

    def take_over(self, before: TextsPage) -> None:
        """Goes on where the page before was left."""
        self._texts = list(before._texts)
        self._list(before.list.currentRow())

    def begin(self, text: str) -> None:
        """Adds a text with these words, to be given a name."""
        self._texts.append(Template("", text))
        self._list(len(self._texts) - 1)
        self.name.setFocus()

    def _list(self, chosen: int) -> None:
        self.list.clear()
        self.list.addItems([self._title(one) for one in self._texts])
        self.list.setCurrentRow(min(chosen, len(self._texts) - 1))
        self._show(self.list.currentRow())

    def _title(self, template: Template) -> str:
        return untrusted.line(template.name) or self.tr("(no name yet)")

    def _show(self, place: int) -> None:
        one = self._texts[place] if 0 <= place < len(self._texts) else None
        self._showing = True
        self.name.setText(one.name if one else "")
        self.text.setPlainText(one.text if one else "")
        self._showing = False
        for widget in (self.name, self.text, self.remove):
            widget.setEnabled(one is not None)
        self.add.setEnabled(len(self._texts) < limits.TEMPLATES)

    def _take(self) -> None:
        place = self.list.currentRow()
        if self._showing or place < 0:
            return
        text = self.text.toPlainText()[: limits.COMMENT_CHARACTERS]
        self._texts[place] = replace(self._texts[place], name=self.name.text(), text=text)
        self.list.item(place).setText(self._title(self._texts[place]))

    def _add(self) -> None:
        self.begin("")

    def _remove(self) -> None:
        place = self.list.currentRow()
        if place >= 0:
            del self._texts[place]
            self._list(place)
            (self.list if self._texts else self.add).setFocus()

    def _point_at(self, place: int, words: str) -> str:
        self.list.setCurrentRow(place)
        return words
