"""Makes the pictures of the README with the real program, on messages made up for them.

    .venv/bin/python packaging/screenshots.py [FOLDER]

Runs the whole way: files on disk, reading children, checks, plan. Needs a screen (or Xvfb); writes
window-light.png, window-dark.png, guide.png, walk.png and empty.png.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLocale, QSize, QTimer
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget

ME = "sam.porter@example.org"
SIZE = QSize(1100, 740)
MEANT_FOR_ANOTHER = 2  # the row that has something to show
DARK_BUTTON, DARK_WINDOW, DARK_BASE = (QColor(*[grey] * 3) for grey in (56, 36, 28))
QUIET_LOOKS = 20  # so many equal pictures in a row mean that nothing is going on
LONGEST_WAIT = 30_000  # milliseconds


def message(days: int, sender: str, subject: str, to: str, text: str) -> bytes:
    """A received mail of so many days ago."""
    arrived = datetime.now(UTC) - timedelta(days=days, hours=3)
    stamp = format_datetime(arrived)
    lines = [
        f"Return-Path: <{sender.rpartition('<')[2].rstrip('>')}>",
        f"Delivered-To: {to}",
        "Received: from cluster1.eu.messagelabs.com (cluster1.eu.messagelabs.com [192.0.2.7])",
        f"\tby mx.example.org with ESMTPS id 4TzQ1x for <{to}>; {stamp}",
        f"From: {sender}",
        f"To: {to}",
        f"Subject: {subject}",
        f"Date: {stamp}",
        f"Message-ID: <{abs(hash(subject)):x}@example.net>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        *text.splitlines(),
    ]
    return "\r\n".join(lines).encode() + b"\r\n"


def samples(folder: Path) -> list[Path]:
    """The files that are dropped: good ones, one for somebody else, one too old, a PDF."""
    link = "https://clicktime.symantec.com/15sLvRD3oLYf8RJd12KM3?u=https://tickets.example.net/4711"
    made = {
        "invoice.eml": message(
            1,
            "Nordlicht Billing <billing@nordlicht.example>",
            "Your invoice 4711 is ready",
            ME,
            f"Hello Sam,\n\nyour invoice for November is ready:\n{link}\n\nKind regards\nNordlicht",
        ),
        "tickets.eml": message(
            2,
            "City Theatre <tickets@theatre.example>",
            "Your tickets for Saturday, row 7",
            ME,
            f"Here are your tickets:\n{link}\n",
        ),
        "offer.eml": message(
            0,
            "Anna Lindqvist <anna@partner.example>",
            "Re: offer for the new office",
            "sales@example.org",
            f"Hi all,\n\nplease find the offer here: {link}\n\nAnna",
        ),
        "newsletter.eml": message(
            40,
            "Garden Weekly <news@garden.example>",
            "Ten plants for a dark corner",
            ME,
            f"Read more: {link}\n",
        ),
        "report.pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    }
    for name, data in made.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in made]


def wait_until(true: Callable[[], bool]) -> None:
    """Lets the program run until something holds.

    Raises:
        TimeoutError: it never does.
    """
    loop = QEventLoop()
    look, give_up = QTimer(), QTimer()
    look.timeout.connect(lambda: loop.quit() if true() else None)
    give_up.timeout.connect(lambda: loop.exit(1))
    look.start(50)
    give_up.start(LONGEST_WAIT)
    if loop.exec():
        raise TimeoutError


def main(folder: Path) -> int:
    """Takes all pictures."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_CACHE_HOME"] = home
        application = QApplication(sys.argv[:1])
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        folder.mkdir(parents=True, exist_ok=True)
        _photograph(application, Path(home), folder)
    return 0


def _photograph(application: QApplication, home: Path, folder: Path) -> None:
    from intact.clients.link import Link  # noqa: PLC0415
    from intact.gui.assembly import assemble  # noqa: PLC0415 - after the environment is set
    from intact.gui.dropping.mimedata import Payload  # noqa: PLC0415
    from intact.gui.language import speak  # noqa: PLC0415
    from intact.gui.samples.view import SamplesView  # noqa: PLC0415
    from intact.gui.window import Window  # noqa: PLC0415
    from intact.settings.settings import Settings  # noqa: PLC0415
    from intact.settings.store import Store  # noqa: PLC0415
    from intact.source import Origin  # noqa: PLC0415
    from intact.system import this_system  # noqa: PLC0415

    speak(application)
    destination = "symantec-clicktime-false-positive"
    settings = Settings(
        own_addresses=(ME,),
        destination=destination,
        addresses={destination: "samples@filter.example"},
        client="thunderbird",
    )
    Store(this_system().settings_folder()).save(settings)
    window = Window()
    window.resize(SIZE)
    window.show()
    window.use(assemble())
    _take(window, folder / "empty.png")
    paths = samples(home)
    window.take(Payload(tuple(paths)), Origin.DROP)
    _settle(application)
    view = window.findChild(SamplesView)
    if view is None:
        return
    view.setCurrentIndex(view.model().index(MEANT_FOR_ANOTHER, 0))
    _settle(application)
    _take(window, folder / "window-light.png")
    light = application.palette()
    dark = QPalette(DARK_BUTTON, DARK_WINDOW)
    dark.setColor(QPalette.ColorRole.Base, DARK_BASE)
    application.setPalette(dark)
    _settle(application)
    _take(window, folder / "window-dark.png")
    application.setPalette(light)
    window.show_guide()
    _settle(application)
    _take(window, folder / "guide.png")
    window.open_guide(Link("outlook-2016", step=2))
    _settle(application)
    _take(window, folder / "walk.png")
    window.close()


def _settle(application: QApplication) -> None:
    """Waits until nothing has been painted anew for a while."""
    pictures: deque[QImage] = deque(maxlen=QUIET_LOOKS)

    def still() -> bool:
        window = application.activeWindow() or application.topLevelWidgets()[0]
        pictures.append(window.grab().toImage())
        return len(pictures) == QUIET_LOOKS and all(one == pictures[0] for one in pictures)

    wait_until(still)


def _take(window: QWidget, path: Path) -> None:
    window.grab().save(str(path))
    print(path)


if __name__ == "__main__":
    target = sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent / "screenshots"
    sys.exit(main(Path(target)))
