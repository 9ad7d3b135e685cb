"""Start: the reading child, the command line, or the window.

The order matters: a reading child starts without loading Qt, the command line without its widgets.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from intact.clients import link


def main(words: list[str] | None = None) -> int:
    """Runs what the words of the command line ask for; returns the exit code."""
    words = sys.argv[1:] if words is None else words
    if words[:1] == ["--reading-child"]:
        from intact.reading import child  # noqa: PLC0415 - each way loads only what it needs

        return child.main()
    try:
        return _command_or_window(words)
    except KeyboardInterrupt:  # while modules are loaded: nothing is there yet to be told
        return 130


def _command_or_window(words: list[str]) -> int:
    from intact import cli  # noqa: PLC0415

    if cli.is_command(words):
        place = cli.window_link(words)
        if place is None or _has_no_screen():
            return cli.main(words)
        return _window([], place)
    if _has_no_screen():  # Qt would end the program with a memory image
        return cli.without_screen()
    files = [word for word in words if word != "--"]
    try:
        place = link.wanted(files)
    except link.NotALink as error:
        return _window([], error)
    return _window([] if place else [Path(name) for name in files], place)


def _window(paths: list[Path], place: link.Link | link.NotALink | None) -> int:
    from intact.gui import app  # noqa: PLC0415

    return app.run(paths, place)


def _has_no_screen() -> bool:
    """Whether this is a system that names its screen in the environment, and no screen is named."""
    from intact.system import this_system  # noqa: PLC0415

    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return this_system().name == "linux" and not any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
