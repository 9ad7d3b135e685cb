"""The way of a message, hop by hop, and what servers said of it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.report.path import authentication, hops
from intact.report.redaction import Redaction
from intact.sample import Field

RECEIVED = (
    Field(
        "Received",
        "from mx.secret.example (mx.secret.example [192.0.2.1]) by in.secret.example with ESMTPS"
        " id 4711 for <secret@secret.example>; Fri, 20 Nov 2026 10:16:05 +0100",
    ),
    Field(
        "Received",
        "from [192.0.2.7] by mx.secret.example with esmtpsa; Fri, 20 Nov 2026 09:15:00 +0000",
    ),
)


def texts(rows) -> list[tuple[str, str]]:
    """Name and text of each row."""
    return [(row.name, row.text) for row in rows]


def test_hops_come_in_the_order_of_travel_with_delays():
    """The lowest field is the first hop; clocks are compared across zones."""
    assert texts(hops(RECEIVED, Redaction())) == [
        ("hop 1", "from host-1 by host-2 with ESMTPSA 2026-11-20T09:15:00+00:00"),
        ("hop 2", "from host-2 by host-3 with ESMTPS 2026-11-20T10:16:05+01:00 after 0:01:05"),
    ]


def test_a_full_report_adds_the_field_as_written():
    """For the servers' own administrators."""
    rows = texts(hops(RECEIVED, Redaction(full=True)))
    assert rows[3] == ("as written", RECEIVED[0].value)


def test_a_clock_that_is_wrong_is_not_hidden():
    """The later server says an earlier time."""
    fields = (
        Field("Received", "by b; Fri, 20 Nov 2026 09:00:00 +0000"),
        Field("Received", "by a; Fri, 20 Nov 2026 09:00:30 +0000"),
    )
    assert "after -0:00:30" in texts(hops(fields, Redaction()))[1][1]


@pytest.mark.parametrize("value", ["", ";", "from", "SECRET words; no date", "\0" * 9_999])
def test_a_field_that_says_nothing_still_counts(value):
    """And nothing of it is repeated."""
    assert texts(hops([Field("received", value)], Redaction())) == [("hop 1", "not readable")]


def test_results_are_taken_over_and_not_judged():
    """Method, result and domain; comments and everything unknown stay out."""
    fields = [
        Field(
            "Authentication-Results",
            "mx.secret.example; spf=pass (SECRET) smtp.mailfrom=secret@one.example;"
            " dkim=FAIL header.d=one.example header.s=secret; dmarc=secret; secret=pass",
        ),
        Field("Received-SPF", "softfail (SECRET) client-ip=192.0.2.1"),
        Field("Subject", "spf=pass"),
    ]
    assert texts(authentication(fields, Redaction())) == [
        (
            "authentication-results",
            "spf=pass smtp.mailfrom=host-1 dkim=fail header.d=host-1",
        ),
        ("received-spf", "softfail"),
    ]
    full = texts(authentication(fields, Redaction(full=True)))
    assert full[0][1] == fields[0].value


WORDS = st.text('abcXYZ.@=;()[] "<>0', max_size=60) | st.sampled_from(
    ["from", "by", "with", "ESMTP", "spf=pass", "header.d=", ";", " ", "smtp.mailfrom=", "pass"]
)
KNOWN = re.compile(
    r"from|by|with|E?SMTPS?A?|after|[-+\dT:]+|host-\d+|pass|spf=pass"
    r"|(header\.d|smtp\.mailfrom)=host-\d+|not|readable|no|result|that|is|known"
)


@given(st.lists(st.lists(WORDS).map(" ".join), max_size=4))
def test_only_known_words_are_taken_over(values):
    """Whatever a field holds: nothing else of it stands in the report."""
    names = ("Received", "Authentication-Results", "Received-SPF")
    fields = [Field(name, value) for value in values for name in names]
    rows = [*hops(fields, Redaction()), *authentication(fields, Redaction())]
    assert len(rows) == len(fields)
    assert all(KNOWN.fullmatch(word) for row in rows for word in row.text.split())
