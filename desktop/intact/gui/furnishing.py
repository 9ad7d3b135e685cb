"""Furnishes a window once the core is there: a session, its pages, and who listens to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intact import system
from intact.gui import colour_scheme
from intact.gui.announcing import Announcing
from intact.gui.asides import Asides
from intact.gui.bundles.pages import ChoicePages
from intact.gui.closing import Closing
from intact.gui.finishing import Finishing
from intact.gui.guides.pages import GuidePages
from intact.gui.sample_list.written import WritingNotices
from intact.gui.state.session import Session
from intact.gui.submission.delivering import Delivering
from intact.gui.telling import Telling
from intact.gui.watching.watcher import Watcher
from intact.gui.workspace import Workspace

if TYPE_CHECKING:
    from intact.gui.state.core import Core
    from intact.gui.window import Window


def furnish(window: Window, core: Core) -> None:
    """Gives a window all that works on samples."""
    session = Session(core, window)
    window.session = session
    window.asides = Asides(session, window)
    Telling(session, window.notices, window)
    Announcing(session, window)
    WritingNotices(session.writing, window.notices, window)
    Watcher(session, window.notices, window)
    Finishing(session, window)
    window.closing = Closing(session, window)
    window.delivering = Delivering(session, window)
    window.choices = ChoicePages(session, window.pages)
    window.guides = GuidePages(session, window.pages, window.notices)
    window.workspace = new_workspace(window, session)
    window.pages.addWidget(window.workspace)
    session.saving_wanted.connect(window.delivering.save_samples)
    session.samples.changed.connect(window.show_page)
    session.choices.appearance_changed.connect(colour_scheme.show)
    session.choices.language_changed.connect(window.speak_soon)
    window.choices.changed.connect(window.show_page)
    window.guides.closed.connect(window.show_page)
    if window.knows_steps:
        session.choices.know_steps()
    window.empty.show_steps(not session.choices.settings.knows_steps)
    session.choices.steps_known.connect(lambda: window.empty.show_steps(False))
    if drags := system.this_system().drags():
        window.fetching.hold(drags)


def new_workspace(window: Window, session: Session) -> Workspace:
    """A workspace in the language that is spoken now, connected to the window."""
    workspace = Workspace(session, window)
    workspace.open_asked.connect(window.fetching.open_files)
    workspace.samples.leaving.told.connect(window.notices.tell)
    workspace.destination.menu.asked.connect(window.do)
    if window.asides:
        window.asides.serve(workspace)
    if window.delivering:
        workspace.submission.way_chosen.connect(window.delivering.begin)
    if window.guides:
        workspace.guide.walk_asked.connect(window.guides.walk)
        workspace.guide.told.connect(window.guides.tell)
    return workspace
