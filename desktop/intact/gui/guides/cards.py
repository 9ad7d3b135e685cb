"""What a guide is made of: one way to do it, numbered sentences, a trap to know about."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from intact.clients.client import Procedure, Proof, Step
from intact.clients.spoken import Spoken
from intact.gui.parts.card import Card
from intact.gui.parts.icon_label import IconLabel
from intact.gui.parts.keycaps import KeyCaps
from intact.gui.parts.labels import Label, Tone, tool_tip
from intact.gui.wording.guide import proof_words, purpose_words, result_words
from intact.gui.wording.words import data_text


class ProcedureCard(Card):
    """One way to do it."""

    def __init__(self, procedure: Procedure, spoken: Spoken, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        title = spoken.text(procedure.title)
        if title != purpose_words(procedure.purpose):  # it stands above already
            layout.addWidget(Label(title, Tone.HEADING).as_heading())
        layout.addWidget(_Steps(procedure.steps, spoken))
        result = result_words(procedure.result)
        outcome = self.tr("{result} ({form}).") if result.why else self.tr("{result}.")
        said = Label(outcome.format(result=result.title, form=result.why))
        said.setToolTip(tool_tip(result.term))
        said.setAccessibleDescription(result.term)
        layout.addWidget(said)
        keeps = spoken.text(procedure.keeps)
        if keeps:
            layout.addWidget(Label(keeps, Tone.MUTED))
        layout.addWidget(Label(self._proof(procedure), Tone.MUTED))

    def _proof(self, procedure: Procedure) -> str:
        proof = proof_words(procedure.proof)
        if procedure.proof is Proof.VERIFIED and procedure.source:
            return self.tr("{proof}: {source}").format(
                proof=proof, source=data_text(procedure.source)
            )
        return proof


class _Steps(QWidget):
    """Numbered steps, their shortcuts drawn as keys."""

    def __init__(self, steps: tuple[Step, ...], spoken: Spoken) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        place = 0
        for number, step in enumerate(steps, 1):
            grid.addWidget(_number(number), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(spoken.text(step.text)), place, 1)
            place += 1
            if step.keys:
                grid.addWidget(KeyCaps(QKeySequence(step.keys)), place, 1)
                place += 1


class Numbered(QWidget):
    """Sentences with numbers."""

    def __init__(self, sentences: tuple[str, ...]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setColumnStretch(1, 1)
        for number, sentence in enumerate(sentences, 1):
            grid.addWidget(_number(number), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(sentence), number, 1)


class Warned(QWidget):
    """A trap to know about."""

    def __init__(self, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconLabel("look"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(text), 1)


def _number(number: int) -> Label:
    label = Label(QLocale().toString(number), Tone.HEADING)
    label.setWordWrap(False)
    return label
