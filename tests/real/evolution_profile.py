"""A made profile of Evolution: messages in a local folder, and servers here only.

Evolution keeps its settings below the folders of the desktop's own home, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from real.servers import ADDRESS, HOST, Servers

BACKEND = ("GSETTINGS_BACKEND", "keyfile")
"""For the environment: settings in a file, instead of another service on the bus."""

_SETTINGS = """\
[org/gnome/evolution/mail]
show-preview=false
prompt-check-if-default-mailer=false
composer-send-html=false
prompt-on-accel-send=false
[org/gnome/evolution/shell]
default-component-id='mail'
folder-bar-width=200
"""

_STATE = """\
[Folder Tree]
Selected=folder://{store}/{box}
[Store {store}]
Expanded=true
"""


def make(home: Path, servers: Servers, messages: Sequence[bytes] = ()) -> list[str]:
    """Makes a profile below a home folder, and returns the command that starts Evolution.

    Args:
        home: with `config` and `data` in it, as `real.desktop` names them to programs.
        servers: the ports of the servers.
        messages: go into the inbox "On This Computer".
    """
    sources = home / "config" / "evolution" / "sources"
    sources.mkdir(parents=True)
    for name, text in _sources(servers).items():
        (sources / f"{name}.source").write_text(text)
    settings = home / "config" / "glib-2.0" / "settings"
    settings.mkdir(parents=True)
    (settings / "keyfile").write_text(_SETTINGS)
    box = home / "data" / "evolution" / "mail" / "local"
    for folder in (box, box / ".Outbox"):  # without it, Evolution asks about its older form
        for name in ("cur", "new", "tmp"):
            (folder / name).mkdir(parents=True)
    (box / "..maildir++").write_text("maildir++ 1")
    state = home / "config" / "evolution" / "mail" / "state.ini"
    state.parent.mkdir()
    where = ("account", "INBOX") if servers.imap else ("local", "Inbox")
    state.write_text(_STATE.format(store=where[0], box=where[1]))
    for number, message in enumerate(messages, 1):
        (box / "cur" / f"170000000{number}.{number}.host:2,S").write_bytes(message)
    return ["evolution", "-c", "mail"]


def _sources(servers: Servers) -> dict[str, str]:
    """What stands in the files of an account: that it fetches, who writes, and the way out."""
    fetching = "[Mail Account]\nBackendName=none\nIdentityUid=writer\n\n[Refresh]\nEnabled=false\n"
    if servers.imap:
        fetching = (
            "[Mail Account]\nBackendName=imapx\nIdentityUid=writer\n\n[Refresh]\nEnabled=false\n\n"
            f"[Authentication]\nHost={HOST}\nMethod=PLAIN\nPort={servers.imap}\nUser=tester\n"
            "RememberPassword=false\n\n[Security]\nMethod=none\n"
        )
    return {
        "account": _titled("") + fetching,
        "writer": _titled("account")
        + f"[Mail Identity]\nAddress={ADDRESS}\nName=Tester\n\n[Mail Submission]\n"
        "TransportUid=out\nSentFolder=folder://local/Sent\n\n[Mail Composition]\n"
        "DraftsFolder=folder://local/Drafts\n",
        "out": _titled("account")
        + f"[Mail Transport]\nBackendName=smtp\n\n[Authentication]\nHost={HOST}\nMethod=none\n"
        f"Port={servers.smtp}\nUser=\n\n[Security]\nMethod=none\n",
    }


def _titled(parent: str) -> str:
    return f"[Data Source]\nDisplayName=Tester\nEnabled=true\nParent={parent}\n\n"
