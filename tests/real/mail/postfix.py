"""A Postfix of its own on this machine: takes mails by submission, hands them to a sink.

Logins are Dovecot's affair, as on most servers of this kind.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from real.mail.authority import HOST, Authority
from real.mail.dovecot import Dovecot, free_port

SECONDS = 30
LIMIT = 30_000_000

MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/data
maillog_file = /dev/stdout
myhostname = localhost
mydestination =
mynetworks =
inet_interfaces = loopback-only
inet_protocols = ipv4
alias_maps =
alias_database =
local_recipient_maps =
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {login}
smtpd_tls_auth_only = yes
smtpd_tls_cert_file = {certificate}
smtpd_tls_key_file = {key}
smtpd_tls_security_level = encrypt
smtpd_forbid_bare_newline = yes
message_size_limit = {limit}
mailbox_size_limit = 0
relayhost = [127.0.0.1]:{sink}
smtp_tls_security_level = none
smtp_host_lookup = native
disable_dns_lookups = yes
"""

MASTER = """
{starttls} inet n - n - - smtpd
{tls} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
{full} inet n - n - - smtpd
  -o queue_minfree=9000000000000000
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""


class Postfix:
    """A server that ends with `stop`; it needs root, as Postfix does.

    Attributes:
        tls, starttls: its ports.
        full: another one, with STARTTLS, where no disk is large enough.
    """

    def __init__(self, authority: Authority, logins: Dovecot, sink: int) -> None:
        program = shutil.which("postfix") or shutil.which("postfix", path="/usr/sbin")
        if program is None:
            pytest.skip("not installed: postfix")
        if not hasattr(os, "geteuid") or os.geteuid():
            pytest.skip("postfix starts only as root")
        self._program = program
        self.tls, self.starttls, self.full = free_port(), free_port(), free_port()
        self.folder = Path(tempfile.mkdtemp(prefix="intact-postfix-"))
        self.folder.chmod(0o755)
        certificate, key = authority.pair()
        (self.folder / "spool").mkdir()
        (self.folder / "data").mkdir()
        shutil.chown(self.folder / "data", "postfix")
        values = {
            "folder": self.folder,
            "login": logins.logins,
            "certificate": certificate,
            "key": key,
            "limit": LIMIT,
            "sink": sink,
        }
        (self.folder / "main.cf").write_text(MAIN.format(**values), encoding="utf-8")
        ports = {name: f"127.0.0.1:{getattr(self, name)}" for name in ("tls", "starttls", "full")}
        (self.folder / "master.cf").write_text(MASTER.format(**ports), encoding="utf-8")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts it, and waits until it answers."""
        with (self.folder / "log").open("wb") as log:
            self._process = subprocess.Popen(
                [self._program, "-c", str(self.folder), "start-fg"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        end = time.monotonic() + SECONDS
        while time.monotonic() < end and self._process.poll() is None:
            try:
                socket.create_connection((HOST, self.starttls), 1).close()
            except OSError:
                time.sleep(0.05)
            else:
                return
        pytest.fail(f"postfix did not start: {self.log()}")

    def stop(self) -> None:
        """Ends it, and removes its files."""
        if self._process is not None:
            stop = [self._program, "-c", str(self.folder), "stop"]
            subprocess.run(stop, capture_output=True, check=False, timeout=SECONDS)
            try:
                self._process.wait(SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def log(self) -> str:
        """What the server wrote down."""
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")
