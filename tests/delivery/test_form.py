"""The form rule: message/rfc822 where it is needed, and no file out of Outlook for the article."""

from __future__ import annotations

import pytest

from intact.delivery.carrying import Route
from intact.delivery.form import form_absence
from intact.delivery.way import Absence
from intact.destinations import Form

CLEAN = b"Received: from a by b\r\nSubject: one\r\n\r\nhello\r\n"
ODD = CLEAN + b"nul \0\r\n"
MESSAGE, FILE = (Form.MESSAGE_RFC822,), (Form.EML_FILE,)
BOTH = (*MESSAGE, *FILE)

TAKE_THE_MAIL = [Route.UNTOUCHED, Route.THUNDERBIRD_DRAFT, Route.OUTLOOK_DRAFT]
ATTACH = [Route.THUNDERBIRD, Route.EVOLUTION, Route.CLAWS_MAIL, Route.KMAIL, Route.OUTLOOK_ITEM]


@pytest.mark.parametrize("route", TAKE_THE_MAIL + ATTACH)
def test_a_message_is_welcome_where_messages_are(route, make_plan):
    """Every program calls an attached message message/rfc822."""
    assert form_absence(route, make_plan(CLEAN, forms=MESSAGE)) is None
    assert form_absence(route, make_plan(CLEAN, forms=(), client_form=True)) is None


@pytest.mark.parametrize("route", ATTACH)
def test_who_attaches_files_as_messages_gets_none_that_has_to_stay_a_file(route, make_plan):
    """A NUL would be harmed; a clean sample would only have the wrong form."""
    assert form_absence(route, make_plan(CLEAN, ODD, forms=BOTH)) is Absence.CANNOT_CARRY
    assert form_absence(route, make_plan(CLEAN, forms=FILE)) is Absence.WRONG_FORM


def test_mutt_gets_no_control_characters(make_plan):
    """A Japanese mail in ISO-2022-JP has them; other programs keep them."""
    japanese = make_plan(CLEAN + b"\x1b$B$3\x1b(B\r\n", forms=MESSAGE)
    assert form_absence(Route.MUTT, japanese) is Absence.CANNOT_CARRY
    assert form_absence(Route.CLAWS_MAIL, japanese) is None


@pytest.mark.parametrize("route", TAKE_THE_MAIL)
def test_who_takes_the_mail_as_it_is_keeps_its_forms(route, make_plan):
    """Files and messages, as the destination wants."""
    assert form_absence(route, make_plan(CLEAN, ODD, forms=BOTH)) is None
    assert form_absence(route, make_plan(CLEAN, forms=FILE)) is None


def test_a_file_goes_only_where_files_are_taken(make_plan):
    """Outlook with a file instead of an item."""
    assert form_absence(Route.OUTLOOK_FILE, make_plan(CLEAN, forms=MESSAGE)) is Absence.WRONG_FORM
    assert form_absence(Route.OUTLOOK_FILE, make_plan(CLEAN, forms=BOTH)) is None
    assert form_absence(Route.OUTLOOK_FILE, make_plan(CLEAN, forms=())) is None


def test_no_file_leaves_outlook_for_the_article(make_plan):
    """Symantec calls an .eml file out of Outlook invalid, from whatever part it is."""
    forms = {"forms": BOTH, "client_form": True}
    for route in (Route.OUTLOOK_FILE, Route.OUTLOOK_DRAFT):
        assert form_absence(route, make_plan(CLEAN, ODD, **forms)) is Absence.WRONG_FORM
    assert form_absence(Route.OUTLOOK_DRAFT, make_plan(CLEAN, **forms)) is None
    assert form_absence(Route.OUTLOOK_ITEM, make_plan(CLEAN, **forms)) is None
    assert form_absence(Route.THUNDERBIRD_DRAFT, make_plan(CLEAN, ODD, **forms)) is None
