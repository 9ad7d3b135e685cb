"""Every limit a reading process may have, on any system, in words."""

from __future__ import annotations

import pytest

from intact.gui.wording import protection
from intact.system.linux import Linux
from intact.system.macos import MacOS
from intact.system.windows import Windows

SYSTEMS = (Linux, MacOS, Windows)


def layers_of(system):
    """Its limits; on Linux they are told by an object, and Windows has objects only there."""
    return system.layers if isinstance(system.layers, tuple) else system().layers


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_limit_of_a_system_has_a_sentence_and_a_term(qapp, system):
    """Each of its own, or two limits would look like one."""
    layers = layers_of(system)
    words = [protection.layer(name) for name in layers]
    assert all(one.title.endswith(".") and one.term for one in words)
    assert len({one.title for one in words}) == len(layers)


def test_no_limit_is_in_words_that_no_system_has():
    """What is nowhere is promised to nobody."""
    assert set(protection._LAYERS) == {name for system in SYSTEMS for name in layers_of(system)}
