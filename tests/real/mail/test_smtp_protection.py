"""Logging in to a submission server, and what TLS keeps away: without it nothing is said."""

from __future__ import annotations

import base64
import ssl
import sys
import warnings

import pytest

from intact.delivery.way import Errand, Outcome
from intact.errors import NotDeliveredReason
from intact.settings.accounts import Auth, Security
from real.mail.scripted import scripted

from .conftest import PLAIN, SAMPLES, account, body, failure

Reason = NotDeliveredReason


def test_a_login_over_starttls_sends(authority, sink, sending, planned):
    """With umlauts in the password; every octet arrives, 8-bit included."""
    sink.start(authority.context())
    plan = planned(*SAMPLES, each=99)
    receipt = sending(account(sink.port)).deliver(plan, Errand())
    assert receipt.outcome is Outcome.SENT
    assert receipt.results[0].answer == "250 2.0.0 kept"
    assert body(sink.mails[0]) == body(plan.mails[0].data)


@pytest.mark.parametrize("methods", [("PLAIN",), ("LOGIN",)])
def test_either_usual_method_logs_in(authority, sink, sending, planned, methods):
    """Some servers know only one."""
    other = {"PLAIN", "LOGIN"} - set(methods)
    sink.start(authority.context(), auth_exclude_mechanism=sorted(other))
    assert sending(account(sink.port)).deliver(planned(PLAIN), Errand()).mails == 1


def test_a_wrong_password_is_told_and_tried_once(authority, sink, sending, planned):
    """Servers lock accounts after a few."""
    sink.start(authority.context())
    error = failure(sending(account(sink.port), "wrong secret"), planned(PLAIN))
    assert error.reason is Reason.LOGIN_REFUSED
    assert error.values["answer"].startswith("535 5.7.8")
    assert "wrong secret" not in repr((error, error.values, error.__cause__, error.__context__))


@pytest.fixture
def wrong(request, authority, sink):
    """A server with a certificate of that kind."""
    sink.start(authority.context(request.param))
    return sink


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ("other-name", Reason.CERTIFICATE_OTHER_NAME),
        ("expired", Reason.CERTIFICATE_EXPIRED),
        ("stranger", Reason.CERTIFICATE_UNKNOWN),
    ],
    indirect=["wrong"],
)
def test_a_wrong_certificate_ends_it(wrong, sending, planned, reason):
    """There is no way around; neither password nor mail has gone."""
    sink = wrong
    error = failure(sending(account(sink.port)), planned(PLAIN))
    assert error.reason is reason
    assert error.values["why"]
    assert sink.mails == []


def test_where_starttls_was_taken_out_nothing_is_said(sending, planned):
    """Somebody on the way may have removed the offer: no login, no mail."""
    heard = []

    def strip(line):
        line.greet("SIZE", "AUTH PLAIN")
        heard.extend(iter(line.hear, ""))

    with scripted(strip) as server:
        assert failure(sending(account(server.port)), planned(PLAIN)).reason is Reason.NOT_PROTECTED
    assert heard in ([], ["QUIT"])


def test_what_was_slipped_in_before_the_handshake_does_not_count(authority, sending, planned):
    """Answers sent in clear text together with the yes to STARTTLS are thrown away."""
    context = authority.context()

    def inject(line):
        line.greet("STARTTLS")
        line.hear()
        line.say("220 go", "250-evil", "250 AUTH PLAIN")
        line.protect(context)
        line.hear()
        line.say("250-honest", "250 SIZE")
        line.hear()

    with scripted(inject) as server:
        error = failure(sending(account(server.port)), planned(PLAIN))
    assert error.reason is Reason.NO_LOGIN_METHOD


@pytest.mark.parametrize(
    ("chosen", "reason"),
    [
        (account(9, host="no-such-host.invalid"), Reason.NO_SUCH_SERVER),
        (account(1, host="127.0.0.1"), Reason.CONNECTION_REFUSED),
    ],
)
def test_a_server_that_is_not_there_is_told(sending, planned, chosen, reason):
    """By what is wrong with it."""
    assert failure(sending(chosen), planned(PLAIN)).reason is reason


def test_what_speaks_no_tls_is_told(sink, sending, planned):
    """The wrong port, most often."""
    sink.start()
    error = failure(sending(account(sink.port, Security.TLS)), planned(PLAIN))
    assert error.reason is Reason.TLS_FAILED


def test_versions_of_tls_that_are_broken_are_not_spoken(authority, sending, planned):
    """Nothing below 1.2, whatever the server knows."""
    context = authority.context()
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1

    with scripted(lambda line: line.protect(context)) as server:
        error = failure(sending(account(server.port, Security.TLS)), planned(PLAIN))
    assert error.reason is Reason.TLS_FAILED
    assert "version" in error.values["why"]


@pytest.mark.parametrize(
    ("auth", "first"),
    [
        (Auth.XOAUTH2, b"user=me@example.org\x01auth=Bearer t0ken\x01\x01"),
        (
            Auth.OAUTHBEARER,
            b"n,a=me@example.org,\x01host=localhost\x01port=%d\x01auth=Bearer t0ken",
        ),
    ],
)
def test_oauth_takes_a_token_from_a_command(authority, sending, planned, auth, first):
    """The token goes into the login and nowhere else; a refusal is answered and told."""
    context = authority.context()
    heard = []

    def oauth(line):
        line.protect(context)
        line.greet("AUTH XOAUTH2 OAUTHBEARER")
        heard.append(line.hear())
        line.say("334 eyJzdGF0dXMiOiI0MDEifQ==")
        heard.append(line.hear())
        line.say("535 5.7.8 expired")

    with scripted(oauth) as server:
        command = (sys.executable, "-c", "print('t0ken')")
        chosen = account(server.port, Security.TLS, auth=auth, token_command=command)
        error = failure(sending(chosen), planned(PLAIN))
        failing = account(server.port, Security.TLS, auth=auth, token_command=("no-such-program",))
        assert failure(sending(failing), planned(PLAIN)).reason is Reason.TOKEN_FAILED
    assert error.reason is Reason.LOGIN_REFUSED
    assert "t0ken" not in repr((error, error.values))
    name, _, response = heard[0].removeprefix("AUTH ").partition(" ")
    assert name == auth.value.upper()
    wanted = first % server.port if b"%d" in first else first
    assert base64.b64decode(response).startswith(wanted)
    assert heard[1]
