"""The real mail programs as places where drags begin: where their list of messages lies.

All positions were seen with the versions of Debian 12, in a window of that size, without frames.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from real import claws_profile, evolution_profile, thunderbird_profile
from real.desktop import Desktop, Place, need
from real.receiver import MIDDLE, Received, Receiver
from real.servers import Servers

PLACE = Place(0, 0, 1050, 850)

_ASIDE = 60
"""Pixels between the click that selects and the hold that drags: else it is a double click."""

Command = Callable[[Desktop, Servers, Sequence[bytes]], list[str]]


@dataclass(frozen=True)
class Program:
    """One mail program.

    Attributes:
        name: as Intact names it; `command` is the program that has to be installed.
        title: of its window when it shows a folder, a regular expression.
        top, step: where the first row of its list lies, and how high rows are, in pixels.
        column: where to take hold of a row.
        latest_first: how the list is sorted.
        asks: title of the window in which it asks for a password.
        folder: what is clicked for the inbox on a server, where it is not shown by itself.
        keeps_ends: whether its own folders keep line ends as they came (RFC 5322 wants CRLF).
        begin: makes a profile, and gives the command that starts the program with it.
    """

    name: str
    command: str
    title: str
    top: int
    step: int
    column: int
    latest_first: bool
    asks: str
    keeps_ends: bool
    begin: Command
    folder: tuple[int, int] | None = None


def _thunderbird(desktop: Desktop, servers: Servers, messages: Sequence[bytes]) -> list[str]:
    profile = thunderbird_profile.make(desktop.home / "profile", servers, messages)
    return ["thunderbird", "--profile", str(profile), "--no-remote"]


def _thunderbird_without_copies(
    desktop: Desktop, servers: Servers, messages: Sequence[bytes]
) -> list[str]:
    profile = desktop.home / "profile"
    thunderbird_profile.make(profile, servers, messages, local_copy=False)
    return ["thunderbird", "--profile", str(profile), "--no-remote"]


def _claws_mail(desktop: Desktop, servers: Servers, messages: Sequence[bytes]) -> list[str]:
    return claws_profile.make(desktop.home / "claws", servers, messages)


def _evolution(desktop: Desktop, servers: Servers, messages: Sequence[bytes]) -> list[str]:
    return evolution_profile.make(desktop.home, servers, messages)


THUNDERBIRD = Program(
    name="thunderbird",
    command="thunderbird",
    title="^Inbox - .*Mozilla Thunderbird$",
    top=127,
    step=26,
    column=250,
    latest_first=True,
    keeps_ends=False,
    asks="^Enter your password",
    begin=_thunderbird,
)
CLAWS_MAIL = Program(
    name="claws-mail",
    command="claws-mail",
    title="Claws Mail",
    top=132,
    step=17,
    column=400,
    latest_first=True,
    keeps_ends=True,
    asks="^Input password",
    begin=_claws_mail,
)
EVOLUTION = Program(
    name="evolution",
    command="evolution",
    title="^(Inbox|Mail$)",
    top=196,
    step=24,
    column=400,
    latest_first=False,
    keeps_ends=False,
    asks="^Mail authentication request",
    begin=_evolution,
    folder=(78, 401),
)
WITHOUT_COPIES = replace(THUNDERBIRD, begin=_thunderbird_without_copies)
"""Thunderbird that leaves the messages on the server until they are wanted."""

ALL = (THUNDERBIRD, CLAWS_MAIL, EVOLUTION)


class MessageList:
    """The list of messages in the window of a running program."""

    def __init__(
        self, program: Program, desktop: Desktop, receiver: Receiver, count: int, *, asked: bool
    ) -> None:
        self._program = program
        self._desktop = desktop
        self._receiver = receiver
        self._count = count
        if asked:
            desktop.answer(program.asks, "anything")
        self._window = desktop.window(program.title)
        desktop.place(self._window, PLACE)
        if asked and program.folder:
            desktop.click_until(program.folder, "^Inbox")

    def drag(self, number: int, *, until: int) -> list[Received]:
        """Drags one message, 0 the earliest; the list of the window then has so many rows."""
        return self._receiver.take(lambda: self._select_and_drag(number), until)

    def drag_all(self, *, until: int) -> list[Received]:
        """Selects all and drags them at once."""
        return self._receiver.take(lambda: self._select_and_drag(0, "ctrl+a"), until)

    def _select_and_drag(self, number: int, keys: str = "") -> None:
        x, y = self._row(number)
        self._desktop.click(x + _ASIDE, y)
        if keys:
            self._desktop.press(self._window, keys)
        self._desktop.drag((x, y), MIDDLE)

    def _row(self, number: int) -> tuple[int, int]:
        line = self._count - 1 - number if self._program.latest_first else number
        return self._program.column, self._program.top + line * self._program.step


def shown(
    program: Program,
    desktop: Desktop,
    receiver: Receiver,
    messages: Sequence[bytes],
    imap: int = 0,
) -> MessageList:
    """Starts a program with these messages: its own, or on a server behind that port."""
    need(program.command)
    own = () if imap else messages
    desktop.start(program.begin(desktop, Servers(imap=imap), own))
    return MessageList(program, desktop, receiver, len(messages), asked=bool(imap))
