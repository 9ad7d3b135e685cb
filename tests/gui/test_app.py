"""The program starts."""

from __future__ import annotations

import subprocess
import sys

from fresh_python import said, surroundings
from intact.settings.settings import Settings
from intact.settings.store import Store
from window_builders import write_messages

_NEVER_BEFORE_THE_WINDOW = (
    "extract_msg",
    "hashlib",
    "intact.checks",
    "intact.formats",
    "intact.gui.workspace",
    "intact.intake",
    "intact.log.file",
    "intact.mime",
    "intact.outlook",
    "intact.reading",
    "intact.resources",
    "msgspec",
    "tomllib",
)


def test_nothing_heavy_is_imported_before_the_window_is_there():
    """It stands there at once."""
    names = ", ".join(repr(name) for name in _NEVER_BEFORE_THE_WINDOW)
    code = f"import sys, intact.gui.app; print([n for n in ({names},) if n in sys.modules])"
    assert said(code) == "[]\n"


_WATCHED = """
import os
import sys
from pathlib import Path
from intact.gui import app
from intact.gui.window import Window

class Watched(Window):
    def use(self, core):
        super().use(core)
        self.session.planner.changed.connect(self.look)

    def look(self):
        if self.session.samples.rowCount() == 1 and self.session.settled:
            print(self.session.samples.rows()[0].sample.facts.subject)
            old = Path(sys.argv[2])
            old.mkdir(parents=True)
            os.utime(old, (0, 0))
            self.close()

app.Window = Watched
sys.exit(app.run([Path(sys.argv[1])]))
"""


def test_the_program_reads_the_file_it_is_started_with(tmp_path):
    """The real one: its own process, reading children, the settings of a new person.

    When it ends it takes staged drafts away that are old enough.
    """
    (path,) = write_messages(tmp_path, 1)
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_CACHE_HOME": ""}
    old = tmp_path / ".cache" / "intact" / "hand-over" / "draft-old"
    assert said(_WATCHED, str(path), str(old), **home) == "Message 0\n"
    assert (old.parent.is_dir(), old.exists()) == (True, False)


_LITTERING = """
import gc
import sys
import threading
from PySide6.QtCore import QTimer
from intact.gui import app
from intact.gui.window import Window

class Circle:
    gone = []

    def __init__(self):
        self.itself = self

    def __del__(self):
        self.gone.append(threading.current_thread())

class Watched(Window):
    def use(self, core):
        super().use(core)
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.look)
        self.timer.start(20)

    def look(self):
        if not Circle.gone:
            [Circle() for _ in range(gc.get_threshold()[0] + 1)]
            return
        self.timer.stop()
        found = set(Circle.gone) == {threading.main_thread()}
        print(found, gc.isenabled(), gc.get_freeze_count() > 20_000)
        self.close()

app.Window = Watched
sys.exit(app.run([]))
"""


def test_the_program_takes_away_what_nobody_holds_and_never_looks_at_itself(tmp_path):
    """In the thread of its window, by its own collector; Python's is off."""
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_CACHE_HOME": ""}
    assert said(_LITTERING, **home) == "True False True\n"


_FIRST = """
import sys
from intact.gui import app
from intact.gui.window import Window

class Watched(Window):
    def use(self, core):
        super().use(core)
        self.session.planner.changed.connect(self.look)
        self.showMinimized()
        print("ready", flush=True)

    def look(self):
        rows = self.session.samples.rows()
        if len(rows) == 2 and self.session.settled:
            print(*sorted(row.sample.facts.subject for row in rows), sep="|")
            print({row.sample.origin.value for row in rows}, self.isMinimized(), flush=True)
            self.close()

app.Window = Watched
sys.exit(app.run([]))
"""

_SECOND = """
import sys
from pathlib import Path
from intact.gui import app

class Window:
    def __init__(self):
        raise AssertionError("a second window")

app.Window = Window
sys.exit(app.run([Path(one) for one in sys.argv[1:]]))
"""


def test_a_second_start_hands_its_files_to_the_first(tmp_path):
    """Two real processes: the second opens no window and ends; the first comes to the front."""
    write_messages(tmp_path, 2)
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_CACHE_HOME": ""}
    environment = surroundings(**home)
    with subprocess.Popen(
        [sys.executable, "-c", _FIRST], env=environment, stdout=subprocess.PIPE, text=True
    ) as first:
        try:
            assert first.stdout.readline() == "ready\n"
            second = subprocess.run(
                [sys.executable, "-c", _SECOND, "message-0.eml", str(tmp_path / "message-1.eml")],
                env=environment,
                cwd=tmp_path,
                check=False,
                timeout=60,
            )
            assert second.returncode == 0
            assert first.stdout.readline() == "Message 0|Message 1\n"
            assert first.stdout.readline() == "{'opened-with'} False\n"
            assert first.wait(60) == 0
        finally:
            first.kill()


_TOLD_AND_SAVED = """
import shutil
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from intact.gui import app
from intact.gui.watching.watcher import Watcher
from intact.gui.window import Window

class Watched(Window):
    def use(self, core):
        super().use(core)
        self.session.planner.changed.connect(self.look)
        application = QApplication.instance()
        application.sendEvent(application, QFileOpenEvent(sys.argv[1]))

    def look(self):
        samples = [row.sample for row in self.session.samples.rows()]
        if samples and self.session.settled:
            print(*(f"{one.facts.subject} {one.origin}" for one in samples), sep="|", flush=True)
            if len(samples) == 2:
                self.close()
            elif self.findChild(Watcher)._looks:  # what is there at the first look is not new
                QTimer.singleShot(20, self.look)
            else:
                shutil.copy(sys.argv[2], sys.argv[3])

app.Window = Watched
sys.exit(app.run([]))
"""


def test_what_the_system_opens_and_what_is_saved_in_the_watched_folder_is_read(tmp_path):
    """The real program: its event of a file to open, its settings, its looks at the folder."""
    opened, saved = write_messages(tmp_path, 2)
    folder = tmp_path / "watched"
    folder.mkdir()
    (folder / "before.eml").write_bytes(opened.read_bytes())
    Store(tmp_path / "intact").save(Settings(watched_folder=str(folder)))
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_CACHE_HOME": ""}
    lines = said(_TOLD_AND_SAVED, str(opened), str(saved), str(folder), **home).splitlines()
    assert (lines[0], lines[-1]) == (
        "Message 0 opened-with",
        "Message 0 opened-with|Message 1 watched",
    )


_FIRST_WALK = """
import sys
from PySide6.QtCore import QTimer
from intact.gui import app
from intact.gui.window import Window

class Watched(Window):
    def use(self, core):
        super().use(core)
        print(self.place_of_walk(), flush=True)

    def open_guide(self, place):
        super().open_guide(place)
        if self.guides:
            print(self.place_of_walk(), flush=True)
            QTimer.singleShot(0, self.close)

    def place_of_walk(self):
        return self.guides.walk_page.place.link if self.guides.walk_page else "none"

app.Window = Watched
sys.exit(app.run([], *app_place))
"""


def test_a_second_start_with_a_link_opens_the_guide_in_the_first(tmp_path):
    """Two real processes; the first began at a link itself."""
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_CACHE_HOME": ""}
    environment = surroundings(**home)
    begin = "from intact.clients.link import Link\napp_place = [Link('gmail', 1, 2)]\n"
    with subprocess.Popen(
        [sys.executable, "-c", begin + _FIRST_WALK],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as first:
        try:
            assert first.stdout.readline() == "intact:guide/gmail?way=1&step=2\n"
            link = "intact:guide/kmail?way=3&step=2"
            second = subprocess.run(
                [sys.executable, "-m", "intact", link], env=environment, check=False, timeout=60
            )
            assert second.returncode == 0
            assert first.stdout.readline() == f"{link}\n"
            assert first.wait(60) == 0
        finally:
            first.kill()
