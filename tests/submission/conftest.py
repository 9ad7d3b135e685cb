"""Samples and requests made in code, for the tests of composing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from intact.destinations import Certainty, Channel, Destination, Form, Reply, Rules
from intact.fidelity import Fidelity, Loss
from intact.judgement import Judgement
from intact.mime import lines
from intact.resources import Text
from intact.sample import BodyState, Facts, Format, Mailbox, MessageState, Sample
from intact.source import Origin, Source
from intact.submission.submission import Request


@pytest.fixture(scope="session")
def make_sample() -> Callable[..., Sample]:
    """Makes a sample of bytes, with true facts about its lines and none about the rest."""
    return sample_of


@pytest.fixture(scope="session")
def make_request() -> Callable[..., Request]:
    """Makes a request to a destination with the given rules."""
    return request_to


def sample_of(
    data: bytes,
    name: str = "message.eml",
    fidelity: Fidelity = Fidelity.EXACT,
    losses: tuple[Loss, ...] = (),
    source: bytes | None = None,
) -> Sample:
    """A sample made of `source`, or of its own bytes."""
    handed_over = Source(data if source is None else source, name, Origin.FILE)
    return Sample.of(
        handed_over,
        data=data,
        format=Format.EML if source is None else Format.MSG,
        fidelity=fidelity,
        losses=losses,
        facts=facts_about(data),
    )


def facts_about(data: bytes) -> Facts:
    """True about the lines, empty about everything else."""
    return Facts(
        subject="",
        sender=Mailbox("", ""),
        sent=None,
        received=None,
        received_count=0,
        message_id="",
        state=MessageState.UNKNOWN,
        body=BodyState.PRESENT,
        recipients=(),
        fields=(),
        fields_complete=True,
        field_names=(),
        parts=(),
        contained=(),
        link_hosts=(),
        signs=(),
        client="",
        preview="",
        preview_complete=True,
        lines=lines.survey(data),
    )


def request_to(
    address: str = "desk@example.org",
    *,
    channel: Channel = Channel.MAIL,
    judgement: Judgement = Judgement.FALSE_POSITIVE,
    comment: str = "",
    sender: str = "",
    **rules: Any,
) -> Request:
    """A request to a destination that has no address of its own."""
    destination = Destination(
        name="desk",
        title=Text(en="A desk"),
        organisation="Example",
        judgements=tuple(Judgement),
        channel=channel,
        rules=Rules(**{"forms": (Form.MESSAGE_RFC822, Form.EML_FILE), **rules}),
        reply=Reply.NONE,
        sources=(),
        certainty=Certainty.VERIFIED,
    )
    return Request(destination, judgement, address, sender, comment)
