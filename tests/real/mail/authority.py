"""A throw-away certificate authority, and certificates of every kind that must not be trusted."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme

HOST = "localhost"


class Authority:
    """Signs certificates; only what asks for its `file` trusts them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ca = trustme.CA()
        self._stranger = trustme.CA()
        self.file = folder / "authority.pem"
        self._ca.cert_pem.write_to_path(str(self.file))

    def pair(self, kind: str = "good") -> tuple[Path, Path]:
        """Certificate and key files: "good", "other-name", "expired" or "stranger"."""
        certificate, key = self._folder / f"{kind}.pem", self._folder / f"{kind}.key"
        issued = self._issued(kind)
        chain = b"".join(one.bytes() for one in issued.cert_chain_pems)
        certificate.write_bytes(chain)
        key.write_bytes(issued.private_key_pem.bytes())
        return certificate, key

    def context(self, kind: str = "good") -> ssl.SSLContext:
        """For a server in this process."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*self.pair(kind))
        return context

    def _issued(self, kind: str) -> object:
        past = datetime.now(UTC) - timedelta(days=1)
        match kind:
            case "other-name":
                return self._ca.issue_cert("mail.example.org")
            case "expired":
                return self._ca.issue_cert(HOST, not_after=past)
            case "stranger":
                return self._stranger.issue_cert(HOST)
        return self._ca.issue_cert(HOST)
