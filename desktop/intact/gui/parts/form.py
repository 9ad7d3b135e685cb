"""Rows of a form, with labels that never interpret markup."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QWidget

from intact.gui.parts.labels import Label


def new_form(parent: QWidget) -> QFormLayout:
    """A form whose fields go below their labels where it is narrow."""
    form = QFormLayout(parent)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return form


def add_row(form: QFormLayout, text: str, field: QWidget, within: str = "") -> None:
    """A field with its label, which is its name for a screen reader as well.

    Args:
        form: where to.
        text: of the label.
        field: what is entered.
        within: what it belongs to, where several forms have the same labels.
    """
    label = Label(text)
    label.setWordWrap(False)
    label.setBuddy(field)
    plain = text.replace("&", "")
    field.setAccessibleName(f"{within.replace('&', '')}: {plain}" if within else plain)
    form.addRow(label, field)


def align(*holders: QWidget) -> None:
    """Has the fields in the forms of several widgets begin at the same place, each in its own."""
    labels = [
        label
        for holder in holders
        if isinstance(form := holder.layout(), QFormLayout)
        for field in holder.findChildren(QWidget)
        if (label := form.labelForField(field))
    ]
    widest = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(widest)
