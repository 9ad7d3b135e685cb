"""The program starts, and tells mistakes without a word of a message."""

from __future__ import annotations

import os
import subprocess
import sys

from intact.gui.app import _Hook
from intact.gui.window import Window
from window_builders import core

_NEVER_BEFORE_THE_WINDOW = (
    "extract_msg",
    "intact.checks",
    "intact.gui.workspace",
    "intact.reading",
)


def test_an_unforeseen_mistake_shows_only_its_kind(qtbot, capsys):
    """Its text may quote a message."""
    window = Window()
    qtbot.addWidget(window)
    try:
        raise ValueError("Subject: a secret")  # noqa: TRY301 - the hook wants a traceback
    except ValueError as error:
        _Hook(window)(type(error), error, error.__traceback__)
    told = window.notices.texts()[0] + capsys.readouterr().err
    assert "ValueError" in told
    assert "test_app.py:" in told
    assert "secret" not in told


def test_ctrl_c_in_the_terminal_closes_the_window(qtbot):
    """As every program does."""
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.use(core())
    _Hook(window)(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not window.isVisible()


def test_nothing_heavy_is_imported_before_the_window_is_there():
    """It stands there at once."""
    names = ", ".join(repr(name) for name in _NEVER_BEFORE_THE_WINDOW)
    code = f"import sys, intact.gui.app; print([n for n in ({names},) if n in sys.modules])"
    found = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == "[]"
