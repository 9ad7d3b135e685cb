"""Is the text still the one that was signed on its way?"""

from __future__ import annotations

import pytest

from intact.checks import signatures
from intact.fidelity import Fidelity, Loss, LossCode
from intact.finding import FindingCode, Severity
from intact.sample import Signature, SignedState


def signature(domain: str, state: SignedState) -> Signature:
    """A signature by that domain."""
    return Signature("DKIM-Signature", domain, state)


@pytest.fixture
def findings(make_sample, make_case):
    """The findings about a message with these signatures."""

    def check(*signed, **changes):
        return list(signatures.find(make_case(make_sample(signatures=signed, **changes), None)))

    return check


def test_what_fits_is_no_finding(findings):
    """It is told among the things that are fine."""
    assert not findings(signature("example.org", SignedState.MATCHES))
    assert not findings(signature("example.org", SignedState.MATCHES_IN_PART))
    assert not findings()


def test_what_does_not_fit_only_informs(findings):
    """A gateway or a list may have changed it for good reasons; who signed is named once."""
    broken = signature("example.org", SignedState.DIFFERS)
    [finding] = findings(broken, broken, signature("list.example", SignedState.MATCHES))
    assert finding.code is FindingCode.CHANGED_SINCE_SIGNED
    assert finding.severity is Severity.INFORMS
    assert finding.values == {"domains": "example.org", "host": ""}


def test_rewritten_links_are_named_as_the_reason(findings):
    """They alone break a signature."""
    hosts = ("example.org", "clicktime.symantec.com")
    [finding] = findings(signature("example.org", SignedState.DIFFERS), link_hosts=hosts)
    assert finding.values["host"] == "clicktime.symantec.com"


@pytest.mark.parametrize("rung", [rung for rung in Fidelity if rung is not Fidelity.EXACT])
def test_a_converted_message_is_not_accused(findings, rung):
    """Its text was rebuilt; that it does not fit says nothing about what arrived."""
    assert not findings(signature("example.org", SignedState.DIFFERS), fidelity=rung)


def test_a_mail_folder_may_have_changed_it(findings):
    """Then nobody knows whether it was changed before."""
    quoted = (Loss(LossCode.MBOX_MAY_BE_QUOTED, {"count": 1}),)
    assert not findings(signature("example.org", SignedState.DIFFERS), losses=quoted)
