"""Is the message small enough for the destination?

This is the least a mail with this one sample can weigh; the finished mail is measured when it is
composed, and what does not fit then is named there.
"""

from __future__ import annotations

from collections.abc import Iterator

from intact.checks.context import Case
from intact.checks.form import form_of
from intact.destinations import Form, Rules
from intact.finding import Action, Finding, FindingCode, Severity
from intact.sample import Sample

_MAIL_AROUND_IT = 2_000
"""Octets of header, text and boundaries of a submission with one sample."""


def find(case: Case) -> Iterator[Finding]:
    """Too large for one mail, or for one sample."""
    rules = case.rules
    if rules is None:
        return
    mail = least_mail(case.sample, rules)
    if rules.mail_bytes is not None and mail > rules.mail_bytes:
        values: dict[str, str | int] = {"size": mail, "limit": rules.mail_bytes}
        actions = (Action.REMOVE, Action.CHOOSE_DESTINATION, Action.SAVE_SAMPLES)
        yield Finding(FindingCode.TOO_LARGE, Severity.BLOCKS, values, actions)
    size = on_the_wire(case.sample)
    if rules.sample_bytes is not None and size > rules.sample_bytes:
        values = {"size": size, "limit": rules.sample_bytes}
        yield Finding(FindingCode.WILL_BE_CUT, Severity.WARNS, values)


def least_mail(sample: Sample, rules: Rules | None = None) -> int:
    """Octets of a mail that carries this sample alone, in the form it will have."""
    if form_of(sample, rules) is not Form.EML_FILE:
        return on_the_wire(sample) + _MAIL_AROUND_IT
    lines = -(-len(sample.data) // 57)  # base64 (RFC 2045 6.8): 57 octets make a line of 76
    return -(-len(sample.data) // 3) * 4 + lines * 2 + _MAIL_AROUND_IT


def on_the_wire(sample: Sample) -> int:
    """Octets of the message with CRLF at the end of every line."""
    return len(sample.data) + sample.facts.lines.lf_only
