"""A place of one's own: a private folder under the test's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from intact.gui.instance.door import Door
from intact.gui.instance.place import Place
from intact.system import this_system

posix = pytest.importorskip("intact.system.posix", exc_type=ImportError)


@pytest.fixture
def system(tmp_path, monkeypatch):
    """This machine with another private folder; its path is short, as sockets need it."""
    system = this_system()
    monkeypatch.setattr(system, "private_folder", lambda: posix.private(tmp_path / "p"))
    return system


@pytest.fixture
def place(system) -> Iterator[Place]:
    """The place of a first instance."""
    place = Place(system)
    assert place.claim()
    yield place
    place.leave()


@pytest.fixture
def asked() -> list[tuple[tuple[Path, ...], str]]:
    """What later starts wanted."""
    return []


@pytest.fixture
def door(qtbot, place, asked) -> Iterator[Door]:
    """It listens."""
    door = Door()
    door.asked.connect(lambda *wish: asked.append(wish))
    assert door.open(place)
    yield door
    door.close()
