"""What a submission was asked to be; mistakes are told before any message is read."""

from __future__ import annotations

import argparse

from intact.cli.outcome import WrongUse
from intact.destinations import Channel, Destination
from intact.errors import NotComposable, NotComposableReason
from intact.gui.wording import delivery as delivery_words
from intact.gui.wording.words import sentences
from intact.judgement import Judgement
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
    )


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
