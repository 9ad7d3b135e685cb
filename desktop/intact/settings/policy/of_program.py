"""Policies on the ways out, the mail servers, and the program itself."""

from __future__ import annotations

from intact.resources import Text
from intact.settings.policy import grammar
from intact.settings.policy.policy import Kind, Name, Policy

_SECURITIES = (
    ("tls", Text(en="TLS from the first octet", de="TLS vom ersten Byte an")),
    ("starttls", Text(en="STARTTLS, never without", de="STARTTLS, nie ohne")),
)

_LANGUAGES = (
    ("en", Text(en="English", de="Englisch")),
    ("de", Text(en="German", de="Deutsch")),
    ("fr", Text(en="French", de="Französisch")),
    ("es", Text(en="Spanish", de="Spanisch")),
    ("ja", Text(en="Japanese", de="Japanisch")),
    ("ar", Text(en="Arabic", de="Arabisch")),
)


def _server(host: Name, port: Name, security: Name, what: Text, usual: int) -> tuple[Policy, ...]:
    """The three policies on one kind of mail server."""
    return (
        Policy(
            host,
            Kind.TEXT,
            Text(en=f"{what}: host", de=f"{what['de']}: Name"),
            Text(
                en="The host name. Accounts use this server and no other; a person’s first own "
                "address is an account where none is set up.",
                de="Der Hostname. Konten verwenden diesen Server und keinen anderen; die erste "
                "eigene Adresse einer Person ist ein Konto, wenn keines eingerichtet ist.",
            ),
            example="mail.example.org",
            high=253,
            mistake=grammar.host,
        ),
        Policy(
            port,
            Kind.NUMBER,
            Text(en=f"{what}: port", de=f"{what['de']}: Port"),
            Text(
                en="Only with the host. Without this policy the usual port of the security.",
                de="Nur zusammen mit dem Namen. Ohne diese Richtlinie gilt der übliche Port für "
                "diese Sicherheit.",
            ),
            example=usual,
            low=1,
            high=65_535,
        ),
        Policy(
            security,
            Kind.CHOICE,
            Text(en=f"{what}: security", de=f"{what['de']}: Sicherheit"),
            Text(
                en="Only with the host. How the connection is protected; there is none without.",
                de="Nur zusammen mit dem Namen. Wie die Verbindung geschützt ist; ohne Schutz "
                "gibt es keine.",
            ),
            example="tls",
            default="tls",
            strictest="tls",
            choices=_SECURITIES,
        ),
    )


PROGRAM = (
    Policy(
        Name.ALLOWED_WAYS,
        Kind.NAMES,
        Text(en="Allowed ways out", de="Erlaubte Wege"),
        Text(
            en="Only these ways can be taken, by the names that “intact ways” lists. Without "
            "this policy all are allowed.",
            de="Nur diese Wege sind erlaubt; es gelten die Namen, die „intact ways“ auflistet. "
            "Ohne diese Richtlinie sind alle erlaubt.",
        ),
        example=("thunderbird", "eml-file", "save-samples"),
        strictest=(),
        mistake=grammar.name,
    ),
    *_server(
        Name.SMTP_HOST,
        Name.SMTP_PORT,
        Name.SMTP_SECURITY,
        Text(en="Server for sending (SMTP)", de="Server zum Senden (SMTP)"),
        465,
    ),
    *_server(
        Name.IMAP_HOST,
        Name.IMAP_PORT,
        Name.IMAP_SECURITY,
        Text(en="Server for drafts (IMAP)", de="Server für Entwürfe (IMAP)"),
        993,
    ),
    Policy(
        Name.LANGUAGE,
        Kind.CHOICE,
        Text(en="Language", de="Sprache"),
        Text(
            en="The language of the program, instead of the system’s.",
            de="Die Sprache des Programms, anstelle der des Systems.",
        ),
        example="de",
        choices=_LANGUAGES,
    ),
    Policy(
        Name.HELPDESK_CONTACT,
        Kind.TEXT,
        Text(en="Helpdesk", de="Helpdesk"),
        Text(
            en="Whom to ask; stands below what went wrong. A name, a number, or an address.",
            de="Wer gefragt werden kann; steht unter jeder Fehlermeldung. Ein Name, eine Nummer "
            "oder eine Adresse.",
        ),
        example="IT helpdesk, extension 4711",
        high=200,
    ),
    Policy(
        Name.UPDATE_CHECK,
        Kind.FLAG,
        Text(en="Look for updates", de="Nach Aktualisierungen suchen"),
        Text(
            en="Intact never looks for updates, so this is off whatever it says; the policy is "
            "there for audits that ask for it.",
            de="Intact sucht nie nach Aktualisierungen; das ist also deaktiviert, was immer hier "
            "steht. Die Richtlinie gibt es für Prüfungen, die danach fragen.",
        ),
        example=False,
        default=False,
        strictest=False,
    ),
)
