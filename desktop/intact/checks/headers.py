"""Did the message come over the Internet to somebody, and is it all there?

Every filter maker works from the trace of the delivery: without Received fields there is nothing
to find the message by, and a copy that was sent or never left shows nothing of the filter.
"""

from __future__ import annotations

from collections.abc import Iterator

from intact.checks.context import Case
from intact.fidelity import Fidelity
from intact.finding import Action, Finding, FindingCode, Severity
from intact.sample import BodyState, Format, MessageState

_NO_GUIDE_HELPS = frozenset(
    {
        FindingCode.NOT_RECEIVED_DRAFT,
        FindingCode.NOT_RECEIVED_SENT,
        FindingCode.WITHOUT_ITS_MAIL,
        FindingCode.NOT_A_MESSAGE,
    }
)


def find(case: Case) -> Iterator[Finding]:
    """What is missing from the header section or behind it."""
    code = _not_received(case)
    if code:
        yield Finding(code, case.weight, _about(code, case), _ways_out(code))
    match case.facts.body:
        case BodyState.MISSING:
            actions = (Action.SHOW_GUIDE, Action.REMOVE)
            yield Finding(FindingCode.HEADERS_ONLY, case.weight, _client(case), actions)
        case BodyState.EMPTY:
            actions = (Action.SHOW_GUIDE, Action.REMOVE)
            yield Finding(FindingCode.BODY_EMPTY, Severity.WARNS, _client(case), actions)


def _not_received(case: Case) -> FindingCode | None:
    """Why this is not received mail, None where it is."""
    made_up = case.sample.fidelity is Fidelity.SYNTHESISED
    match case.facts.state:
        case MessageState.RECEIVED:
            return None
        case MessageState.UNKNOWN if made_up and case.sample.format is Format.TNEF:
            return FindingCode.WITHOUT_ITS_MAIL
        case _ if case.other_kind:  # says more than that it is a draft, as Outlook marks many
            return FindingCode.NOT_A_MESSAGE
        case MessageState.DRAFT:
            return FindingCode.NOT_RECEIVED_DRAFT
        case MessageState.SENT:
            return FindingCode.NOT_RECEIVED_SENT
        case MessageState.UNKNOWN:
            return FindingCode.NO_INTERNET_HEADERS if made_up else FindingCode.NO_RECEIVED_FIELDS


def _ways_out(code: FindingCode) -> tuple[Action, ...]:
    """A guide helps to get the headers, not to get a draft received or a mail to its content."""
    if code in _NO_GUIDE_HELPS:
        return (Action.REMOVE,)
    return (Action.SHOW_GUIDE, Action.REMOVE)


def _about(code: FindingCode, case: Case) -> dict[str, str | int]:
    return {"kind": case.other_kind} if code is FindingCode.NOT_A_MESSAGE else _client(case)


def _client(case: Case) -> dict[str, str | int]:
    """The client whose guide helps: the one the message came from."""
    return {"client": case.sample.source_client or case.facts.client}
