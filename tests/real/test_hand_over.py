"""Real mail programs of Linux take mails over; what they send is compared octet by octet.

Needs Xvfb, openbox, xdotool and dbus-daemon, and of Evolution, Claws Mail and Mutt (with
xterm) what is to be tried; skipped where one is missing. All mail goes to a server of these tests.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import threading
import time
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest

from intact.delivery.claws_mail import ClawsMail
from intact.delivery.evolution import Evolution
from intact.delivery.mutt import Mutt
from intact.delivery.portal import Portal
from intact.delivery.staging import Staging
from intact.delivery.way import Absence, Availability, Errand, Keeps, Outcome
from intact.delivery.xdg_email import XdgEmail
from intact.system.linux import Linux
from real import claws_profile, evolution_profile, messages
from real.servers import Servers
from real.session import SECONDS, need
from real.submissions import (
    CRLF,
    EIGHT,
    LARGE,
    LONG,
    NESTED,
    NUL,
    ODD_HEADERS,
    PLAIN,
    STORED,
    differences,
    parts_of,
    planned,
    send,
)

TIDY_LARGE = messages.message(
    12, "Large", *(b"%07d na\xefve %s" % (number, b"=" * 60) for number in range(24_500))
)
TIDY = (messages.PLAIN, messages.EIGHT_BIT, messages.NESTED, TIDY_LARGE)
"""Messages whose headers Evolution has nothing to tidy up in."""


def make_command(desktop, monkeypatch, name, *options):
    """Puts a program before all others in the search path that starts the real one."""
    need(name)
    wrapper = desktop.home / "bin" / name
    wrapper.parent.mkdir(exist_ok=True)
    words = " ".join(f"'{word}'" for word in (shutil.which(name), *options))
    wrapper.write_text(f'#!/bin/sh\nexec {words} "$@"\n')
    wrapper.chmod(0o755)
    monkeypatch.setenv("PATH", str(wrapper.parent), prepend=":")


@pytest.fixture
def claws_mail(desktop, mailbox, monkeypatch):
    """The way `claws-mail`; the program is not yet running, and has a profile of its own."""
    need("claws-mail")
    made = claws_profile.make(desktop.home / "claws", Servers(mailbox.port))
    make_command(desktop, monkeypatch, *made[:3])
    return ClawsMail(Linux(), Staging(Linux()))


@pytest.fixture
def evolution(desktop, mailbox, monkeypatch):
    """The same for `evolution`, whose profile lies in the home folder."""
    need("evolution")
    monkeypatch.setenv(*evolution_profile.BACKEND)
    evolution_profile.make(desktop.home, Servers(mailbox.port))
    return Evolution(Linux(), Staging(Linux()))


def sent_samples(mail):
    """What came of the samples; all are labelled message/rfc822 and nothing is lost."""
    head, (text, *parts) = parts_of(mail)
    assert b"To: o'desk@example.org\r\n" in head + CRLF
    assert b"as message/rfc822" in text[1]
    assert all(b"Content-Type: message/rfc822" in part for part, _ in parts)
    return [payload for _, payload in parts]


def test_claws_mail_sends_every_octet(desktop, mailbox, claws_mail):
    """8-bit, long lines, nested, 1.9 MB and odd headers; LF as CRLF."""
    plan = planned(PLAIN, EIGHT, NESTED, STORED, LONG, LARGE)
    assert claws_mail.available(plan) == Availability(True, program="Claws Mail")
    claws_mail.deliver(plan, Errand())
    mail = send(desktop, mailbox, "^Phishing: 6 samples")
    stored = STORED.replace(b"\n", CRLF)
    wanted = [PLAIN, EIGHT, NESTED, stored, LONG, LARGE]
    assert differences(sent_samples(mail), wanted) == []


def test_thirty_messages_with_odd_headers_leave_claws_mail_as_they_came(
    desktop, mailbox, claws_mail
):
    """In one mail, in their order."""
    claws_mail.deliver(planned(*ODD_HEADERS), Errand())
    mail = send(desktop, mailbox, "^Phishing: 30 samples")
    assert differences(sent_samples(mail), list(ODD_HEADERS)) == []


def test_a_running_claws_mail_opens_a_window_for_each_mail(desktop, mailbox, claws_mail):
    """The second command meets the program that the first one started.

    A window that comes late takes the keyboard, so either may be the one that is sent first.
    """
    claws_mail.deliver(planned(PLAIN, EIGHT, most=1), Errand())
    for number in (1, 2):
        desktop.window(f"^Phishing: 1 sample .mail {number} of 2.")
    came = [send(desktop, mailbox, "^Phishing: 1 sample .mail . of 2.") for _ in range(2)]
    samples = {_numbered(mail): sent_samples(mail) for mail in came}
    assert samples == {b"1": [PLAIN], b"2": [EIGHT]}


def _numbered(mail):
    """Which mail of two its subject says that it is."""
    return re.search(rb"\(mail (.) of 2\)", parts_of(mail)[0])[1]


def test_claws_mail_is_started_once_for_all_mails(desktop, claws_mail):
    """However long it takes to its socket: two that start would take it away from each other."""
    plan = planned(PLAIN, EIGHT, NESTED, most=1)
    told = []
    errand = Errand(progress=told.append)
    delivering = threading.Thread(target=claws_mail.deliver, args=(plan, errand))
    with claws_profile.held_back(desktop.home / "claws", desktop.home / "run") as waiting:
        delivering.start()
        desktop.wait_until(lambda: waiting() == (1 if told else 3), "it waits for its socket")
    delivering.join(SECONDS)
    assert not delivering.is_alive()
    for number in (1, 2, 3):
        desktop.window(f"^Phishing: 1 sample .mail {number} of 3.")
    assert len(desktop.windows(" - Claws Mail")) == 1
    assert [far.waits_for for far in told] == ["Claws Mail"]


def test_evolution_that_has_to_start_opens_a_window_for_each_mail(desktop, evolution):
    """The session bus keeps what is for it until it is there."""
    evolution.deliver(planned(PLAIN, EIGHT, NESTED, most=1), Errand())
    for number in (1, 2, 3):
        desktop.window(f"^Phishing: 1 sample .mail {number} of 3.")


def test_evolution_sends_bodies_as_they_are(desktop, mailbox, evolution):
    """8-bit, nested and 1.9 MB, where there is nothing to tidy up in the headers."""
    evolution.deliver(planned(*TIDY), Errand())
    mail = send(desktop, mailbox, "^Phishing: 4 samples")
    assert differences(sent_samples(mail), list(TIDY)) == []


def test_evolution_tidies_headers_up_and_is_not_called_exact(desktop, mailbox, evolution):
    """A blank behind a colon, and a MIME-Version where there is none."""
    assert evolution.keeps is Keeps.REMADE
    evolution.deliver(planned(PLAIN), Errand())
    (sent,) = sent_samples(send(desktop, mailbox, "^Phishing: 1 sample"))
    head, body = PLAIN.replace(b"Subject:odd", b"Subject: odd").split(b"\r\n\r\n", 1)
    assert sent == head + b"\r\nMIME-Version: 1.0\r\n\r\n" + body


def test_nobody_is_handed_a_nul(claws_mail):
    """It would be lost, and with it the rest of its line."""
    assert claws_mail.available(planned(PLAIN, NUL)).absence is Absence.CANNOT_CARRY


class OnlyXterm(Linux):
    """This machine without any other terminal, and without NeoMutt."""

    def find_program(self, name):
        """Hides the others."""
        return super().find_program(name) if name in {"mutt", "xterm"} else None


def test_mutt_sends_every_octet(desktop, mailbox):
    """In a terminal of its own; the editor leaves the text alone, `y` sends."""
    need("mutt", "xterm")
    (desktop.home / ".muttrc").write_text(
        f"set smtp_url=smtp://127.0.0.1:{mailbox.port}/\nset ssl_starttls=no\n"
        f"set ssl_force_tls=no\nset copy=no\nset folder={desktop.home}\nset editor=true\n"
        "set autoedit=yes\nset edit_headers=yes\nset from=tester@example.org\n"
    )
    way = Mutt(OnlyXterm(), Staging(Linux()))
    assert way.available(planned(PLAIN, LONG)).absence is Absence.CANNOT_CARRY  # it has controls
    way.deliver(planned(PLAIN, EIGHT, NESTED, STORED, LARGE), Errand())
    mail = send(desktop, mailbox, "^mutt$", "y")
    wanted = [PLAIN, EIGHT, NESTED, STORED.replace(b"\n", CRLF), LARGE]
    assert differences(sent_samples(mail), wanted) == []


class Handler:
    """A mail program of the desktop's that only writes down how it was called."""

    def __init__(self, desktop, name, executable):
        self.calls = desktop.home / "calls"
        program = desktop.home / "bin" / executable
        program.parent.mkdir()
        program.write_text(
            "#!/bin/sh\n"
            f"printf '%s\\0' \"$@\" >'{self.calls}.part' && mv '{self.calls}.part' '{self.calls}'\n"
        )
        program.chmod(0o755)
        applications = desktop.home / "data" / "applications"
        applications.mkdir(parents=True)
        (applications / name).write_text(
            f"[Desktop Entry]\nType=Application\nName=Fake\nExec={program} %u\n"
            "MimeType=x-scheme-handler/mailto;\n"
        )
        (desktop.home / "config").mkdir(exist_ok=True)
        (desktop.home / "config" / "mimeapps.list").write_text(
            f"[Default Applications]\nx-scheme-handler/mailto={name};\n"
        )

    def arguments(self):
        """The arguments of the call, once it is complete."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            if self.calls.exists():
                return self.calls.read_bytes().decode().split("\0")[:-1]
            threading.Event().wait(0.05)
        pytest.fail("the handler was not called")


def test_xdg_email_gives_evolution_a_link_with_the_files(desktop):
    """The real script with a handler that notes it: address, subject, text, every file."""
    need("xdg-email", "xdg-mime")
    handler = Handler(desktop, "org.gnome.Evolution.desktop", "evolution")
    system = Linux()
    plan = planned(PLAIN, EIGHT)
    way = XdgEmail(system, Staging(system))
    assert way.available(plan) == Availability(True, program="Evolution")
    way.deliver(plan, Errand())
    (link,) = handler.arguments()
    assert link.startswith("mailto:")
    address, _, query = link.removeprefix("mailto:").partition("?")
    fields = [field.partition("=") for field in query.split("&") if field]
    assert unquote(address) == "o'desk@example.org"
    read = [(name.lower(), unquote(value)) for name, _, value in fields]
    assert ("subject", plan.mails[0].subject) in read
    (body,) = [value for name, value in read if name == "body"]
    assert body.replace("\r\n", "\n").rstrip() == plan.mails[0].body.rstrip()
    files = [Path(value) for name, value in read if name == "attach"]
    assert [path.read_bytes() for path in files] == [PLAIN, EIGHT]


def test_xdg_email_gives_thunderbird_its_own_option(desktop, monkeypatch):
    """The same for Thunderbird, which would drop attachments of a link."""
    need("xdg-email", "xdg-mime")
    handler = Handler(desktop, "thunderbird.desktop", "thunderbird")
    monkeypatch.setenv("PATH", str(desktop.home / "bin"), prepend=":")
    system = Linux()
    way = XdgEmail(system, Staging(system))
    way.deliver(planned(PLAIN, EIGHT), Errand())
    flag, option = handler.arguments()
    assert flag == "-compose"
    files = option.partition("attachment='")[2].partition("'")[0].split(",")
    assert [Path(one.removeprefix("file://")).read_bytes() for one in files] == [PLAIN, EIGHT]


def test_a_real_portal_hands_the_files_on(desktop, monkeypatch):
    """xdg-desktop-portal with GTK's part of it; what it starts gets text and files in a link."""
    need("dbus-update-activation-environment")
    if not Path("/usr/share/xdg-desktop-portal/portals/gtk.portal").exists():
        pytest.skip("not installed: xdg-desktop-portal-gtk")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    monkeypatch.setenv("FLATPAK_ID", "org.example.Intact")
    handler = Handler(desktop, "org.gnome.Evolution.desktop", "evolution")
    subprocess.run(["dbus-update-activation-environment", "--all"], check=True)  # noqa: S607
    (mail,) = planned(PLAIN, EIGHT).mails
    plan = replace(planned(PLAIN, EIGHT), mails=(replace(mail, recipient="desk@example.org"),))
    way = Portal(Linux(), Staging(Linux()))
    assert way.deliver(plan, Errand()).outcome is Outcome.OPENED
    (link,) = handler.arguments()
    address, _, query = link.removeprefix("mailto:").partition("?")
    fields = [
        (name, unquote(value))
        for name, _, value in (one.partition("=") for one in query.split("&"))
    ]
    assert address == "desk@example.org"
    assert fields[:2] == [("subject", mail.subject), ("body", mail.body)]
    assert [Path(path).read_bytes() for _, path in fields[2:]] == [PLAIN, EIGHT]
