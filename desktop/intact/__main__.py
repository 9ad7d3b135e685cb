"""Start: the reading child, the command line, or the window.

The order matters: a reading child starts without loading Qt, the command line without its widgets.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from intact import cli

if TYPE_CHECKING:
    from intact.clients.link import Link, NotALink

EXIT_AFTER_PAINT: Final = "--exit-after-paint"
"""For tests: the window ends as soon as it stands on the screen."""


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
    if words[:1] == [EXIT_AFTER_PAINT]:
        return _without_screen() if _has_no_screen() else _window([], exit_after_paint=True)
    place: Link | NotALink | None = None
    if cli.is_command(words):
        from intact.cli import program  # noqa: PLC0415 - the window does without it

        place = program.window_link(words)
        if place is None or _has_no_screen():
            return program.main(words)
        return _window([], place)
    if _has_no_screen():  # Qt would end the program with a memory image
        return _without_screen()
    files = [word for word in words if word != "--"]
    if files:
        from intact.clients import link  # noqa: PLC0415 - the empty window does without it

        try:
            place = link.wanted(files)
        except link.NotALink as error:
            place = error
    return _window([] if place else [Path(name) for name in files], place)


def _without_screen() -> int:
    from intact.cli import program  # noqa: PLC0415

    return program.without_screen()


def _window(
    paths: list[Path], place: Link | NotALink | None = None, *, exit_after_paint: bool = False
) -> int:
    gc.disable()  # the window collects later, see intact.gui.collecting
    from intact.gui import app  # noqa: PLC0415

    return app.run(paths, place, exit_after_paint=exit_after_paint)


def _has_no_screen() -> bool:
    """Whether this is a system that names its screen in the environment, and no screen is named."""
    from intact.system import this_system  # noqa: PLC0415

    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return this_system().name == "linux" and not any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
