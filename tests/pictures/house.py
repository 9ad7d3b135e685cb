"""What the house decides: an organisation's policies, a machine that cannot isolate."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from intact.gui.state.core import Core
from intact.reading.pool import Pool
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from intact.system import this_system
from organisations import organisation
from pictures.dialogs import settings_page
from pictures.stage import DESTINATION, Stage, with_changes
from pictures.state import state

HELPDESK = "IT Service Desk, extension 4711"
POLICIES = {
    Name.DEFAULT_DESTINATION: DESTINATION,
    Name.MODERATOR_ADDRESS: "mail-safety@example.org",
    Name.HELPDESK_CONTACT: HELPDESK,
    Name.ASK_CONSENT: False,
    Name.OWN_DOMAINS: ["example.org"],
}


@state
def managed(stage: Stage) -> None:
    """The organisation has chosen the destination; the lock says who."""
    stage.open(Settings(), with_changes(organisation=organisation(POLICIES)))
    stage.drop(*stage.mails.mixed())


@state
def managed_first_start(stage: Stage) -> None:
    """The first start where the organisation has set everything."""
    stage.open(Settings(), with_changes(organisation=organisation(POLICIES)))


@state
def settings_managed(stage: Stage) -> QWidget:
    """The settings where the organisation has set some."""
    stage.open(change=with_changes(organisation=organisation(POLICIES)))
    return settings_page(stage, "destinations")


class _NoChildren(type(this_system())):  # type: ignore[misc] # the class of this machine
    """This machine, on which no further process may be started."""

    @override
    def start_child(self, *arguments: object, **options: object) -> object:
        """Fails, as where a security program forbids it.

        Raises:
            OSError: always.
        """
        raise PermissionError(1, "Operation not permitted")


def _alone(core: Core) -> Core:
    core.pool.close()
    return replace(core, pool=Pool(_NoChildren()))


@state
def not_isolated(stage: Stage) -> None:
    """Messages cannot be read in a process of their own on this machine."""
    stage.open(change=_alone)
    stage.drop(stage.mails.invoice())
    stage.wait(stage.window.notices.texts)
