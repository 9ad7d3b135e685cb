"""Sends ten mails from a process of its own, telling each step, so that it can be killed anywhere.

Arguments: private folder, port of a submission server with TLS, octets of each mail.
"""

from __future__ import annotations

import sys
from pathlib import Path

from intact.delivery.journal import Journal
from intact.delivery.servers.secrets import Secrets
from intact.delivery.smtp import Smtp
from intact.delivery.way import Errand, Progress
from intact.destinations import Form, Rules
from intact.errors import NotDelivered
from intact.fidelity import Fidelity
from intact.judgement import Judgement
from intact.sample import Format, Sample
from intact.settings.accounts import Account, Server
from intact.source import Origin, Source
from intact.submission.plan import plan
from intact.submission.submission import Plan, Request
from real.mail.dovecot import PASSWORD, USER
from window_builders import destination, facts

MAILS = 10


class Vault:
    """Knows the one password."""

    name = "a test"

    def read(self, name: str) -> str:
        """The password."""
        return PASSWORD


class Machine:
    """Has a private folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def private_folder(self) -> Path:
        """Where the journal lies."""
        return self.folder


def say(*words: object) -> None:
    """Says a line at once."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def told(progress: Progress) -> None:
    """Says how far it is."""
    say("at", progress.mail, progress.sent)


def message(number: int, size: int) -> bytes:
    """Mail number so and so, of about so many octets."""
    line = b"%04d " % number + b"x" * 50 + b"\r\n"
    return b"Received: x\r\nSubject: number %04d\r\n\r\n" % number + line * (size // len(line))


def planned(size: int) -> Plan:
    """Ten mails with a sample each."""
    made = []
    for number in range(MAILS):
        data = message(number, size)
        made.append(
            Sample.of(
                Source(data, "x.eml", Origin.FILE),
                data=data,
                format=Format.EML,
                fidelity=Fidelity.EXACT,
                losses=(),
                facts=facts("x"),
            )
        )
    rules = Rules(forms=(Form.MESSAGE_RFC822,), samples_per_mail=1)
    return plan(made, Request(destination(rules=rules), Judgement.PHISHING))


def main(folder: str, port: str, size: str) -> None:
    """Sends what is not sent yet, and says what became of each mail."""
    account = Account("work", USER, smtp=Server("localhost", int(port)))
    way = Smtp(account, Secrets(Vault()), Journal(Machine(Path(folder))))
    try:
        receipt = way.deliver(planned(int(size)), Errand(progress=told))
    except NotDelivered as error:
        say("failed", error.reason, error.values)
        return
    for result in receipt.results:
        say("result", result.number, result.state)
    sys.stdin.read()  # until the test is through with it


if __name__ == "__main__":
    main(*sys.argv[1:])
