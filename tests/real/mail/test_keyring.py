"""A real keyring keeps a password from one run of Intact to the next, and keeps it from others."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import intact

PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon")
PASSWORD = "pa55-of-the-account"  # noqa: S105 - of a test

BEGIN = """
import sys
from intact.delivery.servers.secrets import Secrets
from intact.errors import NotDelivered
from intact.settings.accounts import Account, Server
account = Account("work", "me@example.org", smtp=Server("mail.example.org", 465))
secrets = Secrets()
"""
KEEP = "assert secrets.keep(account, sys.stdin.read(), store=True)"
SAY = "sys.stdout.write(secrets.place + ': ' + secrets.get(account).text + chr(10))"
FORGET = "secrets.forget(account)"
MISS = """
try:
    secrets.get(account)
except NotDelivered as error:
    sys.stdout.write(error.reason.value)
"""

SESSION = """
import subprocess, sys
daemon = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
keyring = subprocess.Popen(daemon, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
keyring.stdin.write(b"of the keyring")
keyring.stdin.close()
keyring.stdout.readline()
try:
    for program in sys.argv[1:]:
        subprocess.run([sys.executable, "-c", program], check=True)
finally:
    keyring.terminate()
    keyring.wait()
"""


def test_the_secret_service_keeps_a_password(tmp_path):
    """In a file that does not show it; forgotten, it is gone."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    environment = {
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(runtime),
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(Path(intact.__file__).parents[1]),
        "LC_ALL": "C.UTF-8",
    }
    programs = [BEGIN + step for step in (KEEP, SAY, FORGET, MISS)]
    done = subprocess.run(
        [str(shutil.which("dbus-run-session")), "--", sys.executable, "-c", SESSION, *programs],
        env=environment,
        input=PASSWORD,
        stdout=subprocess.PIPE,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stdout == f"SecretService Keyring: {PASSWORD}\npassword-needed"
    kept = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert kept
    assert not [data for data in kept if PASSWORD.encode() in data]
