"""One registry reads every format."""

from __future__ import annotations

import pytest

from intact import formats
from intact.errors import Unreadable, UnreadableReason
from intact.fidelity import Fidelity, Loss, LossCode
from intact.sample import Format
from intact.source import Origin, Source

MAIL = b"Received: a\r\nFrom: a@b.c\r\n\r\nbody\r\n"


def test_the_name_of_a_file_does_not_matter():
    """A mail called like a document is a mail."""
    sample = formats.read(Source(MAIL, "invoice.pdf", Origin.DROP))
    assert (sample.format, sample.data, sample.origin) == (Format.EML, MAIL, Origin.DROP)


def test_a_document_called_like_a_mail_is_refused():
    """With the reason."""
    with pytest.raises(Unreadable) as caught:
        formats.read(Source(b"%PDF-1.7", "mail.eml", Origin.FILE))
    assert caught.value.values == {"kind": "PDF"}


def test_a_source_beyond_the_hard_limit_is_refused(monkeypatch):
    """Before anything looks at it."""
    monkeypatch.setattr("intact.formats.SOURCE_BYTES_HARD", 10)
    with pytest.raises(Unreadable) as caught:
        formats.read(Source(MAIL, "a.eml", Origin.FILE))
    assert caught.value.reason is UnreadableReason.TOO_LARGE
    assert caught.value.values == {"size": len(MAIL), "limit": 10}


def test_a_message_out_of_another_is_no_better_than_that():
    """Ceiling and losses of the source are taken over."""
    loss = Loss(LossCode.BODY_REBUILT)
    source = Source(MAIL, "a", Origin.CONTAINED, ceiling=Fidelity.HEADERS_KEPT, losses=(loss,))
    sample = formats.read(source)
    assert (sample.fidelity, sample.losses) == (Fidelity.HEADERS_KEPT, (loss,))
