"""The exception tree: facts only, the sentences are made in `gui.wording`.

IntactError
|- Unreadable       a source that does not become a sample; `reason` says why
|- BadData          a file of resources/ or of the organisation that breaks its rules
|- NotComposable    a submission that cannot be made as asked
|- NotDelivered     a way out that failed
|- BadSettings      settings that cannot be read or stored
|- BadSettingsFile  a file of settings from elsewhere that breaks its rules
|- BadPolicy        something that an organisation set and that cannot be used
`- BadHistory       the history of submissions cannot be read or written
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Self


class Reason(str):
    """What is wrong, in plain English, and how it was said: so that it can be said otherwise.

    Attributes:
        pattern: the sentence with {names}.
        values: what they stand for; some are reasons themselves.
    """

    __slots__ = ("pattern", "values")

    pattern: str
    values: Mapping[str, str | int]

    def __new__(cls, pattern: str, **values: str | int) -> Self:
        """Says it in English."""
        made = super().__new__(cls, pattern.format(**values))
        made.pattern = pattern
        made.values = values
        return made


class IntactError(Exception):
    """Everything Intact raises on purpose."""


class UnreadableReason(StrEnum):
    """Why something that was handed over is not a sample."""

    EMPTY = "empty"
    FOLDER = "folder"  # a folder where one file was asked for
    FOLDER_WITHOUT_FILES = "folder-without-files"
    TOO_MANY_FILES = "too-many-files"  # limit
    TOO_MANY_MESSAGES = "too-many-messages"  # limit
    VANISHED = "vanished"
    CHANGED = "changed"  # since it was looked at
    NOT_ALLOWED = "not-allowed"  # permission denied
    BLOCKED_BY_ANTIVIRUS = "blocked-by-antivirus"
    NOT_A_FILE = "not-a-file"  # device, socket, pipe, symbolic link loop
    PROMISE_NOT_KEPT = "promise-not-kept"  # count: a program announced files and wrote none
    MAIL_NOT_ASKED = "mail-not-asked"  # the person or the system does not let us ask Apple Mail
    REMOTE_ADDRESS = "remote-address"  # a URL, UNC path or a client's internal address
    INTERNAL_ADDRESS = "internal-address"  # client, program, scheme, count: only it can open that
    NOT_HANDED_OVER = "not-handed-over"  # client, program: it dragged something and gave nothing
    TOO_SLOW = "too-slow"  # client, program, seconds: it gave nothing in that time
    NOT_VISIBLE = "not-visible"  # client, program: the file it named is not to be seen from here
    NOT_TRANSFERRED = "not-transferred"  # the portal of the desktop gave no files
    TOO_LARGE = "too-large"  # size, limit (bytes)
    NOT_A_MESSAGE = "not-a-message"  # kind: a short name such as "PDF"
    MAIL_STORE = "mail-store"  # kind: "PST", "OST", "mbox", ...: holds many messages
    NOT_YET_READ = "not-yet-read"  # kind: a mail format this version cannot read
    ENCRYPTED = "encrypted"  # kind: locked with a password
    NOTHING_ATTACHED = "nothing-attached"  # number of the attached message that was asked for
    DAMAGED = "damaged"
    TOOK_TOO_LONG = "took-too-long"  # seconds
    READER_DIED = "reader-died"
    READER_TALKED_NONSENSE = "reader-talked-nonsense"
    NOT_PROTECTED = "not-protected"  # no process for it, and the organisation demands one
    CANCELLED = "cancelled"
    HELD_BACK = "held-back"  # announced by a program that is dragged from, and not handed over
    ONLY_DESCRIBED = "only-described"  # client, program: a page told of it without handing it over
    DOWNLOAD_TOO_SLOW = "download-too-slow"  # seconds


class Unreadable(IntactError):
    """A source that does not become a sample.

    Attributes:
        reason: the code.
        values: what fills the sentence; never text of a message.
    """

    def __init__(self, reason: UnreadableReason, **values: str | int) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.values: dict[str, str | int] = values


class BadData(IntactError):
    """A data file (destination, client) that breaks its rules.

    Attributes:
        path: the file.
        line: 1-based line of the mistake, 0 where it cannot be told.
        reason: what is wrong, in plain English, naming the key.
    """

    def __init__(self, path: Path, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: {reason}")
        self.path = path
        self.line = line
        self.reason = reason


class NotComposableReason(StrEnum):
    """Why no submission can be made."""

    NO_SAMPLES = "no-samples"
    NO_ADDRESS = "no-address"
    BAD_ADDRESS = "bad-address"
    NO_MAIL_ADDRESS_TAKES_THIS = "no-mail-address-takes-this"  # e.g. a support case


class NotComposable(IntactError):
    """A submission that cannot be made as asked."""

    def __init__(self, reason: NotComposableReason, **values: str | int) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.values: dict[str, str | int] = values


class NotDeliveredReason(StrEnum):
    """Why a way out failed."""

    NOT_HERE = "not-here"  # the program is not on this machine
    DID_NOT_START = "did-not-start"
    NOT_ASKED = "not-asked"  # program: the person or the system does not let Intact ask it
    CANNOT_WRITE = "cannot-write"  # folder full, forbidden
    BLOCKED_BY_ANTIVIRUS = "blocked-by-antivirus"  # what was written is not let through
    CANNOT_CARRY = "cannot-carry"  # this way would harm a sample
    NOT_ALLOWED = "not-allowed"  # the organisation rules it out
    TOO_MANY_MAILS = "too-many-mails"  # more windows than a person can look through
    CANCELLED = "cancelled"
    SENDING_ALREADY = "sending-already"  # another window or command of Intact's is at it
    # servers; `host` in all of them, `answer` where the server said something
    NO_SUCH_SERVER = "no-such-server"  # the name is not known
    CONNECTION_REFUSED = "connection-refused"  # port: nobody listens there
    UNREACHABLE = "unreachable"  # no way to it: no network, a fire wall
    TOOK_TOO_LONG = "took-too-long"  # seconds
    CONNECTION_LOST = "connection-lost"
    NOT_PROTECTED = "not-protected"  # STARTTLS is missing, or the person's machine is meant
    TLS_FAILED = "tls-failed"  # why: no version or cipher both know; not TLS at all
    CERTIFICATE_UNKNOWN = "certificate-unknown"  # nobody this machine trusts has signed it
    CERTIFICATE_EXPIRED = "certificate-expired"  # or not valid yet
    CERTIFICATE_OTHER_NAME = "certificate-other-name"  # it belongs to another server
    CERTIFICATE_BAD = "certificate-bad"  # why
    PASSWORD_NEEDED = "password-needed"  # account: none is stored  # noqa: S105
    TOKEN_FAILED = "token-failed"  # program: gave no access token  # noqa: S105
    LOGIN_REFUSED = "login-refused"
    NO_LOGIN_METHOD = "no-login-method"  # the server offers none that is set up here
    SENDER_REFUSED = "sender-refused"  # address
    RECIPIENT_REFUSED = "recipient-refused"  # address
    RELAY_REFUSED = "relay-refused"  # address: this server sends nothing there for us
    TOO_LARGE = "too-large"  # size, limit (bytes; 0 where the server did not say)
    NO_EIGHT_BIT = "no-eight-bit"  # the server does not take mails as they are (8BITMIME)
    MAILBOX_FULL = "mailbox-full"
    MAIL_REFUSED = "mail-refused"
    SERVER_BUSY = "server-busy"  # try later
    UNCONFIRMED = "unconfirmed"  # all of it went, the answer is missing
    NO_DRAFTS_FOLDER = "no-drafts-folder"
    NONSENSE = "nonsense"  # what answers is no such server


class NotDelivered(IntactError):
    """A way out that failed."""

    def __init__(self, reason: NotDeliveredReason, **values: str | int) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.values: dict[str, str | int] = values


class BadSettings(IntactError):
    """Settings that cannot be read or stored; `path` is the file."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class BadSettingsFile(IntactError):
    """A file of settings that is not taken over.

    Attributes:
        path: the file.
        line: where it is wrong, from 1; 0 where no line can be named.
        reason: what is wrong, in plain English.
    """

    def __init__(self, path: Path, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: {reason}" if line else f"{path}: {reason}")
        self.path = path
        self.line = line
        self.reason = reason


class BadPolicy(IntactError):
    """Something that an organisation set and that cannot be used.

    Attributes:
        source: where it was set, a path or a key of the registry.
        name: of the policy; "" where the whole source is meant.
        reason: what is wrong, in plain English.
    """

    def __init__(self, source: str, name: str, reason: str) -> None:
        super().__init__(f"{source}: {name}: {reason}")
        self.source = source
        self.name = name
        self.reason = reason


class BadHistory(IntactError):
    """The history of submissions cannot be read or written; `path` is its file."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
