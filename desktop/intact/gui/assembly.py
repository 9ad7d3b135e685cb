"""Puts the core together; runs in a thread while the empty window is already there."""

from __future__ import annotations

from importlib import import_module

from intact import destinations, intake
from intact.checks import check_all
from intact.clients import catalogue
from intact.clients.detect import default_client, installed_clients
from intact.delivery.journal import Journal
from intact.delivery.servers.secrets import Secrets
from intact.delivery.staging import Staging
from intact.delivery.way import Way
from intact.delivery.ways import ways
from intact.gui.state.core import Core
from intact.history.store import History
from intact.log.file import keep_log
from intact.organisation.organisation import note_policies, of_this_machine
from intact.reading.pool import Pool
from intact.settings.accounts import usable
from intact.settings.settings import Settings
from intact.settings.store import Store
from intact.submission.plan import plan, plan_files
from intact.system import this_system

_NEEDED_NEXT = (
    "intact.gui.asides",
    "intact.gui.finishing",
    "intact.gui.bundles.pages",
    "intact.gui.closing",
    "intact.gui.guides.pages",
    "intact.gui.submission.delivering",
    "intact.gui.state.session",
    "intact.gui.telling",
    "intact.gui.watching.watcher",
    "intact.gui.workspace",
)
"""What the window imports when the core is there; in this thread it does not hold the window up."""


def assemble() -> Core:
    """Everything the window needs, on the machine this runs on."""
    for name in _NEEDED_NEXT:
        import_module(name)
    system = this_system()
    keep_log(system)
    governing = of_this_machine(system)
    takers = destinations.load_all(governing.folders)
    organisation = governing.checked(takers)
    note_policies(organisation)
    clients = catalogue.load_all(organisation.folders)
    store = Store(system.settings_folder())
    settings = store.load()
    secrets = Secrets()
    Staging(system).clean()

    def ways_for(settings: Settings) -> tuple[Way, ...]:
        return ways(system, usable(settings.accounts), secrets)

    pool = Pool(system, required=organisation.needs_protection)
    pool.warm()
    return Core(
        gather=intake.gather,
        pool=pool,
        check_all=check_all,
        plan=plan,
        plan_files=plan_files,
        ways=ways_for(organisation.settings(settings)),
        destinations=takers.destinations,
        clients=clients.clients,
        default_client=default_client(system, clients.clients),
        installed=installed_clients(system, clients.clients),
        keeper=store,
        settings=settings,
        ways_for=ways_for,
        secrets=secrets,
        journal=Journal(system),
        organisation=organisation,
        history=History(system.settings_folder()),
        mistakes=takers.mistakes + clients.mistakes + store.mistakes,
    )
