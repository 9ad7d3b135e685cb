"""The words mail programs put around a forwarded or quoted original, by language.

Lower case, without blanks and colons. From the texts the programs themselves write: Outlook,
Thunderbird, Apple Mail, Gmail, Notes and their translations.
"""

from __future__ import annotations

from typing import Final

_FIELDS: Final = (
    # sender, moment, recipient, subject
    ("from", "sent date", "to", "subject"),  # English
    ("von", "gesendet datum", "an", "betreff"),  # German
    ("de", "envoyé envoyéle date", "à a", "objet"),  # French
    ("de", "enviado enviadoel fecha", "para", "asunto"),  # Spanish
    ("de", "enviado enviada enviadaem data", "para", "assunto"),  # Portuguese
    ("da", "inviato data", "a", "oggetto"),  # Italian
    ("van", "verzonden datum", "aan", "onderwerp"),  # Dutch
    ("från", "skickat datum", "till", "ämne"),  # Swedish
    ("fra", "sendt dato", "til", "emne"),  # Danish, Norwegian
    ("lähettäjä", "lähetetty päivämäärä päiväys", "vastaanottaja", "aihe"),  # Finnish
    ("od", "wysłano data", "do", "temat"),  # Polish
    ("od", "odesláno odoslané datum dátum", "komu", "předmět predmet"),  # Czech, Slovak
    ("feladó", "elküldve dátum", "címzett", "tárgy"),  # Hungarian
    ("dela", "trimis trimisă data", "către", "subiect"),  # Romanian
    ("kimden gönderen", "gönderildi tarih", "kime", "konu"),  # Turkish
    ("από", "εστάλη ημερομηνία", "προς", "θέμα"),  # Greek
    ("от отправитель", "отправлено дата", "кому получатель", "тема"),  # Russian
    ("від", "надіслано дата", "кому", "тема"),  # Ukrainian
    ("发件人", "发送时间 日期", "收件人", "主题"),  # Chinese, simplified
    ("寄件者", "傳送日期 日期", "收件者", "主旨"),  # Chinese, traditional
    ("差出人", "送信日時 日付 日時", "宛先", "件名"),  # Japanese
    ("보낸사람", "보낸날짜 날짜", "받는사람", "제목"),  # Korean
    ("מאת", "נשלח תאריך", "אל", "נושא"),  # Hebrew
    ("من", "تاريخالإرسال", "إلى", "الموضوع"),  # Arabic
)


def _column(number: int) -> frozenset[str]:
    return frozenset(word.casefold() for row in _FIELDS for word in row[number].split())


SENDER: Final = _column(0)
MOMENT: Final = _column(1)
RECIPIENT: Final = _column(2)
SUBJECT: Final = _column(3)
LABELS: Final = SENDER | MOMENT | RECIPIENT | SUBJECT
"""What stands before the colons of header-like lines inside a body."""

DIVIDERS: Final = (
    "forwarded message",
    "forwarded by",
    "weitergeleitete nachricht",
    "weitergeleiteten nachricht",
    "weitergeleitet von",
    "message transféré",
    "message réexpédié",
    "transféré par",
    "mensaje reenviado",
    "mensagem encaminhada",
    "mensagem reencaminhada",
    "messaggio inoltrato",
    "doorgestuurd bericht",
    "vidarebefordrat meddelande",
    "vidarebefordrat brev",
    "videresendt melding",
    "videresendt besked",
    "videresendt meddelelse",
    "välitetty viesti",
    "przekazana wiadomość",
    "wiadomość przekazana",
    "přeposlaná zpráva",
    "továbbított üzenet",
    "mesaj redirecționat",
    "iletilen mesaj",
    "iletilmiş ileti",
    "προωθημένο μήνυμα",
    "пересылаемое сообщение",
    "пересланное сообщение",
    "转发的邮件",
    "已转发邮件",
    "轉寄的郵件",
    "轉寄郵件",
    "転送メッセージ",
    "転送されたメッセージ",
    "전달된 메시지",
    "הודעה שהועברה",
)
"""What only a forward says above the original; "original message" stands in replies as well."""

FORWARD_PREFIXES: Final = frozenset(
    {
        *("fw", "fwd"),  # English and most programs
        "wg",  # German
        "tr",  # French
        "rv",  # Spanish
        "enc",  # Portuguese
        "i",  # Italian
        "doorst",  # Dutch
        "vb",  # Swedish
        "vs",  # Danish, Norwegian
        "vl",  # Finnish
        "pd",  # Polish
        "továbbítás",  # Hungarian
        "ilt",  # Turkish
        "πρθ",  # Greek
        "пересл",  # Russian
        *("转发", "轉寄", "転送", "전달", "הועבר"),
    }
)
REPLY_PREFIXES: Final = frozenset(
    {
        "re",  # most languages
        "aw",  # German
        "sv",  # Swedish, Danish, Norwegian
        "antw",  # Dutch
        "odp",  # Polish
        *("rif", "r"),  # Italian
        "res",  # Portuguese
        "vá",  # Hungarian
        "ynt",  # Turkish
        "απ",  # Greek
        *("ответ", "отв"),  # Russian
        *("回复", "答复", "回覆", "返信", "회신", "תשובה"),
    }
)
