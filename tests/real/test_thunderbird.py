"""A real Thunderbird takes the mails over, and sends the samples as they are.

Needs Thunderbird, Xvfb, openbox, xdotool and dbus-daemon; skipped where one is missing. Nothing
touches the person's own profile, and all mail goes to a server of the test's own.
"""

from __future__ import annotations

import base64
import shutil

import pytest

from intact.delivery.eml_file import EmlFile
from intact.delivery.staging import Staging
from intact.delivery.thunderbird import Thunderbird
from intact.delivery.thunderbird_compose import ThunderbirdCompose
from intact.delivery.way import Availability, Errand
from intact.delivery.xdg_email import XdgEmail
from intact.system.linux import Linux
from real import thunderbird_profile
from real.servers import Servers
from real.session import need
from real.submissions import (
    CRLF,
    EIGHT,
    LARGE,
    LONG,
    NESTED,
    NUL,
    PLAIN,
    STORED,
    differences,
    parts_of,
    planned,
    send,
)


def installed(desktop, mailbox, monkeypatch, *before):
    """Makes a profile, and the program with it the first in the search path and the default."""
    program = shutil.which("thunderbird")
    if program is None:
        pytest.skip("Thunderbird is not installed")
    profile = thunderbird_profile.make(desktop.home / "profile", Servers(mailbox.port))
    wrapper = desktop.home / "bin" / "thunderbird"
    wrapper.parent.mkdir()
    start = f'exec "{program}" --profile "{profile}" "$@"'
    wrapper.write_text("\n".join(["#!/bin/sh", *before, start, ""]))
    wrapper.chmod(0o755)
    monkeypatch.setenv("PATH", str(wrapper.parent), prepend=":")
    make_default(desktop, wrapper)


@pytest.fixture
def system(desktop, mailbox, monkeypatch):
    """The real Linux, with a running Thunderbird that has a profile of its own."""
    installed(desktop, mailbox, monkeypatch)
    desktop.start(["thunderbird"])
    desktop.window("Mozilla Thunderbird$")
    return Linux()


@pytest.fixture
def slow_system(desktop, mailbox, monkeypatch):
    """The same where it does not run, and a second start does not wait for the first.

    That is what happens where the first takes longer than five seconds, as on a cold disk: the
    lock they wait for (nsRemoteService.cpp, LockStartup) lies in the folder for temporary files.
    """
    installed(
        desktop, mailbox, monkeypatch, f'TMPDIR=$(mktemp -d -p "{desktop.home}")', "export TMPDIR"
    )
    return Linux()


def make_default(desktop, program):
    """Makes it the desktop's program for mailto: links and message files."""
    applications = desktop.home / "data" / "applications"
    applications.mkdir(parents=True)
    (applications / "thunderbird.desktop").write_text(
        f"[Desktop Entry]\nType=Application\nName=Thunderbird\nExec={program} %u\n"
        "MimeType=x-scheme-handler/mailto;message/rfc822;\n"
    )
    (desktop.home / "config").mkdir()
    handler = "thunderbird.desktop;\n"
    (desktop.home / "config" / "mimeapps.list").write_text(
        f"[Default Applications]\nx-scheme-handler/mailto={handler}message/rfc822={handler}"
    )


def test_drafts_open_ready_to_send_and_go_out_byte_for_byte(desktop, mailbox, system):
    """The way `thunderbird`; only the last sample may get one more line end."""
    plan = planned(PLAIN, NUL, EIGHT, NESTED, LONG, LARGE, STORED)
    Thunderbird(system, Staging(system)).deliver(plan, Errand())
    head, parts = parts_of(send(desktop, mailbox, "^Write: Phishing: 7 samples"))
    assert b"To: o'desk@example.org\r\n" in head + b"\r\n"
    assert b"X-Unsent" not in head
    assert "prüfen, it's 100 % <b>odd</b>',".encode() in parts[0][1]
    as_message = [b"message/rfc822" in part for part, _ in parts[1:]]
    assert as_message == [True, False, True, True, True, True, True]
    sent = [payload for _, payload in parts[1:]]
    assert base64.b64decode(sent.pop(1)) == NUL
    assert differences(sent[:-1], [PLAIN, EIGHT, NESTED, LONG, LARGE]) == []
    last = STORED.replace(b"\n", CRLF)
    assert sent[-1] in {last, last + CRLF}


def test_each_of_several_mails_gets_a_window(desktop, mailbox, system):
    """They are handed over at once, and none is lost."""
    plan = planned(PLAIN, EIGHT, NESTED, most=1)
    Thunderbird(system, Staging(system)).deliver(plan, Errand())
    for number, sample in enumerate([PLAIN, EIGHT, NESTED], 1):
        mail = send(desktop, mailbox, f"^Write: Phishing: 1 sample .mail {number} of 3.")
        assert parts_of(mail)[1][1][1] in {sample, sample + CRLF}


@pytest.mark.parametrize("kind", [Thunderbird, ThunderbirdCompose, EmlFile, XdgEmail])
def test_one_that_has_to_start_opens_a_window_for_each_mail(desktop, slow_system, kind):
    """None of the others complains that it is running already and does not respond."""
    need("xdg-open", "xdg-email")
    told = []
    plan = planned(PLAIN, EIGHT, NESTED, most=1)
    kind(slow_system, Staging(slow_system)).deliver(plan, Errand(progress=told.append))
    for number in (1, 2, 3):
        desktop.window(f"^Write: Phishing: 1 sample .mail {number} of 3.")
    assert [far.waits_for for far in told] == ["Thunderbird"]


def test_compose_attaches_the_samples_as_messages(desktop, mailbox, system):
    """The way `thunderbird-compose`: the same, but for the line end behind all but the last."""
    plan = planned(PLAIN, EIGHT, NESTED, STORED)
    ThunderbirdCompose(system, Staging(system)).deliver(plan, Errand())
    head, parts = parts_of(send(desktop, mailbox, "^Write: Phishing: 4 samples"))
    assert b"To: o'desk@example.org\r\n" in head + b"\r\n"
    assert "prüfen, it's 100 % <b>odd</b>',".encode() in parts[0][1]
    assert all(b"message/rfc822" in part for part, _ in parts[1:])
    assert all(b"sample-" in part for part, _ in parts[1:])
    wanted = [PLAIN, EIGHT, NESTED, STORED.replace(b"\n", CRLF)]
    for (_, payload), sample in zip(parts[1:], wanted, strict=True):
        assert payload in {sample, sample.removesuffix(CRLF)}


def test_the_desktops_own_opener_brings_the_draft_to_it(desktop, mailbox, system):
    """The way `eml-file`, by xdg-open."""
    need("xdg-open")
    way = EmlFile(system, Staging(system))
    plan = planned(PLAIN, EIGHT)
    assert way.available(plan) == Availability(True, program="Thunderbird")
    way.deliver(plan, Errand())
    _, parts = parts_of(send(desktop, mailbox, "^Write: Phishing: 2 samples"))
    assert parts[1][1] == PLAIN
    assert parts[2][1] in {EIGHT, EIGHT + CRLF}


def test_xdg_email_attaches_the_samples(desktop, mailbox, system):
    """The way `xdg-email`, with Thunderbird as the handler of mailto: links."""
    need("xdg-email")
    way = XdgEmail(system, Staging(system))
    plan = planned(PLAIN, EIGHT, NESTED)
    assert way.available(plan) == Availability(True, program="Thunderbird")
    way.deliver(plan, Errand())
    head, parts = parts_of(send(desktop, mailbox, "^Write: Phishing: 3 samples"))
    assert b"To: o'desk@example.org\r\n" in head + b"\r\n"
    for (_, payload), sample in zip(parts[1:], [PLAIN, EIGHT, NESTED], strict=True):
        assert payload in {sample, sample.removesuffix(CRLF)}
