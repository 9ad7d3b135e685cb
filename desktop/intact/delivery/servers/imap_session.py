"""A session with an IMAP server: logged in, with the folder for drafts found."""

from __future__ import annotations

import imaplib
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Final, TypeVar

from intact.delivery.servers.answers import clean
from intact.delivery.servers.connection import connect, failure
from intact.delivery.servers.imap_folders import Folder, folders, for_drafts, named
from intact.delivery.servers.imap_talk import BROKEN, ImapTalk, opened
from intact.delivery.servers.secrets import Secrets
from intact.delivery.servers.tokens import access_token, bearer
from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import GOODBYE_SECONDS
from intact.settings.accounts import Account, Auth, Server

Answer = TypeVar("Answer")

_LIMIT: Final = re.compile(r"APPENDLIMIT[= ]([0-9]{1,15})")
_CODES: Final = {
    "OVERQUOTA": NotDeliveredReason.MAILBOX_FULL,
    "TOOBIG": NotDeliveredReason.TOO_LARGE,  # RFC 7889 (earlier RFC 4469)
    "LIMIT": NotDeliveredReason.TOO_LARGE,
    "TRYCREATE": NotDeliveredReason.NO_DRAFTS_FOLDER,
    "NONEXISTENT": NotDeliveredReason.NO_DRAFTS_FOLDER,
    "UNAVAILABLE": NotDeliveredReason.SERVER_BUSY,
    "INUSE": NotDeliveredReason.SERVER_BUSY,
}
"""RFC 9051 7.1."""


class ImapSession:
    """Steps in their order: connect, log in, find the folder, store; each raises NotDelivered."""

    def __init__(
        self, account: Account, server: Server, cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        self._account = account
        self._server = server
        self._cancelled = cancelled
        self._talk: ImapTalk | None = None
        self._folder: Folder | None = None
        self.size_limit = 0

    @property
    def is_open(self) -> bool:
        """Whether a draft can be stored."""
        return self._talk is not None and self._folder is not None

    @property
    def folder(self) -> str:
        """The name of the folder for drafts, as people see it: the server's words, made safe."""
        return clean(self._folder.name) if self._folder else ""

    def connect(self) -> None:
        """Connects, and protects the connection as the account says."""
        self._talk = opened(self._server, connect(self._server), self._cancelled)

    def log_in(self, secrets: Secrets) -> None:
        """Logs in; in clear text only where nobody can listen."""
        talk, account = self._spoken, self._account
        if talk.state == "AUTH" or account.auth is Auth.NONE:
            return
        offered = talk.capabilities
        if account.auth is Auth.PASSWORD:
            text = secrets.get(account).text
            if "AUTH=PLAIN" in offered:
                words = f"\0{account.login}\0{text}".encode()
                self._insist(lambda: talk.authenticate("PLAIN", lambda _: words))
            elif "LOGINDISABLED" not in offered and text.isascii() and account.login.isascii():
                self._insist(lambda: talk.login(account.login, text))
            else:
                raise self._error(NotDeliveredReason.NO_LOGIN_METHOD)
        else:
            name = account.auth.value.upper()
            if f"AUTH={name}" not in offered:
                raise self._error(NotDeliveredReason.NO_LOGIN_METHOD)
            first = bearer(account, self._server.host, self._server.port, access_token(account))
            words_left = [first]  # after them an error, to be answered before the refusal
            self._insist(
                lambda: talk.authenticate(name, lambda _: words_left.pop() if words_left else b"\1")
            )
        self._asked(talk.learn)

    def find_folder(self) -> None:
        """Finds the folder for drafts, and what it takes."""
        talk = self._spoken
        if self._account.drafts:
            self._folder = named(self._account.drafts)
        else:
            self._folder = for_drafts(self._listed(talk))
        if self._folder is None:
            raise self._error(NotDeliveredReason.NO_DRAFTS_FOLDER)
        found = _LIMIT.search(" ".join(talk.capabilities))
        if found is None and "APPENDLIMIT" in talk.capabilities:  # RFC 7889: each has its own
            quoted = self._folder.quoted
            kind, told = self._asked(lambda: talk.status(quoted, "(APPENDLIMIT)"))
            found = _LIMIT.search(_text(told)) if kind == "OK" else None
        self.size_limit = int(found[1]) if found else 0

    def store(
        self, data: bytes, told: Callable[[int], None], about_to_end: Callable[[], None]
    ) -> str:
        """Stores a draft; returns what the server says to it.

        Raises:
            NotDelivered: with UNCONFIRMED the server may have it, with others it has not.
        """
        talk, folder = self._spoken, self._folder
        if folder is None:
            raise self._error(NotDeliveredReason.NO_DRAFTS_FOLDER)
        limit, size = self.size_limit, len(data)
        if limit and size > limit:
            raise self._error(NotDeliveredReason.TOO_LARGE, size=size, limit=limit)
        ended = _Flag()

        def end() -> None:
            about_to_end()
            ended.up = True

        talk.told = told
        try:
            kind, answer = self._asked(lambda: talk.append_draft(folder.quoted, data, end))
        except NotDelivered as error:
            if not ended.up or error.reason is NotDeliveredReason.NONSENSE:
                raise
            unknown, why = NotDeliveredReason.UNCONFIRMED, error.reason.value
            raise self._error(unknown, why=why) from error
        if kind != "OK":
            raise self._refused(answer, size, limit)
        return clean(_text(answer))

    def close(self) -> None:
        """Says goodbye, where anybody still listens."""
        talk, self._talk = self._talk, None
        if talk is not None:
            with suppress(OSError, imaplib.IMAP4.error, NotDelivered):
                talk.sock.settimeout(GOODBYE_SECONDS)
                talk.logout()
            talk.drop()

    @property
    def _spoken(self) -> ImapTalk:
        if self._talk is None:
            raise self._error(NotDeliveredReason.CONNECTION_LOST)
        return self._talk

    def _listed(self, talk: ImapTalk) -> list[Folder]:
        """All folders, with their special use where the server tells it."""
        pattern = '"*" RETURN (SPECIAL-USE)' if "SPECIAL-USE" in talk.capabilities else '"*"'
        kind, told = self._asked(lambda: talk.list('""', pattern))
        if kind != "OK" and pattern != '"*"':
            kind, told = self._asked(lambda: talk.list('""', '"*"'))
        return folders(told) if kind == "OK" else []

    def _insist(self, log_in: Callable[[], tuple[str, Sequence[object]]]) -> None:
        """Runs a login; `imaplib` raises where the answer is no."""
        try:
            log_in()
        except NotDelivered:
            self._leave()
            raise
        except imaplib.IMAP4.abort as error:
            raise self._lost() from error
        except imaplib.IMAP4.error as error:
            reason = NotDeliveredReason.LOGIN_REFUSED
            answer = clean(str(error).removeprefix("b'").removesuffix("'"))
            raise self._error(reason, account=self._account.name, answer=answer) from None
        except OSError as error:
            raise self._lost(error) from error
        except BROKEN:
            raise self._error(NotDeliveredReason.NONSENSE) from None

    def _asked(self, ask: Callable[[], Answer]) -> Answer:
        """Runs a command; a connection that is lost is left."""
        try:
            return ask()
        except imaplib.IMAP4.abort as error:
            raise self._lost() from error
        except OSError as error:
            raise self._lost(error) from error
        except (imaplib.IMAP4.error, *BROKEN) as error:
            answer = clean(str(error))
            raise self._error(NotDeliveredReason.NONSENSE, answer=answer) from error
        except NotDelivered:
            self._leave()
            raise

    def _leave(self) -> None:
        if self._talk is not None:
            self._talk.drop()
            self._talk = None

    def _lost(self, error: OSError | None = None) -> NotDelivered:
        self._leave()
        return failure(self._server, error or ConnectionResetError())

    def _refused(self, answer: Sequence[object], size: int, limit: int) -> NotDelivered:
        text = _text(answer)
        code = text[1:].partition("]")[0].partition(" ")[0] if text.startswith("[") else ""
        reason = _CODES.get(code.upper(), NotDeliveredReason.MAIL_REFUSED)
        return self._error(reason, answer=clean(text), size=size, limit=limit)

    def _error(self, reason: NotDeliveredReason, **values: str | int) -> NotDelivered:
        return NotDelivered(reason, host=self._server.host, **values)


class _Flag:
    """Whether the server may have the draft."""

    up = False


def _text(told: Sequence[object]) -> str:
    """The last line of an answer."""
    last = told[-1] if told else b""
    return last.decode("utf-8", "replace") if isinstance(last, bytes) else ""
