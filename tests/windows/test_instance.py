"""Two starts of a real Windows Python under Wine: see `packaging/windows/wine_room.py`.

The door is a named pipe there, the lock a file that is kept open.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from windows import wine_room

ROOT = Path(__file__).resolve().parents[2]

FIRST = r"""
import json, os, subprocess, sys
from pathlib import Path
sys.path.insert(0, r"Z:{root}/desktop")
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtNetwork import QLocalSocket
from intact.gui.instance.calling import hand_over
from intact.gui.instance.door import Door
from intact.gui.instance.place import Place
from intact.system import this_system

application = QCoreApplication([])
place = Place(this_system())
mine = place.claim()
if sys.argv[1:]:
    sys.exit(0 if not mine and hand_over(place, list(map(Path, sys.argv[1:]))) else 1)

asked = []
door = Door()
door.asked.connect(lambda paths, _token: asked.append(paths))
opened = door.open(place)
stranger = QLocalSocket()
stranger.connectToServer(place.server_name(place.key()))
stranger.write(b"GET / HTTP/1.1\r\n\r\n")
dropped = []
stranger.disconnected.connect(lambda: dropped.append(True))
words = [sys.executable, sys.argv[0], r"C:\Saved mails\a.eml", "Gr\u00fc\u00dfe.eml"]
second = subprocess.Popen(words, stdin=subprocess.DEVNULL)
timer = QTimer()
timer.timeout.connect(lambda: second.poll() is not None and dropped and application.quit())
timer.start(20)
QTimer.singleShot(60_000, application.quit)
application.exec()
paths = [str(path) for one in asked for path in one]
told = dict(mine=mine and place.mine, opened=opened, ended=second.poll(), paths=paths)
print(json.dumps({{**told, "dropped": bool(dropped)}}), flush=True)
os._exit(0)  # hard: the lock stays behind
"""


@pytest.mark.parametrize("start", ["the first", "after a hard end"])
def test_a_second_start_hands_its_files_to_the_first(named_room, tmp_path, start):
    """Whole paths; who says something else is dropped; the next one begins anew."""
    program = tmp_path / "program.py"
    program.write_text(FIRST.format(root=ROOT), encoding="utf-8")
    told = json.loads(wine_room.run_in(named_room, f"Z:{program}", seconds=120))
    paths = told.pop("paths")
    assert told == {"mine": True, "opened": True, "ended": 0, "dropped": True}
    assert paths[0] == r"C:\Saved mails\a.eml"
    assert paths[1].startswith("Z:\\")
    assert paths[1].endswith("\\Grüße.eml")
