"""Drops of stand-ins for Outlook and Chromium on the real window, under Wine.

What arrives is held against the original, octet by octet; of Outlook items, against the sample that
a dropped file would be. How the real programs answer from their own process, Wine cannot tell.
"""

from __future__ import annotations

import base64
import hashlib
import json
import shutil

import pytest

import windows_drags as written
from intact import formats
from intact.source import Origin, Source
from outlook.msgfile import mail, received

SOURCE = """
import base64, hashlib, json, os, pathlib, subprocess, sys, tempfile
request = json.loads(pathlib.Path(sys.argv[1]).read_text())
import stand_ins
import windows_drags

folder = pathlib.Path(tempfile.mkdtemp())
formats = {name: base64.b64decode(text) for name, text in request["formats"].items()}
files = [text and base64.b64decode(text) for text in request["files"]]
if request["kind"] == "chromium":
    paths = [folder / name for name in request["names"]]
    for path, octets in zip(paths, files, strict=True):
        path.write_bytes(octets)
    loaded = windows_drags.file_list(map(str, paths)) if paths else None
    source = stand_ins.FakeChromium(formats, loaded)
else:
    source = stand_ins.FakeOutlook(formats, files, getattr(stand_ins, request["medium"]), folder)
"""
"""Makes the stand-in that is asked for."""

HOLDER = """
stand_ins.hold_on_clipboard(source)
"""
"""Another program: it copied messages, and is asked for them while they are pasted."""

WINDOW = """
from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication
application = QApplication([])
from intact.gui.assembly import assemble
from intact.gui.window import Window

window = Window()
window.show()
core = assemble()
window.use(core)
application.processEvents()
guides, effects = [], []
model = None
if request["kept"]:
    model = stand_ins.FakeModel(base64.b64decode(request["kept"]))
window.fetching.held.described.connect(guides.append)

def wait_for(done):
    limit = QDeadlineTimer(60_000)
    while not done() and not limit.hasExpired():
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

if request["holder"]:
    command = [sys.executable, request["holder"], sys.argv[1]]
    paths = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path[:3])}
    pipe = subprocess.PIPE
    holder = subprocess.Popen(command, stdin=pipe, stdout=pipe, env=paths)
    if holder.stdout.readline():
        window.fetching.paste()
    holder.kill()
else:
    effects = stand_ins.drop_on(int(window.winId()), source, request["offered"])
    source.in_drag = False
samples = window.session.samples
wait_for(lambda: samples.rowCount() >= request["rows"])
for path in folder.glob("*.eml"):
    path.unlink()
wait_for(lambda: window.session.settled and not window.fetching.held.busy)

def told(row):
    sample = row.sample
    return {
        "name": row.name,
        "reason": row.error.reason if row.error else "",
        "octets": hashlib.sha256(sample.data).hexdigest() if sample else "",
        "client": sample.source_client if sample else "",
        "origin": sample.origin if sample else "",
    }

opened = guides if window.workspace.guide.isVisible() else []
answer = {"effects": effects, "rows": [told(row) for row in samples.rows()], "guides": opened,
          "log": getattr(source, "log", []), "asked": model.asked if model else []}
window.close()
core.pool.close()
print(json.dumps(answer))
"""
"""The real window, with the stand-in dropped on it or pasted into it."""


def octets_of(values):
    """Octets as the program takes them."""
    return [value if value is None else base64.b64encode(value).decode() for value in values]


@pytest.fixture(scope="module")
def drop(run, tmp_path_factory):
    """Drops one stand-in; returns what the window made of it."""
    if shutil.which("xvfb-run") is None:
        pytest.skip("xvfb is not installed")

    place = tmp_path_factory.mktemp("request") / "request.json"
    holder = place.with_name("holder.py")

    def dropped(rows, files=(), formats=None, *, paste=False, **more):
        formats = formats or {}
        request = {"kind": "outlook", "medium": "STREAM", "offered": 3, "holder": "", "kept": ""}
        request |= {"rows": rows, "files": octets_of(files), "names": [], **more}
        request["formats"] = dict(zip(formats, octets_of(formats.values()), strict=True))
        if paste:
            holder.write_text(SOURCE + HOLDER)
            request["holder"] = f"Z:{holder}"
        place.write_text(json.dumps(request))
        return run(SOURCE + WINDOW, f"Z:{place}", screen=True)

    return dropped


def message(subject: str, text: bytes = b"hello\r\n") -> bytes:
    """A stored mail that came over the Internet."""
    head = f"Received: by mx.example.org\r\nFrom: a@example.org\r\nSubject: {subject}\r\n\r\n"
    return head.encode() + text


MAILS = [message("One", bytes(range(256)) * 40), message("Two"), message("Three", b"x" * 200_000)]
NAMES = ["One.eml", "Zwei ü.eml", "Three.eml"]


def hashes(octets) -> list[str]:
    """Of each of them: two messages with the same one are the same, octet for octet."""
    return [hashlib.sha256(one).hexdigest() for one in octets]


def samples(answer) -> list[str]:
    """The hashes of all samples, in order."""
    return [row["octets"] for row in answer["rows"]]


@pytest.mark.parametrize("medium", ["STREAM", "MEMORY"])
def test_several_files_arrive_byte_for_byte(drop, medium):
    """As streams, and in memory that is larger than what is in it; as a copy."""
    descriptor = written.described(NAMES, [len(mail) for mail in MAILS])
    answer = drop(3, MAILS, {"FileGroupDescriptorW": descriptor}, medium=medium)
    assert samples(answer) == hashes(MAILS)
    assert [row["name"] for row in answer["rows"]] == NAMES
    assert {row["origin"] for row in answer["rows"]} == {Origin.DROP}
    assert answer["effects"] == [1, 1, 1]


@pytest.mark.parametrize("paste", [False, True])
def test_outlook_items_arrive_as_if_their_files_were_dropped(drop, paste):
    """Compound files, which Qt does not read, of several messages at once; copied, too."""
    subjects = ("Invoice", "Rechnung ü")
    kind = 'Content-Type: multipart/alternative; boundary="=_b"\r\n'
    files = [mail(received(kind), subject, b"<p>x").file() for subject in subjects]
    names = [f"{subject}.msg" for subject in subjects]
    private = written.private(b"store", [("IPM.Note", name, b"id") for name in subjects])
    formats_ = {"FileGroupDescriptorW": written.described(names), "RenPrivateMessages": private}
    answer = drop(2, files, formats_, medium="STORAGE", paste=paste)
    here = [
        formats.read(Source(file, name, Origin.FILE))
        for file, name in zip(files, names, strict=True)
    ]
    assert samples(answer) == hashes(sample.data for sample in here)
    assert {row["client"] for row in answer["rows"]} == {"outlook-2016"}


def test_a_message_that_is_not_handed_over_is_named(drop):
    """There is no Outlook to ask for it here; the others stay."""
    descriptor = written.described(NAMES)
    private = written.private(b"s", [("IPM.Note", name, b"id") for name in NAMES])
    formats_ = {"FileGroupDescriptorW": descriptor, "RenPrivateMessages": private}
    answer = drop(3, [MAILS[0], None, MAILS[2]], formats_)
    reasons = {row["name"]: row["reason"] for row in answer["rows"]}
    assert reasons == {NAMES[0]: "", NAMES[1]: "held-back", NAMES[2]: ""}


def test_outlook_itself_is_asked_for_what_it_kept_back(drop):
    """By the ids of the drag, through its object model, as a Unicode file."""
    private = written.private(b"\xaa\x01", [("IPM.Note", name, b"\xee\x02") for name in NAMES[:1]])
    formats_ = {"FileGroupDescriptorW": written.described(NAMES[:1]), "RenPrivateMessages": private}
    answer = drop(1, [None], formats_, kept=base64.b64encode(MAILS[2]).decode())
    assert samples(answer) == hashes(MAILS[2:])
    assert answer["asked"] == [
        ["GetNamespace", "MAPI"],
        ["GetItemFromID", "EE02", "AA01"],
        ["SaveAs", 9],
    ]


def test_what_is_only_moved_is_not_taken(drop):
    """A move would have the other program delete the message."""
    answer = drop(0, MAILS, {"FileGroupDescriptorW": written.described(NAMES)}, offered=2)
    assert (answer["rows"], answer["effects"][:2]) == ([], [0, 0])


@pytest.mark.parametrize("medium", ["STREAM", "MEMORY"])
def test_what_another_program_copied_is_pasted(drop, medium):
    """The same formats, through the borders of two processes, byte for byte."""
    formats_ = {"FileGroupDescriptorW": written.described(NAMES, [len(mail) for mail in MAILS])}
    answer = drop(3, MAILS, formats_, medium=medium, paste=True)
    assert samples(answer) == hashes(MAILS)
    assert {row["origin"] for row in answer["rows"]} == {Origin.PASTE}


def test_a_promise_is_kept_after_the_drop(drop):
    """Asked only when the operation runs and the drag is over; the file may be gone afterwards."""
    answer = drop(1, MAILS[:1], kind="chromium", names=["Mail one.eml"])
    assert samples(answer) == hashes(MAILS[:1])
    assert answer["log"] == ["start", "asked", "end 0 1"]
    assert answer["effects"] == [1, 1, 1]


def web(*subjects: str) -> dict[str, bytes]:
    """What new Outlook says of its messages."""
    rows = json.dumps({"subjects": subjects})
    kind = "maillistrow" if len(subjects) == 1 else "multimaillistmessagerows"
    return {"Chromium Web Custom MIME Data Format": written.web_data({kind: rows})}


def test_the_messages_a_promise_leaves_out_are_named(drop):
    """New Outlook tells of three, and one file comes."""
    answer = drop(3, MAILS[:1], web("One", "Two", "Three"), kind="chromium", names=["One.eml"])
    assert samples(answer)[:1] == hashes(MAILS[:1])
    assert [row["client"] for row in answer["rows"]] == ["outlook-new", "", ""]
    assert [(row["name"], row["reason"]) for row in answer["rows"][1:]] == [
        ("Two", "only-described"),
        ("Three", "only-described"),
    ]
    assert answer["guides"] == ["outlook-new"]


def test_a_description_alone_opens_the_guide(drop):
    """Neither a file nor a promise: the guide of new Outlook shows how to save the message."""
    answer = drop(1, [], web("Invoice"))
    assert [(row["name"], row["reason"]) for row in answer["rows"]] == [
        ("Invoice", "only-described")
    ]
    assert answer["guides"] == ["outlook-new"]


def test_a_promise_that_is_broken_says_so(drop):
    """The download failed; the operation is ended all the same."""
    answer = drop(1, [], kind="chromium")
    assert [row["reason"] for row in answer["rows"]] == ["held-back"]
    assert answer["log"] == ["start", "asked", "end 0 1"]
