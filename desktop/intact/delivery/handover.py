"""What all ways share: mails go one after the other, and a failure says how many had gone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from intact.delivery.carrying import Route
from intact.delivery.form import form_absence
from intact.delivery.way import Absence, Availability
from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import WINDOWS
from intact.submission.submission import Plan

Thing = TypeVar("Thing")

_REASONS: dict[Absence | None, NotDeliveredReason] = {
    Absence.CANNOT_CARRY: NotDeliveredReason.CANNOT_CARRY,
    Absence.NO_MAIL: NotDeliveredReason.CANNOT_CARRY,
    Absence.WRONG_FORM: NotDeliveredReason.CANNOT_CARRY,
    Absence.TOO_LONG: NotDeliveredReason.CANNOT_CARRY,
    Absence.TOO_MANY_MAILS: NotDeliveredReason.TOO_MANY_MAILS,
}


def each(things: Sequence[Thing], hand_over: Callable[[Thing], object]) -> None:
    """Hands things over one after the other.

    Raises:
        NotDelivered: with `done` and `total` in its values where some had gone before.
    """
    for done, thing in enumerate(things):
        try:
            hand_over(thing)
        except NotDelivered as error:
            if not done:
                raise
            counts = {"done": done, "total": len(things)}
            raise NotDelivered(error.reason, **{**error.values, **counts}) from error


def in_windows(
    here: Availability,
    plan: Plan | None,
    route: Route,
    fits: Callable[[Plan], bool] | None = None,
) -> Availability:
    """What works here, narrowed down to mails that can be opened in a window each.

    `fits` says whether what is handed over is short enough.
    """
    if not here.here or plan is None:
        return here
    if not has_mail(plan):
        return Availability(False, Absence.NO_MAIL, here.program)
    if len(plan.mails) > WINDOWS:
        return Availability(False, Absence.TOO_MANY_MAILS, here.program)
    if absence := form_absence(route, plan):
        return Availability(False, absence, here.program)
    if fits and not fits(plan):
        return Availability(False, Absence.TOO_LONG, here.program)
    return here


def insist(availability: Availability) -> None:
    """Lets a way go on only where it works.

    Raises:
        NotDelivered: it does not.
    """
    if availability.here:
        return
    reason = _REASONS.get(availability.absence, NotDeliveredReason.NOT_HERE)
    values = {"program": availability.program} if availability.program else {}
    raise NotDelivered(reason, **values)


def has_mail(plan: Plan) -> bool:
    """Whether there is a finished mail to hand over, not only samples to save."""
    return bool(plan.mails) and all(mail.data for mail in plan.mails)
