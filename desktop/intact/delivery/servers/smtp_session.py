"""A session with a submission server: logged in, and able to send one mail after the other."""

from __future__ import annotations

import base64
import hmac
import smtplib
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from intact.delivery.servers.answers import refused, said
from intact.delivery.servers.connection import connect, protect
from intact.delivery.servers.patience import Patience
from intact.delivery.servers.secrets import Secret, Secrets
from intact.delivery.servers.smtp_talk import Talk
from intact.delivery.servers.tokens import access_token, bearer
from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import ANSWER_SECONDS
from intact.settings.accounts import Account, Auth, Security, Server

_END: Final = b".\r\n"


class SmtpSession:
    """Steps in their order: open, log in, send; each raises NotDelivered."""

    def __init__(
        self, account: Account, server: Server, cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        self._account = account
        self._server = server
        self._patience = Patience(cancelled)
        self._talk: Talk | None = None

    @property
    def is_open(self) -> bool:
        """Whether the connection still stands."""
        return self._talk is not None and self._talk.sock is not None

    @property
    def size_limit(self) -> int:
        """Octets the server takes in a mail (RFC 1870), 0 where it names no limit."""
        digits = self._spoken.esmtp_features.get("size", "").strip()
        return int(digits[:15]) if digits.isdigit() and digits.isascii() else 0

    @property
    def takes_eight_bit(self) -> bool:
        """Whether 8-bit mails go through as they are (RFC 6152)."""
        return self._spoken.has_extn("8bitmime")

    def connect(self) -> None:
        """Connects; with implicit TLS that is all of it."""
        made = connect(self._server)
        if self._server.security is Security.TLS:
            made = protect(made, self._server)
        self._talk = Talk(made, self._server, self._patience)

    def greet(self) -> None:
        """Hears what the server can do, by STARTTLS where the account says so."""
        self._spoken.greet()
        if self._server.security is Security.STARTTLS:
            self._spoken.start_tls()

    def log_in(self, secrets: Secrets) -> None:
        """Logs in as the account says, unless it says not to."""
        if self._account.auth is Auth.NONE:
            return
        offered = self._spoken.esmtp_features.get("auth", "").upper().split()
        if self._account.auth is Auth.PASSWORD:
            self._with_password(offered, secrets.get(self._account))
            return
        name = self._account.auth.value.upper()
        if name not in offered:
            raise self._no_method()
        token = access_token(self._account)
        first = bearer(self._account, self._server.host, self._server.port, token)
        code, answer = self._spoken.docmd("AUTH", f"{name} {_text(first)}")
        if code == 334:  # the error in JSON, to be answered before the refusal (RFC 7628 3.2.3)
            code, answer = self._spoken.docmd(_text(b"\x01"))
        self._insist(code, answer)

    def address(self, sender: str, recipient: str, size: int, *, eight_bit: bool) -> None:
        """Says from whom to whom, before an octet of the mail goes.

        Addresses are in wire form, ASCII by their grammar (`submission.address`), so SMTPUTF8
        (RFC 6531) is never needed.

        Raises:
            NotDelivered: TOO_LARGE, NO_EIGHT_BIT, SENDER_, RECIPIENT_, RELAY_REFUSED or the like.
        """
        limit = self.size_limit
        if limit and size > limit:
            raise NotDelivered(NotDeliveredReason.TOO_LARGE, size=size, limit=limit)
        if eight_bit and not self.takes_eight_bit:
            raise NotDelivered(NotDeliveredReason.NO_EIGHT_BIT, host=self._server.host)
        options = [f"SIZE={size}"] if self._spoken.has_extn("size") else []
        options += ["BODY=8BITMIME"] if eight_bit else []
        values = {"size": size, "limit": limit}
        code, answer = self._spoken.docmd("MAIL", " ".join([f"FROM:<{sender}>", *options]))
        if code // 100 != 2:
            reason = NotDeliveredReason.SENDER_REFUSED
            raise self._refusal(reason, code, answer, address=sender, **values)
        code, answer = self._spoken.docmd("RCPT", f"TO:<{recipient}>")
        if code // 100 != 2:
            reason = NotDeliveredReason.RECIPIENT_REFUSED
            raise self._refusal(reason, code, answer, address=recipient, **values)

    def probe(self, sender: str, recipient: str, size: int) -> None:
        """Asks whether a mail would be taken, and takes the question back."""
        self.address(sender, recipient, size, eight_bit=False)
        self.reset()

    def send(
        self, data: bytes, told: Callable[[int], None], about_to_end: Callable[[], None]
    ) -> str:
        """Sends a mail after `address`; returns what the server says to it.

        Args:
            data: in CRLF lines throughout.
            told: hears how many octets have gone.
            about_to_end: called before the last line, behind which the server may have the mail;
                what it raises keeps the mail from being sent.

        Raises:
            NotDelivered: with UNCONFIRMED the server may have the mail, with others it has not.
        """
        talk = self._spoken
        code, answer = talk.docmd("DATA")
        if code != 354:
            raise self._refusal(NotDeliveredReason.MAIL_REFUSED, code, answer, size=len(data))
        stuffed = data.replace(b"\r\n.", b"\r\n..")  # RFC 5321 4.5.2
        stuffed = b"." + stuffed if stuffed.startswith(b".") else stuffed
        talk.put(stuffed if stuffed.endswith(b"\r\n") else stuffed + b"\r\n", told)
        try:
            about_to_end()
        except BaseException:
            talk.close()  # without the end there is no mail
            raise
        return self._confirmed(talk, len(data))

    def reset(self) -> None:
        """Makes ready for another mail; a connection that is gone is left."""
        if self._talk is None or self._talk.sock is None:
            return
        try:
            code, _ = self._talk.docmd("RSET")
        except (NotDelivered, smtplib.SMTPException, OSError):
            code = 0
        if code != 250:
            self._talk.close()

    def close(self) -> None:
        """Says goodbye."""
        if self._talk is not None:
            self._talk.leave()

    @property
    def _spoken(self) -> Talk:
        if self._talk is None:
            raise NotDelivered(NotDeliveredReason.CONNECTION_LOST, host=self._server.host)
        return self._talk

    def _confirmed(self, talk: Talk, size: int) -> str:
        """Ends the mail and waits for the answer; without one nobody knows."""
        self._patience.holds = True
        try:
            talk.put(_END, lambda _: None)
            code, answer = talk.answer_within(ANSWER_SECONDS)
        except NotDelivered as error:
            why = error.reason.value
            unknown = NotDeliveredReason.UNCONFIRMED
            raise NotDelivered(unknown, host=self._server.host, why=why) from error
        finally:
            self._patience.holds = False
        if code // 100 != 2:
            raise self._refusal(NotDeliveredReason.MAIL_REFUSED, code, answer, size=size)
        return said(code, answer)

    def _with_password(self, offered: list[str], password: Secret) -> None:
        """PLAIN (RFC 4616), LOGIN, else CRAM-MD5 (RFC 2195); the first that is offered, once."""
        user, text = self._account.login.encode(), password.text.encode()
        if "PLAIN" in offered:
            first = _text(b"\0" + user + b"\0" + text)
            code, answer = self._spoken.docmd("AUTH", f"PLAIN {first}")
        elif "LOGIN" in offered:
            code, answer = self._spoken.docmd("AUTH", "LOGIN")
            for word in (user, text):
                if code == 334:
                    code, answer = self._spoken.docmd(_text(word))
        elif "CRAM-MD5" in offered:
            code, answer = self._spoken.docmd("AUTH", "CRAM-MD5")
            if code == 334:
                digest = hmac.new(text, _octets(answer), "md5").hexdigest()
                code, answer = self._spoken.docmd(_text(user + b" " + digest.encode()))
        else:
            raise self._no_method()
        self._insist(code, answer)

    def _insist(self, code: int, answer: bytes) -> None:
        if code // 100 != 2:
            reason = NotDeliveredReason.LOGIN_REFUSED
            raise self._refusal(reason, code, answer, account=self._account.name)

    def _no_method(self) -> NotDelivered:
        return NotDelivered(NotDeliveredReason.NO_LOGIN_METHOD, host=self._server.host)

    def _refusal(
        self, otherwise: NotDeliveredReason, code: int, answer: bytes, **values: str | int
    ) -> NotDelivered:
        """The error for a refusal; 421 ends the connection (RFC 5321 3.8)."""
        if code == 421:
            with suppress(OSError):
                self._spoken.close()
        return refused(otherwise, code, answer, host=self._server.host, **values)


def _text(octets: bytes) -> str:
    """Base64, as AUTH wants it (RFC 4954); an empty response is "=" there, but never used here."""
    return base64.b64encode(octets).decode("ascii")


def _octets(text: bytes) -> bytes:
    """What a challenge stands for; b"" where it is not base64."""
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return b""
