"""The message came over the Internet to somebody, and all of it is there."""

from __future__ import annotations

import pytest

from intact.checks.headers import find
from intact.fidelity import Fidelity, Loss, LossCode
from intact.finding import Action, FindingCode, Severity
from intact.sample import BodyState, Format, MessageState


def test_received_mail_with_a_body_is_not_mentioned(make_sample, make_case, make_destination):
    """Ordinary mail gives no finding, with and without a destination."""
    for destination in (None, make_destination()):
        assert not list(find(make_case(make_sample(), destination)))


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (MessageState.DRAFT, FindingCode.NOT_RECEIVED_DRAFT),
        (MessageState.SENT, FindingCode.NOT_RECEIVED_SENT),
        (MessageState.UNKNOWN, FindingCode.NO_RECEIVED_FIELDS),
    ],
)
def test_mail_that_was_not_received_blocks(make_sample, make_case, state, code):
    """Drafts, sent items and messages without Received fields are each named as what they are."""
    sample = make_sample(state=state, received_count=0)
    assert [(f.code, f.severity) for f in find(make_case(sample))] == [(code, Severity.BLOCKS)]


def test_an_outlook_file_without_headers_is_named_as_such(make_sample, make_case):
    """Headers made up from properties are no headers, and the guide shows how to get real ones."""
    sample = make_sample(
        state=MessageState.UNKNOWN,
        format=Format.MSG,
        fidelity=Fidelity.SYNTHESISED,
        source_client="outlook-2016",
    )
    [finding] = find(make_case(sample))
    assert finding.code is FindingCode.NO_INTERNET_HEADERS
    assert finding.actions[0] is Action.SHOW_GUIDE
    assert finding.values == {"client": "outlook-2016"}


def test_the_content_of_a_mail_alone_is_named_as_such(make_sample, make_case):
    """No guide helps: the mail that it came with is where it arrived."""
    lesser = {"format": Format.TNEF, "fidelity": Fidelity.SYNTHESISED}
    [finding] = find(make_case(make_sample(state=MessageState.UNKNOWN, **lesser)))
    assert (finding.code, finding.severity) == (FindingCode.WITHOUT_ITS_MAIL, Severity.BLOCKS)
    assert finding.actions == (Action.REMOVE,)


@pytest.mark.parametrize("state", [MessageState.UNKNOWN, MessageState.DRAFT, MessageState.SENT])
def test_what_is_no_message_is_named_as_what_it_is(make_sample, make_case, make_destination, state):
    """Outlook marks contacts and notes as drafts; of headers and guides nothing is said then."""
    losses = (Loss(LossCode.NOT_A_MESSAGE, {"kind": "contact"}),)
    sample = make_sample(state=state, fidelity=Fidelity.SYNTHESISED, losses=losses)
    [finding] = find(make_case(sample))
    assert (finding.code, finding.severity) == (FindingCode.NOT_A_MESSAGE, Severity.BLOCKS)
    assert (finding.values, finding.actions) == ({"kind": "contact"}, (Action.REMOVE,))
    [finding] = find(make_case(sample, make_destination(received_only=False)))
    assert finding.severity is Severity.WARNS


def test_an_item_that_came_in_a_mail_is_told_to_be_its_content(make_sample, make_case):
    """The mail around it is there to be had, whatever kind of item it holds."""
    sample = make_sample(
        state=MessageState.UNKNOWN,
        format=Format.TNEF,
        fidelity=Fidelity.SYNTHESISED,
        losses=(Loss(LossCode.NOT_A_MESSAGE, {"kind": "contact"}),),
    )
    assert [f.code for f in find(make_case(sample))] == [FindingCode.WITHOUT_ITS_MAIL]


def test_a_draft_from_an_outlook_file_is_one_finding(make_sample, make_case):
    """That it has no headers goes without saying."""
    sample = make_sample(state=MessageState.DRAFT, fidelity=Fidelity.SYNTHESISED)
    assert [f.code for f in find(make_case(sample))] == [FindingCode.NOT_RECEIVED_DRAFT]


def test_a_guide_does_not_make_a_draft_received(make_sample, make_case):
    """For a draft the one way out is to leave it out."""
    [finding] = find(make_case(make_sample(state=MessageState.DRAFT)))
    assert finding.actions == (Action.REMOVE,)


def test_where_a_person_looks_at_it_missing_headers_only_warn(
    make_sample, make_case, make_destination
):
    """A security desk in the house can use a lesser sample."""
    destination = make_destination(received_only=False)
    for lesser in ({"state": MessageState.UNKNOWN}, {"body": BodyState.MISSING}):
        [finding] = find(make_case(make_sample(**lesser), destination))
        assert finding.severity is Severity.WARNS


def test_headers_without_the_body_block(make_sample, make_case):
    """A message of which only the headers were loaded is no sample."""
    [finding] = find(make_case(make_sample(body=BodyState.MISSING, client="k9")))
    assert (finding.code, finding.severity) == (FindingCode.HEADERS_ONLY, Severity.BLOCKS)
    assert finding.values == {"client": "k9"}


def test_an_empty_body_only_warns(make_sample, make_case):
    """Mail with nothing but a subject exists."""
    [finding] = find(make_case(make_sample(body=BodyState.EMPTY)))
    assert (finding.code, finding.severity) == (FindingCode.BODY_EMPTY, Severity.WARNS)
