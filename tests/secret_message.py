"""A message that is secret through and through: every text in it says so."""

from __future__ import annotations

SECRET_MESSAGE = (
    b"Received: from secret.example by mx.secret.example for <secret@secret.example>;\r\n"
    b" Mon, 23 Nov 2026 09:00:00 +0000\r\n"
    b"From: SECRET <secret@secret.example>\r\nTo: secret@secret.example\r\n"
    b"Subject: SECRET\r\nMessage-ID: <secret@secret.example>\r\nX-SECRET: secret\r\n"
    b"Content-Type: multipart/mixed; boundary=secret\r\n\r\n"
    b"--secret\r\nContent-Type: text/plain; charset=secret\r\n\r\nSECRET https://secret.example/\r\n"
    b'--secret\r\nContent-Type: application/secret; name="secret.pdf"\r\n\r\nSECRET\r\n'
    b"--secret--\r\n"
)
