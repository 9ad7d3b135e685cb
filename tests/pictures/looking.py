"""One sample and all that is known about it; the guide."""

from __future__ import annotations

from intact.clients.link import Link
from pictures.stage import Stage
from pictures.state import state

CHECK, MESSAGE, LINKS, HEADERS, CONVERSION, SOURCE = range(6)
MEANT_FOR_ANOTHER = 2


@state
def findings(stage: Stage) -> None:
    """One sample needs a look: what, why, what to do, and buttons that do it."""
    stage.drop(*stage.mails.mixed())
    stage.select(MEANT_FOR_ANOTHER)


@state
def forwarded(stage: Stage) -> None:
    """A forwarded mail holds the original."""
    stage.drop(stage.mails.forwarded())


@state
def not_fit(stage: Stage) -> None:
    """One sample cannot be sent."""
    stage.drop(stage.mails.newsletter())


@state
def not_a_message(stage: Stage) -> None:
    """A file that is no message."""
    stage.drop(stage.mails.report())


@state
def message(stage: Stage) -> None:
    """The text of the message."""
    stage.drop(stage.mails.invoice())
    stage.turn_to(MESSAGE)


@state
def links(stage: Stage) -> None:
    """The links, and where they lead."""
    stage.drop(stage.mails.tickets())
    stage.turn_to(LINKS)


@state
def headers(stage: Stage) -> None:
    """The header fields."""
    stage.drop(stage.mails.invoice())
    stage.turn_to(HEADERS)


@state
def conversion(stage: Stage) -> None:
    """What became of a mail from Outlook."""
    stage.drop(stage.mails.from_outlook())
    stage.turn_to(CONVERSION)


@state
def source(stage: Stage) -> None:
    """The source text, octet by octet."""
    stage.drop(stage.mails.invoice())
    stage.turn_to(SOURCE)


@state
def guide(stage: Stage) -> None:
    """How to do it by hand, beside the list."""
    stage.drop(*stage.mails.mixed())
    stage.window.show_guide()


@state
def guide_alone(stage: Stage) -> None:
    """How to do it by hand, with nothing in the list."""
    stage.open()
    stage.window.show_guide()


@state
def walk_through(stage: Stage) -> None:
    """One step of the guide at a time."""
    stage.drop(*stage.mails.mixed())
    stage.window.open_guide(Link("outlook-2016", step=2))
