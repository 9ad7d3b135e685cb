"""Items that hold less than they seem to, or do what mail cannot do, say so."""

from __future__ import annotations

import pytest

from intact.fidelity import Fidelity, Loss, LossCode
from intact.outlook import names, special
from intact.outlook.item import open_item
from intact.outlook.ladder import convert
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.msgfile import Item, attached, mail, parsed, received

VOTE = bytes.fromhex(
    "02010100000004000000035965730849504d2e4e6f746500035965730000000000000000000100000002000000"
    "0200000001000000ffffffff"
)
RPMSG = "application/x-microsoft-rpmsg-message"


def _told(message_class, **more):
    root = open_item(Item(texts={Tag.MESSAGE_CLASS: message_class}, **more).file())
    return list(special.find(Properties.of(root, TOP_HEADER)))


@pytest.mark.parametrize(
    "message_class",
    [
        "IPM.Note.EnterpriseVault.Shortcut",
        "ipm.note.enterprisevault.shortcut",
        "IPM.Note.EnterpriseVault.Shortcut.RestoreMe",
        "IPM.Appointment.EnterpriseVault.Shortcut",
        "IPM.Note.EAS",
        "IPM.ixos-archive",
        "IPM.Note.MimecastStub",
        "IPM.Note.Stub.Attachment",
    ],
)
def test_a_placeholder_of_an_archive_is_told(message_class):
    """Its text is a link or the first lines; the message is somewhere else."""
    assert _told(message_class) == [Loss(LossCode.ARCHIVE_STUB)]


@pytest.mark.parametrize("message_class", ["IPM.Remote", "IPM.REMOTE.Own"])
def test_a_message_that_was_not_fetched_is_told(message_class):
    """Outlook can fetch the headers only."""
    assert _told(message_class) == [Loss(LossCode.NOT_DOWNLOADED)]


def test_a_request_to_take_a_message_back_is_told():
    """As mail it is only a text that says so."""
    assert _told("IPM.Outlook.Recall") == [Loss(LossCode.RECALL_REQUEST)]


@pytest.mark.parametrize(
    "message_class",
    [
        "",
        "IPM.Note",
        "IPM.Note.EnterpriseVault.PendingArchive",
        "IPM.Note.Stubborn",
        "IPM.RemoteControl",
        "IPM.Recall.Report.Failure",
        "IPM.Note.Microsoft.Voicemail.UM.CA",
        "IPM.Note.rpmsg.Microsoft.Voicemail.UM",
    ],
)
def test_of_what_is_whole_nothing_is_told(message_class):
    """An item that waits for being archived is still there."""
    assert _told(message_class) == []


def test_voting_buttons_are_told_by_their_labels():
    """Internet mail has none."""
    told = _told("IPM.Note", named={names.VERB_STREAM: VOTE})
    assert told == [Loss(LossCode.VOTING_LOST, {"names": "Yes"})]
    assert _told("IPM.Note", named={names.VERB_STREAM: b"\x02\x01"}) == []


def test_what_is_in_a_placeholder_comes_out():
    """With its headers as they arrived, and what is missing beside them."""
    item = mail(
        received("Content-Type: text/plain; charset=us-ascii\r\n"),
        "https://archive.example/1\r\n",
        texts={Tag.MESSAGE_CLASS: "IPM.Note.EnterpriseVault.Shortcut"},
    )
    made = convert(item.file())
    assert made.fidelity is Fidelity.HEADERS_EXACT
    assert made.data.endswith(b"\r\n\r\nhttps://archive.example/1\r\n")
    assert Loss(LossCode.ARCHIVE_STUB) in made.losses


@pytest.mark.parametrize(
    ("message_class", "name", "kind"),
    [
        ("IPM.Note", "message.rpmsg", RPMSG),
        ("IPM.Note.rpmsg.Microsoft.Voicemail.UM", "message.rpmsg", RPMSG),
        ("IPM.Note.Microsoft.Voicemail.UM.CA", "Ada (0:12).mp3", "audio/mp3"),
    ],
)
def test_protected_mail_and_voice_mail_keep_their_files(message_class, name, kind):
    """[MS-OXORMMS] 2.2: untouched, under the headers that say what it is."""
    headers = received(
        'Content-Class: rpmsg.message\r\nContent-Type: multipart/mixed; boundary="=_m"\r\n'
    )
    data = b"\x76\xe8\x04\x60" + bytes(range(256))
    item = mail(
        headers,
        "protected\r\n",
        texts={Tag.MESSAGE_CLASS: message_class},
        attachments=(attached(data, name, kind),),
    )
    made = convert(item.file())
    assert made.data.startswith(headers.encode())
    part = parsed(made.data).get_payload(1)
    assert (part.get_content_type(), part.get_filename()) == (kind, name)
    assert part.get_payload(decode=True) == data
