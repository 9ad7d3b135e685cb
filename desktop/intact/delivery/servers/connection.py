"""A connection to a server, protected as the account says; every failure in a code of its own."""

from __future__ import annotations

import errno
import ipaddress
import socket
import ssl
from typing import Final

from intact.delivery.servers.answers import clean
from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import COMMAND_SECONDS, CONNECT_SECONDS
from intact.settings.accounts import Security, Server

_NO_WAY: Final = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EACCES})

_EXPIRED: Final = frozenset({9, 10})  # X509_V_ERR_CERT_NOT_YET_VALID, _HAS_EXPIRED
_UNKNOWN: Final = frozenset({2, 18, 19, 20, 21, 27})  # self-signed, issuer unknown or not trusted
_OTHER_NAME: Final = frozenset({62, 63, 64})  # _HOSTNAME_, _EMAIL_, _IP_ADDRESS_MISMATCH


def connect(server: Server) -> socket.socket:
    """A TCP connection, not protected yet.

    Raises:
        NotDelivered: NO_SUCH_SERVER, CONNECTION_REFUSED, UNREACHABLE, TOOK_TOO_LONG, or
            NOT_PROTECTED where an unprotected server is not this machine.
    """
    try:
        made = socket.create_connection((server.host, server.port), CONNECT_SECONDS)
    except OSError as error:
        raise failure(server, error) from error
    made.settimeout(COMMAND_SECONDS)
    if server.security is Security.PLAIN and not _is_here(made):
        made.close()
        raise NotDelivered(NotDeliveredReason.NOT_PROTECTED, host=server.host)
    return made


def protect(made: socket.socket, server: Server) -> ssl.SSLSocket:
    """The connection with TLS; what came before the handshake is not looked at any more.

    Raises:
        NotDelivered: one of CERTIFICATE_*, TLS_FAILED, or the connection was lost.
    """
    try:
        return tls().wrap_socket(made, server_hostname=server.host)
    except OSError as error:
        made.close()
        raise failure(server, error) from error


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
