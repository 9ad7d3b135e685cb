"""What Apple Mail and the sharing service are told, with stand-ins for osascript and AppKit."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.system import macos_new_mails
from intact.system.macos_new_mails import AppleMail, SharingService, arguments
from intact.system.new_mails import Kind, NewMail

macos = pytest.importorskip("intact.system.macos", exc_type=ImportError)

FILES = (Path("/staged/sample-1.eml"), Path("/staged/sample-2.eml"))
EVIL = '" & (do shell script "touch /tmp/x") & "'
MAIL = NewMail("-e@example.org", EVIL, f"-e\n{EVIL}\\\nü\n", FILES)


def fake_osascript(program: str, *words: str) -> list[str]:
    """A program in its place, which sees what comes behind the script."""
    return [sys.executable, "-c", f"import json, sys, time, pathlib\n{program}", *words]


def test_everything_of_a_mail_is_an_argument(tmp_path):
    """As it stands, in order; behind a word that no option can come before."""
    told = tmp_path / "told.json"
    program = "pathlib.Path(sys.argv[1]).write_text(json.dumps(sys.argv[2:]))"
    AppleMail(fake_osascript(program, str(told))).open(MAIL)
    expected = ["mail", "-e@example.org", EVIL, MAIL.body, *map(str, FILES)]
    assert json.loads(told.read_text()) == expected


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(TEXTS, TEXTS)
def test_no_text_gets_into_the_script(subject, body):
    """The command is the same for every mail, and each value stands for itself."""
    mail = NewMail("desk@example.org", subject, body, FILES)
    assert arguments(mail) == ["mail", "desk@example.org", subject, body, *map(str, FILES)]
    assert macos_new_mails._COMMAND == ("/usr/bin/osascript", "-e", macos_new_mails._SCRIPT)


def test_the_script_makes_and_shows_and_never_sends():
    """Files are named as POSIX files before Mail is spoken to."""
    script = macos_new_mails._SCRIPT
    assert script.index("POSIX file (item place of argv)") < script.index('tell application "Mail"')
    assert "visible:true" in script
    assert "send" not in script.lower()
    assert "do shell script" not in script
    values = ("Address", "2"), ("Subject", "3"), ("Text", "4")
    assert all(f"set the{name} to" in script for name, _ in values)
    assert all(f"item {place} of argv" in script for _, place in values)
    assert script.isascii()


def test_the_person_or_the_system_may_say_no():
    """The number of the error is the same in every language."""
    program = "sys.exit('execution error: Not authorised to send Apple events to Mail. (-1743)')"
    with pytest.raises(PermissionError):
        AppleMail(fake_osascript(program)).open(MAIL)


def test_a_script_that_fails_is_a_failure(tmp_path):
    """Mail is gone, osascript is, or something cannot be an argument."""
    with pytest.raises(OSError, match="did not make"):
        AppleMail(fake_osascript("sys.exit('(-600)')")).open(MAIL)
    with pytest.raises(OSError):  # noqa: PT011 - what the system says
        AppleMail([str(tmp_path / "osascript")]).open(MAIL)
    with pytest.raises(OSError, match="cannot be said"):
        AppleMail(fake_osascript("")).open(NewMail("a@b.example", "nul \0", "", ()))


def test_mail_that_does_not_answer_is_not_waited_for():
    """And the program is ended."""
    with pytest.raises(TimeoutError):
        AppleMail(fake_osascript("time.sleep(60)"), seconds=0.3).open(MAIL)


def test_apple_mail_is_asked_where_it_is_installed(tmp_path):
    """By its application; the sharing service where PyObjC is; nothing of Windows."""
    system = macos.MacOS(tmp_path, (tmp_path / "Applications",))
    assert system.composer(Kind.APPLE_MAIL) is None
    (tmp_path / "Applications/Mail.app").mkdir(parents=True)
    assert system.composer(Kind.APPLE_MAIL).opens() == "com.apple.mail"
    assert system.composer(Kind.SIMPLE_MAPI) is system.composer(Kind.OUTLOOK_FILES) is None


def test_the_sharing_service_comes_with_pyobjc(tmp_path, monkeypatch):
    """It opens the client that LaunchServices name."""
    system = macos.MacOS(tmp_path)
    monkeypatch.setitem(sys.modules, "AppKit", None)
    assert system.composer(Kind.SHARING_SERVICE) is None
    kit = FakeAppKit()
    monkeypatch.setitem(sys.modules, "AppKit", kit)
    assert system.composer(Kind.SHARING_SERVICE).opens() == "com.apple.mail"


class FakeService:
    """NSSharingService for mails."""

    def __init__(self, takes: bool) -> None:  # noqa: FBT001
        self._takes = takes
        self.asked: list[tuple[str, object]] = []

    def canPerformWithItems_(self, items: list[object]) -> bool:  # noqa: N802
        """Text and addresses of files."""
        assert isinstance(items[0], str)
        assert all(isinstance(one, tuple) and one[0] == "file" for one in items[1:])
        return self._takes

    def setRecipients_(self, recipients: list[str]) -> None:  # noqa: N802
        """A list of addresses."""
        assert isinstance(recipients, list)
        self.asked.append(("recipients", recipients))

    def setSubject_(self, subject: str) -> None:  # noqa: N802
        """One text."""
        assert isinstance(subject, str)
        self.asked.append(("subject", subject))

    def performWithItems_(self, items: list[object]) -> None:  # noqa: N802
        """On the main thread only."""
        self.asked.append(("perform", items))


class FakeAppKit:
    """The part of AppKit that is used; `main` is the thread it calls the main one."""

    def __init__(self, *, takes: bool = True, loop: bool = True, there: bool = True) -> None:
        self.main = threading.get_ident()
        self.service = FakeService(takes)
        self.answers = True
        self._loop, self._there = loop, there
        self.NSThread = self.NSURL = self.NSSharingService = self
        self.NSRunLoop = self.NSOperationQueue = self

    def isMainThread(self) -> bool:  # noqa: N802
        """Of the thread that asks."""
        return threading.get_ident() == self.main

    def mainRunLoop(self) -> FakeAppKit:  # noqa: N802
        """The loop, running or not."""
        return self

    def currentMode(self) -> str | None:  # noqa: N802
        """Only a running loop has one."""
        return "kCFRunLoopDefaultMode" if self._loop else None

    def mainQueue(self) -> FakeAppKit:  # noqa: N802
        """What the main thread works on."""
        return self

    def addOperationWithBlock_(self, block) -> None:  # noqa: N802
        """Done by another thread, which is the main one meanwhile."""
        if not self.answers:
            return

        def work() -> None:
            self.main = threading.get_ident()
            block()

        threading.Thread(target=work).start()

    def fileURLWithPath_(self, path: str) -> tuple[str, str]:  # noqa: N802
        """A text that names an absolute path."""
        assert path.startswith("/")
        return ("file", path)

    def sharingServiceNamed_(self, name: str) -> FakeService | None:  # noqa: N802
        """Asked for on the main thread."""
        assert self.isMainThread()
        assert name == "com.apple.share.Mail.compose"
        return self.service if self._there else None


PERFORMED = [
    ("recipients", ["-e@example.org"]),
    ("subject", EVIL),
    ("perform", [MAIL.body, ("file", str(FILES[0])), ("file", str(FILES[1]))]),
]


def test_the_sharing_service_is_given_text_and_files():
    """Addresses and subject are set before it is performed."""
    kit = FakeAppKit()
    SharingService(kit, lambda: "com.apple.mail").open(MAIL)
    assert kit.service.asked == PERFORMED


def test_another_thread_has_the_main_one_do_it():
    """AppKit is for the main thread; mails are delivered on another one."""
    kit = FakeAppKit()
    kit.main = 0
    SharingService(kit, lambda: "com.apple.mail").open(MAIL)
    assert kit.service.asked == PERFORMED
    kit.main, kit.answers = 0, False
    with pytest.raises(TimeoutError):
        SharingService(kit, lambda: "", seconds=0.05).open(MAIL)


@pytest.mark.parametrize("main", [True, False])
@pytest.mark.parametrize("kit", [{"takes": False}, {"there": False}])
def test_a_client_that_does_not_offer_it_is_a_failure(kit, main):
    """From whichever thread."""
    made = FakeAppKit(**kit)
    made.main = made.main if main else 0
    with pytest.raises(OSError):  # noqa: PT011 - which of both it was is seen above
        SharingService(made, lambda: "com.apple.mail").open(MAIL)
    assert made.service.asked == []


def test_without_a_loop_nothing_would_open():
    """On the command line; in the window it is the person's client."""
    assert SharingService(FakeAppKit(loop=False), lambda: "com.apple.mail").opens() == ""
    assert SharingService(FakeAppKit(), lambda: "com.apple.mail").opens() == "com.apple.mail"


def test_the_script_compiles_where_applescript_is():
    """Only a Mac has its compiler."""
    if sys.platform != "darwin":
        pytest.skip("there is no osacompile here")
    command = ["/usr/bin/osacompile", "-o", "/dev/null", "-e", macos_new_mails._SCRIPT]
    assert subprocess.run(command, check=False).returncode == 0
