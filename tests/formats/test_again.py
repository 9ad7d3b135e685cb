"""What was handed over can be read once more, in another way."""

from __future__ import annotations

from pathlib import Path

import pytest

from intact import formats
from intact.errors import Unreadable
from intact.fidelity import Loss, LossCode
from intact.formats import again
from intact.sample import Sample
from intact.source import Origin, Source

MAIL = b"Received: a\nFrom: a@b.c\nSubject: s\n"
LINES = b"X-Mozilla-Status: 0001\nX-Mozilla-Keys:        \n"
LAST = b"X-Evolution-Source: 12\n\tfolded\n"
POSTMARK = b"From x@y.z Sat Nov 21 09:14:00 2026\n"


def read(data: bytes, **options: bool) -> Sample:
    """The sample made of a file with these bytes."""
    return formats.read(Source(data, "a.eml", Origin.DROP, client="thunderbird", **options))


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", POSTMARK])
@pytest.mark.parametrize("last", [b"", LAST])
def test_lines_are_put_back_and_taken_off_again(before, last):
    """Only the lines of the client: what no message has in front stays off."""
    stored = before + LINES + MAIL + last + b"\nbody\n"
    off = read(stored)
    assert off.data == MAIL + b"\nbody\n"
    source = again.source_of(off, keep_client_lines=True)
    assert source.data == stored
    assert (source.name, source.origin, source.client) == ("a.eml", Origin.DROP, "thunderbird")
    kept = formats.read(source)
    assert kept.data == LINES + MAIL + last + b"\nbody\n"
    assert LossCode.CLIENT_LINES_KEPT in {loss.code for loss in kept.losses}
    assert kept.source_sha256 == off.source_sha256
    assert formats.read(again.source_of(kept, keep_client_lines=False)) == off


def test_what_the_source_had_lost_stays_with_it():
    """Once, and before what reading finds."""
    lost = Loss(LossCode.MBOX_MAY_BE_QUOTED, {"count": 2})
    off = formats.read(Source(LINES + MAIL, "a", Origin.CONTAINED, losses=(lost,)))
    kept = formats.read(again.source_of(off, keep_client_lines=True))
    codes = [loss.code for loss in kept.losses]
    assert codes == [LossCode.MBOX_MAY_BE_QUOTED, LossCode.CLIENT_LINES_KEPT]


def test_nothing_is_said_of_lines_where_there_are_none():
    """Asking for them to be kept changes nothing."""
    assert read(MAIL, keep_client_lines=True) == read(MAIL)


def test_a_file_that_holds_nothing_else_needs_nothing_put_back():
    """It is the sample."""
    sample = read(MAIL)
    assert (sample.taken_off, sample.holds_what_was_handed_over) == ((), True)


def test_real_files_can_be_had_again_from_their_samples(corpus: Path):
    """Octet for octet, whatever was taken off."""
    for path in sorted((corpus / "eml").glob("*.eml")):
        data = path.read_bytes()
        try:
            sample = read(data)
        except Unreadable:
            continue
        assert sample.holds_what_was_handed_over
        assert again.source_of(sample, keep_client_lines=True).data == data
