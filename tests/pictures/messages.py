"""The messages in the pictures: made up, one for each thing that can be seen in the window."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from outlook.msgfile import mail as outlook_item

ME = "sam.porter@example.org"
LINK = "https://clicktime.symantec.com/15sLvRD3oLYf8RJd12KM3?u=https://tickets.example.net/4711"
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
LONG = (
    "Fwd: AW: Re: Quarterly figures of all branch offices, with the corrections that were asked "
    "for in the meeting of last Thursday and the notes of everybody who could not be there"
)


def message(
    days: int, sender: str, subject: str, *, to: str = ME, text: str = f"Please see {LINK}\n"
) -> bytes:
    """A mail that was received so many days ago."""
    stamp = format_datetime(datetime.now(UTC) - timedelta(days=days, hours=3))
    lines = [
        f"Return-Path: <{sender.rpartition('<')[2].rstrip('>')}>",
        f"Delivered-To: {to}",
        "Received: from cluster1.eu.messagelabs.com (cluster1.eu.messagelabs.com [192.0.2.7])",
        f"\tby mx.example.org with ESMTPS id 4TzQ1x for <{to}>; {stamp}",
        f"From: {sender}",
        f"To: {to}",
        f"Subject: {subject}",
        f"Date: {stamp}",
        f"Message-ID: <{subject.encode().hex()[:40]}.{days}@example.net>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        *text.splitlines(),
    ]
    return "\r\n".join(lines).encode() + b"\r\n"


class Mailbox:
    """Writes messages into files of a folder, as somebody would drop them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(exist_ok=True)

    def invoice(self) -> Path:
        """One that is ready."""
        text = f"Hello Sam,\n\nyour invoice for November is ready:\n{LINK}\n\nKind regards\n"
        sender = "Nordlicht Billing <billing@nordlicht.example>"
        return self.keep("invoice.eml", message(1, sender, "Your invoice 4711 is ready", text=text))

    def tickets(self) -> Path:
        """Another one that is ready."""
        text = (
            f"Here are your tickets:\n{LINK}\n\nAnd the way there:\nhttps://theatre.example/way\n"
        )
        sender = "City Theatre <tickets@theatre.example>"
        data = message(2, sender, "Your tickets for Saturday, row 7", text=text)
        return self.keep("tickets.eml", data)

    def offer(self) -> Path:
        """One for somebody else."""
        text = f"Hi all,\n\nplease find the offer here: {LINK}\n\nAnna"
        sender = "Anna Lindqvist <anna@partner.example>"
        subject = "Re: offer for the new office"
        return self.keep(
            "offer.eml", message(0, sender, subject, to="sales@example.org", text=text)
        )

    def newsletter(self) -> Path:
        """One that is too old."""
        sender = "Garden Weekly <news@garden.example>"
        return self.keep("newsletter.eml", message(40, sender, "Ten plants for a dark corner"))

    def report(self) -> Path:
        """No message at all."""
        return self.keep("report.pdf", PDF)

    def from_outlook(self) -> Path:
        """A mail as Outlook saves it: it has to be converted."""
        headers, _, body = message(
            1, "Nordlicht Billing <billing@nordlicht.example>", "Your invoice 4711 is ready"
        ).partition(b"\r\n\r\n")
        item = outlook_item(headers.decode() + "\r\n", body.decode(), html=b"<p>Please see</p>")
        return self.keep("invoice.msg", item.file())

    def forwarded(self) -> Path:
        """A mail that a colleague sent on, with the original attached."""
        inner = message(1, "Nordlicht <billing@nordlicht.example>", "Your invoice 4711 is ready")
        head, _, _ = message(0, "Kim Novak <kim@example.org>", "Fwd: invoice").partition(
            b"Content-Type"
        )
        parts = (
            b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nIs this one real?\r\n'
            b"--b\r\nContent-Type: message/rfc822\r\n\r\n" + inner + b"\r\n--b--\r\n"
        )
        return self.keep("forwarded.eml", head + parts)

    def drawn_up(self) -> Path:
        """A draft: it was never received."""
        text = message(0, "Sam Porter <sam.porter@example.org>", "Minutes of the meeting")
        own = b"\r\n".join(
            line
            for line in text.split(b"\r\n")
            if not line.startswith((b"Received", b"\t", b"Return-Path", b"Delivered"))
        )
        return self.keep("draft.eml", b"X-Unsent: 1\r\n" + own)

    def long_subject(self) -> Path:
        """One whose subject does not fit anywhere."""
        sender = "The very long named branch office <office.of.the.north@company.example>"
        return self.keep("long.eml", message(1, sender, LONG))

    def mixed(self) -> list[Path]:
        """Two that are ready, one to look at, one that is not fit, and one that is no message."""
        return [
            self.invoice(),
            self.tickets(),
            self.offer(),
            self.newsletter(),
            self.report(),
        ]

    def many(self, count: int) -> list[Path]:
        """So many that are ready."""
        return [
            self.keep(
                f"{number}.eml",
                message(number % 5, "News <news@paper.example>", f"Morning paper no. {number}"),
            )
            for number in range(1, count + 1)
        ]

    def keep(self, name: str, data: bytes) -> Path:
        """A file of that name with these octets."""
        path = self._folder / name
        path.write_bytes(data)
        return path
