"""All shortcuts in one place."""

from __future__ import annotations

from intact.gui.keys_dialog import KeysDialog
from intact.gui.shortcuts import Deed, key_map, sequence


def test_every_deed_has_keys_of_its_own(qtbot):
    """No two share theirs."""
    keys = [sequence(deed).toString() for deed in Deed]
    assert all(keys)
    assert len(set(keys)) == len(keys)


def test_the_key_map_names_every_deed(qtbot):
    """F1 shows all of them."""
    assert len(key_map()) == len(Deed)
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    model = dialog.list.model()
    shown = {model.index(row, 0).data() for row in range(model.rowCount())}
    assert {words for words, _ in key_map()} <= shown
