"""Makes the pages of a window anew, in the language that is spoken now, over the same session.

Samples, deliveries, choices and what can be undone are the session's; what a page itself holds is
carried over from the page before. Widgets say their words when they are made, so that none of them
has to know how to say them again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from intact.gui.carrying import carry_over
from intact.gui.furnishing import new_workspace
from intact.gui.reopening import renew_dialogs

if TYPE_CHECKING:
    from intact.gui.window import Window


def renew(window: Window) -> None:
    """Makes everything anew that shows words; nothing else changes."""
    window.setWindowTitle(window.tr("Intact"))
    window.notices.say_again()
    empty = window.new_empty()
    made: dict[QWidget, QWidget] = {window.empty: empty}
    window.empty = empty
    before = window.workspace
    if window.session is not None and before is not None:
        workspace = new_workspace(window, window.session)
        workspace.take_over(before)
        made[before] = workspace
        window.workspace = workspace
    for pages in (window.choices, window.guides):
        if pages is not None:
            pages.renew(made)
    _put(window, made)
    renew_dialogs(window)
    if window.session is not None:
        window.session.checker.request()  # what it found may name destinations


def _put(window: Window, made: dict[QWidget, QWidget]) -> None:
    """Puts the new pages into the place of the old ones."""
    shown = window.pages.currentWidget()
    for old, new in made.items():
        window.pages.addWidget(new)
        carry_over(old, new)
    if shown in made:
        window.pages.setCurrentWidget(made[shown])
    for old in made:
        window.pages.removeWidget(old)
        old.hide()
        old.deleteLater()
