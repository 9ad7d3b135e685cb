r"""Policies in the registry of Windows: `Software\Policies\Intact` of the machine and the person.

Only administrators can write there. The values of the subkey `Recommended` are defaults.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from intact.errors import Reason
from intact.settings.policy.source import PolicySource
from intact.system.windows_calls import Hive, Native, Table

KEY: Final = r"Software\Policies\Intact"
_RECOMMENDED: Final = "Recommended"


def registry_sources(native: Native) -> Iterator[PolicySource]:
    """The machine's policies, then the person's."""
    for hive in (Hive.MACHINE, Hive.PERSON):
        name = f"{hive.value}\\{KEY}"
        try:
            table = native.registry_table(hive, KEY)
        except OSError as error:
            yield PolicySource(
                name, problem=Reason("cannot be read: {why}", why=error.strerror or str(error))
            )
            continue
        if table:
            yield _source(name, table)


def _source(name: str, table: Table) -> PolicySource:
    """Names of the registry are the same in capitals and small letters."""
    forced: dict[str, object] = {}
    recommended: dict[str, object] = {}
    for key, value in table.items():
        if key.casefold() == _RECOMMENDED.casefold() and isinstance(value, dict):
            recommended = dict(value)
        else:
            forced[key] = value
    return PolicySource(name, forced, recommended)
