"""Policies on who gets samples, and what the mails to them look like."""

from __future__ import annotations

from intact.resources import Text
from intact.settings.policy import grammar
from intact.settings.policy.policy import Kind, Name, Policy

DESTINATIONS = (
    Policy(
        Name.OFFERED_DESTINATIONS,
        Kind.NAMES,
        Text(en="Destinations that are offered", de="Angebotene Empfänger"),
        Text(
            en="Only these destinations can be chosen, by the names that “intact destinations” "
            "lists. Without this policy all are offered.",
            de="Nur diese Empfänger können gewählt werden; es gelten die Namen, die „intact "
            "destinations“ auflistet. Ohne diese Richtlinie werden alle angeboten.",
        ),
        example=("own-address", "symantec-missed-spam"),
        strictest=(),
        mistake=grammar.name,
    ),
    Policy(
        Name.DEFAULT_DESTINATION,
        Kind.TEXT,
        Text(en="Default destination", de="Standardempfänger"),
        Text(
            en="The destination that is chosen when Intact starts. Where it is forced, no other "
            "can be chosen.",
            de="Der Empfänger, der beim Start von Intact gewählt ist. Wird er erzwungen, kann "
            "kein anderer gewählt werden.",
        ),
        example="own-address",
        recommended=True,
        mistake=grammar.name,
    ),
    Policy(
        Name.DESTINATION_ADDRESSES,
        Kind.TABLE,
        Text(en="Address of each destination", de="Adresse je Empfänger"),
        Text(
            en="The mail address for each destination named here. Forced addresses cannot be "
            "changed by people.",
            de="Die Mailadresse für jeden hier genannten Empfänger. Erzwungene Adressen können "
            "nicht geändert werden.",
        ),
        example={"own-address": "desk@example.org"},
        recommended=True,
        mistake=grammar.address,
    ),
    Policy(
        Name.MODERATOR_ADDRESS,
        Kind.TEXT,
        Text(en="Moderator", de="Prüfende Stelle"),
        Text(
            en="All mails go to this address instead of the destination: somebody there looks at "
            "the samples and submits them.",
            de="Alle Mails gehen an diese Adresse statt an den Empfänger: Dort sieht jemand die "
            "Muster durch und reicht sie ein.",
        ),
        example="mail-desk@example.org",
        strictest="",
        mistake=grammar.address,
    ),
    Policy(
        Name.ORGANISATION_FOLDER,
        Kind.TEXT,
        Text(
            en="Folder with own destinations and guides",
            de="Ordner mit eigenen Empfängern und Anleitungen",
        ),
        Text(
            en="A folder that holds the folders “destinations” and “clients” with the "
            "organisation’s own files. Only administrators may be able to write there.",
            de="Ein Ordner, der die Ordner „destinations“ und „clients“ mit den eigenen Dateien "
            "der Organisation enthält. Nur Administratoren dürfen dort schreiben können.",
        ),
        example="/opt/intact-organisation",
        mistake=grammar.folder,
    ),
    Policy(
        Name.MAXIMUM_MAIL_BYTES,
        Kind.NUMBER,
        Text(en="Largest mail (bytes)", de="Größte Mail (Bytes)"),
        Text(
            en="No mail becomes larger than this. A destination’s own smaller limit still holds.",
            de="Keine Mail wird größer als dieser Wert. Eine kleinere Grenze des Empfängers gilt "
            "weiterhin.",
        ),
        example=5_000_000,
        strictest=2_000_000,  # the smallest of Intact's own destinations
        low=20_000,
        high=150_000_000,
    ),
    Policy(
        Name.MAXIMUM_MESSAGE_DAYS,
        Kind.NUMBER,
        Text(en="Oldest message (days)", de="Älteste Nachricht (Tage)"),
        Text(
            en="Older messages are not submitted. A destination’s own shorter limit still holds.",
            de="Ältere Nachrichten werden nicht eingereicht. Eine kürzere Grenze des Empfängers "
            "gilt weiterhin.",
        ),
        example=5,
        strictest=5,  # the shortest of Intact's own destinations
        low=1,
        high=3_650,
    ),
    Policy(
        Name.SUBJECT_TEMPLATE,
        Kind.TEXT,
        Text(en="Subject of the mails", de="Betreff der Mails"),
        Text(
            en="The subject, with {judgement}, {date} and {count}. A subject that a destination "
            "demands is used there all the same.",
            de="Der Betreff, mit {judgement}, {date} und {count}. Verlangt ein Empfänger einen "
            "bestimmten Betreff, so gilt dort dieser.",
        ),
        example="[Example] {judgement} {date}",
        high=150,
        mistake=grammar.template,
    ),
    Policy(
        Name.BODY_TEMPLATE,
        Kind.TEXT,
        Text(en="First words of the mails", de="Erste Worte der Mails"),
        Text(
            en="Stands above what Intact writes into each mail, with {judgement}, {date} and "
            "{count}. Mails to destinations that want no text stay empty.",
            de="Steht über dem, was Intact in jede Mail schreibt, mit {judgement}, {date} und "
            "{count}. Mails an Empfänger, die keinen Text wollen, bleiben leer.",
        ),
        example="Reported by Example Ltd, customer number 4711.",
        high=4_000,
        mistake=grammar.template,
        lines=True,
    ),
)
