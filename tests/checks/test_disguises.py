"""What a message pretends is told, with what it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.checks import check, disguises, fidelity
from intact.checks.context import Context
from intact.fidelity import Loss, LossCode
from intact.finding import FindingCode, Severity
from intact.sample import (
    Field,
    Mailbox,
    Part,
    Place,
    Recipient,
    Signature,
    SignedState,
)

LOOKALIKE = "p\u0430ypal.com"  # a Cyrillic letter


@pytest.fixture
def findings(make_sample, make_case):
    """The findings about a message with these facts."""

    def check(**changes):
        return list(disguises.find(make_case(make_sample(**changes), None)))

    return check


def test_an_ordinary_message_pretends_nothing(findings):
    """Names beyond ASCII are ordinary, and so is an address as the name of its own mailbox."""
    assert not findings(
        sender=Mailbox("Ada@M\u00fcller.example", "ada@m\u00fcller.example"),
        link_hosts=("m\u00fcller.de", "xn--mller-kva.de"),
        parts=(Part(1, "application/pdf", "invoice 1.2.pdf", 9),),
    )


@pytest.mark.parametrize("domain", [LOOKALIKE, "xn--pypal-4ve.com"])
def test_a_sender_at_a_domain_that_looks_like_another(findings, domain):
    """In whichever form it came, both are told."""
    [finding] = findings(sender=Mailbox("PayPal", f"service@{domain}"))
    assert (finding.code, finding.severity) == (FindingCode.LOOKALIKE_SENDER, Severity.INFORMS)
    assert finding.values["looks_like"] == "paypal.com"
    assert finding.values["travels"] == "xn--pypal-4ve.com"


@pytest.mark.parametrize(
    "named",
    [
        {"fields": (Field("Reply-To", "Help <help@paypal.com>"),)},
        {"fields": (Field("List-Id", "News <news.paypal.com>"),)},
        {"recipients": (Recipient("ada@paypal.com", Place.TO),)},
        {"signatures": (Signature("DKIM-Signature", "paypal.com", SignedState.MATCHES),)},
        {"link_hosts": ("www.paypal.com",)},
        {"sender": Mailbox("paypal.com", "x@paypa1.com")},
    ],
    ids=lambda named: next(iter(named)),
)
def test_a_sender_that_almost_reads_like_what_the_message_names(findings, named):
    """Nothing has to be looked up: what is imitated mostly stands beside it."""
    sender = Mailbox("Service", "x@paypa1.com")
    fields = (Field("From", "paypal.com <x@paypa1.com>"),) if "sender" in named else ()
    [finding] = findings(**{"sender": sender, "fields": fields, **named})
    assert (finding.code, finding.severity) == (FindingCode.ALMOST_SENDER, Severity.INFORMS)
    assert finding.values == {"address": "x@paypa1.com", "looks_like": "paypal.com"}


def test_a_sender_that_almost_reads_like_its_own_name(findings):
    """A brand in the display name, and its imitation in the address."""
    [finding] = findings(sender=Mailbox("PayPal Service", "x@paypa1.com"))
    assert finding.values["looks_like"] == "paypal"


def test_a_sender_that_almost_reads_like_the_person_s_own_domain(make_sample, make_case):
    """The colleague who is none."""
    case = make_case(make_sample(sender=Mailbox("Boss", "boss@exarnple.org")), None)
    own = replace(case, context=replace(case.context, own_addresses=("me@example.org",)))
    [finding] = disguises.find(own)
    assert finding.values["looks_like"] == "example.org"


def test_a_link_that_almost_reads_like_the_sender(findings):
    """The first of them stands for all."""
    [finding] = findings(
        sender=Mailbox("", "x@paypal.com"), link_hosts=("login.paypa1.com", "paypa1.com")
    )
    assert finding.code is FindingCode.ALMOST_LINK
    assert finding.values == {"host": "login.paypa1.com", "looks_like": "paypal.com"}


def test_a_display_name_that_is_another_address(findings):
    """Many programs show the name only."""
    [finding] = findings(sender=Mailbox("service@paypal.com", "x@evil.example"))
    assert finding.code is FindingCode.NAME_IS_ANOTHER_ADDRESS
    assert finding.values == {"name": "service@paypal.com", "address": "x@evil.example"}


@pytest.mark.parametrize("name", ["Ada @ work", "Ada", "a@b", "ada@SENDER.example"])
def test_a_display_name_that_is_none(findings, name):
    """An @ alone makes no address."""
    assert not findings(sender=Mailbox(name, "ada@sender.example"))


def test_a_name_beside_no_address_hides_none(findings):
    """Items of one's own house have names there that are no addresses."""
    assert not findings(sender=Mailbox("ada@example.org", "/O=HOUSE/CN=ADA"))


def test_a_link_to_a_domain_that_looks_like_another(findings):
    """The first of them stands for all."""
    [finding] = findings(link_hosts=("a.example", "xn--pypal-4ve.com", LOOKALIKE))
    assert finding.code is FindingCode.LOOKALIKE_LINK
    assert finding.values["host"] == LOOKALIKE


def test_an_attachment_that_hides_what_it_is(findings):
    """Its real ending is told, and blanks that push it out of sight are counted."""
    name = f"invoice.pdf{' ' * 40}.exe"
    [finding] = findings(parts=(Part(1, "application/pdf", name, 9),))
    assert finding.code is FindingCode.DISGUISED_ATTACHMENT
    assert finding.values["ending"] == ".exe"
    assert "\N{MULTIPLICATION SIGN}40" in finding.values["name"]


def test_a_file_that_outlook_would_fetch(make_sample, make_case):
    """Opening the file there is dangerous (CVE-2023-23397), so the person must see it."""
    loss = Loss(LossCode.REMINDER_FILE, {"path": "\\\\host.example\\share"})
    [finding] = fidelity.find(make_case(make_sample(losses=(loss,)), None))
    assert (finding.code, finding.severity) == (FindingCode.FETCHES_A_FILE, Severity.WARNS)
    assert finding.values == {"path": "\\\\host.example\\share"}


def test_they_are_among_the_checks(make_sample, now):
    """Nothing has to be asked for."""
    sample = make_sample(sender=Mailbox("", f"service@{LOOKALIKE}"))
    codes = {finding.code for finding in check(sample, None, Context(now))}
    assert FindingCode.LOOKALIKE_SENDER in codes
