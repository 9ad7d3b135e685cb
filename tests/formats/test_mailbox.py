"""Mailbox files are divided into exactly the messages that were put into them."""

from __future__ import annotations

import re
import string
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.formats import eml, mailbox
from intact.formats.mailbox import Entries, Held
from intact.source import Origin, Source

DATED = b"From ann@example.org Sat Nov 21 09:14:00 2026\n"
FIRST = b"Subject: a\n\nbody\n"


def entries(data: bytes) -> list[bytes]:
    """The entries of a file with these bytes."""
    return [data[start:end] for start, end in Entries(Held(data))]


def messages(data: bytes) -> list[bytes]:
    """The messages in the entries, as they become samples."""
    return [eml.read(Source(entry, "", Origin.FILE)).data for entry in entries(data)]


# what makes a second entry


@pytest.mark.parametrize(
    "data",
    [
        DATED + FIRST + b"\n" + DATED + FIRST,
        DATED + FIRST + DATED + b"Received: x\n\n",
        (DATED + FIRST + DATED + FIRST).replace(b"\n", b"\r\n"),
        DATED + FIRST + b"From - Sat, 21 Nov 2026 09:14\nX-Mozilla-Status: 0\n\n",
        DATED + FIRST + b"\n" + DATED + b"Odd-Name: of the first field\n\n",
        DATED + FIRST + b"\nFrom \nReceived: x\n\n",
        DATED + FIRST + b"\r\nFrom -\r\nReceived: x\r\n\r\n",
        b"From \n" + FIRST + DATED + FIRST,
        b"From -\n" + FIRST + b"From -\n" + FIRST,
        b"From 1@xxx\n" + FIRST + b"\nFrom 2@xxx\n" + FIRST,
        b"\xef\xbb\xbf" + DATED + FIRST + b"\n" + DATED + FIRST,
    ],
)
def test_a_second_entry_is_found(data: bytes) -> None:
    """Dated, made like the first one, or alone; with or without an empty line before it."""
    assert mailbox.holds_several(data)
    assert len(entries(data)) == 2
    assert b"".join(entries(data)) == data


@pytest.mark.parametrize(
    "line",
    [
        b"From here on it gets worse\n",
        b"From Russia with love\nSubject: films\n",
        b">From ann@example.org Sat Nov 21 09:14:00 2026\nSubject: quoted\n",
        b"From now on, at 09:14 of 2026:\nno field\n",
        b"From \nhere\n",
        b"From - \n\nSubject: not on the very next line\n",
        DATED,
        DATED + b"\nNote: not on the very next line\n",
        b"",
    ],
)
def test_a_line_of_the_body_is_no_entry(line: bytes) -> None:
    """It takes a date and a header field behind it."""
    for data in (
        DATED + FIRST + b"\n" + line + b"\nmore text\n",
        DATED + FIRST + b"\n" + line.rstrip(b"\n"),
    ):
        assert not mailbox.holds_several(data)
        assert entries(data) == [data]


def test_an_unknown_field_without_an_empty_line_before_is_text() -> None:
    """Text may talk about times and have colons."""
    assert len(entries(DATED + FIRST + DATED + b"Odd-Name: x\n\n")) == 1


@pytest.mark.parametrize("data", [b"", b"no mailbox file", b"From "])
def test_any_bytes_have_entries(data: bytes) -> None:
    """What is no mailbox file is one entry; nothing has none."""
    assert entries(data) == ([data] if data else [])


# the length that an entry gives

INNER = b"\n" + DATED + b"Subject: a folder inside of the text\n\nx\n"


def with_length(length: int, body: bytes) -> bytes:
    """An entry that says how long its body is."""
    return DATED + b"Subject: a\ncontent-length: %d\n\n" % length + body


@pytest.mark.parametrize("behind", [b"\n" + DATED + FIRST, DATED + FIRST, b"\r\n" + DATED + FIRST])
def test_a_length_that_leads_to_the_next_entry_is_believed(behind: bytes) -> None:
    """So mboxcl2 needs no quoting."""
    entry = with_length(len(INNER), INNER)
    found = entries(entry + behind)
    assert len(found) == 2
    assert found[1] == DATED + FIRST


@pytest.mark.parametrize("behind", [b"", b"\n", b"\r\n"])
def test_a_length_that_leads_to_the_end_is_believed(behind: bytes) -> None:
    """The last entry has no other behind it."""
    data = with_length(len(INNER), INNER) + behind
    assert entries(data) == [data]


@pytest.mark.parametrize("wrong", [0, 1, len(INNER) - 1, len(INNER) + 3, 10**14])
def test_a_length_that_leads_anywhere_else_is_passed_over(wrong: int) -> None:
    """A sender can write what they like."""
    data = with_length(wrong, INNER) + b"\n" + DATED + FIRST
    assert len(entries(data)) == 3


def test_the_length_of_the_sender_does_not_hide_that_of_the_file() -> None:
    """The file's own stands at the end of the header section."""
    entry = with_length(len(INNER), INNER).replace(b"Subject: a\n", b"Content-Length: 7\n")
    assert len(entries(entry + b"\n" + DATED + FIRST)) == 2


# the end of a message


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        (DATED + FIRST + b"\n", FIRST),
        (DATED + FIRST + b"\r\n", FIRST),
        (DATED + FIRST + b"\n\n", FIRST + b"\n"),
        (DATED + FIRST, FIRST),
        (DATED + b"Subject: a\n\n\n", b"Subject: a\n\n"),
        (DATED + b"Subject: a\n\n", b"Subject: a\n\n"),
        (DATED + b"Subject: a\n\nno end", b"Subject: a\n\nno end"),
        (
            DATED + b"Subject: a\nX-Evolution-Source: 1\n\nbody\n\n",
            b"Subject: a\n\nbody\n\n",
        ),
    ],
)
def test_the_empty_line_behind_a_message_is_none_of_it(entry: bytes, message: bytes) -> None:
    """One belongs to the file, what is more to the message; Evolution writes none."""
    assert messages(entry) == [message]


OF_EVOLUTION = DATED + b"Subject: a\nX-Evolution-Source: 1\n\n"


def test_a_message_of_evolution_that_ends_within_a_line_does_not_hide_the_next() -> None:
    """Evolution writes the next one right behind it."""
    whole = OF_EVOLUTION + b"no end" + OF_EVOLUTION + b"b\n"
    assert messages(whole) == [b"Subject: a\n\nno end", b"Subject: a\n\nb\n"]


@pytest.mark.parametrize(
    "whole",
    [
        OF_EVOLUTION + b"words From here on" + OF_EVOLUTION.replace(b"X-Evolution", b"X-E"),
        OF_EVOLUTION + b"words From a b\nX-Evolution-Source: 1\n\n",
        OF_EVOLUTION + b"words " + DATED + b"\nX-Evolution-Source: 1\n\n",
        DATED + b"Subject: a\n\nno end" + OF_EVOLUTION,
    ],
)
def test_words_within_a_line_begin_no_message(whole: bytes) -> None:
    """Unless a header section as Evolution writes it is behind them, and before the first."""
    assert len(entries(whole)) == 1


# everything written comes back

TEXT = st.lists(
    st.one_of(
        st.sampled_from(
            [b"", b"From here on", b">From there", b">>From", b"From a Sat Nov 21 09:14:00 2026"]
        ),
        st.text(string.printable, max_size=30).map(
            lambda text: re.sub("[\r\n]", "", text).encode("latin-1")
        ),
        st.sampled_from([DATED.rstrip(b"\n"), b"Subject: x", b"Content-Length: 12", b"From "]),
    ),
    max_size=12,
)
NAMES = st.lists(st.sampled_from([b"Received", b"X-Any", b"Content-Length", b"To"]), max_size=4)


@st.composite
def mails(draw: st.DrawFn) -> bytes:
    """A message with lines that look like those of a mailbox file."""
    fields = [b"Subject: a"] + [name + b": 12" for name in draw(NAMES)]
    lines = [*fields, b"", *draw(TEXT)]
    line_end = draw(st.sampled_from([b"\n", b"\r\n"]))
    return line_end.join(lines) + line_end


def quoted(mail: bytes, pattern: bytes) -> bytes:
    """The lines of the body that look like a dividing one with a ">" before them."""
    end = re.search(rb"\r?\n\r?\n", mail).end()
    return mail[:end] + re.sub(pattern, rb">\1", mail[end:], flags=re.MULTILINE)


def mboxo(mail: bytes) -> bytes:
    """Lines that begin with From are quoted once."""
    return quoted(mail, rb"^(From )")


def mboxrd(mail: bytes) -> bytes:
    """Quoted ones are quoted once more."""
    return quoted(mail, rb"^(>*From )")


def mboxcl2(mail: bytes) -> bytes:
    """Nothing is quoted, the length is told."""
    mail = re.sub(rb"^Content-Length: 12\r?\n", b"", mail, flags=re.MULTILINE)
    head, blank, body = re.split(rb"(\r?\n\r?\n)", mail, maxsplit=1)
    return head + b"\nContent-Length: %d" % len(body) + blank + body


def mboxcl(mail: bytes) -> bytes:
    """Both."""
    return mboxcl2(mboxo(mail))


Variant = Callable[[bytes], bytes]


@pytest.mark.parametrize("variant", [mboxo, mboxrd, mboxcl, mboxcl2])
@pytest.mark.parametrize("dividing", [DATED, DATED.replace(b"\n", b"\r\n"), b"From \r\n"])
@given(st.lists(mails(), min_size=1, max_size=5))
def test_a_file_gives_back_what_was_written_into_it(
    variant: Variant, dividing: bytes, written: list[bytes]
) -> None:
    """Every variant with every dividing line, with an empty line behind each message."""
    stored = [variant(mail) for mail in written]
    blank = b"\r\n" if dividing.endswith(b"\r\n") else b"\n"
    data = b"".join(dividing + mail + blank for mail in stored)
    assert messages(data) == stored


def without_line_end(mail: bytes) -> bytes:
    """The message without the end of its last line, if it has a body."""
    body = mailbox.end_of_head(mail)
    return mail[:body] + re.sub(rb"\r?\n\Z", b"", mail[body:])


@given(st.lists(st.tuples(mails(), st.booleans()), min_size=1, max_size=5))
def test_a_drag_of_evolution_gives_back_what_was_written_into_it(
    written: list[tuple[bytes, bool]],
) -> None:
    """A line of its own in each header; between messages no empty line, perhaps no line end."""
    stored = [mboxo(without_line_end(mail) if cut else mail) for mail, cut in written]
    source = b"\nX-Evolution-Source: 4711"
    lines = [re.sub(rb"(\r?\n\r?\n)", source + rb"\1", mail, count=1) for mail in stored]
    data = b"".join(DATED + mail for mail in lines)
    assert [mail.replace(b"\r\n", b"\n") for mail in messages(data)] == [
        mail.replace(b"\r\n", b"\n") for mail in stored
    ]


@given(st.binary(max_size=200), st.lists(st.sampled_from([DATED, FIRST, b"\n", b"From \n"])))
def test_no_octet_is_lost_between_entries(data: bytes, pieces: list[bytes]) -> None:
    """Whatever the bytes are, the entries put together are the file."""
    for whole in (data, data.join(pieces)):
        assert b"".join(entries(whole)) == whole


def test_a_limit_ends_the_search_and_is_told() -> None:
    """What lies behind it is nobody's."""
    entry = DATED + FIRST + b"\n"
    found = Entries(Held(entry * 5), most_lines=3)
    assert list(found) == [(number * len(entry), (number + 1) * len(entry)) for number in range(3)]
    assert found.cut
    whole = Entries(Held(entry * 5), most_lines=5)
    assert len(list(whole)) == 5
    assert not whole.cut
