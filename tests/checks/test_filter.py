"""The message passed the destination's own filter."""

from __future__ import annotations

import pytest

from intact.checks.filter import find
from intact.destinations import Filter
from intact.finding import FindingCode, Severity
from intact.sample import MessageState


@pytest.fixture
def findings(make_sample, make_case, make_destination):
    """The findings where the filter leaves these traces."""

    def check(fields=(), hosts=(), **facts):
        passed = Filter("Sieve", fields=fields, link_hosts=hosts)
        return list(find(make_case(make_sample(**facts), make_destination(filter=passed))))

    return check


def test_no_trace_only_informs(findings):
    """Traces may have been taken off on the way."""
    [finding] = findings(("x-sieve-*",), (".sieve.example",))
    assert (finding.code, finding.severity) == (
        FindingCode.NEVER_PASSED_FILTER,
        Severity.INFORMS,
    )
    assert finding.values == {"filter": "Sieve"}


@pytest.mark.parametrize("fields", [("x-sieve-*",), ("x-sieve-verdict",), ("x-other", "x-sieve-*")])
def test_a_header_field_is_a_trace(findings, fields):
    """By its whole name, or by its beginning."""
    assert not findings(fields, field_names=("received", "x-sieve-verdict"))


@pytest.mark.parametrize("name", ["my-x-sieve-verdict", "x-sieve-verdict-2"])
def test_a_similar_field_is_not(findings, name):
    """A whole name means that name."""
    assert findings(("x-sieve-verdict",), field_names=(name,))


@pytest.mark.parametrize("hosts", [("links.sieve.example",), (".sieve.example",)])
def test_a_rewritten_link_is_a_trace(findings, hosts):
    """By its host, or by the domain above it."""
    assert not findings((), hosts, link_hosts=("links.sieve.example",))


@pytest.mark.parametrize(
    ("host", "alike"),
    [
        (".sieve.example", "links.sieve.example.evil.test"),
        (".sieve.example", "evilsieve.example"),
        ("links.sieve.example", "evil-links.sieve.example"),
    ],
)
def test_a_look_alike_host_is_not(findings, host, alike):
    """The name must stand at the end; one that begins without a dot is whole."""
    assert findings((), (host,), link_hosts=(alike,))


def test_nothing_is_said_where_it_cannot_be_told(
    findings, make_sample, make_case, make_destination
):
    """No traces known, not all read, never received, or no filter at all."""
    assert not findings()
    assert not findings(("x-sieve-*",), not_fully_read=("parts",))
    assert not findings(("x-sieve-*",), state=MessageState.DRAFT)
    assert not list(find(make_case(make_sample(), make_destination())))
    assert not list(find(make_case(make_sample())))
