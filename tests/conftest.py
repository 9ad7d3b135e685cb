"""Fixtures for all tests."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import settings

from intact.fidelity import Fidelity
from intact.sample import BodyState, Facts, Format, Lines, Mailbox, MessageState, Sample
from intact.source import Origin

# no test depends on how fast a machine is; all else stays as it is here or on a build server
settings.register_profile("untimed", settings.default, deadline=None)
settings.register_profile("same", settings.default, deadline=None, derandomize=True)
# whoever works on the code looks at new examples each time; CI says what the change did, not luck
settings.load_profile("same" if os.environ.get("CI") else "untimed")

TOGETHER = ("tests/frozen/", "tests/windows/")
"""Folders whose tests share something costly, the frozen program and the room under Wine."""

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """With `-n`, tests of a file run on one processor, as do those of a folder of TOGETHER."""
    from xdist.scheduler import LoadFileScheduling  # noqa: PLC0415 - where it is asked for, it is there

    class ByFileAndFolder(LoadFileScheduling):
        def _split_scope(self, nodeid: str) -> str:
            shared = (folder for folder in TOGETHER if nodeid.startswith(folder))
            return next(shared, super()._split_scope(nodeid))

    return ByFileAndFolder(config, log)


def pytest_make_parametrize_id(config, val, argname):
    """Octets are counted, not written out: some hold the time, and `-n` wants the same names."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The shared corpus of real messages; tests that ask for it skip where it is absent."""
    if not (CORPUS / "index.json").is_file():
        pytest.skip("the shared corpus is not beside this checkout")
    return CORPUS


@pytest.fixture(scope="session")
def make_sample() -> Callable[..., Sample]:
    """Makes a sample that was received, exact and short; keywords change fields of it or its facts.

    `make_sample(format=Format.MSG, subject="Hello", longest=1200)`
    """
    return _sample


def _sample(**changes: object) -> Sample:
    data = changes.pop("data", b"Received: x\r\nSubject: Hi\r\n\r\nBody\r\n")
    unusual = dict.fromkeys(("eight_bit", "eight_bit_header", "nul", "bare_cr"), False)
    lines = {"longest": 78, "lf_only": 0, "crlf": 4} | unusual
    facts = dict.fromkeys((field.name for field in fields(Facts)), ()) | {
        "subject": "Hi",
        "sender": Mailbox("Ada", "ada@sender.example"),
        "sent": None,
        "received": None,
        "received_count": 1,
        "message_id": "",
        "state": MessageState.RECEIVED,
        "body": BodyState.PRESENT,
        "fields_complete": True,
        "client": "",
        "preview": "Body",
        "preview_complete": True,
        "lines": Lines(**{name: changes.pop(name, value) for name, value in lines.items()}),
    }
    digest = hashlib.sha256(data).hexdigest()
    sample = {
        "data": data,
        "sha256": digest,
        "source_sha256": digest,
        "source_name": "message.eml",
        "source_size": len(data),
        "source_client": "",
        "origin": Origin.DROP,
        "format": Format.EML,
        "fidelity": Fidelity.EXACT,
        "losses": (),
    }
    facts |= {name: changes.pop(name) for name in facts if name in changes}
    return Sample(**sample | changes, facts=Facts(**facts))


@pytest.fixture
def sink() -> Iterator[Callable[..., object]]:
    """Makes mail servers on loopback (`mail_sink.Sink`), and ends them."""
    from mail_sink import Sink  # noqa: PLC0415 - skips where aiosmtpd is absent

    made: list[Sink] = []

    def make(*, login: bool = False, **options: object) -> Sink:
        made.append(Sink(**options))
        made[-1].start(login=login)
        return made[-1]

    yield make
    for one in made:
        one.stop()
