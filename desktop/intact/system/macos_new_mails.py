"""New mails on macOS: in Apple Mail by AppleScript, in the person's client by the sharing service.

Everything of a mail goes to the script as an argument, so nothing in it can become a statement. The
system asks the person for consent the first time (Automation). Written from osascript(1), Mail's
dictionary and Apple's documentation of NSSharingService, tested with stand-ins; never tried on a
Mac.
"""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Sequence
from typing import Any, Final

from intact.limits import SCRIPT_SECONDS
from intact.system.new_mails import NewMail

_SCRIPT: Final = """\
on run argv
  set theAddress to item 2 of argv
  set theSubject to item 3 of argv
  set theText to (item 4 of argv) & linefeed
  set theFiles to {}
  repeat with place from 5 to count of argv
    set end of theFiles to (POSIX file (item place of argv)) as alias
  end repeat
  tell application "Mail"
    set theMail to make new outgoing message with properties {visible:true}
    set subject of theMail to theSubject
    set content of theMail to theText
    tell theMail
      make new to recipient at end of to recipients with properties {address:theAddress}
      repeat with place from 1 to count of theFiles
        set theFile to item place of theFiles
        tell content
          make new attachment with properties {file name:theFile} at after the last paragraph
        end tell
      end repeat
    end tell
    activate
  end tell
end run
"""
"""It never sends. An attachment needs a paragraph to stand behind, so the text ends in one. It
is ASCII, for osascript may take other letters in it for those of another encoding."""

_COMMAND: Final = ("/usr/bin/osascript", "-e", _SCRIPT)
_FIRST: Final = "mail"
"""Stands before the others: what comes behind the first argument is never taken for an option."""

_NOT_ALLOWED: Final = b"-1743"  # errAEEventNotPermitted
_APPLE_MAIL: Final = "com.apple.mail"
_COMPOSE: Final = "com.apple.share.Mail.compose"  # NSSharingServiceNameComposeEmail


def arguments(mail: NewMail) -> list[str]:
    """What the script is told."""
    return [_FIRST, mail.recipient, mail.subject, mail.body, *map(str, mail.files)]


class AppleMail:
    """Implements `Composer` by AppleScript."""

    def __init__(self, command: Sequence[str] = _COMMAND, seconds: float = SCRIPT_SECONDS) -> None:
        self._command = command
        self._seconds = seconds

    def opens(self) -> str:
        """Apple Mail, for it is installed where this is made."""
        return _APPLE_MAIL

    def open(self, mail: NewMail) -> None:
        """Has Mail make and show the mail; waits while the system asks for consent."""
        try:
            done = subprocess.run(
                [*self._command, *arguments(mail)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                timeout=self._seconds,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise TimeoutError("Mail gave no answer") from error
        except ValueError as error:  # a NUL in an argument
            raise OSError("this cannot be said to Mail") from error
        if _NOT_ALLOWED in done.stderr:
            raise PermissionError("Mail may not be asked")
        if done.returncode:
            raise OSError("Mail did not make the mail")


class SharingService:
    """Implements `Composer` by NSSharingService.

    Args:
        kit: PyObjC's AppKit.
        client: names the person's mail client.
        seconds: how long it is waited for the main thread.
    """

    def __init__(
        self,
        kit: Any,  # noqa: ANN401 - a module of Objective-C
        client: Callable[[], str],
        seconds: float = SCRIPT_SECONDS,
    ) -> None:
        self._kit = kit
        self._client = client
        self._seconds = seconds
        self._kept: Any = None

    def opens(self) -> str:
        """The person's client, where the main thread has a loop to open windows in."""
        if self._kit.NSRunLoop.mainRunLoop().currentMode() is None:
            return ""
        return self._client()

    def open(self, mail: NewMail) -> None:
        """Asks for the window on the main thread, where AppKit has to be used.

        Nobody tells whether a window came up: the service works on by itself.
        """
        if self._kit.NSThread.isMainThread():
            self._perform(mail)
            return
        failures: list[OSError] = []
        done = threading.Event()

        def work() -> None:
            try:
                self._perform(mail)
            except OSError as error:
                failures.append(error)
            finally:
                done.set()

        self._kit.NSOperationQueue.mainQueue().addOperationWithBlock_(work)
        if not done.wait(self._seconds):
            raise TimeoutError("the main thread does not answer")
        if failures:
            raise failures[0]

    def _perform(self, mail: NewMail) -> None:
        service = self._kit.NSSharingService.sharingServiceNamed_(_COMPOSE)
        if service is None:
            raise OSError("there is no such service")
        files = [self._kit.NSURL.fileURLWithPath_(str(one)) for one in mail.files]
        items = [mail.body, *files]
        if not service.canPerformWithItems_(items):
            raise OSError("the mail client does not take it")
        service.setRecipients_([mail.recipient])
        service.setSubject_(mail.subject)
        self._kept = service  # it works on after the call
        service.performWithItems_(items)
