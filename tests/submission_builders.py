"""Fixtures of composing and delivering: samples with true facts, and requests to a desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, fields
from hashlib import sha256
from typing import Any

import pytest

from intact.destinations import Certainty, Channel, Destination, Form, Reply, Rules
from intact.judgement import Judgement
from intact.mime import lines
from intact.resources import Text
from intact.sample import Sample
from intact.submission.submission import Request


@pytest.fixture(scope="session")
def make_sample(make_sample: Callable[..., Sample]) -> Callable[..., Sample]:
    """Makes a sample of some bytes, with true facts about its lines; `source` is the file's."""

    def of(data: bytes, source: bytes | None = None, **changes: Any) -> Sample:
        if source is not None:
            changes["source_sha256"] = sha256(source).hexdigest()
        return make_sample(data=data, **asdict(lines.survey(data)), **changes)

    return of


@pytest.fixture(scope="session")
def make_request() -> Callable[..., Request]:
    """Makes a request to a desk; keywords set the request, its channel, or rules."""

    def of(channel: Channel = Channel.MAIL, **changes: Any) -> Request:
        asked = {one.name for one in fields(Request)} & changes.keys()
        request = {name: changes.pop(name) for name in asked}
        rules = {"forms": (Form.MESSAGE_RFC822, Form.EML_FILE), **changes}
        destination = Destination(
            name="desk",
            title=Text(en="A desk"),
            organisation="Example",
            judgements=tuple(Judgement),
            channel=channel,
            rules=Rules(**rules),
            reply=Reply.NONE,
            sources=(),
            certainty=Certainty.VERIFIED,
        )
        defaults = {"judgement": Judgement.FALSE_POSITIVE, "address": "desk@example.org"}
        return Request(destination, **{**defaults, **request})

    return of
