"""Makes records for the tests of the window: samples, destinations, a core that answers at once."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from intact import files
from intact.clients.client import Client, Kind, Procedure, Proof, Purpose, Result, Step
from intact.delivery.servers.secrets import Secrets
from intact.delivery.way import Availability, Errand, Keeps, Outcome, Progress, Receipt
from intact.destinations import Certainty, Channel, Destination, Form, Reply, Rules
from intact.errors import Unreadable, UnreadableReason
from intact.fidelity import Fidelity
from intact.finding import Finding
from intact.formats.heads import head
from intact.gui.state.core import Core
from intact.history.store import History
from intact.intake import Found, Refused
from intact.judgement import Judgement
from intact.reading.answer import Unpacked
from intact.reading.serving import unpacked
from intact.resources import Text
from intact.sample import (
    BodyState,
    Facts,
    Field,
    Format,
    Head,
    Lines,
    Mailbox,
    MessageState,
    Place,
    Recipient,
    Sample,
)
from intact.settings.settings import Settings
from intact.source import Origin, Source
from intact.submission.plan import plan, plan_files
from intact.submission.submission import Plan

_FOLDERS = tempfile.TemporaryDirectory(prefix="intact-tests-")
"""For what nobody looks at; gone when the tests end."""

LINES = Lines(
    longest=60, eight_bit=False, eight_bit_header=False, nul=False, bare_cr=False, lf_only=0, crlf=8
)


def facts(subject: str = "Your invoice 4711", **changes: object) -> Facts:
    """Facts about an ordinary received message."""
    ordinary = Facts(
        subject=subject,
        sender=Mailbox("Billing", "billing@example.org"),
        sent=datetime(2026, 11, 20, 9, 14, tzinfo=UTC),
        received=datetime(2026, 11, 20, 9, 15, tzinfo=UTC),
        received_count=2,
        message_id="<4711@example.org>",
        state=MessageState.RECEIVED,
        body=BodyState.PRESENT,
        recipients=(Recipient("me@example.net", Place.TO),),
        fields=(Field("Received", "from a.example by b.example"), Field("Subject", subject)),
        fields_complete=True,
        field_names=("received", "subject", "from", "to"),
        parts=(),
        contained=(),
        link_hosts=(),
        signs=(),
        client="",
        preview="Dear customer,\nplease find your invoice attached.",
        preview_complete=True,
        lines=LINES,
    )
    return replace(ordinary, **changes)


def source(text: str = "one", name: str = "invoice.eml") -> Source:
    """A small message as handed over; `text` makes it differ from others."""
    data = (
        "Received: from a.example by b.example; Fri, 20 Nov 2026 09:15:00 +0000\r\n"
        "From: Billing <billing@example.org>\r\nTo: me@example.net\r\n"
        f"Subject: {text}\r\n\r\nDear customer\r\n"
    )
    return Source(data.encode(), name, Origin.FILE)


def sample(subject: str = "Your invoice 4711", **changes: object) -> Sample:
    """A sample with that subject."""
    return Sample.of(
        source(subject),
        data=source(subject).data,
        format=Format.EML,
        fidelity=Fidelity.EXACT,
        losses=(),
        facts=facts(subject, **changes),
    )


def destination(name: str = "desk", **changes: object) -> Destination:
    """A destination with an address and loose rules."""
    ordinary = Destination(
        name=name,
        title=Text(en=f"The {name}"),
        organisation="Example",
        judgements=(Judgement.FALSE_POSITIVE, Judgement.PHISHING),
        channel=Channel.MAIL,
        rules=Rules(forms=(Form.MESSAGE_RFC822,)),
        reply=Reply.NONE,
        sources=(),
        certainty=Certainty.VERIFIED,
        address=f"{name}@example.org",
        what_next=(Text(en="No answer will come."),),
    )
    return replace(ordinary, **changes)


def client(name: str = "thunderbird", title: str = "Thunderbird") -> Client:
    """A client with one way to forward."""
    steps = (
        Step(Text(en="Select the message.")),
        Step(Text(en="Choose it."), "Ctrl+L", ("Message", "Forward As", "Attachment")),
    )
    procedure = Procedure(
        Purpose.FORWARD, Text(en="Menu"), steps, Result.MESSAGE_RFC822, Proof.VERIFIED
    )
    return Client(name, Text(en=title), Kind.DESKTOP, (procedure,), Proof.VERIFIED)


@dataclass
class FakePool:
    """Reads at once, in the thread it is asked from; names that start with "bad" are refused."""

    isolated: bool = True
    layers: tuple[str, ...] = ("memory", "no-files")
    size: int = 2
    closed: bool = False
    held: threading.Event | None = None

    def read(self, found: Source, cancelled: threading.Event | None = None) -> Sample:
        """A sample whose subject is the one in the source."""
        if self.held is not None:
            self.held.wait()
        if cancelled is not None and cancelled.is_set():
            raise Unreadable(UnreadableReason.CANCELLED)
        if found.name.startswith("bad"):
            raise Unreadable(UnreadableReason.NOT_A_MESSAGE, kind="PDF")
        subject = found.data.partition(b"Subject: ")[2].partition(b"\r\n")[0].decode()
        return Sample.of(
            found,
            data=found.data,
            format=Format.EML,
            fidelity=Fidelity.EXACT,
            losses=(),
            facts=facts(subject),
        )

    def heads(
        self, sections: Sequence[bytes], cancelled: threading.Event | None = None
    ) -> tuple[Head, ...]:
        """The real heads."""
        if self.held is not None:
            self.held.wait()
        if cancelled is not None and cancelled.is_set():
            raise Unreadable(UnreadableReason.CANCELLED)
        return tuple(map(head, sections))

    def unpack(self, archive: bytes, cancelled: threading.Event | None = None) -> Unpacked:
        """What is really in it."""
        return unpacked(archive)

    def close(self) -> None:
        """Remembers that it was closed."""
        self.closed = True
        if self.held is not None:
            self.held.set()


@dataclass
class FakeWay:
    """A way out that remembers what it was given."""

    name: str = "thunderbird"
    keeps: Keeps = Keeps.EXACT
    here: Availability = field(default=Availability(here=True, program="Thunderbird"))
    failure: Exception | None = None
    delivered: list[Plan] = field(default_factory=list)

    def available(self, plan: Plan | None = None) -> Availability:
        """What it was told to say."""
        return self.here

    def deliver(self, plan: Plan, errand: Errand) -> Receipt:
        """Keeps the plan."""
        if self.failure is not None:
            raise self.failure
        self.delivered.append(plan)
        return Receipt.of(self.name, Outcome.OPENED, plan, "Thunderbird")


@dataclass
class FakeVault:
    """A keyring in memory; without a name it is as if there were none."""

    name: str = "test keyring"
    kept: dict[str, str] = field(default_factory=dict)

    def read(self, name: str) -> str | None:
        """What was written."""
        return self.kept.get(name)

    def write(self, name: str, text: str) -> bool:
        """Keeps it where there is a keyring."""
        if self.name:
            self.kept[name] = text
        return bool(self.name)

    def remove(self, name: str) -> None:
        """Forgets it."""
        self.kept.pop(name, None)


@dataclass
class FakeKeeper:
    """Keeps settings in memory."""

    kept: Settings | None = None

    def save(self, settings: Settings) -> None:
        """Remembers them."""
        self.kept = settings


@dataclass
class OnItsWay:
    """What is asked of a session whose mails, or else files, are on their way."""

    delivers: bool = True
    far: Progress = field(default=Progress(2, 3, 40, 90))
    done: int = 120
    total: int = 500

    @property
    def handover(self) -> OnItsWay:
        """The mails."""
        return self

    @property
    def writing(self) -> OnItsWay:
        """The files."""
        return self

    @property
    def busy(self) -> bool:
        """Something is."""
        return True


def gather(paths: Iterable[Path], origin: Origin) -> Iterator[Found]:
    """Reads files as they are; what is not there is refused."""
    for path in paths:
        if path.is_file():
            yield files.read(path, origin)
        else:
            yield Refused(path.name, Unreadable(UnreadableReason.VANISHED))


def nothing_found(
    samples: Sequence[Sample], destination: Destination | None, context: object
) -> tuple[tuple[Finding, ...], ...]:
    """Checks that never object."""
    return tuple(() for _ in samples)


def core(**changes: object) -> Core:
    """A core that answers at once."""
    ordinary = Core(
        gather=gather,
        pool=FakePool(),
        check_all=nothing_found,
        plan=plan,
        plan_files=plan_files,
        ways=(FakeWay(),),
        destinations=(destination("desk"), destination("lab", address="")),
        clients=(client(), client("kmail", "KMail")),
        default_client=client(),
        keeper=FakeKeeper(),
        settings=Settings(destination="desk", history_days=0),
        secrets=Secrets(FakeVault()),
        history=History(Path(_FOLDERS.name) / "history"),
    )
    return replace(ordinary, **changes)


def write_messages(folder: Path, count: int) -> list[Path]:
    """That many message files."""
    paths = []
    for number in range(count):
        path = folder / f"message-{number}.eml"
        path.write_bytes(source(f"Message {number}").data)
        paths.append(path)
    return paths


def write_mail_folder(folder: Path, count: int, name: str = "Inbox") -> Path:
    """A mail folder with that many messages, as Thunderbird writes it."""
    path = folder / name
    messages = (source(f"Message {number}").data for number in range(count))
    path.write_bytes(b"".join(b"From \r\n" + message + b"\r\n" for message in messages))
    return path
