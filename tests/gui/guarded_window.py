"""The real window from a drop to a draft, in a process of its own, with every event recorded.

    python guarded_window.py RECORD DRAFTS FILE...

Prints nothing; RECORD holds one line of JSON for each file opened, connection and process started
(PEP 578). Files that Qt opens by itself raise no such event: for them the test watches bait.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

EVENTS = ("open", "socket.", "subprocess.", "os.", "shutil.", "webbrowser.", "urllib.")


def record(path: str) -> None:
    """Writes every event of those kinds down, from now on."""
    log = Path(path).open("w", encoding="utf-8", buffering=1)  # noqa: SIM115 - until the end

    def note(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(EVENTS):
            log.write(json.dumps([event, [_text(one) for one in arguments]]) + "\n")

    sys.addaudithook(note)


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def main(log: str, drafts: str, *files: str) -> int:
    """Drops the files, looks at every page of every sample, and saves the draft."""
    record(log)

    from PySide6.QtCore import QElapsedTimer, QEventLoop  # noqa: PLC0415 - recorded as well
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from intact.gui.assembly import assemble  # noqa: PLC0415
    from intact.gui.dropping.mimedata import Payload  # noqa: PLC0415
    from intact.gui.sample_list.view import SamplesView  # noqa: PLC0415
    from intact.gui.window import Window  # noqa: PLC0415
    from intact.settings.settings import Settings  # noqa: PLC0415
    from intact.settings.store import Store  # noqa: PLC0415
    from intact.source import Origin  # noqa: PLC0415
    from intact.system import this_system  # noqa: PLC0415

    destination = "symantec-clicktime-false-positive"
    settings = Settings(
        own_addresses=("me@example.net",),
        destination=destination,
        addresses={destination: "samples@filter.example"},
    )
    Store(this_system().settings_folder()).save(settings)
    application = QApplication(sys.argv[:1])
    window = Window()
    window.show()
    core = assemble()
    window.use(core)

    def wait(done: Callable[[], object]) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not done():
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
            if clock.elapsed() > 60_000:
                sys.exit("nothing happens any more")

    session = window.session
    window.take(Payload(tuple(map(Path, files))), Origin.DROP)
    wait(lambda: session.samples.rowCount() == len(files) and session.settled)
    view = window.findChild(SamplesView)
    tabs = window.workspace.details.tabs
    for row in range(len(files)):
        view.setCurrentIndex(session.samples.index(row, 0))
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            application.processEvents()
            window.grab()
    way = next(one for one in core.ways if one.name == "save-drafts")
    done: list[object] = []
    session.handover.delivered.connect(lambda *told: done.append(told))
    session.handover.failed.connect(lambda *told: sys.exit(f"not delivered: {told}"))
    session.deliver(way, Path(drafts))
    wait(lambda: done)
    window.close()
    core.pool.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
