"""What a submission was asked to be; mistakes are told before any message is read."""

from __future__ import annotations

import argparse

from intact.cli.data import organisation
from intact.cli.outcome import WrongUse
from intact.destinations import Channel, Destination
from intact.errors import NotComposable, NotComposableReason
from intact.gui.wording import delivery as delivery_words
from intact.gui.wording.words import sentences
from intact.judgement import Judgement
from intact.organisation.organisation import Organisation
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from intact.submission.address import wire_form
from intact.submission.submission import Request


def request_of(
    destination: Destination, arguments: argparse.Namespace, settings: Settings
) -> Request:
    """The request these words make.

    Raises:
        WrongUse: the destination takes no mail or not this judgement, or an address is missing or
            is none.
    """
    if destination.channel is not Channel.MAIL:
        title = _said(NotComposable(NotComposableReason.NO_MAIL_ADDRESS_TAKES_THIS))
        raise WrongUse(f"{title} `intact convert … -o FOLDER` saves them.")
    governing = organisation()
    _keep_to(governing, destination, arguments, settings)
    address = arguments.address or settings.addresses.get(destination.name, "")
    if not address and not destination.address:
        raise WrongUse(_address_missing(destination))
    for given in filter(None, (address, arguments.sender)):
        try:
            wire_form(given)
        except NotComposable as error:
            raise WrongUse(_said(error)) from error
    return Request(
        destination=destination,
        judgement=_judgement(destination, arguments.judgement),
        address=address,
        sender=arguments.sender,
        comment=arguments.comment,
        first_words=governing.first_words,
    )


def _keep_to(
    governing: Organisation,
    destination: Destination,
    arguments: argparse.Namespace,
    settings: Settings,
) -> None:
    """Refuses what the organisation has fixed in another way.

    Raises:
        WrongUse: another address to or from than it lets be, or the consent it asks for is missing.
    """
    fixed = settings.addresses.get(destination.name, destination.address)
    if governing.has_fixed_address(destination) and arguments.address not in {"", fixed}:
        where = f"to “{fixed}”" if fixed else "but its value is wrong"
        raise WrongUse(f"your organisation has set where these mails go, {where}")
    if arguments.sender and not governing.is_own(arguments.sender):
        domains = ", ".join(governing.domains or ()) or "none"
        raise WrongUse(f"your organisation lets mails come from these domains only: {domains}")
    asked = governing.policies.flag(Name.ASK_CONSENT)
    agreed = arguments.agree or destination.name in settings.consents
    if asked and str(destination.consent) and not agreed:
        raise WrongUse(f"agree to this first, with --agree: {destination.consent}")


def _judgement(destination: Destination, given: str | None) -> Judgement:
    judgement = Judgement(given) if given else destination.judgements[0]
    if judgement not in destination.judgements:
        offered = ", ".join(one.value for one in destination.judgements)
        raise WrongUse(f"{destination.name} does not take “{judgement}”, only: {offered}")
    return judgement


def _address_missing(destination: Destination) -> str:
    words = delivery_words.not_composable(NotComposable(NotComposableReason.NO_ADDRESS))
    how = "Give it with --address, or set it once in the window."
    return sentences(words.title, how, str(destination.address_hint))


def _said(error: NotComposable) -> str:
    words = delivery_words.not_composable(error)
    return sentences(words.title, words.what_to_do)
