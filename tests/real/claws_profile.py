"""A made profile of Claws Mail: messages in a local folder, and servers here only."""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from real.servers import ADDRESS, HOST, Servers

_FOLDERS = {
    "inbox": "inbox",
    "sent": "outbox",
    "draft": "draft",
    "queue": "queue",
    "trash": "trash",
}


def make(folder: Path, servers: Servers, messages: Sequence[bytes] = ()) -> list[str]:
    """Makes a profile in a new folder, and returns the command that starts Claws Mail with it."""
    box = folder / "Mail"
    for name in _FOLDERS:
        (box / name).mkdir(parents=True)
    for number, message in enumerate(messages, 1):
        (box / "inbox" / str(number)).write_bytes(message)
    settings = folder / "settings"
    settings.mkdir()
    (settings / "accountrc").write_text(_account(servers))
    (settings / "clawsrc").write_text(
        "[Common]\nconfig_version=1\nmainwin_x=0\nmainwin_y=0\nmainwin_width=1050\n"
        "mainwin_height=850\nsummaryview_height=500\nshow_searchbar=0\n"
        "enable_aspell=0\n"  # there is no dictionary of the language C to be found
    )
    (settings / "folderlist.xml").write_text(_folder_list(box))
    return ["claws-mail", "--alternate-config-dir", str(settings), "--select", "#mh/Mail/inbox"]


@contextmanager
def held_back(folder: Path, runtime: Path) -> Iterator[Callable[[], int]]:
    """Claws Mail with this profile gets no socket meanwhile; gives how many of it wait for one.

    It asks for a lock between the look at whether one is running and the new socket (src/main.c,
    prohibit_duplicate_launch). On a busy machine it may take a while there by itself.
    """
    settings = folder / "settings"
    name = hashlib.md5(str(settings).encode(), usedforsecurity=False).hexdigest()
    place = runtime / "claws-mail"
    place.mkdir(mode=0o700)
    with (place / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        mark = f":{os.fstat(lock.fileno()).st_ino} "

        def waiting() -> int:
            lines = Path("/proc/locks").read_text().splitlines()
            return sum("->" in line and mark in line for line in lines)

        yield waiting


def _account(servers: Servers) -> str:
    lines = (
        "[Account: 1]",
        "config_version=1",
        "account_name=tester",
        "is_default=1",
        "name=Tester",
        f"address={ADDRESS}",
        "protocol=4",  # sends only
        f"smtp_server={HOST}",
        "set_smtpport=1",
        f"smtp_port={servers.smtp}",
        "ssl_smtp=0",
        "use_smtp_auth=0",
    )
    return "\n".join(lines) + "\n"


def _folder_list(box: Path) -> str:
    items = "".join(
        f'<folderitem type="{kind}" name="{name}" path="{name}" mtime="0"/>\n'
        for name, kind in _FOLDERS.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<folderlist>\n'
        f'<folder type="mh" name="Mail" path="{box}" sort="0" collapsed="0">\n'
        f'<folderitem type="normal" name="Mail" path="" collapsed="0">\n{items}'
        "</folderitem></folder>\n</folderlist>\n"
    )
