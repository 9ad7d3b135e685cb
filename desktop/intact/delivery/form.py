"""The form rule: whether a way attaches the samples in a form that the destination takes.

The composed mail has the right form for its destination. Some programs take that mail as it is;
others are told which files to attach, and give them a form of their own.
"""

from __future__ import annotations

from typing import Final

from intact.delivery.carrying import Carried, Route, carried, takes_the_mail
from intact.delivery.way import Absence, Keeps
from intact.destinations import Form, Rules
from intact.mime.lines import obstacle
from intact.submission.submission import Carriage, Plan

_FROM_OUTLOOK: Final = {Route.OUTLOOK_DRAFT, Route.OUTLOOK_FILE}
"""Where a sample that goes as a file is an `.eml` file out of Outlook."""


def form_absence(route: Route, plan: Plan) -> Absence | None:
    """Why this route must not be taken for a plan, None where it may.

    CANNOT_CARRY: a sample would be harmed. WRONG_FORM: every sample may be kept, but one would be
    attached in a form that the destination does not take, or not as the mail's text says.
    """
    rules = plan.request.destination.rules
    found = {_absence(route, one, rules) for one in carried(route, plan)}
    if Absence.CANNOT_CARRY in found:
        return Absence.CANNOT_CARRY
    return Absence.WRONG_FORM if Absence.WRONG_FORM in found else None


def _absence(route: Route, one: Carried, rules: Rules) -> Absence | None:
    is_file = one.attached.carriage is Carriage.FILE
    if (is_file or route is Route.OUTLOOK_FILE) and route in _FROM_OUTLOOK and rules.client_form:
        return Absence.WRONG_FORM  # the article: an .eml file out of Outlook is not valid
    if takes_the_mail(route):
        return None
    if route is Route.OUTLOOK_FILE:
        return None if _takes(rules, Form.EML_FILE) else Absence.WRONG_FORM
    # every mail program calls an `.eml` file that it attaches message/rfc822
    if one.keeps is Keeps.HARMED or (is_file and obstacle(one.attached.sample.facts.lines)):
        return Absence.CANNOT_CARRY
    return Absence.WRONG_FORM if is_file else None


def _takes(rules: Rules, form: Form) -> bool:
    """Whether the destination takes a form; one that names none says nothing against it."""
    return not rules.forms or form in rules.forms
