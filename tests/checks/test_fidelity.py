"""How far the sample is from what arrived."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intact.checks.fidelity import find, parts_missing
from intact.fidelity import Fidelity, Loss, LossCode
from intact.finding import Action, FindingCode, Severity
from intact.sample import BodyState, MessageState


@pytest.fixture
def findings(make_sample, make_case):
    """The findings on a sample that was changed so, as code and severity."""

    def check(*losses, destination=None, **changes):
        sample = make_sample(losses=losses, **changes)
        return [(f.code, f.severity) for f in find(make_case(sample, destination))]

    return check


def test_exact_bytes_are_not_mentioned(findings):
    """There is nothing to say."""
    assert not findings()


@pytest.mark.parametrize(
    "rung",
    [Fidelity.PROVEN, Fidelity.SKELETON, Fidelity.HEADERS_EXACT, Fidelity.HEADERS_KEPT],
)
def test_a_converted_message_informs_of_its_rung(make_sample, make_case, rung):
    """The person may know how good it is."""
    [finding] = find(make_case(make_sample(fidelity=rung)))
    assert (finding.code, finding.severity) == (FindingCode.CONVERTED, Severity.INFORMS)
    assert finding.values == {"fidelity": rung.value}


def test_made_up_headers_are_left_to_the_check_of_headers(findings):
    """Nothing is said twice."""
    assert not findings(fidelity=Fidelity.SYNTHESISED, state=MessageState.UNKNOWN)


def test_made_up_headers_that_look_received_block(findings, make_destination):
    """Taken out of a converted message, say; they warn where a person looks at it."""
    code, lenient = FindingCode.SYNTHESISED, make_destination(received_only=False)
    assert findings(fidelity=Fidelity.SYNTHESISED) == [(code, Severity.BLOCKS)]
    assert findings(fidelity=Fidelity.SYNTHESISED, destination=lenient) == [(code, Severity.WARNS)]


@pytest.mark.parametrize(
    "code", [LossCode.DAMAGED, LossCode.NOT_FULLY_READ, LossCode.HEADERS_TRUNCATED]
)
def test_a_damaged_file_warns_once(findings, code):
    """However many things are wrong with it."""
    assert findings(Loss(code), Loss(LossCode.DAMAGED)) == [(FindingCode.DAMAGED, Severity.WARNS)]


@pytest.mark.parametrize("code", [LossCode.ARCHIVE_STUB, LossCode.NOT_DOWNLOADED])
def test_a_placeholder_is_no_sample(make_sample, make_case, code):
    """What a filter should see lies somewhere else."""
    case = make_case(make_sample(losses=(Loss(code),)))
    [finding] = find(case)
    assert (finding.code, finding.severity) == (FindingCode.PLACEHOLDER, case.weight)


def test_missing_parts_are_counted(make_sample, make_case):
    """Attachments that could not be read, parts taken away, and those left out at a limit."""
    losses = (
        Loss(LossCode.ATTACHMENT_UNREADABLE, {"number": 1}),
        Loss(LossCode.ATTACHMENT_BY_REFERENCE, {"number": 3}),
        Loss(LossCode.PART_MISSING, {"name": "a.pdf", "number": 2}),
        Loss(LossCode.ATTACHMENTS_LEFT_OUT, {"count": 7}),
    )
    [finding] = find(make_case(make_sample(losses=losses)))
    assert (finding.code, finding.severity) == (FindingCode.INCOMPLETE, Severity.WARNS)
    assert finding.values == {"count": 10}


def test_a_missing_body_counts_only_where_the_body_is_not_the_finding(make_sample):
    """An empty message is named by the check of headers."""
    loss = (Loss(LossCode.BODY_MISSING),)
    assert parts_missing(make_sample(losses=loss)) == 1
    assert parts_missing(make_sample(losses=loss, body=BodyState.EMPTY)) == 0


def test_ordinary_traces_of_a_conversion_are_not_mentioned(findings):
    """They stand with the conversion."""
    assert not findings(Loss(LossCode.TEXT_DERIVED), Loss(LossCode.MBOX_LINE_REMOVED))


def test_lines_a_mail_folder_may_have_changed_inform(make_sample, make_case):
    """Nobody can tell whether they were, so they hold nothing up."""
    losses = (Loss(LossCode.MBOX_MAY_BE_QUOTED, {"count": 2}),)
    [finding] = find(make_case(make_sample(losses=losses)))
    assert (finding.code, finding.severity) == (FindingCode.MAY_BE_QUOTED, Severity.INFORMS)
    assert finding.values == {"count": 2}


def test_limits_of_looking_inform(make_sample, make_case):
    """The message itself is whole."""
    [finding] = find(make_case(make_sample(not_fully_read=("parts", "part_depth"))))
    assert (finding.code, finding.severity) == (FindingCode.NOT_FULLY_READ, Severity.INFORMS)
    assert finding.values == {"limits": "parts, part_depth"}


@pytest.mark.parametrize(
    ("lost", "code", "action"),
    [
        (
            LossCode.CLIENT_LINES_REMOVED,
            FindingCode.CLIENT_LINES_REMOVED,
            Action.KEEP_CLIENT_LINES,
        ),
        (
            LossCode.CLIENT_LINES_KEPT,
            FindingCode.CLIENT_LINES_KEPT,
            Action.TAKE_CLIENT_LINES_OFF,
        ),
    ],
)
def test_lines_of_a_mail_client_are_named_and_can_be_had_the_other_way(
    make_sample, make_case, lost, code, action
):
    """What was taken off, or was not; where the file itself can be had again from the sample."""
    sample = make_sample(losses=(Loss(lost, {"names": "X-Mozilla-Status"}),))
    [finding] = find(make_case(sample))
    assert (finding.code, finding.severity) == (code, Severity.INFORMS)
    assert finding.values == {"names": "X-Mozilla-Status"}
    assert finding.actions == (action,)
    [finding] = find(make_case(replace(sample, source_sha256="0" * 64)))
    assert finding.actions == ()


def test_attachments_that_lie_elsewhere_warn_and_the_guide_helps(make_sample, make_case):
    """The message is whole in the mail program it comes from."""
    losses = (Loss(LossCode.PARTS_ELSEWHERE, {"count": 2}),)
    [finding] = find(make_case(make_sample(losses=losses, client="apple-mail")))
    assert (finding.code, finding.severity) == (FindingCode.PARTS_ELSEWHERE, Severity.WARNS)
    assert finding.values == {"client": "apple-mail", "count": 2}
    assert finding.actions == (Action.SHOW_GUIDE, Action.REMOVE)


def test_a_length_that_does_not_fit_is_damage(findings):
    """Something has changed the file."""
    assert findings(Loss(LossCode.LENGTH_MISMATCH)) == [(FindingCode.DAMAGED, Severity.WARNS)]
