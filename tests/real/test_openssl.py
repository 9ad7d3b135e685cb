"""Signed and encrypted mail of a real openssl, stored as Outlook stores it, is still valid.

[MS-OXOSMIME] 2.1.3 tells how such mail is stored: as one attachment, with the header lines of the
signed entity or, for encrypted mail, without any.
"""

from __future__ import annotations

import base64
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from intact.fidelity import Fidelity, LossCode
from intact.mime import lines
from intact.outlook.ladder import convert
from intact.outlook.tags import Tag
from outlook.msgfile import attached, embedded, mail, parsed, received

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="openssl is not installed")

SIGNED_CLASS = "IPM.Note.SMIME.MultipartSigned"
SEALED_CLASS = "IPM.Note.SMIME"
CONTENT = (
    b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    b"Gr\xc3\xbc\xc3\x9fe, with blanks at the end  \r\n.\r\nFrom the start\r\n\r\n\r\n"
)


@dataclass(frozen=True)
class Signer:
    """A key, its certificate, and the program that uses them."""

    folder: Path

    def run(self, *options: str, data: bytes = b"") -> bytes:
        """What `openssl cms` writes."""
        command = ["openssl", "cms", *options]
        done = subprocess.run(command, input=data, capture_output=True, check=False, timeout=60)
        if done.returncode:
            raise ValueError(done.stderr.decode())
        return done.stdout

    def signed(self) -> bytes:
        """A clear-signed message as it travels, with the few header lines openssl gives it."""
        made = self.run("-sign", "-binary", "-crlfeol", *self._own("-signer"), data=CONTENT)
        return lines.to_crlf(made)

    def opaque(self, *options: str) -> bytes:
        """Signed data with the content inside, DER."""
        how = ("-sign", "-nodetach", "-binary", "-outform", "DER")
        return self.run(*how, *options, *self._own("-signer"), data=CONTENT)

    def encrypted(self, cipher: str = "-aes256") -> bytes:
        """Data for this very key, DER."""
        how = ("-encrypt", "-binary", "-outform", "DER", cipher)
        return self.run(*how, str(self.folder / "cert.pem"), data=CONTENT)

    def verified(self, message: bytes) -> bytes:
        """The content of a signed message; raises where the signature does not hold."""
        return self.run("-verify", "-noverify", data=message)

    def verified_octets(self, content: bytes, signature: bytes) -> bytes:
        """The same for octets that are not changed on the way into the program."""
        file = self.folder / "content"
        file.write_bytes(content)
        how = ("-verify", "-noverify", "-binary", "-inform", "DER", "-content", str(file))
        return self.run(*how, data=signature)

    def decrypted(self, message: bytes, form: str = "SMIME") -> bytes:
        """The content of an encrypted message, or of encrypted data (DER)."""
        return self.run("-decrypt", "-inform", form, *self._own("-recip"), data=message)

    def _own(self, certificate: str) -> tuple[str, ...]:
        return (
            certificate,
            str(self.folder / "cert.pem"),
            "-inkey",
            str(self.folder / "key.pem"),
        )


@pytest.fixture(scope="session")
def signer(tmp_path_factory):
    """A key of this run."""
    folder = tmp_path_factory.mktemp("openssl")
    made = (
        *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Ada"),
        *("-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")),
    )
    subprocess.run(made, capture_output=True, check=True, timeout=60)
    return Signer(folder)


@pytest.fixture(scope="session")
def wire(signer):
    """One clear-signed message as it travelled: its Content-Type line, and its body."""
    head, _, body = signer.signed().partition(b"\r\n\r\n")
    assert head.startswith(b"MIME-Version: 1.0\r\nContent-Type: multipart/signed;")
    return head.partition(b"\r\n")[2], body


def _item(stored, message_class=SIGNED_CLASS, headers="", name="", kind="multipart/signed"):
    """What Outlook saves of a signed or encrypted message."""
    return mail(
        headers,
        "Greetings",
        texts={Tag.MESSAGE_CLASS: message_class},
        attachments=(attached(stored, name, kind),),
    )


def _assert_signed(signer, message, wire):
    """The program accepts it; and what it covers is not only equal, but the very same octets."""
    assert signer.verified(message) == CONTENT
    head = re.search(
        rb'(?is)\r\nContent-Type: multipart/signed;.*?boundary="?([^";\r\n]+)', message
    )
    _, content, signature, _ = re.split(rb"(?:\A|\r\n)--%s(?:--)?\r\n" % head[1], message)
    assert content == CONTENT
    der = base64.b64decode(signature.partition(b"\r\n\r\n")[2])
    assert signer.verified_octets(content, der) == CONTENT
    assert message.endswith(b"\r\n\r\n" + wire[1])


def _folded(line):
    """The same field, folded as Exchange does."""
    return line.replace(b"; ", b";\r\n\t")


@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
@pytest.mark.parametrize(
    "lines_of_its_own", ["", "MIME-Version: 1.0\r\n", "X-MimeOLE: Produced\r\n"]
)
def test_a_signed_message_stays_valid_and_keeps_its_header_section(
    signer, wire, end, lines_of_its_own
):
    """However its own lines are folded: those of the message say the same and stay as they are."""
    headers = received(wire[0].decode() + "\r\n")
    stored = lines_of_its_own.encode() + _folded(wire[0]) + b"\r\n\r\n" + wire[1]
    made = convert(_item(stored.replace(b"\r\n", end), headers=headers).file())
    assert made.fidelity is Fidelity.PROVEN
    assert made.losses == ()
    assert made.data == headers.encode() + wire[1]
    _assert_signed(signer, made.data, wire)


def test_where_the_lines_contradict_each_other_those_of_the_entity_win(signer, wire):
    """A gateway that wrote another boundary into the header section would hide all parts."""
    headers = received('Content-Type: multipart/signed; boundary="other"\r\nX-Last: 1\r\n')
    made = convert(_item(wire[0] + b"\r\n\r\n" + wire[1], headers=headers).file())
    _assert_signed(signer, made.data, wire)
    assert made.fidelity is Fidelity.PROVEN
    assert wire[0] + b"\r\nX-Last: 1\r\n\r\n" in made.data
    assert [loss.code for loss in made.losses] == [LossCode.HEADER_FIELDS_REPLACED]


@pytest.mark.parametrize(
    ("message_class", "name", "kind"),
    [
        ("ipm.note.smime.multipartsigned", "", "multipart/signed"),
        ("IPM.Note.SMIME", "SMIME.p7m", "multipart/signed"),
        ("IPM.InfoPathForm.Order.SMIME.MultipartSigned", "", ""),
        ("IPM.Schedule.Meeting.Request.SMIME.MultipartSigned", "", "application/octet-stream"),
        ("IPM.Note", "smime.p7m", "multipart/signed"),
        ("IPM.Note.SMIME.MultipartSigned.Own", "a.txt", "text/plain"),
    ],
)
def test_class_name_and_type_may_be_unusual(signer, wire, message_class, name, kind):
    """What is stored tells."""
    headers = received(wire[0].decode() + "\r\n")
    stored = wire[0] + b"\r\n\r\n" + wire[1]
    made = convert(_item(stored, message_class, headers, name, kind).file())
    _assert_signed(signer, made.data, wire)
    assert made.fidelity is Fidelity.PROVEN


def test_without_lines_of_its_own_the_header_section_describes_the_entity(signer, wire):
    """Some programs store the body only; NULs behind it are no part of it."""
    headers = received(wire[0].decode() + "\r\n")
    made = convert(_item(wire[1] + b"\0\0", headers=headers).file())
    _assert_signed(signer, made.data, wire)
    assert made.data == headers.encode() + wire[1]


@pytest.mark.parametrize("has_lines", [True, False])
def test_a_sent_message_is_signed_although_its_headers_are_made(signer, wire, has_lines):
    """Outlook keeps no internet headers for it; the lines stored with the entity come along."""
    own = b"X-MimeOLE: Produced\r\n" + wire[0] + b"\r\n\r\n" if has_lines else b""
    made = convert(_item(own + wire[1]).file())
    _assert_signed(signer, made.data, wire)
    assert made.fidelity is Fidelity.SYNTHESISED
    assert parsed(made.data)["X-MimeOLE"] == ("Produced" if has_lines else None)


def test_a_signed_message_inside_another_stays_valid(signer, wire):
    """Messages inside climb the ladder on their own."""
    headers = received(wire[0].decode() + "\r\n")
    inner = _item(wire[0] + b"\r\n\r\n" + wire[1], headers=headers)
    outer = mail(
        received(
            'Content-Type: multipart/mixed; boundary="=_o"\r\nContent-Transfer-Encoding: 8bit\r\n'
        ),
        "look\r\n",
        attachments=(embedded(inner),),
    )
    made = convert(outer.file())
    (placed,) = made.embedded
    _assert_signed(signer, made.data[placed.start : placed.end], wire)
    assert (made.fidelity, placed.fidelity) == (Fidelity.HEADERS_EXACT, Fidelity.PROVEN)


def test_a_signature_over_other_octets_is_noticed(signer, wire):
    """So the tests above can fail."""
    made = convert(_item(wire[0] + b"\r\n\r\n" + wire[1].replace(b"with", b"wiht")).file())
    with pytest.raises(ValueError, match="verification failure"):
        signer.verified(made.data)


@pytest.mark.parametrize("kind", ["application/pkcs7-mime", "application/x-pkcs7-mime", ""])
@pytest.mark.parametrize("options", [(), ("-stream",)])
def test_an_opaque_signed_message_stays_valid(signer, kind, options):
    """As its header section declares it; lengths in its data may be open (BER)."""
    headers = received(
        f"Content-Type: {kind or 'application/pkcs7-mime'}; smime-type=signed-data;\r\n"
        ' name="smime.p7m"\r\nContent-Transfer-Encoding: base64\r\n'
        'Content-Disposition: attachment; filename="smime.p7m"\r\n'
    )
    stored = signer.opaque(*options)
    made = convert(_item(stored, SEALED_CLASS, headers, "smime.p7m", kind).file())
    assert signer.verified(made.data) == CONTENT
    assert parsed(made.data).get_payload(decode=True) == stored
    assert made.fidelity is Fidelity.PROVEN
    assert made.data.startswith(headers.encode())
    assert made.losses == ()


@pytest.mark.parametrize(
    ("cipher", "kind"),
    [("-aes256", "enveloped-data"), ("-aes-256-gcm", "authEnveloped-data")],
)
def test_an_encrypted_message_stays_encrypted_and_can_be_read_by_its_recipient(
    signer, cipher, kind
):
    """Without internet headers what kind of data it is follows from the data."""
    stored = signer.encrypted(cipher)
    made = convert(_item(stored, SEALED_CLASS, name="smime.p7m", kind="").file())
    assert signer.decrypted(made.data) == CONTENT
    message = parsed(made.data)
    assert message.get_payload(decode=True) == stored
    assert message.get_param("smime-type") == kind
    assert message.get_filename() == "smime.p7m"


def test_an_encrypted_message_may_be_declared_as_any_file(signer):
    """[MS-OXOSMIME] 2.1.3.2: octets whose name ends in .p7m."""
    headers = received(
        'Content-Type: application/octet-stream; name="smime.p7m"\r\n'
        "Content-Transfer-Encoding: base64\r\n"
    )
    made = convert(_item(signer.encrypted(), SEALED_CLASS, headers, "smime.p7m", "").file())
    assert made.data.startswith(headers.encode())
    assert made.fidelity is Fidelity.PROVEN
    assert signer.decrypted(parsed(made.data).get_payload(decode=True), "DER") == CONTENT


@pytest.mark.shared
def test_real_signed_messages_verify(corpus, signer):
    """Every clear-signed item of the corpus."""
    verified = 0
    for path in sorted(corpus.glob("*msg/*.msg")):
        data = path.read_bytes()
        if b"application/pkcs7-signature" in data and SIGNED_CLASS.encode("utf-16-le") in data:
            made = convert(data)
            assert signer.verified(made.data)
            assert made.fidelity is Fidelity.PROVEN
            verified += 1
    assert verified
