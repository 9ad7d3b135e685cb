"""The registry of ways out, best first; adding one is adding a module and a line."""

from __future__ import annotations

from intact.delivery.eml_file import EmlFile
from intact.delivery.save_drafts import SaveDrafts
from intact.delivery.save_samples import SaveSamples
from intact.delivery.staging import Staging
from intact.delivery.thunderbird import Thunderbird
from intact.delivery.thunderbird_compose import ThunderbirdCompose
from intact.delivery.way import Way
from intact.delivery.xdg_email import XdgEmail
from intact.system.interface import System


def ways(system: System) -> tuple[Way, ...]:
    """Every way, best first; the client the person uses comes before others that are installed."""
    staging = Staging(system)
    programs: list[Way] = [
        Thunderbird(system, staging),
        EmlFile(system, staging),
        ThunderbirdCompose(system, staging),
        XdgEmail(system, staging),
    ]
    mine = system.default_mail_client().lower()
    if mine and "thunderbird" not in mine:
        programs.sort(key=lambda way: isinstance(way, (Thunderbird, ThunderbirdCompose)))
    return (*programs, SaveDrafts(), SaveSamples())
