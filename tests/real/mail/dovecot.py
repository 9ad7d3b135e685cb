"""A Dovecot of its own on this machine: two ports, one mailbox, a throw-away certificate."""

from __future__ import annotations

import imaplib
import os
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from real.mail.authority import HOST, Authority

PASSWORD = "pässwörd"  # noqa: S105 - of a test
USER = "me@example.org"
FOLDER = "Entw&APw-rfe"
SECONDS = 30

CONFIGURATION = """
protocols = imap
listen = 127.0.0.1, ::1
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/log
auth_verbose = yes
auth_failure_delay = 0
auth_mechanisms = plain login
disable_plaintext_auth = yes
ssl = required
ssl_cert = <{certificate}
ssl_key = <{key}
ssl_dh =
default_internal_user = {internal}
default_internal_group = {internal_group}
default_login_user = {login}
first_valid_uid = 1
mail_location = maildir:{folder}/mail
mail_plugins = {plugins}
namespace inbox {{
  inbox = yes
  mailbox "Entwürfe" {{
    special_use = \\Drafts
    auto = subscribe
  }}
}}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {folder}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/mail
}}
protocol imap {{
  mail_plugins = {plugins}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {starttls}
  }}
  inet_listener imaps {{
    port = {tls}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  unix_listener {folder}/logins {{
    mode = 0666
  }}
}}
plugin {{
{plugin}
}}
"""


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Dovecot:
    """A server that ends with `stop`.

    Attributes:
        tls, starttls: its ports.
    """

    def __init__(
        self, authority: Authority, kind: str = "good", quota: dict[str, str] | None = None
    ) -> None:
        program = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/bin")
        if program is None:
            pytest.skip("not installed: dovecot")
        self._program = program
        self._context = ssl.create_default_context(cafile=str(authority.file))
        self.tls, self.starttls = free_port(), free_port()
        # not below a folder that only root may enter: the server reads mail as another user
        self.folder = Path(tempfile.mkdtemp(prefix="intact-dovecot-"))
        self.folder.chmod(0o755)
        self._configure(authority, kind, quota or {})
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts it, and waits until it answers."""
        command = [self._program, "-F", "-c", str(self.folder / "dovecot.conf")]
        self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True)
        end = time.monotonic() + SECONDS
        while time.monotonic() < end and self._process.poll() is None:
            if self._takes_logins():
                return
            time.sleep(0.05)
        pytest.fail(f"dovecot did not start: {self.log()}")

    def _takes_logins(self) -> bool:
        """Whether all its parts work: connections are taken before the rest of it has started.

        The certificate is looked at by the tests.
        """
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        try:
            with imaplib.IMAP4_SSL(HOST, self.tls, ssl_context=context, timeout=SECONDS) as client:
                client.authenticate("PLAIN", lambda _: f"\0{USER}\0{PASSWORD}".encode())
        except (OSError, imaplib.IMAP4.error):
            return False
        return True

    def stop(self) -> None:
        """Ends it and what it started, and removes its files."""
        if self._process is not None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(self._process.pid, signal.SIGKILL)
                self._process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def drafts(self) -> list[bytes]:
        """The drafts as the server gives them out, oldest first."""
        with imaplib.IMAP4_SSL(HOST, self.tls, ssl_context=self._context) as client:
            client.authenticate("PLAIN", lambda _: f"\0{USER}\0{PASSWORD}".encode())
            client.select(FOLDER, readonly=True)
            count = int(client.response("EXISTS")[1][0] or 0)
            fetched = [client.fetch(str(number), "(BODY.PEEK[])") for number in range(1, count + 1)]
        return [told[0][1] for _, told in fetched]

    def flags(self) -> list[str]:
        """The flags of the drafts, as their file names tell them (D draft, S seen)."""
        folder = self.folder / "mail" / f".{FOLDER}" / "cur"
        return [path.name.partition(":2,")[2] for path in sorted(folder.glob("*"))]

    @property
    def logins(self) -> Path:
        """A socket where other servers ask whether a login is right."""
        return self.folder / "logins"

    def log(self) -> str:
        """What the server wrote down."""
        path = self.folder / "log"
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    def _configure(self, authority: Authority, kind: str, quota: dict[str, str]) -> None:
        (self.folder / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}\n", encoding="utf-8")
        mail = self.folder / "mail"
        mail.mkdir()
        import pwd  # noqa: PLC0415 - not on Windows, where this server is not either

        me = pwd.getpwuid(os.geteuid())
        internal, group, login = me.pw_name, str(me.pw_gid), me.pw_name
        uid, gid = me.pw_uid, me.pw_gid
        if not uid:
            owner = pwd.getpwnam("mail")
            uid, gid = owner.pw_uid, owner.pw_gid
            os.chown(mail, uid, gid)
            internal, group, login = "dovecot", "dovecot", "dovenull"
        certificate, key = authority.pair(kind)
        text = CONFIGURATION.format(
            folder=self.folder,
            certificate=certificate,
            key=key,
            internal=internal,
            internal_group=group,
            login=login,
            uid=uid,
            gid=gid,
            tls=self.tls,
            starttls=self.starttls,
            plugins="quota imap_quota" if quota else "",
            plugin="\n".join(f"  {name} = {value}" for name, value in quota.items()),
        )
        (self.folder / "dovecot.conf").write_text(text, encoding="utf-8")
