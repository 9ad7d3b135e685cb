"""The first minute: nothing there yet, and something dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from intact.settings.settings import Settings
from pictures.stage import Stage, files
from pictures.state import state


@state
def first_start(stage: Stage) -> None:
    """Somebody opens Intact for the first time."""
    stage.open(Settings())


@state
def empty(stage: Stage) -> None:
    """Nothing has been dropped yet, by somebody who has used Intact before."""
    stage.open()


@state
def dragging_welcome(stage: Stage) -> None:
    """Messages are dragged over the window."""
    stage.drag(files(stage.mails.invoice(), stage.mails.tickets()))


@state
def dragging_refused(stage: Stage) -> None:
    """Something is dragged over the window that Intact cannot take."""
    picture = QMimeData()
    picture.setColorData("red")
    stage.drag(picture)


@state
def choosing_a_destination(stage: Stage) -> QWidget:
    """All who take samples, in groups, narrowed by typing."""
    stage.open(Settings())
    stage.drop(stage.mails.invoice())
    stage.press_the_button()
    return stage.popup()


@state
def address_missing(stage: Stage) -> None:
    """The destination is chosen, and nobody has said yet where it gets its mail."""
    stage.open(Settings(destination="symantec-clicktime-false-positive"))
    stage.drop(stage.mails.invoice())
    stage.wait(stage.window.workspace.destination.address.isVisible)


@state
def destination_missing(stage: Stage) -> None:
    """The first message was dropped, and nobody has said yet who shall get it."""
    stage.open(Settings())
    stage.drop(stage.mails.invoice())
