"""The real mail programs as places where drags begin: where their list of messages lies.

All positions were seen with the versions of Debian 12, in a window of that size, without frames.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from real import claws_profile, evolution_profile, thunderbird_profile
from real.receiver import MIDDLE, Received, Receiver
from real.servers import Servers
from real.session import Place, Session, need

PLACE = Place(0, 0, 1050, 850)

_SIDE = Place(0, 0, 160, PLACE.height)
"""Where folders and buttons are and nothing turns while the program works."""

_ASIDE = 60
"""Pixels between the click that selects and the hold that drags: else it is a double click."""

Command = Callable[[Session, Servers, Sequence[bytes]], list[str]]


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


def _thunderbird(
    desktop: Session, servers: Servers, messages: Sequence[bytes], **shown: bool
) -> list[str]:
    profile = thunderbird_profile.make(desktop.home / "profile", servers, messages, **shown)
    return ["thunderbird", "--profile", str(profile), "--no-remote"]


def _claws_mail(desktop: Session, servers: Servers, messages: Sequence[bytes]) -> list[str]:
    return claws_profile.make(desktop.home / "claws", servers, messages)


def _evolution(desktop: Session, servers: Servers, messages: Sequence[bytes]) -> list[str]:
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
WITHOUT_COPIES = replace(THUNDERBIRD, begin=partial(_thunderbird, local_copy=False))
"""Thunderbird that leaves the messages on the server until they are wanted."""

WITH_MESSAGE = replace(THUNDERBIRD, begin=partial(_thunderbird, shows_message=True))
"""Thunderbird that shows the selected message below the list."""

_ATTACHMENT = (190, 811)
"""Where it names the only attachment."""

ALL = (THUNDERBIRD, CLAWS_MAIL, EVOLUTION)


class MessageList:
    """The list of messages in the window of a running program."""

    def __init__(
        self, program: Program, desktop: Session, receiver: Receiver, count: int, *, asked: bool
    ) -> None:
        self._program = program
        self._desktop = desktop
        self._receiver = receiver
        self._count = count
        if asked:
            desktop.answer(program.asks, "anything")
        self._window = desktop.window(program.title)
        desktop.place(self._window, PLACE)
        desktop.still(_SIDE)  # else a click hits what is not where it will be
        if asked and program.folder:
            desktop.click_until(program.folder, "^Inbox")

    def drag(self, number: int, *, until: int) -> list[Received]:
        """Drags one message, 0 the earliest; the list of the window then has so many rows."""
        return self._receiver.take(lambda: self._select_and_drag(number), until)

    def drag_attachment(self, number: int, *, until: int) -> list[Received]:
        """Drags the attachment of a message in Thunderbird that shows it."""

        def show_and_drag() -> None:
            self._select(number)
            x, y = _ATTACHMENT
            self._desktop.still(Place(x, y - 10, 100, 20))
            self._desktop.drag(_ATTACHMENT, MIDDLE)

        return self._receiver.take(show_and_drag, until)

    def drag_all(self, *, until: int) -> list[Received]:
        """Selects all and drags them at once."""
        return self._receiver.take(self._select_all_and_drag, until)

    def _select_and_drag(self, number: int) -> None:
        self._select(number)
        self._desktop.drag(self._row(number), MIDDLE)

    def _select_all_and_drag(self) -> None:
        self._select(0)
        self._until_selected(
            self._count - 1, lambda: self._desktop.press(self._window, "ctrl+a"), "all are selected"
        )
        self._desktop.drag(self._row(0), MIDDLE)

    def _select(self, number: int) -> None:
        x, y = self._row(number)
        self._until_selected(number, lambda: self._desktop.click(x + _ASIDE, y), "one is selected")

    def _until_selected(self, number: int, act: Callable[[], None], what: str) -> None:
        """Acts until a row has another ground than the empty part of the list below all rows.

        A program that still loads the list, or the message that was clicked on, takes no keys.
        """
        empty = self._strip(-1 if self._program.latest_first else self._count)
        row = self._strip(number)
        self._desktop.act_until(
            act, lambda: self._desktop.ground(row) != self._desktop.ground(empty), what
        )

    def _strip(self, number: int) -> Place:
        x, y = self._row(number)
        return Place(x, y - 4, _ASIDE, 8)

    def _row(self, number: int) -> tuple[int, int]:
        line = self._count - 1 - number if self._program.latest_first else number
        return self._program.column, self._program.top + line * self._program.step


def shown(
    program: Program,
    desktop: Session,
    receiver: Receiver,
    messages: Sequence[bytes],
    imap: int = 0,
) -> MessageList:
    """Starts a program with these messages: its own, or on a server behind that port."""
    need(program.command)
    own = () if imap else messages
    desktop.start(program.begin(desktop, Servers(imap=imap), own))
    return MessageList(program, desktop, receiver, len(messages), asked=bool(imap))
