"""Everything that Intact does with a file, in this process: any error but a typed one shows.

A reading child would turn a mistake of a reader into a refusal; here it comes through as it is. The
answer goes over the protocol and through the parent's checks, since an honest answer that these
refuse is a mistake as well.
"""

from __future__ import annotations

import io
import os
import zlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cache

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec

from intact import checks, conversion, destinations, source_text
from intact.bundles import opening
from intact.checks.context import Context
from intact.cli import report
from intact.destinations import Channel, Destination
from intact.errors import NotComposable, Unreadable
from intact.formats import contained
from intact.formats.heads import head
from intact.gui.wording import conversion as conversion_words
from intact.gui.wording import delivery as delivery_words
from intact.gui.wording import errors as error_words
from intact.gui.wording import fidelity as fidelity_words
from intact.gui.wording import findings as finding_words
from intact.judgement import Judgement
from intact.reading import child, protocol, questions
from intact.reading.answer import Unpacked
from intact.sample import Sample
from intact.source import Origin, Source
from intact.submission.plan import meter, plan, plan_files
from intact.submission.submission import Request

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
_COLUMNS = 80
_DEPTH = 3  # attached messages are taken out so deep
_EACH = 4  # and so many of each message
_RECIPIENT = "reports@filter.example"

Outcome = Sample | Unreadable


class Unpacking:
    """Unpacks in this process, over the protocol."""

    def unpack(self, archive: bytes, cancelled: object = None) -> Unpacked:
        """What is in an archive."""
        return _answered(questions.members(1, archive))


def outcomes(data: bytes, *, thoroughly: bool = False) -> list[Outcome]:
    """What becomes of a file and of all that is in it, every sentence of it said.

    Each is put to no destination and to one that its bytes choose; `thoroughly` to all of them.
    """
    head(data)
    found: list[Outcome] = []
    for source in opening.every([Source(data, "Sample.eml", Origin.FILE)], Unpacking()):
        found += _read(source, 0) if isinstance(source, Source) else [source.error]
    samples = [one for one in found if isinstance(one, Sample)]
    for one in found:
        if isinstance(one, Unreadable):
            error_words.unreadable(one)
            report.unreadable_lines("Sample.eml", one, _COLUMNS)
            msgspec.json.encode(report.unreadable_record("Sample.eml", one))
    every = _destinations()
    chosen = every if thoroughly else every[zlib.crc32(data) % len(every) :][:1]
    for destination in (None, *chosen):
        _tell(samples, destination)
    return found


def _read(source: Source, depth: int) -> Iterator[Outcome]:
    """A message and those attached to it."""
    try:
        sample = _answered(questions.sample(1, source))
    except Unreadable as error:
        yield error
        return
    yield sample
    if depth < _DEPTH:
        for index in range(len(sample.facts.contained))[:_EACH]:
            yield from _read(contained.take_out(sample, index), depth + 1)


def _answered(question: questions.Question[questions.Result]) -> questions.Result:
    """The answer of an honest child, as the parent hears it."""
    asked = question.frame
    try:
        if asked.kind is protocol.Kind.UNPACK:
            frame = child.serving.members(asked)
        else:
            frame = child._sample(asked)
    except Unreadable as error:
        frame = child._refusal(asked, error)
    stream = io.BytesIO()
    protocol.write(stream, frame)
    stream.seek(0)
    heard = protocol.read(stream, question.most_of_blob)
    assert heard is not None
    return question.heard(heard)


def _tell(samples: Sequence[Sample], destination: Destination | None) -> None:
    """Checks samples, says all there is to say of them, and composes the mails."""
    context = Context(NOW, ("ann@example.org",))
    for sample, findings in checks.check_each(samples, destination, context):
        for finding in findings:
            finding_words.words(finding)
            finding_words.severity_word(finding.severity)
            finding_words.left_out(sample.source_name, finding)
        finding_words.fine(sample)
        fidelity_words.of_sample(sample)
        delivery_words.carried_as_file(sample)
        for statement in conversion.account(sample):
            conversion_words.words(statement)
        conversion_words.boundary(source_text.of(sample).lines)
        report.sample_lines(sample, findings, _COLUMNS)
        record = report.sample_record(sample, findings, destination)
        msgspec.json.encode(msgspec.to_builtins(record, str_keys=True), enc_hook=str)
    if samples and destination is not None:
        _compose(samples, destination)


def _compose(samples: Sequence[Sample], destination: Destination) -> None:
    """The mails for a destination; they hold every sample they say they hold."""
    request = Request(destination, Judgement.PHISHING, address=_RECIPIENT, comment="See this.")
    try:
        if destination.channel is not Channel.MAIL:
            plan_files(samples, request)
            return
        meter(samples, request)
        mails = plan(samples, request)
    except NotComposable as error:
        delivery_words.not_composable(error)
        return
    carried = sum(len(mail.attached) for mail in mails.mails)
    assert carried + len(mails.left_out) == len(samples)
    for mail in mails.mails:
        section = mail.data.partition(b"\r\n\r\n")[0]
        assert section.isascii()
        assert b"\n" not in section.replace(b"\r\n", b"")


@cache
def _destinations() -> tuple[Destination, ...]:
    return destinations.load_all().destinations
