"""The way of a message through servers, and what they said about its sender; nothing is judged.

Only known words of these fields are taken over (RFC 5321 4.4, RFC 8601 2.7, RFC 7208 9.1): a server
may write anything there, and so may a sender below the first trustworthy server.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Final

from intact.mime import dates
from intact.report.redaction import Kind, Redaction
from intact.report.rows import Group, Row
from intact.sample import Field

_LONGEST: Final = 4_000  # characters; a field of a long chain of filters has about 1,000
_HOPS: Final = 100  # mail servers stop loops long before
_PROTOCOLS: Final = frozenset(
    [
        "HTTP",
        "HTTPREST",
        "HTTPS",
        "LMTP",
        "LMTPA",
        "LMTPS",
        "LMTPSA",
        "LOCAL",
        "MAPI",
        "SMTP",
        "ESMTP",
        "ESMTPA",
        "ESMTPS",
        "ESMTPSA",
        "UTF8SMTP",
        "UTF8SMTPA",
        "UTF8SMTPS",
        "UTF8SMTPSA",
    ]
)
_FIELDS: Final = frozenset(("authentication-results", "arc-authentication-results", "received-spf"))
_METHODS: Final = frozenset(
    [
        "arc",
        "auth",
        "bimi",
        "compauth",
        "dane",
        "dkim",
        "dkim-adsp",
        "dkim-atps",
        "dmarc",
        "domainkeys",
        "iprev",
        "rrvs",
        "sender-id",
        "smime",
        "spf",
        "vbr",
    ]
)
_RESULTS: Final = frozenset(
    [
        "bestguesspass",
        "discard",
        "fail",
        "hardfail",
        "neutral",
        "none",
        "nxdomain",
        "pass",
        "permerror",
        "policy",
        "softfail",
        "skipped",
        "temperror",
        "unknown",
    ]
)
_PROPERTIES: Final = frozenset(
    ["header.d", "header.from", "header.i", "smtp.helo", "smtp.mailfrom", "policy.iprev"]
)


def hops(fields: Sequence[Field], redaction: Redaction) -> Iterator[Row]:
    """One row for each Received field, in the order in which the message travelled."""
    received = [one.value[:_LONGEST] for one in fields if one.name.lower() == "received"][:_HOPS]
    before: datetime | None = None
    for number, value in enumerate(reversed(received), 1):
        moment = dates.parse(value.rpartition(";")[2])
        told = [*_servers(value.partition(";")[0], redaction)]
        if moment:
            told.append(moment.isoformat())
            told += [f"after {_seconds(before, moment)}"] if before else []
        yield Row(Group.PATH, f"hop {number}", " ".join(told) or "not readable")
        if redaction.full:
            yield Row(Group.PATH, "as written", redaction.text(Kind.TEXT, value))
        before = moment or before


def authentication(fields: Sequence[Field], redaction: Redaction) -> Iterator[Row]:
    """One row for each field that holds results of checks, topmost first."""
    for one in fields:
        name = one.name.lower()
        if name not in _FIELDS:
            continue
        value = one.value[:_LONGEST]
        told = redaction.text(Kind.TEXT, value) if redaction.full else _results(value, redaction)
        yield Row(Group.AUTHENTICATION, name, told or "no result that is known")


def _servers(clauses: str, redaction: Redaction) -> Iterator[str]:
    """Who gave it to whom, and how."""
    seen: set[str] = set()
    for word, following in pairwise(clauses.split()):
        clause = word.lower()
        if clause not in {"from", "by", "with"} or clause in seen:
            continue
        seen.add(clause)
        if clause != "with":
            yield f"{clause} {redaction.text(Kind.HOST, following.strip('()[];,'))}"
        elif following.upper() in _PROTOCOLS:
            yield f"with {following.upper()}"


def _results(value: str, redaction: Redaction) -> str:
    """The results in their order, with the domains they are about."""
    told: list[str] = []
    words = value.replace(";", " ").replace("(", " ").replace(")", " ").split()
    if words and words[0].lower() in _RESULTS:  # Received-SPF begins with it
        told.append(words[0].lower())
    for word in words:
        key, equals, what = word.partition("=")
        key, what = key.lower(), what.strip('",')
        if equals and key in _METHODS and what.lower() in _RESULTS:
            told.append(f"{key}={what.lower()}")
        elif equals and key in _PROPERTIES and what:
            told.append(f"{key}={redaction.text(Kind.HOST, what.rpartition('@')[2])}")
    return " ".join(told)


def _seconds(before: datetime, moment: datetime) -> str:
    """How long it took; clocks of servers differ, so it may be less than nothing."""
    seconds = round((moment - before).total_seconds())
    sign, seconds = ("-" if seconds < 0 else ""), abs(seconds)
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{hours}:{minutes:02}:{rest:02}"
