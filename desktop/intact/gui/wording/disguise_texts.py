"""The sentences about what a message pretends: senders, links and names of files."""

from __future__ import annotations

from typing import Final

from intact.finding import FindingCode
from intact.gui.wording.words import QT_TRANSLATE_NOOP, Words

_ALMOST: Final = QT_TRANSLATE_NOOP(
    "Findings", "0/o, 1/i/l, rn/m, vv/w or cl/d, compared with domains named here and with yours"
)

DISGUISES: Final = {
    FindingCode.LOOKALIKE_SENDER: Words(
        QT_TRANSLATE_NOOP("Findings", "The sender’s address only looks like {looks_like}"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Letters of another alphabet look the same. It is {address}, which is {travels}.",
        ),
        QT_TRANSLATE_NOOP("Findings", "You can submit it. Do not answer it."),
        QT_TRANSLATE_NOOP("Findings", "Mixed or confusable scripts (UTS 39), Punycode (RFC 3492)"),
    ),
    FindingCode.ALMOST_SENDER: Words(
        QT_TRANSLATE_NOOP("Findings", "The sender’s address almost reads {looks_like}"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "It is {address}. Characters that look alike are easily overlooked, such as 1 for l.",
        ),
        QT_TRANSLATE_NOOP("Findings", "You can submit it. Do not answer it."),
        _ALMOST,
    ),
    FindingCode.NAME_IS_ANOTHER_ADDRESS: Words(
        QT_TRANSLATE_NOOP("Findings", "The sender’s name looks like another address"),
        QT_TRANSLATE_NOOP("Findings", "It says {name}, but the message came from {address}."),
        QT_TRANSLATE_NOOP("Findings", "You can submit it. Do not answer it."),
        QT_TRANSLATE_NOOP("Findings", "Address in the display name (RFC 5322, 3.4)"),
    ),
    FindingCode.LOOKALIKE_LINK: Words(
        QT_TRANSLATE_NOOP("Findings", "A link only looks like it leads to {looks_like}"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Letters of another alphabet look the same. It leads to {host}, which is {travels}.",
        ),
        QT_TRANSLATE_NOOP("Findings", "You can submit it. Do not follow the link."),
        QT_TRANSLATE_NOOP("Findings", "Mixed or confusable scripts (UTS 39), Punycode (RFC 3492)"),
    ),
    FindingCode.ALMOST_LINK: Words(
        QT_TRANSLATE_NOOP("Findings", "A link almost reads {looks_like}"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "It leads to {host}. Characters that look alike are easily overlooked, "
            "such as 1 for l.",
        ),
        QT_TRANSLATE_NOOP("Findings", "You can submit it. Do not follow the link."),
        _ALMOST,
    ),
    FindingCode.DISGUISED_ATTACHMENT: Words(
        QT_TRANSLATE_NOOP("Findings", "The name of an attachment hides what it is"),
        QT_TRANSLATE_NOOP("Findings", "It is called {name}, and really ends in {ending}."),
        QT_TRANSLATE_NOOP("Findings", "You can submit it. Do not open the attachment."),
        QT_TRANSLATE_NOOP(
            "Findings", "Double or hidden extension, direction override (Unicode TR 36)"
        ),
    ),
    FindingCode.FETCHES_A_FILE: Words(
        QT_TRANSLATE_NOOP("Findings", "This file attacks whoever opens it in Outlook"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Outlook would fetch {path} at once, and give away your password’s fingerprint.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings", "Do not open it. You can submit it: this is not in what Intact sends."
        ),
        QT_TRANSLATE_NOOP(
            "Findings", "PidLidReminderFileParameter with a remote path (CVE-2023-23397)"
        ),
    ),
}
