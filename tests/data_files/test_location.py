"""The data files are found wherever the program stands."""

from __future__ import annotations

from fresh_python import said
from intact.data_files import location


def test_the_folder_holds_destinations_clients_and_icons():
    """In a checkout as in an installation."""
    assert {"destinations", "clients", "icons"} <= {one.name for one in location.root().iterdir()}


def test_asking_where_they_stand_loads_nothing_that_reads_them():
    """The window asks before it is painted."""
    code = (
        "import sys; from intact.data_files import location; location.root();"
        "print([n for n in ('msgspec', 'tomllib', 'intact.resources') if n in sys.modules])"
    )
    assert said(code) == "[]\n"
