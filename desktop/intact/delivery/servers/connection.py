"""A connection to a server, protected as the account says; every failure in a code of its own."""

from __future__ import annotations

import errno
import ipaddress
import os
import selectors
import socket
import ssl
import time
from collections.abc import Callable
from typing import Final

from intact.delivery.servers.answers import clean
from intact.delivery.servers.hearing import Hearing
from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import COMMAND_SECONDS, CONNECT_SECONDS, LOOK_SECONDS
from intact.settings.accounts import Security, Server

_NO_WAY: Final = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EACCES})

_UNDER_WAY: Final = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK})
"""What a connection says that takes a while; the second on Windows."""

_EXPIRED: Final = frozenset({9, 10})  # X509_V_ERR_CERT_NOT_YET_VALID, _HAS_EXPIRED
_UNKNOWN: Final = frozenset({2, 18, 19, 20, 21, 27})  # self-signed, issuer unknown or not trusted
_OTHER_NAME: Final = frozenset({62, 63, 64})  # _HOSTNAME_, _EMAIL_, _IP_ADDRESS_MISMATCH


def connect(server: Server, cancelled: Callable[[], bool]) -> socket.socket:
    """A TCP connection, not protected yet; only the look-up of the name cannot be cancelled.

    Raises:
        NotDelivered: NO_SUCH_SERVER, CONNECTION_REFUSED, UNREACHABLE, TOOK_TOO_LONG, CANCELLED, or
            NOT_PROTECTED where an unprotected server is not this machine.
    """
    try:
        made = _connected(server, cancelled)
    except OSError as error:
        raise failure(server, error) from error
    if server.security is Security.PLAIN and not _is_here(made):
        made.close()
        raise NotDelivered(NotDeliveredReason.NOT_PROTECTED, host=server.host)
    return made


def protect(made: socket.socket, server: Server, cancelled: Callable[[], bool]) -> ssl.SSLSocket:
    """The connection with TLS; what came before the handshake is not looked at any more.

    Raises:
        NotDelivered: one of CERTIFICATE_*, TLS_FAILED, TOOK_TOO_LONG, CANCELLED, or the connection
            was lost.
    """
    try:
        protected = tls().wrap_socket(
            made, server_hostname=server.host, do_handshake_on_connect=False
        )
    except OSError as error:
        made.close()
        raise failure(server, error) from error
    try:
        _shake_hands(protected, Hearing(protected, cancelled, server.host))
    except OSError as error:
        protected.close()
        raise failure(server, error) from error
    except NotDelivered:
        protected.close()
        raise
    return protected


def tls() -> ssl.SSLContext:
    """TLS 1.2 or later, with the system's authorities and the server's name checked."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def failure(server: Server, error: OSError) -> NotDelivered:
    """What an error of the network means."""
    values: dict[str, str | int] = {"host": server.host, "port": server.port}
    match error:
        case ssl.SSLCertVerificationError():
            reason, values["why"] = _certificate(error.verify_code), _why(error)
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
            reason = NotDeliveredReason.CONNECTION_LOST
        case ssl.SSLError():
            reason, values["why"] = NotDeliveredReason.TLS_FAILED, _why(error)
        case socket.gaierror():
            reason = NotDeliveredReason.NO_SUCH_SERVER
        case ConnectionRefusedError():
            reason = NotDeliveredReason.CONNECTION_REFUSED
        case TimeoutError():
            reason = NotDeliveredReason.TOOK_TOO_LONG
        case OSError() if error.errno in _NO_WAY:
            reason = NotDeliveredReason.UNREACHABLE
        case _:
            reason = NotDeliveredReason.CONNECTION_LOST
    return NotDelivered(reason, **values)


def _connected(server: Server, cancelled: Callable[[], bool]) -> socket.socket:
    """Connected to the first address that answers; else the error of the last."""
    last: OSError = ConnectionRefusedError()
    kind = socket.SOCK_STREAM
    for family, _, protocol, _, address in socket.getaddrinfo(server.host, server.port, type=kind):
        made = socket.socket(family, kind, protocol)
        try:
            _reach(made, address, Hearing(made, cancelled, server.host))
        except OSError as error:
            made.close()
            last = error
        except NotDelivered:
            made.close()
            raise
        else:
            return made
    raise last


def _reach(made: socket.socket, address: tuple[object, ...], hearing: Hearing) -> None:
    made.setblocking(False)
    code = made.connect_ex(address)
    if code in _UNDER_WAY:
        hearing.wait(selectors.EVENT_WRITE, time.monotonic() + CONNECT_SECONDS)
        code = made.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if code:
        raise OSError(code, os.strerror(code))
    made.settimeout(LOOK_SECONDS)


def _shake_hands(made: ssl.SSLSocket, hearing: Hearing) -> None:
    end = time.monotonic() + COMMAND_SECONDS
    while True:
        try:
            made.do_handshake()
        except TimeoutError:  # of one look
            hearing.go_on(end)
        else:
            return


def _is_here(made: socket.socket) -> bool:
    """Whether the other end is on this machine."""
    try:
        return ipaddress.ip_address(made.getpeername()[0]).is_loopback
    except (OSError, ValueError):
        return False


def _certificate(code: int) -> NotDeliveredReason:
    """The reason for a code of OpenSSL's x509_vfy.h."""
    if code in _EXPIRED:
        return NotDeliveredReason.CERTIFICATE_EXPIRED
    if code in _UNKNOWN:
        return NotDeliveredReason.CERTIFICATE_UNKNOWN
    if code in _OTHER_NAME:
        return NotDeliveredReason.CERTIFICATE_OTHER_NAME
    return NotDeliveredReason.CERTIFICATE_BAD


def _why(error: ssl.SSLError) -> str:
    """OpenSSL's own words; they hold names from the certificate."""
    told = getattr(error, "verify_message", "") or error.reason or ""
    return clean(str(told).replace("_", " ").lower())
