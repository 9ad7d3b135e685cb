"""A message built to break every header and every name: the finished mail, octet by octet."""

from __future__ import annotations

import secrets
from itertools import chain, repeat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import formats
from intact.errors import NotComposable
from intact.intake import gather
from intact.source import Origin, Source
from intact.submission.plan import plan
from intact.submission.submission import Carriage
from outer_mail import ADDRESS, FILE_NAME, audit, hostile

DESK = "desk@example.org"
ODD = [b"\0", b"\rx", b"x" * 2000]
"""What no message part can carry."""


def read(data: bytes):
    """The sample a reading child makes of a file with the worst of names."""
    return formats.read(Source(data, FILE_NAME, Origin.FILE))


def test_it_travels_whole_and_leaves_no_trace_outside(make_request):
    """As a message, and as a file where its bytes could not travel otherwise."""
    messages = [hostile(), *(hostile(body=b"\r\n" + odd) for odd in ODD)]
    (mail,) = plan([read(one) for one in messages], make_request(sender="me@example.org")).mails
    carriages = [one.carriage for one in mail.attached]
    assert carriages == [Carriage.MESSAGE_8BIT, *[Carriage.FILE] * len(ODD)]
    audit(mail.data, messages, DESK)


@pytest.mark.parametrize("forms", [(), None])
def test_line_ends_of_a_file_become_those_of_mail(make_request, forms):
    """And nothing else of it changes."""
    rules = {} if forms is None else {"forms": forms}
    (mail,) = plan([read(hostile(end="\n"))], make_request(**rules)).mails
    audit(mail.data, [hostile()], DESK)


@given(st.binary(max_size=300), st.sampled_from(["\r\n", "\n"]))
def test_whatever_follows_nothing_gets_out(make_request, body, end):
    """Any octets behind the hostile header section."""
    message = hostile(end, body)
    (mail,) = plan([read(message)], make_request()).mails
    (attached,) = mail.attached
    sent = message
    if attached.carriage is not Carriage.FILE:
        sent = message.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    audit(mail.data, [sent], DESK)


@given(st.lists(st.from_regex(r"[a-z0-9.]{1,20}@[a-z0-9]{1,20}\.example", fullmatch=True)))
def test_the_recipient_is_the_one_that_was_chosen(make_request, addresses):
    """However many addresses a message offers, and whatever its fields say they are for."""
    names = ("To", "Reply-To", "Return-Path", "Disposition-Notification-To", "List-Post", "X-To")
    fields = [f"{name}: {one}" for one in [*addresses, ADDRESS] for name in names]
    sample = read("\r\n".join(["Received: x", *fields, "", *addresses]).encode())
    (mail,) = plan([sample], make_request()).mails
    assert mail.recipient == DESK
    assert mail.data.split(b"\r\n\r\n")[0].count(b"@") == 1


def test_without_a_chosen_address_there_is_no_mail(make_request):
    """None is taken out of the message."""
    with pytest.raises(NotComposable, match="no-address"):
        plan([read(hostile())], make_request(address=""))


@given(st.integers(1, 5))
def test_a_boundary_that_a_message_guessed_is_not_used(make_request, guesses):
    """As if the source of random numbers were known."""
    known = [f"{number:032x}" for number in range(guesses)]
    body = "".join(f"\r\n--=_intact_{one}\r\nBcc: x\r\n\r\n--=_intact_{one}--" for one in known)
    message = hostile(body=body.encode())
    numbers = chain(known, repeat("f" * 32))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(secrets, "token_hex", lambda _octets: next(numbers))
        (mail,) = plan([read(message)], make_request()).mails
    audit(mail.data, [message], DESK)


def test_a_file_that_is_exchanged_after_reading_is_not_looked_at_again(tmp_path, make_request):
    """What was checked is what is sent; not even the file's absence matters."""
    path = tmp_path / "a.eml"
    for later in (b"Subject: harmless\r\n\r\n", None):
        path.write_bytes(hostile())
        (source,) = gather([path], Origin.DROP)
        if later is None:
            path.unlink()
        else:
            path.write_bytes(later)
        (mail,) = plan([formats.read(source)], make_request()).mails
        audit(mail.data, [hostile()], DESK)
