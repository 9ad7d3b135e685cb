"""What a check may know beside the sample: the destination, the person, the list, the time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from intact.clients.client import Client
from intact.clients.detect import client_of
from intact.destinations import Destination, Rules
from intact.fidelity import LossCode
from intact.finding import Finding, Severity
from intact.sample import Facts, Sample


@dataclass(frozen=True, slots=True)
class Earlier:
    """Samples further up in the list that this one repeats, by the name of their source.

    Attributes:
        same_bytes: the first one with the very same bytes, None where there is none.
        same_message: the first one with the same Message-ID, None where there is none.
    """

    same_bytes: str | None = None
    same_message: str | None = None


@dataclass(frozen=True, slots=True)
class Submitted:
    """An earlier submission of the same bytes.

    Attributes:
        destination: its stable name.
        title: how it is called to people.
    """

    when: datetime
    destination: str
    title: str


@dataclass(frozen=True, slots=True)
class Context:
    """What is the same for all samples of a list, except `earlier`.

    Attributes:
        now: the present moment; must have a zone.
        own_addresses: the person's own mail addresses; empty where they are not set.
        client: the mail client the submission will leave from, None where not known.
        clients: all mail clients there are data of: where a sample came from tells the client,
            while `client` is not known.
        attached_by_hand: the person drags the files into that client instead of letting Intact
            compose the mail.
        earlier: what the list already holds of this sample.
        submitted: by SHA-256 of a sample, the last time it was submitted.
    """

    now: datetime
    own_addresses: tuple[str, ...] = ()
    client: Client | None = None
    clients: tuple[Client, ...] = ()
    attached_by_hand: bool = False
    earlier: Earlier = field(default_factory=Earlier)
    submitted: Mapping[str, Submitted] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuses a time without zone, which could not be compared with a Date field."""
        if self.now.tzinfo is None:
            msg = "Context.now needs a zone"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True)
class Case:
    """One sample put to one destination; None where no destination is chosen yet."""

    sample: Sample
    destination: Destination | None
    context: Context

    @property
    def facts(self) -> Facts:
        """The facts about the sample."""
        return self.sample.facts

    @property
    def rules(self) -> Rules | None:
        """What the destination demands, None where none is chosen."""
        return self.destination.rules if self.destination else None

    @property
    def leaving_client(self) -> Client | None:
        """The mail client this sample will leave from: the known one, else where it came from."""
        return self.context.client or client_of(self.sample, self.context.clients)

    @property
    def other_kind(self) -> str:
        """What it is where Outlook keeps it as something else than a message, else empty."""
        kinds = (loss for loss in self.sample.losses if loss.code is LossCode.NOT_A_MESSAGE)
        return next((str(loss.values.get("kind", "")) for loss in kinds), "")

    @property
    def weight(self) -> Severity:
        """How much it matters here that a message is not the original as it was received."""
        if self.rules and not self.rules.received_only:
            return Severity.WARNS
        return Severity.BLOCKS


Rule = Callable[[Case], Iterator[Finding]]
"""What every module of this room offers: the findings about one subject."""
