"""One finished mail: what leaves is what arrived."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import quopri
import re
import sys
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.header import decode_header, make_header

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.destinations import Form
from intact.fidelity import Fidelity, Loss, LossCode
from intact.judgement import Judgement
from intact.submission.carriage import carriage
from intact.submission.compose import compose
from intact.submission.enclosure import enclosure
from intact.submission.header import Addressed
from intact.submission.plan import plan
from intact.submission.submission import Carriage

PLAIN = b"Received: from a by b\r\nSubject:no blank\r\n\r\nhello\r\n.\r\nFrom here\r\n"
ALLOWED = {
    "mime-version",
    "date",
    "from",
    "to",
    "subject",
    "x-unsent",
    "content-type",
    "content-transfer-encoding",
}


def mail_with(samples, request):
    """The mail with all samples, each as it travels best."""
    parts = [enclosure(one, carriage(one), number) for number, one in enumerate(samples, 1)]
    return compose(parts, Addressed(request, "desk@example.org", request.sender))


def cut(data):
    """An independent reader: header lines, and (head, payload) of each part, on raw bytes."""
    head, _, body = data.partition(b"\r\n\r\n")
    mark = re.search(rb'boundary="([^"]+)"', head)[1]
    pieces = (b"\r\n" + body).split(b"\r\n--" + mark)
    assert pieces[0] == b""
    assert pieces[-1] == b"--\r\n"
    parts = [tuple(piece[2:].split(b"\r\n\r\n", 1)) for piece in pieces[1:-1]]
    return head.split(b"\r\n"), parts


def text_of(part):
    """The decoded text of a part."""
    head, payload = part
    if b"quoted-printable" in head:
        payload = quopri.decodestring(payload)
    return payload.decode().replace("\r\n", "\n")


def test_the_whole_mail_is_as_expected(make_sample, make_request):
    """Fields, delimiters and parts stand where they should, byte for byte."""
    request = make_request(judgement=Judgement.LINK_BLOCKED)
    mail = mail_with([make_sample(PLAIN)], request)
    mark = re.search(rb'boundary="([^"]+)"', mail.data)[1]
    digest = hashlib.sha256(PLAIN).hexdigest().encode()
    assert mail.data.replace(mark, b"MARK") == (
        b"MIME-Version: 1.0\r\n"
        b"To: desk@example.org\r\n"
        b"Subject: Blocked link: 1 sample\r\n"
        b"X-Unsent: 1\r\n"
        b'Content-Type: multipart/mixed;\r\n boundary="MARK"\r\n'
        b"Content-Transfer-Encoding: 7bit\r\n"
        b"\r\n"
        b"--MARK\r\n"
        b"Content-Type: text/plain; charset=us-ascii\r\n"
        b"Content-Transfer-Encoding: 7bit\r\n"
        b"\r\n"
        b"Blocked link: a harmless link is blocked by click-time protection.\r\n"
        b"1 sample.\r\n"
        b"\r\n"
        b"sample-1.eml: " + str(len(PLAIN)).encode() + b" bytes, as message/rfc822\r\n"
        b"  the bytes as they were received\r\n"
        b"  SHA-256\r\n"
        b"  " + digest + b"\r\n"
        b"\r\n\r\n"
        b"--MARK\r\n"
        b'Content-Type: message/rfc822; name="sample-1.eml"\r\n'
        b"Content-Transfer-Encoding: 7bit\r\n"
        b'Content-Disposition: attachment; filename="sample-1.eml"\r\n'
        b"Content-Description: Sample 1\r\n"
        b"\r\n" + PLAIN + b"\r\n--MARK--\r\n"
    )


@given(st.lists(st.binary(max_size=120), min_size=1, max_size=4))
def test_any_bytes_come_out_as_they_went_in(make_sample, make_request, bodies):
    """A message part equals the sample with CRLF line ends, a file part equals it entirely."""
    samples = [make_sample(b"A: b\n\n" + body) for body in bodies]
    mail = mail_with(samples, make_request())
    _, parts = cut(mail.data)
    for attached, (_, payload) in zip(mail.attached, parts[1:], strict=True):
        data = attached.sample.data
        if attached.carriage is Carriage.FILE:
            assert base64.b64decode(payload) == data
        else:
            assert payload == re.sub(rb"\r?\n", b"\r\n", data)


def test_a_sample_cannot_close_the_container(make_sample, make_request):
    """A message that holds another mail of Intact's stays one part."""
    first = mail_with([make_sample(PLAIN)], make_request())
    second = mail_with([make_sample(first.data)], make_request())
    _, parts = cut(second.data)
    assert len(parts) == 2
    assert parts[1][1] == first.data


def test_eight_bits_are_declared_all_the_way_up(make_sample, make_request):
    """The part and the mail around it say 8bit (RFC 2045 6.4); its bytes stay raw."""
    sample = make_sample(b"Subject: gr\xfc\xdfe\r\n\r\n\xff\xfe\r\n")
    header, parts = cut(mail_with([make_sample(PLAIN), sample], make_request()).data)
    assert b"Content-Transfer-Encoding: 8bit" in header
    assert b"Content-Transfer-Encoding: 7bit" in parts[1][0]
    assert b"Content-Transfer-Encoding: 8bit" in parts[2][0]
    assert parts[2][1] == sample.data


def test_what_a_message_cannot_carry_goes_as_a_file_and_says_why(make_sample, make_request):
    """The bytes are exact, the name ends in .eml, and the text gives the reason."""
    sample = make_sample(b"A: b\n\nnul \0 and \r here")
    mail = mail_with([sample], make_request())
    head, payload = cut(mail.data)[1][1]
    assert b"application/octet-stream" in head
    assert b'filename="sample-1.eml"' in head
    assert base64.b64decode(payload) == sample.data
    assert "as a file\n  message/rfc822 cannot carry NUL octets (RFC 2045 2.7)\n" in mail.body
    assert sample.sha256 in mail.body
    assert "before its line ends" not in mail.body  # they stay as they are


def test_every_hash_that_differs_is_given(make_sample, make_request):
    """Of the attached bytes, of the sample before its line ends changed, of the file behind it."""
    sample = make_sample(b"A: b\n\nbody\n", source=b"an Outlook file")
    body = mail_with([sample], make_request()).body
    attached = hashlib.sha256(b"A: b\r\n\r\nbody\r\n").hexdigest()
    assert f"SHA-256\n  {attached}\n" in body
    assert f"before its line ends became CRLF\n  {sample.sha256}\n" in body
    assert f"of the file it was made from\n  {sample.source_sha256}\n" in body


def test_fidelity_and_losses_are_told_without_any_text_of_the_sample(make_sample, make_request):
    """The rung in words, the losses by their codes, their values left out."""
    losses = (
        Loss(LossCode.HTML_FROM_RTF),
        Loss(LossCode.CHARSET_CHANGED, {"declared": "evil\r\nX: y", "used": "utf-8"}),
    )
    sample = make_sample(PLAIN, fidelity=Fidelity.HEADERS_KEPT, losses=losses, source=b"x")
    body = mail_with([sample], make_request()).body
    assert "header kept" in body
    assert "known differences: charset-changed, html-from-rtf\n" in body
    assert "evil" not in body


def test_nothing_is_claimed_that_is_not_known(make_sample, make_request):
    """A stored file with a doubt is not what was received; a hash is not a checked signature."""
    doubt = (Loss(LossCode.LENGTH_MISMATCH),)
    stored = mail_with([make_sample(PLAIN, losses=doubt)], make_request()).body
    proven = mail_with([make_sample(PLAIN, fidelity=Fidelity.PROVEN)], make_request()).body
    assert "as they were received" not in stored
    assert "as they were stored" in stored
    assert "the signature itself was not checked" in " ".join(proven.split())


@pytest.mark.parametrize("rung", list(Fidelity))
@pytest.mark.parametrize("judgement", list(Judgement))
def test_every_judgement_and_rung_has_words(make_sample, make_request, judgement, rung):
    """No code without a sentence, and none that a mail client would wrap."""
    losses = tuple(Loss(code) for code in LossCode)
    sample = make_sample(PLAIN + b"\0", fidelity=rung, losses=losses, source=b"x")
    body = mail_with([sample], make_request(judgement=judgement)).body
    assert max(map(len, body.split("\n"))) <= 72


def test_names_of_files_never_get_into_the_mail(make_sample, make_request):
    """Neither the source's name nor anything in the message's header reaches the outer mail."""
    sample = make_sample(
        b"Subject: topsecret\r\nFrom: mallory@evil.example\r\n\r\n",
        source_name='x"\r\nBcc: a@b.c.eml',
    )
    outer = mail_with([sample], make_request()).data.replace(sample.data, b"")
    for text in (b"topsecret", b"mallory", b"Bcc", b"a@b.c"):
        assert text not in outer


@given(
    st.text(max_size=200),
    st.text(max_size=200).filter(lambda text: "{" not in text),
    st.integers(1, 3),
)
def test_comment_and_subject_cannot_inject_fields(
    make_sample, make_request, comment, subject, count
):
    """Whatever is typed, the header holds the known fields once each, in short ASCII lines."""
    request = make_request(comment=comment, subject=subject, sender="me@example.org")
    samples = [make_sample(PLAIN + str(number).encode()) for number in range(count)]
    header, parts = cut(mail_with(samples, request).data)
    names = [line.partition(b":")[0].decode().lower() for line in header if line[:1] not in b" \t"]
    assert len(names) == len(set(names))
    assert set(names) <= ALLOWED
    assert all(line.isascii() and len(line) <= 78 and b"\r" not in line for line in header)
    assert len(parts) == count + 1
    assert all(len(line) <= 998 for line in parts[0][1].split(b"\r\n"))


def test_a_comment_in_any_script_arrives(make_sample, make_request):
    """Encoded as quoted-printable, so that no server has to take eight bits for it."""
    comment = "Bitte prüfen: 請檢查 dot\n.\nFrom here"
    mail = mail_with([make_sample(PLAIN)], make_request(comment=comment))
    _, parts = cut(mail.data)
    assert parts[0][1].isascii()
    assert comment in text_of(parts[0])
    assert text_of(parts[0]) == mail.body


def test_a_comment_is_bounded_and_shows_what_hides(make_sample, make_request):
    """A cut is told; a control or direction character is made visible."""
    body = mail_with([make_sample(PLAIN)], make_request(comment="a\u202eb\0" + "x" * 5000)).body
    assert "a⟨U+202E⟩b⟨U+0000⟩xxx" in body
    assert "(cut after 4000 characters)" in body
    assert "x" * 4001 not in body


def test_a_destination_that_wants_no_text_gets_none(make_sample, make_request):
    """The text part stands there empty: mail clients take the first part for the text."""
    mail = mail_with([make_sample(PLAIN)], make_request(comment="hello", empty_body=True))
    _, parts = cut(mail.data)
    assert mail.body == ""
    assert parts[0][1] == b""
    assert parts[1][1] == PLAIN


def test_the_subject_of_a_destination_is_filled_in(make_sample, make_request):
    """Judgement, count and date in the form it asks for; other braces stay."""
    request = make_request(
        judgement=Judgement.MISSED_SPAM,
        subject="[FN Report][{partner}][{date:%m/%d/%Y}] {judgement} {count} {date}",
    )
    request = replace(request, date=datetime(2026, 3, 4, 5, 6, tzinfo=UTC))
    mail = mail_with([make_sample(PLAIN)], request)
    assert mail.subject == "[FN Report][{partner}][03/04/2026] Missed spam 1 2026-03-04"


def test_a_long_or_foreign_subject_is_cut_and_encoded(make_sample, make_request):
    """At most 150 characters, readable by any mail program."""
    mail = mail_with([make_sample(PLAIN)], make_request(subject="Bücher\u202e \r\n" + "ä" * 300))
    assert mail.subject == "Bücher " + "ä" * 143
    parsed = message_from_bytes(mail.data)
    assert str(make_header(decode_header(parsed["Subject"]))) == mail.subject


def test_date_sender_and_unsent_are_written_only_when_asked_for(make_sample, make_request):
    """A draft leaves the date to the client; a mail that Intact sends is no draft."""
    date = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
    request = replace(make_request(sender="me@example.org"), date=date, unsent=False)
    header, _ = cut(mail_with([make_sample(PLAIN)], request).data)
    assert b"Date: Wed, 04 Mar 2026 05:06:07 +0000" in header
    assert b"From: me@example.org" in header
    assert not any(line.startswith(b"X-Unsent") for line in header)


def score_eml(corpus):
    """The shared ruler for attached originals, where it stands beside the corpus."""
    path = corpus.parent / "measure" / "score.py"
    if not path.is_file():
        pytest.skip("the shared ruler is not beside the corpus")
    sys.path.insert(0, str(path.parent))
    try:
        spec = importlib.util.spec_from_file_location("score", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(path.parent))
    return module.score_eml


def test_every_message_of_the_corpus_is_attached_faithfully(corpus, make_sample, make_request):
    """An independent reader finds each original: as a message, or whole as a file."""
    score = score_eml(corpus)
    request = make_request(forms=(Form.MESSAGE_RFC822, Form.EML_FILE))
    for path in sorted((corpus / "eml").glob("*.eml")):
        sample = make_sample(path.read_bytes())
        (mail,) = plan([sample], request).mails
        result = score(sample.data, mail.data)
        as_file = mail.attached[0].carriage is Carriage.FILE
        must = ["attached", "equal_but_line_ends", "not_encoded", "named"]
        must += ["exact"] if as_file else ["type"]
        failed = {kind: result[kind] for kind in must if not result[kind][0]}
        assert not failed, path.name
        assert as_file == ("as a file" in mail.body)
