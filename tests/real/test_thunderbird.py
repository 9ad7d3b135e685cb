"""A real Thunderbird takes the mails over, and sends the samples as they are.

Needs Thunderbird, Xvfb, openbox, xdotool and dbus-daemon; skipped where one is missing. Nothing
touches the person's own profile, and all mail goes to a server of the test's own.
"""

from __future__ import annotations

import base64
import json
import queue
import re
import shutil

import pytest

from intact.delivery.eml_file import EmlFile
from intact.delivery.staging import Staging
from intact.delivery.thunderbird import Thunderbird
from intact.delivery.thunderbird_compose import ThunderbirdCompose
from intact.delivery.way import Availability, Errand
from intact.delivery.xdg_email import XdgEmail
from intact.destinations import Certainty, Channel, Destination, Form, Reply, Rules
from intact.formats import read
from intact.judgement import Judgement
from intact.resources import Text
from intact.source import Origin, Source
from intact.submission.plan import plan
from intact.submission.submission import Request
from intact.system.linux import Linux

RECEIVED = b"Received: from a.example by b.example; Mon, 2 Jun 2025 08:00:00 +0000\r\n"
HEAD = (
    RECEIVED
    + b"from: x@a.example\r\nSubject:odd   blanks \r\nDate: Mon, 2 Jun 2025 08:00 +0000\r\n"
)
PLAIN = (
    HEAD + b"Message-ID: <1@a>\r\n\r\nHello,\r\nFrom a line\r\n.\r\n..\r\nblanks   \r\n>From\r\n"
)
EIGHT = HEAD + b"X-Raw: caf\xe9\r\nMessage-ID: <2@a>\r\n\r\nna\xefve \xe2\x82\xac\r\n"
NESTED = (
    HEAD + b"Message-ID: <3@a>\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/mixed; boundary="b"\r\n\r\npreamble\r\n--b\r\n'
    b"Content-Type: message/rfc822\r\n\r\n" + PLAIN + b"--b--\r\nepilogue\r\n"
)
CRLF = b"\r\n"
STORED = PLAIN.replace(b"<1@a>", b"<4@a>").replace(CRLF, b"\n")
NUL = HEAD + b"Message-ID: <5@a>\r\n\r\nnul \0 and \r and " + b"x" * 2000 + b"\nend"

QUIET = {
    "app.update.enabled": False,
    "app.donation.eoy.version.viewed": 999,
    "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "mail.compose.big_attachments.notify": False,
    "mail.inappnotifications.enabled": False,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.rights.version": 1,
    "mail.shell.checkDefaultClient": False,
    "mail.spotlight.firstRunDone": True,
    "mail.warn_on_send_accel_key": False,
    "mail.SpellCheckBeforeSend": False,
    "mailnews.start_page.enabled": False,
    "mailnews.start_page_override.mstone": "ignore",
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
    "toolkit.telemetry.enabled": False,
}


def account(port):
    """Preferences of one account that fetches nothing and sends to a port of this machine."""
    server, identity = "mail.server.server", "mail.identity.id1."
    return {
        "mail.accountmanager.accounts": "account1,account2",
        "mail.accountmanager.defaultaccount": "account2",
        "mail.accountmanager.localfoldersserver": "server1",
        "mail.account.account1.server": "server1",
        "mail.account.account2.server": "server2",
        "mail.account.account2.identities": "id1",
        f"{server}1.type": "none",
        f"{server}1.hostname": "Local Folders",
        f"{server}1.name": "Local Folders",
        f"{server}1.userName": "nobody",
        f"{server}2.type": "pop3",
        f"{server}2.hostname": "127.0.0.1",
        f"{server}2.port": 9,
        f"{server}2.userName": "tester",
        f"{server}2.name": "Tester",
        f"{server}2.login_at_startup": False,
        f"{server}2.check_new_mail": False,
        f"{identity}fullName": "Tester",
        f"{identity}useremail": "tester@example.org",
        f"{identity}valid": True,
        f"{identity}smtpServer": "smtp1",
        f"{identity}doFcc": False,
        "mail.smtpservers": "smtp1",
        "mail.smtp.defaultserver": "smtp1",
        "mail.smtpserver.smtp1.hostname": "127.0.0.1",
        "mail.smtpserver.smtp1.port": port,
        "mail.smtpserver.smtp1.authMethod": 1,
        "mail.smtpserver.smtp1.try_ssl": 0,
    }


@pytest.fixture
def system(desktop, mailbox, monkeypatch):
    """The real Linux, with a running Thunderbird that has a profile of its own."""
    program = shutil.which("thunderbird")
    if program is None:
        pytest.skip("Thunderbird is not installed")
    profile = desktop.home / "profile"
    profile.mkdir()
    preferences = {**QUIET, **account(mailbox.port)}
    lines = [
        f"user_pref({json.dumps(name)}, {json.dumps(preferences[name])});" for name in preferences
    ]
    (profile / "user.js").write_text("\n".join(lines))
    wrapper = desktop.home / "bin" / "thunderbird"
    wrapper.parent.mkdir()
    wrapper.write_text(f'#!/bin/sh\nexec "{program}" --profile "{profile}" "$@"\n')
    wrapper.chmod(0o755)
    monkeypatch.setenv("PATH", str(wrapper.parent), prepend=":")
    make_default(desktop, wrapper)
    desktop.start(["thunderbird"])
    desktop.window("Mozilla Thunderbird$")
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


def planned(*contents, most=None):
    """The mails with these messages, at most so many in each."""
    destination = Destination(
        name="desk",
        title=Text(en="A desk"),
        organisation="Example",
        judgements=(Judgement.PHISHING,),
        channel=Channel.MAIL,
        rules=Rules(forms=(Form.MESSAGE_RFC822, Form.EML_FILE), samples_per_mail=most),
        reply=Reply.NONE,
        sources=(),
        certainty=Certainty.VERIFIED,
        address="o'desk@example.org",
    )
    samples = [read(Source(content, "message.eml", Origin.FILE)) for content in contents]
    comment = "Bitte prüfen, it's 100 % <b>odd</b>',"
    return plan(samples, Request(destination, Judgement.PHISHING, comment=comment))


def need(program):
    """Skips where a program is missing."""
    if shutil.which(program) is None:
        pytest.skip(f"not installed: {program}")


def send(desktop, mailbox, title):
    """Presses Send in the window until the mail arrives; a window that still loads ignores keys."""
    window = desktop.window(title)
    for _ in range(20):
        desktop.press(window, "ctrl+Return")
        try:
            return mailbox.mails.get(timeout=5)
        except queue.Empty:
            continue
    pytest.fail("nothing was sent")


def parts_of(mail):
    """Head and payload of every part, cut out of the raw bytes."""
    head, _, body = mail.partition(b"\r\n\r\n")
    mark = re.search(rb'boundary="([^"]+)"', head)[1]
    pieces = (b"\r\n" + body).split(b"\r\n--" + mark)[1:-1]
    return head, [tuple(piece[2:].split(b"\r\n\r\n", 1)) for piece in pieces]


def test_drafts_open_ready_to_send_and_go_out_byte_for_byte(desktop, mailbox, system):
    """The way `thunderbird`; only the last sample may get one more line end."""
    plan = planned(PLAIN, NUL, EIGHT, NESTED, STORED)
    Thunderbird(system, Staging(system)).deliver(plan, Errand())
    head, parts = parts_of(send(desktop, mailbox, "^Write: Phishing: 5 samples"))
    assert b"To: o'desk@example.org\r\n" in head + b"\r\n"
    assert b"X-Unsent" not in head
    assert "prüfen, it's 100 % <b>odd</b>',".encode() in parts[0][1]
    assert [b"message/rfc822" in part for part, _ in parts[1:]] == [True, False, True, True, True]
    sent = [payload for _, payload in parts[1:]]
    assert base64.b64decode(sent.pop(1)) == NUL
    assert sent[:3] == [PLAIN, EIGHT, NESTED]
    last = STORED.replace(b"\n", CRLF)
    assert sent[3] in {last, last + CRLF}


def test_each_of_several_mails_gets_a_window(desktop, mailbox, system):
    """They are handed over at once, and none is lost."""
    plan = planned(PLAIN, EIGHT, NESTED, most=1)
    Thunderbird(system, Staging(system)).deliver(plan, Errand())
    for number, sample in enumerate([PLAIN, EIGHT, NESTED], 1):
        mail = send(desktop, mailbox, f"^Write: Phishing: 1 sample .mail {number} of 3.")
        assert parts_of(mail)[1][1][1] in {sample, sample + CRLF}


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
