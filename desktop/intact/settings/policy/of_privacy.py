"""Policies on consent, the history, and what protects the machine."""

from __future__ import annotations

from intact.resources import Text
from intact.settings.policy import grammar
from intact.settings.policy.policy import Kind, Name, Policy

PRIVACY = (
    Policy(
        Name.CONSENT_TEXT,
        Kind.TEXT,
        Text(en="Privacy statement", de="Datenschutzhinweis"),
        Text(
            en="What people agree to before their first submission to each destination, instead "
            "of Intact’s own words.",
            de="Der Text, dem Personen vor der ersten Einreichung bei jedem Empfänger zustimmen, "
            "anstelle der Worte von Intact.",
        ),
        example="Samples hold personal data and leave our company. Ask before you send any.",
        high=4_000,
        lines=True,
    ),
    Policy(
        Name.ASK_CONSENT,
        Kind.FLAG,
        Text(en="Ask for consent", de="Zustimmung einholen"),
        Text(
            en="Whether people have to agree to the privacy statement before the first submission "
            "to each destination. If off, the organisation has settled it for them.",
            de="Ob Personen dem Datenschutzhinweis vor der ersten Einreichung bei jedem "
            "Empfänger zustimmen müssen. Wenn deaktiviert, hat die Organisation das für sie "
            "geregelt.",
        ),
        example=False,
        default=True,
        strictest=True,
        broken=True,
    ),
    Policy(
        Name.OWN_DOMAINS,
        Kind.NAMES,
        Text(en="Domains of own addresses", de="Domänen eigener Adressen"),
        Text(
            en="Only addresses of these domains count as a person’s own, and mails come from no "
            "others.",
            de="Nur Adressen dieser Domänen gelten als eigene, und Mails kommen von keinen "
            "anderen.",
        ),
        example=("example.org", "example.com"),
        strictest=(),
        mistake=grammar.domain,
    ),
    Policy(
        Name.KEEP_HISTORY,
        Kind.FLAG,
        Text(en="Keep a history", de="Verlauf führen"),
        Text(
            en="Whether Intact remembers on this computer what was submitted: dates, destination, "
            "fingerprints, nothing of the messages.",
            de="Ob Intact sich auf diesem Computer merkt, was eingereicht wurde: Datum, "
            "Empfänger, Prüfsummen, nichts aus den Nachrichten.",
        ),
        example=False,
        default=True,
        strictest=False,
        broken=False,
        recommended=True,
    ),
    Policy(
        Name.HISTORY_DAYS,
        Kind.NUMBER,
        Text(en="Days the history goes back", de="Tage, die der Verlauf zurückreicht"),
        Text(
            en="What is older is forgotten with the next submission.",
            de="Was älter ist, wird bei der nächsten Einreichung gelöscht.",
        ),
        example=90,
        default=365,
        strictest=1,
        recommended=True,
        low=1,
        high=3_650,
    ),
    Policy(
        Name.WATCHED_FOLDER_ALLOWED,
        Kind.FLAG,
        Text(en="Watched folder", de="Überwachter Ordner"),
        Text(
            en="Whether people may have Intact take every message that is saved in a folder.",
            de="Ob Personen Intact jede Nachricht übernehmen lassen dürfen, die in einem Ordner "
            "gespeichert wird.",
        ),
        example=False,
        default=True,
        strictest=False,
        broken=False,
    ),
    Policy(
        Name.PROTECTION_REQUIRED,
        Kind.FLAG,
        Text(en="Read only in a protected process", de="Nur im geschützten Prozess lesen"),
        Text(
            en="If on, Intact reads no message where it cannot start a process of its own for "
            "that. If off, it says so and reads within its own bounds.",
            de="Wenn aktiviert, liest Intact keine Nachricht, wo es dafür keinen eigenen Prozess "
            "starten kann. Wenn deaktiviert, weist es darauf hin und liest in seinen eigenen "
            "Grenzen.",
        ),
        example=True,
        default=False,
        strictest=True,
        broken=True,
    ),
)
