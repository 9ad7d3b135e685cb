"""A throw-away Dovecot on this machine, with one mailbox for anybody who knocks."""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from real.servers import HOST

_SECONDS = 30

_SETTINGS = """\
protocols = imap
listen = {host}
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:{folder}/mail
first_valid_uid = 0
first_valid_gid = 0
default_login_user = {stranger}
default_internal_user = {user}
default_internal_group = {group}
passdb {{
  driver = static
  args = nopassword=y
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
"""


@contextmanager
def running(messages: Sequence[bytes]) -> Iterator[int]:
    """Serves these messages; gives the port, and ends the server afterwards.

    Its folder lies where the users that Dovecot's own processes run as can reach it.
    """
    with TemporaryDirectory() as name, _serving(Path(name), messages) as port:
        yield port


@contextmanager
def _serving(folder: Path, messages: Sequence[bytes]) -> Iterator[int]:
    folder.chmod(0o755)
    for name in ("cur", "new", "tmp"):
        (folder / "mail" / name).mkdir(parents=True)
    for number, message in enumerate(messages, 1):
        (folder / "mail" / "cur" / f"170000000{number}.{number}.host:2,S").write_bytes(message)
    port = _free_port()
    settings = folder / "dovecot.conf"
    settings.write_text(_SETTINGS.format(folder=folder, host=HOST, port=port, **_users(folder)))
    command = [str(shutil.which("dovecot")), "-F", "-c", str(settings)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, **quiet) as process:
        try:
            _wait(port, folder / "log")
            yield port
        finally:
            process.terminate()


def _users(folder: Path) -> dict[str, str | int]:
    """Who runs what: all by whoever runs the tests; but root's mail is served by others."""
    own = pwd.getpwuid(os.getuid())
    if own.pw_uid != 0:
        name, group = own.pw_name, grp.getgrgid(own.pw_gid).gr_name
        names = {"user": name, "group": group, "stranger": name}
        return {**names, "uid": own.pw_uid, "gid": own.pw_gid}
    server = pwd.getpwnam("dovecot")
    for path in (folder, *(folder / "mail").rglob("*"), folder / "mail"):
        os.chown(path, server.pw_uid, server.pw_gid)
    names = {"user": "dovecot", "group": "dovecot", "stranger": "dovenull"}
    return {**names, "uid": server.pw_uid, "gid": server.pw_gid}


def _free_port() -> int:
    with socket.create_server((HOST, 0)) as server:
        return int(server.getsockname()[1])


def _wait(port: int, log: Path) -> None:
    """Waits until the server greets."""
    end = time.monotonic() + _SECONDS
    while time.monotonic() < end:
        try:
            with socket.create_connection((HOST, port), 1) as connection:
                if connection.recv(100).startswith(b"* OK"):
                    return
        except OSError:
            continue
    pytest.fail(f"no Dovecot: {log.read_text() if log.is_file() else 'it wrote no log'}")
