"""Can the message be attached in a form that the destination takes?

What Intact composes carries samples as `message/rfc822`, which is valid from every mail client.
The vendor's rule about clients and formats matters for files that are attached by hand, and for
messages whose bytes no `message/rfc822` part may hold.
"""

from __future__ import annotations

from collections.abc import Iterator

from intact.checks.context import Case
from intact.clients.client import Result
from intact.destinations import Channel, Form, Rules
from intact.finding import Action, Finding, FindingCode, Severity
from intact.mime.lines import obstacle
from intact.sample import Format, Sample

_NATIVE = {
    Format.EML: Result.EML_FILE,
    Format.MSG: Result.MSG_FILE,
    Format.MBOX: Result.MBOX_FILE,
    Format.EMLX: Result.EMLX_FILE,
}


def find(case: Case) -> Iterator[Finding]:
    """What stands between the sample and a valid attachment."""
    yield from _channel(case)
    yield from _travel(case)
    yield from _client(case)


def form_of(sample: Sample, rules: Rules | None) -> Form | None:
    """The form it will be attached in: the best of those taken, None where it fits none."""
    for form in (rules.forms if rules else ()) or (Form.MESSAGE_RFC822, Form.EML_FILE):
        if form is Form.EML_FILE or (
            form is Form.MESSAGE_RFC822 and not obstacle(sample.facts.lines)
        ):
            return form
    return None


def _channel(case: Case) -> Iterator[Finding]:
    if case.destination and case.destination.channel is not Channel.MAIL:
        code = FindingCode.DESTINATION_TAKES_NO_MAIL
        yield Finding(code, Severity.INFORMS, actions=(Action.SAVE_SAMPLES,))


def _travel(case: Case) -> Iterator[Finding]:
    """What cannot travel as a message goes as a file, where the destination takes files."""
    if case.destination and case.destination.channel is not Channel.MAIL:
        return
    form, why = form_of(case.sample, case.rules), obstacle(case.facts.lines)
    code = FindingCode.CANNOT_TRAVEL_AS_MESSAGE
    if form is None:
        actions = (Action.REMOVE, Action.CHOOSE_DESTINATION, Action.SAVE_SAMPLES)
        yield Finding(code, Severity.BLOCKS, {"why": why.value if why else "form"}, actions)
    elif why:
        severity = Severity.INFORMS if case.rules else Severity.WARNS
        yield Finding(code, severity, {"why": why.value})


def _client(case: Case) -> Iterator[Finding]:
    """The vendor's rule: an attachment has the format of the client it is sent from."""
    client = case.leaving_client
    if client is None or not (case.rules and case.rules.client_form):
        return
    values: dict[str, str | int] = {"client": client.name, "title": str(client.title)}
    if case.context.attached_by_hand:
        if Result.EML_FILE in client.invalid_forms:
            values["form"] = Result.EML_FILE.value
            actions = (Action.CHOOSE_WAY, Action.SHOW_GUIDE)
            yield Finding(FindingCode.FORM_NOT_VALID, Severity.BLOCKS, values, actions)
    elif (native := _NATIVE.get(case.sample.format)) in client.invalid_forms:
        values["form"] = native.value
        yield Finding(FindingCode.FORM_FITS_CLIENT, Severity.INFORMS, values)
