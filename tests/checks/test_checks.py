"""All checks together: their order, the list as a whole, and the worst."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, timedelta
from weakref import ref

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.checks import check, check_all, check_each, worst
from intact.checks.context import Context
from intact.fidelity import Fidelity, Loss, LossCode
from intact.finding import Finding, FindingCode, Severity, in_order
from intact.sample import (
    BodyState,
    Carrier,
    Contained,
    ForwardSign,
    Mailbox,
    MessageState,
    Place,
    Recipient,
    Sample,
)


@pytest.fixture(scope="session")
def context(now):
    """The person who submits."""
    return Context(now=now, own_addresses=("ada@corp.example",))


@pytest.fixture
def strict(make_destination):
    """A destination that demands everything."""
    return make_destination(mail_bytes=2_000_000, days=5, original_recipient=True, client_form=True)


def test_ordinary_mail_gives_no_finding(make_sample, strict, context, now):
    """What is fine is not mentioned."""
    sample = make_sample(
        received=now - timedelta(days=1), recipients=(Recipient("ada@corp.example", Place.TO),)
    )
    assert check(sample, strict, context) == ()


def test_the_worst_comes_first_and_the_order_of_subjects_next(make_sample, strict, context, now):
    """Blocking, then warning, then informing."""
    sample = make_sample(
        body=BodyState.EMPTY,
        received=now - timedelta(days=30),
        recipients=(Recipient("bob@corp.example", Place.DELIVERED_TO),),
        signs=(ForwardSign.INLINE,),
        sender=Mailbox("Bob", "bob@corp.example"),
        not_fully_read=("parts",),
    )
    assert [finding.code for finding in check(sample, strict, context)] == [
        FindingCode.FORWARDED_INLINE,
        FindingCode.TOO_OLD,
        FindingCode.BODY_EMPTY,
        FindingCode.NOT_ORIGINAL_RECIPIENT,
        FindingCode.NOT_FULLY_READ,
    ]


@pytest.mark.parametrize(
    ("loss", "cause"),
    [
        (LossCode.DAMAGED, FindingCode.DAMAGED),
        (LossCode.ARCHIVE_STUB, FindingCode.PLACEHOLDER),
    ],
)
def test_what_explains_the_rest_comes_first(make_sample, strict, context, loss, cause):
    """A damaged file has no headers and no text because it is damaged: not the other way round."""
    sample = make_sample(
        losses=(Loss(loss),),
        fidelity=Fidelity.SYNTHESISED,
        state=MessageState.UNKNOWN,
        body=BodyState.MISSING,
    )
    codes = [finding.code for finding in check(sample, strict, context)]
    assert codes[:3] == [cause, FindingCode.NO_INTERNET_HEADERS, FindingCode.HEADERS_ONLY]


def test_without_a_destination_only_what_always_holds_is_said(make_sample, context, now):
    """No rule is guessed."""
    sample = make_sample(
        received=now - timedelta(days=900),
        recipients=(Recipient("bob@corp.example", Place.DELIVERED_TO),),
        data=b"x" * 9_000_000,
    )
    assert check(sample, None, context) == ()


def test_a_wrapper_is_only_asked_about_the_wrapping(make_sample, strict, context, now):
    """The rest is asked of the original, once it is out."""
    original = Contained(9, 99, Carrier.PLAIN, "", "Invoice", Mailbox("", ""), True)
    sample = make_sample(
        state=MessageState.SENT,
        contained=(original,),
        signs=(ForwardSign.ATTACHED,),
        received=now - timedelta(days=30),
    )
    [finding] = check(sample, strict, context)
    assert finding.code is FindingCode.CONTAINS_ORIGINAL


def test_a_list_is_checked_in_its_order(make_sample, context):
    """Each sample gets its own findings; a later copy is told from the first."""
    first, draft, copy = (
        make_sample(),
        make_sample(data=b"d", state=MessageState.DRAFT),
        make_sample(),
    )
    codes = [[f.code for f in found] for found in check_all([first, draft, copy], None, context)]
    assert codes == [[], [FindingCode.NOT_RECEIVED_DRAFT], [FindingCode.DUPLICATE]]


@given(data=st.data())
def test_whatever_the_facts_are_there_is_an_ordered_answer(
    data, make_sample, make_destination, context
):
    """Checks never raise, and each code is found at most once."""
    some = data.draw
    address = st.sampled_from(["", "a", "@", "ada@corp.example", "a+b@gmail.com", "é@ü.example"])
    attached = st.builds(
        Contained,
        start=st.integers(0, 20),
        end=st.integers(0, 20),
        carrier=st.sampled_from(Carrier),
        name=st.just(""),
        subject=st.sampled_from(["", "Fwd: a", "[Fwd: [Fwd:", "a", "Re: Fwd: Re:"]),
        sender=st.just(Mailbox("", "")),
        has_transport_headers=st.booleans(),
    )
    sample = make_sample(
        subject=some(st.sampled_from(["", "Fwd: a", "FW: [x] a", "::"])),
        sender=Mailbox("", some(address)),
        state=some(st.sampled_from(MessageState)),
        body=some(st.sampled_from(BodyState)),
        fidelity=some(st.sampled_from(Fidelity)),
        signs=tuple(some(st.sets(st.sampled_from(ForwardSign)))),
        contained=tuple(some(st.lists(attached, max_size=5))),
        recipients=tuple(
            some(st.lists(st.builds(Recipient, address, st.sampled_from(Place)), max_size=4))
        ),
        received=some(st.none() | st.datetimes(timezones=st.just(UTC))),
        losses=tuple(Loss(code) for code in some(st.sets(st.sampled_from(LossCode)))),
        nul=some(st.booleans()),
        data=b"x" * some(st.integers(0, 3_000)),
    )
    destination = make_destination(
        mail_bytes=2_500, sample_bytes=1_000, days=5, original_recipient=True
    )
    found = check(sample, destination, context)
    codes = [finding.code for finding in found]
    assert len(set(codes)) == len(codes)
    assert found == in_order(found)


def test_the_worst_of_findings():
    """None where there are none."""
    severities = (Severity.INFORMS, Severity.BLOCKS, Severity.WARNS)
    found = [Finding(FindingCode.BODY_EMPTY, severity) for severity in severities]
    assert worst(found) is Severity.BLOCKS
    assert worst(found[:1]) is Severity.INFORMS
    assert worst([]) is None


class Mortal(Sample):
    """A sample whose end can be seen."""

    __slots__ = ("__weakref__",)


def test_samples_that_are_past_are_not_kept(make_sample, context):
    """A mail folder of gigabytes is checked one message after the other."""
    parts = {field.name: getattr(make_sample(), field.name) for field in fields(Sample)}
    alive: list[int] = []
    seen: list[ref[Sample]] = []

    def read() -> Iterator[Sample]:
        for _ in range(100):
            sample = Mortal(**parts)
            seen.append(ref(sample))
            alive.append(sum(1 for one in seen if one() is not None))
            yield sample
            del sample

    assert sum(1 for _ in check_each(read(), None, context)) == 100
    assert max(alive) <= 3
