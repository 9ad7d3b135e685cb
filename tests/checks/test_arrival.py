"""The desk is told whether the original arrived, and which way went wrong."""

from __future__ import annotations

import base64

import pytest

from intact import formats
from intact.checks.arrival import HAS_IT, Outcome, judge
from intact.source import Origin, Source

HEAD = "Received: by mx.example.org; Mon, 23 Nov 2026 09:00:00 +0000\n"
ORIGINAL = (
    HEAD + "From: Shop <news@shop.example>\nTo: sam@example.org\nSubject: Your table\n"
    "Date: Mon, 23 Nov 2026 08:59:00 +0000\nMessage-ID: <1@shop.example>\n\nDear Sam, buy now.\n"
)
INLINE = """FYI

-------- Forwarded Message --------
Subject: Your table
Date: Mon, 23 Nov 2026 08:59:00 +0000
From: Shop <news@shop.example>
To: sam@example.org

Dear Sam, buy now.
"""


def mail(body, content="text/plain", more="", subject="Fwd: Your table"):
    """What arrived at the desk."""
    text = (
        HEAD + f"From: Sam <sam@example.org>\nTo: desk@example.org\nSubject: {subject}\n"
        f"Date: Mon, 23 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\n{more}"
        f"Content-Type: {content}\n\n{body}"
    )
    source = Source(text.replace("\n", "\r\n").encode(), "report.eml", Origin.FILE)
    return formats.read(source)


def attached(part, kind="message/rfc822", name="Your table.eml", encoding=""):
    """A forward with one attachment."""
    fields = f'Content-Type: {kind}; name="{name}"\nContent-Disposition: attachment\n'
    if encoding:
        fields += f"Content-Transfer-Encoding: {encoding}\n"
    body = f"--x\nContent-Type: text/plain\n\nplease look\n--x\n{fields}\n{part}\n--x--\n"
    return mail(body, 'multipart/mixed; boundary="x"')


def coded(text):
    """Base64 in one line."""
    return base64.b64encode(text.replace("\n", "\r\n").encode()).decode()


def test_an_original_attached_as_a_message_is_intact():
    """It can be taken out byte for byte."""
    sample = attached(ORIGINAL)
    arrival = judge(sample)
    assert (arrival.outcome, arrival.originals, arrival.twice) == (Outcome.INTACT, (0,), False)


def test_an_original_attached_as_a_file_is_there():
    """Its bytes are, though its maker may not look into it."""
    arrival = judge(attached(coded(ORIGINAL), "application/octet-stream", encoding="base64"))
    assert (arrival.outcome, arrival.originals) == (Outcome.AS_FILE, (0,))


def test_a_forward_of_a_forward_is_said_to_be_one():
    """The innermost message that was received is the original."""
    inner = (
        f"{HEAD}From: a@b.c\nSubject: Fwd: Your table\nContent-Type: message/rfc822\n\n{ORIGINAL}"
    )
    arrival = judge(attached(inner))
    assert (arrival.outcome, arrival.twice) == (Outcome.INTACT, True)


@pytest.mark.parametrize(
    ("made", "outcome"),
    [
        (lambda: attached(ORIGINAL.replace(HEAD, "")), Outcome.HEADERS_STRIPPED),
        (lambda: attached(ORIGINAL.partition("\n\n")[0] + "\n\n\n"), Outcome.ONLY_HEADERS),
        (lambda: attached(""), Outcome.EMPTY),
        (lambda: mail(INLINE), Outcome.PASTED),
        (lambda: mail("see below\n"), Outcome.NOTHING),
        (lambda: mail("Hi\n", subject="Hi"), Outcome.NO_FORWARD),
        (
            lambda: mail("Hi\n", subject="Hi", more="Resent-From: sam@example.org\n"),
            Outcome.REDIRECTED,
        ),
    ],
)
def test_each_way_that_goes_wrong_has_its_name(made, outcome):
    """And nothing can be taken out that is whole."""
    arrival = judge(made())
    assert arrival.outcome is outcome
    assert outcome not in HAS_IT


def several(*originals):
    """A forward with these messages attached."""
    part = "--x\nContent-Type: message/rfc822\n\n"
    body = "".join(f"{part}{one}\n" for one in originals)
    return mail(f"{body}--x--\n", 'multipart/mixed; boundary="x"')


@pytest.mark.parametrize("whole_first", [True, False])
def test_the_worst_of_several_counts(whole_first):
    """Of one of two originals the text was never loaded: the desk must ask for it again."""
    pair = (ORIGINAL, ORIGINAL.partition("\n\n")[0] + "\n\n\n")
    arrival = judge(several(*(pair if whole_first else reversed(pair))))
    assert (arrival.outcome, arrival.originals) == (Outcome.ONLY_HEADERS, (0, 1))


def test_what_was_never_received_does_not_count_beside_what_was():
    """It is no original."""
    arrival = judge(several(ORIGINAL, ORIGINAL.replace(HEAD, "")))
    assert (arrival.outcome, arrival.originals) == (Outcome.INTACT, (0,))


def test_what_a_mailing_list_resends_is_no_detour():
    """Some list software marks every message it sends on as resent."""
    more = "Resent-From: list@example.org\nList-Id: <list.example.org>\n"
    assert judge(mail("Hi\n", subject="Hi", more=more)).outcome is Outcome.NO_FORWARD
